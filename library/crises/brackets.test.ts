import { readFileSync, readdirSync } from 'node:fs';
import { type Draft, explain, type Derivation, play, report, settle } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { catalogueFrom, parseCrisis, parsePact } from '../../packages/language/src/index.ts';

// A crisis is judged over all resolutions of the brackets that can matter; what is cited is the sentence
// as it reads under the resolution in play.

const folder = new URL('.', import.meta.url);
const regionFile = (name: string) =>
  JSON.parse(readFileSync(new URL(`../regions/${name}.json`, folder), 'utf8'));
const catalogue = catalogueFrom({
  states: regionFile('states'),
  regions: regionFile('regions'),
  zones: regionFile('zones'),
});
const draftOf = (text: string, file: string): Draft => {
  const { draft, diagnostics } = parsePact(text, { catalogue, file });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return draft as Draft;
};
const pactFolder = new URL('../pacts/', folder);
const shelf: readonly Draft[] = readdirSync(pactFolder)
  .filter((name) => /^(ISTANBUL|UA-A5T|UNC)/.test(name))
  .map((name) => draftOf(readFileSync(new URL(name, pactFolder), 'utf8'), name));

const judged = (crisisText: string, drafts: readonly Draft[], bound?: number) => {
  const { crisis, diagnostics } = parseCrisis(crisisText, { catalogue, pacts: drafts });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!crisis) throw new Error('a crisis without errors is there');
  return { crisis, ...play(crisis, drafts, catalogue.world, {}, bound) };
};

// Help is owed only if the area takes Crimea in AND the strength is a duty: each bracket alone, from
// where the main run stands, changes nothing.
const TWO = `pact PAIR-2026 "Two brackets that matter together"
  a treaty, signed on 1 January 2026 at Rome, in force from 1 January 2026.
Beneficiary: Ukraine.
Guarantors: France and Italy.
Article 1 "Area"
  Guaranteed Area means [issue 1, ITA: the territory of Italy | FRA: the territory of Ukraine].
Article 2 "Help"
  When an armed attack on Ukraine in the Guaranteed Area occurs,
    each Guarantor [issue 2, ITA: should | FRA: shall] assist Ukraine [issue 3, ITA: no text | FRA: within 24 hours].
Article 3 "Talk"
  When an armed attack on Ukraine occurs, each Guarantor shall consult Ukraine within [issue 4, ITA: 3 days | FRA: 1 day].
`;
const ATTACK = `crisis "An attack", under PAIR-2026.

1 March 2026, 12:00 UTC:
  (1) Russia attacks Ukraine in Kyiv by missiles.
`;

describe('the product of the brackets', () => {
  const pair = draftOf(TWO, 'PAIR-2026.pact');

  it('finds two brackets that matter only together', () => {
    const { verdicts } = judged(
      `${ATTACK}  Expect: France is obliged to assist Ukraine under Article 2 of PAIR-2026.\n`,
      [pair],
    );
    expect(verdicts[0]?.held).toBe(false);
    expect(verdicts[0]?.depends).toEqual(['bracket 1 of PAIR-2026', 'bracket 2 of PAIR-2026']);
    expect(verdicts[0]?.resolutions).toHaveLength(4);
    expect(verdicts[0]?.resolutions.filter(({ holds }) => holds)).toEqual([
      { choices: { 'PAIR-2026': { 1: 'FRA', 2: 'FRA' } }, holds: true },
    ]);
    expect(verdicts[0]?.says).toMatch(
      /^depends on bracket 1 of PAIR-2026 and bracket 2 of PAIR-2026: holds with 1=FRA, 2=FRA; not with /,
    );
  });

  it('says what remains open where an expectation fixes one of them', () => {
    const { verdicts } = judged(
      `${ATTACK}  Expect with bracket 1 as FRA: France is obliged to assist Ukraine under Article 2 of PAIR-2026.
  Expect with bracket 1 as FRA and bracket 2 as FRA: France is obliged to assist Ukraine under Article 2 of PAIR-2026.
`,
      [pair],
    );
    expect(verdicts.map(({ held, depends }) => ({ held, depends }))).toEqual([
      { held: false, depends: ['bracket 2 of PAIR-2026'] },
      { held: true, depends: [] },
    ]);
  });

  it('does not multiply a bracket that cannot matter', () => {
    const talk = `${ATTACK}  Expect: France is obliged to consult Ukraine under Article 3 of PAIR-2026.\n`;
    const { verdicts, runs } = judged(talk, [pair]);
    expect(verdicts[0]?.held).toBe(true);
    // Article 3 rests on its own clock alone: two texts and no more, of sixteen.
    expect(runs).toBe(2);
  });

  it('says when not all combinations were run', () => {
    const { verdicts } = judged(
      `${ATTACK}  Expect: France is obliged to assist Ukraine under Article 2 of PAIR-2026.\n`,
      [pair],
      3,
    );
    expect(verdicts[0]?.complete).toBe(false);
    expect(verdicts[0]?.says).toContain('3 of 8 combinations of brackets were run, not all');
  });
});

describe('brackets that are cut away', () => {
  // The oracle: the same crisis under each combination of all brackets, one plain run each.
  const wholeProduct = (crisisText: string, drafts: readonly Draft[]): readonly boolean[] => {
    const brackets = drafts.flatMap((draft) =>
      draft.choices.filter(({ kind }) => kind === 'bracket').map((choice) => ({ pact: draft.id, choice })),
    );
    const rows = brackets.reduce<readonly Readonly<Record<string, Readonly<Record<string, string>>>>[]>(
      (sofar, { pact, choice }) =>
        sofar.flatMap((row) =>
          choice.options.map(({ label }) => ({ ...row, [pact]: { ...row[pact], [choice.id]: label } })),
        ),
      [{}],
    );
    const { crisis } = parseCrisis(crisisText, { catalogue, pacts: drafts });
    if (!crisis) throw new Error('a crisis without errors is there');
    const runs = rows.map((row) =>
      play(crisis, drafts, catalogue.world, row).verdicts.map(({ held }) => held),
    );
    return (runs[0] ?? []).map((_, index) => runs.some((run) => run[index] !== runs[0]?.[index]));
  };

  const ISTANBUL = `crisis "The attacker has a vote", under ISTANBUL-2022 and UNC-1945.

Background:
  ISTANBUL-2022 is in force.

1 March 2027, 03:10 UTC+2:
  (1) Russia attacks Ukraine in Kharkiv by missiles.
  Ukraine invokes Article 5 of ISTANBUL-2022.

2 March 2027:
  Ukraine proposes "Finding" to the Guarantor Conference, to find Attack.
  Canada, China, France, Germany, Israel, Italy, Poland, Turkey, the United Kingdom and the United States vote for "Finding".
  Russia votes against "Finding".
  Expect: each Guarantor of ISTANBUL-2022 is obliged to consult under Article 5 of ISTANBUL-2022.
  Expect: Poland is obliged to assist Ukraine under Article 5 of ISTANBUL-2022.
  Expect: Belarus is not obliged under Article 5 of ISTANBUL-2022.
  Expect: Russia is in breach of Article 2(4) of UNC-1945.
  Expect: Ukraine is obliged under Article 1 of ISTANBUL-2022.
  Expect: Poland is permitted to assist Ukraine under ISTANBUL-2022.
`;
  const PAIRED = `${ATTACK}  Expect: France is obliged to assist Ukraine under Article 2 of PAIR-2026.
  Expect: France is obliged to consult Ukraine under Article 3 of PAIR-2026.
  Expect: nobody is obliged to assist Ukraine under Article 2 of PAIR-2026.
  Expect: France is permitted to assist Ukraine under Article 2 of PAIR-2026.
`;

  it.each([
    ['ISTANBUL-2022', ISTANBUL, shelf.filter(({ id }) => id !== 'UA-A5T-2025')],
    ['a small pact', PAIRED, [draftOf(TWO, 'PAIR-2026.pact')]],
  ] as const)('change no verdict: %s', (_name, text, drafts) => {
    const { verdicts } = judged(text, drafts);
    const truth = wholeProduct(text, drafts);
    expect(verdicts.map(({ depends }) => depends.length > 0)).toEqual(truth);
    expect(truth).toContain(true);
    expect(truth).toContain(false);
  });
});

describe('the attacker as guarantor', () => {
  const attacked = `crisis "A vote of the attacker", under ISTANBUL-2022.

Background:
  ISTANBUL-2022 is in force.

1 March 2027, 03:10 UTC+2:
  (1) Russia attacks Ukraine in Kharkiv by missiles.
  Ukraine invokes Article 5 of ISTANBUL-2022.

2 March 2027:
  Ukraine proposes "Finding" to the Guarantor Conference, to find Attack.
  Canada, China, France, Germany, Israel, Italy, Poland, Turkey, the United Kingdom and the United States vote for "Finding".
  Russia votes against "Finding".
  Expect: Poland is obliged to assist Ukraine under Article 5(3) of ISTANBUL-2022.
`;

  it('stops the guarantee under one bracket, and not under the other', () => {
    const { verdicts } = judged(attacked, shelf);
    expect(verdicts[0]?.depends).toEqual(['bracket 1 of ISTANBUL-2022']);
    expect(verdicts[0]?.resolutions).toEqual([
      { choices: { 'ISTANBUL-2022': { 1: 'UKR' } }, holds: true },
      { choices: { 'ISTANBUL-2022': { 1: 'RUS' } }, holds: false },
    ]);
  });
});

describe('what is cited', () => {
  const textsIn = (root: Derivation): readonly string[] => [
    ...(root.cite ? [root.cite.text] : []),
    ...root.of.flatMap(textsIn),
  ];

  it('is the sentence as settled, with the number of the bracket', () => {
    const { state } = judged(
      `crisis "X", under ISTANBUL-2022.

Background:
  ISTANBUL-2022 is in force.

1 March 2027, 03:10 UTC+2:
  (1) Russia attacks Ukraine in Kharkiv by missiles.
`,
      shelf,
    );
    const held = report(state).positions.find(
      ({ pact, article, bearers }) =>
        pact === 'ISTANBUL-2022' && article === '5(3)' && bearers.includes('POL'),
    );
    const texts = textsIn(explain(state, { kind: 'position', id: held?.id ?? '' }));
    expect(texts.find((text) => text.startsWith('Attack means'))).toBe(
      'Attack means any aggression, armed attack or military operation on Ukraine in the Guaranteed Area, as determined by [1: each Guarantor for itself].',
    );
    expect(texts.join('\n')).not.toMatch(/\|/);
  });

  it('names the words of each bracket taken, of two labels alike, of no text and of a whole sentence', () => {
    const draft = shelf.find(({ id }) => id === 'UA-A5T-2025') as Draft;
    const settled = settle(draft, {
      1: 'FRA',
      2: 'USA',
      3: 'Drafters 2',
      4: 'USA',
      5: 'DEU',
      6: 'Drafters',
      7: 'UKR',
      8: 'FRA',
    });
    if (!settled.ok) throw new Error('every bracket is chosen');
    const { norms, forfeitures, terms } = settled.pact;
    expect(terms.find(({ term }) => term === 'Renewed Attack')?.cite.text).toMatch(
      /^Renewed Attack means an \[1: future\] armed attack by any Outsider on Ukraine in the Guaranteed Area, as determined by \[2: the President of the United States\]\.$/,
    );
    expect(norms.find(({ id }) => id === '4(1).1')?.cite.text).toMatch(
      /each Guarantor \[5: undertakes to\] assist Ukraine with \[5: one or more of force, intelligence, logistics, funds or diplomacy\], \[6: no text\], while/,
    );
    expect(forfeitures.map(({ cite }) => cite.text)).toEqual([
      '[7: When Ukraine attacks Russia without provocation, Ukraine forfeits this pact.]',
    ]);
    expect(JSON.stringify(settled.pact)).not.toContain('issue ');
  });

  it('is left alone where a pact has no brackets', () => {
    const charter = shelf.find(({ id }) => id === 'UNC-1945') as Draft;
    const settled = settle(charter, {});
    if (!settled.ok) throw new Error('the Charter has no brackets');
    const sentence = settled.pact.norms.find(({ id }) => id === '51(1).1')?.cite.text ?? '';
    expect(sentence).toMatch(/^When an armed attack on any Member occurs, the victim may use force/);
    expect(sentence).not.toContain('[');
  });
});
