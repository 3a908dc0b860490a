pact US-UA-2024 "Bilateral Security Agreement between the United States and Ukraine"
  an executive agreement, signed on 13 June 2024, in force from signature.
Source: "Agreement of 13 June 2024 (text reprinted; lawfaremedia.org, 14 June 2024)".
Left out:
  "the list of co-operation (arms, industry, intelligence, cyber), all of it optional and subject to funds";
  "that the agreement is a bridge to membership of NAT-1949";
  "reform and reconstruction".
Note: not sent to Congress; a later president can leave it.

Parties: Ukraine and United States.
Outsider: Russia.

Article 1 "Area"
  Text "internationally recognised borders, including its territorial waters", source "Agreement, paraphrase".
  Protected Territory means the territory of Ukraine as of 1 January 1992.

Article 2 "Support"
  Text "stand ready", source "Agreement".
  (1) The United States may provide Ukraine with one or more of arms, training, intelligence or funds,
    in accordance with its constitutional processes.
  (2) The United States intends to exchange information with Ukraine.

Article 3 "Future attack"
  Text "future armed attack or threat of armed attack against Ukraine", source "Agreement".
  Text "immediately meet, where possible within 24 hours, at the most senior levels", source "Agreement".
  Text "appropriate next steps", source "Agreement".
  Text "in accordance with their respective laws", source "Agreement".
  Future Attack means a future armed attack on Ukraine in Protected Territory, or a threat on Ukraine in
    Protected Territory.
  (1) When a Future Attack occurs, and either Party requests consultation,
    the Parties shall consult together, where possible within 24 hours of the request.
  (2) When a Future Attack occurs,
    either Party may decide the measures to be taken, which may include sanctions, military assistance or diplomacy.

Article 4 "The Charter"
  Text "Article 51 of the Charter", source "Agreement, paraphrase".
  Nothing in this pact affects UNC-1945.

Article 5 "Duration"
  Text "ten years", source "Agreement, paraphrase".
  Text "six months after notice", source "Agreement, paraphrase".
  This pact is in force for 10 years from signature.
  This pact is renewed for 10 years only if each Party consents.
  Either Party may terminate this pact with notice of 6 months.
