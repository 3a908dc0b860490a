import { fallsShort, isAsked } from '../terms/outcome.ts';
import type { Ground, Reckoning, Terms } from '../terms/model.ts';
import { RUNGS, type Rung, type Strength } from '@casus/engine';

/** Strengths of a verb, in the order in which the game numbers them. */
export const STRENGTHS = [
  'shall',
  'undertakes',
  'endeavours',
  'should',
  'intends',
  'may',
  'not required',
] as const satisfies readonly Strength[];

/** Terms with every name replaced by an index: what the solver reads, once for all draws of numbers. */
export interface GuaranteeGame {
  /** Challenger, beneficiary, then the guarantors. */
  readonly names: readonly string[];
  readonly menus: readonly Menu[];
  readonly attacks: readonly AttackIndex[];
  /** Courses of all attacks, one after the other. */
  readonly courses: readonly CourseIndex[];
}

/** What one guarantor may answer; 0 is nothing at all. */
export interface Menu {
  /** Place on the ladder, 0 to 11. */
  readonly rung: readonly number[];
  readonly hours: readonly number[];
  /** Forces stand there before any attack: the text asks for it. */
  readonly stationed: boolean;
}

/** One way to attack, and who can turn what follows into another course. */
export interface AttackIndex {
  readonly words: string;
  /** Attacks of one kind bear one number. */
  readonly kind: number;
  /** Index of its first course in `courses`. */
  readonly first: number;
  readonly count: number;
  readonly voters: readonly Voter[];
}

/** Somebody who can make a course: 0 the challenger, 1 the beneficiary, 2 and up guarantors, -1 chance. */
export interface Voter {
  readonly actor: number;
  /** Courses of the attack, from 0: it lets things go (0), or makes one of those it has a part in. */
  readonly menu: readonly number[];
}

/** A course of an attack, with what the text says of each answer on it. */
export interface CourseIndex {
  readonly attack: number;
  readonly words: string;
  /** By guarantor and answer. */
  readonly law: readonly (readonly Law[])[];
  /** By guarantor: the rung at which each of its duties is performed, with its weight class. */
  readonly letter: readonly (readonly (readonly [rung: number, weight: number])[])[];
}

/** What the text says of one answer, as counts; weight classes are `2 * strength + (binding ? 0 : 1)`. */
export interface Law {
  /** Duties that bind. */
  readonly duties: number;
  /** Weight classes of the duties breached, where the others do what they owe, and where they do nothing. */
  readonly short: readonly number[];
  readonly shortAlone: readonly number[];
  /** Weight classes of the norms that the answer breaks. */
  readonly over: readonly number[];
}

/** A game, or why the terms make none. */
export type Compiled =
  | { readonly kind: 'game'; readonly game: GuaranteeGame }
  | { readonly kind: 'no game'; readonly says: string };

/** Index of a rung on the ladder. */
export const heightOf = (rung: Rung): number => RUNGS.indexOf(rung);

const classOf = ({ strength, binding }: Ground): number =>
  2 * STRENGTHS.indexOf(strength) + (binding ? 0 : 1);
const breached = (grounds: readonly Ground[]): readonly number[] => grounds.filter(fallsShort).map(classOf);

function lawOf({ grounds, alone }: Reckoning): Law {
  return {
    duties: grounds.filter(isAsked).length,
    short: breached(grounds),
    shortAlone: breached(alone ?? grounds),
    over: grounds.filter((ground) => !isAsked(ground)).map(classOf),
  };
}

/** What is asked of one guarantor on a course, read off its doing nothing: no other answer changes what is owed. */
const letterOf = (reckonings: readonly Reckoning[]): readonly (readonly [number, number])[] =>
  (reckonings[0]?.grounds ?? [])
    .filter(isAsked)
    .map((ground) => [heightOf(ground.rung), classOf(ground)] as const);

/** Turns terms into indices. */
export function compileGame(terms: Terms): Compiled {
  const none = (says: string): Compiled => ({ kind: 'no game', says });
  if (terms.attacks.length === 0) return none('There is no way to attack: nothing to deter.');
  const empty = terms.guarantors.find(({ answers }) => answers[0]?.rung !== 'none');
  if (empty) return none(`${empty.name} has no answer "none": the first answer must be to do nothing.`);
  const actorOf = (party: string): number => {
    if (party === terms.challenger) return 0;
    if (party === terms.beneficiary) return 1;
    const bloc = terms.guarantors.findIndex(({ members }) => members.some((member) => member === party));
    return bloc < 0 ? -1 : bloc + 2;
  };
  const courses: CourseIndex[] = [];
  const attacks: AttackIndex[] = [];
  for (const [attack, { words, courses: ways }] of terms.attacks.entries()) {
    if (ways.length === 0) return none(`No course follows upon "${words}".`);
    const sets = ways.map(({ by }) => [...new Set(by.map(actorOf))]);
    const voters = [...new Set(sets.flat())].map((actor) => ({
      actor,
      menu: [0, ...[...sets.keys()].filter((course) => course > 0 && sets[course]?.includes(actor))],
    }));
    const kind = terms.attacks.findIndex((other) => other.kind === terms.attacks[attack]?.kind);
    attacks.push({ words, kind, first: courses.length, count: ways.length, voters });
    for (const way of ways) {
      const wrong = terms.guarantors.find((bloc, i) => way.reckonings[i]?.length !== bloc.answers.length);
      if (wrong) return none(`"${way.words}" does not reckon each answer of ${wrong.name}.`);
      courses.push({
        attack,
        words: way.words,
        law: way.reckonings.map((row) => row.map(lawOf)),
        letter: way.reckonings.map(letterOf),
      });
    }
  }
  const menus = terms.guarantors.map(({ answers, beforehand }) => ({
    rung: answers.map(({ rung }) => heightOf(rung)),
    hours: answers.map(({ hours }) => hours),
    stationed: beforehand.some(({ rung }) => heightOf(rung) >= heightOf('deployment')),
  }));
  const names = [terms.challenger, terms.beneficiary, ...terms.guarantors.map(({ name }) => name)];
  return { kind: 'game', game: { names, menus, attacks, courses } };
}
