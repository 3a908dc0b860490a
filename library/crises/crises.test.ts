import { readFileSync, readdirSync } from 'node:fs';
import { type Draft, explain, play, report } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { incoherent } from '../../packages/engine/src/testing/coherent.ts';
import { catalogueFrom, parseCrisis, parsePact } from '../../packages/language/src/index.ts';
import { ALL, hasVectors, labels, TAKEN } from '../testing/vectors.ts';

// History is the judge: every expectation of every crisis of the library holds, and every label of the
// vectors that the library takes on has a sentence.

const folder = new URL('.', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.crisis'))
  .sort()
  .map((name): readonly [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

const regionFile = (name: string) =>
  JSON.parse(readFileSync(new URL(`../regions/${name}.json`, folder), 'utf8'));
const catalogue = catalogueFrom({
  states: regionFile('states'),
  regions: regionFile('regions'),
  zones: regionFile('zones'),
});
const pactFolder = new URL('../pacts/', folder);
const drafts: readonly Draft[] = readdirSync(pactFolder)
  .filter((name) => name.endsWith('.pact'))
  .flatMap(
    (name) =>
      parsePact(readFileSync(new URL(name, pactFolder), 'utf8'), { catalogue, file: name }).draft ?? [],
  );

const crisisIn = (text: string) => {
  const { crisis, diagnostics } = parseCrisis(text, { catalogue, pacts: drafts });
  expect(
    diagnostics
      .filter((found) => found.severity === 'error')
      .map((found) => `${found.range?.line ?? 0}: ${found.message}`),
  ).toEqual([]);
  return crisis;
};

describe('every expectation of the library holds', () => {
  it.each(texts)('%s', (_name, text) => {
    const crisis = crisisIn(text);
    const played = crisis ? play(crisis, drafts, catalogue.world) : undefined;
    expect(played?.missing).toEqual([]);
    expect(played?.verdicts.length).toBeGreaterThan(0);
    expect(
      played?.verdicts
        .filter((verdict) => !verdict.held)
        .map((verdict) => `${verdict.text} => ${verdict.says}`),
    ).toEqual([]);
    // Whoever reads why, adds up the parts.
    const { state } = played ?? {};
    const positions = state ? report(state).positions : [];
    expect(
      positions.flatMap(({ id }) => (state ? incoherent(explain(state, { kind: 'position', id })) : [])),
    ).toEqual([]);
  });

  it('and would not, said the other way round', () => {
    // A judge that agrees with everything would pass the test above.
    const [, text] = texts.find(([name]) => name.startsWith('falklands')) ?? ['', ''];
    const turned = text.replace(
      'Expect: Article 5 of NAT-1949 is not triggered',
      'Expect: Article 5 of NAT-1949 is triggered',
    );
    expect(turned).not.toBe(text);
    const crisis = crisisIn(turned);
    const played = crisis ? play(crisis, drafts, catalogue.world) : undefined;
    expect(played?.verdicts.filter((verdict) => !verdict.held)).toHaveLength(1);
  });
});

/** Labels that a note names: "Note: V03, label 1 (...)", "Note: V16, labels 3 and 4 (...)". */
const labelled = (text: string): readonly string[] =>
  [...text.matchAll(/Note: (V\d\d), labels? (\d+)(?: and (\d+))?/g)].flatMap(([, vector = '', one, two]) =>
    [one, two].flatMap((n) => (n === undefined ? [] : `${vector} label ${n}`)),
  );

// The reference lies beside the repository, not in it.
describe.skipIf(!hasVectors)('the vectors taken on', () => {
  it('are all forty, with their 144 labels', () => {
    expect(TAKEN).toEqual(ALL);
    expect([ALL.length, labels.length]).toEqual([40, 144]);
  });

  it('show every contested label both ways', () => {
    const contested = labels.filter((label) => label.contested).map(({ id }) => id);
    // The first sentence after the note of a label is the sentence of that label.
    const shown = texts.flatMap(([, text]) =>
      [
        ...text.matchAll(
          /Note: (V\d\d), labels? (\d+)[^\n]*\n(?:  (?!Expect|Note: V\d\d)[^\n]*\n)*  Expect contested/g,
        ),
      ].map(([, vector = '', n = '']) => `${vector} label ${n}`),
    );
    expect(contested.filter((label) => !shown.includes(label))).toEqual([]);
    expect(shown.filter((label) => !contested.includes(label))).toEqual([]);
  });

  it('have a sentence for each label, and no label twice', () => {
    const found = texts.flatMap(([, text]) => labelled(text));
    expect([...found].sort()).toEqual(labels.map(({ id }) => id).sort());
  });
});

describe('readings', () => {
  it('that a crisis names live in the pact, with who holds them', () => {
    for (const [, text] of texts)
      for (const step of crisisIn(text)?.steps ?? []) {
        if (step.kind !== 'expect' || !step.expect.reading) continue;
        const { label, pact } = step.expect.reading;
        const options = drafts
          .filter((draft) => pact === undefined || draft.id === pact)
          .flatMap((draft) => draft.choices.flatMap((choice) => choice.options))
          .filter((option) => option.label === label);
        expect(options.length, label).toBeGreaterThan(0);
        expect(
          options.some((option) => option.heldBy.length > 0 || option.source !== undefined),
          label,
        ).toBe(true);
      }
  });
});
