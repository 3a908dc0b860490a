import type { Mistake } from './types.ts';

/** Verbs of help and their like, by the verb of the catalogue that says it. */
const ACTS: readonly (readonly [typed: string, write: string])[] = [
  [
    String.raw`help|aid|succou?r|come\s+to\s+the\s+(?:aid|assistance|help|defence)\s+of|(?:render|give|lend|provide|afford)\s+(?:assistance|help|aid)\s+to`,
    'assist',
  ],
  ['protect', 'defend'],
  ['notify|advise|tell', 'inform'],
  [String.raw`convene|hold\s+a\s+meeting`, 'meet'],
  [String.raw`hold\s+consultations\s+with|consult\s+with`, 'consult'],
  [String.raw`hold\s+consultations|enter\s+into\s+consultations`, 'consult together'],
  ['observe|uphold|recogni[sz]e', 'respect'],
  [String.raw`resort\s+to\s+force|employ\s+force|use\s+military\s+force`, 'use force'],
  [String.raw`go\s+to\s+war|wage\s+war`, 'resort to war'],
];

const STRENGTH = String.raw`(?<=\b(?:shall(?:\s+not|\s+jointly|\s+endeavour\s+to)?|should(?:\s+not)?|must|will|can|may(?:\s+not)?|undertakes?\s+to|intends?\s+to)\s+)`;

const act = ([typed, write]: readonly [string, string]): Mistake => ({
  code: 'P028',
  typed: new RegExp(String.raw`${STRENGTH}(?:${typed})(?![\p{L}-])`, 'dgu'),
  says: ({ all }) => `"${all}" is no verb of this language.`,
  write: () => write,
  mend: `Write "${write}".`,
  in: 'pact',
  example: [
    `shall ${
      typed
        .split('|', 1)[0]
        ?.replace(/\\s\+/g, ' ')
        .replace(/\(\?:(\w+)\|?.*$/, '$1') ?? ''
    }`,
    `shall ${write}`,
  ],
});

const PARTICIPLES: Readonly<Record<string, string>> = {
  assisted: 'assist',
  defended: 'defend',
  supported: 'support',
  informed: 'inform',
  consulted: 'consult',
  warned: 'warn',
  compensated: 'compensate',
};
const WHO = String.raw`((?:each|any|all|both|no|one\s+or\s+more\s+of\s+the|the)\s+(?:other\s+)?\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*|\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const PAST: Readonly<Record<string, string>> = {
  invaded: 'attacks',
  struck: 'attacks',
  attacked: 'attacks',
  bombed: 'attacks',
  shelled: 'attacks',
  threatened: 'threatens',
  mobilised: 'mobilises',
  occupied: 'occupies',
  annexed: 'annexes',
  denied: 'denies',
  claimed: 'claims',
  invoked: 'invokes',
  requested: 'requests',
  consulted: 'consults',
  proposed: 'proposes',
  pledged: 'pledges',
  delivered: 'delivers',
  vetoed: 'vetoes',
  withdrew: 'withdraws',
  joined: 'joins',
  signed: 'signs',
  ratified: 'ratifies',
  adopted: 'adopts',
  rejected: 'rejects',
  abstained: 'abstains',
};

/** Verbs that are not of the catalogue, the passive voice, and the past tense. */
export const VERBS: readonly Mistake[] = [
  ...ACTS.map(act),
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`${STRENGTH}(?:provide|supply|furnish|give|send|deliver)\s+((?!\p{Lu})[\p{Ll}\d][\p{L}\d, ]*?)\s+to\s+${WHO}`,
      'dgu',
    ),
    says: ({ groups: [what] }) => `Who is provided stands before what: "provide Ukraine with ${what}".`,
    write: ({ groups: [what, whom] }) => `provide ${whom} with ${what}`,
    mend: 'Write "provide Ukraine with arms".',
    in: 'pact',
    example: ['shall provide arms to Ukraine', 'shall provide Ukraine with arms'],
  },
  {
    code: 'P028',
    typed: new RegExp(String.raw`${STRENGTH}(?:supply|furnish|equip)(?=\s+(?:the\s+)?\p{Lu})`, 'dgu'),
    says: ({ all }) => `"${all}" is no verb of this language.`,
    write: () => 'provide',
    mend: 'Write "provide Ukraine with arms".',
    in: 'pact',
    example: ['shall supply Ukraine with arms', 'shall provide Ukraine with arms'],
  },
  {
    code: 'P028',
    typed:
      /\bshall\s+(?:refrain\s+from|abstain\s+from|desist\s+from)\s+(?:(?:the\s+)?(?:threat\s+or\s+)?(?:use\s+of|using)\s+(?=force))?/dgu,
    says: 'What is forbidden is said by "shall not".',
    write: ({ all }) =>
      /threat/.test(all)
        ? 'shall not threaten or use '
        : /us/.test(all.slice(12))
          ? 'shall not use '
          : undefined,
    mend: 'Write "shall not use force".',
    in: 'pact',
    example: ['shall refrain from using force', 'shall not use force'],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`${STRENGTH}(?:provide|supply|furnish|give|send|deliver)\s+((?!\p{Lu})[\p{Ll}\d][\p{L}\d ]*?)(?=\s+(?:within|by|on|for|until|while|unless)\b|[,.])`,
      'dgu',
    ),
    says: 'For whom it is provided is not said.',
    mend: 'Write "provide Ukraine with arms".',
    unless: ({ groups: [what = ''] }) =>
      /^(?:each|any|all|both|the|one\s+or\s+more|it|itself)\b|\bwith\b|\bto\b/.test(what),
    in: 'pact',
    example: ['shall provide arms within 24 hours', 'shall provide Ukraine with arms within 24 hours'],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`(?<=^\s*(?:\(\d+\)\s*)?(?:The\s+)?\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*\s+)(?:is|are)(?=\s+(?:an?|any|the)\s)`,
      'dgu',
    ),
    says: 'What a term is, is said by "means".',
    write: () => 'means',
    mend: 'Write "Attack means ...".',
    in: 'pact',
    example: ['Attack is an armed attack', 'Attack means an armed attack'],
  },
  {
    code: 'P028',
    typed: /\bshall\s+mean\b/dgu,
    says: 'A definition owes nothing: it is said by "means".',
    write: () => 'means',
    mend: 'Write "Attack means ...".',
    in: 'pact',
    example: ['Attack shall mean', 'Attack means'],
  },
  {
    code: 'P028',
    typed: /\bshall\s+(?:be\s+composed\s+of|consist\s+of|comprise)\b|\b(?:consists\s+of|comprises)\b/dgu,
    says: ({ all }) => `Who sits in a body is not said by "${all}".`,
    write: () => 'is composed of',
    mend: 'Write "is composed of".',
    in: 'pact',
    example: ['The Council shall consist of', 'The Council is composed of'],
  },
  {
    code: 'P028',
    typed:
      /\bshall\s+decide\s+(?=by\b)|\bshall\s+(?:take\s+(?:its\s+)?decisions|act)\s+(?=by\b)|\b(?:takes\s+(?:its\s+)?decisions|acts)\s+(?=by\b)/dgu,
    says: 'How a body decides is a rule, and owes nothing.',
    write: () => 'decides ',
    mend: 'Write "decides by majority".',
    in: 'pact',
    example: ['The Council shall decide by majority', 'The Council decides by majority'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:shall\s+)?(?:decides?|acts?)\s+unanimously\b|(?<=\bby\s+)(?:an?\s+)?unanimous\s+(?:vote|decision|agreement)\b/dgu,
    says: 'This rule of decision is called "unanimity".',
    write: ({ all }) => (/unanimous\s/.test(all) ? 'unanimity' : 'decides by unanimity'),
    mend: 'Write "decides by unanimity".',
    in: 'pact',
    example: ['The Council decides unanimously', 'The Council decides by unanimity'],
  },
  {
    code: 'P028',
    typed:
      /(?<=\bby\s+)(?:an?\s+)?(?:simple|absolute)\s+majority(?:\s+(?:vote|of\s+(?:the\s+)?(?:votes|members)))?|(?<=\bby\s+)(?:an?\s+)?majority\s+(?:vote|of\s+(?:the\s+)?(?:votes|members))/dgu,
    says: 'This rule of decision is called "majority".',
    write: () => 'majority',
    mend: 'Write "decides by majority": of the members, not of those present.',
    in: 'pact',
    example: ['decides by a simple majority', 'decides by majority'],
  },
  {
    code: 'P029',
    typed: new RegExp(
      String.raw`(?<=^\s*(?:\(\d+\)\s*)?)${WHO}\s+shall\s+be\s+(${Object.keys(PARTICIPLES).join('|')})\s+by\s+${WHO}`,
      'dgu',
    ),
    says: 'In the passive voice nobody bears the duty.',
    write: ({ groups: [whom = '', verb = '', who = ''] }) =>
      `${capital(who)} shall ${PARTICIPLES[verb]} ${whom.replace(/^The\b/, 'the')}`,
    mend: 'Begin with who shall do it: "Each Guarantor shall assist Ukraine".',
    in: 'pact',
    example: ['Ukraine shall be assisted by each Guarantor', 'Each Guarantor shall assist Ukraine'],
  },
  {
    code: 'P029',
    typed: new RegExp(
      String.raw`(?<=^\s*(?:\(\d+\)\s*)?)(?:\p{L}+\s+)?([Aa]ssistance|[Hh]elp|[Ss]upport|[Aa]rms|[Ff]unds)\s+shall\s+be\s+(?:provided|given|rendered|delivered|supplied)(?:\s+to\s+${WHO})?(?:\s+by\s+${WHO})?`,
      'dgu',
    ),
    says: 'In the passive voice nobody bears the duty.',
    write: ({ groups: [what = '', whom, who] }) =>
      whom === undefined || who === undefined
        ? undefined
        : /^(?:assistance|help|support)$/i.test(what)
          ? `${capital(who)} shall assist ${whom}`
          : `${capital(who)} shall provide ${whom} with ${what.toLowerCase()}`,
    mend: 'Begin with who shall do it, and say for whom: "Each Guarantor shall assist Ukraine".',
    in: 'pact',
    example: [
      'Assistance shall be provided to Ukraine by each Guarantor',
      'Each Guarantor shall assist Ukraine',
    ],
  },
  {
    code: 'P029',
    typed: /\b(?:shall|should|may)\s+(?:not\s+)?be\s+\p{Ll}+(?:ed|en|ought|aken)\b/dgu,
    says: 'In the passive voice nobody bears the duty.',
    mend: 'Begin with who shall do it: "Each Guarantor shall assist Ukraine".',
    in: 'pact',
    example: [
      'Measures shall be taken by each Guarantor',
      'Each Guarantor shall take part in the measures decided',
    ],
  },
  {
    code: 'P028',
    typed: /\b(?:invades|invade|assaults)(?=\s+(?:the\s+|any\s+|each\s+)?\p{Lu})/dgu,
    says: ({ all }) => `"${all}" is no incident of the catalogue.`,
    write: ({ all }) => (all.endsWith('s') ? 'attacks' : 'attack'),
    mend: 'Write "attacks", and behind it how: "by invasion", "by missiles".',
    // A chronicle takes any verb for what a state does, so that nobody would be attacked.
    always: true,
    example: ['When Russia invades Ukraine', 'When Russia attacks Ukraine'],
  },
  {
    code: 'P028',
    typed: /\b(?:happens|takes\s+place|breaks\s+out|comes\s+about|is\s+launched|is\s+committed)\b/dgu,
    says: ({ all }) => `That something happens is not said by "${all}".`,
    write: () => 'occurs',
    mend: 'Write "occurs", or "is established" where somebody has to find it.',
    in: 'pact',
    example: ['When an armed attack happens', 'When an armed attack occurs'],
  },
  {
    code: 'P028',
    typed: new RegExp(String.raw`\b(?:has\s+|have\s+)?(${Object.keys(PAST).join('|')})\b`, 'dgu'),
    says: 'What happens in a chronicle is told in the present.',
    write: ({ groups: [verb = ''] }) => PAST[verb],
    mend: 'Write "Russia attacks Ukraine".',
    unless: ({ before }) => /\b(?:is|are|be|not|and|or|but|of)\s+$/.test(before),
    in: 'crisis',
    example: ['Russia attacked Ukraine', 'Russia attacks Ukraine'],
  },
];
