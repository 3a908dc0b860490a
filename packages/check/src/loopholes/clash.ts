import { isBan } from '../blockers/mend.ts';
import { type Asked, aidsOf, citesOf, findingOf, lower } from './asked.ts';
import { clashes } from './between.ts';
import type { Finding } from './finding.ts';

/** Norms that forbid what is owed: of a pact that is said to prevail, or not. */
export const clash = (asked: Asked): readonly Finding[] => {
  const cites = (ranked: boolean) => [
    ...asked.system.pacts.flatMap(({ pact, prevailsOver }) =>
      prevailsOver.size > 0 === ranked ? citesOf(pact.norms.filter(isBan)) : [],
    ),
    ...citesOf(aidsOf(asked)),
  ];
  const lost = [
    ...findingOf(asked, 'conflict', lower(asked.base, asked.open({ defects: ['clash'] })), cites(false)),
    ...findingOf(
      asked,
      'prior-treaty',
      lower(asked.base, asked.open({ defects: ['prior treaty'] })),
      cites(true),
    ),
  ];
  const between = lost.length === 0 ? [] : clashes(asked);
  return lost.map((finding) => withSentences(finding, between));
};

/** Between several pacts: the sentences that stand against each other in the text as it is, where a run shows them. */
const withSentences = (finding: Finding, between: readonly Finding[]): Finding => {
  const found = between.filter(({ slug }) => slug === finding.slug);
  return found.length === 0
    ? finding
    : {
        ...finding,
        at: [...new Set(found.flatMap(({ at }) => at))],
        says: [finding.says, ...found.map(({ says }) => says)].join(' '),
      };
};
