// The library before SPIN, and everything that Quint can say. Skipped aloud where they are not there.

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checked, ruled } from '../../../packages/check/src/testing/judges/agree.ts';
import { comparable, generated } from '../../../packages/check/src/testing/judges/generated.ts';
import { HANDS, handQuestion } from '../../../packages/check/src/testing/judges/hand.ts';
import { hasSpin, rule } from '../../../packages/check/src/testing/judges/spin.ts';
import { isInstalled, rivalsFolder } from '../rivals/install.ts';
import { claimOf, opinionOf } from './quint.ts';
import { shelfJudged } from './shelf.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const quint = isInstalled(root);
if (!hasSpin()) console.warn('SPIN or a C compiler is missing: its judgement is skipped');
if (!quint)
  console.warn('Quint is not installed (npm run bench -- rivals installs it): its judgement is skipped');

describe.skipIf(!hasSpin())('SPIN on the library', () => {
  const shelf = shelfJudged(root);
  const inside = shelf.filter(({ machine }) => machine !== undefined);

  it('bears the tiny clause and ten pacts at least; the others say why not', () => {
    for (const { name, why, machine } of shelf)
      if (!machine) console.log(`not judged: ${name}: ${why.join('; ')}`);
    expect(inside.length).toBeGreaterThan(10);
  });

  it.each(inside)('agrees on floor and ceiling: $name', ({ asked: { question, guarantor }, machine }) => {
    if (!machine) throw new Error('filtered above');
    const asking = { machine, groups: [[guarantor]] };
    const pair = { question, groups: asking.groups, reading: { kind: 'machine', machine } } as const;
    const ruling = rule([asking], { optimise: '-O1' });
    expect(ruling.exhausted).toBe(true);
    expect(ruled(ruling, 0, machine)).toEqual(checked(pair, machine, 50_000));
  });
});

describe.skipIf(!quint)('Quint (skipped where the bench has not installed it)', () => {
  const folder = rivalsFolder(root);
  const hands = HANDS.filter(({ amiss }) => amiss === undefined).map((hand) => ({
    name: hand.name,
    claim: claimOf(handQuestion(hand), hand.about),
  }));
  const random = comparable(generated(30, 20_301), 5_000).map(({ pair }, index) => ({
    name: `generated pact ${index}`,
    claim: claimOf(pair.question, ['POL']),
  }));
  const library = shelfJudged(root)
    .filter(({ machine }) => machine !== undefined)
    .map(({ name, asked }) => ({ name, claim: claimOf(asked.question, [asked.guarantor]) }));

  it.each([...hands, ...random, ...library])(
    'replays each witness and meets nothing that is out of reach: $name',
    async ({ claim }) => {
      if (!claim) throw new Error('in the fragment, and small');
      const { against, refused, replayed, reached } = await opinionOf(folder, claim, 100);
      expect({ against, refused }).toEqual({ against: undefined, refused: [] });
      expect(replayed).toBe(claim.witnesses?.length ?? 0);
      expect(replayed).toBeGreaterThan(0);
      expect(reached).toBeGreaterThanOrEqual(0);
    },
  );
});
