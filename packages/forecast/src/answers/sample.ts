import { RUNGS } from '@casus/engine';
import type { GuaranteeGame } from '../play/game.ts';
import type { ActorNumbers, Numbers } from '../play/numbers.ts';
import { arrivalOf } from '../play/prepare.ts';
import type { Solution, Worth } from '../play/solution.ts';
import type { Answer, Bloc, Terms } from '../terms/model.ts';
import { fallsShort, isAsked } from '../terms/outcome.ts';
import { type Level, levelOf } from './levels.ts';

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
  /** By attack, guarantor and answer: the same given that attack. */
  readonly upon: readonly (readonly (readonly number[])[])[];
  /** By guarantor, given an attack that is resisted: chance of each level of answer. */
  readonly level: readonly Readonly<Record<Level, number>>[];
  /** By guarantor, given that: that help is there by the hour asked about, and that forces are. */
  readonly inTime: readonly { readonly help: number; readonly forces: number }[];
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
  readonly alternative: number;
  /** Signing, less what it has without a deal: it signs if this is not below 0. */
  readonly gain: number;
}

/** Reads a sample off the solution of the game of a text, and of the same game without the text; help counts until `hours`. */
export function sampleOf(
  terms: Terms,
  game: GuaranteeGame,
  numbers: Numbers,
  found: Solution,
  without: Solution,
  hours: number,
): Sample {
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const reach = resistedOf(terms, found);
  const answer = terms.guarantors.map(({ answers }, i) =>
    answers.map((_, m) => shareOf(reach, (course) => found.answer[course]?.[i]?.[m] ?? 0)),
  );
  return {
    attack: found.attack,
    peace: found.peace,
    war: found.war,
    peaceWithout: without.peace,
    answer,
    upon: uponOf(terms, found),
    level: terms.guarantors.map(({ answers }, i) => byLevel(answers, (m) => answer[i]?.[m] ?? 0)),
    inTime: terms.guarantors.map(({ answers }, i) => {
      const arrivals = arrivalOf(game, numbers, i);
      const { help, forces } = byLevel(answers, (m) =>
        (arrivals[m] ?? Infinity) <= hours ? (answer[i]?.[m] ?? 0) : 0,
      );
      return { help: help + forces, forces };
    }),
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

/** Chances of answers, added up by level. */
const byLevel = (
  answers: readonly Answer[],
  chance: (answer: number) => number,
): Readonly<Record<Level, number>> => {
  const out = { nothing: 0, talk: 0, help: 0, forces: 0 };
  for (const [m, { rung }] of answers.entries()) out[levelOf(rung)] += chance(m);
  return out;
};

/** What each guarantor does upon each attack, over the courses on which it is resisted. */
const uponOf = (terms: Terms, found: Solution): Sample['upon'] => {
  let first = 0;
  return terms.attacks.map(({ courses }) => {
    const from = first;
    first += courses.length;
    const chances = courses.map((_, c) => (found.course[from + c] ?? 0) * (found.resist[from + c] ?? 0));
    return terms.guarantors.map(({ answers }, i) =>
      answers.map((_, m) => shareOf(chances, (course) => found.answer[from + course]?.[i]?.[m] ?? 0)),
    );
  });
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
    alternative: actor.alternative,
    gain: worth.total + actor.package - peacetime - actor.alternative,
  };
}
