pact PARIS-2026-01 "Paris Declaration, with the declaration of intent of France, Ukraine and the United Kingdom"
  a political declaration, signed on 6 January 2026 at Paris, in force from signature.
Source: "Paris Declaration of 6 January 2026 (S23; president.gov.ua 102313)".
Left out:
  "the names of the other members of the coalition (35 states)";
  "long-term co-operation in defence";
  "the words on the support of the United States to the force if it is attacked, which were cut from the draft";
  "what the United States says of it: it was present and did not sign (S24)".
Note: K (from knowledge): that the menu is one that the commitments may include. France, Germany, Italy, Poland and the United Kingdom stand here for the coalition; the declaration names none.
Note: the declaration agrees to finalise binding commitments. It is none itself.

Beneficiary: Ukraine.
Coalition States (guarantors): France, Germany, Italy, Poland and United Kingdom.
Backstop (guarantor): United States.
Outsider: Russia.

Article 1 "Monitoring"
  Text "address any breaches, attribute responsibility, and determine remedies", source "S23".
  Breach means any breach of the ceasefire by Russia, as determined by the Special Commission.
  The Special Commission is composed of the Coalition States, Ukraine and the United States.
  The Special Commission monitors the Contact Line.
  Contact Line means the line of contact as of signature.

Article 2 "Arms"
  Text "800,000", source "S23, paraphrase".
  Each Coalition State intends to provide Ukraine with arms and training.

Article 3 "Multinational force"
  Text "once a ceasefire enters into force", source "S23".
  Text "participation is voluntary", source "S25, paraphrase".
  When a ceasefire holds,
    any Coalition State may deploy forces in Ukraine.

Article 4 "Renewed attack"
  Text "future armed attack by Russia", source "S23".
  Text "in accordance with our respective legal and constitutional arrangements", source "S23".
  Text "military capabilities, intelligence, logistics, diplomacy, sanctions", source "S23, paraphrase".
  Future Attack means a future armed attack by Russia on Ukraine.
  When a Future Attack occurs,
    each Coalition State intends to assist Ukraine
        with such measures as it deems necessary,
          which may include military assistance, intelligence, logistics, diplomacy or sanctions,
      in accordance with its constitutional processes.

Article 5 "Co-ordination and other agreements"
  Text "coordination cell", source "S23, paraphrase".
  Text "in addition to bilateral security agreements", source "S23, paraphrase".
  The Coalition States, Ukraine and the United States intend to coordinate.
  Nothing in this pact affects UK-UA-2024.
  Nothing in this pact affects DE-FR-IT-UA-2024.

Annex "Declaration of intent".

Article 1 "Forces of France and the United Kingdom"
  Text "deployment after a ceasefire", source "declaration of intent, paraphrase".
  Text "a vote in Parliament before deployment", source "Prime Minister Starmer, 7 January 2026, paraphrase".
  When a ceasefire holds,
    France and the United Kingdom intend to deploy forces in Ukraine.
  The United Kingdom may deploy forces in Ukraine only after Parliament authorises it.
  Parliament acts for the United Kingdom.
