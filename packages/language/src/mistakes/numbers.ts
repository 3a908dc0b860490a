import type { Mistake } from './types.ts';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-one': 21,
  'twenty-four': 24,
  thirty: 30,
  forty: 40,
  'forty-eight': 48,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
  'one hundred': 100,
};
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const TIMES = String.raw`(?:working\s+|calendar\s+|business\s+)?(?:minute|hour|day|week|month|year)s?`;

const UNITS: Readonly<Record<string, string>> = {
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  mth: 'month',
  yr: 'year',
  y: 'year',
};
const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', US$: 'USD', '£': 'GBP' };
const SCALES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  k: 'thousand',
};

/** Numbers, lengths of time and amounts in the forms of letters and offices. */
export const NUMBERS: readonly Mistake[] = [
  {
    code: 'P012',
    typed: /(?<![\d.,])(\d+)\s*-?\s*(mins?|hrs?|h|d|wks?|mths?|mos?|yrs?|y)\b(?:\.(?=\s+\p{Ll}))?/dgu,
    says: ({ groups: [, unit] }) => `"${unit}" is an abbreviation.`,
    write: ({ groups: [number, unit = ''] }) => {
      const word = UNITS[unit.replace(/s$/, '')] ?? '';
      return `${number} ${word}${number === '1' ? '' : 's'}`;
    },
    at: 2,
    example: ['within 24 hrs', 'within 24 hours'],
  },
  {
    code: 'P012',
    typed: /(?<![\d.,])(\d+)-(minute|hour|day|week|month|year)s?(?:\s+period)?\b/dgu,
    says: 'A time is a number and a unit, with a space between them.',
    write: ({ groups: [number, unit] }) => `${number} ${unit}${number === '1' ? '' : 's'}`,
    example: ['within 30-days', 'within 30 days'],
  },
  {
    code: 'P019',
    typed: new RegExp(String.raw`\b(?:${WORD})\s*\((\d+)\)`, 'dgui'),
    says: 'A number is written once, in figures.',
    write: ({ groups: [number] }) => number,
    example: ['within thirty (30) days', 'within 30 days'],
  },
  {
    code: 'P019',
    typed: new RegExp(String.raw`\b(\d+)\s*\((?:${WORD})\)`, 'dgui'),
    says: 'A number is written once, in figures.',
    write: ({ groups: [number] }) => number,
    example: ['within 24 (twenty-four) hours', 'within 24 hours'],
  },
  {
    code: 'P019',
    typed: new RegExp(
      String.raw`\b(?:at\s+least|no\s+(?:less|fewer)\s+than|a\s+minimum\s+of)\s+(?=\d|(?:${WORD})\s(?!of\b))`,
      'dgu',
    ),
    says: 'An amount is always the least that is owed.',
    write: () => '',
    mend: 'Write the amount alone: "2 brigades".',
    example: ['with at least 2 brigades', 'with 2 brigades'],
  },
  {
    code: 'P019',
    typed: /\b(?:up\s+to|at\s+most|approximately|about|around|some)\s+(?=\d)/dgu,
    says: ({ all }) => `"${all.trim()}" leaves open what is owed.`,
    mend: 'Write the least and the most: "1 to 2 brigades"; the least is owed.',
    in: 'pact',
    example: ['with up to 2 brigades', 'with 1 to 2 brigades'],
  },
  {
    code: 'P019',
    typed: new RegExp(String.raw`\b(${WORD})(?=\s+${TIMES}\b)`, 'dgui'),
    says: ({ all }) => `A number is written in figures: "${WORDS[all.toLowerCase()]}".`,
    write: ({ all }) => String(WORDS[all.toLowerCase()]),
    example: ['within ten days', 'within 10 days'],
  },
  {
    code: 'P019',
    typed: new RegExp(
      String.raw`(?<=\b(?:with|and|or|,|than|least)\s+)(${WORD})(?=\s+\p{Ll})(?!\s+(?:or\s+more|thirds))`,
      'dgui',
    ),
    says: ({ all }) => `A number is written in figures: "${WORDS[all.toLowerCase()]}".`,
    write: ({ all }) => String(WORDS[all.toLowerCase()]),
    unless: ({ after }) => /^\s+(?:of|or\s+more|thirds)\b/.test(after),
    in: 'pact',
    // Else it is read as a measure of that name.
    always: true,
    example: ['with two brigades', 'with 2 brigades'],
  },
  {
    code: 'P019',
    typed: /(?<=\bwithin\s+)an?(?=\s+(?:working\s+)?(?:minute|hour|day|week|month|year)\b)/dgu,
    says: 'A number is written in figures: "1".',
    write: () => '1',
    example: ['within a week', 'within 1 week'],
  },
  {
    code: 'P019',
    typed: /\bcalendar\s+(?=days?\b|weeks?\b|months?\b|years?\b)/dgu,
    says: 'Days are days of the calendar unless they are called working days.',
    write: () => '',
    mend: 'Leave out "calendar".',
    example: ['within 30 calendar days', 'within 30 days'],
  },
  {
    code: 'P019',
    typed: /\bbusiness\s+(?=days?\b)/dgu,
    says: 'Days on which offices work have another name here.',
    write: () => 'working ',
    mend: 'Write "working days": Monday to Friday.',
    example: ['within 5 business days', 'within 5 working days'],
  },
  {
    code: 'P019',
    typed:
      /(?<![\d,.-])(\d[\d,]*)\s*[-\u2013]\s*(\d[\d,]*)(?=\s+(?:thousand\s+|million\s+|billion\s+)?\p{L})(?!-)/dgu,
    says: 'A range is written with "to".',
    write: ({ groups: [low, high], after }) =>
      new RegExp(`^\\s+${TIMES}\\b`).test(after) ? undefined : `${low} to ${high}`,
    mend: 'Write "700,000 to 800,000 soldiers"; a length of time has one number.',
    example: ['with 700,000–800,000 soldiers', 'with 700,000 to 800,000 soldiers'],
  },
  {
    code: 'P019',
    typed: /(?<=\s)[-−–]\s?(?=\.?\d)/dgu,
    says: 'A number below nothing has a word before it.',
    write: () => 'minus ',
    mend: 'Write "minus 0.3".',
    in: 'actors',
    example: [
      'Its value without a deal is -0.3 (judgement).',
      'Its value without a deal is minus 0.3 (judgement).',
    ],
  },
  {
    code: 'P019',
    typed: /(?<=\s|[-−–])\.(?=\d)/dgu,
    says: 'A number below one begins with 0.',
    write: () => '0.',
    mend: 'Write "0.3".',
    in: 'actors',
    example: [
      'Its stake is between .2 and 0.5 (judgement).',
      'Its stake is between 0.2 and 0.5 (judgement).',
    ],
  },
  {
    code: 'P019',
    typed: /(?<![\d,.:])\d{1,3}(?:\.\d{3})+(?![\d.])(?=\s+\p{L})/dgu,
    says: ({ all }) => `"${all}" would be read as ${Number.parseFloat(all)}: a point parts off decimals.`,
    write: ({ all }) => all.replaceAll('.', ','),
    mend: 'Part thousands by commas: "700,000".',
    always: true,
    // Figures of actors have decimals; nobody counts soldiers there.
    unless: ({ around }) => around.language === 'actors',
    example: ['with 700.000 soldiers', 'with 700,000 soldiers'],
  },
  {
    code: 'P019',
    typed: /(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,.])/dgu,
    says: 'Thousands are parted by commas, not by spaces.',
    write: ({ all }) => all.replaceAll(/\s/g, ','),
    mend: 'Write "700,000".',
    example: ['with 700 000 soldiers', 'with 700,000 soldiers'],
  },
  {
    code: 'P019',
    typed:
      /(US\$|[€$£])\s*(\d[\d,.]*?)\s*(thousand|million|billion|mn|bn|m|k)?(?![\p{L}\d])(?!\s+(?:thousand|million|billion)\b)/dgu,
    says: ({ groups: [sign = ''] }) =>
      `"${sign}" is no sign of drafting: money has its code after the number.`,
    write: ({ groups: [sign = '', number, scale = ''] }) =>
      [number, SCALES[scale] ?? scale, CURRENCIES[sign]].filter((word) => word !== '').join(' '),
    mend: 'Write "40 billion EUR".',
    example: ['with €40 billion', 'with 40 billion EUR'],
  },
  {
    code: 'P019',
    typed:
      /\b(EUR|USD|GBP|UAH|PLN)\s+(\d[\d,.]*)(\s+(?:thousand|million|billion))?(?![\p{L}\d])(?!\s+(?:thousand|million|billion)\b)/dgu,
    says: 'Money has its code after the number.',
    write: ({ groups: [code, number, scale = ''] }) => `${number}${scale} ${code}`,
    mend: 'Write "40 billion EUR".',
    example: ['with EUR 40 billion', 'with 40 billion EUR'],
  },
  {
    code: 'P019',
    typed: /\b\d+(?:[.,]\d+)?\s*(?:%|per\s+cent\b|percent\b)/dgu,
    says: ({ all }) => `"${all}": a share of something is no amount that the language can count.`,
    mend: 'Write an amount and its unit, as 7 billion EUR; the official words can stand beside it in Text "...".',
    in: 'pact',
    example: ['with 2% of its product', 'with 7 billion EUR'],
  },
  {
    code: 'P019',
    typed:
      /(?<=\bby\s+)(?:a\s+)?(?:two[-\s]thirds|2\/3)(?:\s+(?:of\s+(?:the\s+)?(?:votes|members)|majority|vote))*(?!\s+weighted)/dgiu,
    says: 'This rule of decision is called "two thirds".',
    write: () => 'two thirds',
    mend: 'Write "decides by two thirds".',
    unless: ({ all }) => all === 'two thirds',
    in: 'pact',
    example: ['decides by a two-thirds majority', 'decides by two thirds'],
  },
];
