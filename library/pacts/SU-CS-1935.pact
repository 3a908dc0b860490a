pact SU-CS-1935 "Soviet-Czechoslovak Treaty of Mutual Assistance"
  a treaty, signed on 16 May 1935 at Prague, in force from 8 June 1935, ended 15 March 1939.
Source: "159 LNTS 347".
Left out:
  "transit through Poland or Romania, which no clause secures";
  "Article 5 (rights under COVENANT-1920, registration)";
  "a military convention, which never followed".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the days of entry into force and end, and the paragraph numbers of the protocol.

Parties: Czechoslovakia and Soviet Union.

Article 1 "Threat"
  Text "consult immediately", source "Article 1, paraphrase".
  When a European State threatens either Party,
    the Parties shall consult together immediately.

Article 2 "Unprovoked aggression"
  Text "immediately give each other aid and assistance", source "Article 2".
  Text "in so far as assistance may be rendered by France", source "Protocol, paragraph 2, paraphrase".
  Aggression means an unprovoked armed attack by a European State on either Party,
    as determined by the Council of COVENANT-1920.
  Reading "coercion counts" of Aggression, held by Drafters:
    an unprovoked armed attack or a coercion by a European State on either Party.
  When Aggression is established,
    the other Party shall assist the victim immediately, so far as France assists the victim under FR-CS-1924.

Article 4 "No help for the aggressor"
  Text "undertakes not to give … either directly or indirectly, aid or assistance to the aggressor",
    source "Article 4, paraphrase".
  Note: K (from knowledge): for aggression that gives no ground for help, be it because France stands aside.
  When any state attacks either Party,
    the other Party shall not assist the attacker.

Article 6 "Duration"
  Text "for a period of five years", source "Article 6, paraphrase".
  This pact is in force for 5 years from 8 June 1935.

Annex "Protocol of Signature".

Article 1 "If the Council does not speak"
  Text "shall none the less be carried out", source "Protocol, paragraph 1, paraphrase".
  Failing a decision, the Aggression is deemed established.

Article 4 "European State"
  Text "aggression on the part of Germany", source "Protocol, paraphrase".
  European State means Germany.
