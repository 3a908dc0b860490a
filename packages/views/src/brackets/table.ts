import { exposedWords, mostWords, whenWords } from '../matrix/table.ts';
import { capital, counted, label, listed, listedShort, type Names } from '../names.ts';
import type { Row, Table } from '../table.ts';
import type { BracketsResult, ResolvedAnswer, ResolvedText } from './model.ts';
import { aboutWords, headsOf, pickedWords } from './which.ts';

const HOUR = 3_600_000;
const SOME = 4;

/** What each resolution comes to: those that come to the same together, best for the victim first. `whole`: one a row, for a spreadsheet. */
export function resolutionsTable(result: BracketsResult, names: Names, whole = false): Table {
  const classes = whole
    ? result.resolutions.map((one) => [one])
    : sameAnswers(result.resolutions).toSorted(byExposure);
  const heads = whole
    ? classes.map(([one]) => pickedWords(one?.selection ?? {}))
    : headsOf(classes, { ...result, brackets: result.swings });
  return {
    caption: `What the resolutions come to: what is assured at least, by when, and the most that is allowed (proved, within ${result.horizon / (24 * HOUR)} days, one incident)`,
    columns: [
      { title: 'Brackets' },
      { title: 'Guarantors' },
      { title: 'Talk', figures: true },
      { title: 'Help', figures: true },
      { title: 'Force', figures: true },
      { title: 'At most' },
      { title: 'Exposed', figures: true },
    ],
    rows: classes.flatMap((all, index) =>
      (all[0]?.answers ?? []).map(
        (answer, place): Row => ({
          cells: [
            place === 0 || whole ? (heads[index] ?? '') : '',
            listedShort(
              answer.guarantors.map((party) => label(names, party)),
              SOME,
            ),
            ...cellsOf(answer),
          ],
          ...(answer.floor.talk === undefined
            ? { tone: 'breach' }
            : answer.floor.force === undefined
              ? {}
              : { tone: 'met' }),
        }),
      ),
    ),
    empty: 'No resolution was looked at.',
    ...(result.resolutions.some(({ answers }) => answers.some(({ exhausted }) => !exhausted))
      ? {
          foot: '† Not exhausted: the floor may be lower and the ceiling higher than what was looked at. Raise --bound.',
        }
      : {}),
  };
}

const cellsOf = ({ floor, ceiling, exposed, exhausted }: ResolvedAnswer): readonly string[] =>
  [
    whenWords(floor.talk),
    whenWords(floor.help),
    whenWords(floor.force),
    mostWords(ceiling),
    exposedWords(exposed),
  ].map((cell) => (exhausted ? cell : `${cell} †`));

const exposedIn = (all: readonly ResolvedText[]): number =>
  (all[0]?.answers ?? []).reduce((sum, { exposed }) => sum + exposed.ms, 0);

const heightIn = (all: readonly ResolvedText[]): number =>
  (all[0]?.answers ?? []).reduce(
    (sum, { floor: { talk, help, force } }) =>
      sum +
      [force, help, talk].reduce<number>(
        (height, ms, place) => height + (ms === undefined ? 0 : 1000 ** (3 - place) / (1 + ms / HOUR)),
        0,
      ),
    0,
  );

const byExposure = (a: readonly ResolvedText[], b: readonly ResolvedText[]): number =>
  exposedIn(a) - exposedIn(b) || heightIn(b) - heightIn(a) || b.length - a.length;

const sameAnswers = (all: readonly ResolvedText[]): readonly (readonly ResolvedText[])[] => {
  const out = new Map<string, ResolvedText[]>();
  for (const one of all) {
    const key = JSON.stringify(
      one.answers.map(({ guarantors, floor, ceiling, exposed, exhausted }) => [
        guarantors,
        floor,
        ceiling,
        exposed,
        exhausted,
      ]),
    );
    out.set(key, [...(out.get(key) ?? []), one]);
  }
  return [...out.values()];
};

const hours = (ms: number): string => `${Number((ms / HOUR).toFixed(1))} h`;
const rungs = (value: number): string => counted(Number(value.toFixed(1)), 'rung');

/** Which brackets matter, and how much. */
export function swingsTable({ swings, sharedOut }: BracketsResult): Table {
  return {
    caption: `Which brackets matter (what changes when one is resolved otherwise and the others stay)${sharedOut === undefined ? '' : `; shares are of ${sharedOut === 'exposed' ? 'exposed hours' : 'the height of the floor'}`}`,
    columns: [
      { title: 'Bracket' },
      { title: 'About' },
      { title: 'Alternatives' },
      { title: 'Matters' },
      { title: 'Floor, up to', figures: true },
      { title: 'Exposed, up to', figures: true },
      { title: 'On average', figures: true },
      ...(sharedOut === undefined ? [] : [{ title: 'Share', figures: true as const }]),
    ],
    rows: swings.map(
      ({ id, about, labels, matters, compared, changed, floor, exposed, share }): Row => ({
        cells: [
          id,
          aboutWords(about),
          labels.join(', '),
          matters === 'yes'
            ? `in ${changed} of ${compared}`
            : matters === 'no'
              ? 'no'
              : compared === 0
                ? 'not compared'
                : `not seen in ${compared}`,
          rungs(floor.most),
          hours(exposed.most),
          hours(exposed.average),
          ...(sharedOut === undefined ? [] : [share === undefined ? '' : `${(100 * share).toFixed(1)} %`]),
        ],
        ...(matters === 'no' ? { tone: 'quiet' as const } : {}),
      }),
    ),
    empty: 'The text has no bracket that is open.',
  };
}

/** What each party that named a wish can get. */
export function wishedTable({ wished, resolutions, total }: BracketsResult, names: Names): Table {
  return {
    caption: `What those who named a wish can get: the resolutions that none beats in their eyes${resolutions.length === total ? '' : `, of the ${resolutions.length} looked at`}`,
    columns: [
      { title: 'Party' },
      { title: 'Wishes in' },
      { title: 'Met', figures: true },
      { title: 'Resolutions', figures: true },
      { title: 'One of them' },
      { title: 'Exposed then', figures: true },
    ],
    rows: wished.map(({ party, wishes, met, best }): Row => {
      const all = best.flatMap((place) => resolutions[place] ?? []);
      const times = all.map(({ answers }) => Math.max(0, ...answers.map(({ exposed }) => exposed.ms)));
      const [least, most] = [Math.min(...times), Math.max(...times)];
      return {
        cells: [
          label(names, party),
          wishes.length === 0 ? 'none' : wishes.join(', '),
          `${met} of ${wishes.length}`,
          String(best.length),
          pickedWords(all[0]?.selection ?? {}),
          times.length === 0 ? '' : least === most ? hours(least) : `${hours(least)} to ${hours(most)}`,
        ],
      };
    }),
    empty: 'No alternative has the label of a state.',
  };
}

/** The result in sentences: how many resolutions, and which brackets matter. */
export function bracketsSentence(result: BracketsResult): string {
  const { total, resolutions, texts, swings } = result;
  const looked =
    resolutions.length === total
      ? `All ${total} resolutions`
      : `${resolutions.length} of ${total} resolutions`;
  const of = (matters: 'yes' | 'no' | 'unseen'): readonly string[] =>
    swings.filter((swing) => swing.matters === matters).map(({ id }) => id);
  const named = (ids: readonly string[]): string =>
    `${ids.length === 1 ? 'bracket' : 'brackets'} ${listed(ids)}`;
  const does = (ids: readonly string[], one: string, many: string): string => (ids.length === 1 ? one : many);
  const [yes, no, unseen] = [of('yes'), of('no'), of('unseen')];
  return [
    `${looked} of ${counted(swings.length, 'bracket')} were looked at: ${counted(texts, 'text')} that those asked about can tell apart.`,
    yes.length === 0
      ? ''
      : `${capital(named(yes))} ${does(yes, 'matters', 'matter')} to what is assured or allowed.`,
    no.length === 0
      ? ''
      : yes.length === 0
        ? 'No bracket changes what is assured or allowed.'
        : `${capital(named(no))} ${does(no, 'does', 'do')} not, however the others are resolved.`,
    unseen.length === 0
      ? ''
      : `${capital(named(unseen))} made no difference where looked at; what was not looked at may differ.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
