pact WTO-1955 "Treaty of Friendship, Co-operation and Mutual Assistance (Warsaw Treaty)"
  a treaty, signed on 14 May 1955 at Warsaw, in force from 6 June 1955, ended 1 July 1991.
Source: "219 UNTS 3, English text as printed in collections".
Left out:
  "Article 2 (disarmament)";
  "Article 10 (ratification)";
  "the preamble, which names a remilitarised western Germany";
  "the bilateral treaties of the Members, on which the presence of troops rested";
  "the protocol of 26 April 1985, which renewed the treaty: here its own renewal runs on";
  "that the treaty was to lapse with a general European treaty (Article 11(2))".
Note: seen: Articles 1 and 4 at public pages that are not named.
Note: K (from knowledge): Articles 5 to 11 and the days of exit. Articles 1, 2 and 4 were compared with public pages.

Members:
  Bulgaria, Czechoslovakia, Hungary, Poland, Romania and Soviet Union;
  Albania until 12 September 1968;
  German Democratic Republic until 24 September 1990.

Article 1 "No force"
  Text "to refrain in their international relations from the threat or use of force", source "Article 1".
  No Member shall threaten or use force against the territorial integrity or political independence of any state,
    except under Article 51 of UNC-1945, or as decided by the Security Council.

Article 3 "Consultation"
  Text "shall immediately consult together", source "Article 3, paraphrase".
  Text "whenever, in the opinion of any of them, a threat of armed attack", source "Article 3, paraphrase".
  When any Member determines that the security of any Member is threatened,
    the Members shall consult together immediately.

Article 4 "Armed attack"
  Text "armed attack in Europe on one or more of the Parties by any State or group of States", source "Article 4".
  Text "immediate assistance, individually and in agreement with the other Parties", source "Article 4, paraphrase".
  Text "by all the means it considers necessary, including the use of armed force", source "Article 4".
  Note: *by any State* is literally also by a Member, the Soviet Union included. Nobody is named who determines; each does, and the Political Consultative Committee was there for it.
  Armed Attack means an armed attack by any state on any Member in Europe, as determined by each Member for itself.
  Reading "from outside only" of Armed Attack, held by Drafters:
    an armed attack by any state except a Member on any Member in Europe.
  When an Armed Attack is established,
    each other Member shall assist the victim with such measures as it deems necessary, which may include force,
      immediately.
  Reading "may be none" of "such measures as it deems necessary", held by Drafters: which may be none.
  Reading "at least one" of "such measures as it deems necessary", held by Drafters: which shall not be none.
  When an Armed Attack is established,
    the Members shall consult together immediately.
  When an Armed Attack is established,
    each Member that assists the victim shall report its measures to the Security Council immediately.
  When the Security Council has taken the measures necessary to restore peace,
    each Member shall end its measures.

Article 5 "Unified Command"
  Text "a Joint Command of the armed forces", source "Article 5, paraphrase".
  Each Member shall keep joint forces.

Article 6 "Political Consultative Committee"
  Text "a Political Consultative Committee", source "Article 6".
  The Political Consultative Committee is composed of the Members.

Article 7 "No other alliance"
  Text "not to participate in any coalitions or alliances", source "Article 7, paraphrase".
  Note: the coalitions and agreements meant are those whose purposes conflict with the treaty.
  No Member shall join any alliance against any other Member.
  No Member shall conclude any agreement in conflict with this pact.

Article 8 "Independence"
  Text "respect for the independence and sovereignty of the others and non-interference in their internal affairs",
    source "Article 8".
  Each Member shall respect the independence and sovereignty of each other Member.

Article 9 "Accession"
  Text "open to the accession of other States, irrespective of their social and political systems",
    source "Article 9, paraphrase".
  Any state may join WTO-1955 only if each Member consents.

Article 11 "Duration"
  Text "shall remain in force for twenty years", source "Article 11".
  Text "one year before the expiration of this period", source "Article 11, paraphrase".
  Note: no clause lets a Member leave before the twenty years are over. Albania left in 1968 all the same.
  This pact is in force for 20 years from 6 June 1955.
  This pact is renewed for 10 years unless any Member gives notice of 1 year.
  No Member shall withdraw from this pact until 5 June 1975.
  Reading "changed circumstances",
      held by Hungary,
      source "Prime Minister Nagy to the Secretary-General, 1 November 1956 (A/3251)":
    should not.
