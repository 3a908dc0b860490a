import { compile, type Event, type Incident, settle, type System } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { type Chain, chainOf, type ChainQuestion, stopsOf } from '../../packages/check/src/index.ts';
import { catalogue, crises, drafts, read } from '../testing/shelf.ts';

// July 1914 as a chain: only the free acts come from the chronicles (what Vienna and Berlin did, and that Paris
// felt threatened). All else must follow from the six texts, party by party as the vectors V29 to V33 say.

const PACTS = ['DUAL-1879', 'TRIPLE-1882', 'RO-AH-1883', 'FR-RU-1892', 'ENTENTE-1912', 'LON-1839'];

/** The six pacts, with a reading of one of them where a test chooses it. */
const systemOf = (pact?: string, reading?: string): System =>
  compile(
    PACTS.flatMap((id) => {
      const draft = drafts.find((entry) => entry.id === id);
      const choice = draft?.choices.find((one) => one.options.some(({ label }) => label === reading));
      const settled = draft && settle(draft, id === pact && choice ? { [choice.id]: reading ?? '' } : {});
      return settled?.ok ? [settled.pact] : [];
    }),
    catalogue.world,
    { derivations: false },
  );

const eventsOf = (name: string): readonly Event[] => {
  const [, text = ''] = crises.find(([file]) => file === name) ?? [];
  return (read(text).crisis?.steps ?? []).flatMap((step) => (step.kind === 'event' ? [step.event] : []));
};

const isFree = (event: Event): boolean =>
  event.kind === 'incident' && ['AUH', 'DEU'].includes(event.by) && event.incident !== 'ultimatum';

/** What Vienna and Berlin did unbidden, and the word of Paris, without the numbers of their chronicles. */
const free: readonly Event[] = [
  ...eventsOf('july-1914.crisis').filter(isFree),
  ...eventsOf('neutrals-1914.crisis').filter(
    (event) =>
      event.kind === 'opinion' || (event.kind === 'incident' && isFree(event) && event.on.includes('BEL')),
  ),
]
  .map(({ no: _no, about: _about, text: _text, ...event }) => event as Event)
  .toSorted((a, b) => a.at - b.at);

const [mobilisation, ...script] = free as readonly [Incident, ...Event[]];

const ask = (parts: Partial<ChainQuestion> = {}): ChainQuestion => ({
  system: systemOf(),
  before: [],
  incident: mobilisation,
  script,
  ...parts,
});

/** France waited for the enemy's declaration; Vienna and Berlin did as little for Belgium as the text lets them. */
const HISTORY: ChainQuestion['policy'] = { FRA: 'late', AUH: 'refuses', DEU: 'refuses' };

const day = (at: number): string => new Date(at).toISOString().slice(5, 10);

/** "08-04 GBR: armed attack on DEU, LON-1839 2(2)". */
const wars = ({ layers }: Chain): readonly string[] =>
  layers.flatMap(({ at, links }) =>
    links.flatMap(({ party, event, against, under }) =>
      event.kind === 'incident'
        ? [
            `${day(at)} ${party}: ${event.incident} on ${against.join(' ')}${under.map(({ pact, cite }) => `, ${pact} ${cite.article}`).join('')}`,
          ]
        : [],
    ),
  );

/** "ITA for DEU, TRIPLE-1882: provoked 2(2)". */
const refusals = (chain: Chain): readonly string[] =>
  chain.refusals.map(
    ({ party, by, pact, titles }) =>
      `${party} for ${by}, ${pact}: ${titles.map(({ title, cite }) => `${title} ${cite.article}`).join(', ')}`,
  );

describe('July 1914 comes out of the texts', () => {
  const { value: chain, bounds } = chainOf(ask({ policy: HISTORY }));

  it('party by party, each drawn in under its article', () => {
    expect(wars(chain)).toMatchInlineSnapshot(`
      [
        "07-25 AUH: mobilisation on SRB",
        "07-25 RUS: mobilisation on AUH, FR-RU-1892 2",
        "07-28 AUH: declaration of war on SRB",
        "07-31 AUH: mobilisation on RUS SRB",
        "07-31 RUS: mobilisation on AUH, FR-RU-1892 2",
        "08-01 DEU: mobilisation on RUS",
        "08-01 RUS: mobilisation on DEU, FR-RU-1892 2",
        "08-01 DEU: declaration of war on RUS",
        "08-03 DEU: declaration of war on FRA",
        "08-03 RUS: armed attack on DEU, FR-RU-1892 1(1)",
        "08-04 DEU: invasion on BEL",
        "08-04 GBR: armed attack on DEU, LON-1839 2(2)",
        "08-06 AUH: declaration of war on RUS",
        "08-28 AUH: declaration of war on BEL",
        "08-28 GBR: armed attack on AUH, LON-1839 2(2)",
        "08-28 RUS: armed attack on AUH, LON-1839 2(2)",
        "08-28 FRA: armed attack on AUH, LON-1839 2(2)",
        "08-28 FRA: armed attack on DEU, LON-1839 2(2), FR-RU-1892 1(2)",
        "08-28 FRA: mobilisation on DEU, FR-RU-1892 2",
        "08-28 FRA: mobilisation on AUH, FR-RU-1892 2, FR-RU-1892 2",
      ]
    `);
    expect(bounds.exhausted).toBe(true);
  });

  it('and whoever stayed out, or fought for another reason, may say why', () => {
    // Romania promised Austria-Hungary help only for the parts next to it (Article 2): no attack of this chain is there.
    expect(refusals(chain)).toMatchInlineSnapshot(`
      [
        "ITA for AUH, TRIPLE-1882: provoked 3, not consulted 7",
        "ITA for DEU, TRIPLE-1882: provoked 3",
      ]
    `);
  });

  it('Berlin and Vienna fought, and under no sentence (V29, labels 1 and 2)', () => {
    const theirs = chain.layers.flatMap(({ links }) =>
      links.filter(({ party, event }) => ['AUH', 'DEU'].includes(party) && event.kind === 'incident'),
    );
    expect(theirs.length).toBeGreaterThan(5);
    expect(theirs.map(({ ground }) => ground)).toEqual(theirs.map(() => 'free'));
  });

  it('London and Paris talk, as the letters ask (V32, label 1)', () => {
    const talks = chain.layers.flatMap(({ links }) =>
      links.filter(({ event, under }) => event.kind === 'consultation' && under[0]?.pact === 'ENTENTE-1912'),
    );
    expect(talks.map(({ party }) => party).sort()).toEqual(['FRA', 'GBR']);
  });

  it('Vienna breaks Article 7 toward Italy, Berlin the guarantee of Belgium, and Vienna after it (V31 label 2, V33 labels 1 and 2)', () => {
    const broken = chain.layers.flatMap(({ links }) =>
      links.flatMap(({ party, against, breaks }) =>
        breaks.map(({ pact, cite }) => `${party} on ${against.join(' ')}: ${pact} ${cite.article}`),
      ),
    );
    expect(broken).toEqual([
      'AUH on SRB: TRIPLE-1882 7',
      'DEU on BEL: LON-1839 2(1)',
      'AUH on BEL: LON-1839 2(1)',
    ]);
  });

  it('no text alone made a war: of what Vienna began by mobilising, only mobilisations follow', () => {
    const { value } = chainOf(ask({ script: [] }));
    expect(value.belligerents).toEqual([]);
    expect(wars(value)).toHaveLength(3);
  });
});

describe('readings', () => {
  it('with the letters of 1909 the mobilisation of one power is a war of three, and nobody does what it does not owe', () => {
    const question = ask({ system: systemOf('DUAL-1879', 'mobilisation counts'), script: [] });
    const { value } = chainOf(question);
    expect(wars(value)).toMatchInlineSnapshot(`
      [
        "07-25 AUH: mobilisation on SRB",
        "07-25 FRA: mobilisation on AUH, FR-RU-1892 2",
        "07-25 RUS: mobilisation on AUH, FR-RU-1892 2",
        "07-25 DEU: armed attack on RUS, DUAL-1879 1",
        "07-25 FRA: armed attack on DEU, FR-RU-1892 1(2)",
      ]
    `);
    expect(value.belligerents).toEqual(['DEU', 'RUS', 'FRA']);
    const { smallest } = stopsOf(question, { kind: 'belligerents', number: 2 }).value;
    expect(smallest.map(({ abstains }) => abstains.map(({ party, lawful }) => [party, lawful]))).toEqual([
      [['DEU', false]],
      [['RUS', false]],
    ]);
  });

  it('if any force is an attack, Italy owes war (SEMANTICS 12)', () => {
    const { value } = chainOf(ask({ force: 'any force' }));
    expect(wars(value).filter((line) => line.includes(' ITA: '))).not.toEqual([]);
  });

  it('if the guarantee is collective only, Britain is not drawn in', () => {
    const { value } = chainOf(ask({ system: systemOf('LON-1839', 'collective only') }));
    expect(value.belligerents).not.toContain('GBR');
  });

  it('if Germany must mobilise too, France and Russia do not mobilise in July', () => {
    const { value } = chainOf(ask({ system: systemOf('FR-RU-1892', 'Germany mobilises too'), script: [] }));
    expect(wars(value)).toHaveLength(1);
  });
});

describe('who could have stopped it', () => {
  // Before 28 August: by then Vienna, at war anyhow, declared it on Belgium too.
  const august = script.filter(({ at }) => at < Date.UTC(1914, 7, 20));
  const stopped = (target: Parameters<typeof stopsOf>[1], acts = august) =>
    stopsOf(ask({ policy: HISTORY, script: acts }), target).value.smallest.map(({ abstains }) =>
      abstains.map(({ party, lawful }) => `${party} ${lawful ? 'lawfully' : 'in breach'}`).join(', '),
    );

  it('before Britain: Germany lawfully, for it owed nobody its war; Britain only in breach', () => {
    expect(stopped({ kind: 'party', party: 'GBR' })).toMatchInlineSnapshot(`
      [
        "DEU lawfully",
        "GBR in breach",
      ]
    `);
  });

  it('before five are at war: Germany, or nobody else alone', () => {
    expect(stopped({ kind: 'belligerents', number: 5 })).toMatchInlineSnapshot(`
      [
        "DEU lawfully",
      ]
    `);
  });

  it('before a third is: both must leave what neither owed', () => {
    expect(stopped({ kind: 'belligerents', number: 3 })).toMatchInlineSnapshot(`
      [
        "AUH lawfully, DEU lawfully",
      ]
    `);
  });

  it('with what Vienna declared on 28 August, Germany alone does not keep Britain out', () => {
    expect(stopped({ kind: 'party', party: 'GBR' }, script)).toMatchInlineSnapshot(`
      [
        "GBR in breach",
      ]
    `);
  });
});
