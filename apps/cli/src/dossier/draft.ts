import { draftText, lastDay, type Proposal } from '@casus/dossier';
import { readReport } from '@casus/dossier/reader';
import type { Instant } from '@casus/engine';
import { label, namesOf } from '@casus/views';
import { basename } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readSource, STDIN } from '../files.ts';
import { dossierShelf, loadDossier } from '../library/dossiers.ts';
import { type Faulty, openLibrary } from '../library/load.ts';
import { dayOf, type DossierOptions } from './asked.ts';
import { isoDay } from './data.ts';

/** Longer than any news report; a chronicle of years is to be cut into its reports. */
const MOST = 1_000_000;

/** What the reader proposes: the text of a dossier, and the same as data. */
export interface Drafted {
  readonly text: string;
  readonly data: object;
}

/** Reads a report, or standard input, and proposes its statements. */
export async function drafted(
  report: string | undefined,
  options: DossierOptions,
): Promise<Outcome<Drafted> | Faulty> {
  const source = readSource(report ?? STDIN);
  if (!source.ok)
    return source.problem.says.includes(' MB')
      ? bad(
          EXIT.findings,
          source.problem.says,
          'no report is that long: cut it at blank lines and draft each part; nothing was read, and nothing is changed',
        )
      : source;
  const { text, path } = source.value;
  if (text.length > MOST)
    return bad(
      EXIT.findings,
      `${path}: has ${(text.length / 1_000_000).toFixed(1)} million characters; the reader takes reports of up to ${MOST / 1_000_000} million`,
      'cut it at blank lines and draft each part; nothing was read, and nothing is changed',
    );
  const library = openLibrary();
  if (!library.ok) return library;
  const day = dayOf(options.on, 0 as Instant, '--on');
  if (!day.ok) return day;
  const dated = options.on === undefined ? {} : { day: (day.value - 43_199_999) as Instant };
  const pact = options.pact ?? (await pactOf(library.value));
  const { formatDossier } = await import('@casus/language');
  const names = namesOf(await library.value.world());
  const parties = await library.value.parties();
  const proposals = readReport(text, dated);
  if (proposals.length === 0)
    return bad(
      EXIT.findings,
      `${path}: no statement was found in it`,
      'the reader knows English reports that say who said what; nothing is proposed where it finds no voice',
    );
  const made = draftText(proposals, {
    title: `Draft from ${report === undefined || report === STDIN ? 'a report' : basename(report)}`,
    pact,
    ...dated,
    report: text,
    party: (name) => {
      const id = parties.get(name);
      return id === undefined ? undefined : label(names, id);
    },
  });
  const laid = formatDossier(made);
  return good({
    text: laid.ok ? laid.text : made,
    data: { file: path, pact, statements: proposals.map((one) => proposalData(one, dated.day)) },
  });
}

/** The draft that the dossiers of the library are on, where they are on one. */
async function pactOf(library: Parameters<typeof loadDossier>[0]): Promise<string> {
  const [first] = Object.values(dossierShelf(library));
  const loaded = first === undefined ? undefined : await loadDossier(library, first);
  return loaded?.ok && lastDay(loaded.value.dossier) > 0 ? loaded.value.dossier.pact : 'UA-A5T-2025';
}

/** "2025-08-16", or "2025-03-01/2025-03-31" where the report tells only a month. */
const daysOf = ({ said }: Proposal, day: Instant | undefined): string => {
  if (said === undefined) return day === undefined ? 'not stated' : isoDay(day);
  const [from, until] = [said.from, said.until ?? said.from].map((at) => isoDay(at as Instant));
  return from === until ? `${from}` : `${from}/${until}`;
};

const proposalData = (one: Proposal, day: Instant | undefined): object => ({
  speaker: one.speaker,
  alsoKnownAs: one.alsoKnownAs,
  audience: one.audience,
  record: one.record,
  hedges: one.hedges,
  act: one.act,
  topic: one.topic ?? 'not stated',
  ...(one.reports === undefined ? {} : { reports: one.reports }),
  ...(one.words === undefined ? {} : { words: one.words }),
  day: daysOf(one, day),
  sentence: one.sentence.replace(/\s+/g, ' ').trim(),
  start: one.spans[0]?.start ?? 0,
});
