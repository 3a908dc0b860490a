pact AUKUS-2021 "AUKUS partnership of Australia, the United Kingdom and the United States"
  a political declaration, published on 15 September 2021, in force from 15 September 2021.
Source: "Joint Leaders Statement on AUKUS, 15 September 2021; agreement on naval propulsion of 5 August 2024".
Left out:
  "what is shared under the second pillar (cyber, quantum, undersea)";
  "the price, the yards and the schedule of the submarines";
  "any duty to defend, to consult on an attack or to fight: there is none";
  "ANZUS-1951 and NAT-1949, under which such duties stand".
Note: the fifty years of the treaty between Australia and the United Kingdom are from a public page. K (from knowledge): the rest of this pact. ? (uncertain): the days of the agreements.
Note: a negative control. It is about arms and knowledge; nothing in it is set off by an attack.

Partners (parties): Australia, United Kingdom and United States.

Article 1 "Partnership"
  Text "an enhanced trilateral security partnership", source "statement of 15 September 2021".
  The Partners intend to coordinate.
  Each Partner intends to exchange information with each other Partner.

Article 2 "Submarines"
  Text "support Australia in acquiring nuclear-powered submarines", source "statement of 15 September 2021".
  The United Kingdom and the United States intend to provide Australia with nuclear-powered submarines.

Annex "Agreement on naval nuclear propulsion of 5 August 2024".

Article 1 "Propulsion", from 17 January 2025
  Text "naval nuclear propulsion information", source "agreement of 2024".
  The United Kingdom and the United States shall provide Australia with naval nuclear propulsion information.

Article 2 "Safeguards", from 17 January 2025
  Text "safeguards of the International Atomic Energy Agency", source "agreement of 2024, paraphrase".
  Australia shall not keep nuclear weapons.

Annex "Treaty between Australia and the United Kingdom of July 2025".

Article 1 "Fifty years", from 26 July 2025
  Text "fifty years", source "treaty of July 2025".
  The United Kingdom shall provide Australia with nuclear-powered submarines until 25 July 2075.
