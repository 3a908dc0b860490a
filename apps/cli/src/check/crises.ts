import {
  advance,
  type Crisis,
  type Event,
  type Expectation,
  type Instant,
  type PartyId,
  play,
  report,
} from '@casus/engine';
import type { Story } from '@casus/language';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Asked } from './question.ts';

/** So many expectations say what a run shows, at most. */
const MOST = 6;

/** A run to be told as a crisis. */
export interface ToldRun {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What it shows, and what it does not, for who opens the file. */
  readonly notes: readonly string[];
  readonly chosen: Crisis['chosen'];
  readonly events: readonly Event[];
  readonly expects: NonNullable<Story['expects']>;
}

/**
 * Writes runs as `.crisis` files into the folder that `--witness` names, made where it is missing; `casus run` replays
 * them. A pact that is no library's is copied beside them. Gives the paths.
 */
export async function writeRuns(
  folder: string,
  runs: readonly ToldRun[],
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
    for (const { name, title, notes, chosen, events, expects } of runs) {
      const path = join(folder, `${name}.crisis`);
      const text = writeCrisis({ title, pacts, chosen, events, expects }, catalogue);
      const noted = notes.map((note) => `Note: ${note}\n`).join('');
      writeFileSync(path, text.replace('\n', `\n${noted}`));
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

/** What the run shows at its end: what the guarantors owe by then, what of it they honour, and that they break nothing. */
export const expectsOf = (
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
  const of = (party: PartyId) => ({ kind: 'who', who: { kind: 'states', ids: [party] } }) as const;
  const owed = group.flatMap((party): readonly Expectation[] => {
    const duties = positions.filter(
      ({ position, bearers, status }) =>
        position === 'duty' && bearers.includes(party) && (status === 'active' || status === 'fulfilled'),
    );
    return duties.map(
      ({ pact, article, status }): Expectation => ({
        that: {
          kind: 'position',
          of: of(party),
          position: 'obliged',
          ref: { pact, article },
          ...(status === 'fulfilled' ? { outcome: 'honours it' as const } : {}),
        },
      }),
    );
  });
  const kept = group.flatMap((party) =>
    drafts.map(
      ({ id }): Expectation => ({ that: { kind: 'in breach', of: of(party), ref: { pact: id }, not: true } }),
    ),
  );
  const holding = (all: readonly Expectation[]): readonly Expectation[] => {
    const { verdicts } = run(all);
    return all.filter((_, index) => verdicts[index]?.held === true);
  };
  const once = [...new Map(owed.map((expect) => [JSON.stringify(expect), expect])).values()];
  const unbroken = holding(kept).slice(0, MOST);
  return [...holding(once).slice(0, MOST - unbroken.length), ...unbroken].map((expect) => ({ at, expect }));
};
