pact PT-EN-1373 "Anglo-Portuguese alliance"
  a treaty, signed on 13 June 1373 at London, in force from 13 June 1373.
Source: "British and Foreign State Papers, vol. I (treaties of 1373, 1386, 1642, 1654, 1661 and 1703); declaration of 14
  October 1899".
Left out:
  "trade, residence and religion (1642, 1654, 1703)";
  "the marriage of 1661, with Tangier and Bombay";
  "the treaty of 1703 on the war of the Spanish succession";
  "the bases on the Azores in 1943, which rested on this alliance and on an agreement of their own";
  "how the treaties end: they are perpetual".
Note: K (from knowledge): the whole of this pact but what was told to Parliament in 1962. ? (uncertain): wording and numbers of the Articles.
Note: the Government said in the House of Lords on 25 January 1962 that the treaties remain in force.

Parties: Portugal and United Kingdom.

Article 1 "Perpetual friendship"
  Text "true, faithful, constant, mutual and perpetual friendships", source "1373, Article 1".
  Text "friends to friends and enemies to enemies", source "1373, Article 1".
  Text "assist, maintain, and uphold each other by sea and by land against all men", source "1373, Article 1".
  Note: an archaic clause: no finding, no time, no measure but the power of the helper. The Pope and the kings of Rome and Castile were excepted in 1373.
  When any state attacks either Party in the Realms,
    the other Party shall assist the victim with all the means in its power.

Article 2 "No friendship with enemies"
  Text "shall form friendships with the enemies", source "1373, paraphrase".
  When any state attacks either Party,
    the other Party shall not assist the attacker.

Article 3 "Realms"
  Text "their realms, lands, dominions", source "1373, paraphrase".
  Realms means the metropolitan territory of Portugal and the metropolitan territory of the United Kingdom.

Annex "Treaty of Windsor of 9 May 1386".

Article 1 "League"
  Text "an inviolable, eternal, solid, perpetual, and true league of friendship", source "1386, Article 1".
  Text "at the expense of the party requesting", source "1386, paraphrase".
  Note: the two consult each other by practice; no text of the alliance says so.
  When any state attacks either Party, and that Party requests assistance,
    the other Party shall provide the victim with vessels and forces.

Annex "Secret Article of 23 June 1661", secret, known to Portugal and United Kingdom.

Article 1 "Conquests and colonies"
  Text "to defend and protect all conquests or colonies", source "1661, secret article".
  Text "against all his enemies, as well future as present", source "1661, secret article".
  Possessions means the territory of Portugal.
  When any state attacks Portugal in the Possessions,
    the United Kingdom shall defend Portugal with all the means in its power, which shall include military assistance.
  Reading "no force against the Commonwealth",
      held by United Kingdom,
      source "Commons, written answer of 30 January 1962: told to Lisbon on 8 July and 6 August 1954":
    When any state attacks Portugal in the Possessions,
      the United Kingdom shall defend Portugal with one or more of diplomacy, economic assistance or logistics.

Annex "Declaration of 14 October 1899", secret, known to Portugal and United Kingdom.

Article 1 "Treaties confirmed"
  Text "confirm the ancient treaties", source "1899, paraphrase".
  Note: the declaration recites the secret article of 1661 and keeps all of it in force.
  When any state attacks Portugal in the Possessions,
    the United Kingdom shall defend Portugal with all the means in its power, which shall include military assistance.
  Reading "no force against the Commonwealth",
      held by United Kingdom,
      source "Commons, written answer of 30 January 1962: told to Lisbon on 8 July and 6 August 1954":
    When any state attacks Portugal in the Possessions,
      the United Kingdom shall defend Portugal with one or more of diplomacy, economic assistance or logistics.

Article 2 "Transvaal"
  Text "not to permit, after the declaration of war, the passage of arms", source "1899, paraphrase".
  When the United Kingdom is at war with any other power,
    Portugal shall not provide any other power with transit.
