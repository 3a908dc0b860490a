pact FR-PL-1921 "Franco-Polish alliance, with the texts of 1925 and 1939"
  a treaty, signed on 19 February 1921 at Paris, in force from 27 June 1922.
Source: "18 LNTS 11; 54 LNTS 353 (treaty of 16 October 1925); protocols of 19 May and 4 September 1939".
Left out:
  "the economic clauses of 1921";
  "French help in men and ships against Soviet Russia, beyond one sentence";
  "loans and arms deliveries";
  "Polish duties under the protocol of 19 May 1939";
  "that the Council's finding in 1925 comes through Articles 15 and 16 of COVENANT-1920".
Note: seen: Articles 1 and 3 at nizkor.org (French Yellow Book, appendix 1).
Note: K (from knowledge): the rest of this pact. ? (uncertain): the numbers of the Articles in the secret convention and the protocols, and the day on which the treaty of 1921 entered into force.

Parties: France and Poland.

Article 1 "Consultation"
  Text "undertake to consult each other on all questions of foreign policy", source "1921, Article 1".
  When the security or territorial integrity of either Party is threatened,
    the Parties shall consult together.

Article 3 "Concerted measures"
  Text "without giving provocation", source "1921, Article 3".
  Text "concerted measures for the defence of their territory", source "1921, Article 3".
  When any state attacks either Party without provocation,
    the Parties shall consult together immediately.
  When any state attacks either Party without provocation,
    each Party shall take action with the necessary measures.

Annex "Secret Military Convention of 21 February 1921", secret, known to France and Poland.

Article 1 "Germany"
  Text "effective and speedy support", source "convention of 1921, Article 1, paraphrase".
  When Germany attacks Poland without provocation,
    France shall assist Poland with military assistance.
  When Germany attacks France without provocation,
    Poland shall assist France with military assistance.

Article 2 "Soviet Russia"
  Text "safety of the lines of communication", source "convention of 1921, paraphrase".
  When the Soviet Union attacks Poland,
    France shall assist Poland with logistics and arms.

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
  Reading "a day" of immediately, held by Drafters: within 24 hours of the attack.

Annex "Military Protocol of 19 May 1939", secret, known to France and Poland.

Article 1 "French action", from 19 May 1939
  Text "air action at once", source "protocol of 19 May 1939, paraphrase".
  Text "limited offensive action about day 3", source "protocol of 19 May 1939, paraphrase".
  Text "the bulk of its forces from day 15", source "protocol of 19 May 1939, paraphrase".
  Note: whether the protocol waited for the political accord is disputed. Signature of the accord was put off on 20 May 1939 (Foreign Relations of the United States, 1939, vol. I, no. 189), and came on 4 September.
  (1) When Germany attacks Poland,
    France shall assist Poland with air action at once.
  Reading "base signed late", held by General Gamelin, source "General Gamelin, Servir, vol. II, 1946":
    When Germany attacks Poland, France should assist Poland with air action at once.
  Reading "a day" of "at once", held by Drafters: within 24 hours of the attack.
  (2) When Germany attacks Poland, and France mobilises,
    France shall use limited force against Germany, where possible within 3 days of the mobilisation.
  Reading "base signed late", held by General Gamelin, source "General Gamelin, Servir, vol. II, 1946":
    When Germany attacks Poland, and France mobilises,
      France should use limited force against Germany, where possible within 3 days of the mobilisation.
  (3) When Germany attacks Poland, and France mobilises,
    France shall use the bulk of its forces against Germany within 15 days of the mobilisation.
  Reading "base signed late", held by General Gamelin, source "General Gamelin, Servir, vol. II, 1946":
    When Germany attacks Poland, and France mobilises,
      France should use the bulk of its forces against Germany within 15 days of the mobilisation.

Annex "Political Protocol of 4 September 1939".

Article 1 "Mutual assistance", from 4 September 1939
  Text "all the aid and assistance in its power", source "protocol of 4 September 1939, paraphrase".
  When Germany attacks either Party,
    the other Party shall assist the victim with all the means in its power, at once.
  Reading "every means" of "all the means in its power", held by Drafters: which shall include all its available forces.
  Neither Party shall make peace except jointly.
