pact UK-PL-1939 "Agreement of Mutual Assistance between the United Kingdom and Poland"
  an agreement, signed on 25 August 1939 at London, in force from signature.
Source: "199 LNTS 57; Cmd. 6144".
Left out:
  "the statement of 31 March and the communique of 6 April 1939";
  "Article 3 (economic penetration)";
  "Article 4 (staff methods)";
  "Belgium and the Netherlands in the protocol";
  "Article 6 (undertakings to other states are to be told)";
  "that the agreement runs on after five years until it is denounced (Article 8)";
  "Danzig, which the protocol names, as a case of Article 2".
Note: seen: Articles 1, 2, 5, 7 and 8 at msuweb.montclair.edu.
Note: the text of the Articles is from a public page. K (from knowledge): the content of the secret protocol and the numbers of its Articles.

Parties: Poland and United Kingdom.

Article 1 "Aggression"
  Text "engaged in hostilities with a European Power in consequence of aggression", source "Article 1".
  Text "at once give all the support and assistance in its power", source "Article 1".
  Aggression means an armed attack by a European Power on either Party.
  When Aggression occurs,
    the other Party shall assist the victim with all the means in its power, at once.
  Reading "a week" of "at once", held by Drafters: within 7 days of the attack.
  Reading "a day" of "at once", held by Drafters: within 24 hours of the attack.
  Reading "every means" of "all the means in its power", held by Drafters: which shall include all its available forces.
  Reading "what it judges possible" of "all the means in its power",
      held by United Kingdom,
      source "British Official Wireless, 22 September 1939":
    which may include force.
  Note: "every means" is the words as they stand. Minister Beck asked on 2 September 1939 that British aircraft draw off German ones (British War Blue Book, no. 115); he claimed no more.
  Note: the wireless (Evening Post, Wellington, 23 September 1939) called direct help to Poland impossible, and to have tried it a folly.

Article 2 "Threats and neighbours"
  Text "clearly threatened", source "Article 2(1)".
  Text "threatened the independence or neutrality of another European State", source "Article 2(2)".
  (1) When a European Power threatens the independence of either Party, and that Party resists by force,
    the other Party shall assist the victim with all the means in its power, at once.

  (2) European State means any state in Europe.
  (2) When a European Power threatens any European State, and either Party is at war with a European Power,
    the other Party shall assist that Party with all the means in its power, at once.

Article 5 "Information"
  Text "exchange complete and speedy information", source "Article 5".
  Each Party shall exchange information with the other Party promptly.

Article 7 "No separate peace"
  Text "not conclude an armistice or treaty of peace except by mutual agreement", source "Article 7".
  When both Parties are at war with a European Power,
    neither Party shall make peace except jointly.

Article 8 "Duration"
  Text "for a period of five years", source "Article 8".
  This pact is in force for 5 years from signature.

Annex "Secret Protocol", secret, known to Poland and United Kingdom.

Article 1 "European Power"
  Text "is to be understood as Germany", source "Secret Protocol, paragraph 1, paraphrase".
  European Power means Germany.
  When any European State except Germany or a Party attacks either Party,
    the Parties shall consult together.

Article 2 "Neighbours"
  Text "Lithuania", source "Secret Protocol, paragraph 2".
  When Germany threatens Lithuania, and Poland resists by force,
    the United Kingdom shall assist Poland with all the means in its power, at once.
