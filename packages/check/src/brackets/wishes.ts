import type { PartyId } from '@casus/engine';
import { valueAt } from './attribution.ts';
import type { Brackets } from './brackets.ts';
import type { Answer, Bracket, Resolution } from './model.ts';
import { wishersOf } from './product.ts';

/** What a party that named a wish can get: the resolutions that none beats in its eyes. */
interface Wished {
  readonly party: PartyId;
  /** Places of the brackets in which it named a wish. */
  readonly wishes: readonly number[];
  /** How many of them are met in its best resolutions, at most. */
  readonly met: number;
  /** Resolutions that no other beats, of those looked at. */
  readonly best: readonly Resolution[];
}

/** Whether one set of answers serves the victim better: every floor at least as high at each instant, no more exposed time, and something better. */
export const servesBetter = (one: readonly Answer[], other: readonly Answer[]): boolean => {
  let better = false;
  for (const [index, answer] of one.entries()) {
    const second = other[index];
    if (!second) return false;
    if (answer.exposed.ms > second.exposed.ms) return false;
    better ||= answer.exposed.ms < second.exposed.ms;
    for (const { from } of [...answer.floor, ...second.floor]) {
      const [high, low] = [valueAt(answer.floor, from), valueAt(second.floor, from)];
      if (high < low) return false;
      better ||= high > low;
    }
  }
  return better;
};

/** Places at which a resolution takes an alternative that a party wants. */
export const metBy = (
  brackets: readonly Bracket[],
  picks: readonly number[],
  party: PartyId,
): readonly number[] =>
  brackets.flatMap(({ alternatives }, place) =>
    alternatives[picks[place] ?? 0]?.heldBy.includes(party) === true ? [place] : [],
  );

/**
 * For each party that named a wish, the resolutions looked at that none beats. One beats another for a party if it
 * meets all the wishes that the other meets and more; for the victim also if it meets the same and serves it better.
 */
export const wishedBy = ({ brackets, looked, question }: Brackets): readonly Wished[] =>
  wishersOf(brackets).map((party) => {
    const sets = new Map<string, { readonly met: readonly number[]; readonly all: Resolution[] }>();
    for (const one of looked) {
      const met = metBy(brackets, one.picks, party);
      const known = sets.get(met.join());
      if (known) known.all.push(one);
      else sets.set(met.join(), { met, all: [one] });
    }
    const top = [...sets.values()].filter(
      ({ met }) =>
        ![...sets.values()].some(
          (other) => other.met.length > met.length && met.every((place) => other.met.includes(place)),
        ),
    );
    return {
      party,
      wishes: brackets.flatMap(({ alternatives }, place) =>
        alternatives.some(({ heldBy }) => heldBy.includes(party)) ? [place] : [],
      ),
      met: Math.max(0, ...top.map(({ met }) => met.length)),
      best: top.flatMap(({ all }) => (question.incident.on.includes(party) ? unbeaten(all) : all)),
    };
  });

/** Resolutions that no other serves the victim better than; one text is compared once. */
const unbeaten = (all: readonly Resolution[]): readonly Resolution[] => {
  const texts = [...new Map(all.map((one) => [one.text, one])).values()];
  const kept = new Set(
    texts
      .filter((one) => !texts.some((other) => servesBetter(other.answers, one.answers)))
      .map(({ text }) => text),
  );
  return all.filter(({ text }) => kept.has(text));
};
