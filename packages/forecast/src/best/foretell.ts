import type { Measures } from './model.ts';

/** What is foretold of a text, from those judged. */
export interface Foretelling {
  readonly effectiveness: number;
  readonly least: number;
}

/** A text that was judged, by its picks. */
export interface Known {
  readonly picks: readonly number[];
  readonly measures: Measures;
}

/** The figures that add up over brackets: effectiveness, then the gain of each whose signature is needed. */
type Figures = readonly number[];

/**
 * Foretells texts from the first one: what each alternative changes alone, added up, and what two of them change
 * together beyond that, where a text with just these two was judged. Actors that the first text does not know are left
 * out, so that what is foretold guides the search and is never shown.
 */
export function foretelling(
  known: readonly Known[],
  isNeeded: (role: Measures['actors'][number]['role']) => boolean,
): (picks: readonly number[]) => Foretelling | undefined {
  const base = known.find(({ picks }) => picks.every((pick) => pick === 0));
  if (!base) return () => undefined;
  const keys = base.measures.actors.filter(({ role }) => isNeeded(role)).map(({ key }) => key);
  const figuresOf = ({ effectiveness, actors }: Measures): Figures => [
    effectiveness,
    ...keys.map((key) => actors.find((actor) => actor.key === key)?.gain ?? Number.POSITIVE_INFINITY),
  ];
  const start = figuresOf(base.measures);
  const alone = new Map<string, Figures>();
  const pairs = new Map<string, Figures>();
  const changed = (picks: readonly number[]): readonly string[] =>
    picks.flatMap((pick, place) => (pick === 0 ? [] : [`${place}:${pick}`]));
  for (const { picks, measures } of known) {
    const [one, ...more] = changed(picks);
    if (one !== undefined && more.length === 0) alone.set(one, minus(figuresOf(measures), start));
  }
  const added = (picks: readonly number[], upTo: ReadonlyMap<string, Figures>): Figures | undefined => {
    const names = changed(picks);
    const parts = names.map((name) => alone.get(name));
    if (parts.includes(undefined)) return undefined;
    const both = names.flatMap((one, at) => names.slice(at + 1).map((other) => upTo.get(`${one} ${other}`)));
    return [...parts, ...both].reduce<Figures>((sum, part) => (part ? plus(sum, part) : sum), start);
  };
  for (const { picks, measures } of known) {
    const names = changed(picks);
    const foretold = names.length === 2 ? added(picks, NONE) : undefined;
    if (foretold) pairs.set(names.join(' '), minus(figuresOf(measures), foretold));
  }
  return (picks) => {
    const [effectiveness = 0, ...gains] = added(picks, pairs) ?? [];
    return gains.length === 0 ? undefined : { effectiveness, least: Math.min(...gains) };
  };
}

const NONE: ReadonlyMap<string, Figures> = new Map();

const plus = (one: Figures, other: Figures): Figures => one.map((figure, at) => figure + (other[at] ?? 0));
const minus = (one: Figures, other: Figures): Figures =>
  one.map((figure, at) => {
    const apart = figure - (other[at] ?? 0);
    return Number.isFinite(apart) ? apart : 0;
  });
