import { describe, it } from 'vitest';
import { holds, type Row } from './testing/table.ts';

// Where something is threatened, by hand from docs/semantics.md 3.15: what is told of a place, what follows from the
// incident that is answered, and the country of those threatened where nothing is told.

const text = (when: string) =>
  `Article 1 "Threat"\n  When ${when}, Italy shall consult France within 10 days.`;
const FELT = text('any Member determines that the security of any Member is threatened in North America');
const DONE = text('the security of any Member is threatened in North America');
const BOTH = text(
  'any Member determines that the security of any Member is threatened by Russia in North America',
);
const at = (...what: readonly string[]) =>
  `1 March 2024, 00:00 UTC:\n${what.map((sentence) => `  ${sentence}.\n`).join('')}`;
const OWED = ['ITA 1 active'];

const rows: readonly Row[] = [
  {
    says: 'the opinion names a place inside',
    text: FELT,
    told: at('Poland determines that its security is threatened in Canada'),
    left: OWED,
  },
  {
    says: 'the opinion names a place outside',
    text: FELT,
    told: at('Poland determines that its security is threatened in Crimea'),
    left: [],
  },
  {
    says: 'of several places one is enough',
    text: FELT,
    told: at('Poland determines that its security is threatened in Crimea and Canada'),
    left: OWED,
  },
  {
    says: 'no place named: the country of those threatened',
    text: FELT,
    told: at('Poland determines that its security is threatened'),
    left: [],
  },
  {
    says: 'no place named, and an answer to what happened there',
    text: FELT,
    told: at(
      '(1) Russia attacks forces of Poland in Canada',
      'Poland determines that its security is threatened by Russia',
    ),
    left: OWED,
  },
  {
    says: 'by whom, too',
    text: BOTH,
    told: at('Poland determines that its security is threatened by Russia in Canada'),
    left: OWED,
  },
  {
    says: 'by another',
    text: BOTH,
    told: at('Poland determines that its security is threatened by Belarus in Canada'),
    left: [],
  },
  {
    says: 'a threat that somebody makes, there',
    text: DONE,
    told: at('Russia threatens Poland in Canada'),
    left: OWED,
  },
  {
    says: 'a threat that somebody makes, at home',
    text: DONE,
    told: at('Russia threatens Poland'),
    left: [],
  },
];

describe('the place of a threat', () => {
  it.each(rows)('$says', (row) => holds(row));
});
