import type { Pact } from '@casus/engine';
import { freed, isDuty, waitsForOthers } from '../blockers/mend.ts';
import { isOwedTogether } from '../blockers/cooperation.ts';
import { type Asked, aidsOf, citesOf, findingOf, lower } from './asked.ts';
import { conditionsOf, eachNorm, hasLeaf } from './edits.ts';
import type { Finding } from './finding.ts';

/** What the victim leaves undone, who leaves, and what each does because of the others. */
export const people = (asked: Asked): readonly Finding[] => [
  ...request(asked),
  ...exits(asked),
  ...dependent(asked),
  ...joint(asked),
  ...transit(asked),
  ...forfeit(asked),
];

/** The victim does nothing. */
const request = (asked: Asked): readonly Finding[] => {
  const finds = asked.system.casus.filter(({ casus }) => casus.determiner.kind === 'victim');
  const asks = aidsOf(asked).filter((norm) =>
    conditionsOf(norm).some((condition) =>
      hasLeaf(
        condition,
        (leaf) =>
          leaf.kind === 'invoked' ||
          leaf.kind === 'consents' ||
          leaf.kind === 'opinion' ||
          leaf.kind === 'decision' ||
          (leaf.kind === 'act' && !waitsForOthers(leaf)),
      ),
    ),
  );
  // "Is not required to act unless the beneficiary has performed Article 3": it waits for the victim as well.
  const spared = asked.system.pacts.flatMap(({ pact }) =>
    pact.norms.filter(
      (norm) =>
        norm.position === 'immunity' &&
        conditionsOf(norm).some((condition) => hasLeaf(condition, (leaf) => leaf.kind === 'norm')),
    ),
  );
  return findingOf(asked, 'needs-request', lower(asked.base, asked.open({ careless: true })), [
    ...finds.map(({ casus }) => casus.cite),
    ...citesOf(asks),
    ...citesOf(spared),
  ]);
};

/** The guarantor gives notice, suspends or ends what it owes. */
const exits = (asked: Asked): readonly Finding[] => {
  const own = ({ act, by }: { readonly act: { readonly kind: string }; readonly by: string }): boolean =>
    act.kind === 'status' && asked.guarantors.includes(by);
  return findingOf(
    asked,
    'easy-exit',
    lower(asked.base, asked.open({ freedom: { word: own } })),
    asked.system.pacts.flatMap(({ pact }) => pact.exits.map((exit) => exit.cite)),
    (pact: Pact): Pact => ({
      ...pact,
      exits: pact.exits.map((exit) => ({ ...exit, notice: { kind: 'calendar', months: 24, days: 0 } })),
    }),
  );
};

/** The others do late, or not at all, what the duty waits for. */
const dependent = (asked: Asked): readonly Finding[] => {
  const waits = aidsOf(asked).filter((norm) =>
    conditionsOf(norm).some((condition) => hasLeaf(condition, waitsForOthers)),
  );
  if (waits.length === 0) return [];
  const { cast, victims } = asked.frame;
  const others = cast.filter((party) => !victims.includes(party) && !asked.guarantors.includes(party));
  const left = asked.open({
    defects: ['condition on others'],
    freedom: { deed: (by) => !victims.includes(by), word: (word) => others.includes(word.by) },
    about: others,
  });
  const ids = new Set(waits.map((norm) => norm.id));
  return findingOf(
    asked,
    'dependent',
    lower(asked.base, left),
    citesOf(waits),
    eachNorm((norm) => (ids.has(norm.id) ? freed(norm) : norm)),
  );
};

/** The others do the whole of what is owed together. */
const joint = (asked: Asked): readonly Finding[] => {
  const shared = aidsOf(asked).filter((norm) => isOwedTogether(norm) && isDuty(norm));
  if (shared.length === 0) return [];
  return findingOf(
    asked,
    'joint-not-several',
    lower(asked.base, asked.open({ defects: ['bearing'], freedom: { shares: true } })),
    citesOf(shared),
  );
};

/** A third party withholds a consent that the help waits for. */
const transit = (asked: Asked): readonly Finding[] => {
  const { victims } = asked.frame;
  const isThird = (by: string): boolean => !victims.includes(by) && !asked.guarantors.includes(by);
  const waits = aidsOf(asked).filter((norm) =>
    conditionsOf(norm).some((condition) => hasLeaf(condition, (leaf) => leaf.kind === 'consents')),
  );
  if (waits.length === 0) return [];
  const left = asked.open({
    freedom: {
      word: ({ act, by }) => act.kind === 'status' && act.act === 'consents' && isThird(by),
    },
  });
  return findingOf(asked, 'transit', lower(asked.base, left), citesOf(waits));
};

/** What has happened before has cost the beneficiary the pact, or ended it. */
export const forfeit = (asked: Asked): readonly Finding[] => {
  const cites = asked.system.pacts.flatMap(({ pact }) => [
    ...pact.forfeitures.map((one) => one.cite),
    ...pact.term.lapses.map((one) => one.cite),
  ]);
  return cites.length === 0
    ? []
    : findingOf(asked, 'forfeit', lower(asked.fixed(unforfeited), asked.base), cites, unforfeited);
};

const unforfeited = (pact: Pact): Pact => ({
  ...pact,
  forfeitures: [],
  term: { ...pact.term, lapses: [] },
});
