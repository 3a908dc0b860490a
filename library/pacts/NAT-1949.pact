pact NAT-1949 "North Atlantic Treaty"
  a treaty, signed on 4 April 1949 at Washington, in force from 24 August 1949.
Source: "34 UNTS 243".
Left out:
  "Article 2 (economic co-operation)";
  "Article 3 (self-help and mutual aid)";
  "Article 6, forces in other parts of Europe where occupation forces stood in 1949";
  "Articles 10 and 12 (accession, review)";
  "any rule for an attack by a Member: the treaty has none";
  "the defence plans and the command structure".
Note: seen: Articles 1 and 4 at publications.parliament.uk/pa/cm199899/cmselect/cmdfence/39/3939.htm; Article 5 at wordscope.be; Article 6 at archive.observer/posts/n96n2b; Article 9 at law.emory.edu/eilr (volume 34); Article 13 at nato.int, as quoted in a public repository.
Note: K (from knowledge): the days of accession, Articles 7, 8, 11 and what was left out.

Members:
  Belgium, Canada, Denmark, France, Iceland, Italy, Luxembourg, Netherlands, Norway, Portugal, United Kingdom and
    United States;
  Greece and Turkey from 18 February 1952;
  Germany from 6 May 1955;
  Spain from 30 May 1982;
  Czechia, Hungary and Poland from 12 March 1999;
  Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia and Slovenia from 29 March 2004;
  Albania and Croatia from 1 April 2009;
  Montenegro from 5 June 2017;
  North Macedonia from 27 March 2020;
  Finland from 4 April 2023;
  Sweden from 7 March 2024.

Article 1 "No force"
  Text "refrain in their international relations from the threat or use of force", source "Article 1".
  Note: of every state, in a way against the Charter; toward the others it is written out here, for the rest UNC-1945 says the same.
  No Member shall threaten or use force against any other Member,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 4 "Consultation"
  Text "will consult together", source "Article 4".
  Note: no area limit, and no time. The opinion of one Member is enough. Nothing need be agreed.
  When any Member determines that the territorial integrity, political independence or security of any Member
      is threatened,
    the Members shall consult together.

Article 5 "Collective defence"
  Text "such action as it deems necessary, including the use of armed force", source "Article 5, first paragraph".
  Text "immediately be reported to the Security Council", source "Article 5, second paragraph".
  (1) Armed Attack means an armed attack on any Member in the Treaty Area, as determined by each Member for itself.
  Reading "grave force" of Armed Attack,
      held by International Court,
      source "International Court, Nicaragua v. United States, 1986, paragraph 191":
    a significant armed attack on any Member in the Treaty Area.
  Reading "any force" of Armed Attack,
      held by United States,
      source "Department of Defense Law of War Manual, 1.11.5.2":
    a use of force on any Member in the Treaty Area.
  Reading "from abroad only" of Armed Attack,
      held by United States,
      source "Senate Executive Report 8, 81st Congress, 1949":
    an armed attack directed from abroad on any Member in the Treaty Area.
  Reading "whoever attacks" of Armed Attack, held by Drafters:
    an armed attack, a terrorist attack or an insurgency on any Member in the Treaty Area.
  Note: K (from knowledge): all four readings. The Council of 12 September 2001 asked whether the attack was directed from abroad.
  (1) When an Armed Attack is established,
    each other Member shall assist the victim with such measures as it deems necessary, which may include force,
      forthwith.
  Reading "the Council first", held by North Atlantic Council, source "statements of 12 September and 2 October 2001":
    When the Council finds an Armed Attack,
      each other Member shall assist the victim with such measures as it deems necessary, which may include force,
        forthwith.
  Note: K: in 2001 the Council held Article 5 to apply once it had determined where the attack came from. That one Member can so hold up all is practice, not text.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.
  Reading "a day" of forthwith, held by Drafters: within 24 hours.
  Reading "a month" of forthwith, held by Members, source "allied measures of 9 and 26 October 2001": within 30 days.
  (2) When an Armed Attack is established,
    each Member that assists the victim shall report the attack and its measures to the Security Council immediately.
  (2) When the Security Council has taken the measures necessary to restore peace,
    each Member shall end its measures.

Article 6 "Area"
  Text "in the North Atlantic area north of the Tropic of Cancer", source "Article 6".
  Note: the Falklands, Goa, Hawaii and forces on land in Asia or Africa are outside.
  Note: K: the Council recorded on 16 January 1963 that the words on Algeria had been without effect since 3 July 1962.
  Treaty Area means each of the following:
    (a) the territory of any Member in Europe or North America;
    (b) the Algerian Departments of France until 2 July 1962;
    (c) the territory of Turkey from 15 February 1952;
    (d) the islands under the jurisdiction of any Member in the North Atlantic north of the Tropic of Cancer;
    (e) the forces, vessels or aircraft of any Member in or over (a), (b), (c) or (d); and
    (f) the forces, vessels or aircraft of any Member in or over the Mediterranean Sea or the North Atlantic north of
      the Tropic of Cancer.

Article 7 "The Charter"
  Text "does not affect, and shall not be interpreted as affecting", source "Article 7".
  Nothing in this pact affects UNC-1945.

Article 8 "No conflicting engagement"
  Text "not to enter into any international engagement in conflict with this Treaty", source "Article 8".
  No Member shall conclude any agreement in conflict with this pact.

Article 9 "Council"
  Text "so organised as to be able to meet promptly at any time", source "Article 9".
  Note: consensus, and the last sentence, are the practice of the Council, not the text of the treaty.
  The Council is composed of the Members.
  It meets at the request of any Member promptly.
  It decides by consensus.
  A finding of the Council counts as a determination by each Member.

Article 11 "Constitutional processes"
  Text "in accordance with their respective constitutional processes", source "Article 11".
  Each Member performs this pact in accordance with its constitutional processes.

Article 13 "Withdrawal"
  Text "one year after its notice of denunciation", source "Article 13".
  Any Member may withdraw from this pact with notice of 1 year, from 24 August 1969.
