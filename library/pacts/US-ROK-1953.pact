pact US-ROK-1953 "Mutual Defense Treaty between the Republic of Korea and the United States"
  a treaty, signed on 1 October 1953 at Washington, in force from 17 November 1954.
Source: "238 UNTS 199".
Left out:
  "Article I (peaceful settlement, no force against the Charter), which restates the Charter";
  "Article II, second part (self-help and mutual aid)";
  "the armistice of 1953 and its commission, which are a separate instrument";
  "the combined command";
  "whether the islands and the sea west of the peninsula are under the administration of Seoul".
Note: seen: Article 2 at search.wikileaks.org (1976STATE176518).
Note: K (from knowledge): the rest of this pact. ? (uncertain): that Article III asks for no report to the Security Council. The treaty numbers its Articles in Roman figures.

Parties: South Korea and United States.
Declaration by United States, on 17 November 1954: "aid only in case of an external armed attack, and only on territory
  recognised by the United States as lawfully under the administrative control of the Republic of Korea".

Article 2 "Consultation"
  Text "whenever, in the opinion of either of them", source "Article II".
  Text "threatened by external armed attack", source "Article II".
  When either Party determines that the political independence or security of either Party is threatened,
    the Parties shall consult together.

Article 3 "Common danger"
  Text "now under their respective administrative control", source "Article III".
  Text "hereafter recognized by one of the Parties as lawfully brought under the administrative control of the other",
    source "Article III".
  Text "would act to meet the common danger in accordance with its constitutional processes", source "Article III".
  Note: a move of the South to the north adds nothing to the area: only what was held in 1953, or what Washington recognises. *By any state* is the external attack of the American understanding.
  Treaty Area means each of the following:
    (a) the territory of South Korea under the control of South Korea as of signature; and
    (b) the territory of the United States under the control of the United States in the Pacific Area.
  Armed Attack means an armed attack by any state on either Party in the Treaty Area,
    as determined by each Party for itself.
  When an Armed Attack is established,
    the other Party shall act to meet the common danger in accordance with its constitutional processes.

Article 4 "Forces in Korea"
  Text "the right to dispose United States land, air and sea forces in and about the territory", source "Article IV".
  Note: the right, not a duty: but forces that stand there are what makes the promise believed.
  South Korea shall host forces.
  The United States may deploy forces in South Korea.

Article 6 "Duration"
  Text "indefinitely", source "Article VI".
  Text "one year after notice", source "Article VI".
  Either Party may terminate this pact with notice of 1 year.
