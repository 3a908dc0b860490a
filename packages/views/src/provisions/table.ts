import { articleName } from '../citing.ts';
import { capital, counted, listed, listedShort } from '../names.ts';
import type { Table } from '../table.ts';
import { against, type Against, type ProvisionCell, type ProvisionList } from './model.ts';

/** So many texts still stand in columns of their own. */
const COLUMNS = 3;

const SIGNS: Readonly<Record<Against, string>> = { same: '', words: '≈ ', build: '≠ ' };

const FOOT =
  '≠ built otherwise than in the first text; ≈ built alike, in other words. Read off the text, nothing was run.';

/** "Article 5(1), Parties": where it stands, each place once. */
export const placesOf = ({ cites }: ProvisionCell): string =>
  listedShort([...new Set(cites.map(({ article }) => articleName(article)))], 3);

/** "turns on bracket 2". */
export const bracketWords = ({ brackets = [] }: ProvisionCell): string =>
  brackets.length === 0
    ? ''
    : `turns on ${brackets.length === 1 ? 'bracket' : 'brackets'} ${listed(brackets)}`;

/** What a cell says, where it stands, and on which brackets it turns. */
export const cellWords = (cell: ProvisionCell): string => {
  const notes = [placesOf(cell), bracketWords(cell)].filter((note) => note !== '');
  return `${cell.words}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
};

/** Provisions side by side, aligned by function: a column for each text where they are few, else a row for each way. */
export const provisionsTable = (texts: readonly ProvisionList[]): Table =>
  texts.length <= COLUMNS ? inColumns(texts) : inWays(texts);

/** "Built otherwise in 12 of 17 functions": how a text stands to the first. */
export const againstSentence = (text: ProvisionList, first: ProvisionList): string => {
  const count = (how: Against): number =>
    text.each.filter((cell, row) => against(cell, first.each[row]) === how).length;
  const [build, words] = [count('build'), count('words')];
  if (build + words === 0) return `Says the same as ${first.pact} in every function`;
  return `Built otherwise than ${first.pact} in ${build} of ${counted(text.each.length, 'function')}${words === 0 ? '' : `, in other words in ${words}`}`;
};

const caption = (texts: readonly ProvisionList[]): string =>
  `Provisions of ${counted(texts.length, 'text')} by what they do`;

const inColumns = (texts: readonly ProvisionList[]): Table => {
  const [first] = texts;
  return {
    caption: caption(texts),
    columns: [{ title: 'Function' }, ...texts.map(({ pact }) => ({ title: pact }))],
    rows: (first?.each ?? []).map(({ serves }, row) => {
      const cells = texts.map(({ each }) => each[row] as ProvisionCell);
      return {
        cells: [
          capital(serves),
          ...cells.map((cell) => `${SIGNS[against(cell, cells[0])]}${cellWords(cell)}`),
        ],
      };
    }),
    empty: 'No text is named.',
    foot: FOOT,
  };
};

/** Many texts: for each function what they say, and which say it; the way of most comes first. */
const inWays = (texts: readonly ProvisionList[]): Table => ({
  caption: caption(texts),
  columns: [
    { title: 'Function' },
    { title: 'Texts', figures: true },
    { title: 'What they say' },
    { title: 'Which' },
  ],
  rows: (texts[0]?.each ?? []).flatMap(({ serves }, row) => {
    const ways = new Map<string, { readonly words: string; readonly pacts: string[] }>();
    for (const { pact, each } of texts) {
      const cell = each[row] as ProvisionCell;
      const key = cell.words;
      const way = ways.get(key);
      if (way) way.pacts.push(pact);
      else ways.set(key, { words: cell.words, pacts: [pact] });
    }
    return [...ways.values()]
      .sort((a, b) => b.pacts.length - a.pacts.length)
      .map(({ words, pacts }, index) => ({
        cells: [index === 0 ? capital(serves) : '', String(pacts.length), words, listedShort(pacts, 8)],
      }));
  }),
  empty: 'No text is named.',
  foot: 'Read off the texts, nothing was run.',
});

/** The whole comparison for a machine: a row for each text and function. */
export const provisionsCsv = (texts: readonly ProvisionList[]): Table => ({
  caption: caption(texts),
  columns: [
    { title: 'Text' },
    { title: 'Function' },
    { title: 'Says' },
    { title: 'Against the first' },
    { title: 'Grade', figures: true },
    { title: 'Articles' },
    { title: 'Brackets' },
    { title: 'Structure' },
  ],
  rows: texts.flatMap(({ pact, each }) =>
    each.map((cell, row) => ({
      cells: [
        pact,
        cell.serves,
        cell.words,
        AGAINST[against(cell, texts[0]?.each[row])],
        String(cell.grade),
        [...new Set(cell.cites.map(({ article }) => article))].join('; '),
        (cell.brackets ?? []).join('; '),
        cell.marks.join('; '),
      ],
    })),
  ),
  empty: '',
});

const AGAINST: Readonly<Record<Against, string>> = {
  same: 'same',
  words: 'other words',
  build: 'other build',
};
