import { RUNGS } from '@casus/engine';
import type { ActorNumbers, Numbers } from '../play/numbers.ts';
import type { Solution, Worth } from '../play/solution.ts';
import type { Bloc, Terms } from '../terms/model.ts';
import { fallsShort, isAsked } from '../terms/outcome.ts';

/** What one draw of the numbers says of a text. */
export interface Sample {
  /** By attack of the terms. */
  readonly attack: readonly number[];
  readonly peace: number;
  readonly war: number;
  /** The same without the text: whoever helps does so unbound. */
  readonly peaceWithout: number;
  /** Given an attack that is resisted, by guarantor and answer. */
  readonly answer: readonly (readonly number[])[];
  /** Given an attack that is resisted and upon which it owes or has promised something: that nothing of it is left undone when its hour has passed. None where it never owes anything. */
  readonly honours: readonly (number | undefined)[];
  /** Challenger, beneficiary, guarantors. */
  readonly standing: readonly Standing[];
}

/** What a text is worth to one actor, and what it has without one. */
export interface Standing {
  /** Expected utility of the game that the text makes, part by part. */
  readonly worth: Worth;
  /** Rest of the deal, and the yearly cost of what the text asks for beforehand. */
  readonly package: number;
  readonly peacetime: number;
  /** Signing, less what it has without a deal: it signs if this is not below 0. */
  readonly gain: number;
}

/** Reads a sample off the solution of the game of a text, and of the same game without the text. */
export function sampleOf(terms: Terms, numbers: Numbers, found: Solution, without: Solution): Sample {
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const reach = resistedOf(terms, found);
  return {
    attack: found.attack,
    peace: found.peace,
    war: found.war,
    peaceWithout: without.peace,
    answer: terms.guarantors.map(({ answers }, i) =>
      answers.map((_, m) => shareOf(reach, (course) => found.answer[course]?.[i]?.[m] ?? 0)),
    ),
    honours: terms.guarantors.map((_, i) => honoursOf(terms, found, reach, i)),
    standing: actors.map((actor, index) =>
      standingOf(actor, found.worth[index] as Worth, terms.guarantors[index - 2]),
    ),
  };
}

/** Chance of each course with resistance on it, in the order in which the game numbers courses. */
const resistedOf = (terms: Terms, found: Solution): readonly number[] => {
  let next = 0;
  return terms.attacks.flatMap(({ courses }, attack) =>
    courses.map(() => {
      const course = next;
      next += 1;
      return (found.attack[attack] ?? 0) * (found.course[course] ?? 0) * (found.resist[course] ?? 0);
    }),
  );
};

/** Mean over courses, each weighed by its chance. */
const shareOf = (chances: readonly number[], of: (course: number) => number): number => {
  const whole = chances.reduce((sum, chance) => sum + chance, 0);
  return whole > 0 ? chances.reduce((sum, chance, course) => sum + chance * of(course), 0) / whole : 0;
};

function honoursOf(
  terms: Terms,
  found: Solution,
  reach: readonly number[],
  guarantor: number,
): number | undefined {
  const rows = terms.attacks.flatMap(({ courses }) =>
    courses.map(({ reckonings }) => reckonings[guarantor] ?? []),
  );
  const owes = rows.map((row) => row.some(({ grounds }) => grounds.some(isAsked)));
  if (!owes.includes(true)) return undefined;
  const chances = reach.map((chance, course) => (owes[course] ? chance : 0));
  return shareOf(chances, (course) =>
    (rows[course] ?? []).reduce(
      (sum, { grounds }, m) =>
        !grounds.some(fallsShort) ? sum + (found.answer[course]?.[guarantor]?.[m] ?? 0) : sum,
      0,
    ),
  );
}

function standingOf(actor: ActorNumbers, worth: Worth, bloc: Bloc | undefined): Standing {
  const rungs = [...new Set((bloc?.beforehand ?? []).map(({ rung }) => rung))];
  const peacetime = rungs.reduce((sum, rung) => sum + (actor.peacetimeCost[RUNGS.indexOf(rung)] ?? 0), 0);
  return {
    worth,
    package: actor.package,
    peacetime,
    gain: worth.total + actor.package - peacetime - actor.alternative,
  };
}
