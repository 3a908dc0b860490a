import type { Incident } from '@casus/engine';
import type { Coordinate, Slug } from '../../../packages/check/src/index.ts';

/**
 * Small pacts with one known hole each, planted by hand, and their twins: the same text with the hole mended. What is
 * planted is what a drafter would call the hole; how the checker finds it was not looked at while planting.
 */
export interface Planted {
  readonly slug: Slug;
  /** The sentences; `@` stands where the hole is. */
  readonly text: string;
  readonly hole: string;
  readonly twin: string;
  /** The head, where it is not the usual one. */
  readonly head?: string;
  /** The incident in which it shows, where a plain armed attack by Russia does not show it. */
  readonly incident?: Partial<Incident>;
  /** The incident that it is compared with: this coordinate as in the plain one. */
  readonly unlike?: Coordinate;
  /** Guarantor asked about; default Poland. */
  readonly guarantor?: string;
  /** Day of the comparison in time. */
  readonly before?: readonly [number, number, number];
}

const HEAD = `  a treaty, in force from 1 January 2025.
Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsiders: Belarus and Russia.`;

const ATTACK = 'Attack means an armed attack by any Outsider on Ukraine.';
const HELP =
  'When an Attack is established, each Guarantor shall assist Ukraine with force, within 24 hours of the attack.';
const JUDGED = 'Attack means an armed attack by any Outsider on Ukraine, as determined by the Council.';

const articles = (...sentences: readonly string[]): string =>
  sentences.map((sentence, index) => `Article ${index + 1} "Part ${index + 1}"\n  ${sentence}`).join('\n\n');

/** The text of a planted pact, with its hole or mended. */
export const textOf = ({ slug, text, head = HEAD, hole, twin }: Planted, mended: boolean): string =>
  `pact PLANTED-2025 "${mended ? 'Mended' : 'Planted'}: ${slug}"\n${`${head}\n\n${text}\n`.replaceAll('@', mended ? twin : hole)}`;

/** All of them. */
export const CORPUS: readonly Planted[] = [
  {
    slug: 'self-judging',
    text: articles(
      'Attack means an armed attack by any Outsider on Ukraine, as determined by each Guarantor for itself, @.',
      HELP,
    ),
    hole: 'in its sole judgement',
    twin: 'in good faith',
  },
  {
    slug: 'attribution',
    text: articles('Attack means an armed attack by any Outsider on Ukraine, as determined by @.', HELP),
    hole: 'each Guarantor for itself',
    twin: 'Ukraine',
    incident: { disputed: ['attribution'] },
  },
  {
    slug: 'below-threshold',
    text: articles('Attack means @ armed attack by any Outsider on Ukraine.', HELP),
    hole: 'a large-scale',
    twin: 'an',
    incident: { disputed: ['scale'] },
  },
  {
    slug: 'provoked',
    text: articles('Attack means an @armed attack by any Outsider on Ukraine.', HELP),
    hole: 'unprovoked ',
    twin: '',
    incident: { disputed: ['provocation'] },
  },
  {
    slug: 'area-disputed',
    text: articles('Attack means an armed attack by any Outsider on Ukraine@.', HELP),
    hole: ' in Lviv',
    twin: '',
    incident: { disputed: ['place'] },
  },
  {
    slug: 'single-judge',
    text: articles('Attack means an armed attack by any Outsider on Ukraine, as determined by @.', HELP),
    hole: 'France',
    twin: 'each Guarantor for itself',
  },
  {
    slug: 'attacker-veto',
    head: HEAD.replace('France and Poland', 'France, Poland and Russia'),
    text: articles(
      'Attack means an armed attack by any state on Ukraine, as determined by the Council.',
      HELP,
      'The Council is composed of Russia and Ukraine. The Council decides by unanimity.@',
    ),
    hole: '',
    twin: ' Russia does not vote.',
  },
  {
    slug: 'any-party-veto',
    text: articles(JUDGED, HELP, 'The Council is composed of France and Ukraine. The Council decides by @.'),
    hole: 'unanimity',
    twin: '1 votes',
  },
  {
    slug: 'self-veto',
    text: articles(
      JUDGED,
      HELP,
      'The Council is composed of Poland and Ukraine. The Council decides by unanimity.@',
    ),
    hole: '',
    twin: ' Poland does not vote.',
  },
  {
    slug: 'consensus-body',
    text: articles(
      'Attack means an armed attack by any Outsider on Ukraine, as determined by @.',
      HELP,
      'The Council is composed of the Guarantors. The Council decides by consensus.',
    ),
    hole: 'the Council',
    twin: 'each Guarantor for itself',
  },
  {
    slug: 'voting-body',
    text: articles(
      ATTACK,
      'When an Attack is established@, each Guarantor shall assist Ukraine with force, within 24 hours of the attack.',
      'The Council is composed of the Guarantors and Ukraine. The Council decides by majority.',
    ),
    hole: ', and the Council adopts a decision',
    twin: '',
  },
  {
    slug: 'outside-body',
    text: articles(
      'Attack means an armed attack by any Outsider on Ukraine, as determined by @.',
      HELP,
      'The Security Council is composed of 15 states. The Security Council decides by 9 of 15 votes.',
    ),
    hole: 'the Security Council',
    twin: 'each Guarantor for itself',
  },
  {
    slug: 'constitutional-process',
    text: articles(ATTACK, HELP, 'Sejm acts for Poland. @'),
    hole: 'Poland is not required to act unless Sejm authorises it.',
    twin: '',
  },
  {
    slug: 'needs-request',
    text: articles(
      ATTACK,
      'When an Attack is established@, each Guarantor shall assist Ukraine with force, within 24 hours of the attack.',
    ),
    hole: ', and Ukraine requests assistance',
    twin: '',
  },
  {
    slug: 'easy-exit',
    text: articles(
      ATTACK,
      HELP,
      'Any Guarantor may withdraw from this pact with notice of @.\n  What is owed at withdrawal ends.',
    ),
    hole: '1 hour',
    twin: '2 years',
  },
  {
    slug: 'dependent',
    text: articles(
      ATTACK,
      'When an Attack is established, France may assist Ukraine with arms.',
      'When an Attack is established@, Poland shall assist Ukraine with force, within 24 hours of the attack.',
    ),
    hole: ', and France assists Ukraine',
    twin: '',
  },
  {
    slug: 'joint-not-several',
    text: articles(
      ATTACK,
      'When an Attack is established, @ shall assist Ukraine with force, within 24 hours of the attack.',
    ),
    hole: 'one or more of the Guarantors',
    twin: 'each Guarantor',
  },
  {
    slug: 'not-binding',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor @ assist Ukraine with force, within 24 hours of the attack.',
    ),
    hole: 'should',
    twin: 'shall',
  },
  {
    slug: 'weak-form',
    head: HEAD.replace('a treaty', 'a @'),
    text: articles(ATTACK, HELP),
    hole: 'political declaration, not legally binding',
    twin: 'treaty',
  },
  {
    slug: 'no-clock',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with force, @.',
    ),
    hole: 'without delay',
    twin: 'within 24 hours',
  },
  {
    slug: 'may-be-nothing',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with @, within 24 hours.',
    ),
    hole: 'such measures as it deems necessary, which may be none',
    twin: 'force',
  },
  {
    slug: 'own-choice',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with @, within 24 hours.',
    ),
    hole: 'measures of its own choice',
    twin: 'force',
  },
  {
    slug: 'conflict',
    text: articles(ATTACK, HELP, 'No Guarantor shall use force against @.'),
    hole: 'any Outsider',
    twin: 'Ukraine',
  },
  {
    slug: 'prior-treaty',
    text: articles(ATTACK, HELP, 'No Guarantor shall use force against @.').replace(
      HELP,
      `${HELP}\n  This Article is subject to Article 3.`,
    ),
    hole: 'any Outsider',
    twin: 'Ukraine',
  },
  {
    slug: 'area-excluded',
    text: articles(
      'Attack means an armed attack by any Outsider on Ukraine in the Guaranteed Area.',
      'Guaranteed Area means the territory of Ukraine@.',
      HELP,
    ),
    hole: ' except Crimea and Sevastopol',
    twin: '',
    incident: { in: ['crimea'] },
    unlike: 'place',
  },
  {
    slug: 'wrong-adversary',
    text: articles('Attack means an armed attack by @ on Ukraine.', HELP),
    hole: 'Russia',
    twin: 'any state',
    incident: { by: 'BLR' },
    unlike: 'attacker',
  },
  {
    slug: 'attacker-is-fellow',
    head: `  a treaty, in force from 1 January 2025.
Members: France, Hungary, Poland and Ukraine.
Outsiders: Belarus and Russia.`,
    text: articles(
      'Attack means an armed attack by @ on any Member.',
      'When an Attack is established, each other Member shall assist the victim with force, within 24 hours of the attack.',
    ),
    hole: 'any Outsider',
    twin: 'any state',
    incident: { by: 'HUN' },
    unlike: 'attacker',
  },
  {
    slug: 'guarantor-is-attacker',
    head: HEAD.replace('France and Poland', 'France, Poland and @'),
    text: articles('Attack means an armed attack by any state on Ukraine.', HELP),
    hole: 'Russia',
    twin: 'Italy',
  },
  {
    slug: 'wrong-incident',
    text: articles('Attack means an armed attack@ by any Outsider on Ukraine.', HELP),
    hole: '',
    twin: ' or cyber operation',
    incident: { incident: 'cyber operation', qualities: { significant: 'false' } },
    unlike: 'kind',
  },
  {
    slug: 'out-of-time',
    head: HEAD.replace('2025.', '2025@.'),
    text: articles(ATTACK, HELP),
    hole: ', ended 1 June 2026',
    twin: '',
    unlike: 'time',
    before: [2026, 2, 1],
  },
  {
    slug: 'talk-only',
    text: articles(ATTACK, 'When an Attack is established, each Guarantor shall @, within 24 hours.'),
    hole: 'consult Ukraine',
    twin: 'assist Ukraine with force',
  },
  {
    slug: 'too-little',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with @, within 24 hours.',
    ),
    hole: 'one or more of funds or force',
    twin: 'force',
  },
  {
    slug: 'late',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with force, within @.',
    ),
    hole: '6 days',
    twin: '24 hours',
  },
  {
    slug: 'unmissable-deadline',
    text: articles(
      ATTACK,
      'When an Attack is established, each Guarantor shall assist Ukraine with force, @within 24 hours.',
    ),
    hole: 'where possible ',
    twin: '',
  },
  {
    slug: 'dead-letter',
    text: articles(
      ATTACK,
      'When an Attack is established, France shall provide Ukraine with arms@.\n  Failing that, Poland shall also assist Ukraine with force, within 24 hours.',
    ),
    hole: ', promptly',
    twin: ', within 24 hours',
  },
  {
    slug: 'redundant',
    text: articles(
      ATTACK,
      HELP,
      'When an Attack is established, each Guarantor shall assist Ukraine with force, within @ hours of the attack.',
    ),
    hole: '48',
    twin: '12',
  },
  {
    slug: 'entrapment',
    text: articles('Attack means an @armed attack by any Outsider on Ukraine.', HELP),
    hole: '',
    twin: 'unprovoked ',
    incident: { qualities: { unprovoked: 'false' } },
  },
  {
    slug: 'monitor-blocked',
    text: articles(
      ATTACK,
      HELP,
      'The Commission is composed of the Guarantors.\n  The Commission monitors Donetsk.\n  @',
    ),
    hole: '',
    twin: 'Russia shall admit the Commission.',
  },
  {
    slug: 'transit',
    head: `${HEAD}\nNeighbours: Hungary.`,
    text: articles(
      ATTACK,
      'When an Attack is established@, each Guarantor shall assist Ukraine with force, within 24 hours.',
    ),
    hole: ', and Hungary consents',
    twin: '',
  },
];
