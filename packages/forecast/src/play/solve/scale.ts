import type { ActorNumbers, Numbers } from '../numbers.ts';

/**
 * The same game with payoffs counted t times: 0 is blind play, 1 the game itself. Where an actor has shocks they grow
 * by 1/t (so t is lambda over its own value: McKelvey and Palfrey 1998); where it has only types as a density, its
 * payoffs shrink and its types stay.
 */
export function scaled(numbers: Numbers, t: number): Numbers {
  if (t === 1) return numbers;
  const c = numbers.challenger;
  const harm = c.noise > 0 ? 1 : t;
  return {
    ...numbers,
    challenger: actorAt(c, t, 1),
    beneficiary: actorAt(numbers.beneficiary, t, 1),
    guarantors: numbers.guarantors.map((actor) => actorAt(actor, t, harm)),
  };
}

function actorAt(actor: ActorNumbers, t: number, harm: number): ActorNumbers {
  const times = (row: readonly number[], by: number): readonly number[] =>
    by === 1 ? row : row.map((value) => value * by);
  if (actor.noise > 0) return { ...actor, noise: actor.noise / t, harm: times(actor.harm, harm) };
  return {
    ...actor,
    stake: actor.stake * t,
    costOfWar: actor.costOfWar * t,
    cost: times(actor.cost, t),
    escalation: actor.escalation * t,
    harm: times(actor.harm, harm),
    costOfBreach: actor.costOfBreach * t,
    costOfExcess: actor.costOfExcess * t,
    expectation: actor.expectation * t,
    costOfBackingDown: (actor.costOfBackingDown ?? 0) * t,
  };
}

/** The least noise of any actor that has one, against the largest payoff: how far lambda goes. */
export function sharpness(numbers: Numbers): number {
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const noises = actors.map(({ noise }) => noise).filter((noise) => noise > 0);
  const payoffs = actors.flatMap((actor) => [
    actor.stake,
    actor.costOfWar,
    actor.costOfBreach,
    actor.escalation,
    ...actor.cost,
  ]);
  return noises.length === 0 ? 10 : Math.max(1, ...payoffs) / Math.min(...noises);
}
