import {
  type Action,
  CHANCE,
  type ExtensiveGame,
  type GameNode,
  type Infoset,
  NONE,
  type Outcome,
} from '../extensive/model.ts';
import { compare, type Exact, ONE, over, plus, ZERO } from '../number/exact.ts';
import { distinct } from './labels.ts';
import { type Reader, type Reading, reading } from './reader.ts';
import { playersOf } from './read-header.ts';

/**
 * Reads a game tree in Gambit's `.efg` format (games.md section 4), as Gambit 16 and 17 write it and as older files have
 * it: repeated labels, a plus sign, a lottery that misses 1 by rounding are told as warnings and taken.
 */
export const readEfg = (text: string): Reading<ExtensiveGame> => reading(text, game);

/** A lottery within this of 1 was rounded, not wrong. */
const NEARLY = 1e-5;

interface Growing {
  readonly players: readonly string[];
  readonly infosets: Infoset[];
  readonly outcomes: Outcome[];
  /** By owner and the number in the file. */
  readonly infosetOf: Map<string, number>;
  readonly outcomeOf: Map<number, number>;
}

/** A node whose subtree is being read. */
interface Open {
  readonly node: number;
  readonly children: number[];
  readonly branches: number;
}

function game(reader: Reader): ExtensiveGame {
  const { title, comment, players } = playersOf(reader, 'EFG', 2);
  const growing: Growing = {
    players,
    infosets: [],
    outcomes: [],
    infosetOf: new Map(),
    outcomeOf: new Map(),
  };
  const nodes: GameNode[] = [];
  const open: Open[] = [];
  do {
    const above = open.at(-1);
    const children: number[] = [];
    const read = node(reader, growing);
    above?.children.push(nodes.length);
    const branches = read.infoset === NONE ? 0 : (growing.infosets[read.infoset]?.actions.length ?? 0);
    if (branches > 0) open.push({ node: nodes.length, children, branches });
    nodes.push({
      ...read,
      parent: above?.node ?? NONE,
      branch: above ? above.children.length - 1 : NONE,
      children,
    });
    while (open.length > 0 && open.at(-1)?.children.length === open.at(-1)?.branches) open.pop();
  } while (open.length > 0);
  if (reader.peek().kind !== 'end') reader.warn('G55', reader.peek().at, 'the tree is complete before this');
  return {
    kind: 'extensive',
    title,
    comment,
    players,
    infosets: growing.infosets,
    outcomes: growing.outcomes,
    nodes,
  };
}

type Bare = Pick<GameNode, 'label' | 'infoset' | 'outcome'>;

function node(reader: Reader, growing: Growing): Bare {
  const { text: kind, at } = reader.need('word', 'a node (c, p or t)');
  if (kind !== 'c' && kind !== 'p' && kind !== 't')
    return reader.stop('G02', at, `a node (c, p or t) expected, found ${kind}`);
  const label = reader.need('text', 'the label of the node').text;
  if (kind === 't') return { label, infoset: NONE, outcome: outcome(reader, growing) };
  const owner = kind === 'c' ? CHANCE : player(reader, growing);
  const set = infoset(reader, growing, owner);
  return { label, infoset: set, outcome: outcome(reader, growing) };
}

function player(reader: Reader, { players }: Growing): number {
  const { at } = reader.peek();
  const number = reader.integer('the number of a player');
  if (number < 1 || number > players.length)
    return reader.stop('G11', at, `player ${number}, where there are ${players.length}`);
  return number - 1;
}

function infoset(reader: Reader, growing: Growing, owner: number): number {
  const { at } = reader.peek();
  const number = reader.integer('the number of an information set');
  const key = `${owner} ${number}`;
  const known = growing.infosetOf.get(key);
  const isTold = reader.peek().kind === 'text' || reader.peek().kind === 'open';
  const told = isTold ? described(reader, owner) : undefined;
  if (known === undefined) {
    if (!told) return reader.stop('G06', at, `information set ${number} has not been described`);
    growing.infosetOf.set(key, growing.infosets.length);
    return (
      growing.infosets.push({ owner, label: told.label, actions: settled(reader, told.actions, at) }) - 1
    );
  }
  if (told && !same(growing.infosets[known] as Infoset, told.actions))
    return reader.stop('G07', at, `information set ${number} has other actions where it first stands`);
  return known;
}

function described(
  reader: Reader,
  owner: number,
): { readonly label: string; readonly actions: readonly Action[] } {
  // Samples of OpenSpiel leave the name out, which Gambit refuses.
  if (reader.peek().kind === 'open')
    reader.warn('G57', reader.peek().at, 'the actions stand without a name before them');
  const label = reader.peek().kind === 'text' ? reader.take().text : '';
  const { at } = reader.need('open', '{ and the actions');
  const actions: Action[] = [];
  while (reader.peek().kind !== 'close') {
    const name = reader.need('text', 'an action or }').text;
    if (owner === CHANCE) {
      const place = reader.peek().at;
      const probability = reader.number('the probability of the action');
      if (probability.top < 0n)
        return reader.stop('G13', place, `the probability of "${name}" is ${probability.text}`);
      actions.push({ label: name, probability });
    } else actions.push({ label: name });
    reader.comma();
  }
  reader.take();
  if (actions.length === 0) return reader.stop('G14', at, `information set "${label}" has no action`);
  return { label, actions };
}

/** Whether a set described again is the one that is known: the same actions, as they were written. */
const same = ({ actions }: Infoset, again: readonly Action[]): boolean =>
  actions.length === again.length &&
  distinct(again.map(({ label }) => label)).labels.every((label, index) => actions[index]?.label === label);

/** Actions with labels of their own, and with probabilities that add up to 1. */
function settled(reader: Reader, actions: readonly Action[], at: number): readonly Action[] {
  const { labels, renamed } = distinct(actions.map(({ label }) => label));
  if (renamed.length > 0)
    reader.warn('G52', at, `actions ${renamed.map((label) => `"${label}"`).join(', ')} were renamed`);
  const sum = actions.reduce((total, { probability }) => plus(total, probability ?? ZERO), ZERO);
  const isLottery = actions.some(({ probability }) => probability !== undefined);
  const off = isLottery && compare(sum, ONE) !== 0;
  if (off && Math.abs(sum.near - 1) > NEARLY) return reader.stop('G12', at, `they add up to ${sum.near}`);
  if (off) reader.warn('G54', at, `they add up to ${sum.text}, and were divided by that`);
  const share = (probability: Exact | undefined): { readonly probability?: Exact } =>
    probability ? { probability: off ? over(probability, sum) : probability } : {};
  return actions.map(({ probability }, index) => ({ label: labels[index] ?? '', ...share(probability) }));
}

function outcome(reader: Reader, growing: Growing): number {
  const { at } = reader.peek();
  const number = reader.integer('the number of an outcome');
  const told = payoffs(reader, growing);
  if (number === 0) {
    if (told) reader.warn('G56', at, 'outcome 0 pays nothing; what stands here was left out');
    return NONE;
  }
  const known = growing.outcomeOf.get(number);
  if (known === undefined) {
    if (!told) return reader.stop('G09', at, `outcome ${number} has not been described`);
    growing.outcomeOf.set(number, growing.outcomes.length);
    return growing.outcomes.push(told) - 1;
  }
  const first = growing.outcomes[known];
  if (told && !told.pays.every((pay, index) => compare(pay, first?.pays[index] ?? ZERO) === 0))
    return reader.stop('G08', at, `outcome ${number} pays otherwise where it first stands`);
  return known;
}

function payoffs(reader: Reader, { players }: Growing): Outcome | undefined {
  const label = reader.peek().kind === 'text' ? reader.take().text : undefined;
  if (reader.peek().kind !== 'open') {
    if (label !== undefined) reader.need('open', '{ and the payoffs');
    return undefined;
  }
  const { at } = reader.take();
  const pays: Exact[] = [];
  while (reader.peek().kind !== 'close') {
    pays.push(reader.number('a payoff or }'));
    reader.comma();
  }
  reader.take();
  if (pays.length !== players.length)
    return reader.stop('G10', at, `${pays.length} payoffs for ${players.length} players`);
  return { label: label ?? '', pays };
}
