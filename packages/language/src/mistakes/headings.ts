import type { Mistake } from './types.ts';

const NATURE =
  'Members?|Parties|Party|Guarantors?|Beneficiary|Beneficiaries|Outsiders?|Adversary|Adversaries|Signatories|Signatory';

/** Headings, numbers of paragraphs, colons and full stops: what holds a page together. */
export const HEADINGS: readonly Mistake[] = [
  {
    code: 'P038',
    typed:
      /(?<=^\s*)(?:Article|ARTICLE|Art\.)[ \t]+(\d+)[ \t]*[-:.\u2013\u2014]?[ \t]*(\p{L}[^"\n]*?)\.?(?=[ \t]*$)/dgmu,
    says: 'The title of an article stands in quotation marks.',
    write: ({ groups: [number, title] }) => `Article ${number} "${title}"`,
    unless: ({ groups: [, title = ''] }) => /^(?:of|and|or|shall|from|until|applies|is)\b|,/.test(title),
    mend: 'Write Article 6 "Help".',
    in: 'pact',
    example: ['Article 6 – Help', 'Article 6 "Help"'],
  },
  {
    code: 'P038',
    typed: /(?<=^\s*Article[ \t]+\d+)[ \t]*[.:](?=[ \t]*$)/dgmu,
    says: 'No sign stands after the number of an article.',
    write: () => '',
    mend: 'Leave it out.',
    in: 'pact',
    example: ['Article 6.', 'Article 6'],
  },
  {
    code: 'P036',
    typed: new RegExp(
      String.raw`(?<=^[ \t]*(?:(?!Each|The|No|Any|All|Both|Either|Neither|When)\p{Lu}\p{L}+[ \t]+)?(?:${NATURE}))[ \t]*[-\u2013\u2014]?[ \t]+(?=(?:the[ \t]+)?\p{Lu}[^.:]*\.)`,
      'dgmu',
    ),
    says: 'A colon is missing after the name of the role.',
    write: () => ': ',
    mend: 'Write "Members: France and Poland."',
    unless: ({ after }) => /^(?:\S+\s+){0,3}(?:shall|may|should|undertakes?|means)\b/i.test(after),
    in: 'pact',
    example: ['Members France and Poland.', 'Members: France and Poland.'],
  },
  {
    code: 'P036',
    typed:
      /(?<=^[ \t]*(?:\d{1,2}\s+\p{Lu}\p{L}+\s+\d{4}(?:,\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?[^\n:.]*)?|Background|\d+\s+\p{L}+\s+later|Later the same day))[.,]?(?=[ \t]*$)/dgmu,
    says: 'A colon is missing after the moment.',
    write: () => ':',
    mend: 'Write "1 March 2027:".',
    in: 'crisis',
    example: ['1 March 2027', '1 March 2027:'],
  },
  {
    code: 'P036',
    typed:
      /(?<=^\s*)Expect(?:ed)?(?:\s+that)?\s+(?=(?:that\s+|the\s+|each\s+|nobody\b|\(\d+\)|Article\b|\p{Lu}))/dgu,
    says: 'A colon is missing after "Expect".',
    write: () => 'Expect: ',
    mend: 'Write "Expect: ...".',
    in: 'crisis',
    example: ['Expect that Poland is obliged.', 'Expect: Poland is obliged.'],
  },
  {
    code: 'P014',
    typed: new RegExp(
      String.raw`(?<=[\p{L}\d")])[ \t]*(?=\n\s*(?:(?:\(\d+[a-z]?\)\s*)?(?:(?:Each|The|No|Any|When|All|Both|This|Nothing|One)\s|\p{Lu}[\p{L} ]{1,40}?\s(?:shall|may|should|undertakes?|means|is\s+composed|acts\s+for|decides|attacks|claims|invokes)\b|\p{Lu}\p{Ll}+\s(?:requests|threatens|mobilises|denies|imposes|pledges|delivers|declares|provides|proposes|votes|adopts|withdraws|occupies|consults|uses)\b)|(?:Article|Annex)\s|(?:\p{Lu}\p{L}+\s+)?(?:${NATURE})(?:\s*\([a-z]+\))?:|Expect\b|(?:\d{1,2}\s+\p{Lu}\p{Ll}+\s+\d{4})[^\n]*:))`,
      'dgu',
    ),
    says: 'A full stop is missing here.',
    write: () => '.',
    // A heading has none, and a line may be broken after a word that goes on.
    unless: ({ before }) =>
      /(?:^|\n)[ \t]*(?:Article|Annex)\s[^\n]*$/.test(before) ||
      /\b(?:and|or|of|the|to|by|with|under|on|in|that|each|any|no)$/i.test(before) ||
      /^\s*(?:pact|crisis)\s[^\n]*$/.test(before),
    example: [
      '... within 24 hours\n  Each Member shall meet.',
      '... within 24 hours.\n  Each Member shall meet.',
    ],
  },
  {
    code: 'P032',
    typed: /(?<=^\s*)(?:(?:Article\s+)?\d+\.(\d+)\.?|(\d+)[.)]|\(?([ivx]+|[a-z])[.)])(?=\s+["\p{L}])/dgu,
    says: ({ all }) => `"${all}" is no number of a paragraph.`,
    write: ({ groups: [second, number, letter] }) =>
      `(${second ?? number ?? (letter === undefined ? '' : ROMANS.indexOf(letter) + 1 || letter.charCodeAt(0) - 96)})`,
    example: ['1. Each Member shall meet.', '(1) Each Member shall meet.'],
  },
];

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
