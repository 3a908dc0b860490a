import { expect, it } from 'vitest';
import { handNumbers, handTerms } from '../testing/games.ts';
import { compileGame } from './game.ts';
import type { ActorNumbers, AttackNumbers } from './numbers.ts';
import { type Solved, solveGame } from './solve.ts';
import { tableOf } from './table.ts';

const terms = handTerms(
  [
    {
      name: 'USA',
      answers: [
        ['none', 0],
        ['force', 0],
      ],
    },
  ],
  [{}],
);

function solve(more: {
  readonly challenger?: Partial<ActorNumbers>;
  readonly beneficiary?: Partial<ActorNumbers>;
  readonly attack?: Partial<AttackNumbers>;
  readonly guarantors?: readonly Partial<ActorNumbers>[];
}): Solved {
  const compiled = compileGame(terms);
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  const { challenger = {}, beneficiary = {}, attack = {}, guarantors = [{}] } = more;
  return solveGame(
    tableOf(compiled.game),
    handNumbers({ challenger, beneficiary, guarantors, attacks: [attack] }),
  );
}
const whereOf = (solved: Solved): string => (solved.kind === 'bad number' ? solved.fault.where : solved.kind);

it('solves a game with good numbers', () => {
  expect(solve({ challenger: { stake: 1 } }).kind).toBe('solved');
});

it.each([
  ['a number that is none', { challenger: { stake: Number.NaN } }, 'RUS, stake'],
  ['an infinite number', { guarantors: [{ costOfBreach: Number.POSITIVE_INFINITY }] }, 'USA, costOfBreach'],
  ['a payoff of 1e19', { beneficiary: { stake: 1e19 } }, 'UKR, stake'],
  ['a share above 1', { guarantors: [{ authorisation: 1.5 }] }, 'USA, authorisation'],
  ['a negative capability', { challenger: { capability: -1 } }, 'RUS, capability'],
  ['no strength on either side', { challenger: { capability: 0 } }, 'attack 1'],
  ['a pace of 0', { attack: { pace: 0 } }, 'attack 1'],
  ['a wild cost of an attack', { attack: { cost: Number.NaN } }, 'attack 1, cost'],
  ['doubt above 1', { attack: { doubt: 2 } }, 'attack 1'],
  ['too few guarantors', { guarantors: [] }, 'guarantors'],
  ['no noise at all', { challenger: { noise: 0 } }, 'RUS, noise'],
  [
    'chances of types that do not add up',
    { challenger: { types: { kind: 'few', values: [1, 2], chances: [0.5, 0.6] } } },
    'RUS, types',
  ],
] as const)('answers %s with its place', (_, more, where) => {
  expect(whereOf(solve(more))).toBe(where);
});

it('answers terms without an attack, or with a course that does not reckon an answer', () => {
  expect(compileGame({ ...terms, attacks: [] }).kind).toBe('no game');
  const [attack] = terms.attacks;
  const [course] = attack!.courses;
  const broken = { ...terms, attacks: [{ ...attack!, courses: [{ ...course!, reckonings: [] }] }] };
  expect(compileGame(broken).kind).toBe('no game');
});

it('answers guarantors that add up in too many ways', () => {
  const many = handTerms(
    Array.from({ length: 20 }, (_, i) => ({
      name: `G${i}`,
      answers: [
        ['none', 0],
        ['arms', 0],
        ['force', 0],
      ] as const,
    })),
    [{}],
  );
  const compiled = compileGame(many);
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  const guarantors = Array.from({ length: 20 }, (_, i) => ({ capability: Math.sqrt(i + 2) }));
  const solved = solveGame(
    tableOf(compiled.game),
    handNumbers({
      guarantors,
      attacks: [{}],
      contest: { weight: Array.from({ length: 12 }, (_, k) => k / 11) },
    }),
  );
  expect(solved.kind).toBe('too many');
});
