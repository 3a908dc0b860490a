pact US-PH-1951 "Mutual Defense Treaty between the Philippines and the United States"
  a treaty, signed on 30 August 1951 at Washington, in force from 27 August 1952.
Source: "177 UNTS 133".
Left out:
  "Article II (self-help and mutual aid)";
  "Article VII (ratification)";
  "the agreements on bases of 1947 and 2014".
Note: seen: Article 1 at scribd.com/document/225993737; Articles 3 and 4 at worldjpn.net (in Chinese); Article 5 at issuhub.com (Gibler, International Military Alliances, page 459).
Note: K (from knowledge): the rest of this pact. The treaty numbers its Articles in Roman figures. ? (uncertain): the number of the treaty series.

Parties: Philippines and United States.

Article 1 "No force"
  Text "refrain in their international relations from the threat or use of force", source "Article I".
  Note: of every state, in a way against the Charter; toward the others it is written out here, for the rest UNC-1945 says the same.
  Neither Party shall threaten or use force against the other Party,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 3 "Consultation"
  Text "will consult together from time to time", source "Article III".
  Text "threatened by external armed attack in the Pacific", source "Article III".
  Note: through Foreign Ministers or their deputies. That the threat must be one of an external armed attack is not modelled.
  When either Party determines that the territorial integrity, political independence or security of either Party
      is threatened in the Pacific Area,
    the Parties shall consult together.

Article 4 "Common dangers"
  Text "an armed attack in the Pacific Area on either of the Parties", source "Article IV".
  Text "would act to meet the common dangers in accordance with its constitutional processes", source "Article IV".
  Armed Attack means an armed attack on either Party in the Treaty Area, as determined by each Party for itself.
  Reading "cyber too" of Armed Attack,
      held by Philippines and United States,
      source "Bilateral Defense Guidelines, 3 May 2023":
    an armed attack or a cyber operation on either Party in the Treaty Area.
  When an Armed Attack is established,
    the other Party shall act to meet the common danger in accordance with its constitutional processes.
  When an Armed Attack is established,
    each Party that uses force against the attacker shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Party shall end its measures.

Article 5 "Area"
  Text "the metropolitan territory of either of the Parties", source "Article V".
  Text "its armed forces, public vessels or aircraft in the Pacific", source "Article V".
  Note: a coast guard cutter is a public vessel. The text does not say whether the South China Sea is in the Pacific; Washington said in 2019 and the Guidelines of 2023 say that it is.
  Treaty Area means each of the following:
    (a) the metropolitan territory of either Party;
    (b) the islands under the jurisdiction of either Party in the Pacific Area; and
    (c) the forces, vessels or aircraft of either Party in or over the Pacific Area or the Pacific Ocean.
  Reading "not the South China Sea" of Treaty Area, held by Drafters:
    each of the following:
      (a) the metropolitan territory of either Party;
      (b) the islands under the jurisdiction of either Party in the Pacific Area; and
      (c) the forces, vessels or aircraft of either Party in or over the Pacific Area or the North Pacific.

Article 6 "The Charter"
  Text "does not affect", source "Article VI".
  Nothing in this pact affects UNC-1945.

Article 8 "Duration"
  Text "one year after notice", source "Article VIII".
  Either Party may terminate this pact with notice of 1 year.
