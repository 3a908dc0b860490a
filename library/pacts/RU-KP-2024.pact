pact RU-KP-2024 "Comprehensive Strategic Partnership Treaty between Russia and North Korea"
  a treaty, signed on 19 June 2024 at Pyongyang, in force from 4 December 2024.
Source: "TASS, reports on the text, the ratification and the entry into force (4 December 2024); KCNA, 28 April 2025".
Left out:
  "co-operation in trade, energy, space, culture and against sanctions (most of the text)";
  "joint measures to strengthen defence capabilities (Article 8)";
  "the treaty of 2000, which this one replaced".
Note: seen: Articles 3 and 4 at tass.com/world/1882445.
Note: Articles 3 and 4 and the days are from public pages; K (from knowledge): Articles 5 and 23 and the length of notice. TASS has *immediately* where KCNA has *without delay*.
Note: help in arms and training collides with resolutions of the Security Council on North Korea, and the Charter ranks above (Article 103 of UNC-1945).

Parties: North Korea and Russia.

Article 3 "Direct threat"
  Text "a direct threat of an act of armed aggression", source "Article 3, TASS, paraphrase".
  Text "at the request of either, immediately use bilateral channels", source "Article 3, TASS, paraphrase".
  When the security of either Party is threatened, and either Party requests consultation,
    the Parties shall consult together immediately.

Article 4 "Armed attack"
  Text "armed attack by an individual state or several states", source "Article 4, TASS".
  Text "immediately provide military and other assistance by all means at its disposal", source "Article 4, TASS".
  Text "in accordance with Article 51 of the UN Charter and in accordance with the laws", source "Article 4, TASS".
  Note: no area. Pyongyang says that its soldiers fought inside Russia alone. Nobody is named who determines; the one who helped did so, and told the other.
  Armed Attack means an armed attack by any state on either Party, as determined by each Party for itself.
  Reading "force in answer counts" of Armed Attack,
      held by North Korea and Russia,
      source "KCNA, 28 April 2025: the advance on Kursk is an armed attack within Article 4":
    a use of force by any state on either Party.
  Note: the Article asks for an armed attack and for help in accordance with Article 51, so that on its words force in answer is none, as in CN-KP-1961 and SU-KP-1961. Both Parties took the Ukrainian advance on Kursk for one, and what both hold their treaty to mean counts (Vienna Convention on the Law of Treaties, 31(3)(b)); the General Assembly had held Russia to be the aggressor (ES-11/1, 2 March 2022).
  When an Armed Attack is established, and that Party is at war with any state,
    the other Party shall assist the victim with all the means in its power, which shall include military assistance,
      without delay.
  Reading "a day" of "without delay", held by Drafters: within 24 hours.
  Each Party performs this pact in accordance with its constitutional processes.

Article 5 "No agreement against the other"
  Text "not to conclude with third states agreements aimed against the sovereignty", source "Article 5, paraphrase".
  Neither Party shall conclude any agreement against the other Party.
  Neither Party shall join any alliance against the other Party.

Article 23 "Duration"
  Text "indefinite", source "final Articles, paraphrase".
  Text "one year after notice", source "final Articles, paraphrase".
  Either Party may terminate this pact with notice of 1 year.
