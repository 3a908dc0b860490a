import { MOST_PAYOFFS, type NormalGame, profilesOf } from '../normal/model.ts';
import { type Exact, ZERO } from '../number/exact.ts';
import { distinct } from './labels.ts';
import { commentOf, titleOf } from './read-header.ts';
import { type Reader, type Reading, reading } from './reader.ts';

/**
 * Reads a table in Gambit's `.nfg` format (games.md section 4): strategies as counts or as labels, payoffs as numbers
 * or as outcomes with one number a profile.
 */
export const readNfg = (text: string): Reading<NormalGame> => reading(text, game);

function game(reader: Reader): NormalGame {
  const { title, players } = titleOf(reader, 'NFG', 1);
  const { at } = reader.peek();
  const strategies = choices(reader);
  if (strategies.length !== players.length)
    return reader.stop('G11', at, `strategies of ${strategies.length} players for ${players.length}`);
  const comment = commentOf(reader);
  const profiles = profilesOf(strategies.map(({ length }) => length));
  if (profiles * players.length > MOST_PAYOFFS)
    return reader.stop('G15', at, `${profiles * players.length} payoffs; ${MOST_PAYOFFS} can be held`);
  const pays =
    reader.peek().kind === 'open'
      ? byOutcome(reader, players.length, profiles)
      : Array.from({ length: profiles * players.length }, () => {
          const pay = reader.number('a payoff');
          reader.comma();
          return pay;
        });
  if (reader.peek().kind !== 'end') {
    const last = reader.peek();
    if (last.kind === 'number')
      return reader.stop('G10', last.at, `more payoffs than ${profiles} profiles have`);
    reader.warn('G55', last.at, 'the table is complete before this');
  }
  return { kind: 'normal', title, comment, players, strategies, pays };
}

/** `{ 2 3 }`, or `{ { "up" "down" } { "left" "middle" "right" } }`. */
function choices(reader: Reader): readonly (readonly string[])[] {
  reader.need('open', '{ and the strategies');
  const made: (readonly string[])[] = [];
  while (reader.peek().kind !== 'close') {
    const { at } = reader.peek();
    const labels = reader.peek().kind === 'open' ? named(reader) : counted(reader);
    if (labels.length === 0) return reader.stop('G14', at, `player ${made.length + 1} has no strategy`);
    made.push(labels);
    reader.comma();
  }
  reader.take();
  return made;
}

function counted(reader: Reader): readonly string[] {
  const { at } = reader.peek();
  const count = reader.integer('a number of strategies or }');
  if (count < 1) return reader.stop('G14', at, `${count} strategies`);
  if (count > MOST_PAYOFFS) return reader.stop('G15', at, `${count} strategies`);
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

function named(reader: Reader): readonly string[] {
  const { at } = reader.take();
  const names: string[] = [];
  while (reader.peek().kind !== 'close') {
    names.push(reader.need('text', 'a strategy or }').text);
    reader.comma();
  }
  reader.take();
  const { labels, renamed } = distinct(names);
  if (renamed.length > 0)
    reader.warn('G52', at, `strategies ${renamed.map((label) => `"${label}"`).join(', ')} were renamed`);
  return labels;
}

/** `{ { "name" 1, 2 } ... }` and then the number of an outcome for each profile; 0 pays nothing. */
function byOutcome(reader: Reader, players: number, profiles: number): readonly Exact[] {
  reader.take();
  const outcomes: (readonly Exact[])[] = [];
  while (reader.peek().kind !== 'close') {
    const { at } = reader.need('open', 'an outcome or }');
    if (reader.peek().kind === 'text') reader.take();
    const pays: Exact[] = [];
    while (reader.peek().kind !== 'close') {
      pays.push(reader.number('a payoff or }'));
      reader.comma();
    }
    reader.take();
    if (pays.length !== players)
      return reader.stop('G10', at, `${pays.length} payoffs for ${players} players`);
    outcomes.push(pays);
    reader.comma();
  }
  reader.take();
  const nothing = Array.from({ length: players }, () => ZERO);
  return Array.from({ length: profiles }, () => {
    const { at } = reader.peek();
    const number = reader.integer('the number of an outcome');
    const pays = number === 0 ? nothing : outcomes[number - 1];
    reader.comma();
    return pays ?? reader.stop('G09', at, `outcome ${number}, where there are ${outcomes.length}`);
  }).flat();
}
