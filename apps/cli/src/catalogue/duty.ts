import { actWords, type Norm, type Pact } from '@casus/engine';

// What a text asks at its strongest, in words. The order is ours: first what kind of thing is owed, then how
// firmly. It sorts sentences of one text; it is no measure of one pact against another.

const RUNGS: readonly (readonly string[])[] = [
  ['assist', 'defend', 'support', 'use force', 'use', 'take action', 'act to meet', 'mobilise'],
  ['provide', 'deploy', 'take part in', 'carry out', 'impose', 'impose economic costs'],
  ['decide', 'seek action', 'regard'],
  ['consult', 'consult together', 'meet', 'coordinate', 'inform', 'warn', 'exchange information'],
];

const FIRMNESS: readonly Norm['strength'][] = [
  'shall',
  'undertakes',
  'endeavours',
  'should',
  'intends',
  'may',
];

const WORDS: Readonly<Record<Norm['strength'], string>> = {
  shall: 'shall',
  undertakes: 'undertakes to',
  endeavours: 'shall endeavour to',
  should: 'should',
  intends: 'intends to',
  may: 'may',
  'not required': 'is not required to',
};

/** The lower the firmer; a liberty comes after each duty, and abstaining after both. */
const rankOf = ({ act, strength, position }: Norm): number => {
  if (position === 'prohibition') return 70;
  if (position !== 'duty' && position !== 'liberty') return 90;
  const rung = RUNGS.findIndex((verbs) => verbs.includes(act.verb));
  const firm = FIRMNESS.indexOf(strength);
  return (position === 'liberty' ? 40 : 0) + (rung < 0 ? 5 : rung) * 6 + Math.max(0, firm);
};

/** "shall assist with the necessary help (Article 4)". */
export const strongestDuty = (pact: Pact, world: Parameters<typeof actWords>[0]): string => {
  const first = [...pact.norms].sort((one, other) => rankOf(one) - rankOf(other))[0];
  if (!first) return 'nothing';
  const strength = first.position === 'prohibition' ? 'shall not' : WORDS[first.strength];
  return `${strength} ${actWords(world, first.act, [], [])} (Article ${first.cite.article})`;
};
