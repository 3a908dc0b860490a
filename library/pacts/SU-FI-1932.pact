pact SU-FI-1932 "Treaty of Non-Aggression between Finland and the Soviet Union"
  a treaty, signed on 21 January 1932 at Helsinki, in force from 9 August 1932.
Source: "157 LNTS 393; protocol of 7 April 1934, 155 LNTS 325".
Left out:
  "Article 4 (nothing here touches earlier engagements)";
  "Article 5 and the convention of conciliation of 22 April 1932";
  "Article 6 (ratification)";
  "how the pact ended: the Soviet Union denounced it on 28 November 1939, for which no clause provides before 1945".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the volumes of the treaty series and the numbers of the Articles but the first three.

Parties: Finland and Soviet Union.

Article 1 "No aggression"
  Text "mutually guarantee the inviolability of the frontiers", source "Article 1(1)".
  Text "refrain from any act of aggression directed against each other", source "Article 1(1)".
  Text "even if it is committed without declaration of war", source "Article 1(2), paraphrase".
  (1) Each Party shall respect the frontiers, inviolability and political independence of any other Party.
  (2) Neither Party shall attack any other Party.

Article 2 "Neutrality"
  Text "maintain neutrality throughout the duration of the conflict", source "Article 2(1)".
  Text "entitled to denounce the present Treaty without notice", source "Article 2(2)".
  (1) When any other power attacks either Party,
    the other Party shall remain neutral.
  (2) When either Party attacks any other power,
    the other Party may terminate this pact.

Article 3 "No hostile treaty"
  Text "openly hostile to the other Party and contrary", source "Article 3".
  Neither Party shall conclude any agreement in conflict with this pact.

Article 8 "Duration", until 6 April 1934
  Text "concluded for three years", source "Article 8, paraphrase".
  Text "six months before its expiry", source "Article 8, paraphrase".
  This pact is in force for 3 years from 9 August 1932.
  This pact is renewed for 2 years unless either Party gives notice of 6 months.

Annex "Protocol of 7 April 1934".

Article 1 "Duration", from 7 April 1934
  Text "extended until 31 December 1945", source "Protocol of 7 April 1934, paraphrase".
  Note: no notice can end it before that day.
  This pact is in force until 31 December 1945.
