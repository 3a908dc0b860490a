// The dossier of the library against the reference that it is made from, read at test time, and against the draft.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDossier, parseDossier } from '@casus/language';
import {
  chainOf,
  heldToIt,
  judgeDossier,
  type StandingKind,
  statusOf,
  type Topic,
  voiceNamed,
} from '../packages/dossier/src/index.ts';
import type { Instant } from '@casus/engine';
import { catalogue, drafts } from './testing/shelf.ts';

const text = readFileSync(new URL('dossiers/ukraine-2025.dossier', import.meta.url), 'utf8');
const pact = drafts.find(({ id }) => id === 'UA-A5T-2025');
const { dossier, diagnostics } = parseDossier(text, { catalogue, ...(pact ? { pact } : {}) });
if (!dossier || !pact) throw new Error(`the dossier is not read: ${JSON.stringify(diagnostics)}`);
const names = (party: string) => catalogue.nameOf(party) ?? party;

const reference = new URL('../../shared/reference/proposal-2025.md', import.meta.url);
const there = existsSync(reference);
if (!there) console.warn('skipped aloud: ../shared/reference/proposal-2025.md is not here');
const page = there ? readFileSync(reference, 'utf8') : '';

const day = (iso: string, end = false): Instant => (Date.parse(iso) + (end ? 86_399_999 : 0)) as Instant;

describe('the dossier of Ukraine 2025', () => {
  it('is read without a word, in the one layout, and holds all that it expects', () => {
    expect(diagnostics).toEqual([]);
    expect(formatDossier(text)).toEqual({ ok: true, text });
    const verdicts = judgeDossier(dossier, names);
    expect(verdicts.length).toBeGreaterThanOrEqual(48);
    expect(verdicts.filter(({ holds }) => !holds)).toEqual([]);
  });

  it('has a statement for each that a bracket of the draft rests on, attached to that alternative', () => {
    const cited = pact.choices
      .filter(({ kind }) => kind === 'bracket')
      .flatMap(({ id, options }) =>
        options.flatMap(({ label, source }) =>
          (source ?? '').split(', ').flatMap((one) => (one === '' ? [] : [`${one} ${id} ${label}`])),
        ),
      );
    const attached = new Set(
      dossier.statements.flatMap(({ id, clauses }) =>
        clauses.flatMap(({ bracket }) => (bracket ? [`${id} ${bracket.issue} ${bracket.label}`] : [])),
      ),
    );
    expect(cited.length).toBeGreaterThan(12);
    expect(cited.filter((one) => !attached.has(one))).toEqual([]);
    expect([...attached].filter((one) => !cited.includes(one))).toEqual([]);
  });
});

describe.runIf(there)('section 2 of the reference', () => {
  const rows = [
    ...page.matchAll(
      /\{id: (S\d+), date: "([^"]+)", speaker: "([^"]+)",.*?on_record: (true|false|mixed), says/g,
    ),
  ];

  it('has 31 statements, all of them in the dossier', () => {
    expect(rows).toHaveLength(31);
    const ids = new Set(dossier.statements.map(({ id }) => id));
    expect(rows.map(([, id = '']) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(rows.map(([, id = '', date = '', , record = '']) => [id, date, record] as const))(
    '%s is dated and recorded as there',
    (id, date, record) => {
      // What the reference tells in one row of several voices stands as S28, S28a, S28b here.
      const family = dossier.statements.filter((one) => new RegExp(`^${id}[a-z]?$`).test(one.id));
      const first = family.find((one) => one.id === id);
      const iso = /^(\d{4})-(\d{2})-(\d{2})(?:\/(\d{2}))?/.exec(date);
      if (iso) {
        const [, year, month, from, until] = iso;
        expect(first?.when?.from).toBe(day(`${year}-${month}-${from}`));
        expect(first?.when?.until).toBe(day(`${year}-${month}-${until ?? from}`, true));
      } else expect(first?.when?.about).toBe(true);
      const held = (record === 'mixed' ? family : first ? [first] : []).flatMap(({ by }) =>
        by.map((name) => heldToIt(voiceNamed(dossier, name).record)),
      );
      expect(new Set(held)).toEqual(new Set(record === 'mixed' ? [true, false] : [record === 'true']));
    },
  );
});

describe.runIf(there)('section 3 of the reference', () => {
  const WINDOWS = {
    seed_2025_08_16: ['2025-08-16', '2025-08-16'],
    autumn_2025: ['2025-08-17', '2025-11-30'],
    winter_2026: ['2025-12-01', '2026-03-31'],
  } as const;
  const TOPICS: Readonly<Record<string, Topic>> = {
    'who guarantees': { id: 'guarantors' },
    trigger: { id: 'trigger' },
    'who determines': { id: 'determination' },
    'decision rule': { id: 'decision' },
    'response kinds': { id: 'response' },
    'legal force': { id: 'legal force' },
    'territory covered': { id: 'territory' },
    "adversary's consent": { id: 'consent', of: 'RUS' },
    'US role': { id: 'role', of: 'USA' },
    'foreign troops': { id: 'troops' },
    monitoring: { id: 'monitoring' },
    duration: { id: 'duration' },
    forfeiture: { id: 'forfeiture' },
    start: { id: 'start' },
    'NATO link': { id: 'membership' },
  };
  /** What a cell says beside its status words, or about another topic than its row. */
  const ASIDE: Readonly<Record<string, string>> = {
    // About the troops and the price, which are rows of their own here.
    'US role autumn_2025': 'ground troops denied; compensation asked',
    // About the cession, a topic of its own here.
    'territory covered winter_2026': 'US condition on Donbas reported, denied, then restated by Kyiv',
    // About the clock, a topic of its own here.
    'decision rule winter_2026': 'clock 24/72 h reported only',
    // Named states are silent where all partners are spoken of.
    'who guarantees seed_2025_08_16': 'named states silent',
    "adversary's consent seed_2025_08_16": 'Meloni silent',
    'legal force winter_2026': 'not signed in public pages',
  };
  /** Cells without a status word of their own. */
  const WORDED: Readonly<Record<string, string>> = {
    'start winter_2026': 'proposed',
    'foreign troops winter_2026': 'proposed; rejected',
    'NATO link autumn_2025': 'denied; proposed',
    'NATO link winter_2026': 'denied',
  };
  const cells = [...page.matchAll(/- term: (.+)\n((?: {4}\w+: .+\n)+)/g)].flatMap(
    ([, term = '', body = '']) =>
      [...body.matchAll(/(\w+): "?(.*?)"?\n/g)].map(
        ([, column = '', cell = '']) => [term, column, cell] as const,
      ),
  );

  const wanted = (term: string, column: string, cell: string): ReadonlySet<StandingKind | 'silent'> => {
    const key = `${term} ${column}`;
    const said = WORDED[key] ?? cell.replace(ASIDE[key] ?? '\u0000', '');
    const has = (pattern: RegExp): boolean => pattern.test(said);
    return new Set<StandingKind | 'silent'>([
      ...(has(/\bsilent\b/) ? (['silent'] as const) : []),
      ...(has(/\bproposed\b/) ? (['proposed'] as const) : []),
      ...(has(/\bclaimed\b|\basserted\b/) ? (['claimed'] as const) : []),
      ...(has(/(?<!NOT )\bconfirmed\b/) ? (['confirmed'] as const) : []),
      ...(has(/\bdoubted\b/) ? (['doubted'] as const) : []),
      ...(has(/\bdenied in substance\b/) ? (['contradicted'] as const) : []),
      ...(has(/\bdenied\b(?! in substance)|\brejected\b|\bdenies\b/) ? (['denied'] as const) : []),
    ]);
  };

  it('has 15 terms in three columns', () => expect(cells).toHaveLength(45));

  it.each(cells)('%s, %s: %s', (term, column, cell) => {
    const topic = TOPICS[term];
    const window = WINDOWS[column as keyof typeof WINDOWS];
    if (!topic) throw new Error(`no topic for ${term}`);
    const { standings } = statusOf(dossier, topic, { from: day(window[0]), to: day(window[1], true) });
    const kinds = new Set<string>(standings.length === 0 ? ['silent'] : standings.map(({ kind }) => kind));
    const asked = wanted(term, column, cell);
    expect(asked.size, 'the cell has a status').toBeGreaterThan(0);
    expect([...asked].filter((kind) => !kinds.has(kind))).toEqual([]);
    // What is graver than a word put forward stands only where the reference says so.
    for (const grave of ['confirmed', 'denied', 'contradicted', 'silent'] as const)
      expect(kinds.has(grave), grave).toBe(asked.has(grave));
  });
});

describe('section 4: the chain behind "agreed with Putin"', () => {
  const consent: Topic = { id: 'consent', of: 'RUS' };
  const said = (iso: string) =>
    chainOf(dossier, consent, day(iso, true)).links.map(
      ({ saying: { statement, voice, clause }, pull, adds }) =>
        `${statement.id} ${voice.name} ${pull} ${adds.kind}${clause.hedge === undefined ? '' : ' hedged'}`,
    );

  it('is one anonymous voice with a hedge, and a doubt, on 16 August 2025', () => {
    expect(said('2025-08-16')).toEqual(['S04 Source A for first hedged', 'S07 Source B neither first']);
    expect(chainOf(dossier, consent, day('2025-08-16', true))).toMatchObject({
      independent: ['Source A'],
      onRecord: [],
      unhedged: [],
      against: [],
      confirmedBy: [],
    });
  });

  it('is then asserted on record by one side, never confirmed by the other, and contradicted', () => {
    const chain = chainOf(dossier, consent, day('2026-03-31', true));
    expect(chain.onRecord).toEqual(['Witkoff', 'Trump']);
    // Trump is of the side of Witkoff: his word is no second side.
    expect(chain.independent).toEqual(['Source A', 'Witkoff']);
    expect(chain.unhedged).toEqual(['Witkoff', 'Trump']);
    expect(chain.confirmedBy).toEqual([]);
    expect(chain.against).toEqual(['Lavrov', 'Zakharova']);
  });
});
