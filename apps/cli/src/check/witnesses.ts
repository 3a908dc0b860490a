import { chronicleOf } from '@casus/check';
import {
  advance,
  type Crisis,
  type Event,
  type Expectation,
  HOUR,
  type Instant,
  type PartyId,
  play,
  report,
} from '@casus/engine';
import type { Story } from '@casus/language';
import { inSentence, listed } from '@casus/views';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Answer } from './lines.ts';
import type { Asked } from './question.ts';

/** So many expectations say what a run shows, at most. */
const MOST = 6;

/**
 * Writes the run of each step of each floor and ceiling as a `.crisis` into a folder, made where it is missing; `casus
 * run` replays them. A pact that is no library's is copied beside them. Gives the paths.
 */
export async function writeWitnesses(
  folder: string,
  answers: readonly Answer[],
  all: Asked,
): Promise<Outcome<readonly string[]>> {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return bad(EXIT.usage, `--witness ${folder}: is a file`, 'name a folder, or one that is not there yet');
  const { writeCrisis } = await import('@casus/language');
  const { catalogue } = await all.library.texts();
  try {
    mkdirSync(folder, { recursive: true });
    for (const { source, draft } of all.loaded)
      if (!Object.values(all.library.shelf.pacts).includes(source.path))
        writeFileSync(join(folder, `${draft.id}.pact`), source.text);
    const pacts = all.loaded.map(({ draft }) => draft);
    const paths: string[] = [];
    for (const { name, title, who, is, chosen, events, expects } of runsOf(answers, all)) {
      const path = join(folder, `${name}.crisis`);
      const text = writeCrisis({ title, pacts, chosen, events, expects }, catalogue);
      // Whatever the answer does not turn on was not tried, and so is not told.
      writeFileSync(
        path,
        text.replace(
          '\n',
          `\nNote: only ${who} ${is} asked about: what others do is told where it matters to that.\n`,
        ),
      );
      paths.push(path);
    }
    return good(paths);
  } catch (error) {
    return bad(
      EXIT.usage,
      `--witness ${folder}: ${(error as Error).message}`,
      'name a folder that can be written',
    );
  }
}

const runsOf = (answers: readonly Answer[], all: Asked) => {
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
          who,
          is: group.asked.length === 1 ? 'is' : 'are',
          chosen: way.chosen,
          events,
          expects: expectsOf(all, way.chosen, events, group.asked, at),
        };
      }),
    ),
  );
};

/** What the run shows at its end: what the guarantors owe by then, what of it they honour, and that they break nothing. */
const expectsOf = (
  { loaded, world }: Asked,
  chosen: Crisis['chosen'],
  events: readonly Event[],
  group: readonly PartyId[],
  end: Instant,
): NonNullable<Story['expects']> => {
  const drafts = loaded.map(({ draft }) => draft);
  const at = Math.max(end, ...events.map((event) => event.at)) as Instant;
  const run = (expects: readonly Expectation[]) =>
    play(
      {
        title: '',
        pacts: drafts.map(({ id }) => id),
        chosen,
        steps: [
          ...events.map((event) => ({ kind: 'event' as const, event })),
          ...expects.map((expect) => ({ kind: 'expect' as const, expect, at, text: '' })),
        ],
      },
      drafts,
      world,
    );
  const { positions } = report(advance(run([]).state, at));
  const candidates = group.flatMap((party): readonly Expectation[] => {
    const of = { kind: 'who', who: { kind: 'states', ids: [party] } } as const;
    const owed = positions.filter(
      ({ position, bearers, status }) =>
        position === 'duty' && bearers.includes(party) && (status === 'active' || status === 'fulfilled'),
    );
    return [
      ...owed.map(
        ({ pact, article, status }): Expectation => ({
          that: {
            kind: 'position',
            of,
            position: 'obliged',
            ref: { pact, article },
            ...(status === 'fulfilled' ? { outcome: 'honours it' as const } : {}),
          },
        }),
      ),
      ...drafts.map(
        ({ id }): Expectation => ({ that: { kind: 'in breach', of, ref: { pact: id }, not: true } }),
      ),
    ];
  });
  const once = [...new Map(candidates.map((expect) => [JSON.stringify(expect), expect])).values()];
  const { verdicts } = run(once);
  return once
    .filter((_, index) => verdicts[index]?.held === true)
    .slice(0, MOST)
    .map((expect) => ({ at, expect }));
};
