pact GCC-JDA-2000 "Joint Defence Agreement of the Gulf Cooperation Council"
  a treaty, signed on 31 December 2000 at Manama.
Source: "Agreement signed at Manama, 31 December 2000; Official Gazette of Qatar no. 3 of 13 March 2002, p. 1110
  (almeezan.qa, agreement 1527)".
Left out:
  "self-sufficiency, common systems and information (Article 5), the Peninsula Shield Force (Article 6)";
  "joint air defence, which stands on other papers";
  "term, exit and accession: not known";
  "what national law asks: not known".
Note: seen: Articles 1, 4 and 7 at almeezan.qa (agreement 1527, in part).
Note: Articles 1, 4 and 7 are from public pages that quote the Gazette, of which we saw parts: the start of Article 1 and Articles 4 to 7. K (from knowledge): the rest; the numbers of Articles 2, 8 and 9 are ours. ? (uncertain): the strength of the promise, and the day of entry into force after ratification by the Members over the following years; so none is stated.

Members: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and United Arab Emirates.

Article 1 "Pledges"
  Text "take it upon themselves to resolve all disputes", source "Article 1".
  Note: who settles every dispute in a peaceful way uses no force.
  No Member shall use force against any other Member,
    except in self-defence, under Article 51 of UNC-1945, or as decided by the Security Council.

Article 2 "One for all"
  Text "an attack or danger to one is an attack or danger to all", source "as reported, paraphrase".
  Armed Attack means an armed attack by any state on any Member,
    as determined by the Supreme Council,
    and until then by each Member for itself.
  When an Armed Attack is established,
    each other Member shall regard it as an attack on each Member.
  Text "immediate help, including the use of force", source "as reported, paraphrase".
  When an Armed Attack is established,
    each other Member shall assist the victim with the necessary help, which may include force, immediately.
  Reading "force is owed", held by Drafters:
    When an Armed Attack is established, each other Member shall assist the victim with force, immediately.

Article 4 "Consultation"
  Text "whenever one or more of them sees its territorial integrity or political independence face a danger from
      outside",
    source "Article 4, paraphrase".
  When any Member determines that the territorial integrity or political independence of any Member is threatened,
    the Members shall consult in the Joint Defence Council.

Article 7 "Exercises"
  Text "joint exercises", source "Article 7".
  The Members shall hold exercises.

Article 8 "Bodies"
  Text "Supreme Council; Joint Defence Council", source "as reported".
  Note: that both decide by the votes of all is the rule of the organs of the Gulf Cooperation Council on substance.
  The Supreme Council is composed of the Members.
  It meets at the request of any Member.
  It decides by unanimity.
  The Joint Defence Council is composed of the Members.
  It meets at the request of any Member.
  It decides by unanimity.

Article 9 "The Charter"
  Text "Article 51 of the Charter", source "as reported".
  Nothing in this pact affects UNC-1945.
