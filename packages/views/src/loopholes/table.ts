import { whenWords } from '../matrix/table.ts';
import type { Reached } from '../matrix/model.ts';
import { counted, label, listed, listedShort, type Names } from '../names.ts';
import type { Table } from '../table.ts';
import { moment, UTC } from '../zone.ts';
import { exampleWords, runsWords } from './example.ts';
import { meaningOf } from './meaning.ts';
import type { Fault, Loophole, LoopholesResult } from './model.ts';

/** So many guarantors are named before the rest are counted. */
const SOME = 4;

/** So many articles are named before the rest are counted. */
const FEW = 4;

/** The loopholes as a table; `whole` gives every field, for a spreadsheet. */
export function loopholesTable(result: LoopholesResult, names: Names, whole = false): Table {
  const rows = result.loopholes;
  return {
    caption: `Loopholes: what can go wrong though nobody breaks a word (proved, within ${result.horizon / 86_400_000} days)`,
    columns: [
      { title: 'Loophole' },
      { title: 'Severity' },
      { title: 'Guarantor' },
      { title: 'Article' },
      { title: 'What it means' },
      ...(whole
        ? [
            'Incident',
            'What is lost',
            'Sentences',
            'Run',
            'What the run shows',
            'Runs that show it',
            'Distinct runs',
            'States',
            'Repair',
            'Tried',
          ].map((title) => ({ title }))
        : []),
    ],
    rows: rows.map((one) => ({
      cells: [
        one.slug,
        one.severity,
        listedShort(
          one.guarantors.map((party) => label(names, party)),
          SOME,
        ),
        articlesOf(one.at, result.pacts.length > 1),
        meaningOf(one, names),
        ...(whole
          ? [
              one.class,
              one.says,
              one.at.map((fault) => fault.text).join(' / '),
              one.chronicle.map(({ at, words }) => `${moment(at as never, UTC)}: ${words}`).join('; '),
              exampleWords(one, names) ?? '',
              counting(one, 'showing'),
              counting(one, 'of'),
              String(one.states),
              one.repair.words,
              triedWords(one),
            ]
          : []),
      ],
      ...(one.severity === 'grave' ? { tone: 'breach' } : one.severity === 'serious' ? { tone: 'late' } : {}),
    })),
    empty:
      result.classes === 0
        ? 'Nothing was looked at.'
        : 'No loophole of the catalogue was found in what was looked at.',
  };
}

/** A number of runs; with a sign where there may be more. */
const counting = ({ runs }: Loophole, field: 'showing' | 'of'): string =>
  runs ? `${runs.exhausted ? '' : '>='}${runs[field]}` : '';

/** "3, 4(1) and 2 more": the articles of some sentences, each once. */
export const articlesOf = (at: readonly Fault[], several: boolean): string => {
  const all = [
    ...new Set(
      at.map(({ pact, article }) => (several && article !== 'Heading' ? `${pact} ${article}` : article)),
    ),
  ];
  return all.length > FEW ? `${all.slice(0, FEW).join(', ')} and ${all.length - FEW} more` : all.join(', ');
};

/** "force at once", "talk in 24 hours", "nothing". */
const heightWords = ({ talk, help, force }: Reached): string => {
  if (force !== undefined) return `force ${whenWords(force)}`;
  if (help !== undefined) return `material help ${whenWords(help)}`;
  return talk === undefined ? 'nothing by any hour' : `talk ${whenWords(talk)}`;
};

/** What came of trying the repair: "Tried on the text: it is gone. The whole text then assures ..." */
export const triedWords = ({ slug, repair: { tried } }: Loophole): string => {
  if (!tried) return 'not tried: only the parties can say how';
  const on = tried.on === 'text' ? 'as an edit of the text' : 'on the model';
  if (!tried.gone) return `tried ${on}: ${slug} is still found`;
  const { before, after } = tried;
  if (!before || !after) return `tried ${on}: ${slug} is gone`;
  const [was, is] = [heightWords(before), heightWords(after)];
  return was === is
    ? `tried ${on}: ${slug} is gone; alone it does not lift what is assured (${is}), because other loopholes are left`
    : `tried ${on}: ${slug} is gone; assured: ${is} instead of ${was}`;
};

/** One loophole in lines: what it means, the words at fault, the run that shows it, the repair. */
export function loopholeLines(one: Loophole, names: Names): readonly string[] {
  const isRun = one.chronicle.length > 0;
  const [example, runs] = [exampleWords(one, names), runsWords(one)];
  return [
    `${one.slug} (${one.severity}): ${meaningOf(one, names)}`,
    ...one.at.slice(0, FEW).map(faultLine),
    ...(one.at.length > FEW
      ? [`and ${one.at.length - FEW} more ${one.at.length - FEW === 1 ? 'sentence' : 'sentences'}`]
      : []),
    `In ${one.class}${one.classes > 1 ? `, and ${one.classes - 1} more of the classes looked at` : ''}. ${one.says}`,
    ...(isRun
      ? [
          'A run that shows it:',
          ...one.chronicle.map(({ at, words }) => `  ${moment(at as never, UTC)}: ${words}`),
          '  and nothing more is done',
        ]
      : []),
    ...(example === undefined ? [] : [example]),
    ...(one.example && 'file' in one.example ? [`Replay it: casus run ${one.example.file}`] : []),
    ...(runs === undefined ? [] : [runs]),
    ...(one.states === 0 ? [] : [`Looked at: ${counted(one.states, 'distinct state')}.`]),
    `Repair: ${one.repair.words}; ${triedWords(one)}.`,
  ];
}

const faultLine = ({ pact, article, text, file, line }: Fault): string =>
  `${article === 'Heading' ? 'Heading' : `Article ${article}`}, ${file === undefined ? pact : `${file}${line === undefined ? '' : `:${line}`}`}: "${text}"`;

/** How many were found, how far was looked. */
export function loopholesSentence({ loopholes, classes, open, states }: LoopholesResult): string {
  const by = (severity: Loophole['severity']): number =>
    loopholes.filter((one) => one.severity === severity).length;
  if (classes === 0) return 'Nobody is bound: there is no guarantor whose loopholes could be looked for.';
  const found =
    loopholes.length === 0
      ? 'No loopholes'
      : `${counted(loopholes.length, 'loophole')} (${listed(
          (['grave', 'serious', 'slight'] as const)
            .filter((severity) => by(severity) > 0)
            .map((severity) => `${by(severity)} ${severity}`),
        )})`;
  const ended =
    open.length === 0
      ? 'all of them to the end'
      : `${open.length} of them not to the end, and nothing is said of what was not looked at`;
  return `${found}. Looked at ${counted(classes, 'class', 'classes')} of incidents, ${ended}; ${counted(states, 'distinct state')}.`;
}
