import { patienceFor } from '../check/patience.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { kinAsked, type KinOptions } from '../history/kin.ts';
import { dataFolder } from '../history/read.ts';
import { differencesCsv, printDifferences } from '../history/differences.ts';
import { printQuestions } from '../history/questions.ts';
import { printFlaws, printStudies, studiesCsv } from '../history/tables.ts';
import { answerTo, type Topic, TOPICS } from '../history/topics.ts';
import { nearest } from '../library/nearest.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus history`. */
export interface HistoryOptions extends KinOptions {
  readonly data?: string;
  readonly sweep?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const isTopic = (text: string): text is Topic => Object.hasOwn(TOPICS, text);

/** `casus history`: base rates and back-tests from the data of others, where they lie beside the program. */
export async function historyCommand(
  topic: string | undefined,
  pacts: readonly string[],
  options: HistoryOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (topic === undefined) {
    if (options.json || options.csv)
      return failed(
        bad(
          EXIT.usage,
          'casus history: --json and --csv print the answer to a question, and none was asked',
          `the questions are ${Object.keys(TOPICS).join(', ')}`,
        ),
        terminal,
      );
    return printQuestions(dataFolder(options.data), terminal);
  }
  if (!isTopic(topic)) {
    const near = nearest(topic, Object.keys(TOPICS));
    return failed(
      bad(
        EXIT.usage,
        `casus history ${topic}: there is no such question`,
        near ? `did you mean ${near}?` : `the questions are ${Object.keys(TOPICS).join(', ')}`,
      ),
      terminal,
    );
  }
  const kin = kinAsked(topic, pacts, options);
  if (!kin.ok) return failed(kin, terminal);
  const folder = dataFolder(options.data);
  if (!folder.ok) return failed(folder, terminal);
  const patience = patienceFor(undefined, terminal);
  const answered = await answerTo(topic, {
    tell: async (done) => {
      await patience.breathe(done, `${Math.round(100 * done)} % of the games played`);
      return patience.stopped() === undefined;
    },
    folder: folder.value,
    pacts,
    sweep: options.sweep === true,
    ...(kin.value === undefined ? {} : { kin: kin.value }),
  });
  patience.end();
  if (!answered.ok) return failed(answered, terminal);
  const { studies, flaws, differing } = answered.value;
  if (options.json) {
    terminal.out(
      JSON.stringify(
        { schema: 'casus/history/1', topic, studies, flaws, differences: differing?.differences },
        null,
        2,
      ),
    );
    return EXIT.fine;
  }
  if (options.csv) terminal.out(differing === undefined ? studiesCsv(studies) : differencesCsv(differing));
  else {
    printStudies(studies, terminal);
    if (differing !== undefined) printDifferences(differing, options.all === true, terminal);
  }
  printFlaws(flaws, terminal);
  return EXIT.fine;
}
