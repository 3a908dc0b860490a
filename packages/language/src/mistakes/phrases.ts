import { singularOf } from '../link/plural.ts';
import type { Mistake } from './types.ts';

const CITED = String.raw`(?:Article\s+\d+(?:\(\d+\))?(?:\s+of\s+[A-Z][A-Z\d]*(?:-[A-Z\d]+)+)?|[A-Z][A-Z\d]*(?:-[A-Z\d]+)+)`;

/** Phrases of treaty English that say something this language says in one other way. */
export const PHRASES: readonly Mistake[] = [
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`\b(?:pursuant\s+to|in\s+accordance\s+with|in\s+conformity\s+with|in\s+compliance\s+with|by\s+virtue\s+of|as\s+provided\s+(?:for\s+)?in|as\s+set\s+out\s+in)\s+(?:${CITED}|(?:the\s+)?(?:provisions|terms|Charter)\b)`,
      'dgui',
    ),
    says: ({ all }) => `A sentence does not say "${all}".`,
    mend: 'Leave it out; if one article depends on another, begin with "When Article 5 applies, ..." or add "This Article is subject to Article 5."',
    example: [
      'In accordance with Article 5, each Member shall meet.',
      'When Article 5 applies, each Member shall meet.',
    ],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`\b(?:without\s+prejudice\s+to|nothing\s+in\s+this\s+(?:treaty|agreement|article)\s+(?:affects|shall\s+affect))\s+(${CITED})?`,
      'dgui',
    ),
    says: 'That nothing is taken from another pact is a sentence of its own.',
    mend: 'Write "Nothing in this pact affects UNC-1945."',
    example: ['Without prejudice to UNC-1945, ...', 'Nothing in this pact affects UNC-1945.'],
  },
  {
    code: 'P028',
    typed: /\b(?:notwithstanding|in\s+derogation\s+from|as\s+an\s+exception\s+to)\b/dgiu,
    says: 'Which text comes first is a sentence of its own.',
    mend: 'Write "This pact prevails over UK-UA-2024.", or in the other article "This Article is subject to Article 5."',
    example: ['Notwithstanding UK-UA-2024, ...', 'This pact prevails over UK-UA-2024.'],
  },
  {
    code: 'P028',
    typed: /(?<!\bis\s+)\bsubject\s+to\b/dgiu,
    says: 'Which text comes first is a sentence of its own.',
    mend: 'Write "This Article is subject to Article 5."; for a condition write "only if" behind the act.',
    example: ['Subject to Article 5, ...', 'This Article is subject to Article 5.'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:e\.\s?g\.|for\s+example|for\s+instance|inter\s+alia|in\s+particular|such\s+as|including(?:\s+but\s+not\s+limited\s+to)?|notably)(?!\w)(?!\s+it\s+deems)/dgiu,
    says: ({ all }) => `"${all}" leaves open what is owed.`,
    mend: 'Write "with one or more of arms or funds", or "with such measures as it deems necessary, which may include drones".',
    always: true,
    unless: ({ all, after }) => /^such\s+as$/i.test(all) && /^\s+it\s+deems/.test(after),
    in: 'pact',
    example: ['with arms, e.g. drones', 'with such measures as it deems necessary, which may include drones'],
  },
  {
    code: 'P028',
    typed: /\b(?:i\.\s?e\.|viz\.|namely)/dgiu,
    says: ({ all }) => `What "${all}" explains is said once.`,
    mend: 'Define the term ("Help means ..."), or keep only the plain words.',
    in: 'pact',
    example: ['with arms, i.e. drones', 'with drones'],
  },
  {
    code: 'P028',
    typed: /(?:,\s*)?\b(?:etc\.?|and\s+so\s+(?:on|forth)|and\s+the\s+like)(?=[\s,.])/dgiu,
    says: 'The list is left open.',
    mend: 'Name everything, or write "such measures as it deems necessary".',
    example: ['with arms, funds, etc.', 'with arms and funds.'],
  },
  {
    code: 'P028',
    typed:
      /(?<=^\s*(?:\(\d+\)\s*)?)(?:in\s+the\s+event\s+of|in\s+(?:the\s+)?case\s+of|upon|in\s+response\s+to)\s+([^,.]+),/dgiu,
    says: 'What sets a sentence off begins with "When", and has a verb.',
    write: ({ groups: [what] }) => `When ${what} occurs,`,
    mend: 'Write "When an armed attack on Ukraine occurs, ...".',
    example: ['In the event of an armed attack on Ukraine,', 'When an armed attack on Ukraine occurs,'],
  },
  {
    code: 'P028',
    typed:
      /(?<=^\s*(?:\(\d+\)\s*)?)(?:if|whenever|where|once|as\s+soon\s+as|in\s+the\s+event\s+that|in\s+case|should)\b/dgiu,
    says: ({ all }) => `What sets a sentence off begins with "When", not with "${all}".`,
    write: ({ all }) => (/^should$/i.test(all) ? undefined : 'When'),
    mend: 'Begin with "When ...".',
    example: ['If Russia attacks Ukraine,', 'When Russia attacks Ukraine,'],
  },
  {
    code: 'P015',
    typed:
      /(?<=^\s*(?:\(\d+\)\s*)?)(?=\S)(?!when\b)([^.,]+?),?\s+(when|if|in\s+case|whenever)\s+([^.,]+?)(?=\.\s*$)/dgiu,
    says: ({ groups: [, word] }) => `A condition beginning with "${word}" stands last.`,
    at: 2,
    write: ({ groups: [duty = '', , condition] }) =>
      `When ${condition}, ${duty.replace(/^(?:Each|The|No|Any|All|Both|One or more)\b/, (word) => word.toLowerCase())}`,
    unless: ({ groups: [duty = ''] }) => /\b(?:only|except|or|and)$/.test(duty),
    in: 'pact',
    example: [
      'Each Member shall meet when Russia attacks Ukraine.',
      'When Russia attacks Ukraine, each Member shall meet.',
    ],
  },
  {
    code: 'P028',
    typed: /\b(?:provided\s+that|on\s+condition\s+that|as\s+long\s+as|so\s+long\s+as)\b/dgiu,
    says: ({ all }) => `"${all}" has another form.`,
    write: ({ all }) => (/long/i.test(all) ? 'while' : 'only if'),
    mend: 'Write "only if" for a condition, "while" for as long as something lasts.',
    example: ['provided that Poland consents', 'only if Poland consents'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:no|not)\s+later\s+than\s+(?=(\d+\s+(?:working\s+)?(?:minute|hour|day|week|month|year)s?\b)?)/dgiu,
    says: ({ all }) => `"${all.trim()}" has another form.`,
    write: ({ groups: [span] }) => (span === undefined ? 'by ' : 'within '),
    mend: 'Write "within" before a length of time, "by" before a date.',
    example: ['no later than 30 days', 'within 30 days'],
  },
  {
    code: 'P028',
    typed:
      /(?<=\bwithin\s+\d+\s+(?:working\s+)?\p{Ll}+\s+)(?:after|from|following|upon|since|as\s+of|of\s+receipt\s+of|of\s+the\s+date\s+of|from\s+the\s+date\s+of)\s+(?:receipt\s+of\s+)?/dgu,
    says: 'From when a time runs is said by "of".',
    write: () => 'of ',
    mend: 'Write "within 24 hours of the request".',
    example: ['within 24 hours after the request', 'within 24 hours of the request'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:as\s+soon\s+as\s+(?:possible|practicable)|without\s+undue\s+delay|at\s+the\s+earliest\s+opportunity|in\s+a\s+timely\s+manner|expeditiously|swiftly|ASAP)\b/dgiu,
    says: ({ all }) => `"${all}" is none of the open times of this language.`,
    write: ({ all }) => (/undue/i.test(all) ? 'without delay' : undefined),
    mend: 'Write forthwith, immediately, at once, without delay, promptly or urgently; each can be given a reading.',
    example: ['without undue delay', 'without delay'],
  },
  {
    code: 'P028',
    typed:
      /\b(forthwith|immediately|at\s+once|without\s+delay|promptly|urgently)\s+(?!,)([^.]+?)(?=\.\s*$)/dgu,
    says: ({ groups: [word] }) => `The time stands behind the act: "..., ${word}."`,
    at: 1,
    write: ({ groups: [word, rest] }) => `${rest}, ${word}`,
    mend: 'Put it last.',
    unless: ({ before }) => !/\b(?:shall|should|may|undertakes?\s+to)\s+(?:\w+\s+)?$/.test(before),
    in: 'pact',
    example: ['shall immediately assist Ukraine.', 'shall assist Ukraine, immediately.'],
  },
  {
    code: 'P028',
    typed: /\b([Ee]very|[Ee]ach\s+(?:one\s+)?of\s+the)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)/dgu,
    says: ({ groups: [each] }) => `"${each}" has another form.`,
    at: 1,
    write: ({ all, groups: [, name = ''] }) => `${all.startsWith('E') ? 'Each' : 'each'} ${singularOf(name)}`,
    mend: 'Write "each Member".',
    example: ['Each of the Guarantors shall', 'Each Guarantor shall'],
  },
  {
    code: 'P028',
    typed: /\b(?:none\s+of\s+the|any\s+of\s+the|at\s+least\s+one\s+of)\b/dgiu,
    says: ({ all }) => `"${all}" has another form.`,
    write: ({ all }) => (/^none/i.test(all) ? 'no' : /^any/i.test(all) ? 'any' : 'one or more of'),
    mend: 'Write "no Member", "any Member" or "one or more of the Members".',
    example: ['At least one of the Guarantors shall', 'one or more of the Guarantors shall'],
  },
  {
    code: 'P028',
    typed:
      /\b(?:hereby|herein|hereunder|hereto|thereof|therein|thereto|aforesaid|aforementioned|duly|respectively|said)\s+/dgiu,
    says: ({ all }) => `"${all.trim()}" carries nothing.`,
    write: () => '',
    mend: 'Leave it out.',
    example: ['Each Guarantor shall duly assist', 'Each Guarantor shall assist'],
  },
  {
    code: 'P028',
    typed: /(?<=,\s+)then\s+/dgu,
    says: '"then" carries nothing.',
    write: () => '',
    mend: 'Leave it out.',
    example: [', then each Member shall', ', each Member shall'],
  },
  {
    code: 'P028',
    typed: /\b(?:as\s+well\s+as|together\s+with|along\s+with)\b/dgu,
    says: ({ all }) => `"${all}" has another form.`,
    write: () => 'and',
    mend: 'Write "and".',
    example: ['France as well as Poland', 'France and Poland'],
  },
];
