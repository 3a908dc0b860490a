import type { Table } from '@casus/views';
import { EXIT, type ExitCode, type Outcome } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { fileIn } from './read.ts';
import { FILES, type Topic, TOPICS } from './topics.ts';

/** What there is to ask of history: each question, what it answers, and whether the files that it needs are there. */
export function printQuestions(folder: Outcome<string>, terminal: Terminal): ExitCode {
  const topics = Object.keys(TOPICS) as readonly Topic[];
  const table: Table = {
    caption: 'What history can be asked: casus history QUESTION',
    columns: [{ title: 'question' }, { title: 'what it answers' }, { title: 'files of data' }],
    rows: topics.map((topic) => ({ cells: [topic, TOPICS[topic], filesOf(topic, folder)] })),
    empty: '',
  };
  terminal.out(tableText(table, terminal));
  terminal.out(
    folder.ok
      ? `Data: ${folder.value} (another folder with --data DIR, or CASUS_DATA). Figures in full with --csv or --json.`
      : `${folder.problem.says}: ${folder.problem.mend ?? ''}.`,
  );
  terminal.out('Begin with: casus history reliability');
  return EXIT.fine;
}

const filesOf = (topic: Topic, folder: Outcome<string>): string => {
  const files = FILES[topic];
  if (!folder.ok) return files.join(', ');
  const lacking = files.filter((name) => fileIn(folder.value, name) === undefined);
  return lacking.length === 0 ? 'all there' : `not there: ${lacking.join(', ')}`;
};
