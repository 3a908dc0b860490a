pact DE-FR-IT-UA-2024 "Agreements on security co-operation of Germany, France and Italy with Ukraine"
  an agreement, signed on 16 February 2024 at Berlin, in force from signature, not legally binding.
Source: "president.gov.ua, agreements with Germany and France of 16 February 2024 (Berlin, Paris) and with Italy of 24
  February 2024 (Kyiv)".
Left out:
  "defence industry, reform, reconstruction, energy, cyber (most of the three texts)";
  "that each agreement is between two: what one Partner owes is owed whether or not the others act";
  "the exclusive economic zone and the territorial sea, which the German text names beside the territory";
  "the paths to the European Union and to NAT-1949";
  "that the three texts differ in wording".
Note: K (from knowledge): trigger, clock and the promise of support, which are alike in the agreement UK-UA-2024. The three were never ratified as treaties; whether the Italian one binds was debated, and all three depend on budget and national law.

Beneficiary: Ukraine.
Partners (guarantors): France and Germany; Italy from 24 February 2024.
Outsider: Russia.

Article 1 "Support"
  Text "more than 7 billion EUR", source "Germany, 2024, paraphrase".
  Text "up to 3 billion EUR", source "France, 2024, paraphrase".
  (1) Each Partner undertakes to provide Ukraine with one or more of arms, training or funds each year.
  (2) Germany undertakes to provide Ukraine with 7 billion EUR by 31 December 2024.
  (3) France may provide Ukraine with 3 billion EUR, by 31 December 2024.
  Note: up to an amount is no least amount, so that (3) is a ceiling; what France owes is in (1).

Article 2 "Future attack"
  Text "a future Russian attack", source "paraphrase".
  Text "within 24 hours", source "paraphrase".
  Text "appropriate next steps", source "Reuters on the three agreements".
  Future Attack means a future armed attack by Russia on Ukraine in the territory of Ukraine.
  (1) When a Future Attack occurs, and Ukraine requests consultation,
    each Partner shall consult Ukraine within 24 hours of the request.
  (2) When a Future Attack occurs, and any Partner requests consultation,
    Ukraine shall consult that Partner within 24 hours of the request.
  (3) When a Future Attack occurs,
    each Partner undertakes to decide the measures to be taken, which may include arms, training, funds or sanctions,
      in accordance with its constitutional processes.
  (4) When a Future Attack occurs,
    each Partner undertakes to assist Ukraine with one or more of arms, training, funds or sanctions,
      in accordance with its constitutional processes.
  Note: K: (4) is in the terms of UK-UA-2024, which the three follow.

Article 3 "The Charter"
  Text "Article 51 of the Charter", source "paraphrase".
  Nothing in this pact affects UNC-1945.

Article 4 "Meetings and duration"
  Text "ten years", source "paraphrase".
  Each Partner and Ukraine shall hold a yearly consultation.
  This pact is in force for 10 years from signature.
