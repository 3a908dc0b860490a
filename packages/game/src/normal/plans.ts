import { type ExtensiveGame, membersOf, NONE } from '../extensive/model.ts';
import { forgottenIn, ownHistories } from '../extensive/recall.ts';
import { profilesOf } from './model.ts';

/**
 * What a player does at each of its information sets: by set of the whole game the action, NONE at the sets of others,
 * and at own sets that its own earlier moves rule out.
 */
export type Plan = readonly number[];

/** All plans of a game, one list a player; or how many each has, where those are more than asked for. */
export type Plans =
  | { readonly kind: 'plans'; readonly byPlayer: readonly (readonly Plan[])[] }
  | { readonly kind: 'too many'; readonly counts: readonly number[] };

/**
 * Which plans count as one. `reduced`: those that differ only where the player's own earlier moves rule a set out (von
 * Stengel 2002, section 3.4). `full`: none.
 */
export type PlanKind = 'reduced' | 'full';

/**
 * The plans of every player. Of one who forgets what it did every combination is a plan. Nothing is listed where there are
 * more than `most` combinations of plans, one a player: the counts are told instead.
 */
export function plansOf(game: ExtensiveGame, kind: PlanKind, most: number): Plans {
  const choices = choicesOf(game, kind);
  const counts = choices.map(countOf);
  if (profilesOf(counts) > most) return { kind: 'too many', counts };
  const blank = game.infosets.map(() => NONE);
  return { kind: 'plans', byPlayer: choices.map((own) => listed(own).map((way) => planOf(way, blank))) };
}

/** How many plans each player has, without listing them. */
export const planCounts = (game: ExtensiveGame, kind: PlanKind): readonly number[] =>
  choicesOf(game, kind).map(countOf);

/** An own history: which sets it opens, and for each action of these the place of the history that it leads to. */
type History = readonly { readonly set: number; readonly after: readonly number[] }[];

/**
 * By player, its own histories, each before those that it leads to; place 0 is the one without a move. Nothing here is
 * recursive: a tree may be as deep as it is long.
 */
function choicesOf(game: ExtensiveGame, kind: PlanKind): readonly (readonly History[])[] {
  const forgetful = new Set(forgottenIn(game).map(({ infoset }) => game.infosets[infoset]?.owner));
  const histories = ownHistories(game);
  const members = membersOf(game);
  return game.players.map((_, player) => {
    // In the order of the tree, so that what leads to a set is known before it; a set may stand anywhere in the list.
    const sets = [...game.infosets.keys()]
      .filter((set) => game.infosets[set]?.owner === player && (members[set] ?? []).length > 0)
      .sort((a, b) => (members[a]?.[0] ?? 0) - (members[b]?.[0] ?? 0));
    const actions = (set: number): readonly unknown[] => game.infosets[set]?.actions ?? [];
    // Where nothing rules anything out, all sets are decided at once, and what follows them opens nothing.
    if (kind === 'full' || forgetful.has(player))
      return [sets.map((set) => ({ set, after: actions(set).map(() => 1) })), []];
    const place = new Map([[0, 0]]);
    const opened: { set: number; after: number[] }[][] = [[]];
    for (const set of sets) {
      const [first = NONE] = members[set] ?? [];
      const before = place.get(histories[first]?.[player] ?? NONE);
      if (before === undefined) continue;
      const after = (game.nodes[first]?.children ?? []).map((child) => {
        place.set(histories[child]?.[player] ?? NONE, opened.length);
        return opened.push([]) - 1;
      });
      opened[before]?.push({ set, after });
    }
    return opened;
  });
}

/** Plans from each history on: at every set that it opens, one action with all that may follow. */
function countOf(histories: readonly History[]): number {
  const counts = histories.map(() => 1);
  for (let at = histories.length - 1; at >= 0; at -= 1)
    counts[at] = (histories[at] ?? []).reduce(
      (product, { after }) => product * after.reduce((sum, next) => sum + (counts[next] ?? 1), 0),
      1,
    );
  return counts[0] ?? 1;
}

/** What is done at the sets that one history opens, and after that; shared between plans. */
type Way = readonly { readonly set: number; readonly action: number; readonly later: Way }[];

/** Every plan; the last set of a history runs fastest. */
function listed(histories: readonly History[]): readonly Way[] {
  const ways: (readonly Way[])[] = [];
  for (let at = histories.length - 1; at >= 0; at -= 1) {
    let made: readonly Way[] = [[]];
    for (const { set, after } of histories[at] ?? []) {
      const each = after.flatMap((next, action) =>
        (ways[next] ?? [[]]).map((later) => ({ set, action, later })),
      );
      made = made.flatMap((before) => each.map((one) => [...before, one]));
    }
    ways[at] = made;
  }
  return ways[0] ?? [[]];
}

function planOf(way: Way, blank: Plan): Plan {
  const plan = [...blank];
  const todo = [way];
  for (let next = todo.pop(); next !== undefined; next = todo.pop())
    for (const { set, action, later } of next) {
      plan[set] = action;
      if (later.length > 0) todo.push(later);
    }
  return plan;
}
