pact AU-NACDP-2005 "African Union Non-Aggression and Common Defence Pact"
  a treaty, signed on 31 January 2005 at Abuja, in force from 18 December 2009.
Source: "africanlii.org, African Union Non-Aggression and Common Defence Pact, 31 January 2005".
Left out:
  "the long list of acts in Article 1(c) beyond the kinds named here (espionage, technological assistance, help to
    terrorists)";
  "Articles 6 and 7 (terrorism, return of refugees) but for the use of territory";
  "the African Standby Force, the Military Staff Committee and the centres of Articles 10 to 15";
  "Article 16 (disputes about the pact, before the Court of Justice)".
Note: Article 1(c) and the days are from public pages; K (from knowledge): all else.
Note: ? (uncertain): the list of Members. A minority of the African Union has ratified, and which states have is written from memory: check it before anything rests on a name.
Note: the organ is called Peace and Security Council; here Peace Council, for the language takes no *and* in a name. Its fifteen are elected by the whole Union, not by those bound here.

Members: Algeria, Burkina Faso, Chad, Gabon, Gambia, Libya, Mali, Mozambique, Rwanda, Senegal and Togo.

Article 1 "Aggression"
  Text "any other hostile act by a State, a group of States, an organization of States or non-State actor(s)",
    source "Article 1(c)".
  Text "regardless of a declaration of war", source "Article 1(c)".
  Aggression means any aggression, use of force, armed bands, terrorist attack, cyber operation, sabotage or insurgency
      on any Member, or a threat of aggression on any Member,
    as determined by the Peace Council.

Article 2 "One for all"
  Text "any aggression or threat of aggression against any of the Member States", source "Article 2(c), paraphrase".
  When Aggression is established,
    each other Member shall regard it as an attack on each Member.

Article 3 "No force"
  Text "refrain from the use of force or threat to use force in their relations with each other", source "Article 3(a)".
  No Member shall threaten or use force against any other Member,
    except in self-defence, or as decided by the Peace Council.

Article 4 "Common defence"
  Text "mutual assistance towards their common defence and security vis-a-vis any aggression or threats",
    source "Article 4(a)".
  Text "respond by all available means", source "Article 4(b), paraphrase".
  When Aggression is established,
    each other Member undertakes to assist the victim with all the means in its power, which may include force.
  Reading "every means" of "all the means in its power", held by Drafters: which shall include all its available forces.

Article 5 "Use of territory"
  Text "prohibit and prevent the use of its territory", source "Article 5, paraphrase".
  When Aggression is established,
    no other Member shall provide the attacker with transit.

Article 9 "Peace and Security Council"
  Text "under the authority of the Assembly", source "Article 9, paraphrase".
  Text "by consensus, failing which by two thirds", source "protocol on the Council of 2002, Article 8(13), paraphrase".
  Note: consensus is tried first; two thirds are what decides.
  The Peace Council is composed of 15 Members.
  It meets at the request of any Member.
  It decides by two thirds.
  When the Peace Council decides,
    each Member shall carry out the decision.

Article 17 "The Charter"
  Text "shall not derogate from", source "Article 17, paraphrase".
  Nothing in this pact affects UNC-1945.

Article 18 "Other engagements"
  Text "not to enter into any international or regional commitment which is in contradiction",
    source "Article 18, paraphrase".
  No Member shall conclude any agreement in conflict with this pact.

Article 22 "Withdrawal"
  Text "one year's notice", source "final Articles, paraphrase".
  Any Member may withdraw from this pact with notice of 1 year.
