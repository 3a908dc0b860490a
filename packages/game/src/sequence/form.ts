import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import { forgottenIn } from '../extensive/recall.ts';
import { type Exact, ONE, plus, times, ZERO } from '../number/exact.ts';

/**
 * The sequence form of a tree with perfect recall (Koller, Megiddo and von Stengel 1996): as long as the tree, where
 * the normal form grows exponentially. A sequence is what one player has done on the way to a node.
 */
export interface SequenceForm {
  readonly game: ExtensiveGame;
  /** By player. */
  readonly own: readonly OwnSequences[];
  /** Payoffs, only where sequences meet at a node that pays. */
  readonly cells: readonly Cell[];
}

/** What one player can do. Sequence 0 is the empty one; a sequence comes after the one that it prolongs. */
export interface OwnSequences {
  /** Its information sets, as the game numbers them, those that it comes to earlier first. */
  readonly sets: readonly number[];
  /** By own set: the sequence that leads there, and the first of those that go on from there, one an action. */
  readonly before: readonly number[];
  readonly first: readonly number[];
  /** How many sequences there are. */
  readonly count: number;
}

/** What is paid where certain sequences meet, weighed by the chance of it: summed over the nodes where they do. */
export interface Cell {
  /** By player, the sequence. */
  readonly sequences: readonly number[];
  /** By player. */
  readonly pays: readonly Exact[];
}

/** The sequence form of a game; undefined where a player forgets what it knew or did, for then there is none. */
export function sequenceFormOf(game: ExtensiveGame): SequenceForm | undefined {
  if (forgottenIn(game).length > 0) return undefined;
  const own = game.players.map(() => ({
    sets: [] as number[],
    before: [] as number[],
    first: [] as number[],
    count: 1,
  }));
  /** By set of the game, its place among its owner's. */
  const place: number[] = game.infosets.map(() => NONE);
  const cells = new Map<string, Cell>();
  /** By node: the sequences that lead to it, and the chance of it if all play for it. */
  const at: { readonly sequences: readonly number[]; readonly chance: Exact }[] = [];
  for (const { parent, branch, infoset, outcome } of game.nodes) {
    const here = step(parent, branch);
    at.push(here);
    const owner = game.infosets[infoset]?.owner ?? CHANCE;
    const mine = own[owner];
    if (mine && place[infoset] === NONE) {
      place[infoset] = mine.sets.length;
      mine.sets.push(infoset);
      mine.before.push(here.sequences[owner] ?? 0);
      mine.first.push(mine.count);
      mine.count += game.infosets[infoset]?.actions.length ?? 0;
    }
    const pays = game.outcomes[outcome]?.pays;
    if (pays && here.chance.top !== 0n) pay(here.sequences, here.chance, pays);
  }
  return { game, own, cells: [...cells.values()] };

  function step(parent: number, branch: number): (typeof at)[number] {
    const above = at[parent];
    const set = game.nodes[parent]?.infoset ?? NONE;
    const infoset = game.infosets[set];
    if (!above || !infoset) return { sequences: game.players.map(() => 0), chance: ONE };
    const { owner, actions } = infoset;
    if (owner === CHANCE)
      return { ...above, chance: times(above.chance, actions[branch]?.probability ?? ZERO) };
    const sequence = (own[owner]?.first[place[set] ?? NONE] ?? 0) + branch;
    return { ...above, sequences: above.sequences.with(owner, sequence) };
  }

  function pay(sequences: readonly number[], chance: Exact, pays: readonly Exact[]): void {
    const key = sequences.join(' ');
    const before = cells.get(key)?.pays;
    const weighed = pays.map((value, player) => plus(times(chance, value), before?.[player] ?? ZERO));
    cells.set(key, { sequences, pays: weighed });
  }
}

/** How large a sequence form is: sequences and sets by player, and cells. */
export interface SequenceSize {
  readonly sequences: readonly number[];
  readonly sets: readonly number[];
  readonly cells: number;
}

/** The size, which tells how large a linear program or complementarity problem gets. */
export const sequenceSize = ({ own, cells }: SequenceForm): SequenceSize => ({
  sequences: own.map(({ count }) => count),
  sets: own.map(({ sets }) => sets.length),
  cells: cells.length,
});

/** The size of the greatest payoff of a player at a cell, as a double; 1 where there is none. */
export function largest({ cells }: SequenceForm, player: number): number {
  const most = cells.reduce((size, { pays }) => Math.max(size, Math.abs(pays[player]?.near ?? 0)), 0);
  return most === 0 ? 1 : most;
}
