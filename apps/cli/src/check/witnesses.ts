import { chronicleOf } from '@casus/check';
import { HOUR, type Instant } from '@casus/engine';
import { inSentence, listed } from '@casus/views';
import type { Outcome } from '../exit.ts';
import { expectsOf, type ToldRun, writeRuns } from './crises.ts';
import type { Answer } from './lines.ts';
import type { Asked } from './question.ts';

/** Writes the run of each step of each floor and ceiling as a `.crisis` into a folder. Gives the paths. */
export const writeWitnesses = (
  folder: string,
  answers: readonly Answer[],
  all: Asked,
): Promise<Outcome<readonly string[]>> => writeRuns(folder, runsOf(answers, all), all);

const runsOf = (answers: readonly Answer[], all: Asked): readonly ToldRun[] => {
  const ways = [...new Set(answers.map(({ way }) => way))];
  return answers.flatMap(({ line, way, group, question }) =>
    (['floor', 'ceiling'] as const).flatMap((side) =>
      (line.runs?.[side] ?? []).map((step, index) => {
        const events = chronicleOf(question, step.witness);
        const who = listed(group.asked.map((party) => inSentence(all.names, party)));
        const until = (line.runs?.[side][index + 1]?.from ?? question.horizon) - (side === 'floor' ? 0 : 1);
        const at = (all.opening.at + (side === 'floor' ? until : step.from + HOUR)) as Instant;
        return {
          name: [
            group.asked.join('-'),
            ways.length > 1 ? `reading-${ways.indexOf(way) + 1}` : '',
            side,
            `${Number((step.from / HOUR).toFixed(2))}h`,
          ]
            .filter((part) => part !== '')
            .join('-')
            .toLowerCase(),
          title: `${side === 'floor' ? 'The least' : 'The most'} of ${who} from hour ${Number((step.from / HOUR).toFixed(2))} on`,
          // Whatever the answer does not turn on was not tried, and so is not told.
          notes: [
            `only ${who} ${group.asked.length === 1 ? 'is' : 'are'} asked about: what others do is told where it matters to that.`,
          ],
          chosen: way.chosen,
          events,
          expects: expectsOf(all, way.chosen, events, group.asked, at),
        };
      }),
    ),
  );
};
