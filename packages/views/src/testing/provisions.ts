import type { ProvisionList } from '../provisions/model.ts';

const cite = (pact: string, article: string) => ({
  pact,
  article,
  sentence: 1,
  text: `Sentence of ${article}.`,
});

/** Two texts by three functions, made up: alike, alike in other words, and built otherwise. */
export const TEXTS: readonly ProvisionList[] = [
  {
    pact: 'OLD-1949',
    title: 'Old treaty',
    each: [
      {
        serves: 'trigger',
        words: 'armed attack',
        marks: ['armed attack'],
        grade: 3,
        meaning: 'an armed attack',
        cites: [cite('OLD-1949', '5')],
      },
      {
        serves: 'clock',
        words: 'forthwith',
        marks: ['open'],
        grade: 1,
        meaning: 'an open word',
        cites: [cite('OLD-1949', '5')],
      },
      {
        serves: 'veto',
        words: 'nobody, by its words',
        marks: ['nobody'],
        grade: 4,
        meaning: 'nobody, by its words',
        cites: [],
      },
    ],
  },
  {
    pact: 'NEW-2027',
    title: 'New treaty',
    each: [
      {
        serves: 'trigger',
        words: 'armed attack',
        marks: ['armed attack'],
        grade: 3,
        meaning: 'an armed attack',
        cites: [cite('NEW-2027', '1')],
      },
      {
        serves: 'clock',
        words: 'immediately',
        marks: ['open'],
        grade: 1,
        meaning: 'an open word',
        cites: [cite('NEW-2027', '4')],
      },
      {
        serves: 'veto',
        words: 'any member of the Council <unanimity>',
        marks: ['any member'],
        grade: 0,
        meaning: 'any member of a body',
        cites: [cite('NEW-2027', '3'), cite('NEW-2027', '3')],
        brackets: ['1', '2'],
      },
    ],
  },
];
