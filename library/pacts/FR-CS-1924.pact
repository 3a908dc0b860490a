pact FR-CS-1924 "Franco-Czechoslovak alliance, with the guarantee of 1925"
  a treaty, signed on 25 January 1924 at Paris, in force from 4 March 1924, ended 15 March 1939.
Source: "23 LNTS 163; 54 LNTS 359 (treaty of 16 October 1925)".
Left out:
  "the clauses of 1924 on Austria, Hungary and the peace treaties";
  "arbitration (1924, Article 6)";
  "Articles 15 and 16 of COVENANT-1920, through which the guarantee of 1925 runs";
  "refusal in advance as a breach, which is general law: France told Prague on 21 September 1938 that it would not
    fight".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the days of entry into force and end.

Parties: Czechoslovakia and France.

Article 1 "Concert"
  Text "concert their action in all matters of foreign policy", source "1924, Article 1, paraphrase".
  When the security or territorial integrity of either Party is threatened,
    the Parties shall consult together.

Annex "Treaty of 16 October 1925".

Article 1 "Guarantee", from 14 September 1926
  Text "an unprovoked recourse to arms", source "1925, Article 1".
  Text "immediately lend each other aid and assistance", source "1925, Article 1".
  Unprovoked Recourse means an unprovoked armed attack by Germany on either Party,
    as determined by the Council of COVENANT-1920.
  Reading "coercion counts" of Unprovoked Recourse, held by Drafters:
    an unprovoked armed attack or a coercion by Germany on either Party.
  Failing a decision, the Unprovoked Recourse is deemed established.
  When an Unprovoked Recourse is established,
    the other Party shall assist the victim immediately.
  Reading "a week" of immediately, held by Drafters: within 7 days of the attack.
