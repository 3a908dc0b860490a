pact RU-AM-1997 "Treaty of Friendship, Co-operation and Mutual Assistance between Russia and Armenia"
  a treaty, signed on 29 August 1997 at Moscow, in force from 15 July 1998.
Source: "Treaty of 29 August 1997 (no public reference checked)".
Left out:
  "economic, cultural and legal co-operation";
  "joint use of military installations and guard of the frontier (Article 3)";
  "the promise to join no alliance directed against the other".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the day of entry into force and the numbers of the Articles.

Parties: Armenia and Russia.

Article 2 "Consultation and help"
  Text "consult immediately", source "Article 2, paraphrase".
  Note: the consultations are to settle which help is given (Armenian letter of 31 October 2020, as reported by TASS).
  When the security of either Party is threatened,
    the Parties shall consult together immediately.
  Reading "measures too", held by Armenia, source "Secretary Grigoryan of the Security Council, 16 November 2021":
    When the security of either Party is threatened,
      the other Party shall assist that Party with the necessary measures, immediately.

Article 3 "Armed attack"
  Text "act of aggression by any state", source "Article 3, paraphrase".
  Text "necessary assistance, including military", source "Article 3, paraphrase".
  Armed Attack means an armed attack by any state on either Party.
  Reading "agreed frontier only" of Armed Attack,
      held by Secretary General,
      source "Secretary General of the Organisation of CSTO-1992, July 2021":
    an armed attack by any state on either Party across an agreed frontier.
  Reading "any force" of Armed Attack,
      held by Armenia,
      source "Secretary Grigoryan of the Security Council, 17 November 2021":
    a use of force by any state on either Party.
  When an Armed Attack occurs, and the victim requests assistance,
    the other Party shall assist the victim with the necessary help, which shall include military assistance,
      immediately.
