pact TEU-42-7 "Treaty on European Union, mutual assistance"
  a treaty, signed on 13 December 2007 at Lisbon, in force from 1 December 2009.
Source: "Official Journal C 202, 7 June 2016, p. 13".
Left out:
  "all of the treaty but Articles 32, 42(7) and 50";
  "overseas countries and territories (disputed), and the Sovereign Base Areas, which are not territory of the Union";
  "forces abroad, which the words on its territory leave out";
  "the Court, which has no jurisdiction here (Article 24)";
  "Article 222 of the other treaty, which is TFEU-222".
Note: seen: Article 42 at blobbiamo.circex.org/p/12216 (POLITICO, 15 January 2026).
Note: K (from knowledge): the days of accession and exit, and the list of Neutral Members. The wording and the single use (France, 2015) are from the press.

Members:
  Austria, Belgium, Bulgaria, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland,
    Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain and
    Sweden;
  Croatia from 1 July 2013;
  United Kingdom until 31 January 2020.
Neutral Members: Austria, Cyprus, Ireland and Malta; Finland until 3 April 2023; Sweden until 6 March 2024.

Article 32 "Consultation"
  Text "consult one another within the European Council and the Council on any matter of foreign and security policy",
    source "Article 32, first paragraph".
  Text "in order to determine a common approach", source "Article 32, first paragraph".
  The European Council is composed of the Members.
  When a matter of foreign policy arises, or a matter of security arises,
    the Members shall consult together in the European Council.

Article 42 "Mutual assistance"
  Text "victim of armed aggression on its territory", source "Article 42(7), first paragraph".
  Text "obligation of aid and assistance by all the means in their power", source "Article 42(7), first paragraph".
  Text "shall not prejudice the specific character of the security and defence policy",
    source "Article 42(7), first paragraph".
  Text "consistent with commitments under the North Atlantic Treaty Organisation",
    source "Article 42(7), second paragraph".
  (7) Home Territory means the territory of any Member.
  (7) Armed Aggression means an aggression on any Member in the Home Territory, as determined by the victim.
  Reading "from abroad only" of Armed Aggression, held by Drafters:
    an aggression directed from abroad on any Member in the Home Territory.
  Reading "whoever attacks" of Armed Aggression,
      held by France,
      source "President Hollande to the Congress, 16 November 2015":
    an aggression or a terrorist attack on any Member in the Home Territory.
  Reading "any force" of Armed Aggression, held by Drafters: a use of force on any Member in the Home Territory.
  (7) When Armed Aggression is established,
    each other Member shall assist the victim with all the means in its power.
  Reading "every means" of "all the means in its power", held by Drafters: which shall include all its available forces.
  Reading "what it judges possible" of "all the means in its power",
      held by Ireland,
      source "decision of the heads of state or government, 19 June 2009, section C":
    which may include force.
  Note: the text names no state of a specific character; who they are is the usual view (some count Denmark until 2022). The carve-out changes what is owed, not whether.
  (7) No Neutral Member is required to use force.
  (7) Nothing in this pact affects NAT-1949.
  (7) Nothing in this pact affects UNC-1945.

Article 50 "Withdrawal"
  Text "two years after the notification", source "Article 50(3)".
  Any Member may withdraw from this pact with notice of 2 years.
