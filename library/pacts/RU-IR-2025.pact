pact RU-IR-2025 "Comprehensive Strategic Partnership Treaty between Russia and Iran"
  a treaty, signed on 17 January 2025 at Moscow, in force from 2 October 2025.
Source: "kremlin.ru, 17 January 2025, English text at icl.center; mid.ru, 2 October 2025 (entry into force)".
Left out:
  "co-operation in trade, energy, transport, science, culture and the environment (most of the 47 Articles)";
  "intelligence (Article 4), military contacts and exercises (Article 5)";
  "sanctions by third states (Article 19)".
Note: seen: Articles 3 and 5 at usa.news-pravda.com/world/2025/01/19/90011.
Note: Articles 3 and 5(4) are from public reports of the text. K (from knowledge): Articles 1 and 45. ? (uncertain): the form of the notice that stops a renewal.
Note: not an alliance: Deputy Minister Rudenko told the State Duma on 8 April 2025 that Russia need not help if Iran is at war.

Parties: Iran and Russia.

Article 3 "Aggression"
  Text "will not provide the aggressor with military or other assistance", source "Article 3(3), paraphrase".
  Text "contribute to the continued aggression", source "Article 3(3), paraphrase".
  Text "settled on the basis of the United Nations Charter", source "Article 3(3), paraphrase".
  Text "will not allow the use of their territories", source "Article 3(4), paraphrase".
  Aggression means an aggression or an armed attack by any state on either Party.
  (3) When Aggression occurs,
    the other Party shall not assist the attacker.
  (3) When Aggression occurs,
    the other Party shall endeavour to take action with diplomacy.
  (4) When any state attacks either Party,
    the other Party shall not provide the attacker with transit.
  (1) Each Party undertakes to respect the sovereignty, independence and territorial integrity of the other Party.

Article 5 "Common threats"
  Text "consult and cooperate", source "Article 5(4), paraphrase".
  When the security of either Party is threatened,
    the Parties shall consult together.

Article 45 "Duration"
  Text "for a period of twenty years", source "final Articles, paraphrase".
  Text "extended automatically for further five-year periods", source "final Articles, paraphrase".
  This pact is in force for 20 years from 2 October 2025.
  This pact is renewed for 5 years unless either Party gives notice of 1 year.
