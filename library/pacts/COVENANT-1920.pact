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
  "the United States, Ecuador and the Hejaz as original Members, which the Annex names and which did not ratify (Ecuador
    came in 1934)";
  "the notice of withdrawal that France gave from Vichy on 18 April 1941".
Note: K (from knowledge): the whole of this pact.
Note: all 63 states that were ever Members, by the Annex (42 at first, from the day on which each ratified or acceded) and the admissions of Article 1(2). Who gave notice is a Member until two years later, as Article 1(3) says; lists of the League often give the day of the notice.
Note: ? (uncertain): the days of ratification and notice, by a day or two. Costa Rica gave notice on 24 December 1924 and is put out on 1 January 1927. Austria and Albania end with their annexation; Czechoslovakia, Ethiopia and the Baltic states were never struck off, nor Denmark, which ceased to attend in 1940.

Members:
  Argentina, Australia, Belgium, Bolivia, Canada, Czechoslovakia, France, India, Iran, New Zealand, Poland,
    South Africa, Thailand, United Kingdom and Uruguay;
  Brazil until 14 June 1928;
  Chile until 2 June 1940;
  Guatemala until 26 May 1938;
  Italy until 11 December 1939;
  Japan until 27 March 1935;
  Paraguay until 23 February 1937;
  Peru until 8 April 1941;
  Spain until 8 May 1941;
  Yugoslavia from 10 February 1920;
  Colombia from 16 February 1920;
  Venezuela from 3 March 1920 until 11 July 1940;
  Cuba, Denmark and Switzerland from 8 March 1920;
  Netherlands, Norway and Sweden from 9 March 1920;
  El Salvador from 10 March 1920 until 10 August 1939;
  Greece from 30 March 1920;
  Portugal from 8 April 1920;
  Haiti from 30 June 1920 until 8 April 1944;
  Liberia from 30 June 1920;
  China from 16 July 1920;
  Romania from 14 September 1920 until 10 July 1942;
  Honduras from 3 November 1920 until 10 July 1938;
  Nicaragua from 3 November 1920 until 27 June 1938;
  Panama from 25 November 1920;
  Austria from 15 December 1920 until 13 March 1938;
  Bulgaria, Finland and Luxembourg from 16 December 1920;
  Costa Rica from 16 December 1920 until 1 January 1927;
  Albania from 17 December 1920 until 13 April 1939;
  Estonia, Latvia and Lithuania from 22 September 1921;
  Hungary from 18 September 1922 until 11 April 1941;
  Ireland from 10 September 1923;
  Ethiopia from 28 September 1923;
  Dominican Republic from 29 September 1924;
  Germany from 8 September 1926 until 21 October 1935;
  Mexico from 12 September 1931;
  Turkey from 18 July 1932;
  Iraq from 3 October 1932;
  Soviet Union from 18 September 1934 until 14 December 1939;
  Afghanistan from 27 September 1934;
  Ecuador from 28 September 1934;
  Egypt from 26 May 1937.

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
