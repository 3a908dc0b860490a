import type { Match, Mistake } from './types.ts';

const NOT_IN_A_CONDITION = ({ before }: Match): boolean => /\bwhen\b[^,]*$/i.test(before);
const several = ({ before }: Match): boolean =>
  /^\s*(?:\(\d+\)\s*)?(?:the\s+\p{Lu}[\p{L} ]*s\b|all\b|both\b)|\band\b/iu.test(before);
const undertakes = (match: Match): string => `${several(match) ? 'undertake' : 'undertakes'} to`;

/** Words for the strength of a norm that this language, or any treaty, does not have. */
export const STRENGTHS: readonly Mistake[] = [
  {
    code: 'P011',
    typed: /\b(?:must|will|would|ought to)\b/dgu,
    says: ({ all }) => `"${all}" is no word of a treaty.`,
    write: () => 'shall',
    example: ['Each Guarantor must assist Ukraine.', 'Each Guarantor shall assist Ukraine.'],
  },
  {
    code: 'P011',
    typed: /\b(?:can ?not|could not)\b/dgu,
    says: ({ all }) => `"${all}" is no word of a treaty.`,
    write: () => 'may not',
    example: ['Ukraine cannot invoke Article 5.', 'Ukraine may not invoke Article 5.'],
  },
  {
    code: 'P011',
    typed: /\b(?:can|could|might)\b/dgu,
    says: ({ all }) => `"${all}" is no word of a treaty.`,
    write: () => 'may',
    example: ['Ukraine can invoke Article 5.', 'Ukraine may invoke Article 5.'],
  },
  {
    code: 'P011',
    typed:
      /\b(?:shall\s+not\s+be|(?:is|are)\s+not|shall\s+be\s+under\s+no)\s+(?:obliged|bound|obligated|obligation|required)\s+to\b/dgu,
    says: ({ all }) => `"${all}" is said in another way: it frees from a duty, and forbids nothing.`,
    write: (match) => `${several(match) ? 'are' : 'is'} not required to`,
    mend: 'Write "is not required to".',
    unless: ({ all, before }) => /^(?:is|are)\s+not\s+required/.test(all) || /\bwhen\b[^,]*$/i.test(before),
    example: ['Italy shall not be obliged to use force.', 'Italy is not required to use force.'],
  },
  {
    code: 'P011',
    typed:
      /\b(?:(?:is|are|shall\s+be)\s+(?:obliged|bound|obligated|under\s+an\s+obligation)\s+to|(?:has|have)\s+(?:the\s+obligation\s+)?to)\b/dgu,
    says: ({ all }) => `A duty is not said by "${all}".`,
    write: () => 'shall',
    unless: NOT_IN_A_CONDITION,
    example: ['Each Guarantor is obliged to assist Ukraine.', 'Each Guarantor shall assist Ukraine.'],
  },
  {
    code: 'P011',
    typed:
      /\b(?:agrees?|commits?(?:\s+itself|\s+themselves)?|pledges?|promises?|engages?|binds?\s+(?:itself|themselves))\s+to\b/dgu,
    says: ({ all }) => `"${all}" does not tell how strongly it binds.`,
    write: undertakes,
    mend: 'Write "undertakes to", or "shall" for a duty.',
    in: 'pact',
    example: ['Each Guarantor agrees to assist Ukraine.', 'Each Guarantor undertakes to assist Ukraine.'],
  },
  {
    code: 'P011',
    typed:
      /\b(?:(?:is|are|shall\s+be)\s+(?:entitled|allowed|permitted|authorised|free)\s+to|(?:has|have|shall\s+have)\s+the\s+right\s+to)\b/dgu,
    says: ({ all }) => `A power or liberty is not said by "${all}".`,
    write: () => 'may',
    unless: NOT_IN_A_CONDITION,
    example: ['Any Member has the right to invoke Article 5.', 'Any Member may invoke Article 5.'],
  },
  {
    code: 'P011',
    typed:
      /\b(?:endeavou?rs?|strives?|seeks?|(?:shall|will)\s+(?:strive|seek|use\s+(?:its|their)\s+best\s+(?:endeavou?rs|efforts)))\s+to\b/dgu,
    says: ({ all }) => `"${all}" is said in another way.`,
    write: () => 'shall endeavour to',
    mend: 'Write "shall endeavour to".',
    in: 'pact',
    unless: ({ all, before }) => /^endeavour to$/.test(all) && /\bshall\s+$/.test(before),
    example: [
      'Each Guarantor shall seek to assist Ukraine.',
      'Each Guarantor shall endeavour to assist Ukraine.',
    ],
  },
];
