pact TFEU-222 "Treaty on the Functioning of the European Union, solidarity clause"
  a treaty, signed on 13 December 2007 at Lisbon, in force from 1 December 2009.
Source: "Official Journal C 202, 7 June 2016, p. 47, and Council Decision 2014/415/EU of 24 June 2014".
Left out:
  "the duties of the Union itself and of its institutions (Article 222(1))";
  "the threat of a terrorist attack, for which only prevention is owed";
  "how the victim asks: through the Presidency and the Commission, its own means exhausted (Decision 2014/415/EU)";
  "withdrawal, which follows Article 50 of the other treaty";
  "that the victim should first have used up its own means (decision of 2014)";
  "the proposal and vote by which the Council arranges the clause";
  "the territorial sea and airspace, which the decision adds".
Note: K (from knowledge): the whole of this pact. It has never been invoked.

Members:
  Austria, Belgium, Bulgaria, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Ireland,
    Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, Slovakia, Slovenia, Spain and
    Sweden;
  Croatia from 1 July 2013;
  United Kingdom until 31 January 2020.

Article 222 "Solidarity"
  Text "the object of a terrorist attack or the victim of a natural or man-made disaster", source "Article 222(1)".
  Text "shall assist it at the request of its political authorities", source "Article 222(2)".
  Text "shall coordinate between themselves in the Council", source "Article 222(2)".
  (1) Home Territory means the territory of any Member.
  (1) Solidarity Case means a terrorist attack or a disaster on any Member in the Home Territory,
    as determined by the victim.
  (2) When a Solidarity Case is established, and the victim requests assistance,
    each other Member shall assist the victim with measures of its own choice.
  Note: that each chooses its own means is Declaration 37.
  (2) When a Solidarity Case is established, and the victim requests assistance,
    the Members shall consult together.
