pact COVENANT-1920 "Covenant of the League of Nations, the clauses on security"
  a treaty, signed on 28 June 1919 at Versailles, in force from 10 January 1920, ended 18 April 1946.
Source: "Part I of the Treaty of Versailles, 225 CTS 195".
Left out:
  "the Assembly";
  "Articles 8, 12, 13 and 15 (arms, settlement of disputes) but for their breach";
  "Article 17 (states outside the League)";
  "Articles 20 and 21 (other engagements)";
  "mutual support against the losses from sanctions (Article 16(3), first half)";
  "what the Council shall advise under Article 10, and the advice of the Assembly";
  "the size of the Council in other years (4 at first, 15 at last)";
  "Members that no pact of the library needs".
Note: K (from knowledge): the whole of this pact.

Members:
  Belgium, Czechoslovakia, Denmark, France, Greece, Netherlands, Norway, Poland, Romania, Sweden, Switzerland,
    United Kingdom and Yugoslavia;
  Italy until 11 December 1939;
  Japan until 27 March 1935;
  Turkey from 18 July 1932;
  Albania from 17 December 1920 until 13 April 1939;
  Austria from 15 December 1920 until 13 March 1938;
  Ethiopia from 28 September 1923;
  Finland from 16 December 1920;
  Hungary from 18 September 1922 until 11 April 1939;
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
  Text "to afford passage through their territory", source "Article 16(3)".
  Text "may be declared to be no longer a Member of the League", source "Article 16(4)".
  Unlawful War means an armed attack or a declaration of war by any state on any Member,
    as determined by each Member for itself.
  (1) When an Unlawful War is established,
    each other Member shall impose full sanctions on the attacker immediately.
  Reading "phased in", held by Assembly, source "resolutions of the Assembly, 4 October 1921, nos. 9, 12 and 14":
    When an Unlawful War is established, each other Member shall impose sanctions on the attacker immediately.
  Reading "no longer binding", held by Sweden, source "declaration of the Oslo States, Copenhagen, 24 July 1938":
    When an Unlawful War is established, any other Member may impose full sanctions on the attacker.
  Note: K: by the resolutions of 1921 each Member finds for itself whether there is a breach, and may apply its measures by stages.
  (2) When an Unlawful War is established,
    the Council may recommend force.
  (3) When an Unlawful War is established,
    each other Member shall provide the victim with transit.
  Reading "no longer binding", held by Sweden, source "declaration of the Oslo States, Copenhagen, 24 July 1938":
    When an Unlawful War is established, any other Member may provide the victim with transit.
  Note: passage is owed to the forces of Members that protect the Covenant; here it is owed to the victim, to whom they go.
  (4) The Council may expel any Member that is in breach of this pact.
