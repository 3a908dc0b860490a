pact CENTO-1955 "Baghdad Pact (Central Treaty Organization), with the agreements of 1959"
  a treaty, signed on 24 February 1955 at Baghdad, in force from 15 April 1955, ended 26 September 1979.
Source: "233 UNTS 199; agreements of 5 March 1959, 327 UNTS 277 and following".
Left out:
  "Article 2 (the measures to be settled by the competent authorities)";
  "the special agreement of 4 April 1955 between Iraq and the United Kingdom";
  "the joint resolution of 1957 itself, to which the agreements of 1959 refer";
  "the committees in which the United States sat without being a Party".
Note: K (from knowledge): the whole of this pact. ? (uncertain): the days on which Iran, Pakistan and Turkey left in 1979, the day of the end, and the numbers of the treaty series of 1959.

Parties:
  Turkey;
  Iraq until 23 March 1959;
  United Kingdom from 5 April 1955;
  Pakistan from 23 September 1955 until 12 March 1979;
  Iran from 3 November 1955 until 12 March 1979.

Article 1 "Co-operation"
  Text "will co-operate for their security and defence", source "Article 1".
  Text "may form the subject of special agreements", source "Article 1".
  Text "consistent with Article 51 of the United Nations Charter", source "Article 1".
  Note: no event sets anything off, and nobody is to determine one: the pact itself promises no help.
  The Parties shall coordinate.
  The Parties may decide the measures to be taken.
  Nothing in this pact affects UNC-1945.

Article 3 "No interference"
  Text "refrain from any interference whatsoever in each other's internal affairs", source "Article 3".
  Text "settle any dispute between themselves in a peaceful way", source "Article 3".
  Each Party undertakes to respect the sovereignty and political independence of each other Party.
  Note: who settles every dispute in a peaceful way uses no force.
  No Party shall use force against any other Party,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 4 "No conflict"
  Text "not in contradiction with any of the international obligations", source "Article 4".
  Text "any international obligation incompatible with the present pact", source "Article 4".
  No Party shall conclude any agreement in conflict with this pact.

Article 5 "Accession"
  Text "open for accession to any member state of the Arab League or any other state actively concerned",
    source "Article 5".
  Note: the state must be recognised by both first Parties, which kept Israel out.
  Any state may join CENTO-1955 only if each Party consents.

Article 6 "Permanent Council"
  Text "a Permanent Council at Ministerial level", source "Article 6".
  The Permanent Council is composed of the Parties.
  It meets at the request of any Party.
  It decides by unanimity.

Article 7 "Duration"
  Text "for a period of five years renewable for other five-year periods", source "Article 7".
  Text "notifying the other parties in writing of its desire to do so six months before", source "Article 7".
  This pact is in force for 5 years from 15 April 1955.
  This pact is renewed for 5 years.
  Any Party may withdraw from this pact with notice of 6 months.

Annex "Agreements of the United States with Iran, Pakistan and Turkey, 5 March 1959".

Article 1 "Aggression", from 5 March 1959
  Text "such appropriate action, including the use of armed forces, as may be mutually agreed upon", source "Article I".
  Text "in accordance with the Constitution of the United States", source "Article I".
  Text "as envisaged in the Joint Resolution to Promote Peace and Stability in the Middle East", source "Article I".
  Note: the resolution of 1957 is about countries controlled by international communism. It names none; the list is ours. India was none, as Pakistan found in 1965 and 1971.
  Communist Power means the Soviet Union and China.
  Communist Aggression means an armed attack by any Communist Power on Iran, Pakistan or Turkey.
  When a Communist Aggression occurs,
    the United States shall assist the victim with the measures decided, which may include force,
      in accordance with its constitutional processes.
  Reading "nothing agreed, nothing owed", held by Drafters:
    When a Communist Aggression occurs,
      the United States shall assist the victim with the measures decided, which may include force,
        only if the United States consents.
