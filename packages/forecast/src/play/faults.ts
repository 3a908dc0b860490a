import type { GuaranteeGame } from './game.ts';
import type { ActorNumbers, Numbers } from './numbers.ts';

/** A number with which no game can be played: where it stands, and what is wrong with it. */
export interface NumberFault {
  readonly where: string;
  readonly says: string;
}

const LARGEST = 1e9;
const ROWS = ['cost', 'harm', 'delay'] as const;
const PLAIN = [
  'stake',
  'costOfWar',
  'escalation',
  'resolve',
  'noise',
  'capability',
  'aid',
  'costOfBreach',
  'costOfExcess',
  'expectation',
  'costOfBackingDown',
  'doubtOfBackingDown',
] as const;
const SHARES = ['reach', 'commitment', 'practice', 'weightOfPractice', 'authorisation', 'discount'] as const;
const NOT_NEGATIVE = [
  'capability',
  'aid',
  'resolve',
  'noise',
  'costOfBreach',
  'costOfExcess',
  'expectation',
] as const;

/** The first number that is no number, out of its range, or makes a war that nobody can fight; none if all is well. */
export function faultIn(game: GuaranteeGame, numbers: Numbers): NumberFault | undefined {
  const count = (what: string, is: number, needs: number): NumberFault | undefined =>
    is === needs ? undefined : { where: what, says: `There are ${is} and the game has ${needs}.` };
  const shape =
    count('guarantors', numbers.guarantors.length, game.menus.length) ??
    count('attacks', numbers.attacks.length, game.attacks.length);
  if (shape) return shape;
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  for (const [index, actor] of actors.entries()) {
    const fault = faultOf(actor, game.names[index] ?? '');
    if (fault) return fault;
  }
  const voters = new Set(game.attacks.flatMap((attack) => attack.voters.map(({ actor }) => actor)));
  for (const [index, { noise, types, resolve }] of actors.entries())
    if (noise === 0 && (types?.kind === 'few' || resolve === 0 || voters.has(index)))
      return {
        where: `${game.names[index]}, noise`,
        says: 'Is 0: that is only played by an actor without a vote whose private types are a density.',
      };
  return contestFault(game, numbers);
}

const wild = (where: string, value: number | undefined): NumberFault => ({
  where,
  says: `Is ${value}: no number up to ${LARGEST}.`,
});

function faultOf(actor: ActorNumbers, name: string): NumberFault | undefined {
  for (const key of PLAIN)
    if (!(Math.abs(actor[key] ?? 0) <= LARGEST)) return wild(`${name}, ${key}`, actor[key]);
  for (const key of ROWS)
    for (const value of actor[key]) if (!(Math.abs(value) <= LARGEST)) return wild(`${name}, ${key}`, value);
  const short = ROWS.find((key) => actor[key].length !== 12);
  if (short)
    return { where: `${name}, ${short}`, says: 'Does not have one number for each of the 12 rungs.' };
  for (const key of SHARES)
    if (!(actor[key] >= 0 && actor[key] <= 1))
      return { where: `${name}, ${key}`, says: `Is ${actor[key]}: not between 0 and 1.` };
  for (const key of NOT_NEGATIVE)
    if (!(actor[key] >= 0)) return { where: `${name}, ${key}`, says: `Is ${actor[key]}: below 0.` };
  if (actor.types?.kind === 'few') {
    const { values, chances } = actor.types;
    const sum = chances.reduce((whole, chance) => whole + chance, 0);
    const bad = chances.some((chance) => !(chance >= 0)) || values.some((value) => !Number.isFinite(value));
    if (bad || values.length === 0 || values.length !== chances.length || Math.abs(sum - 1) > 1e-9)
      return { where: `${name}, types`, says: 'Are not values with chances that add up to 1.' };
  }
  return undefined;
}

function contestFault(game: GuaranteeGame, numbers: Numbers): NumberFault | undefined {
  const { contest, challenger: c, beneficiary: b, text } = numbers;
  const world = [
    contest.decisiveness,
    ...contest.weight,
    text.binding,
    text.notBinding,
    ...Object.values(text.strength),
  ];
  if (contest.weight.length !== 12 || world.some((value) => !(value >= 0 && value <= LARGEST)))
    return { where: 'contest and text', says: 'A number is missing, below 0 or no number.' };
  for (const [a, attack] of numbers.attacks.entries()) {
    const where = game.attacks[a]?.words ?? '';
    const { prize, prizeAtWar = prize, effort, pace, doubt, cost = 0 } = attack;
    if (!(effort >= 0 && effort <= 1) || !(doubt >= 0 && doubt <= 1))
      return { where, says: 'Effort and doubt lie between 0 and 1.' };
    if (!(Math.abs(prize) <= LARGEST && Math.abs(prizeAtWar) <= LARGEST && pace > 0 && pace <= LARGEST))
      return { where, says: 'Prize or pace is no number, or the pace is not above 0.' };
    if (!(Math.abs(cost) <= LARGEST)) return wild(`${where}, cost`, cost);
    const against = effort * c.capability * c.reach * c.commitment + c.aid;
    if (against === 0 && b.capability * b.reach * b.commitment + b.aid === 0)
      return { where, says: 'Neither side has any strength: such a war has no outcome.' };
  }
  return undefined;
}
