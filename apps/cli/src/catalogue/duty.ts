import { actWords, type Norm, type Pact } from '@casus/engine';
import { foremost } from '@casus/history';

const WORDS: Readonly<Record<Norm['strength'], string>> = {
  shall: 'shall',
  undertakes: 'undertakes to',
  endeavours: 'shall endeavour to',
  should: 'should',
  intends: 'intends to',
  may: 'may',
  'not required': 'is not required to',
};

/** What a text asks at its strongest: "shall assist with the necessary help (Article 4)". */
export const strongestDuty = (pact: Pact, world: Parameters<typeof actWords>[0]): string => {
  const first = foremost(pact);
  if (!first) return 'nothing';
  const strength = first.position === 'prohibition' ? 'shall not' : WORDS[first.strength];
  return `${strength} ${actWords(world, first.act, [], [])} (Article ${first.cite.article})`;
};
