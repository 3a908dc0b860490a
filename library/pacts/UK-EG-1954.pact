pact UK-EG-1954 "Agreement regarding the Suez Canal Base"
  an agreement, signed on 19 October 1954 at Cairo, in force from signature.
Source: "210 UNTS 3".
Left out:
  "the annexes on installations and civilian contractors";
  "overflight and landing (Article 9)";
  "what was to become of the Base after seven years (Article 11)".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the number of the treaty series.

Parties: Egypt and United Kingdom.

Article 1 "Withdrawal"
  Text "completely withdrawn from Egyptian territory", source "Article 1".
  The United Kingdom shall withdraw its forces from the Suez Canal Zone by 18 June 1956.

Article 4 "Return to the Base"
  Text "an armed attack by an outside Power", source "Article 4".
  Text "a party to the Treaty of Joint Defence between Arab League States", source "Article 4".
  Text "such facilities as may be necessary in order to place the Base on a war footing", source "Article 4".
  Note: agreed at signature that Israel is no outside Power. A Party is none either, and a state of the Arab treaty is one of those protected.
  Outside Attack means an armed attack by any state except Israel, a Party or a Member of ARAB-JDC-1950 on any Member of
    ARAB-JDC-1950, or an armed attack by any state except Israel, a Party or a Member of ARAB-JDC-1950 on Turkey.
  When an Outside Attack occurs,
    Egypt shall provide the United Kingdom with base facilities.
  When an Outside Attack occurs,
    the United Kingdom may deploy forces in the Suez Canal Zone.

Article 5 "End of hostilities"
  Text "withdrawn immediately upon the cessation of these hostilities", source "Article 5, paraphrase".
  When the fighting ends,
    the United Kingdom shall withdraw its forces from the Suez Canal Zone immediately.

Article 6 "Threat"
  Text "immediate consultation between Egypt and the United Kingdom", source "Article 6, paraphrase".
  When any state except Israel or a Party threatens any Member of ARAB-JDC-1950 or Turkey,
    the Parties shall consult together immediately.

Article 8 "The Canal"
  Text "an integral part of Egypt", source "Article 8".
  Text "the freedom of navigation of the Canal", source "Article 8".
  The United Kingdom shall respect the sovereignty of Egypt.

Article 12 "Duration"
  Text "seven years from the date of its signature", source "Article 12".
  This pact is in force for 7 years from signature.
