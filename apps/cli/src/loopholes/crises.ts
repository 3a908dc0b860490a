import type { Instant } from '@casus/engine';
import {
  counted,
  exampleWords,
  inSentence,
  listed,
  type Loophole,
  type LoopholesResult,
  meaningOf,
  type Names,
} from '@casus/views';
import { expectsOf, type ToldRun, writeRuns } from '../check/crises.ts';
import type { Asked } from '../check/question.ts';
import { good, type Outcome } from '../exit.ts';
import type { Discovered } from './find.ts';

/** The result with the file of each run that was written. */
export async function writeLoopholes(
  folder: string,
  result: LoopholesResult,
  found: readonly Discovered[],
  all: Asked,
  names: Names,
): Promise<Outcome<LoopholesResult>> {
  const told = result.loopholes.map((one) => ({ one, run: runOf(one, found, all, names) }));
  const written = await writeRuns(
    folder,
    told.flatMap(({ run }) => run ?? []),
    all,
  );
  if (!written.ok) return written;
  const paths = [...written.value];
  return good({
    ...result,
    loopholes: told.map(({ one, run }) => {
      const file = run && paths.shift();
      return file !== undefined && one.example && 'until' in one.example
        ? { ...one, example: { ...one.example, file } }
        : one;
    }),
  });
}

/** How many runs were written, and which loopholes have none. */
export const writtenWords = ({ loopholes }: LoopholesResult, folder: string): string => {
  const files = loopholes.filter(({ example }) => example && 'file' in example);
  const none = (kind: string): readonly string[] => [
    ...new Set(loopholes.flatMap(({ slug, example }) => (example?.kind === kind ? [slug] : []))),
  ];
  const [standing, missing] = [none('read off'), none('not found')];
  return [
    `${counted(files.length, 'run')} written to ${folder}: "casus run" replays each, "casus test" judges what it shows.`,
    ...(standing.length > 0 ? [`Read off the text, and so without a run: ${listed(standing)}.`] : []),
    ...(missing.length > 0 ? [`No run of the text as it stands was found for: ${listed(missing)}.`] : []),
  ].join('\n');
};

const runOf = (
  one: Loophole,
  found: readonly Discovered[],
  all: Asked,
  names: Names,
): ToldRun | undefined => {
  const { slug, guarantors } = one;
  const [guarantor = ''] = guarantors;
  const discovered = found.find(
    ({ finding, staged }) => finding.slug === slug && staged.stage.guarantor === guarantor,
  );
  const shown = discovered?.shown;
  if (!discovered || !shown || !('events' in shown)) return undefined;
  const { finding } = discovered;
  const end = (finding.incident.at + shown.until) as Instant;
  return {
    name: `${slug}-${guarantor}`.toLowerCase(),
    title: `How the guarantee of ${inSentence(names, guarantor)} fails: ${slug}`,
    notes: [
      meaningOf(one, names),
      `Found in this class of incidents: ${one.class}.`,
      exampleWords(one, names) ?? '',
      `Acts without which ${inSentence(names, guarantor)} would owe the same, here and without the loophole, are left out.`,
    ],
    chosen: all.taken,
    events: shown.events,
    expects: expectsOf(all, all.taken, shown.events, finding.guarantors, end),
  };
};
