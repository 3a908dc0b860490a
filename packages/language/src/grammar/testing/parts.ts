/** Parts of a norm as a drafter writes them, taken from the forms of docs/language/pact.md, to be combined with one another. */

/** A pact in which every name of the parts below means something. */
export const FRAME = `pact PARTS-2027 "Parts"
  a treaty, signed on 1 January 2027, in force from 1 February 2027.
Members: France, Germany, Italy and Poland.
Permanent Members: France and Germany.
Beneficiary: Ukraine.
Guarantors: Poland, United Kingdom and United States.
Outsiders: Belarus and Russia.
Article 1 "Terms"
  Attack means an armed attack by any Outsider on any Member, as determined by the victim.
  Common Measures means one or more of sanctions or force.
Article 2 "Bodies"
  The Council is composed of the Members.
  Congress acts for the United States.
Article 3 "Help"
  When an Attack is established, each other Member shall assist the victim within 24 hours.
Article 9 "Parts"
  `;

/** What sets a norm off. */
export const CONDITIONS: readonly string[] = [
  'an armed attack on any Member occurs',
  'an armed attack by any Outsider on Poland in Europe occurs',
  'a significant, deliberate and sustained armed attack on Ukraine across the Armistice Line occurs',
  'an act of aggression on Ukraine in which nuclear weapons are used occurs',
  'an Attack is established',
  'an Attack is rejected',
  'an armed attack on Poland is established under NAT-1949',
  'a breach of the ceasefire continues for 24 hours',
  'an Attack is established, and the victim requests assistance',
  'Germany attacks France, or Italy attacks France',
  'Russia attacks Ukraine',
  'Russia or Belarus attacks Ukraine',
  'Russia attacks Germany or Italy with the support of Belarus',
  'Russia attacks Ukraine in Crimea',
  'Russia attacks Ukraine in Crimea, Donetsk or Luhansk',
  'Russia attacks Ukraine by missiles',
  'Russia attacks Ukraine by missiles, drones or aircraft without provocation',
  'Russia attacks Ukraine across the Armistice Line directed from abroad',
  'two or more Outsiders attack any Member',
  'any other power attacks any Member, and Russia supports the attacker actively or by military measures',
  'a second power joins the attack on Poland',
  'Russia threatens Poland',
  'Russia threatens the territorial integrity, political independence or security of Poland',
  'Russia mobilises against Poland',
  'Russia declares war on Poland',
  'the independence or security of any Member is threatened by Russia',
  'the interests of Poland are threatened in Crimea or Donetsk',
  'the security of Poland is threatened by Russia in Crimea',
  'Poland is threatened',
  'Poland is threatened by Russia in Crimea',
  'Russia threatens Poland in Crimea',
  'Russia threatens the independence of Poland in Crimea',
  'Poland declares itself attacked and requests assistance',
  'Poland resists by force',
  'France is at war with Russia',
  'Ukraine invokes Article 3',
  'Ukraine invokes Attack',
  'the Members request consultation',
  'any Member determines that the security of any Member is threatened',
  'any Member determines that the security of any Member is threatened by Russia in Crimea',
  'the Council decides',
  'the Council adopts a decision, and Ukraine consents',
  'the Security Council has taken the measures necessary to restore peace',
  'the Council orders Common Measures',
  'the Council authorises force',
  'the Council recommends arms, funds or sanctions',
  'the Council orders consultation and economic assistance',
  'Ukraine joins NAT-1949',
  'Ukraine has ratified this pact',
  'Poland is in breach of Article 3',
  'Poland has performed Article 3',
  'Ukraine is a party to NAT-1949',
  'France uses force against Russia',
  'France uses force or sanctions against Russia',
  'France assists Poland under NAT-1949',
  'France consults Germany or Italy',
  'Article 3 applies',
  'Article 3 has been performed',
  'NAT-1949 is in force',
  'a ceasefire holds',
  'a question about this pact arises',
  'any of these holds: (a) Russia attacks France; or (b) the Council orders arms, funds or force',
  'all of these hold: (a) Russia attacks Ukraine in Crimea or Donetsk; and (b) Ukraine requests assistance',
];

/** Who bears it. */
export const SUBJECTS: readonly string[] = [
  'each Member',
  'each other Member',
  'all Members',
  'France',
  'France, Germany and Poland',
  'the Guarantors',
  'each Guarantor and Ukraine',
  'one or more of the Members',
  'either Permanent Member',
  'each Member that has ratified this pact',
  'each Member that uses arms, funds or force',
  'France or Germany',
];

/** What is to be done: duties. */
export const ACTS: readonly string[] = [
  'assist Ukraine',
  'assist France, Germany and Poland',
  'assist Ukraine with arms',
  'assist Ukraine with arms, funds and force',
  'assist Ukraine with one or more of consultation, economic assistance, arms or force',
  'assist Ukraine with such measures as it deems necessary',
  'assist Ukraine with such measures as it deems necessary, which may include arms, funds or force',
  'assist Ukraine with such action as it deems necessary, which shall not be none',
  'assist Ukraine with the necessary help, which shall include military assistance',
  'assist Ukraine with all the means in its power',
  'assist Ukraine with the measures decided',
  'defend Ukraine with arms of its own choice',
  'provide Ukraine with 2 brigades, 40 billion EUR and 700,000 to 800,000 shells',
  'provide Ukraine with 5 thousand drones a month',
  'provide Ukraine or Poland with funds each year',
  'use force against the attacker',
  'use arms, funds or force against Russia or Belarus',
  'impose full sanctions on Russia',
  'impose sanctions or economic costs on Russia and Belarus',
  'deploy forces against Russia in Ukraine or Poland',
  'deploy forces, aircraft or vessels',
  'mobilise',
  'mobilise the bulk of its forces against Russia',
  'consult together',
  'consult together in the Council',
  'consult Ukraine in the Council',
  'coordinate',
  'meet',
  'report the attack and its measures to the Security Council',
  'seek action by the Council',
  'seek authorisation of Congress',
  'inform Ukraine',
  'exchange information with Ukraine',
  'decide the measures to be taken, which may include force',
  'act to meet the common danger',
  'take action with arms or funds',
  'carry out the decision',
  'take part in the measures ordered',
  'regard it as an attack on each Member',
  'regard it as a threat and neutrality of France, Germany and Poland',
  'end its measures',
  'respect the independence, sovereignty and existing borders of Ukraine',
  'remain neutral',
  'withdraw its forces from Crimea, Donetsk or Luhansk',
  'host foreign bases',
  'admit the Council',
];

/** By when. */
export const DEADLINES: readonly string[] = [
  'within 24 hours',
  'within 7 days of the determination',
  'within 2 weeks of the request',
  'within 5 working days of the first breach',
  'within 1 month of entry into force',
  'within 24 hours of knowing of the attack',
  'within 24 hours of the attack',
  'where possible within 24 hours',
  'forthwith',
  'at once',
  'without delay',
  'within a reasonable time',
  'by 1 June 2027',
  'on 3 March 2028, 05:30 UTC+2',
];

/** While what, until when, unless what. */
export const LIMITS: readonly string[] = [
  'while the Attack continues',
  'while a ceasefire holds',
  'until the Council decides',
  'until 1 June 2028',
  'until the Council orders arms, funds or force',
  'from 1 March 2027',
  'unless the victim consents',
  'unless Russia attacks Ukraine in Crimea, Donetsk or Luhansk',
  'only if Ukraine consents',
  'only while the Attack continues',
  'only after the Council orders Common Measures, and Ukraine consents',
  'so far as France assists the victim under NAT-1949',
  'except in self-defence',
  'except as decided by the Council, with the consent of Ukraine or under Article 3',
  'except where Russia attacks Poland',
  'without the consent of France, Germany or Poland',
  'without its consent',
  'without prior agreement',
  'in accordance with its constitutional processes',
  'after consulting Ukraine, Germany and Italy',
];
