import type { Mistake } from './types.ts';

const LABEL = String.raw`(?:issue\s+\d+\s*,\s*)?\p{Lu}[\p{L} ]*?(?:\s+on\s+\d[^:]*)?\s*:`;

/** Brackets as they stand in drafts of negotiators, and not in this language. */
export const BRACKETS: readonly Mistake[] = [
  {
    code: 'P031',
    typed: /\[[^\][]*(?=$|\[)/dgu,
    says: 'A bracket is not closed.',
    mend: 'Close it: "[UKR: shall | ITA: may]".',
    unless: ({ all, after }) =>
      after.startsWith('[') || (new RegExp(String.raw`^\[\s*${LABEL}`, 'u').test(all) && after.includes(']')),
    example: ['[UKR: shall | ITA: may assist', '[UKR: shall | ITA: may] assist'],
  },
  {
    code: 'P031',
    typed: /\[([^\][|]*\[[^\][]*\][^\][]*)\]/dgu,
    says: 'A bracket stands inside a bracket.',
    mend: 'Write one bracket at each joint of the sentence, or the whole sentence in each alternative.',
    example: ['[within [24 hours] of the attack]', 'within [UKR: 24 hours | USA: 72 hours] of the attack'],
  },
  {
    code: 'P031',
    typed: new RegExp(String.raw`\[(?!\s*${LABEL})\s*([^\][/|:]+?)\s*(?:[/|]\s*([^\][/|:]+?)\s*)?\]`, 'dgu'),
    says: 'The bracket does not say who wants it.',
    write: ({ groups: [one, two] }) =>
      two === undefined ? undefined : `[Drafters: ${one} | Drafters: ${two}]`,
    mend: 'Label each alternative with who wants it, "[UKR: shall | ITA: may]", or with Drafters where that is not known.',
    example: ['[shall/may]', '[Drafters: shall | Drafters: may]'],
  },
  {
    code: 'P031',
    typed: new RegExp(String.raw`(?<=\[\s*${LABEL}[^\][]*\|)(?!\s*${LABEL})\s*([^\][|]*)`, 'dgu'),
    says: 'This alternative does not say who wants it.',
    at: 1,
    write: ({ groups: [words = ''] }) => ` Drafters: ${words}`,
    mend: 'Label each alternative, "[UKR: shall | ITA: may]", or with Drafters where it is not known.',
    example: ['[UKR: shall | may]', '[UKR: shall | Drafters: may]'],
  },
  {
    code: 'P031',
    typed: new RegExp(String.raw`(?<=\[\s*${LABEL}[^\][]*)\]\s*\[(?=\s*${LABEL})`, 'dgu'),
    says: 'Alternatives stand in one bracket, parted by a bar.',
    write: () => ' | ',
    mend: 'Write "[UKR: shall | ITA: may]".',
    example: ['[UKR: shall] [ITA: may]', '[UKR: shall | ITA: may]'],
  },
  {
    code: 'P031',
    typed: /_{2,}|\bTBD\b|\bTBC\b|…|(?<=\S\s+)\.{3,}/dgu,
    says: ({ all }) => `A blank ("${all}") cannot be read.`,
    mend: 'Put what is open in a bracket, each alternative with who wants it: "within [UKR: 24 hours | ITA: 72 hours]".',
    example: ['within ___ hours', 'within 24 hours'],
  },
  {
    code: 'P031',
    typed: new RegExp(String.raw`(?<=\[[^\][]*?)\s*[/;]\s*(?=${LABEL}[^\][]*\])`, 'dgu'),
    says: 'Alternatives are parted by a bar.',
    write: () => ' | ',
    mend: 'Write "[UKR: shall | ITA: may]".',
    example: ['[UKR: shall / ITA: may]', '[UKR: shall | ITA: may]'],
  },
];
