import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import type { NormalGame } from '../normal/model.ts';
import { type Exact, fraction } from '../number/exact.ts';
import { clean, distinct, inQuotes } from './labels.ts';

/**
 * A tree as a strict `.efg` file, which Gambit 16 and 17 read: labels clean and unlike each other, numbers without
 * a plus sign or an exponent, information sets and outcomes numbered in order of first appearance and described
 * each time.
 */
export function writeEfg(game: ExtensiveGame): string {
  const infosetNumbers = numbered(game);
  const outcomeNumbers = new Map<number, number>();
  const setLabels = labelsOfSets(game);
  const nodeLabels = unlike(game.nodes.map(({ label }) => label));
  const outcomeLabels = unlike(game.outcomes.map(({ label }) => label));
  const lines = game.nodes.map(({ infoset, outcome }, index) => {
    const label = inQuotes(nodeLabels[index] ?? '');
    const set = game.infosets[infoset];
    const owner = set ? (set.owner === CHANCE ? 'c' : 'p') : 't';
    const moves = set?.actions.map(({ label: action, probability }) =>
      probability ? `${inQuotes(clean(action))} ${plainly(probability)}` : inQuotes(clean(action)),
    );
    const mover = set && set.owner !== CHANCE ? [String(set.owner + 1)] : [];
    const described = set
      ? [String(infosetNumbers[infoset]), inQuotes(setLabels[infoset] ?? ''), `{ ${moves?.join(' ')} }`]
      : [];
    return [owner, label, ...mover, ...described, pays(outcome)].join(' ');
  });
  const players = game.players.map((player) => inQuotes(clean(player))).join(' ');
  return `EFG 2 R ${inQuotes(clean(game.title))} { ${players} }\n${inQuotes(clean(game.comment))}\n\n${lines.join('\n')}\n`;

  function pays(outcome: number): string {
    const told = game.outcomes[outcome];
    if (!told) return '0';
    const number = outcomeNumbers.get(outcome) ?? outcomeNumbers.size + 1;
    outcomeNumbers.set(outcome, number);
    return `${number} ${inQuotes(outcomeLabels[outcome] ?? '')} { ${told.pays.map(plainly).join(', ')} }`;
  }
}

/** A table as a strict `.nfg` file in payoff form. */
export function writeNfg(game: NormalGame): string {
  const players = game.players.map((player) => inQuotes(clean(player))).join(' ');
  const strategies = game.strategies
    .map((labels) => `{ ${labels.map((label) => inQuotes(clean(label))).join(' ')} }`)
    .join(' ');
  const each = game.players.length;
  const rows: string[] = [];
  for (let at = 0; at < game.pays.length; at += each)
    rows.push(
      game.pays
        .slice(at, at + each)
        .map(plainly)
        .join(' '),
    );
  return `NFG 1 R ${inQuotes(clean(game.title))} { ${players} } { ${strategies} }\n${inQuotes(clean(game.comment))}\n\n${rows.join('\n')}\n`;
}

/** A number as every version of Gambit reads it: as written, where that is an integer, a decimal or a fraction. */
export const plainly = ({ text, top, bottom }: Exact): string =>
  /^-?(?:\d+(?:\.\d+)?|\d+\/\d+)$/u.test(text) ? text : fraction(top, bottom).text;

/** Numbers of the sets, counted for each owner from 1 in order of first appearance. */
function numbered({ infosets, nodes }: ExtensiveGame): readonly number[] {
  const counts = new Map<number, number>();
  const numbers = infosets.map(() => 0);
  for (const { infoset } of nodes) {
    const owner = infosets[infoset]?.owner;
    if (infoset === NONE || owner === undefined || numbers[infoset] !== 0) continue;
    const next = (counts.get(owner) ?? 0) + 1;
    counts.set(owner, next);
    numbers[infoset] = next;
  }
  return numbers;
}

/** Labels that may stay empty, but not repeat. */
function unlike(labels: readonly string[]): readonly string[] {
  const told = labels.map(clean);
  const made = distinct(told.filter((label) => label !== '')).labels.values();
  return told.map((label) => (label === '' ? '' : (made.next().value ?? '')));
}

/** Information sets may share a label where their owners differ. */
function labelsOfSets({ infosets }: ExtensiveGame): readonly string[] {
  const made = infosets.map(() => '');
  for (const owner of new Set(infosets.map((set) => set.owner))) {
    const mine = [...infosets.entries()].filter(([, set]) => set.owner === owner);
    const labels = unlike(mine.map(([, { label }]) => label));
    for (const [nth, [index]] of mine.entries()) made[index] = labels[nth] ?? '';
  }
  return made;
}
