import type { ActorNumbers } from '../play/numbers.ts';
import type { Spread } from '../profile/model.ts';
import type { QuantityId } from '../profile/quantities.ts';

/** The year from which a war counts with those of today. */
export const SINCE = 1945;

/** A number of the guarantors that the record decides, and where it may lie beforehand: evenly, or evenly in its logarithm. */
export interface Freed {
  readonly quantity: QuantityId;
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly logarithm?: true;
  /** What the neutral default said of it before anybody looked at the record. */
  readonly judged: Spread;
}

const BREACH: Spread = { kind: 'triangular', low: 0.05, mode: 0.12, high: 0.3 };

/**
 * What is calibrated, and nothing else. The price of a broken promise is given to each age by itself: two in three
 * promises were kept before 1945 and one in four since, and no other number of the model could tell these ages apart.
 */
export const FREED = [
  {
    quantity: 'cost of breach',
    words: 'cost of breach, wars before 1945',
    low: 0.2,
    high: 1,
    judged: BREACH,
  },
  { quantity: 'cost of breach', words: 'cost of breach, wars since 1945', low: 0, high: 0.8, judged: BREACH },
  {
    quantity: 'noise',
    words: 'noise of a guarantor',
    low: 0.05,
    high: 0.4,
    logarithm: true,
    judged: { kind: 'triangular', low: 0.02, mode: 0.05, high: 0.1 },
  },
] as const satisfies readonly Freed[];

/** The values at a point of the cube. */
export const valuesAt = (point: ArrayLike<number>): readonly number[] =>
  FREED.map((freed: Freed, at) => {
    const share = point[at] ?? 0.5;
    const { low, high, logarithm } = freed;
    return logarithm ? low * (high / low) ** share : low + share * (high - low);
  });

/** A guarantor of a war of some year with these values put in. */
export const freedIn =
  (values: readonly number[], year: number) =>
  (guarantor: ActorNumbers): ActorNumbers => ({
    ...guarantor,
    costOfBreach: (year < SINCE ? values[0] : values[1]) ?? guarantor.costOfBreach,
    noise: values[2] ?? guarantor.noise,
  });
