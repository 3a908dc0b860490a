import { articleName } from '../citing.ts';
import { mostWords, whenWords } from '../matrix/table.ts';
import { capital, counted, label, listed, listedShort, type Names } from '../names.ts';
import { against, type ProvisionCell, type ProvisionList } from '../provisions/model.ts';
import { placesOf } from '../provisions/table.ts';
import type { Table } from '../table.ts';
import type { Consequence, Outlook, RedlinedArticle } from './model.ts';

/** "Article 4 moved (was Article 2)". */
export const articleWords = ({ heading, before, moved, change }: RedlinedArticle): string => {
  const was = before === undefined ? '' : ` (was ${before})`;
  if (change === 'gone') return `${heading}: deleted`;
  if (change === 'new') return `${heading}: new`;
  return `${heading}${was}${moved ? ': moved' : ''}`;
};

/** How much changed, in one line. */
export const redlineSentence = (articles: readonly RedlinedArticle[]): string => {
  const count = (change: RedlinedArticle['change']): number =>
    articles.filter((each) => each.change === change).length;
  const moved = articles.filter((each) => each.moved).length;
  const parts = [
    ...(count('changed') > 0 ? [`${counted(count('changed'), 'article')} changed`] : []),
    ...(count('new') > 0 ? [`${count('new')} new`] : []),
    ...(count('gone') > 0 ? [`${count('gone')} deleted`] : []),
    ...(moved > 0 ? [`${moved} moved`] : []),
  ];
  return parts.length === 0 ? 'Not a word changed.' : `${capital(listed(parts))}.`;
};

/** Provisions that say something else in the new version. */
export const changedProvisionsTable = (before: ProvisionList, after: ProvisionList): Table => ({
  caption: 'What changed by function',
  columns: [{ title: 'Function' }, { title: 'Old' }, { title: 'New' }, { title: 'Where' }],
  rows: after.each.flatMap((fresh, row) => {
    const old = before.each[row] as ProvisionCell;
    const how = against(fresh, old);
    return how === 'same'
      ? []
      : [
          {
            cells: [capital(fresh.serves), old.words, fresh.words, placesOf(fresh) || placesOf(old)],
            ...(how === 'build' ? { tone: 'depends' } : {}),
          },
        ];
  }),
  empty: 'No provision says anything else.',
});

/** "2 of 17 functions say something else: who decides and veto." */
export const provisionsSentence = (before: ProvisionList, after: ProvisionList): string => {
  const { rows, empty } = changedProvisionsTable(before, after);
  return rows.length === 0
    ? empty
    : `${rows.length} of ${counted(after.each.length, 'function')} ${rows.length === 1 ? 'says' : 'say'} something else: ${listed(rows.map(({ cells }) => (cells[0] ?? '').toLowerCase()))}.`;
};

const LEVELS = ['talk', 'help', 'force'] as const;

const HOUR = 3_600_000;

const hours = (ms: number): string => `${Number((ms / HOUR).toFixed(1))} h`;

/** What changed between two outlooks, each as "help: never, was in 24 hours". */
export const outlookWords = (before: Outlook | undefined, after: Outlook | undefined): readonly string[] => {
  if (!before) return ['bound now, and was not'];
  if (!after) return ['no longer bound'];
  const floors = LEVELS.filter((level) => before.floor[level] !== after.floor[level]).map(
    (level) => `${level} assured ${whenWords(after.floor[level])}, was ${whenWords(before.floor[level])}`,
  );
  const most = [before, after].map(({ ceiling }) => mostWords(ceiling));
  return [
    ...floors,
    ...(most[0] === most[1] ? [] : [`at most ${most[1] ?? ''}, was ${most[0] ?? ''}`]),
    ...(before.exposed === after.exposed || before.exposed === undefined || after.exposed === undefined
      ? []
      : [`exposed ${hours(after.exposed)}, was ${hours(before.exposed)}`]),
  ];
};

const placeWords = (place: string): string => (/^\d/.test(place) ? articleName(place) : place);

/** Which articles do it: each alone, or several with a part in it. */
export const causeWords = ({ because }: Consequence): string => {
  if (because.length === 0) return 'no article alone: several together';
  const places = listedShort(
    because.map(({ place }) => placeWords(place)),
    3,
  );
  return because[0]?.alone
    ? because.length === 1
      ? `${places} alone`
      : `each of ${places} alone`
    : `${places} with others`;
};

/** What the change comes to, guarantor by guarantor. */
export const consequencesTable = (changes: readonly Consequence[], names: Names): Table => ({
  caption: 'What the change comes to (proved, one incident)',
  columns: [
    { title: 'Guarantor' },
    { title: 'What changed' },
    { title: 'Because of' },
    { title: 'Sentence' },
  ],
  rows: changes.map((change) => ({
    cells: [
      listedShort(
        change.guarantors.map((party) => label(names, party)),
        3,
      ),
      outlookWords(change.before, change.after).join('; '),
      causeWords(change),
      change.because.length === 1 ? (change.because[0]?.sentence ?? '') : '',
    ],
    tone: worse(change) ? 'breach' : 'met',
  })),
  empty: 'Nothing changed for any guarantor in this incident.',
});

/** The same in one line, guarantor by guarantor. */
export const consequenceSentence = (changes: readonly Consequence[], names: Names): string => {
  const { rows, empty } = consequencesTable(changes, names);
  return rows.length === 0
    ? empty
    : `${rows.map(({ cells }) => `${cells[0] ?? ''}: ${cells[1] ?? ''}`).join('. ')}.`;
};

/** Whether less is assured than before, or later. */
const worse = ({ before, after }: Consequence): boolean => {
  if (!before || !after) return !after;
  return LEVELS.some(
    (level) =>
      (after.floor[level] ?? Number.POSITIVE_INFINITY) > (before.floor[level] ?? Number.POSITIVE_INFINITY),
  );
};
