import type { Rung } from '@casus/engine';
import type { Answer, Ground, Reckoning } from './model.ts';
import { CLASSES, heightOf, TALK } from './rungs.ts';

/** What one bloc's answers at once come to, on every course of every class of attacks; the first course of each first. */
type Tables = readonly (readonly Table[])[];

/** What an answer at once on each rung that was looked at comes to. */
export type Table = Readonly<Partial<Record<Rung, Reckoning>>>;

/**
 * So many answers of a bloc are told apart, so that a game with several blocs stays small enough to solve. The plain rungs are
 * never left out, nor the one on which least is left undone: with its two other hours that makes nine.
 */
const MOST = 8;

/** One rung for each class, whatever a text says of the others. */
export const PLAIN: readonly Rung[] = CLASSES.map(({ plain }) => plain);

/** A day after the last lawful hour: late beyond doubt, and no later than a late answer has to be. */
const LATE = 24;

/**
 * The answers worth telling apart. Rungs of one class are one unless some sentence tells them apart on some course.
 * The lowest rung that leaves least undone is offered once more at the last hour that is lawful, and once too late.
 */
export const answersOf = (tables: Tables, horizon: number, plain = false): readonly Answer[] => {
  const merged = plain ? PLAIN : apartIn(tables);
  const best = fullestOf(tables, merged);
  const wait = heightOf(best) > TALK ? firstDue(tables, best) : undefined;
  const kept = foremost(merged, best, wait === undefined ? MOST : MOST - 2);
  const answers = kept.map((rung): Answer => ({ rung, hours: 0, when: 'at once' }));
  if (wait === undefined) return answers;
  const index = kept.indexOf(best) + 1;
  return [
    ...answers.slice(0, index),
    { rung: best, hours: wait, when: 'at the last lawful hour' },
    ...(wait + LATE < horizon ? [{ rung: best, hours: wait + LATE, when: 'too late' } as const] : []),
    ...answers.slice(index),
  ];
};

/** The rungs that some sentence tells apart on some course, and of each class at least one. */
const apartIn = (tables: Tables): readonly Rung[] => {
  const key = (rung: Rung): string =>
    JSON.stringify(tables.map((courses) => courses.map((table) => table[rung])));
  return CLASSES.flatMap(({ rungs, plain }) => {
    const alike = (rung: Rung): readonly Rung[] => rungs.filter((other) => key(other) === key(rung));
    return rungs.filter((rung) => {
      const group = alike(rung);
      return rung === (group.includes(plain) ? plain : group[0]);
    });
  });
};

const LACKING: ReadonlySet<Ground['outcome']> = new Set(['not performed', 'late', 'too little', 'open']);

/** The lowest rung that leaves least undone, on the first courses. */
const fullestOf = (tables: Tables, rungs: readonly Rung[]): Rung => {
  const lacking = (rung: Rung): number =>
    tables.reduce(
      (sum, [first]) =>
        sum + (first?.[rung]?.grounds ?? []).filter(({ outcome }) => LACKING.has(outcome)).length,
      0,
    );
  return rungs.toSorted((a, b) => lacking(a) - lacking(b) || heightOf(a) - heightOf(b))[0] ?? 'none';
};

/** The first hour at which something that asks for more than talk falls due, on a first course. */
const firstDue = (tables: Tables, best: Rung): number | undefined => {
  const hours = tables
    .flatMap(([first]) => first?.[best]?.grounds ?? [])
    .filter(({ outcome, rung }) => outcome === 'performed' && heightOf(rung) > TALK)
    .flatMap(({ due }) => (due === undefined || due <= 0 ? [] : [due]));
  return hours.length === 0 ? undefined : Math.min(...hours);
};

/** The most telling rungs where there are too many: the plain one of each class and the fullest always, then the others. */
const foremost = (rungs: readonly Rung[], best: Rung, most: number): readonly Rung[] => {
  const isKept = (rung: Rung): boolean => rung === best || PLAIN.includes(rung);
  const kept = rungs.filter(isKept);
  return [
    ...kept,
    ...rungs.filter((rung) => !isKept(rung)).slice(0, Math.max(0, most - kept.length)),
  ].toSorted((a, b) => heightOf(a) - heightOf(b));
};
