import { expect, it } from 'vitest';
import { emptyCatalogue } from '../catalogue/catalogue.ts';
import { parsePact } from '../parse/pact.ts';

// The forms of the language, one sentence each: if a rule of the grammar shadows another, one of them breaks.

const HEAD =
  'pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2020.\nMembers: France and Poland.\nArticle 1 "One"\n  ';

/** Faults of the grammar alone; names are not looked up here. */
const faults = (sentence: string): readonly string[] =>
  parsePact(`${HEAD}${sentence}\n`, { catalogue: emptyCatalogue() })
    .diagnostics.filter((found) => /^P00[17]$|^P01/.test(found.code))
    .map((found) => found.message);

const FORMS = [
  'Armed Attack means an armed attack on any Member in the Treaty Area, as determined by each Member for itself.',
  'Armed Attack means an armed attack by any state on any Member in the Region, as determined by the Organ of Consultation, and until then by each Member for itself.',
  'Covered Attack means a significant, deliberate and sustained armed attack by Russia on Ukraine across the Armistice Line, as determined by the President of the United States, after consulting Ukraine and the Named States.',
  'Attack means any aggression, armed attack or military operation against Ukraine in the Guaranteed Area.',
  'Nuclear Case means an act of aggression on Ukraine in which nuclear weapons are used.',
  'Any Guarantor may contest a Renewed Attack within 24 hours of the invocation.',
  'Failing a determination within 72 hours, the Attack is deemed established.',
  'Guaranteed Area means the territory of Ukraine except Crimea and Sevastopol.',
  'Treaty Area means each of the following: (a) the territory of any Member in Europe; (b) the Algerian Departments of France until 3 July 1962; and (c) the vessels or aircraft of any Member in or over the North Atlantic north of the Tropic of Cancer.',
  'European State means any state in Europe.',
  'Common Measures means one or more of recall of envoys, partial sanctions or force.',
  'When an Armed Attack is established, each other Member shall assist the victim with such measures as it deems necessary, which may include force, forthwith.',
  'When Ukraine invokes Article 1, each Guarantor shall consult Ukraine within 24 hours of the invocation.',
  'When Aggression is established, and the victim requests assistance, each other Member shall assist the victim with the necessary help, which shall include military assistance, immediately.',
  'When any other power attacks either Party, and Russia supports the attacker actively or by military measures, the other Party shall instead assist the victim with all its armed forces, and shall not make peace except jointly.',
  'When any member of the Triple Alliance mobilises, each Party shall mobilise all its available forces at once, without prior agreement.',
  'When Germany attacks France, or Italy attacks France with the support of Germany, Russia shall use all its available forces against Germany.',
  'When Aggression is established, the other Party shall assist the victim immediately, so far as France assists the victim under FR-CS-1924.',
  'No Member shall threaten or use force against the territorial integrity or political independence of any state, except under Article 51 or as decided by the Security Council.',
  'When an armed attack on any Member occurs, the victim may use force against the attacker until the Security Council has taken the measures necessary to restore peace.',
  'The United States may use force only after Congress authorises it.',
  'Each Member performs this pact in accordance with its constitutional processes.',
  'Ukraine shall not hold exercises without the consent of each Guarantor.',
  'The United Kingdom undertakes to provide Ukraine with swift and sustained assistance, modern equipment and funds each year.',
  'When a Breach continues for 24 hours, the Coalition States should jointly assist Ukraine with force.',
  'Failing that, each other Guarantor shall also provide Ukraine with arms within 7 days of the determination.',
  'When Ukraine attacks Russia without provocation, Ukraine forfeits this pact.',
  'The Organ of Consultation is composed of each Member that has ratified this pact.',
  'The President of the United States acts for the United States.',
  'It meets at the request of any Member promptly.',
  'It decides by two thirds.',
  'It needs a quorum of two thirds.',
  'The parties to the dispute do not vote.',
  'Any Permanent Member may veto any decision on substance.',
  'Abstention and absence are not a veto.',
  'Failing a decision within 3 days, the proposal is rejected.',
  'The Monitoring Mission monitors the Armistice Line.',
  'Each Party shall admit the Monitoring Mission at once.',
  'A finding of the Council counts as a determination by each Member.',
  'When the Organ of Consultation orders Common Measures, each Member shall take part in the measures ordered.',
  'Nothing in this pact affects UNC-1945.',
  'This pact prevails over each other pact.',
  'This Article is subject to Article 4.',
  'This pact replaces BUDAPEST-1994.',
  'When an armed attack on any Party is established under NAT-1949, each Guarantor shall consult Ukraine promptly.',
  'No Member shall conclude any agreement in conflict with this pact.',
  'This pact is in force for 10 years from signature.',
  'This pact applies provisionally from signature.',
  'This pact is renewed for 10 years unless any party gives notice of 1 year.',
  'Any Member may withdraw from this pact with notice of 1 year, from 24 August 1969.',
  'When Ukraine joins NAT-1949, this pact lapses.',
  'Annex "Secret Protocol", secret, known to Poland and United Kingdom.',
];

// What SEMANTICS section 15 asks the language to say.
const NUMBERS_TURN_ON = [
  'Attack means an armed attack on any Member, as determined by each Member for itself in its sole judgement.',
  'Attack means an armed attack on any Member, as determined by each Member for itself, in good faith.',
  'Attack means an armed attack on any Member, as determined by the victim, objectively.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim with such measures as it deems necessary, which may be none.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim with such measures as it deems necessary, which shall not be none.',
  'The United States is not required to act unless Congress authorises it.',
  'Failing authorisation within 10 days, it is deemed given.',
  'Failing a decision within 3 days, the proposal is adopted.',
  'Failing a decision within 3 days, the proposal is rejected, and may be put again twice.',
  'Abstention lowers the number of votes needed.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim until the Council adopts a decision.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim within 24 hours of knowing of the attack.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim within 24 hours of the adoption.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim within a reasonable time.',
  'When an armed attack on any Member occurs, each other Member shall assist the victim within 3 working days of the request.',
  'Failing that, with or without excuse, each other Guarantor shall also provide Ukraine with arms.',
  'What is owed at withdrawal remains owed.',
  'What is owed at withdrawal ends.',
  'Any Member that invokes Article 2 may not invoke Article 4 for the same attack.',
  'The use of force in answer is not an attack.',
  'When Ukraine attacks Russia, Ukraine forfeits this pact, as determined by the Council.',
  'When two or more Great Powers attack any Member, the other Member shall assist the victim.',
  'When a second power joins the attack, each Member shall assist the victim.',
  'Contributions means these weights: France 4, Italy 5 and Poland 2.',
  'It decides by two thirds weighted by Contributions.',
  'When any of these holds: (a) Russia attacks France; or (b) Belarus attacks France, each Member shall assist the victim.',
];

it.each([...FORMS, ...NUMBERS_TURN_ON])('%s', (sentence) => {
  expect(faults(sentence)).toEqual([]);
});

it('an ungrammatical order of the same words is refused', () => {
  expect(faults('Each Member assist shall France.')).not.toEqual([]);
});
