import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Behaviour } from '../../evaluate/behaviour.ts';
import { compiled } from '../../extensive/compile.ts';
import { CHANCE, type ExtensiveGame } from '../../extensive/model.ts';
import { readEfg } from '../../files/read-efg.ts';
import { inDoubles, inFractions } from '../../linear/numbers.ts';
import { doubles, fractions } from '../../number/arithmetic.ts';
import { type Exact, exactOf, fraction, ONE, ZERO } from '../../number/exact.ts';
import { treeArbitrary } from '../../testing/arbitrary.ts';
import { rangeOf } from '../qre/system.ts';
import { advanceLogit, beginLogit } from '../qre/trace.ts';
import { logitVerdict } from '../qre/verdict.ts';
import { checkSequential, type SequentialVerdict } from './check.ts';
import { breachesOf } from './rational.ts';
import { beliefsOf, type Tremble } from './tremble.ts';

const read = (text: string): ExtensiveGame => {
  const { game, faults } = readEfg(text);
  if (!game) throw new Error(JSON.stringify(faults));
  return game;
};
const rows = (...texts: readonly string[]): Behaviour<Exact> =>
  texts.map((text) => text.split(' ').map((share) => exactOf(share) ?? ZERO));
const check = (game: ExtensiveGame, behaviour: Behaviour<Exact>, tries = 2000): SequentialVerdict<Exact> =>
  checkSequential(game, behaviour, inFractions, { tries });

/** Selten's horse (1975, figure 1). */
const HORSE = read(`EFG 2 R "horse" { "1" "2" "3" }
p "" 1 1 "" { "down" "across" } 0
p "" 3 1 "" { "left" "right" } 0 t "" 1 "" { 3 3 2 } t "" 2 "" { 0 0 0 }
p "" 2 1 "" { "down" "across" } 0
p "" 3 1 0 t "" 3 "" { 4 4 0 } t "" 4 "" { 0 0 1 }
t "" 5 "" { 1 1 1 }`);
// Sets in order of first appearance: player 1, player 3, player 2.

it("finds beliefs for the good equilibrium of Selten's horse", () => {
  const verdict = check(HORSE, rows('0 1', '0 1', '0 1'));
  if (verdict.kind !== 'sequential') throw new Error(JSON.stringify(verdict.kind));
  // Player 3 goes right where it believes that player 1 went down in at most one case of three; even mistakes would not do.
  const [, down = ZERO, , , far = ZERO] = verdict.beliefs;
  expect([down.near <= 1 / 3, down.near + far.near]).toEqual([true, 1]);
  expect(verdict.beliefs).toEqual(beliefsOf(HORSE, rows('0 1', '0 1', '0 1'), verdict.tremble, fractions));
  expect(verdict.regret.most).toEqual(ZERO);
});

it("says who would not play the bad equilibrium of Selten's horse, Nash though it is", () => {
  const verdict = check(HORSE, rows('1 0', '1 0', '0 1'));
  expect(verdict).toMatchObject({
    kind: 'not',
    because: 'its beliefs are fixed',
    breach: { player: 1, infoset: 2, action: 0, gain: { text: '3' } },
    regret: { most: { text: '0' } },
  });
});

it('keeps to the tremble that is suggested', () => {
  const by = (down: Exact): SequentialVerdict<Exact> =>
    checkSequential(HORSE, rows('0 1', '0 1', '0 1'), inFractions, {
      tries: 0,
      tremble: [
        [
          { order: 1, weight: down },
          { order: 1, weight: ONE },
        ],
        [],
        [
          { order: 1, weight: ONE },
          { order: 1, weight: ONE },
        ],
      ],
    });
  expect(by(fraction(1n, 2n)).kind).toBe('sequential');
  const verdict = by(ONE);
  expect(verdict.kind === 'not shown' && verdict.breaches).toMatchObject([
    { player: 2, action: 0, gain: { text: '1/2' } },
  ]);
});

it('knows a threat that no beliefs support', () => {
  // In is worth more to 2 when answered; "fight" is never better. The set has two nodes, so subgames do not show it.
  const game = read(`EFG 2 R "threat" { "1" "2" }
p "" 1 1 "" { "out" "a" "b" } 0 t "" 1 "" { 2 2 }
p "" 2 1 "" { "fight" "yield" } 0 t "" 2 "" { 0 0 } t "" 3 "" { 3 1 }
p "" 2 1 0 t "" 4 "" { 0 0 } t "" 5 "" { 1 2 }`);
  expect(check(game, rows('1 0 0', '1 0'))).toMatchObject({
    kind: 'not',
    because: 'whatever it believes',
    breach: { player: 1, infoset: 1, action: 1 },
    regret: { most: { text: '0' } },
  });
  expect(check(game, rows('0 1 0', '0 1')).kind).toBe('sequential');
});

/** Player 1 stays out; after a or b player 2, then player 3, choose without knowing which. Each wants a to be likely enough. */
const shared = (second: string, third: string): ExtensiveGame => {
  const [for2, for3] = [exactOf(second) ?? ONE, exactOf(third) ?? ONE];
  const end = (at: number, two: string, three: string): string => `t "" ${at} "o" { 0 ${two} ${three} }`;
  const side = (at: number, two: string, three: string): string => `p "" 2 1 "" { "keep" "leave" } 0
p "" 3 1 "" { "keep" "leave" } 0 ${end(at, two, three)} ${end(at + 1, two, '0')} ${end(at + 2, '0', '0')}`;
  return read(`EFG 2 R "shared" { "1" "2" "3" } p "" 1 1 "" { "out" "a" "b" } 0 t "" 9 "o" { 1 0 0 }
${side(10, for2.text, for3.text)} ${side(20, `${-1}`, `${-1}`)}`);
};

it('looks for one tremble for all', () => {
  // Keep is worth 1/2 after a and -1 after b to player 2: a must have 2/3. With 2 for player 3, 1/3 is enough.
  const verdict = check(shared('1/2', '2'), rows('1 0 0', '1 0', '1 0'));
  expect(verdict.kind).toBe('sequential');
  // Player 3 keeps where b is likely enough: 2/3 of a is too much for it.
  const against = shared('1/2', '-1/2');
  const flipped: ExtensiveGame = {
    ...against,
    outcomes: against.outcomes.map(({ label, pays: [one = ZERO, two = ZERO, three = ZERO] }) => ({
      label,
      pays: [one, two, three.text === '-1' ? ONE : three],
    })),
  };
  expect(check(flipped, rows('1 0 0', '1 0', '1 0')).kind).toBe('sequential');
  const more: ExtensiveGame = {
    ...flipped,
    outcomes: flipped.outcomes.map(({ label, pays: [one = ZERO, two = ZERO, three = ZERO] }) => ({
      label,
      pays: [one, two, three.text === '-1/2' ? fraction(-4n, 1n) : three],
    })),
  };
  expect(check(more, rows('1 0 0', '1 0', '1 0'))).toMatchObject({
    kind: 'not shown',
    why: 'no tremble leads to any combination of the beliefs that were tried',
  });
});

const pure = (game: ExtensiveGame, seed: number): Behaviour<Exact> =>
  game.infosets.map(({ owner, actions }, set) => {
    const chosen = Math.trunc(seed / 3 ** (set % 12)) % actions.length;
    return owner === CHANCE ? [] : actions.map((_, branch) => (branch === chosen ? ONE : ZERO));
  });

/** Trembles of all kinds, for trying. */
const someTremble = (game: ExtensiveGame, seed: number): Tremble<Exact> =>
  game.infosets.map(({ actions }, set) =>
    actions.map((_, branch) => {
      const dice = (seed * 7919 + set * 104_729 + branch * 1_299_709) % 1009;
      return { order: 1 + (dice % 3), weight: fraction(BigInt(1 + (dice % 7)), BigInt(1 + (dice % 5))) };
    }),
  );

it('agrees with trembles tried one after another', () => {
  const counts = { sequential: 0, not: 0, 'not shown': 0, missed: 0 };
  fc.assert(
    fc.property(treeArbitrary({ players: 3, depth: 3 }), fc.nat({ max: 531_440 }), (game, seed) => {
      const behaviour = pure(game, seed);
      const verdict = check(game, behaviour);
      counts[verdict.kind] += 1;
      const shows = Array.from({ length: 20 }, (_, each) => someTremble(game, seed + each)).some(
        (tremble) =>
          breachesOf(game, behaviour, beliefsOf(game, behaviour, tremble, fractions), fractions).length === 0,
      );
      if (shows) expect(verdict.kind).not.toBe('not');
      if (shows && verdict.kind === 'not shown') counts.missed += 1;
      if (verdict.kind === 'sequential') expect(verdict.regret.most).toEqual(ZERO);
    }),
    { numRuns: 200 },
  );
  expect(counts.missed).toBe(0);
  expect(counts.not).toBeGreaterThan(50);
});

it('is content with the limit of a logit path, and with what is believed on it', () => {
  let unreached = 0;
  fc.assert(
    fc.property(treeArbitrary({ players: 3, depth: 4 }), (game) => {
      const aims = { stops: [], limit: true, tolerance: 1e-7 };
      const verdict = logitVerdict(advanceLogit(beginLogit(game, aims), 2000));
      if (verdict.kind !== 'equilibrium') return;
      const { behaviour, beliefs } = verdict.candidate;
      unreached += behaviour.filter((row) => row.includes(0)).length;
      const gains = breachesOf(game, behaviour, beliefs, doubles(0)).map(({ gain }) => gain);
      expect(Math.max(0, ...gains)).toBeLessThanOrEqual(1e-7 * rangeOf(compiled(game)));
      const again = checkSequential(
        game,
        behaviour,
        { ...inDoubles, arithmetic: doubles(1e-4) },
        { tries: 500 },
      );
      expect(again.kind).not.toBe('not');
    }),
    { numRuns: 60 },
  );
  expect(unreached).toBeGreaterThan(100);
});
