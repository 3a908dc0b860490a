import { gameToJson, reducedFormOf, writeEfg, writeNfg } from '@casus/game';
import { gameTree, standalone } from '@casus/views';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { drawnTree, readableDepth } from '../game/drawn.ts';
import { type LoadedGame, loadGame } from '../game/load.ts';
import { printSolved } from '../game/print.ts';
import { type Concept, CONCEPTS } from '../game/shown.ts';
import { solved } from '../game/solve.ts';
import { nearest } from '../library/nearest.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus game`. */
export interface GameOptions {
  readonly concept?: string;
  readonly most?: string;
  readonly to?: string;
  readonly out?: string;
  readonly svg?: string;
  readonly depth?: string;
  readonly json?: boolean;
}

const ACTS = ['solve', 'convert', 'show'] as const;
const FORMS = ['efg', 'nfg', 'json'] as const;

/** `casus game`: solves, converts and draws games in Gambit's formats or ours. */
export function gameCommand(act: string, file: string, options: GameOptions, terminal: Terminal): ExitCode {
  const asked = chosen('game', act, ACTS);
  if (!asked.ok) return failed(asked, terminal);
  const loaded = loadGame(file);
  if (!loaded.ok) return failed(loaded, terminal);
  for (const warning of loaded.value.warnings) terminal.err(warning);
  switch (asked.value) {
    case 'solve':
      return solve(loaded.value, options, terminal);
    case 'convert':
      return convert(loaded.value, options, terminal);
    case 'show':
      return show(loaded.value, options, terminal);
  }
}

/** A word out of a few, or which it may have been meant for. */
function chosen<T extends string>(what: string, word: string, all: readonly T[]): Outcome<T> {
  const found = all.find((one) => one === word);
  if (found !== undefined) return good(found);
  const near = nearest(word, all);
  return bad(
    EXIT.usage,
    `${what} ${word}: there is none of that name`,
    near ? `did you mean ${near}?` : `it may be ${all.join(', ')}`,
  );
}

const numberOf = (flag: string, text: string | undefined, otherwise: number): Outcome<number> => {
  if (text === undefined) return good(otherwise);
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0
    ? good(value)
    : bad(EXIT.usage, `${flag} ${text}: not a whole number above 0`, `for example ${flag} 20`);
};

function solve({ game }: LoadedGame, options: GameOptions, terminal: Terminal): ExitCode {
  const usual: Concept = game.kind === 'normal' ? 'pure' : 'subgame-perfect';
  const concept = chosen('--concept', options.concept ?? usual, Object.keys(CONCEPTS) as Concept[]);
  if (!concept.ok) return failed(concept, terminal);
  const most = numberOf('--most', options.most, 100);
  if (!most.ok) return failed(most, terminal);
  const answer = solved(game, concept.value, most.value);
  if (!answer.ok) return failed(answer, terminal);
  if (options.json)
    terminal.out(
      JSON.stringify({ schema: 'casus/equilibria/1', title: game.title, ...answer.value }, null, 2),
    );
  else printSolved(game, answer.value, terminal);
  return answer.value.complete ? EXIT.fine : EXIT.stopped;
}

function convert({ game }: LoadedGame, options: GameOptions, terminal: Terminal): ExitCode {
  const form = chosen('--to', options.to ?? 'json', FORMS);
  if (!form.ok) return failed(form, terminal);
  const text = converted(game, form.value);
  if (!text.ok) return failed(text, terminal);
  if (options.out === undefined) terminal.out(text.value.trimEnd());
  else {
    const problem = write(options.out, text.value);
    if (problem) return failed(problem, terminal);
    terminal.out(`The game is in ${options.out}.`);
  }
  return EXIT.fine;
}

function converted(game: LoadedGame['game'], form: (typeof FORMS)[number]): Outcome<string> {
  switch (form) {
    case 'json':
      return good(`${JSON.stringify(gameToJson(game), null, 1)}\n`);
    case 'efg':
      return game.kind === 'extensive'
        ? good(writeEfg(game))
        : bad(EXIT.usage, 'a table does not say who moves when', 'convert it to nfg or json');
    case 'nfg': {
      if (game.kind === 'normal') return good(writeNfg(game));
      const made = reducedFormOf(game);
      return made.kind === 'table'
        ? good(writeNfg(made.game))
        : bad(EXIT.stopped, `its table would hold ${made.payoffs} payoffs`, 'keep it as a tree');
    }
  }
}

function show({ game }: LoadedGame, options: GameOptions, terminal: Terminal): ExitCode {
  if (game.kind !== 'extensive')
    return failed(
      bad(EXIT.usage, 'a table has no tree to draw', '"casus game solve" answers what it is asked'),
      terminal,
    );
  const depth = numberOf('--depth', options.depth, readableDepth(game));
  if (!depth.ok) return failed(depth, terminal);
  const picture = gameTree(drawnTree(game, depth.value));
  if (options.svg !== undefined) {
    const problem = write(options.svg, standalone(picture.svg), '--svg');
    if (problem) return failed(problem, terminal);
  }
  if (options.json) {
    const { title, players, nodes } = drawnTree(game, depth.value);
    terminal.out(JSON.stringify({ schema: 'casus/tree/1', title, players, nodes }, null, 2));
    return EXIT.fine;
  }
  terminal.out(terminal.colours.bold(picture.title));
  terminal.out(picture.sentence);
  if (options.svg === undefined) terminal.out(tableText(picture.table, terminal));
  else terminal.out(`The picture is in ${options.svg}.`);
  return EXIT.fine;
}
