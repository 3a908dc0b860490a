pact ANZUS-1951 "Security Treaty between Australia, New Zealand and the United States"
  a treaty, signed on 1 September 1951 at San Francisco, in force from 29 April 1952.
Source: "131 UNTS 83".
Left out:
  "Articles 1 and 2 (peaceful settlement, self-help)";
  "Articles 7 to 9 but for the existence of the ANZUS Council";
  "that a threat, too, must be one in the Pacific (Article 3)";
  "how a Party may be suspended: no clause says so, but for the reading in Article 10".
Note: seen: Article 4 at aspistrategist.ru/north-korea-australia-anzus-treaty.
Note: K (from knowledge): the rest of this pact. The treaty numbers its Articles in Roman figures.

Parties: Australia, New Zealand and United States.

Article 3 "Consultation"
  Text "will consult together", source "Article III".
  When any Party determines that the territorial integrity, political independence or security of any Party
      is threatened,
    the Parties shall consult together.

Article 4 "Common danger"
  Text "would act to meet the common danger in accordance with its constitutional processes", source "Article IV".
  Armed Attack means an armed attack on any Party in the Treaty Area, as determined by each Party for itself.
  Reading "whoever attacks" of Armed Attack, held by Australia, source "Australian statement of 14 September 2001":
    an armed attack or a terrorist attack on any Party in the Treaty Area.
  When an Armed Attack is established,
    each other Party shall act to meet the common danger in accordance with its constitutional processes.
  When an Armed Attack is established,
    each Party that uses force against the attacker shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Party shall end its measures.

Article 5 "Area"
  Text "the metropolitan territory of any of the Parties", source "Article V".
  Note: the treaty does not say where its Pacific Area ends.
  Treaty Area means each of the following:
    (a) the Pacific Area;
    (b) the metropolitan territory of any Party;
    (c) the islands under the jurisdiction of any Party in the Pacific Area; and
    (d) the forces, vessels or aircraft of any Party in or over the Pacific Area or the Pacific Ocean.

Article 6 "The Charter"
  Text "does not affect", source "Article VI".
  Nothing in this pact affects UNC-1945.

Article 7 "Council"
  Text "a Council, consisting of their Foreign Ministers", source "Article VII".
  The ANZUS Council is composed of the Parties.

Article 10 "Duration"
  Text "one year after notice", source "Article X".
  Note: the treaty gives no power to suspend. Washington suspended its obligations toward New Zealand all the same; whether it could is the reading.
  Any Party may withdraw from this pact with notice of 1 year.
  Reading "one Party may suspend", held by United States, source "statement of Secretary Shultz, 11 August 1986":
    Any Party may withdraw from this pact with notice of 1 year, and may suspend this pact toward any other Party.
