pact US-JP-1960 "Treaty of Mutual Cooperation and Security between Japan and the United States"
  a treaty, signed on 19 January 1960 at Washington, in force from 23 June 1960.
Source: "373 UNTS 179".
Left out:
  "Articles II and III (economic collaboration, capacity to resist)";
  "the agreement on the status of forces, and the exchange of notes on prior consultation";
  "the treaty of 1951, which this one replaced (Article IX)".
Note: seen: Article 5 at kushima.org.
Note: K (from knowledge): the rest of this pact. The treaty numbers its Articles in Roman figures. ? (uncertain): the number of the treaty series.

Parties: Japan and United States.

Article 1 "No force"
  Text "refrain in their international relations from the threat or use of force", source "Article I".
  Note: of every state, in a way against the Charter; toward the others it is written out here, for the rest UNC-1945 says the same.
  Neither Party shall threaten or use force against the other Party,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 4 "Consultation"
  Text "whenever the security of Japan or international peace and security in the Far East is threatened",
    source "Article IV".
  Far Eastern State means any state in the Far East.
  When the security of Japan or any Far Eastern State is threatened, and either Party requests consultation,
    the Parties shall consult together.

Article 5 "Common danger"
  Text "an armed attack against either Party in the territories under the administration of Japan", source "Article V".
  Text "in accordance with its constitutional provisions and processes", source "Article V".
  Note: asymmetric by its area alone: an American base in Japan counts, Guam does not. The Senkaku Islands are administered by Japan; the Northern Territories and Takeshima are not.
  Note: *provisions* are named beside processes because of Article 9 of the constitution of Japan.
  Administered Area means the territory of Japan under the control of Japan.
  Armed Attack means an armed attack on either Party in the Administered Area, as determined by each Party for itself.
  When an Armed Attack is established,
    each Party shall act to meet the common danger in accordance with its constitutional processes.
  When an Armed Attack is established,
    each Party that uses force against the attacker shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Party shall end its measures.

Article 6 "Bases"
  Text "granted the use by its land, air and naval forces of facilities and areas in Japan", source "Article VI".
  Japan shall host bases.
  The United States may deploy forces in Japan.

Article 7 "The Charter"
  Text "does not affect", source "Article VII".
  Nothing in this pact affects UNC-1945.

Article 10 "Duration"
  Text "until in the opinion of the Governments … there shall have come into force such United Nations arrangements",
    source "Article X".
  Text "after the Treaty has been in force for ten years", source "Article X".
  Text "one year after such notice", source "Article X".
  When a sufficient arrangement holds,
    this pact lapses.
  Either Party may terminate this pact with notice of 1 year, from 23 June 1970.
