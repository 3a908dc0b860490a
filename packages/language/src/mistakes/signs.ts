import type { Mistake } from './types.ts';

/** Signs of word processors, programs and notes. */
export const SIGNS: readonly Mistake[] = [
  {
    code: 'P013',
    typed:
      /([\p{L} ]+?)\s+(and\s*\/\s*or|or\s*\/\s*and)\s+(\p{Ll}[\p{Ll} ]*?)(?=,|\.|\s+(?:within|by|on|to|while|until|unless|forthwith|immediately|against|for)\b)/dgu,
    says: '"and/or" has no meaning.',
    at: 2,
    // Only where it parts two measures behind "with".
    write: ({ groups: [left = '', , right] }) => {
      const first = /^(.*\bwith)\s+((?:\p{Ll}+ ?)+)$/u.exec(left);
      return first ? `${first[1]} one or more of ${first[2]} or ${right}` : undefined;
    },
    example: [
      'provide Ukraine with arms and/or funds.',
      'provide Ukraine with one or more of arms or funds.',
    ],
  },
  {
    code: 'P016',
    typed: /&/dgu,
    says: 'The language has no sign "&".',
    write: () => 'and',
    mend: 'Write "and".',
    example: ['France & Poland', 'France and Poland'],
  },
  {
    code: 'P033',
    typed: /[([]\s*(?:Note|Comment|Remark|Drafting note)\s*:\s*([^\n]*?)[)\]](?=\s*(?:\n|$))/dgiu,
    says: 'A remark is written in another way.',
    write: ({ groups: [words] }) => `Note: ${words}`,
    example: ['(Comment: to be checked.)', 'Note: to be checked.'],
  },
  {
    code: 'P033',
    typed:
      /(?:\/\/|#|--|\/\*|\bN\.?B\.?:|\b(?:NOTE|note|Note\s+to\s+\p{Ll}+|Comment|COMMENT|comment|Remark|Drafting\s+note)\s*:)[ \t]*([^\n]*?)(?:\*\/)?[ \t]*(?=\n|$)/dgu,
    says: 'A remark is written in another way.',
    write: ({ groups: [words] }) => `Note: ${words}`,
    example: ['// to be checked', 'Note: to be checked'],
  },
  {
    code: 'P016',
    typed: /(?<=^\s*)[•·▪◦*\u2013\u2014-](?=\s)/dgu,
    says: 'A list has letters, not bullets.',
    mend: 'Write "(a) ...; (b) ...; or (c) ..." in a condition or an area, or sentences of their own.',
    example: ['• Each Member shall meet.', 'Each Member shall meet.'],
  },
  {
    code: 'P016',
    typed: /\s*(?:[\u2014\u2013]|(?<=\s)-(?=\s))\s*/dgu,
    says: 'A dash is no sign of drafting.',
    mend: 'Use commas, or a sentence of its own.',
    example: ['Each Guarantor – and Ukraine – shall meet.', 'Each Guarantor and Ukraine shall meet.'],
  },
  {
    code: 'P016',
    typed: /‘([^’\n]+)’/dgu,
    says: 'Words are quoted in double quotation marks.',
    write: ({ groups: [words] }) => `"${words}"`,
    mend: 'Write "...".',
    example: ['Article 6 ‘Help’', 'Article 6 "Help"'],
  },
  {
    code: 'P016',
    typed: /[{}]/dgu,
    says: ({ all }) => `The language has no sign "${all}": brackets of a negotiation are square.`,
    write: ({ all }) => (all === '{' ? '[' : ']'),
    mend: 'Use square brackets, with the label of who wants it.',
    example: ['{UKR: shall}', '[UKR: shall]'],
  },
  {
    code: 'P016',
    typed: /(?<=[\p{Ll}\d\])])\s*(;)\s*(each|the|no|any|all|both|when|\p{Lu}\p{L}*)\b/dgu,
    says: 'A semicolon does not part two sentences.',
    at: 1,
    write: ({ groups: [, next = ''] }) => `. ${next.charAt(0).toUpperCase()}${next.slice(1)}`,
    mend: 'End the first with a full stop, and begin the second with a capital.',
    in: 'pact',
    unless: ({ before }) => /\([a-z]\)/.test(before),
    example: ['... assist Ukraine; each Member shall meet.', '... assist Ukraine. Each Member shall meet.'],
  },
];
