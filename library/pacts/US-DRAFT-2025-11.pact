pact US-DRAFT-2025-11 "United States draft framework on security guarantees"
  a draft agreement, published on 20 November 2025, never signed.
Source: "Axios, 20 November 2025 (S17), and the leaked plan of 28 points (S18)".
Left out:
  "the signatures of the European Union, of the North Atlantic organisation and of Russia, as first drafted";
  "the other points of the plan (territory, army of 600,000, no membership of NAT-1949, frozen assets)";
  "the joint mechanism that looks at alleged breaches, beyond the Joint Monitoring Commission";
  "how the Named States act in concert".
Note: the draft was reported as open to change, and it is unclear whether Russia was to sign.
Note: K (from knowledge): the numbers of the Articles, which follow the order of the published text.

Beneficiary: Ukraine.
Guarantor: United States.
Named States (guarantors): Finland, France, Germany, Poland and United Kingdom.
Outsider: Russia.

Article 1 "Trigger"
  Text "significant, deliberate, and sustained armed attack", source "S17".
  Text "across the agreed armistice line into Ukrainian territory", source "S17".
  Note: what silence of the President means is not said.
  Covered Attack means a significant, deliberate and sustained armed attack by Russia on Ukraine across the
      Armistice Line,
    as determined by the President of the United States,
    after consulting Ukraine and the Named States.
  Armistice Line means the line of contact as of signature.
  The President of the United States acts for the United States.

Article 2 "Consultation"
  Text "immediate", source "S17".
  When an armed attack by Russia on Ukraine across the Armistice Line occurs,
    the United States shall consult Ukraine and the Named States immediately.

Article 3 "Response"
  Text "a threat to the peace and security of the transatlantic community", source "S17".
  Text "shall determine the measures", source "S17".
  When a Covered Attack is established,
    the United States shall regard it as a threat to the peace and security of the United States and the Named States.
  When a Covered Attack is established,
    the President of the United States shall decide the measures to be taken,
      which may include force, intelligence, logistics, sanctions or diplomacy.
  When the President of the United States decides,
    the Named States shall jointly assist Ukraine with the measures decided.

Article 4 "Monitoring"
  Text "Joint Monitoring Commission", source "S17".
  The Joint Monitoring Commission is composed of the Named States and the United States.
  The Joint Monitoring Commission monitors the Armistice Line.

Article 5 "Duration"
  Text "ten years", source "S17".
  This pact is in force for 10 years from signature.
  This pact is renewed for 10 years only if each party consents.

Annex "Plan of 28 points".

Article 10 "Price and loss of the guarantee"
  Text "without cause", source "S18".
  Note: K: the number of the point. Nobody is named to determine the cause.
  Ukraine shall compensate the United States.
  When Ukraine attacks Russia,
    Ukraine forfeits this pact.
  When Ukraine attacks Moscow or Saint Petersburg by missiles without provocation,
    this pact lapses.
  Reading "an attack is cause" of provocation, held by Drafters: an armed attack by Russia on Ukraine.
  When Russia attacks Ukraine,
    each Named State and the United States shall impose full sanctions on Russia.
