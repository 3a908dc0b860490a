import {
  CHANCE,
  type ExtensiveGame,
  type GameNode,
  type Infoset,
  NONE,
  type Outcome,
} from '../extensive/model.ts';
import { type NormalGame, profilesOf } from '../normal/model.ts';
import { compare, type Exact, exactOf, ONE, plus, ZERO, LARGEST } from '../number/exact.ts';

/**
 * A game as JSON: the same fields as the model, numbers as texts (`"1/3"`), players by name, chance as null, and
 * nodes with the numbers of their children, from 0 in preorder.
 */
export type GameJson =
  | {
      readonly schema: 'casus/game/1';
      readonly kind: 'extensive';
      readonly title: string;
      readonly comment: string;
      readonly players: readonly string[];
      readonly infosets: readonly {
        readonly player: string | null;
        readonly label: string;
        readonly actions: readonly { readonly label: string; readonly probability?: string }[];
      }[];
      readonly outcomes: readonly { readonly label: string; readonly pays: readonly string[] }[];
      readonly nodes: readonly {
        readonly label?: string;
        readonly infoset?: number;
        readonly outcome?: number;
        readonly children?: readonly number[];
      }[];
    }
  | {
      readonly schema: 'casus/game/1';
      readonly kind: 'normal';
      readonly title: string;
      readonly comment: string;
      readonly players: readonly string[];
      readonly strategies: readonly (readonly string[])[];
      /** One list a profile, the first player's strategy running fastest. */
      readonly pays: readonly (readonly string[])[];
    };

/** A tree or a table as JSON. */
export function gameToJson(game: ExtensiveGame | NormalGame): GameJson {
  const { title, comment, players } = game;
  const head = { schema: 'casus/game/1', title, comment, players } as const;
  if (game.kind === 'normal') {
    const each = players.length;
    const profiles = Array.from({ length: game.pays.length / each }, (_, profile) =>
      game.pays.slice(profile * each, profile * each + each).map(({ text }) => text),
    );
    return { ...head, kind: 'normal', strategies: game.strategies, pays: profiles };
  }
  return {
    ...head,
    kind: 'extensive',
    infosets: game.infosets.map(({ owner, label, actions }) => ({
      player: players[owner] ?? null,
      label,
      actions: actions.map(({ label: action, probability }) => ({
        label: action,
        ...(probability ? { probability: probability.text } : {}),
      })),
    })),
    outcomes: game.outcomes.map(({ label, pays }) => ({ label, pays: pays.map(({ text }) => text) })),
    nodes: game.nodes.map(({ label, infoset, outcome, children }) => ({
      ...(label === '' ? {} : { label }),
      ...(infoset === NONE ? {} : { infoset }),
      ...(outcome === NONE ? {} : { outcome }),
      ...(children.length === 0 ? {} : { children }),
    })),
  };
}

/** What reading JSON gives: a game, or what is wrong, with the path to it (`nodes[3].children`). */
export type FromJson =
  | { readonly kind: 'game'; readonly game: ExtensiveGame | NormalGame }
  | { readonly kind: 'fault'; readonly path: string; readonly message: string };

/** The first thing wrong with a value; only `gameFromJson` catches it. */
interface Wrong {
  readonly wrong: { readonly path: string; readonly message: string };
}

const fail = (path: string, message: string): never => {
  throw { wrong: { path, message } } satisfies Wrong;
};

/** Reads a game from parsed JSON; whatever the value is, nothing else is thrown. */
export function gameFromJson(value: unknown): FromJson {
  try {
    const file = record(value, '');
    if (file['schema'] !== 'casus/game/1') fail('schema', 'casus/game/1 expected');
    switch (file['kind']) {
      case 'extensive':
        return { kind: 'game', game: tree(file) };
      case 'normal':
        return { kind: 'game', game: table(file) };
      default:
        return fail('kind', 'extensive or normal expected');
    }
  } catch (thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('wrong' in thrown)) throw thrown;
    return { kind: 'fault', ...(thrown as Wrong).wrong };
  }
}

function tree(file: Fields): ExtensiveGame {
  const head = headOf(file);
  const infosets = list(file['infosets'], 'infosets').map((value, index) =>
    infoset(value, `infosets[${index}]`, head.players),
  );
  const outcomes = list(file['outcomes'], 'outcomes').map((value, index): Outcome => {
    const fields = record(value, `outcomes[${index}]`);
    const pays = numbers(fields['pays'], `outcomes[${index}].pays`);
    if (pays.length !== head.players.length)
      fail(`outcomes[${index}].pays`, `${head.players.length} numbers expected`);
    return { label: words(fields['label'] ?? '', `outcomes[${index}].label`), pays };
  });
  const bare = list(file['nodes'], 'nodes').map((value, index) =>
    node(value, `nodes[${index}]`, infosets, outcomes),
  );
  return { kind: 'extensive', ...head, infosets, outcomes, nodes: joined(bare) };
}

function table(file: Fields): NormalGame {
  const head = headOf(file);
  const strategies = list(file['strategies'], 'strategies').map((value, index) => {
    const labels = list(value, `strategies[${index}]`).map((label, nth) =>
      words(label, `strategies[${index}][${nth}]`),
    );
    return labels.length > 0 ? labels : fail(`strategies[${index}]`, 'at least one strategy expected');
  });
  if (strategies.length !== head.players.length) fail('strategies', `${head.players.length} lists expected`);
  const profiles = profilesOf(strategies.map(({ length }) => length));
  const rows = list(file['pays'], 'pays');
  if (rows.length !== profiles) fail('pays', `${profiles} lists expected, one a profile`);
  const pays = rows.flatMap((row, profile) => {
    const told = numbers(row, `pays[${profile}]`);
    return told.length === head.players.length
      ? told
      : fail(`pays[${profile}]`, `${head.players.length} numbers expected`);
  });
  return { kind: 'normal', ...head, strategies, pays };
}

type Fields = Readonly<Record<string, unknown>>;

function headOf(file: Fields): Pick<ExtensiveGame, 'title' | 'comment' | 'players'> {
  const players = list(file['players'], 'players').map((name, index) => words(name, `players[${index}]`));
  if (players.length === 0) fail('players', 'at least one name expected');
  const twice = players.find((name, index) => players.indexOf(name) < index);
  if (twice !== undefined) fail('players', `"${twice}" stands twice`);
  return {
    title: words(file['title'] ?? '', 'title'),
    comment: words(file['comment'] ?? '', 'comment'),
    players,
  };
}

function infoset(value: unknown, path: string, players: readonly string[]): Infoset {
  const fields = record(value, path);
  const { player } = fields;
  const owner = player === null ? CHANCE : players.indexOf(words(player, `${path}.player`));
  if (player !== null && owner < 0)
    fail(`${path}.player`, `one of ${players.join(', ')} expected, or null for chance`);
  const actions = list(fields['actions'], `${path}.actions`).map((action, index) => {
    const at = `${path}.actions[${index}]`;
    const { label, probability } = record(action, at);
    const named = { label: words(label, `${at}.label`) };
    if (owner !== CHANCE) return named;
    const share = number(probability, `${at}.probability`);
    return share.top < 0n
      ? fail(`${at}.probability`, '0 or more expected')
      : { ...named, probability: share };
  });
  if (actions.length === 0) fail(`${path}.actions`, 'at least one action expected');
  const sum = actions.reduce(
    (total, action) => plus(total, 'probability' in action ? action.probability : ZERO),
    ZERO,
  );
  if (owner === CHANCE && compare(sum, ONE) !== 0)
    fail(`${path}.actions`, `probabilities add up to ${sum.text}, not to 1`);
  return { owner, label: words(fields['label'] ?? '', `${path}.label`), actions };
}

function node(
  value: unknown,
  path: string,
  infosets: readonly Infoset[],
  outcomes: readonly Outcome[],
): Pick<GameNode, 'label' | 'infoset' | 'outcome' | 'children'> {
  const fields = record(value, path);
  const set = index(fields['infoset'], `${path}.infoset`, infosets.length);
  const children = list(fields['children'] ?? [], `${path}.children`).map((child, nth) =>
    index(child, `${path}.children[${nth}]`, Number.MAX_SAFE_INTEGER),
  );
  const wanted = infosets[set]?.actions.length ?? 0;
  if (children.length !== wanted) fail(`${path}.children`, `${wanted} numbers expected, one an action`);
  return {
    label: words(fields['label'] ?? '', `${path}.label`),
    infoset: set,
    outcome: index(fields['outcome'], `${path}.outcome`, outcomes.length),
    children,
  };
}

/** Nodes with their parents, once they are known to be one tree in preorder. */
function joined(
  bare: readonly Pick<GameNode, 'label' | 'infoset' | 'outcome' | 'children'>[],
): readonly GameNode[] {
  if (bare.length === 0) fail('nodes', 'at least one node expected');
  const made: GameNode[] = [];
  const todo = [{ node: 0, parent: NONE, branch: NONE }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node: at, parent, branch } = next;
    const from = bare[at];
    const path = parent === NONE ? 'nodes' : `nodes[${parent}].children[${branch}]`;
    if (!from || at !== made.length)
      return fail(path, `${made.length} expected: nodes stand in preorder, each once`);
    made.push({ ...from, parent, branch });
    for (let child = from.children.length - 1; child >= 0; child -= 1)
      todo.push({ node: from.children[child] ?? NONE, parent: at, branch: child });
  }
  if (made.length < bare.length) fail(`nodes[${made.length}]`, 'nothing leads to this node');
  return made;
}

const record = (value: unknown, path: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(path || 'the file', 'an object expected');
const list = (value: unknown, path: string): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : fail(path, 'a list expected');
const words = (value: unknown, path: string): string =>
  typeof value === 'string' ? value : fail(path, 'a text expected');
const number = (value: unknown, path: string): Exact => {
  const exact = typeof value === 'string' || typeof value === 'number' ? exactOf(String(value)) : undefined;
  if (!exact) return fail(path, 'a number expected, as a text such as "1/3"');
  return Math.abs(exact.near) <= LARGEST ? exact : fail(path, `a number up to ${LARGEST} expected`);
};
const numbers = (value: unknown, path: string): readonly Exact[] =>
  list(value, path).map((one, nth) => number(one, `${path}[${nth}]`));
const index = (value: unknown, path: string, below: number): number => {
  if (value === undefined) return NONE;
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < below
    ? (value as number)
    : fail(path, below === 0 ? 'none there to name' : `a number from 0 to ${below - 1} expected`);
};
