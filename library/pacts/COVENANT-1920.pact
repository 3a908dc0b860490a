pact COVENANT-1920 "Covenant of the League of Nations, the clauses on security"
  a treaty, signed on 28 June 1919 at Versailles, in force from 10 January 1920, ended 18 April 1946.
Source: "Part I of the Treaty of Versailles, 225 CTS 195".
Left out:
  "the Assembly";
  "Articles 8, 12, 13 and 15 (arms, settlement of disputes) but for their breach";
  "Article 17 (states outside the League)";
  "Articles 20 and 21 (other engagements)";
  "passage of troops and expulsion (Article 16(3) and (4))";
  "the resolutions of 1921, by which each Member may phase its sanctions in";
  "what the Council shall advise under Article 10, and the advice of the Assembly";
  "the size of the Council in other years (4 at first, 15 at last)";
  "Members that no pact of the library needs".
Note: K (from knowledge): the whole of this pact.

Members:
  Belgium, Czechoslovakia, France, Netherlands, Poland, Romania, United Kingdom and Yugoslavia;
  Italy until 11 December 1939;
  Japan until 27 March 1935;
  Germany from 8 September 1926 until 21 October 1935;
  Soviet Union from 18 September 1934 until 14 December 1939.

Article 1 "Withdrawal"
  Text "after two years' notice", source "Article 1(3)".
  Any Member may withdraw from this pact with notice of 2 years.

Article 4 "Council"
  Text "the Council shall consist of", source "Article 4".
  The Council is composed of 9 Members.

Article 5 "Votes"
  Text "the agreement of all the Members of the League represented at the meeting", source "Article 5(1)".
  The Council decides by unanimity.
  The parties to the dispute do not vote.

Article 10 "Integrity"
  Text "undertake to respect and preserve as against external aggression", source "Article 10".
  Each Member undertakes to respect and preserve the territorial integrity and political independence of each other
    Member.

Article 11 "War and threat of war"
  Text "a matter of concern to the whole League", source "Article 11(1)".
  The Council meets at the request of any Member forthwith.

Article 16 "Sanctions"
  Text "the severance of all trade or financial relations", source "Article 16(1)".
  Text "it shall be the duty of the Council to recommend", source "Article 16(2)".
  Unlawful War means an armed attack or a declaration of war by any state on any Member,
    as determined by each Member for itself.
  (1) When an Unlawful War is established,
    each other Member shall impose full sanctions on the attacker immediately.
  (2) When an Unlawful War is established,
    the Council may recommend force.
