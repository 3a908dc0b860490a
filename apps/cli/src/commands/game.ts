import type { ExtensiveGame, NormalGame } from '@casus/game';
import { gameTree, standalone } from '@casus/views';
import { limitIn, type Patience, patienceFor, type Stopped } from '../check/patience.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { type Form, FORMATS, FORMS, formed, written } from '../game/convert.ts';
import { type Drawn, drawnTree, readableDepth } from '../game/drawn.ts';
import { type LoadedGame, loadGame } from '../game/load.ts';
import { estimateOf, estimateWords } from '../game/estimate.ts';
import { judgement } from '../game/brought.ts';
import { printJudged, printSolved } from '../game/print.ts';
import { profileIn } from '../game/profile.ts';
import { brief, type Concept, CONCEPTS, type Shown, type Solved } from '../game/shown.ts';
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
  readonly tolerance?: string;
  readonly limit?: string;
  readonly estimate?: boolean;
  readonly form?: string;
  readonly to?: string;
  readonly out?: string;
  readonly svg?: string;
  readonly depth?: string;
  readonly nth?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

const ACTS = ['solve', 'judge', 'convert', 'show'] as const;

/** `casus game`: solves, judges, converts and draws games in Gambit's formats or ours. */
export async function gameCommand(
  act: string,
  file: string,
  options: GameOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = chosen('game', act, ACTS);
  if (!asked.ok) return failed(asked, terminal);
  const loaded = loadGame(file);
  if (!loaded.ok) return failed(loaded, terminal);
  for (const warning of loaded.value.warnings) terminal.err(warning);
  switch (asked.value) {
    case 'solve':
      return solve(loaded.value, options, terminal);
    case 'judge':
      return judge(loaded.value, options, terminal);
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

/** A question that takes longer than this, in seconds, is sized before it is begun. */
const LONG = 3;

async function solve({ game }: LoadedGame, options: GameOptions, terminal: Terminal): Promise<ExitCode> {
  const usual: Concept = game.kind === 'normal' ? 'pure' : 'subgame-perfect';
  const concept = chosen('--concept', options.concept ?? usual, Object.keys(CONCEPTS) as Concept[]);
  if (!concept.ok) return failed(concept, terminal);
  const most = numberOf('--most', options.most, 100);
  if (!most.ok) return failed(most, terminal);
  const tolerance = toleranceIn(options.tolerance);
  if (!tolerance.ok) return failed(tolerance, terminal);
  const limit = limitIn(options.limit);
  if (!limit.ok) return failed(limit, terminal);
  const estimate = estimateOf(game, concept.value);
  if (options.estimate) {
    terminal.out(`${concept.value} of ${game.title || 'a game'}: ${estimateWords(estimate)}.`);
    return EXIT.fine;
  }
  if ((estimate.seconds ?? 0) > LONG)
    terminal.err(`${estimateWords(estimate)}; Ctrl-C or --limit SECONDS gives the best so far`);
  const patience = patienceFor(limit.value, terminal);
  try {
    const asked = { concept: concept.value, most: most.value, tolerance: tolerance.value, patience };
    const answer = await solved(game, asked);
    if (!answer.ok) return failed(answer, terminal);
    return told(game, answer.value, options, terminal, patience);
  } finally {
    patience.end();
  }
}

function told(
  game: ExtensiveGame | NormalGame,
  answer: Solved,
  options: GameOptions,
  terminal: Terminal,
  patience: Patience,
): ExitCode {
  if (options.json)
    terminal.out(JSON.stringify({ schema: 'casus/equilibria/1', title: game.title, ...answer }, null, 2));
  else printSolved(game, answer, terminal);
  const stopped = patience.stopped();
  if (stopped && !answer.complete) terminal.err(stopWords(stopped));
  return answer.complete ? EXIT.fine : EXIT.stopped;
}

async function judge({ game }: LoadedGame, options: GameOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.profile === undefined)
    return failed(
      bad(
        EXIT.usage,
        'there is no profile to judge',
        'name one as Gambit prints it, e.g. --profile NE,1/3,2/3,0,1',
      ),
      terminal,
    );
  const brought = profileIn(options.profile, game);
  if (!brought.ok) return failed(brought, terminal);
  const limit = limitIn(options.limit);
  if (!limit.ok) return failed(limit, terminal);
  const patience = patienceFor(limit.value, terminal);
  try {
    const answer = await judgement(game, brought.value, patience);
    if (options.json)
      terminal.out(JSON.stringify({ schema: 'casus/judgement/1', title: game.title, ...answer }, null, 2));
    else printJudged(game, answer, terminal);
    return answer.equilibrium ? EXIT.fine : EXIT.findings;
  } finally {
    patience.end();
  }
}

const stopWords = (stopped: Stopped): string =>
  stopped === 'limit'
    ? 'Time is up: what stands above is what was found so far.'
    : 'Interrupted: what stands above is what was found so far.';

const toleranceIn = (text: string | undefined): Outcome<number | undefined> =>
  text === undefined
    ? good(undefined)
    : Number(text) > 0 && Number(text) < Infinity
      ? good(Number(text))
      : bad(
          EXIT.usage,
          `--tolerance ${text}: no regret above 0`,
          'write it in the units of the payoffs, e.g. --tolerance 0.01',
        );

function convert({ game }: LoadedGame, options: GameOptions, terminal: Terminal): ExitCode {
  const usual: Form = options.to === 'nfg' && game.kind === 'extensive' ? 'reduced' : game.kind;
  const form = chosen('--form', options.form ?? usual, FORMS);
  if (!form.ok) return failed(form, terminal);
  const format = chosen('--to', options.to ?? 'json', FORMATS);
  if (!format.ok) return failed(format, terminal);
  const made = formed(game, form.value);
  if (!made.ok) return failed(made, terminal);
  const text = written(made.value, format.value);
  if (!text.ok) return failed(text, terminal);
  if (options.out === undefined) terminal.out(text.value.trimEnd());
  else {
    const problem = write(options.out, text.value);
    if (problem) return failed(problem, terminal);
    terminal.out(`The game is in ${options.out}.`);
  }
  return EXIT.fine;
}

async function show({ game }: LoadedGame, options: GameOptions, terminal: Terminal): Promise<ExitCode> {
  if (game.kind !== 'extensive')
    return failed(
      bad(EXIT.usage, 'a table has no tree to draw', '"casus game solve" answers what it is asked'),
      terminal,
    );
  const depth = numberOf('--depth', options.depth, readableDepth(game));
  if (!depth.ok) return failed(depth, terminal);
  const solution = await solutionOf(game, options, terminal);
  if (!solution.ok) return failed(solution, terminal);
  const tree = drawnTree(game, depth.value, solution.value);
  const picture = gameTree(tree);
  if (options.svg !== undefined) {
    const problem = write(options.svg, standalone(picture.svg), '--svg');
    if (problem) return failed(problem, terminal);
  }
  if (options.json) {
    terminal.out(JSON.stringify({ schema: 'casus/tree/1', ...tree }, null, 2));
    return EXIT.fine;
  }
  terminal.out(terminal.colours.bold(picture.title));
  terminal.out(picture.sentence);
  if (options.svg === undefined) terminal.out(tableText(picture.table, terminal));
  else terminal.out(`The picture is in ${options.svg}.`);
  return EXIT.fine;
}

/** The solution that is drawn: the first that the concept gives, or the one that `--nth` counts to. */
async function solutionOf(
  game: ExtensiveGame,
  options: GameOptions,
  terminal: Terminal,
): Promise<Outcome<Drawn | undefined>> {
  if (options.concept === undefined) return good(undefined);
  const drawable = (Object.keys(CONCEPTS) as Concept[]).filter(
    (concept) => concept !== 'correlated' && concept !== 'undominated',
  );
  const concept = chosen('--concept', options.concept, drawable);
  if (!concept.ok) return concept;
  const nth = numberOf('--nth', options.nth, 1);
  if (!nth.ok) return nth;
  const limit = limitIn(options.limit);
  if (!limit.ok) return limit;
  const patience = patienceFor(limit.value, terminal);
  try {
    const answer = await solved(game, {
      concept: concept.value,
      most: Math.max(100, nth.value),
      tolerance: undefined,
      patience,
    });
    if (!answer.ok) return answer;
    const { equilibria, headline } = answer.value;
    const shown = equilibria[nth.value - 1];
    return shown
      ? good({ shown, says: solutionWords(concept.value, nth.value, equilibria.length, shown) })
      : bad(
          EXIT.stopped,
          `there is no equilibrium ${nth.value} to draw: ${headline}`,
          'ask for another --concept or --nth, or draw the tree alone',
        );
  } finally {
    patience.end();
  }
}

const solutionWords = (concept: Concept, nth: number, all: number, shown: Shown): string =>
  `Thick lines: ${all === 1 ? 'the equilibrium' : `equilibrium ${nth} of ${all}`} under "${concept}"; pays ${shown.pays.map(({ player, pay }) => `${player} ${brief(pay)}`).join(', ')}; regret ${brief(shown.regret)}.`;
