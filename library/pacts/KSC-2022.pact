pact KSC-2022 "Kyiv Security Compact, as recommended"
  a proposal, published on 13 September 2022, never signed, not legally binding.
Source: "Working Group on International Security Guarantees for Ukraine, recommendations of 13 September 2022".
Left out:
  "the joint strategic partnership document and the bilateral agreements under it, by which the compact was to bind in
    law and in politics";
  "investment in the Ukrainian arms industry, joint exercises under the flags of the European Union and the North
    Atlantic organisation";
  "reform of the Ukrainian security sector";
  "that the compact is no substitute for membership of NAT-1949".
Note: seen: Articles 3 and 4 at rasmussenglobal.com.
Note: K (from knowledge): the two clocks of 24 and 72 hours, the trigger, the area, the second ring and the monitoring group. The names of the first ring stand in the text as a proposal; of the central European states it names none, so that Czechia and Slovakia are ours.

Beneficiary: Ukraine.
Guarantors:
  Australia, Canada, Czechia, Denmark, Estonia, Finland, France, Germany, Iceland, Italy, Latvia, Lithuania, Norway,
    Poland, Slovakia, Sweden, Turkey, United Kingdom and United States.
Sanctions Partners (guarantors): Japan and South Korea.
Outsider: Russia.

Article 1 "Trigger"
  Text "an armed attack or act of aggression", source "recommendations, paraphrase".
  Text "within its internationally recognised borders", source "recommendations, paraphrase".
  Armed Attack means an armed attack or an act of aggression by any Outsider on Ukraine in the territory of Ukraine.

Article 2 "Lasting support"
  Text "a multi-decade effort", source "recommendations, paraphrase".
  Each Guarantor shall provide Ukraine with arms, training and intelligence each year.

Article 3 "Extended guarantees"
  Text "a collective meeting within 24 hours", source "recommendations, paraphrase".
  Text "a decision in good faith within 72 hours", source "recommendations, paraphrase".
  Text "all elements of their national and collective power", source "recommendations".
  (1) When an Armed Attack occurs, and Ukraine requests assistance,
    the Guarantors and Ukraine shall consult together within 24 hours of the request.
  (2) When an Armed Attack occurs, and Ukraine requests assistance,
    each Guarantor shall decide the measures to be taken, within 72 hours of the request.
  (3) When an Armed Attack occurs, and Ukraine requests assistance,
    any Guarantor may assist Ukraine with force.
  Note: those of the Guarantors who are willing act together; the text calls this a coalition of the willing.
  (4) When an Armed Attack occurs, and Ukraine requests assistance,
    each Guarantor shall assist Ukraine
      with all the means in its power, which may include arms, intelligence, funds or force.
  (5) No Guarantor is required to deploy forces in Ukraine.

Article 4 "Sanctions"
  Text "snapback", source "recommendations".
  When an Armed Attack occurs,
    each Guarantor and each Sanctions Partner shall impose full sanctions on Russia.

Article 5 "Monitoring"
  Text "a monitoring group", source "recommendations, paraphrase".
  The Monitoring Group is composed of the Guarantors and Ukraine.
  The Guarantors and Ukraine shall hold a yearly consultation.

Article 6 "The Charter"
  Text "Article 51 of the Charter", source "recommendations, paraphrase".
  Nothing in this pact affects UNC-1945.

Article 7 "Duration"
  Text "until Ukraine joins", source "recommendations, paraphrase".
  When Ukraine joins NAT-1949,
    this pact lapses.
