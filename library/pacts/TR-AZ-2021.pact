pact TR-AZ-2021 "Shusha Declaration on allied relations between Turkey and Azerbaijan"
  a declaration, signed on 15 June 2021 at Shusha, in force from 29 March 2022, legally binding.
Source: "Shusha Declaration of 15 June 2021; ratified by both parliaments in February 2022".
Left out:
  "transport, energy, media and culture (most of the text)";
  "defence industry and the modernisation of forces, but for co-ordination";
  "a term and an exit: the text has none".
Note: seen: Articles 1, 2 and 3 at azertag.az/fr/xeber/france-1808555 (in French).
Note: K (from knowledge): the day of the signature and the end. ? (uncertain): the day of entry into force. The declaration has no numbered Articles; those here are ours.

Parties: Azerbaijan and Turkey.

Article 1 "Threat or aggression"
  Text "a threat or act of aggression is committed by a third state or states against its independence, sovereignty",
    source "Declaration".
  Text "joint consultations", source "Declaration".
  Text "implement initiatives in the framework of the UN", source "Declaration, paraphrase".
  Text "in the opinion of either Party", source "Declaration, our translation".
  (1) Aggression means a threat or an act of aggression by any state except a Party on either Party,
    as determined by the victim.
  (2) When Aggression occurs,
    the Parties shall consult together, and shall seek action by the Security Council of UNC-1945.

Article 2 "Assistance"
  Text "provide each other necessary assistance in accordance with the UN Charter", source "Declaration".
  Text "the scope and form of this assistance will be determined by urgent discussions",
    source "Declaration, paraphrase".
  Text "defence needs to take joint measures will be met", source "Declaration, paraphrase".
  Note: whether there is a duty before the talks have fixed what is needed, the words leave open.
  (1) When Aggression occurs,
    the Parties shall decide the measures to be taken, which may include force, urgently.
  (2) When Aggression occurs,
    the other Party shall assist the victim with the necessary help, which may include military assistance.
  Reading "talks first", held by Drafters:
    When Aggression occurs, and the Parties decide, the other Party shall assist the victim with the measures decided.

Article 3 "Co-ordination"
  Text "co-ordinated functioning of the armed forces", source "Declaration, paraphrase".
  The Parties shall coordinate.
  Nothing in this pact affects UNC-1945.
