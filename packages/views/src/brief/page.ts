import { numbersOf } from '../events.ts';
import { lanes } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { capital, listed } from '../names.ts';
import {
  eventTable,
  factTable,
  noteTable,
  powerTable,
  procedureTable,
  standingTable,
} from '../report-tables.ts';
import { comparisonSentence, selectionWords, verdictTable } from '../resolutions.ts';
import { relativesBody } from '../comparison/page.ts';
import { kinshipSentence } from '../relatives/table.ts';
import { dutySentence, factSentence } from '../sentences.ts';
import { tableHtml } from '../table.ts';
import { treeHtml } from '../tree.ts';
import { moments } from '../zone.ts';
import { choiceHtml } from './choices-html.ts';
import { forecastSections } from './forecast-html.ts';
import { ESTIMATE, LIMITS, RUN } from './limits.ts';
import type { Brief } from './model.ts';
import { assuredSections, figure, type Section, wide } from './pictures-html.ts';
import { proseHtml } from './prose-html.ts';
import { pageHtml } from './shell.ts';
import { summaryLines } from './summary.ts';

const paragraph = (words: string): string => element('p', {}, escaped(words));

function laneSections(brief: Brief): readonly Section[] {
  const { report, print } = brief;
  if (!report) return [];
  const picture = lanes(report, print);
  const brackets = brief.choices.filter((choice) => choice.kind === 'bracket');
  const drawn =
    brackets.length === 0
      ? ''
      : paragraph(
          `Drawn for the resolution ${selectionWords(Object.fromEntries(brackets.map(({ id }) => [id, brief.selection[id] ?? ''])))}.${brief.assumed.length > 0 ? ` Left open, and drawn with the first alternative: ${brief.assumed.length === 1 ? 'bracket' : 'brackets'} ${listed(brief.assumed)}.` : ''} What other resolutions give is under “What is in brackets”.`,
        );
  const powers = report.powers.length > 0 ? wide(powerTable(report.powers, print)) : '';
  const standing =
    report.standing.length > 0
      ? element('details', {}, [
          element('summary', {}, `Standing duties that nobody has broken (${report.standing.length})`),
          wide(standingTable(report.standing, print)),
        ])
      : '';
  return [
    {
      id: 'lanes',
      title: picture.title,
      body: [figure(picture), drawn, wide(picture.table), powers, standing].join(''),
    },
    { id: 'events', title: 'What happened', body: wide(eventTable(report.events, print)) },
  ];
}

function whySection(brief: Brief): readonly Section[] {
  if (brief.reasons.length === 0) return [];
  const words = numbersOf(brief.report?.events ?? []);
  const items = brief.reasons.map(({ holding, bearers, why }) =>
    element('details', {}, [
      element('summary', {}, element('strong', {}, escaped(dutySentence(holding, brief.print, bearers)))),
      treeHtml(why, { words }),
    ]),
  );
  const lead = 'Each verdict with the articles, sentences and events that it rests on.';
  // On paper the reasons stand open.
  const hint = element('span', { class: 'screen' }, ' Open a line for its reasons.');
  return [{ id: 'why', title: 'Why', body: element('p', {}, escaped(lead) + hint) + items.join('') }];
}

function contestedSection(brief: Brief): readonly Section[] {
  const { report, print } = brief;
  const readings = brief.choices.filter((choice) => choice.kind === 'reading');
  const facts = report?.facts ?? [];
  const words = numbersOf(report?.events ?? []);
  if (facts.length === 0 && readings.length === 0) return [];
  const trees = facts.flatMap((fact, index) => {
    const why = brief.factReasons[index];
    return why
      ? [
          element('details', {}, [
            element('summary', {}, element('strong', {}, escaped(factSentence(fact, print)))),
            treeHtml(why, { words }),
          ]),
        ]
      : [];
  });
  const procedures =
    report && report.procedures.length > 0 ? wide(procedureTable(report.procedures, print)) : '';
  const read = readings.map((choice) => choiceHtml(choice, brief.readings, brief));
  const sentence = brief.readings && readings.length > 0 ? paragraph(comparisonSentence(brief.readings)) : '';
  const heading = readings.length > 0 ? element('h3', {}, 'Words that can be read in more than one way') : '';
  const body = [wide(factTable(facts, print)), ...trees, procedures, heading, sentence, ...read];
  return [
    { id: 'contested', title: 'What is contested', body: (facts.length > 0 ? body : body.slice(1)).join('') },
  ];
}

function bracketSection(brief: Brief): readonly Section[] {
  const brackets = brief.choices.filter((choice) => choice.kind === 'bracket');
  if (brackets.length === 0) return [];
  const comparison = brief.brackets;
  const overview = comparison
    ? paragraph(comparisonSentence(comparison)) + wide(verdictTable(comparison, brief.print))
    : '';
  return [
    {
      id: 'brackets',
      title: 'What is in brackets',
      body: overview + brackets.map((choice) => choiceHtml(choice, comparison, brief)).join(''),
    },
  ];
}

function negotiationSection({ negotiation }: Brief): readonly Section[] {
  if (!negotiation) return [];
  const rows = negotiation.lines.map(
    ({ head, says }) => element('dt', {}, escaped(head.trim())) + element('dd', {}, escaped(says)),
  );
  return [
    {
      id: 'negotiation',
      title: 'Where the negotiation stands',
      body:
        paragraph(
          `As known on ${negotiation.asOf}, by the dossier "${negotiation.dossier}": what was said, not what is true. No text is agreed because somebody says so.`,
        ) + element('dl', {}, rows.join('')),
    },
  ];
}

function noteSections(brief: Brief): readonly Section[] {
  const { report, print } = brief;
  const open = brief.open.map(({ term, where }) =>
    element('li', {}, `${element('strong', {}, escaped(term))}: ${escaped(listed(where))}`),
  );
  const tested = brief.tested.map(({ text, holds, says }) =>
    element(
      'li',
      {},
      `${element('strong', {}, holds ? 'as expected' : 'not as expected')}: ${escaped(text)} ${escaped(holds ? '' : says)}`,
    ),
  );
  return [
    ...(report
      ? [{ id: 'notes', title: 'What has no effect', body: wide(noteTable(report.notes, print)) }]
      : []),
    ...(open.length > 0
      ? [
          {
            id: 'open',
            title: 'Open terms',
            body:
              paragraph(
                'Words that the text leaves open and no chosen reading settles. What rests on them is marked in the tables.',
              ) + element('ul', { class: 'plain' }, open),
          },
        ]
      : []),
    ...(tested.length > 0
      ? [
          {
            id: 'tested',
            title: 'What the chronicle expects',
            body: element('ul', { class: 'plain' }, tested),
          },
        ]
      : []),
  ];
}

function kinshipSection({ kinship }: Brief): readonly Section[] {
  if (!kinship) return [];
  return [
    {
      id: 'relatives',
      title: 'Among its relatives',
      body: paragraph(kinshipSentence(kinship)) + relativesBody(kinship),
    },
  ];
}

function receiptSection(brief: Brief): Section {
  const { receipt } = brief;
  const rows: (readonly [string, string])[] = [
    ['Engine', receipt.engine],
    ['Language', receipt.language],
    ['Catalogue of states and places', receipt.world],
    ...receipt.files.map(({ name, sha256 }) => [`SHA-256 of ${name}`, sha256] as const),
    ...(receipt.record === undefined ? [] : [['SHA-256 of the record', receipt.record] as const]),
    ['Chosen', selectionWords(receipt.selection) === 'any' ? 'nothing' : selectionWords(receipt.selection)],
  ];
  const table = tableHtml({
    caption: 'What this page was made from',
    columns: [{ title: 'What' }, { title: 'Value' }],
    rows: rows.map((cells) => ({ cells })),
    empty: '',
  });
  return {
    id: 'receipt',
    title: 'Receipt',
    body: `${element('div', { class: 'receipt wide' }, table)}${paragraph('The same files and this command give the same page:')}${element('code', { class: 'command' }, escaped(receipt.command))}`,
  };
}

/** The brief as one self-contained HTML page. */
export function briefHtml(brief: Brief): string {
  const { report, print } = brief;
  const sections: readonly Section[] = [
    ...laneSections(brief),
    ...assuredSections(brief),
    { id: 'text', title: 'What the pact says', body: proseHtml(brief.prose) },
    ...whySection(brief),
    ...contestedSection(brief),
    ...bracketSection(brief),
    ...forecastSections(brief),
    ...negotiationSection(brief),
    ...noteSections(brief),
    ...kinshipSection(brief),
    {
      id: 'limits',
      title: 'What Casus does not tell',
      body: element(
        'ul',
        { class: 'plain' },
        [...(brief.foretold ? [ESTIMATE] : [RUN]), ...LIMITS].map((limit) =>
          element('li', {}, escaped(limit)),
        ),
      ),
    },
    receiptSection(brief),
  ];
  const title = brief.crisis === undefined ? brief.title : `${brief.title}: ${brief.crisis}`;
  const label =
    report === undefined
      ? 'Text. What the pact says, with what is not agreed in it. Nothing was run.'
      : `Run. What follows from the text for the events on the record, as of ${moments(report.at, print.zone)}. ${brief.foretold ? 'What the actors may do is estimated in a section of its own.' : 'Not a forecast.'}`;
  const lines = summaryLines(brief).map(
    ({ head, says }) => element('dt', {}, escaped(head)) + element('dd', {}, escaped(says)),
  );
  return pageHtml({
    engine: brief.receipt.engine,
    title,
    eyebrow: `Brief · ${brief.pact}`,
    heading: brief.title,
    sub: `${capital(brief.standing)}.${brief.crisis === undefined ? '' : ` Crisis: ${brief.crisis}.`}`,
    label,
    summary: { head: 'In five lines', body: element('dl', {}, lines) },
    sections,
    foot: `Times in ${print.zone.name}${print.zone.offset === 0 ? '' : ' and UTC'}.`,
  });
}
