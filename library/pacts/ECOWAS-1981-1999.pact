pact ECOWAS-1981-1999 "Protocol on Mutual Assistance on Defence, with the Mechanism of 1999"
  a protocol, signed on 29 May 1981 at Freetown, in force from 30 September 1986.
Source: "Protocol A/SP3/5/81 of 29 May 1981; Protocol relating to the Mechanism of 10 December 1999".
Left out:
  "the Defence Council, the Defence Commission and the command of the Allied Forces (Articles 7 to 15 of 1981)";
  "that the Community does not intervene in a conflict that remains purely internal (Article 18(2) of 1981)";
  "the observation and monitoring zones of the early-warning system (1999, Articles 23 and 24), which report and do not
    determine";
  "that two thirds in 1999 are of the members present: here they are of all nine";
  "funding, and the mediators and the Council of Elders";
  "the Supplementary Protocol on democracy of 2001".
Note: K (from knowledge): the whole of this pact. ? (uncertain): which Members had ratified the Protocol of 1981, and the wording, which is paraphrased. The organ of 1999 is called Mediation and Security Council; here Mediation Council, for the language takes no *and* in a name.

Members:
  Benin, Cape Verde, Gambia, Ghana, Guinea, Guinea-Bissau, Ivory Coast, Liberia, Nigeria, Senegal, Sierra Leone and
    Togo;
  Mauritania until 31 December 2000;
  Burkina Faso, Mali and Niger until 28 January 2025.

Article 2 "One for all"
  Text "a threat or aggression against the entire Community", source "1981, Article 2".
  External Aggression means an armed attack or an aggression by any state except a Member on any Member, or a
      threat of aggression by any state except a Member on any Member,
    as determined by the Authority.
  When an External Aggression is established,
    each other Member shall regard it as an attack on each Member.

Article 3 "Mutual aid"
  Text "give mutual aid and assistance for defence", source "1981, Article 3".
  Text "a written request for assistance", source "1981, Article 16, paraphrase".
  When an External Aggression is established, and the victim requests assistance,
    each other Member undertakes to assist the victim with the necessary help, which may include force.
  Reading "every means" of "the necessary help", held by Drafters: which shall include all its available forces.

Article 4 "Conflicts within the Community"
  Text "armed conflict between two or several Member States", source "1981, Article 4(a)".
  Text "engineered and supported actively from outside", source "1981, Article 4(b)".
  Fomented Conflict means an insurgency directed from abroad on any Member, or an insurgency on any Member
      with the support of any state,
    as determined by the Authority.
  Community Measures means one or more of diplomacy, sanctions, deployment or force.
  (1) When any Member attacks any other Member,
    the Authority shall meet urgently.
  (1) When any Member attacks any other Member,
    the Authority may order Community Measures.
  (2) When a Fomented Conflict is established, and the victim requests assistance,
    the Authority may order Community Measures.

Article 6 "Authority"
  Text "decide on the expediency of military action", source "1981, Article 6, paraphrase".
  The Authority is composed of the Members.
  When an External Aggression is established,
    the Authority may order Community Measures.
  When the Authority orders Community Measures,
    each Member shall take part in the measures ordered.

Article 13 "Allied Forces"
  Text "earmarked units from the existing National Armed Forces", source "1981, Article 13".
  Each Member undertakes to keep earmarked units.

Article 16 "Request"
  Text "a written request for assistance to the current Chairman", source "1981, Article 16, paraphrase".
  The Authority meets at the request of any Member urgently.

Article 20 "Other agreements"
  Text "not in conflict with the spirit of this assistance", source "1981, Article 20, paraphrase".
  No Member shall conclude any agreement against any other Member.

Article 23 "Withdrawal"
  Text "one year's notice", source "1981, final Articles, paraphrase".
  Any Member may withdraw from this pact with notice of 1 year.

Annex "Mechanism of 10 December 1999".

Article 8 "Mediation and Security Council", from 10 December 1999
  Text "nine (9) Member States", source "1999, Article 8".
  Text "two-thirds majority of the Members present", source "1999, Article 9, paraphrase".
  The Mediation Council is composed of 9 Members.
  It decides by two thirds.
  It needs a quorum of two thirds.

Article 25 "When the Mechanism applies", from 10 December 1999
  Text "aggression or conflict in any Member State or threat thereof", source "1999, Article 25".
  Text "serious and massive violation of human rights and the rule of law", source "1999, Article 25".
  Text "overthrow or attempted overthrow of a democratically elected government", source "1999, Article 25".
  Mechanism Case means any aggression, armed attack, insurgency or threat of aggression on any Member, or a disaster on
      any Member,
    as determined by the Mediation Council.
  Mechanism Measures means one or more of diplomacy, sanctions, deployment or force.
  When a Mechanism Case is established,
    the Mediation Council may order Mechanism Measures.
  When a coup holds, or a mass rights violation holds,
    the Mediation Council may order Mechanism Measures.

Article 28 "Standby force", from 10 December 1999
  Text "make available to ECOMOG units", source "1999, Article 28, paraphrase".
  Each Member undertakes to keep standby units.
  When the Mediation Council orders Mechanism Measures,
    each Member shall take part in the measures ordered.

Article 52 "The United Nations", from 10 December 1999
  Text "inform the United Nations of any military intervention", source "1999, Article 52, paraphrase".
  When the Mediation Council orders Mechanism Measures,
    each Member that uses force shall report its measures to the Security Council.
  Nothing in this pact affects UNC-1945.
