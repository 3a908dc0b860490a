// The profiles of the library: read without a word, each line answered for, figures from data equal to the data.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { INCIDENTS } from '@casus/engine';
import { drawingOf, pointsOf } from '../packages/forecast/src/index.ts';
import { type Entry, layered, type Profile, scenariosOf } from '../packages/forecast/src/profile/index.ts';
import { formatActors, parseActors } from '@casus/language';
import { describe, expect, it } from 'vitest';
import { catalogue, drafts } from './testing/shelf.ts';

const folder = new URL('actors/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.actors'));
const texts = files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);
const profileOf = (name: string): Profile => {
  const text = texts.find(([file]) => file === `${name}.actors`)?.[1] ?? '';
  const { profile, diagnostics } = parseActors(text, { catalogue });
  if (!profile) throw new Error(`${name}: ${JSON.stringify(diagnostics[0])}`);
  return profile;
};

const linesOf = (profile: Profile): readonly Entry[] =>
  [profile, ...profile.scenarios].flatMap(({ roles, actors, world }) => [
    ...roles.flatMap(({ entries }) => entries),
    ...actors.flatMap(({ entries }) => entries),
    ...world,
  ]);

const kinds = INCIDENTS.map(({ kind }) => kind);
const neutral = profileOf('neutral');
const ukraine = profileOf('ukraine-2025');

describe.each(texts)('%s', (_file, text) => {
  it('is read without a word and stands in the one layout', () => {
    expect(parseActors(text, { catalogue }).diagnostics).toEqual([]);
    expect(formatActors(text)).toEqual({ ok: true, text });
  });

  it('says of every line whose it is, with words', () => {
    const silent = linesOf(parseActors(text, { catalogue }).profile ?? neutral).filter(
      ({ origin }) => (origin.words ?? '').length < 4,
    );
    expect(silent).toEqual([]);
  });
});

describe('the neutral default', () => {
  it('needs nothing but the pact: any states in any parts, and every kind of attack', () => {
    const cast = { challenger: 'IRQ', beneficiary: 'KWT', guarantors: ['USA', 'FRA'], attacks: kinds };
    const drawing = drawingOf(layered(neutral) ?? neutral, cast);
    if (drawing.kind === 'missing') throw new Error(JSON.stringify(drawing.missing));
    expect(drawing.dimensions).toBeGreaterThan(100);
    const point = new Float64Array(drawing.dimensions);
    pointsOf(drawing.dimensions, 1, 0).at(5, point);
    expect(drawing.draw(point).guarantors[0]?.capability).toBeGreaterThan(0);
  });

  it('is marked as default and judgement, line by line but for what was calibrated, and names nobody', () => {
    for (const { origin } of linesOf(neutral)) expect(origin.words).toMatch(/^default: /);
    const sourced = linesOf(neutral).filter(({ origin }) => origin.kind !== 'judgement');
    expect(sourced.map(({ quantity }) => quantity).sort()).toEqual(['cost of breach', 'noise']);
    for (const { origin } of sourced) expect(origin.words).toMatch(/calibrated by casus history honour/);
    expect(neutral.actors).toEqual([]);
  });

  it('is what the others are based on', () => {
    expect(ukraine.basedOn).toBe(neutral.name);
    expect(scenariosOf(ukraine, neutral)).toEqual(['letter alone', 'practice alone', 'war-weary']);
  });
});

describe('the profile for the proposal of 2025', () => {
  const pact = drafts.find(({ id }) => id === 'UA-A5T-2025');
  const guarantors = ['DNK', 'FIN', 'FRA', 'DEU', 'ITA', 'NLD', 'NOR', 'POL', 'SWE', 'GBR', 'USA'];
  const cast = {
    challenger: 'RUS',
    beneficiary: 'UKR',
    guarantors,
    attacks: ['invasion', 'sabotage'] as const,
  };

  it('names each party of the pact', () => {
    const named = new Set(ukraine.actors.map(({ party }) => party));
    expect([...guarantors, 'RUS', 'UKR'].filter((party) => !named.has(party))).toEqual([]);
    const roles = JSON.stringify(pact);
    expect(guarantors.filter((party) => !roles.includes(party))).toEqual([]);
  });

  it('gives all that the game needs, under each scenario', () => {
    for (const scenario of [undefined, ...scenariosOf(ukraine, neutral)]) {
      const whole = layered(ukraine, neutral, scenario);
      const drawing = whole && drawingOf(whole, cast);
      if (drawing?.kind !== 'drawing') throw new Error(JSON.stringify(drawing));
      // A line is one thing that is not known, so that Sobol points have a coordinate for each.
      expect(drawing.dimensions).toBeLessThanOrEqual(256);
      const middle = drawing.draw(Array.from({ length: drawing.dimensions }, () => 0.5));
      expect(middle.challenger.aid).toBeGreaterThan(0);
      if (scenario === 'letter alone') expect(middle.guarantors[0]?.weightOfPractice).toBe(0);
    }
  });
});

const data = new URL('../../shared/data/cow_nmc_v7_cinc.csv.gz', import.meta.url);
const there = existsSync(data);
if (!there) console.warn('skipped aloud: ../shared/data/cow_nmc_v7_cinc.csv.gz is not here');

describe.runIf(there)('figures from data', () => {
  const CODES: Readonly<Record<string, string>> = {
    RUS: '365',
    UKR: '369',
    USA: '2',
    GBR: '200',
    NLD: '210',
    FRA: '220',
    DEU: '255',
    POL: '290',
    ITA: '325',
    FIN: '375',
    SWE: '380',
    NOR: '385',
    DNK: '390',
  };
  const rows = there ? gunzipSync(readFileSync(data)).toString('utf8').split('\n') : [];
  const cinc = (party: string, year: number): number =>
    Number(
      rows
        .find((row) => row.startsWith(`${CODES[party]},${year},`))
        ?.split(',')
        .at(-1),
    );
  const stated = ukraine.actors.flatMap(({ party, entries }) =>
    entries.flatMap(({ origin, spread }) =>
      origin.kind === 'data' && spread.kind === 'exactly' ? [[party, origin.year, spread.at] as const] : [],
    ),
  );

  it('are there for each party', () => expect(stated).toHaveLength(13));

  it.each(stated)('%s in %d: %d', (party, year, at) => {
    // Three figures of the number are stated, to be used where the data are not at hand.
    expect(Math.abs(at - cinc(party, year)) / at).toBeLessThan(0.005);
  });
});
