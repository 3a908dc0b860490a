import { type ExtensiveGame, type Infoset, membersOf, NONE } from '../extensive/model.ts';
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
  const trees = stagesOf(game, kind);
  const counts = trees.map(countOf);
  if (profilesOf(counts) > most) return { kind: 'too many', counts };
  const blank = game.infosets.map(() => NONE);
  return {
    kind: 'plans',
    byPlayer: trees.map((stages) =>
      listed(stages).map((choices) => {
        const plan = [...blank];
        for (const [set, action] of choices) plan[set] = action;
        return plan;
      }),
    ),
  };
}

/** How many plans each player has, without listing them. */
export const planCounts = (game: ExtensiveGame, kind: PlanKind): readonly number[] =>
  stagesOf(game, kind).map(countOf);

function stagesOf(game: ExtensiveGame, kind: PlanKind): readonly (readonly Stage[])[] {
  const forgetful = new Set(forgottenIn(game).map(({ infoset }) => game.infosets[infoset]?.owner));
  const openedBy = setsByHistory(game);
  return game.players.map((_, player) =>
    kind === 'full' || forgetful.has(player)
      ? inOneGo(game, player)
      : afterHistory(game, openedBy, player, 0),
  );
}

/** A set to decide, and what each of its actions opens. */
interface Stage {
  readonly set: number;
  readonly after: readonly (readonly Stage[])[];
}

/** The number of the own history that each action of a set leads to, and the sets that each own history opens. */
interface Openings {
  readonly sets: ReadonlyMap<string, readonly number[]>;
  readonly next: ReadonlyMap<string, number>;
}

function setsByHistory(game: ExtensiveGame): Openings {
  const histories = ownHistories(game);
  const sets = new Map<string, number[]>();
  const next = new Map<string, number>();
  for (const [set, members] of membersOf(game).entries()) {
    const { owner } = game.infosets[set] as Infoset;
    const [first = NONE] = members;
    const before = histories[first]?.[owner];
    if (before === undefined) continue;
    const key = `${owner} ${before}`;
    sets.set(key, [...(sets.get(key) ?? []), set]);
    for (const [branch, child] of (game.nodes[first]?.children ?? []).entries())
      next.set(`${set} ${branch}`, histories[child]?.[owner] ?? 0);
  }
  return { sets, next };
}

function afterHistory(
  game: ExtensiveGame,
  openings: Openings,
  player: number,
  history: number,
): readonly Stage[] {
  return (openings.sets.get(`${player} ${history}`) ?? []).map((set) => ({
    set,
    after: (game.infosets[set]?.actions ?? []).map((_, branch) =>
      afterHistory(game, openings, player, openings.next.get(`${set} ${branch}`) ?? NONE),
    ),
  }));
}

/** Without perfect recall nothing can be left out: one set after another, whatever was chosen before. */
const inOneGo = (game: ExtensiveGame, player: number): readonly Stage[] =>
  [...game.infosets.entries()]
    .filter(([, { owner }]) => owner === player)
    .map(([set, { actions }]) => ({ set, after: actions.map(() => []) }));

const countOf = (stages: readonly Stage[]): number =>
  stages.reduce((product, { after }) => product * after.reduce((sum, next) => sum + countOf(next), 0), 1);

type Choices = readonly (readonly [set: number, action: number])[];

/** Every way to decide some stages; the last stage runs fastest. */
function listed(stages: readonly Stage[]): readonly Choices[] {
  let made: readonly Choices[] = [[]];
  for (const { set, after } of stages) {
    const ways = after.flatMap((next, action) =>
      listed(next).map((rest): Choices => [[set, action], ...rest]),
    );
    made = made.flatMap((before) => ways.map((way) => [...before, ...way]));
  }
  return made;
}
