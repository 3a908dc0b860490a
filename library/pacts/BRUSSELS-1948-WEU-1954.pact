pact BRUSSELS-1948-WEU-1954 "Brussels Treaty, as modified in 1954 (Western European Union)"
  a treaty, signed on 17 March 1948 at Brussels, in force from 25 August 1948, ended 30 June 2011.
Source: "19 UNTS 51; 211 UNTS 342 (protocols of 23 October 1954)".
Left out:
  "Articles 1 to 3 (economic, social and cultural matters)";
  "Article 6 of 1948 (nothing in other engagements conflicts), but for the promise for the future";
  "peaceful settlement and the International Court (Article 8 of 1948, Article 10 of 1954)";
  "accession by invitation (Article 9 of 1948, Article 11 of 1954)";
  "the limits on German arms and the forces that the United Kingdom keeps on the continent (Protocols II and III), but
    for one sentence";
  "associate members and observers";
  "how the treaty was denounced in 2010".
Note: K (from knowledge): the whole of this pact but the words on assistance, which stand also in a public text. The treaty numbers its Articles in Roman figures. ? (uncertain): the exact numbers of the Articles left out.
Note: from 1954 Article 4 stands before the duty and moves all others by one.

Members:
  Belgium, France, Luxembourg, Netherlands and United Kingdom;
  Germany and Italy from 6 May 1955;
  Portugal and Spain from 27 March 1990;
  Greece from 6 March 1995.

Article 4 "Armed attack in Europe", until 5 May 1955
  Text "the object of an armed attack in Europe", source "Article IV, 1948".
  Text "all the military and other aid and assistance in their power", source "Article IV, 1948".
  Armed Attack means an armed attack on any Member in Europe.
  When an Armed Attack occurs,
    each other Member shall assist the victim
      with all the aid and assistance in its power, which shall include military assistance.

Article 4 "NATO", from 6 May 1955
  Text "shall work in close co-operation with the North Atlantic Treaty Organisation", source "Article IV, 1954".
  Text "the undesirability of duplicating the military staffs of NATO", source "Article IV, 1954".
  The Members shall coordinate.
  No Member is required to host military staffs.
  This pact is subject to NAT-1949.

Article 5 "Report", until 5 May 1955
  Text "immediately be reported to the Security Council", source "Article V, 1948".
  Text "terminated as soon as the Security Council has taken the measures necessary", source "Article V, 1948".
  When an armed attack on any Member occurs,
    each Member that assists the victim shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Member shall end its measures.
  Nothing in this pact affects UNC-1945.

Article 5 "Armed attack in Europe", from 6 May 1955
  Text "afford the Party so attacked all the military and other aid and assistance in their power",
    source "Article V, 1954".
  Armed Attack means an armed attack on any Member in Europe.
  When an Armed Attack occurs,
    each other Member shall assist the victim
      with all the aid and assistance in its power, which shall include military assistance.

Article 6 "No conflicting engagement", until 5 May 1955
  Text "nor participate in any coalition directed against any other", source "Article VI, 1948, paraphrase".
  No Member shall join any alliance against any other Member.

Article 6 "Report", from 6 May 1955
  Text "immediately be reported to the Security Council", source "Article VI, 1954".
  When an armed attack on any Member occurs,
    each Member that assists the victim shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Member shall end its measures.
  Nothing in this pact affects UNC-1945.

Article 7 "Consultative Council", until 5 May 1955
  Text "shall be so organised as to be able to exercise its functions continuously", source "Article VII, 1948".
  Text "At the request of any of the High Contracting Parties, the Council shall be immediately convened",
    source "Article VII, 1948".
  Text "the attitude to be adopted and the steps to be taken in case of a renewal by Germany of an aggressive policy",
    source "Article VII, 1948".
  (1) The Consultative Council is composed of the Members.
  (2) It meets at the request of any Member immediately.
  (3) It decides by unanimity.
  (4) When the peace or security of any Member is threatened,
    any Member may call a meeting of the Consultative Council.
  (5) When Germany threatens the peace or security of any Member, and any Member requests a meeting,
    the Members shall consult together in the Consultative Council.

Article 7 "No conflicting engagement", from 6 May 1955
  Text "nor participate in any coalition directed against any other", source "Article VII, 1954, paraphrase".
  No Member shall join any alliance against any other Member.

Article 8 "Council", from 6 May 1955
  Text "the Council of Western European Union", source "Article VIII, 1954".
  Text "with regard to any situation which may constitute a threat to peace, in whatever area this threat should arise",
    source "Article VIII(3), 1954".
  Text "by unanimous vote questions for which no other voting procedure has been or may be agreed",
    source "Article VIII(4), 1954".
  (1) The Council is composed of the Members.
  (2) It meets at the request of any Member immediately.
  (3) When the peace or security of any state is threatened,
    any Member may call a meeting of the Council.
  (4) It decides by unanimity.

Article 10 "Duration", until 5 May 1955
  Text "shall remain in force for fifty years", source "Article X, 1948".
  Any Member may withdraw from this pact with notice of 1 year, from 25 August 1998.

Article 12 "Duration", from 6 May 1955
  Text "the right to cease to be a party thereto provided that he shall have previously given one year's notice",
    source "Article XII, 1954".
  Note: after fifty years the treaty runs on among those who stay.
  This pact is in force for 50 years from 25 August 1948.
  This pact is renewed for 1 year.
  Any Member may withdraw from this pact with notice of 1 year, from 25 August 1998.

Annex "Protocols of 23 October 1954".

Article 1 "Forces on the continent", from 6 May 1955
  Text "will continue to maintain on the mainland of Europe", source "Protocol II, Article VI".
  The United Kingdom shall keep four divisions.

Article 2 "Agency for the Control of Armaments", from 6 May 1955
  Text "the Agency for the Control of Armaments", source "Protocol IV".
  The Agency is composed of the Members.
  Each Member shall admit the Agency.
