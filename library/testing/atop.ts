/** What we hold of codes in which ATOP and our coder differ: pacts (or any) and variables, and why we stand by ours or see theirs. */
export interface Argued {
  readonly pacts: readonly string[] | 'any';
  readonly variables: readonly string[];
  readonly argument: string;
}

/** The first run of the coder on the library: how it was made, and its figures by name. */
export const FIRST_RUN: { readonly how: string; readonly figures: Readonly<Record<string, string>> } = {
  how: 'On 28 November 2026 at 06:17 UTC, texts of main at 38f46a2; until then the coder had been tried on made-up texts alone ([what it printed](../../library/testing/atop-first-run.md)). Who wrote the texts had opened no file of ATOP, but the reference that they wrote from prints a line of flags (DEF, NEU, NAG, CON) for two thirds of the pacts. It compared all rows, also those of phases older than our text and with phases matched by date alone.',
  figures: {
    'the five promises, by alliance: share right': '0.829 (87 of 105)',
    'the five promises, by phase: share right': '0.815 (110 of 135)',
    'the five promises, by member: share right': '0.782 (762 of 975)',
    'flags, of defence, by member: recall / precision': '0.671 / 0.645 (149 ones)',
    'flags, of defence, by treaty: recall / precision': '0.545 / 0.800 (22 ones)',
    'flags, of offence, by member: recall / precision': '0.000 / none (10 ones)',
    'flags, of offence, by treaty: recall / precision': '0.000 / none (5 ones)',
    'flags, of neutrality, by member: recall / precision': '0.286 / 0.400 (14 ones)',
    'flags, of neutrality, by treaty: recall / precision': '0.286 / 0.333 (7 ones)',
    'flags, of consultation, by member: recall / precision': '0.089 / 0.143 (45 ones)',
    'flags, of consultation, by treaty: recall / precision': '0.182 / 0.500 (11 ones)',
    'flags, any other (olimob), by member: recall / precision': '0.500 / 0.125 (4 ones)',
    'flags, any other (olimob), by treaty: recall / precision': '0.500 / 0.500 (2 ones)',
    'flags, sums (conditio, defcon ...), by member: recall / precision': '0.735 / 0.669 (321 ones)',
    'flags, sums (conditio, defcon ...), by treaty: recall / precision': '0.644 / 0.829 (45 ones)',
    'flags, all but the sums, by member: recall / precision': '0.495 / 0.526 (222 ones)',
    'flags, all but the sums, by treaty: recall / precision': '0.362 / 0.630 (47 ones)',
    'other variables, by phase: share right': '0.845 (770 of 911)',
    'codes in which the two differ': '297',
  },
};

/** Texts edited after the first run. */
export const EDITS: readonly { readonly pact: string; readonly what: string }[] = [
  { pact: 'NAT-1949', what: 'Article 1, no force, which had been left out' },
  { pact: 'RIO-1947', what: 'Article 1, no force, which had been left out' },
  { pact: 'SEATO-1954', what: 'Article I, no force, which had been left out' },
  { pact: 'US-JP-1960', what: 'Article I, no force, which had been left out' },
  { pact: 'US-JP-1960', what: 'the end that Article X foresees, arrangements of the United Nations' },
  { pact: 'US-PH-1951', what: 'Article I, no force, which had been left out' },
  { pact: 'CENTO-1955', what: 'the peaceful settlement of Article 3, quoted but without a sentence' },
  { pact: 'SU-CS-1935', what: 'Article 4, no help for the aggressor, which had been left out' },
  { pact: 'UK-PL-1939', what: 'Article 2(2), war over a threatened neighbour, which had been left out' },
  { pact: 'UK-JP-1902', what: 'the war that a second power joins is that of Article 2, whoever began it' },
  {
    pact: 'BRUSSELS-1948-WEU-1954, DUNKIRK-1947 and PT-EN-1373',
    what: 'no alliance against each other; no talks in 1386 (written before the first run, landed after it)',
  },
  {
    pact: 'CSTO-1992',
    what: "Article 4 is about a Member's territory (written before the first run, landed after it)",
  },
  { pact: 'TEU-42-7', what: 'a reading for Salisbury (written before the first run, landed after it)' },
  {
    pact: 'UNC-1945',
    what: 'as it stood until 1965, two readings of Article 2(4), Article 2(6) for states outside (part written before the first run)',
  },
  { pact: 'SEATO-1954', what: 'talks where the aggression is not communist; consent of the state itself' },
  { pact: 'WTO-1955', what: 'the term that binds' },
  { pact: 'RU-KP-2024', what: 'the reading on the aggressor' },
  { pact: 'GCC-JDA-2000', what: 'the reading that force is owed is a sentence of its own' },
  {
    pact: 'SU-FI-1932',
    what: 'each promise is toward any other Party (written before the first run, landed after it)',
  },
];

/** Our arguments; those for one pact before those for any. */
export const ARGUED: readonly Argued[] = [
  {
    pacts: ['US-JP-1960'],
    variables: ['active'],
    argument: 'ATOP repeats the code of the alliance in the row of each member; ours is of the member.',
  },
  {
    pacts: ['SEATO-1954'],
    variables: ['obvary'],
    argument:
      'Ours: the United States promises help against some enemies only, and the Protocol States promise none.',
  },
  {
    pacts: ['CENTO-1955'],
    variables: ['consul', 'entente'],
    argument:
      'Ours: to co-operate for security is no duty to consult when something happens. Article 2, on measures, is left out of the file.',
  },
  {
    pacts: ['GCC-JDA-2000'],
    variables: ['nonagg', 'entente'],
    argument:
      'The text is not public; the file has what was reported, and no report tells of a promise not to use force.',
  },
  {
    pacts: ['SU-KP-1961'],
    variables: ['nonagg', 'nonaggression'],
    argument:
      'Ours: the treaty forbids alliances against the other, and no sentence forbids force against it.',
  },
  {
    pacts: ['TEU-42-7'],
    variables: ['consul'],
    argument: 'The file holds Article 42(7) alone; consultation is in the articles that it leaves out.',
  },
  {
    pacts: ['TRIPARTITE-1940'],
    variables: ['consul', 'entente', 'secrart', 'pubsecr'],
    argument:
      'Ours: the secret letters of the same day have the three consult after an attack. The published text does not.',
  },
  {
    pacts: ['BRUSSELS-1948-WEU-1954'],
    variables: ['concoadv', 'specthrt', 'statthr1'],
    argument: 'Ours: Article VII names Germany for one of two ways to consult; ATOP counts the other alone.',
  },
  {
    pacts: ['ECOWAS-1981-1999'],
    variables: ['defcoadv', 'defcon'],
    argument:
      'Ours: any state that is no member is no adversary in particular. ATOP takes external aggression for a kind of adversary, and it may be right.',
  },
  {
    pacts: ['ECOWAS-1981-1999'],
    variables: ['olimob', 'conditio'],
    argument: 'Ours: help waits for the written request of the victim and a finding of the Authority.',
  },
  {
    pacts: ['REINS-1887'],
    variables: ['neucoloc', 'neucoatt', 'neutrality', 'ss_type'],
    argument:
      'Ours: the Protocol promises neutrality in the Straits beside that of Article 1. It widens the promise, and our rule cannot see that it limits nothing.',
  },
  {
    pacts: ['RO-AH-1883'],
    variables: ['defcoloc', 'concoloc', 'concon', 'asymm', 'obvary', 'noothall', 'bilat', 'natrefal'],
    argument:
      'The file leaves out that only the parts next to Romania count, Article 1, and the states that acceded: theirs is right of the whole text.',
  },
  {
    pacts: ['US-JP-1960', 'GCC-JDA-2000', 'TEU-42-7'],
    variables: ['defcoloc', 'defcon', 'conditio'],
    argument: 'Ours: by the rule as we have it home territory counts as a place, and the text names it.',
  },
  {
    pacts: ['SEATO-1954', 'US-PH-1951', 'UK-JP-1902'],
    variables: ['concoloc', 'concon'],
    argument:
      'Theirs: the threat must be one in the area of the treaty. The language cannot say where something is threatened, so the file has no place.',
  },
  {
    pacts: ['SU-CS-1935'],
    variables: ['defcoloc', 'concoloc'],
    argument:
      'ATOP reads *European State* as a place; ours is an adversary, since the protocol names Germany.',
  },
  {
    pacts: ['UK-JP-1902'],
    variables: ['defcoloc', 'offcoloc', 'neucoloc'],
    argument:
      'Theirs: the war is one over interests in China, Korea or India. The file speaks of interests without a place.',
  },
  {
    pacts: ['UK-JP-1902'],
    variables: ['defcocon', 'defconum', 'defcon'],
    argument:
      'Ours: Article VI of 1905 promises help in the war with Russia if a second power joins; it is defence as well where Japan is attacked.',
  },
  {
    pacts: ['UK-PL-1939'],
    variables: ['concoadv', 'concon'],
    argument:
      'Theirs: *any other power* is any but Germany. The group of the secret protocol is not seen as the one excepted.',
  },
  {
    pacts: ['FR-CS-1924'],
    variables: ['defense'],
    argument:
      'COW dates the defence pact from 1924; our first phase has consultation alone, and help from the treaty of 1925 on.',
  },
  {
    pacts: ['NAT-1949', 'RIO-1947'],
    variables: ['nonaggression'],
    argument: 'COW codes this member unlike all others; the text makes no difference.',
  },
  {
    pacts: ['SEATO-1954'],
    variables: ['defense', 'nonaggression', 'ss_type'],
    argument: 'COW takes the promise to act for an entente; ATOP, like us, for defence.',
  },
  {
    pacts: ['US-PH-1951'],
    variables: ['nonaggression', 'entente'],
    argument: 'Ours: Articles I and III say so.',
  },
  {
    pacts: 'any',
    variables: [
      'nomicoop',
      'milcon',
      'medarb',
      'conwtin',
      'base',
      'contrib',
      'armred',
      'organ1',
      'orgpurp1',
      'natrefal',
      'noothall',
      'reflnun',
    ],
    argument:
      'Not in the file: the clause is among those that it leaves out, or the language has no words for it; of bodies the rank is not told.',
  },
  {
    pacts: 'any',
    variables: ['speclgth', 'length', 'renounce', 'proren', 'renewlgt'],
    argument:
      'The life of the text: the model keeps one term for all versions, and a way out that opens at the end of a term is no way out of it in ATOP.',
  },
  {
    pacts: 'any',
    variables: ['estmode'],
    argument: 'The model has the day of entry into force; whether it waited for ratification is a guess.',
  },
  {
    pacts: 'any',
    variables: ['specthrt', 'statthr1', 'statthr2'],
    argument: 'Ours: the text names them, be it for one promise of several.',
  },
  {
    pacts: 'any',
    variables: ['dipaid', 'thirdcom', 'asymm', 'bilat', 'secrart'],
    argument: 'Ours follows from the sentence named; ATOP may count another that the file leaves out.',
  },
];
