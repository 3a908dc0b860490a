import fc from 'fast-check';
import {
  CHANCE,
  type ExtensiveGame,
  type GameNode,
  type Infoset,
  NONE,
  type Outcome,
} from '../extensive/model.ts';
import { fraction } from '../number/exact.ts';

/** How a game may grow. */
interface Size {
  readonly players?: number;
  /** Greatest depth of the tree. */
  readonly depth?: number;
  /** Whether nodes may share an information set (those with the same own history do, by the toss of a coin). */
  readonly hidden?: boolean;
  readonly chance?: boolean;
}

/** One toss: a whole number below a bound. */
type Toss = (below: number) => number;

/** Trees with perfect recall, small payoffs, payoffs at inner nodes now and then; lotteries in sixths. */
export const treeArbitrary = (size: Size = {}): fc.Arbitrary<ExtensiveGame> =>
  fc
    .infiniteStream(fc.nat({ max: 0x7fffffff }))
    .map((stream) => grown(size, (below) => (stream.next().value as number) % below));

interface Seen {
  readonly set: number;
  /** By player, its own moves so far, as text. */
  readonly own: readonly string[];
}

function grown({ players = 2, depth = 4, hidden = true, chance = true }: Size, toss: Toss): ExtensiveGame {
  const infosets: Infoset[] = [];
  const outcomes: Outcome[] = [];
  const nodes: GameNode[] = [];
  /** Sets that a node may join: by owner, own history and number of actions. */
  const open = new Map<string, number[]>();
  const pays = (): number => {
    outcomes.push({
      label: `o${outcomes.length}`,
      pays: Array.from({ length: players }, () => fraction(BigInt(toss(21) - 10), BigInt(1 + toss(3)))),
    });
    return outcomes.length - 1;
  };
  const setFor = (owner: number, own: string, actions: number): number => {
    const key = `${owner}|${own}|${actions}`;
    const known = open.get(key) ?? [];
    if (hidden && known.length > 0 && toss(2) === 0) return known[toss(known.length)] as number;
    const label = `s${infosets.length}`;
    const moves = Array.from({ length: actions }, (_, index) => ({ label: `m${index}` }));
    infosets.push({ owner, label, actions: moves });
    open.set(key, [...known, infosets.length - 1]);
    return infosets.length - 1;
  };
  const lottery = (actions: number): number => {
    const parts = Array.from({ length: actions }, () => 1 + toss(3));
    const sum = parts.reduce((a, b) => a + b, 0);
    infosets.push({
      owner: CHANCE,
      label: '',
      actions: parts.map((part, index) => ({
        label: `c${index}`,
        probability: fraction(BigInt(part), BigInt(sum)),
      })),
    });
    return infosets.length - 1;
  };
  const grow = (parent: number, branch: number, own: readonly string[], left: number): number => {
    const index = nodes.length;
    const children: number[] = [];
    const ends = left === 0 || (left < depth && toss(4) === 0);
    const actions = 2 + toss(2);
    const owner = chance && toss(4) === 0 ? CHANCE : toss(players);
    const set: Seen['set'] = ends
      ? NONE
      : owner === CHANCE
        ? lottery(actions)
        : setFor(owner, own[owner] ?? '', actions);
    const outcome = ends || toss(6) === 0 ? pays() : NONE;
    nodes.push({ label: '', parent, branch, infoset: set, children, outcome });
    if (!ends)
      for (let action = 0; action < actions; action += 1) {
        const after = own.map((history, player) =>
          player === owner ? `${history},${set}.${action}` : history,
        );
        children.push(grow(index, action, after, left - 1));
      }
    return index;
  };
  grow(
    NONE,
    NONE,
    Array.from({ length: players }, () => ''),
    depth,
  );
  return {
    kind: 'extensive',
    title: 'a grown game',
    comment: '',
    players: Array.from({ length: players }, (_, player) => `P${player + 1}`),
    infosets,
    outcomes,
    nodes,
  };
}
