import { RUNGS, type Strength } from '@casus/engine';
import type { ActorNumbers, AttackNumbers, Numbers } from '../play/numbers.ts';

/** Where each number of an actor stands among the lines of a game: one place, several that are added, or one for each rung. */
export type ActorPlaces = Omit<ActorNumbers, 'aid' | 'types' | 'doubtOfBackingDown'> & {
  readonly aid: readonly number[];
  readonly costOfBackingDown: number;
};

/** Where each number of a game stands among its lines. */
export interface Places {
  readonly challenger: ActorPlaces;
  readonly beneficiary: ActorPlaces;
  readonly guarantors: readonly ActorPlaces[];
  readonly contest: Numbers['contest'];
  readonly attacks: readonly Required<Omit<AttackNumbers, 'prizeAtWar'>>[];
  readonly text: Numbers['text'];
}

/** The place of what is known without a line: the lowest rung and a verb that asks for nothing are 0. */
export const NOWHERE = -1;

/** The numbers of a game from the values of its lines: every draw passes here, so each field stands by its name. */
export function numbersAt(places: Places, values: ArrayLike<number>): Numbers {
  const at = (place: number): number => (place === NOWHERE ? 0 : (values[place] ?? 0));
  /** Whose war it is brings all of its strength: the two at war have no line for such a share. */
  const share = (place: number): number => (place === NOWHERE ? 1 : at(place));
  const byRung = (all: readonly number[]): readonly number[] => all.map(at);
  const actor = (one: ActorPlaces): ActorNumbers => ({
    capability: at(one.capability),
    reach: share(one.reach),
    commitment: share(one.commitment),
    aid: one.aid.reduce((sum, place) => sum + at(place), 0),
    stake: at(one.stake),
    costOfWar: at(one.costOfWar),
    costOfBackingDown: at(one.costOfBackingDown),
    cost: byRung(one.cost),
    escalation: at(one.escalation),
    harm: byRung(one.harm),
    peacetimeCost: byRung(one.peacetimeCost),
    costOfBreach: at(one.costOfBreach),
    costOfExcess: at(one.costOfExcess),
    expectation: at(one.expectation),
    practice: at(one.practice),
    weightOfPractice: at(one.weightOfPractice),
    resolve: at(one.resolve),
    noise: at(one.noise),
    authorisation: at(one.authorisation),
    delay: byRung(one.delay),
    discount: at(one.discount),
    package: at(one.package),
    // Whoever has little at stake loses little where there is no deal.
    alternative: at(one.stake) * at(one.alternative),
  });
  const { contest, text } = places;
  return {
    challenger: actor(places.challenger),
    beneficiary: actor(places.beneficiary),
    guarantors: places.guarantors.map(actor),
    contest: { decisiveness: at(contest.decisiveness), weight: byRung(contest.weight) },
    attacks: places.attacks.map(({ prize, effort, pace, doubt, cost }) => ({
      prize: at(prize),
      effort: at(effort),
      pace: at(pace),
      doubt: at(doubt),
      cost: at(cost),
    })),
    text: {
      strength: byVerb((verb) => at(text.strength[verb])),
      binding: at(text.binding),
      notBinding: at(text.notBinding),
    },
  };
}

/** One number for each strength of a verb. */
export const byVerb = (of: (verb: Strength) => number): Readonly<Record<Strength, number>> => ({
  shall: of('shall'),
  undertakes: of('undertakes'),
  endeavours: of('endeavours'),
  should: of('should'),
  intends: of('intends'),
  may: of('may'),
  'not required': of('not required'),
});

/** One number for each rung, the lowest of which is nothing at all. */
export const byRungs = (of: (rung: (typeof RUNGS)[number]) => number): readonly number[] =>
  RUNGS.map((rung) => (rung === 'none' ? NOWHERE : of(rung)));
