pact ARAB-JDC-1950 "Treaty of Joint Defence and Economic Co-operation between the States of the Arab League"
  a treaty, signed on 17 June 1950 at Cairo, in force from 22 August 1952.
Source: "Treaty of 17 June 1950, English text at jewishvirtuallibrary.org (Articles 1 and 2 read there)".
Left out:
  "Articles 7 and 8 (the Economic Council)";
  "Articles 4, 5 and 9 and the military annex (strength, staffs, the Permanent Military Commission)";
  "any watch on a separate peace: Egypt made one in 1979, and no clause of this treaty was used against it";
  "the years of the United Arab Republic (1958 to 1961) and of Egypt's suspension from the League (1979 to 1989)";
  "Members that no crisis of the library needs".
Note: K (from knowledge): all but Articles 1 and 2. ? (uncertain): the days of accession after 1952, which for Algeria, Libya, Sudan and Tunisia are all given as one day of 1964.

Members:
  Egypt, Iraq, Jordan, Saudi Arabia and Syria;
  Lebanon from 24 December 1952;
  Yemen from 11 October 1953;
  Morocco from 13 June 1961;
  Kuwait from 12 August 1961;
  Algeria, Libya, Sudan and Tunisia from 11 September 1964.

Article 1 "Peaceful means"
  Text "confirm their desire to settle their international disputes by peaceful means", source "Article 1".
  Note: a desire, not a promise, and no word against force between Members; that stands in the Pact of the League.
  Each Member should not use force against any other Member.

Article 2 "Armed aggression"
  Text "any armed aggression made against any one or more of them or their armed forces", source "Article 2".
  Text "to go without delay to the aid of the State or States", source "Article 2".
  Text "all steps available, including the use of armed force", source "Article 2".
  Text "notified of such act of aggression", source "Article 2, second paragraph".
  Note: no area: the armed forces of a Member are covered wherever they are. The words do not say that the aggressor must be a stranger (Kuwait, 1990).
  Armed Aggression means an armed aggression by any state on any Member,
    as determined by the Joint Defence Council,
    and until then by each Member for itself.
  Reading "occupation counts" of Armed Aggression,
      held by General Assembly,
      source "General Assembly resolution 3314 (1974), Article 3(a): military occupation, however temporary":
    an armed aggression or an occupation by any state on any Member.
  Reading "from outside only" of Armed Aggression, held by Drafters:
    an armed aggression by any state except a Member on any Member.
  When an Armed Aggression is established,
    each other Member shall regard it as an attack on each Member.
  When an Armed Aggression is established,
    each other Member undertakes to assist the victim with all the means in its power, which may include force,
      without delay.
  Reading "force is owed" of "all the means in its power", held by Drafters: which shall include force.
  Reading "a week" of "without delay", held by Drafters: within 7 days.
  When an Armed Aggression is established,
    each Member that assists the victim shall report the attack and its measures to the Security Council immediately.
  When an Armed Aggression is established,
    each Member that assists the victim shall report the attack and its measures to the League Council immediately.
  The League Council is composed of the Members.

Article 3 "Consultation"
  Text "at the request of any one of them", source "Article 3, paraphrase".
  Text "unify their plans and defensive measures", source "Article 3, second paragraph, paraphrase".
  When the territorial integrity, independence or security of any Member is threatened,
      and any Member requests consultation,
    the Members shall consult together.
  When any state threatens any Member, or any state mobilises against any Member,
    the Members shall coordinate at once.

Article 6 "Joint Defence Council"
  Text "taken by a two-thirds majority shall be binding on all", source "Article 6, paraphrase".
  The Joint Defence Council is composed of the Members.
  It decides by two thirds.
  When the Joint Defence Council decides,
    each Member shall carry out the decision.

Article 10 "No conflicting agreement"
  Text "not to conclude any international agreement which may be contrary", source "Article 10, paraphrase".
  No Member shall conclude any agreement in conflict with this pact.

Article 11 "The Charter"
  Text "rights and obligations devolving under the Charter of the United Nations", source "Article 11, paraphrase".
  Nothing in this pact affects UNC-1945.

Article 12 "Duration"
  Text "ten years, then one year's notice", source "Article 12, paraphrase".
  Any Member may withdraw from this pact with notice of 1 year, from 22 August 1962.
