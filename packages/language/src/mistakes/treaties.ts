import type { Mistake } from './types.ts';

const NAMES = String.raw`(?:the\s+)?(?:any\s+|each\s+|another\s+)?\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*`;
const INSTRUMENT = String.raw`(?:Treaty|Agreement|Convention|Protocol|Memorandum|Charter|Pact|treaty|agreement|convention|protocol|memorandum)`;

/** Clauses as they stand in treaties since 1815, and the sentence of this language that says the same. */
export const TREATIES: readonly Mistake[] = [
  {
    code: 'P028',
    typed:
      /(?:\b[Aa]n?\s+(?:armed\s+)?attack\s+(?:against|on)\s+[^.]*?)?\bshall\s+be\s+(?:considered|regarded|deemed)\s+(?:as\s+)?(?:to\s+be\s+)?an\s+(?:armed\s+)?attack\s+(?:against|on)\s+(?:them\s+all|all\b[^.]*|each\b[^.]*)/dgu,
    says: 'That an attack on one is an attack on all is a duty of each: to regard it so.',
    mend: 'Write "When an Armed Attack is established, each other Member shall regard it as an attack on each Member."',
    in: 'pact',
    example: [
      'An armed attack against one Party shall be considered an attack against all Parties.',
      'When an Armed Attack is established, each other Member shall regard it as an attack on each Member.',
    ],
  },
  {
    code: 'P028',
    typed:
      /\bshall,?\s+((?:within|by|on|forthwith|immediately|promptly|at\s+once|without\s+delay)\b[^,.]*),\s+([^.]+?)(?=\.\s*$)/dgu,
    says: ({ groups: [time] }) => `The time stands behind the act: "..., ${time}."`,
    at: 1,
    write: ({ groups: [time, act] }) => `shall ${act}, ${time}`,
    mend: 'Put it last.',
    in: 'pact',
    example: ['shall, within 24 hours, assist Ukraine.', 'shall assist Ukraine, within 24 hours.'],
  },
  {
    code: 'P028',
    typed: /\bby\s+(?:providing|supplying|giving|delivering|sending)\s+(?:it\s+with\s+|them\s+with\s+)?/dgu,
    says: 'With what help is given is said by "with".',
    write: () => 'with ',
    mend: 'Write "assist Ukraine with arms".',
    in: 'pact',
    example: ['assist Ukraine by providing arms', 'assist Ukraine with arms'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:take|adopt)\s+(?:such|the)\s+(?:action|measures|steps)\s+(?:as\s+(?:it\s+(?:deems|considers)|they\s+(?:deem|consider))|which\s+it\s+(?:deems|considers))\s+(?:to\s+be\s+)?(?:necessary|appropriate)/dgu,
    says: 'What is left to the judgement of each has one form.',
    write: () => 'take action with such measures as it deems necessary',
    mend: 'Write "take action with such measures as it deems necessary".',
    in: 'pact',
    example: [
      'shall take such action as it deems necessary',
      'shall take action with such measures as it deems necessary',
    ],
  },
  {
    code: 'P029',
    typed: new RegExp(
      String.raw`(?<=\bwhen\s+)(${NAMES})\s+(?:is|are)\s+(?:attacked|invaded)(?:\s+by\s+(${NAMES}))?`,
      'dgui',
    ),
    says: 'Who attacks whom is said in the active voice.',
    write: ({ groups: [whom, who] }) =>
      who === undefined ? `an armed attack on ${whom} occurs` : `${who} attacks ${whom}`,
    mend: 'Write "When Russia attacks Ukraine, ...", or "When an armed attack on Ukraine occurs, ...".',
    in: 'pact',
    example: ['When Ukraine is attacked by Russia,', 'When Russia attacks Ukraine,'],
  },
  {
    code: 'P028',
    typed: /(?<=\bwhen\s+)there\s+(?:is|are|has\s+been)\s+([^,]+?)(?=,)/dgiu,
    says: 'That something happens is said by "occurs".',
    write: ({ groups: [what] }) => `${what} occurs`,
    mend: 'Write "When an armed attack on Ukraine occurs, ...".',
    in: 'pact',
    example: ['When there is an armed attack on Ukraine,', 'When an armed attack on Ukraine occurs,'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:launches|carries\s+out|commits|initiates|makes|conducts)\s+an?\s+(?:armed\s+)?(?:attack|aggression|invasion)\s+(?:on|against|of)\b/dgu,
    says: ({ all }) => `"${all}" has one verb here.`,
    write: () => 'attacks',
    mend: 'Write "attacks".',
    example: ['When Russia launches an armed attack on Ukraine', 'When Russia attacks Ukraine'],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`(?<=\bwhen\s+)(${NAMES})\s+(?:violates|breaks|breaches)\s+(?:the|a)\s+ceasefire`,
      'dgui',
    ),
    says: 'The breach of a ceasefire is an incident of the catalogue.',
    write: ({ groups: [who] }) => `a breach of the ceasefire by ${who} occurs`,
    mend: 'Write "When a breach of the ceasefire by Russia occurs, ...".',
    in: 'pact',
    example: ['When Russia violates the ceasefire,', 'When a breach of the ceasefire by Russia occurs,'],
  },
  {
    code: 'P028',
    typed: /\b(?:the|a)\s+ceasefire\s+is\s+(?:violated|broken|breached)\b/dgu,
    says: 'The breach of a ceasefire is an incident of the catalogue.',
    write: () => 'a breach of the ceasefire occurs',
    mend: 'Write "When a breach of the ceasefire occurs, ...".',
    in: 'pact',
    example: ['When the ceasefire is violated,', 'When a breach of the ceasefire occurs,'],
  },
  {
    code: 'P028',
    typed: new RegExp(String.raw`\b(?:[Tt]his|[Tt]he\s+present)\s+${INSTRUMENT}(?=\s)`, 'dgu'),
    says: ({ all }) => `"${all}" is called "this pact", whatever its form.`,
    write: ({ all }) => `${all.startsWith('T') ? 'This' : 'this'} pact`,
    mend: 'Write "this pact".',
    unless: ({ all }) => all.endsWith('pact'),
    in: 'pact',
    example: ['from this Treaty with notice of 1 year', 'from this pact with notice of 1 year'],
  },
  {
    code: 'P028',
    typed:
      /\bshall\s+(?:enter\s+into|come\s+into|(?:be|remain|continue)\s+in)\s+force\s+(on|for|from|until)\b/dgu,
    says: 'Being in force is a state, and owes nothing.',
    write: ({ groups: [word] }) => `is in force ${word === 'on' ? 'from' : word}`,
    mend: 'Write "This pact is in force for 10 years from signature.", or a date in the head.',
    in: 'pact',
    example: ['shall enter into force on 1 January 2027', 'is in force from 1 January 2027'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:with|upon|on|by\s+giving|giving)\s+(?:an?\s+)?(one|two|three|six|\d+)[ -](year|month|day)s?['’]?s?['’]?\s+(?:written\s+)?notice/dgiu,
    says: 'How long before notice is given is said by "with notice of".',
    write: ({ groups: [number = '', unit = ''] }) => {
      const count = { one: 1, two: 2, three: 3, six: 6 }[number.toLowerCase()] ?? Number(number);
      return `with notice of ${count} ${unit}${count === 1 ? '' : 's'}`;
    },
    mend: 'Write "with notice of 1 year".',
    in: 'pact',
    example: [
      "withdraw from this pact with one year's notice",
      'withdraw from this pact with notice of 1 year',
    ],
  },
  {
    code: 'P028',
    typed:
      /\b(?:shall\s+meet|shall\s+be\s+convened|meets|convenes)\s+(?:at|on|upon)\s+(?:the\s+)?request\s+of\b/dgu,
    says: 'Who may call a body is said in one form.',
    write: () => 'meets at the request of',
    mend: 'Write "The Council meets at the request of any Member."',
    unless: ({ all }) => /^meets\s+at\s+the/.test(all),
    in: 'pact',
    example: [
      'The Council shall meet on request of any Member',
      'The Council meets at the request of any Member',
    ],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`(?<=^\s*(?:\(\d+\)\s*)?)(?:For\s+the\s+purposes?\s+of\s+this\s+(?:${INSTRUMENT}|Article|article|pact),\s*)?(?:[Tt]he\s+(?:term|expression)\s+)?(?=\p{Lu}[\p{L} ]*\s+means\b)`,
      'dgu',
    ),
    says: 'A definition begins with its term, and holds in the whole pact.',
    write: () => '',
    mend: 'Write "Attack means ...".',
    unless: ({ all }) => all === '',
    in: 'pact',
    example: ['For the purposes of this Treaty, the term Attack means', 'Attack means'],
  },
  {
    code: 'P037',
    typed: /(?<=[^,\s])\s+(?=as\s+determined\s+by\b)/dgu,
    says: 'A comma is missing before "as determined by".',
    write: () => ', ',
    mend: 'Write "..., as determined by the Council."',
    in: 'pact',
    example: [
      'an armed attack on Ukraine as determined by Ukraine',
      'an armed attack on Ukraine, as determined by Ukraine',
    ],
  },
  {
    code: 'P028',
    typed: /(?<=\bimpose\s+(?:\p{Ll}+\s+){1,5})against\b/dgu,
    says: 'Sanctions are imposed "on" somebody.',
    write: () => 'on',
    mend: 'Write "impose sanctions on Russia".',
    in: 'pact',
    example: ['impose sanctions against Russia', 'impose sanctions on Russia'],
  },
  {
    code: 'P028',
    typed:
      /\bdeploy\s+(?:its|their)?\s*(?:armed\s+|military\s+)?(?:forces|troops)\s+(?:to|on\s+the\s+territory\s+of|into)\b/dgu,
    says: 'Where forces are deployed is said by "in".',
    write: () => 'deploy forces in',
    mend: 'Write "deploy forces in Ukraine".',
    in: 'pact',
    example: ['deploy its forces to Ukraine', 'deploy forces in Ukraine'],
  },
  {
    code: 'P028',
    typed:
      /\bin\s+accordance\s+with\s+(?:its|their)\s+(?:respective\s+)?(constitutional\s+(?:requirements|provisions|procedures|order|rules))\b/dgu,
    says: ({ groups: [words] }) => `"${words}" are called "constitutional processes".`,
    at: 1,
    write: () => 'in accordance with its constitutional processes',
    mend: 'Write "in accordance with its constitutional processes".',
    in: 'pact',
    example: [
      'in accordance with its constitutional requirements',
      'in accordance with its constitutional processes',
    ],
  },
  {
    code: 'P028',
    typed: /\b(?:against|toward|with|to)\s+(each\s+other|one\s+another)(?=[\s.,](?!\p{Lu}))/dgu,
    says: ({ groups: [each] }) => `"${each}" does not say of whom.`,
    at: 1,
    mend: 'Write "each other Member".',
    in: 'pact',
    example: ['shall not use force against each other.', 'shall not use force against each other Member.'],
  },
];
