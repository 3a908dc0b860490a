pact RIO-1947 "Inter-American Treaty of Reciprocal Assistance"
  a treaty, signed on 2 September 1947 at Rio de Janeiro, in force from 3 December 1948.
Source: "21 UNTS 77".
Left out:
  "Article 2 (peaceful settlement)";
  "Article 9 (what counts as aggression)";
  "Article 12 (the council of the Organisation as provisional organ)";
  "Article 7, second sentence (who refuses to stop fighting is the aggressor)";
  "the protocol of amendment of 1975";
  "Cuba, shut out of the Organisation from 1962, and the exit that Uruguay announced and took back";
  "that force authorised by the Organ needs the Security Council (Charter, Article 53)".
Note: seen: Articles 1 and 3 at en.wikisource.org (Statutes at Large 62, part 2, page 422 of the file); Articles 18 and 20 at the same (page 425); Article 17 at books.google.com (7odQAAAAMAAJ).
Note: K (from knowledge): days of accession and exit, and all Articles but 1 to 3 and 17 to 20. Venezuela's purported return of 2019 is not shown.

Members:
  Argentina, Brazil, Chile, Colombia, Costa Rica, Dominican Republic, El Salvador, Guatemala, Haiti, Honduras, Panama,
    Paraguay, Peru, United States and Uruguay;
  Mexico until 6 September 2004;
  Nicaragua until 20 September 2014;
  Bolivia until 17 October 2014;
  Venezuela until 14 May 2015;
  Ecuador until 19 February 2016;
  Trinidad and Tobago from 12 June 1967;
  Bahamas from 24 November 1982.

Article 1 "No force"
  Text "not to resort to the threat or the use of force in any manner inconsistent with", source "Article 1".
  Note: of every state, in a way against the Charter; toward the others it is written out here, for the rest UNC-1945 says the same.
  No Member shall threaten or use force against any other Member,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 3 "Armed attack"
  Text "undertakes to assist in meeting the attack", source "Article 3(1)".
  Text "the immediate measures which it may individually take", source "Article 3(2)".
  (1) Armed Attack means an armed attack by any state on any Member in the Region,
    as determined by the Organ of Consultation,
    and until then by each Member for itself.
  Note: who used force first decides: force in answer is no attack, and so the United States argued in April 1982. The reading says otherwise.
  Reading "any force" of Armed Attack, held by Argentina, source "resolution of the Organ of Consultation, 29 May 1982":
    a use of force by any state on any Member in the Region.
  Reading "whoever attacks" of Armed Attack,
      held by Organ of Consultation,
      source "resolution of the Organ of Consultation, 21 September 2001":
    an armed attack or a terrorist attack on any Member in the Region.
  (1) When an Armed Attack is established,
    each other Member undertakes to assist the victim with measures of its own choice.
  (2) When an Armed Attack is established, and the victim requests assistance,
    any other Member may decide the measures to be taken until the Organ of Consultation decides.

Article 4 "Region"
  Text "the region to which this Treaty refers", source "Article 4".
  Note: the polygon runs from pole to pole, with Greenland, Canada and the Falklands.
  Region means the Rio Region and the territory of any Member.

Article 5 "Report"
  Text "shall immediately send to the Security Council", source "Article 5".
  When an Armed Attack is established,
    each Member that assists the victim shall report its measures to the Security Council immediately.

Article 6 "Other dangers"
  Text "the Organ of Consultation shall meet immediately", source "Article 6".
  When the territory, sovereignty or independence of any Member is threatened,
    the Organ of Consultation shall meet immediately.

Article 7 "Conflict between Members"
  Text "shall meet in consultation", source "Article 7".
  When any Member attacks any other Member,
    the Members shall consult in the Organ of Consultation without delay.

Article 8 "Measures"
  Text "one or more of the following", source "Article 8".
  Common Measures means one or more of recall of envoys, break of diplomatic relations, break of consular relations,
    partial sanctions, full sanctions, break of communications or force.
  The Organ of Consultation may order Common Measures.

Article 10 "The Charter"
  Text "impairing the rights and obligations", source "Article 10".
  Nothing in this pact affects UNC-1945.

Article 11 "Organ of Consultation"
  Text "Meetings of Ministers of Foreign Affairs", source "Article 11".
  The Organ of Consultation is composed of each Member that has ratified this pact.
  It meets at the request of any Member without delay.

Article 17 "Votes"
  Text "by a vote of two-thirds", source "Article 17".
  The Organ of Consultation decides by two thirds.

Article 18 "Parties to the dispute"
  Text "the parties directly interested shall be excluded", source "Article 18".
  The parties to the dispute do not vote.

Article 20 "Effect of a decision"
  Text "no State shall be required to use armed force without its consent", source "Article 20".
  When the Organ of Consultation orders Common Measures,
    each Member shall take part in the measures ordered.
  No Member is required to use force without its consent.

Article 25 "Withdrawal"
  Text "two years from the date", source "Article 25".
  Any Member may withdraw from this pact with notice of 2 years.
