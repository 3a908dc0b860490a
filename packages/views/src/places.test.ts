import { describe, expect, it } from 'vitest';
import { laidOut } from './places.ts';
import { proseLines } from './prose-lines.ts';
import type { Run } from './prose.ts';

const text = (words: string): Run => ({ kind: 'text', text: words });
const bracket = (issue: string, ...alternatives: readonly (readonly [string, string, string?])[]): Run => ({
  kind: 'bracket',
  issue,
  alternatives: alternatives.map(([label, words, source]) => ({
    label,
    text: words,
    ...(source === undefined ? {} : { source }),
  })),
});
const LONG = 'such measures as it deems necessary, which may include force';
const sentence = [
  text('Each Guarantor '),
  bracket(
    '5',
    ['UKR', 'shall', 'S21'],
    ['ITA', 'shall', 'S02'],
    ['DEU', 'undertakes to make every effort to', 'S20'],
  ),
  text(' assist Ukraine with '),
  bracket('5', ['UKR', 'arms'], ['ITA', LONG], ['DEU', LONG]),
  text(' within '),
  bracket('6', ['UKR', '24 hours'], ['USA', '72 hours']),
  text('.'),
];

describe('brackets in print', () => {
  it('leaves a sentence that reads through, with the places of one issue lettered and a short bracket in its place', () => {
    const { runs, places } = laidOut({ runs: sentence });
    expect(runs.map((run) => (run.kind === 'mark' ? run.mark : run.kind))).toEqual([
      'text',
      '[5a]',
      'text',
      '[5b]',
      'text',
      'bracket',
      'text',
    ]);
    expect(places.map(({ mark }) => mark)).toEqual(['[5a]', '[5b]']);
  });

  it('puts those who want the same words together, each with its statement', () => {
    const [first, second] = laidOut({ runs: sentence }).places;
    expect(first?.alternatives.map(({ who }) => who)).toEqual(['UKR (S21), ITA (S02)', 'DEU (S20)']);
    expect(second?.alternatives).toEqual([
      { who: 'UKR', text: 'arms' },
      { who: 'ITA, DEU', text: LONG },
    ]);
  });

  it('prints one alternative a line, and no sentence where nothing is agreed', () => {
    const prose = {
      head: [],
      articles: [
        {
          heading: 'Article 1',
          paragraphs: [
            { number: '(1)', depth: 0, role: 'text' as const, runs: sentence },
            {
              number: '(2)',
              depth: 0,
              role: 'text' as const,
              runs: [
                bracket(
                  '7',
                  ['UKR', ''],
                  ['USA', 'When Ukraine attacks Russia, Ukraine forfeits this pact.'],
                ),
              ],
            },
          ],
        },
      ],
    };
    expect(proseLines(prose, 100)).toEqual([
      '',
      'Article 1',
      '  (1) Each Guarantor [5a] assist Ukraine with [5b] within [6, UKR: 24 hours | USA: 72 hours].',
      '        [5a] UKR (S21), ITA (S02): shall',
      '             DEU (S20): undertakes to make every effort to',
      '        [5b] UKR: arms',
      '             ITA, DEU: such measures as it deems necessary, which may include force',
      '  (2) [7] UKR: no text',
      '          USA: When Ukraine attacks Russia, Ukraine forfeits this pact.',
    ]);
  });
});
