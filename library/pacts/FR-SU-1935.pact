pact FR-SU-1935 "Franco-Soviet Treaty of Mutual Assistance"
  a treaty, signed on 2 May 1935 at Paris, in force from 27 March 1936.
Source: "167 LNTS 395".
Left out:
  "the approval by Britain, Italy and Belgium that the Locarno clause came to mean in practice";
  "transit through Poland or Romania, which no clause secures";
  "a military convention, which never followed".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the paragraph numbers of the protocol.

Parties: France and Soviet Union.

Article 1 "Threat"
  Text "consult immediately", source "Article 1, paraphrase".
  When a European State threatens either Party,
    the Parties shall consult together immediately.

Article 2 "Unprovoked aggression"
  Text "an unprovoked aggression on the part of a European State", source "Article 2".
  Text "immediately give each other aid and assistance", source "Article 2".
  Note: Article 2 runs through Article 15(7) of COVENANT-1920, Article 3 through its Article 16. One sentence serves for both here.
  Aggression means an unprovoked armed attack by a European State on either Party,
    as determined by the Council of COVENANT-1920.
  Reading "coercion counts" of Aggression, held by Drafters:
    an unprovoked armed attack or a coercion by a European State on either Party.
  When Aggression is established,
    the other Party shall assist the victim immediately.

Article 4 "The Covenant"
  Text "restricting the obligations resulting from the Covenant", source "Article 4, paraphrase".
  Nothing in this pact affects COVENANT-1920.

Article 5 "Duration"
  Text "for a period of five years", source "Article 5".
  This pact is in force for 5 years from 27 March 1936.

Annex "Protocol of Signature".

Article 1 "If the Council does not speak"
  Text "shall none the less be carried out", source "Protocol, paragraph 1, paraphrase".
  Failing a decision, the Aggression is deemed established.

Article 2 "Earlier treaties"
  Text "sanctions of an international character", source "Protocol, paragraph 2, paraphrase".
  Note: no help that would break a treaty already made and expose a Party to sanctions: Locarno is meant.
  Nothing in this pact affects LOCARNO-1925.

Article 4 "European State"
  Text "aggression on the part of Germany", source "Protocol, paraphrase".
  European State means Germany.
