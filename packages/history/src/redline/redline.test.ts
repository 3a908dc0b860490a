import { describe, expect, it } from 'vitest';
import type { RedlineArticle, Stretch } from './model.ts';
import { redlineOf } from './redline.ts';
import { wordsBetween } from './words.ts';

const marked = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const article = (number: number, title: string, ...texts: readonly string[]): RedlineArticle => ({
  heading: `Article ${number}`,
  title,
  paragraphs: texts.map((text) => ({ depth: 0, text })),
});

const ATTACK = article(1, 'Attack', 'Attack means an armed attack by any Outsider on Ukraine.');
const HELP = article(
  2,
  'Help',
  'When an Attack is established, each Guarantor shall assist Ukraine with arms.',
);
const EXIT = article(3, 'Exit', 'Any Guarantor may withdraw from this pact with notice of 1 year.');

describe('words between two texts', () => {
  it.each([
    [
      'each Guarantor shall assist Ukraine',
      'each Guarantor may assist Ukraine',
      'each Guarantor [-shall-]{+may+} assist Ukraine',
    ],
    ['within 24 hours of it', 'within 7 days of it', 'within [-24 hours-]{+7 days+} of it'],
    ['the same', 'the same', 'the same'],
    ['', 'new', '{+new+}'],
    ['it lapses', '', '[-it lapses-]'],
  ])('%j to %j', (before, after, shown) => expect(marked(wordsBetween(before, after))).toBe(shown));
});

describe('a redline by article', () => {
  it('of a text against itself shows nothing', () => {
    expect(
      redlineOf([ATTACK, HELP, EXIT], [ATTACK, HELP, EXIT]).map(({ change, moved }) => [change, moved]),
    ).toEqual([
      ['same', false],
      ['same', false],
      ['same', false],
    ]);
  });

  it('knows a changed article, a new one, and that those after it only got another number', () => {
    const fresh = [
      ATTACK,
      article(2, 'Talk', 'The Guarantors shall consult together forthwith.'),
      {
        ...HELP,
        heading: 'Article 3',
        paragraphs: [{ depth: 0, text: HELP.paragraphs[0]?.text.replace('shall', 'should') ?? '' }],
      },
      { ...EXIT, heading: 'Article 4' },
    ];
    const found = redlineOf([ATTACK, HELP, EXIT], fresh);
    expect(found.map(({ change, heading, before, moved }) => [change, heading, before, moved])).toEqual([
      ['same', 'Article 1', undefined, false],
      ['new', 'Article 2', undefined, false],
      ['changed', 'Article 3', 'Article 2', false],
      ['same', 'Article 4', 'Article 3', false],
    ]);
    expect(marked(found[2]?.paragraphs[0]?.stretches ?? [])).toContain('[-shall-]{+should+} assist');
  });

  it('knows an article that moved, and one that is gone', () => {
    const talk = article(3, 'Talk', 'The Guarantors shall consult together forthwith.');
    const found = redlineOf(
      [ATTACK, HELP, talk, { ...EXIT, heading: 'Article 4' }],
      [{ ...EXIT, heading: 'Article 1' }, { ...ATTACK, heading: 'Article 2' }, talk],
    );
    expect(found.map(({ change, heading, before, moved }) => [change, heading, before, moved])).toEqual([
      ['same', 'Article 1', 'Article 4', true],
      ['same', 'Article 2', 'Article 1', false],
      ['gone', 'Article 2', undefined, false],
      ['same', 'Article 3', undefined, false],
    ]);
  });
});
