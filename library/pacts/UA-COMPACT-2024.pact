pact UA-COMPACT-2024 "Ukraine Compact"
  a political declaration, signed on 11 July 2024 at Washington, in force from signature.
Source: "Ukraine Compact, Washington, 11 July 2024 (regtrends.com, 12 July 2024)".
Left out:
  "the co-ordination of arms through the contact group, the capability coalitions and the mission of the North Atlantic
    organisation";
  "the bilateral agreements themselves, with which the Compact runs and ends";
  "the paths to the European Union and to NAT-1949, beside which it stands".
Note: K (from knowledge): the names of the first 23 states. The wording of the meeting is from a public text. It was never ratified and names no hours, no area and no judge.

Beneficiary: Ukraine.
Partners (guarantors):
  Belgium, Canada, Czechia, Denmark, Estonia, European Union, Finland, France, Germany, Iceland, Italy, Japan, Latvia,
    Lithuania, Luxembourg, Netherlands, Norway, Poland, Portugal, Slovenia, Spain, Sweden, United Kingdom and
    United States.
Outsider: Russia.

Article 1 "Support"
  Text "security assistance", source "Compact, paraphrase".
  Each Partner intends to provide Ukraine with arms, training and funds.

Article 2 "Future attack"
  Text "convene swiftly and collectively at the most senior levels", source "Compact".
  Text "future Russian armed attack", source "Compact, paraphrase".
  Future Attack means a future armed attack by Russia on Ukraine.
  (1) When a Future Attack occurs,
    the Partners and Ukraine undertake to consult together promptly.
  (2) When a Future Attack occurs,
    each Partner intends to assist Ukraine with one or more of arms, training or funds.
  (3) When a Future Attack occurs,
    each Partner intends to impose economic costs on Russia.
