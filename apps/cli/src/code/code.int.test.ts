import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';

// Small treaties of our own, each with what the rules of the ATOP codebook make of it, worked by hand.

inEmptyFolder();

interface Code {
  readonly variable: string;
  readonly value?: number | string;
  readonly because: readonly { readonly article: string }[];
}
interface Coded {
  readonly decided: readonly { readonly bracket: string; readonly variable: string }[];
  readonly phases: readonly {
    readonly codes: readonly Code[];
    readonly members: readonly { readonly party: string; readonly codes: readonly Code[] }[];
  }[];
}

const HEAD = 'a treaty, signed on 1 January 1930 at Paris, in force from 1 February 1930';

const coded = async (
  articles: string,
  head = HEAD,
  parties = 'Parties: France and Poland.',
): Promise<Coded> => {
  writeFileSync(
    'made.pact',
    `pact MADE-1930 "Made up"\n  ${head}.\n${parties}\n\nArticle 1 "One"\n  ${articles}\n`,
  );
  const { out, code } = await invoke('code', 'made.pact', '--json');
  expect(code, out).toBe(0);
  expect(faultsBySchema(out)).toBeUndefined();
  return (JSON.parse(out) as { readonly pacts: readonly [Coded] }).pacts[0];
};

/** The codes other than 0 of the alliance, or of one member, in one phase. */
const said = ({ phases }: Coded, party?: string, phase = 0): Readonly<Record<string, unknown>> => {
  const found = phases[phase];
  const codes = party === undefined ? found?.codes : found?.members.find((one) => one.party === party)?.codes;
  return Object.fromEntries(
    (codes ?? [])
      .filter(({ value }) => value !== 0 && value !== undefined)
      .map(({ variable, value }) => [variable, value]),
  );
};

const DEFENCE = 'When any state attacks either Party, the other Party shall assist the victim.';

// The first text loads the language, which takes long on a busy machine.
beforeAll(() => coded(DEFENCE));

describe('the five promises', () => {
  it.each([
    ['help after an attack', DEFENCE, ['defense']],
    [
      'help with funds alone',
      'When any state attacks either Party, the other Party shall assist the victim with funds.',
      [],
    ],
    [
      'such help as it deems necessary',
      'When any state attacks either Party, the other Party shall assist the victim with such measures as it deems necessary, which may include force.',
      ['defense'],
    ],
    [
      'an attack that counts for one on all',
      'When any state attacks either Party, each Party shall act to meet the common danger.',
      ['defense'],
    ],
    [
      'what it should do',
      'When any state attacks either Party, the other Party should assist the victim.',
      [],
    ],
    ['what it may do', 'When any state attacks either Party, the other Party may assist the victim.', []],
    [
      'help where nobody has attacked the partner',
      'When Germany mobilises, the other Party shall use force against Germany.',
      ['offense'],
    ],
    ['a war agreed on', 'Each Party shall use force against Germany by 1 June 1930.', ['offense']],
    [
      'help in any war',
      'When either Party is at war with Germany, the other Party shall assist that Party with force.',
      ['defense', 'offense'],
    ],
    [
      'help to a partner that resists a threat',
      'When any state threatens the independence of either Party, and that Party resists by force, the other Party shall assist the victim with force.',
      ['defense'],
    ],
    ['neutrality', 'When any state attacks either Party, the other Party shall remain neutral.', ['neutral']],
    [
      'no aid for the attacker',
      'When any state attacks either Party, the other Party shall not assist the attacker.',
      ['neutral'],
    ],
    ['a vague promise of no coalition', 'Neither Party shall join any alliance.', []],
    ['no force', 'Neither Party shall use force against the other Party.', ['nonagg']],
    ['no force against anybody', 'Neither Party shall threaten or use force against any state.', ['nonagg']],
    ['no force against others alone', 'Neither Party shall use force against Germany.', []],
    ['no nuclear weapons', 'Neither Party shall use nuclear weapons against the other Party.', []],
    ['respect', 'Each Party shall respect the sovereignty of the other Party.', []],
    [
      'talk in a crisis',
      'When any Party determines that the security of any Party is threatened, the Parties shall consult together.',
      ['consul'],
    ],
    ['talk at set times', 'The Parties shall consult together.', []],
    [
      'talk on request, whatever it is about',
      'When either Party requests consultation, the Parties shall consult together.',
      [],
    ],
  ])('%s', async (_what, text, promises) => {
    const codes = said(await coded(text));
    expect(['defense', 'offense', 'neutral', 'nonagg', 'consul'].filter((one) => codes[one] === 1)).toEqual(
      promises,
    );
  });

  it('are those of each member: an attack on forces abroad is no attack on a country', async () => {
    const text = await coded(
      'Armed Attack means an armed attack on either Party in the Area, as determined by each Party for itself.\n  When an Armed Attack is established, each Party shall act to meet the common danger.\n  Area means the territory of Japan.',
      'a treaty, signed on 19 January 1960, in force from 23 June 1960',
      'Parties: Japan and United States.',
    );
    expect(said(text, 'USA')).toMatchObject({ defense: 1, defcoloc: 1 });
    expect(said(text, 'JPN')).not.toHaveProperty('defense');
    expect(said(text)).toMatchObject({ defense: 1, asymm: 1 });
    expect(text.phases[0]?.codes.find(({ variable }) => variable === 'defense')?.because).toMatchObject([
      { article: '1' },
    ]);
  });

  it('are owed by those whom a guarantee binds, not by those whom it is for', async () => {
    const text = await coded(
      'When Germany attacks any Neighbour, each Guarantor shall assist the victim.\n  No Neighbour shall attack any other Neighbour.',
      HEAD,
      'Guarantors: Italy and United Kingdom.\nNeighbours (members): Belgium, France and Germany.',
    );
    expect(said(text, 'ITA')).toMatchObject({ defense: 1, defcoadv: 1, obvary: 1 });
    expect(said(text, 'ITA')).not.toHaveProperty('nonagg');
    expect(said(text, 'FRA')).toMatchObject({ nonagg: 1 });
    expect(said(text, 'FRA')).not.toHaveProperty('defense');
    expect(said(text)).toMatchObject({ asymm: 1, specthrt: 1, statthr1: 'DEU' });
  });
});

describe('conditions', () => {
  it.each([
    ['none', DEFENCE, []],
    [
      'adversary',
      'When Germany attacks either Party, the other Party shall assist the victim.',
      ['defcoadv'],
    ],
    [
      'place',
      'When any state attacks either Party in Europe, the other Party shall assist the victim.',
      ['defcoloc'],
    ],
    [
      'number',
      'When two or more powers attack either Party, the other Party shall assist the victim.',
      ['defconum'],
    ],
    [
      'provocation',
      'When any state attacks either Party without provocation, the other Party shall assist the victim.',
      ['defconpr'],
    ],
    [
      'another condition',
      'When any state attacks either Party, and the victim requests assistance, the other Party shall assist the victim.',
      ['olimob'],
    ],
    [
      'a narrow duty beside a wide one limits nothing',
      `${DEFENCE}\n  When Germany attacks either Party, the other Party shall mobilise, and shall assist the victim.`,
      [],
    ],
    ['a conflict under way', 'Each Party shall use force against Germany.', ['offcocon']],
    [
      'neutrality if the partner is attacked',
      'When any state attacks either Party, the other Party shall remain neutral.',
      ['neucoatt'],
    ],
    [
      'neutrality in any war',
      'When either Party is at war with any state, the other Party shall remain neutral.',
      [],
    ],
    [
      'neutrality in a war of the partner on one state, whoever attacks',
      'When Poland attacks Germany, or Germany attacks Poland, France shall remain neutral.',
      ['neucoadv'],
    ],
    [
      'consultation about one threat',
      'When Germany threatens either Party, the Parties shall consult together.',
      ['concoadv'],
    ],
    [
      'consultation on request in a crisis',
      'When any state threatens either Party, and either Party requests consultation, the Parties shall consult together.',
      ['concoreq'],
    ],
    [
      'consultation about a threat in one place',
      'When the security of either Party is threatened in Asia, the Parties shall consult together.',
      ['concoloc'],
    ],
    [
      'consultation about what is felt in one place',
      'When any Party determines that the interests of any Party are threatened in Asia, the Parties shall consult together.',
      ['concoloc'],
    ],
    [
      'consultation about a place of the partner, whatever befalls oneself',
      'When any state threatens France, the Parties shall consult together.\n  When any state threatens Poland in Asia, the Parties shall consult together.',
      ['concoloc'],
    ],
    [
      'consultation about a place of oneself alone',
      'When any state threatens France in Asia, the Parties shall consult together.\n  When any state threatens Poland, the Parties shall consult together.',
      [],
    ],
    [
      'consultation about matters of security',
      'When a matter of security arises, the Parties shall consult together.',
      [],
    ],
    [
      'help in a war over interests in one place that a second power joins',
      'When the interests of either Party are threatened in Asia, and that Party is at war with any other power, and a second power joins the attack on that Party, the other Party shall assist that Party with force.',
      ['defcoloc', 'defconum', 'offcoloc', 'offconum'],
    ],
    [
      'any other power, of two parties',
      'When any other power attacks either Party, the other Party shall assist the victim.',
      [],
    ],
    [
      'any European power but one',
      'European State means any state in Europe.\n  When any European State except Germany or a Party attacks either Party, the other Party shall assist the victim.',
      ['defcoadv'],
    ],
  ])('%s', async (_what, text, flags) => {
    const codes = said(await coded(text), 'FRA');
    expect(Object.keys(codes).filter((one) => /^(def|off|neu|con)co(?!n$)|olimob/.test(one))).toEqual(flags);
    expect(codes['conditio'] ?? 0).toBe(flags.length > 0 ? 1 : 0);
  });
});

describe('an attack from outside', () => {
  const outside =
    'When any state except a Party attacks any Party, each other Party shall assist the victim.';

  it('is one of a kind among three, since that of one on another is left out', async () => {
    const text = await coded(outside, HEAD, 'Parties: France, Italy and Poland.');
    expect(said(text, 'FRA')).toMatchObject({ defcoadv: 1 });
  });

  it('says nothing between two', async () => {
    expect(said(await coded(outside), 'FRA')).not.toHaveProperty('defcoadv');
  });
});

describe('what else a text says', () => {
  it.each([
    ['Neither Party shall make peace.', { seppeace: 1 }],
    ['Neither Party shall make peace except jointly.', { seppeace: 1 }],
    ['Neither Party shall make peace without the consent of Germany.', { seppeace: 2 }],
    ['Neither Party shall conclude any agreement.', { thirdcom: 1 }],
    ['Neither Party shall conclude any agreement in conflict with this pact.', { noothall: 1 }],
    ['When Germany attacks Poland, France shall impose sanctions on Germany.', { dipaid: 1 }],
    [
      'Common Measures means one or more of sanctions or force.\n  The Council is composed of the Parties.\n  When any state attacks either Party, the Council may order Common Measures.\n  When the Council orders Common Measures, each Party shall take part in the measures ordered.',
      { dipaid: 1 },
    ],
    ['Poland shall host foreign bases.', { terrres: 1 }],
    ['France may deploy forces in Poland.', { base: 3 }],
    ['Each Party shall provide the other Party with training.', { milaid: 3 }],
    ['The Council is composed of the Parties.', { organ1: 2 }],
    ['Nothing in this pact affects UNC-1945.', { reflnun: 2 }],
    ['Neither Party shall publish this pact.', { pubsecr: 2, secrart: 8 }],
    ['This pact is in force for 5 years from 1 February 1930.', { speclgth: 1, length: 60 }],
    [
      'This pact is in force for 5 years from 1 February 1930.\n  This pact is renewed for 3 years unless either Party gives notice of 1 year.',
      { speclgth: 1, proren: 2, renewlgt: 36 },
    ],
    ['Either Party may withdraw from this pact with notice of 1 year.', { speclgth: 3, renounce: 1 }],
    ['When France joins NAT-1949, this pact lapses.', { speclgth: 2 }],
  ])('%s', async (text, codes) => {
    expect(said(await coded(text))).toMatchObject(codes);
    // Else it would say so of any text.
    for (const variable of Object.keys(codes))
      expect(said(await coded(DEFENCE))).not.toHaveProperty(variable);
  });

  it('a text that nobody may leave before a day has a fixed term until then, and another phase after it', async () => {
    const text = await coded(
      'Either Party may withdraw from this pact with notice of 1 year, from 1 February 1950.',
    );
    expect(said(text)).toMatchObject({ speclgth: 1, length: 240 });
    expect(said(text)).not.toHaveProperty('renounce');
    expect(said(text, undefined, 1)).toMatchObject({ speclgth: 3, renounce: 1 });
  });

  it('a way out at the end of a term is none during it', async () => {
    const leaving = (year: number): string =>
      `This pact is in force for 20 years from 1 February 1930.\n  Either Party may withdraw from this pact with notice of 1 year, from 1 February ${year}.`;
    expect(said(await coded(leaving(1950)))).not.toHaveProperty('renounce');
    expect(said(await coded(leaving(1940)))).toMatchObject({ length: 240, renounce: 3 });
  });

  it('who takes the seat of another on the day on which it leaves adds no member', async () => {
    const parties = 'Parties: France; Germany until 3 October 1990; Poland from 3 October 1990.';
    const head = 'a treaty, signed on 1 January 1960, in force from 1 February 1960';
    expect(said(await coded(DEFENCE, head, parties))).toMatchObject({ bilat: 1 });
    expect(said(await coded(DEFENCE, head, parties.replace('until 3', 'until 4')))).not.toHaveProperty(
      'bilat',
    );
  });

  it('a treaty that is signed and of which no entry into force is told waits for ratification', async () => {
    expect(said(await coded(DEFENCE, 'a treaty, signed on 1 January 1930'))).toMatchObject({ estmode: 1 });
    expect(
      said(await coded(DEFENCE, 'a treaty, signed on 1 January 1930, in force from signature')),
    ).not.toHaveProperty('estmode');
  });

  it('a new phase begins where a code changes, not where words do', async () => {
    const versions = (first: string, second: string): string =>
      `Neither Party shall make peace.\n\nArticle 2 "Two", until 31 December 1934\n  ${first}\n\nArticle 2 "Two", from 1 January 1935\n  ${second}`;
    expect((await coded(versions(DEFENCE, `${DEFENCE.slice(0, -1)}, immediately.`))).phases).toHaveLength(1);
    const changed = await coded(
      versions(DEFENCE, 'When any state attacks either Party, the other Party shall remain neutral.'),
    );
    expect(changed.phases).toHaveLength(2);
    expect(said(changed)).toMatchObject({ defense: 1 });
    expect(said(changed, undefined, 1)).toMatchObject({ neutral: 1 });
  });
});

it('codes a draft, and says which bracket decides which code', async () => {
  const { decided } = await coded(
    'When Germany attacks Poland, France [issue 1, POL: shall | FRA: should] assist Poland with [issue 2, POL: force | FRA: arms], [issue 3, POL: within 24 hours | FRA: no text].',
    'a proposal, proposed on 1 January 1930, never signed',
  );
  const deciding = decided.filter(({ variable }) => variable === 'defense').map(({ bracket }) => bracket);
  expect([...new Set(deciding)]).toEqual(['1', '2']);
});

it('classes a text as the Correlates of War would', async () => {
  await coded('Neither Party shall use force against the other Party.');
  expect((await invoke('code', 'made.pact', '--scheme', 'cow')).out).toContain(
    'Type IIa: Non-Aggression Pact',
  );
  expect((await invoke('code', 'made.pact', '--scheme', 'mid')).code).toBe(2);
});
