import type { Mixed } from '../evaluate/normal.ts';
import { firstBasics } from '../linear/dictionary.ts';
import { inDoubles, type Numbers } from '../linear/numbers.ts';
import { leavingRow, UNBOUNDED } from '../linear/ratio.ts';
import { valuesAt, valuesNow } from '../linear/values.ts';
import type { NormalGame } from '../normal/model.ts';
import { fraction } from '../number/exact.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { type Bimatrix, bimatrixOf, mixedOf } from './bimatrix.ts';
import { type Found, gaveUp, type GaveUp, judgedMixed, STOPPED, stoppedAt } from './found.ts';

/**
 * A race of Lemke and Howson's paths (1964), one for each strategy of either player. The paths of one game differ in
 * length by orders, and nobody knows beforehand which is short: each is followed for a lap of pivots, and when all have
 * failed the laps are doubled. A value: the caller advances it by as many pivots as it likes, and stops when it likes.
 */
export type Race<N> = Running<N> | Over<N>;

interface Running<N> {
  readonly kind: 'running';
  readonly game: NormalGame;
  readonly numbers: Numbers<N>;
  /** As it stood at the start, for the next path. */
  readonly start: Bimatrix<N>;
  readonly path: Path<N>;
  /** How many pivots a path may take in this round. */
  readonly lap: number;
  /** Paths that ended in what the evaluator did not accept, by label. */
  readonly failed: ReadonlySet<number>;
  readonly best: GaveUp<Mixed<N>, N>['best'];
  readonly pivots: number;
}

interface Over<N> {
  readonly kind: 'over';
  readonly found: Found<Mixed<N>, N>;
  /** The strategy whose path led there, counted through both players, and the systems there; undefined where none did. */
  readonly label: number | undefined;
  readonly at: Bimatrix<N> | undefined;
  readonly pivots: number;
}

/** A path under way: the label that was dropped, that of the unknown which enters next, and the pivots made. */
interface Path<N> {
  readonly at: Bimatrix<N>;
  readonly dropped: number;
  readonly entering: number;
  /** Whether it enters the first of the two systems. */
  readonly inFirst: boolean;
  readonly made: number;
}

/** What a search will hold and do, before it starts. */
export interface Size {
  /** Rows and columns of each system of equations. */
  readonly systems: readonly { readonly rows: number; readonly columns: number }[];
  /** Numbers held at once. */
  readonly numbers: number;
  /** Multiplications of one pivot. */
  readonly perPivot: number;
}

/** How large the systems of a table of two players are. */
export function raceSize({ strategies }: NormalGame): Size {
  const [rows = 0, columns = 0] = strategies.map(({ length }) => length);
  const cells = rows * (columns + 1) + columns * (rows + 1);
  // The systems at the start, those of the path, and those that an advance leaves behind.
  return {
    systems: [
      { rows: columns, columns: rows },
      { rows, columns },
    ],
    numbers: 3 * cells,
    perPivot: cells / 2,
  };
}

/** A race at its start. */
export function raceOf<N>(game: NormalGame, numbers: Numbers<N>): Race<N> {
  const start = bimatrixOf(game, numbers);
  const over = (why: string): Race<N> => ({
    kind: 'over',
    found: { kind: 'gave up', why },
    label: undefined,
    at: undefined,
    pivots: 0,
  });
  if (!start) return over(`Lemke and Howson's paths need two players, and there are ${game.players.length}`);
  const lap = start.first.columns + start.second.columns;
  const rest = { failed: new Set<number>(), best: undefined, pivots: 0 };
  return { kind: 'running', game, numbers, start, path: pathOf(start, 0), lap, ...rest };
}

/** Goes on by at most so many pivots. The race that is handed in stays as it was. */
export function advance<N>(race: Race<N>, budget: number): Race<N> {
  let now = race.kind === 'running' ? { ...race, path: owned(race.path) } : race;
  for (let left = budget; left > 0 && now.kind === 'running'; ) {
    const allowed: number = Math.min(left, now.lap - now.path.made);
    const { path, ended } = followed(now.path, allowed);
    const made = path.made - now.path.made;
    left -= Math.max(made, 1);
    const next: Running<N> = { ...now, path, pivots: now.pivots + made };
    now = ended ? checked(next) : path.made >= next.lap ? turned(next) : next;
  }
  return now;
}

/** Pivots between two looks at whether to go on. */
const STRIDE = 256;

/**
 * Runs a race for at most so many pivots; where that is not enough, says so. In fractions, doubles run it first, and
 * where their winner stands the exact check it has won.
 */
export function* lemkeHowsonSteps<N>(
  game: NormalGame,
  numbers: Numbers<N>,
  budget: number,
): Steps<Found<Mixed<N>, N>> {
  const proved = numbers.exact ? yield* proving(game, numbers, budget) : undefined;
  if (proved === 'stopped') return stoppedAt(blind(game, numbers));
  if (proved?.kind === 'equilibrium') return proved;
  const race = yield* racing(raceOf(game, numbers), budget);
  if (race.kind === 'over') return race.found;
  const why = race.pivots < budget ? STOPPED : `no path came to its end within ${budget} pivots`;
  return race.best ? { kind: 'gave up', why, best: race.best } : gaveUp(why, blind(game, numbers));
}

/** The same in one go. */
export const lemkeHowson = <N>(game: NormalGame, numbers: Numbers<N>, budget: number): Found<Mixed<N>, N> =>
  finished(lemkeHowsonSteps(game, numbers, budget));

/** A path tells nothing before its end: what those would regret who play everything alike is the best to be said. */
function blind<N>(game: NormalGame, numbers: Numbers<N>): Found<Mixed<N>, N> {
  const { one, over, of } = numbers.arithmetic;
  const even = game.strategies.map((own) => own.map(() => over(one, of(fraction(BigInt(own.length), 1n)))));
  return judgedMixed(game, even, numbers);
}

/** Advances a race until it is over, out of budget or stopped. */
function* racing<N>(race: Race<N>, budget: number): Steps<Race<N>> {
  let now = race;
  for (let left = budget; left > 0 && now.kind === 'running'; left -= STRIDE) {
    now = advance(now, Math.min(left, STRIDE));
    if (now.kind === 'running' && (yield { done: now.pivots, of: budget, unit: 'pivots' }) === true)
      return now;
  }
  return now;
}

/** Where a race in doubles ended, seen exactly. */
function* proving<N>(
  game: NormalGame,
  numbers: Numbers<N>,
  budget: number,
): Steps<Found<Mixed<N>, N> | 'stopped' | undefined> {
  const race = yield* racing(raceOf(game, inDoubles), budget);
  const exact = bimatrixOf(game, numbers);
  if (!exact) return undefined;
  if (race.kind !== 'over') return race.pivots < budget ? 'stopped' : undefined;
  if (!race.at) return undefined;
  const first = yield* valuesAt(exact.first, race.at.first, numbers);
  const second = yield* valuesAt(exact.second, race.at.second, numbers);
  if (first === 'stopped' || second === 'stopped') return 'stopped';
  // Weights below 0, where only rounding made the basis feasible, become 0 and are judged like any other profile.
  return first === 'no basis' || second === 'no basis'
    ? undefined
    : judgedMixed(game, mixedOf(exact, [first, second], numbers), numbers);
}

const copyOf = <N>({ first, second }: Bimatrix<N>): Bimatrix<N> => ({
  first: first.copy(),
  second: second.copy(),
});

/** The same path in dictionaries of its own, which may be changed. */
const owned = <N>(path: Path<N>): Path<N> => ({ ...path, at: copyOf(path.at) });

const pathOf = <N>(start: Bimatrix<N>, label: number): Path<N> => ({
  at: copyOf(start),
  dropped: label,
  entering: label,
  inFirst: label < start.first.columns,
  made: 0,
});

/**
 * Follows a path in place, by at most so many pivots. Labels count the strategies of the first player, then those of
 * the second. Each is at home in both systems: as a weight in one, in the other as what the strategy falls short of
 * the best. What leaves one system enters the other by its other meaning, until the dropped label leaves.
 */
function followed<N>(path: Path<N>, most: number): { readonly path: Path<N>; readonly ended: boolean } {
  const { first, second } = path.at;
  const labels = first.columns + second.columns;
  const starts = { first: firstBasics(first), second: firstBasics(second) };
  let { entering, inFirst } = path;
  for (let count = 0; count < most; count += 1) {
    const system = inFirst ? first : second;
    // The first system numbers its unknowns by label; the second has the weights of the second player before the rest.
    const unknown = inFirst ? entering : (entering + second.columns) % labels;
    const column = -1 - (system.where[unknown] as number);
    const row = leavingRow(system, column, inFirst ? starts.first : starts.second);
    // Both polytopes are bounded, so that only rounding leaves nothing to drive out: let the evaluator judge what is there.
    if (row === UNBOUNDED)
      return { path: { ...path, entering, inFirst, made: path.made + count }, ended: true };
    const leaves = system.basic[row] as number;
    system.pivot(row, column);
    entering = inFirst ? leaves : (leaves + first.columns) % labels;
    inFirst = !inFirst;
    if (entering === path.dropped)
      return { path: { ...path, entering, inFirst, made: path.made + count + 1 }, ended: true };
  }
  return { path: { ...path, entering, inFirst, made: path.made + most }, ended: false };
}

/** A path has ended: the evaluator says in what. */
function checked<N>(race: Running<N>): Race<N> {
  const { game, numbers, path, start, pivots } = race;
  const label = path.dropped;
  const { zero } = numbers.arithmetic;
  const found = judgedMixed(
    game,
    mixedOf(path.at, [valuesNow(path.at.first, zero), valuesNow(path.at.second, zero)], numbers),
    numbers,
  );
  if (found.kind === 'equilibrium') return { kind: 'over', found, label, at: path.at, pivots };
  const { compare } = numbers.arithmetic;
  const isBetter = !race.best || !found.best || compare(found.best.regret, race.best.regret) < 0;
  const best = isBetter ? found.best : race.best;
  const failed = new Set([...race.failed, label]);
  if (failed.size < start.first.columns + start.second.columns) return turned({ ...race, failed, best });
  const why = 'every path ended in a profile that rounding had spoilt; try fractions';
  return {
    kind: 'over',
    found: best ? { kind: 'gave up', why, best } : { kind: 'gave up', why },
    label: undefined,
    at: undefined,
    pivots,
  };
}

/** The next path that has not failed takes its turn; after the last one a round of longer laps begins. */
function turned<N>(race: Running<N>): Running<N> {
  const { start, path, failed, lap } = race;
  const labels = start.first.columns + start.second.columns;
  for (let label = path.dropped + 1; label < labels; label += 1)
    if (!failed.has(label)) return { ...race, path: pathOf(start, label) };
  let first = 0;
  while (failed.has(first)) first += 1;
  return { ...race, lap: 2 * lap, path: pathOf(start, first) };
}
