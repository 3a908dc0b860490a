// The reader of news reports, judged by the composed reports (library/testing/reports), and by the report of
// 16 August 2025, which is read at test time: its draft, accepted, must answer "is it agreed?" with care.

import { existsSync, readFileSync } from 'node:fs';
import type { Instant } from '@casus/engine';
import { parseDossier } from '@casus/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreedAt, agreedLines, agreedOn, draftText } from '../packages/dossier/src/index.ts';
import { readReport } from '../packages/dossier/src/reader/read.ts';
import { FIELDS, reportsIn, scoreOf, total } from './testing/reports.ts';
import { catalogue } from './testing/shelf.ts';

/** The last line of a record of a run: all reports together. */
function recorded(file: string) {
  const text = readFileSync(new URL(`testing/${file}`, import.meta.url), 'utf8');
  const line = /^all +([\d. ]+)$/m.exec(text)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  const [asked = 0, found = 0, proposed = 0, recall = 0, ...fields] = line;
  return { asked, found, proposed, recall, fields };
}

describe.each([
  ['reports', 'reports-first-run.txt', 'reports-after-mending.txt'],
  ['reports-second', 'reports-second-first-run.txt', 'reports-second-after-mending.txt'],
] as const)('the composed %s', (set, first, mended) => {
  const names = reportsIn(set);
  const { asked, found, proposed, right } = total(names.map((report) => scoreOf(set, report)));

  it('are at least twelve, and read as well as is recorded', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect({
      asked,
      found,
      proposed,
      recall: Number((found / asked).toFixed(2)),
      fields: FIELDS.map((field) => Number((right[field] / found).toFixed(2))),
    }).toEqual(recorded(mended));
  });

  it('are read no worse than promised: most statements, most of each field, and few proposals in vain', () => {
    expect(found / asked).toBeGreaterThanOrEqual(0.85);
    for (const field of FIELDS) expect(right[field] / found, field).toBeGreaterThanOrEqual(0.75);
    expect(found / proposed).toBeGreaterThanOrEqual(0.6);
  });

  it('have the figures of their first run and of today in the guide', () => {
    const guide = readFileSync(new URL('../docs/how-to/keep-a-dossier.md', import.meta.url), 'utf8');
    const row = ({ asked: of, proposed: made, recall, fields }: ReturnType<typeof recorded>): string =>
      `${of} | ${made} | ${[recall, ...fields].map((share) => share.toFixed(2)).join(' | ')} |`;
    expect(guide).toContain(row(recorded(first)));
    expect(guide).toContain(row(recorded(mended)));
  });
});

it('the second set was read as promised on its first run, by a reader whose author had not seen it', () => {
  const { recall, fields } = recorded('reports-second-first-run.txt');
  expect(recall).toBeGreaterThanOrEqual(0.8);
  for (const share of fields) expect(share).toBeGreaterThanOrEqual(0.7);
});

const seed = new URL('../../shared/reference/report-2025-08-16.txt', import.meta.url);
const there = existsSync(seed);
if (!there) console.warn('skipped aloud: ../shared/reference/report-2025-08-16.txt is not here');

describe.runIf(there)('the report of 16 August 2025', () => {
  const day = Date.UTC(2025, 7, 16) as Instant;
  const end = (day + 86_399_999) as Instant;
  const report = there ? readFileSync(seed, 'utf8') : '';
  const made = readReport(report, { day });
  const names = (party: string) => catalogue.nameOf(party) ?? party;
  const text = draftText(made, {
    title: 'Draft',
    pact: 'UA-A5T-2025',
    day,
    report,
    party: (name) => {
      const id = catalogue.party(name);
      return id === undefined ? undefined : names(id);
    },
  });

  it('has three voices that speak of the guarantee: who, to whom, on record or not, with which hedge', () => {
    const voice = (speaker: RegExp) => made.filter((one) => speaker.test(one.speaker));
    expect(voice(/Meloni/).every(({ record }) => record === 'on record')).toBe(true);
    expect(voice(/Meloni/).find(({ act }) => act === 'confirms')).toMatchObject({ audience: 'not stated' });
    const claim = voice(/diplomatic source/).find(({ topic }) => topic === 'consent');
    expect(claim).toMatchObject({
      audience: 'AFP',
      record: 'anonymous',
      hedges: ['supposedly'],
      reports: 'Putin',
    });
    const doubt = voice(/knowledge of the matter/).find(({ act }) => act === 'doubts');
    expect(doubt).toMatchObject({ record: 'anonymous', hedges: ['No one knows'] });
  });

  it('drafts a dossier in which nothing counts until a person accepts it', () => {
    const { dossier, diagnostics } = parseDossier(text, { catalogue });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!dossier) throw new Error(text);
    expect(dossier.statements.length).toBeGreaterThan(6);
    expect(agreedAt(dossier, end).topics).toEqual([]);
  });

  it('accepted, answers with care: claimed by one anonymous voice with a hedge, and Russia has not spoken', () => {
    const accepted = text
      .replaceAll(', awaiting acceptance', '')
      .replace('\n\nVoice', '\n\nParties: Russia, the United States, Italy and Ukraine.\n\nVoice');
    const { dossier, diagnostics } = parseDossier(accepted, { catalogue });
    if (!dossier) throw new Error(JSON.stringify(diagnostics));
    const consent = agreedOn(dossier, { id: 'consent', of: 'RUS' }, end);
    expect(consent.answer).toBe('claimed only');
    expect(consent.chain).toMatchObject({ onRecord: [], confirmedBy: [], unhedged: [] });
    expect(consent.chain.independent).toHaveLength(1);
    const lines = agreedLines(agreedAt(dossier, end), names);
    const said = lines.map(({ head, says }) => `${head}: ${says}`).join('\n');
    expect(said).toMatch(
      /as known on 16 August 2025\?: No\. Nothing in the dossier shows that all sides have agreed/,
    );
    expect(said).toMatch(
      /consent of Russia: No: one anonymous voice says so, with a hedge; Russia has not confirmed it\./,
    );
    expect(said).toMatch(/doubted by Source [A-Z] \(anonymous\)/);
    expect(lines.find(({ head }) => head === 'Has not spoken on record')?.says).toMatch(/Russia/);
  });
});

describe('any text at all', () => {
  it('is read without a throw, and what is proposed stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) =>
        readReport(text).every(({ spans }) =>
          spans.every(({ start, end }) => start >= 0 && end <= text.length + 1 && start < end),
        ),
      ),
      { numRuns: 60 },
    );
  });

  it('nothing is proposed where nobody speaks', () => {
    expect(readReport('It rained in Lisk. The road to the border was closed for two days.')).toEqual([]);
  });
});
