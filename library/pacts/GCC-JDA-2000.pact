pact GCC-JDA-2000 "Joint Defence Agreement of the Gulf Cooperation Council"
  a treaty, signed on 31 December 2000 at Manama.
Source: "Agreement signed at Manama, 31 December 2000 (full text not public; zawya.com, 2 March 2026)".
Left out:
  "the Peninsula Shield Force (1984) and the joint air defence, which stand on other papers";
  "term, exit and accession: not known";
  "what national law asks: not known".
Note: K (from knowledge): the whole of this pact, for the full text is not public. Numbers of Articles are ours. ? (uncertain): the strength of the promise, and the day of entry into force after ratification by the Members over the following years; so none is stated.

Members: Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and United Arab Emirates.

Article 1 "One for all"
  Text "an attack or danger to one is an attack or danger to all", source "as reported, paraphrase".
  Armed Attack means an armed attack by any state on any Member in the territory of any Member,
    as determined by the Supreme Council,
    and until then by each Member for itself.
  When an Armed Attack is established,
    each other Member shall regard it as an attack on each Member.
  When the security or sovereignty of any Member is threatened,
    the Members shall consult in the Joint Defence Council.

Article 2 "Help"
  Text "immediate help, including the use of force", source "as reported, paraphrase".
  When an Armed Attack is established,
    each other Member shall assist the victim with the necessary help, which may include force, immediately.
  Reading "force is owed", held by Drafters:
    When an Armed Attack is established, each other Member shall assist the victim with force, immediately.

Article 3 "Bodies"
  Text "Supreme Council; Joint Defence Council", source "as reported".
  Note: that both decide by the votes of all is the rule of the organs of the Gulf Cooperation Council on substance.
  The Supreme Council is composed of the Members.
  It meets at the request of any Member.
  It decides by unanimity.
  The Joint Defence Council is composed of the Members.
  It meets at the request of any Member.
  It decides by unanimity.

Article 4 "The Charter"
  Text "Article 51 of the Charter", source "as reported".
  Nothing in this pact affects UNC-1945.
