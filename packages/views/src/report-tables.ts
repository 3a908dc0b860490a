import type { Event, FactStatus, Holding, Note, Power, ProcedureStatus } from '@casus/engine';
import { capital, inSentence, label, listedShort, type Names } from './names.ts';
import { joined, shortAct, source, type Print } from './sentences.ts';
import { cited } from './citing.ts';
import { numbersOf } from './events.ts';
import { dueWords, MARK, shownAs, statusWords } from './status.ts';
import type { Row, Table } from './table.ts';
import { clock, moment, UTC, type Zone } from './zone.ts';

const parties = (ids: readonly string[], names: Names): string =>
  listedShort(
    ids.map((party) => label(names, party)),
    6,
  );

const byWhen = (holding: Holding, zone: Zone): string => {
  const words = dueWords(holding.due, zone);
  const utc = holding.due.kind === 'at' && zone.offset !== 0 ? ` (${clock(holding.due.at, UTC)} UTC)` : '';
  return holding.manner === 'maintain' && holding.due.kind === 'none' ? 'while it lasts' : `${words}${utc}`;
};

/** What is said beside a status: open terms, what would flip it. */
function remarks(holding: Holding): string {
  const shown = holding.due.kind === 'open' ? holding.due.word : undefined;
  const open = holding.open.filter((term) => term !== shown);
  return [
    ...(holding.note ? [holding.note] : []),
    ...(open.length > 0 ? [`open: ${open.join(', ')}`] : []),
  ].join('; ');
}

/** Beside the source of a duty whose text binds, in a form that does not. */
const SOFT = '†';

/** Who owes what to whom by when: one row for parties whose duty, times and status are the same. */
export function dutyTable(holdings: readonly Holding[], print: Print): Table {
  const allSoft = holdings.every((holding) => !holding.bindingForm);
  const form = allSoft && holdings.length > 0 ? '; by the text: its form does not bind' : '';
  const mixed = !allSoft && holdings.some((holding) => !holding.bindingForm);
  // Where several cases call for the same act, the rows are told apart by the event that opened each.
  const cases = new Set(holdings.flatMap((holding) => (holding.case === undefined ? [] : [holding.case])));
  return {
    caption: `Who owes what by when (times in ${print.zone.name}${print.zone.offset === 0 ? '' : ' and UTC'}${form})`,
    columns: [
      { title: 'Party' },
      { title: 'Owes' },
      { title: 'Under' },
      { title: 'Case' },
      { title: 'By when', figures: true },
      { title: 'Status', status: true },
      { title: 'Remarks' },
    ],
    ...(mixed ? { foot: `${SOFT} By the text; the form of the pact does not bind.` } : {}),
    rows: joined(holdings).map(({ first, bearers }) => ({
      tone: shownAs(first),
      cells: [
        `${parties(bearers, print.names)}${first.joint && bearers.length > 1 ? ' (jointly)' : ''}`,
        `${first.position === 'prohibition' ? 'not to ' : ''}${shortAct(first.act)}`,
        `${source(first, print, bearers.length > 1)}${mixed && !first.bindingForm ? ` ${SOFT}` : ''}`,
        cases.size > 1 && first.case !== undefined ? `event ${first.case + 1}` : '',
        byWhen(first, print.zone),
        `${MARK[shownAs(first)]} ${statusWords(first)}`,
        remarks(first),
      ],
    })),
    empty: 'Nobody owes anything at this point.',
  };
}

/** What parties may do now. */
export function powerTable(powers: readonly Power[], print: Print): Table {
  const groups = new Map<string, Power[]>();
  for (const power of powers) {
    const key = [power.pact, power.norm, power.act, power.state, power.until, power.waits].join('|');
    groups.set(key, [...(groups.get(key) ?? []), power]);
  }
  return {
    caption: 'What parties may do (powers and liberties)',
    columns: [
      { title: 'Party' },
      { title: 'May' },
      { title: 'Under' },
      { title: 'Until', figures: true },
      { title: 'State' },
    ],
    rows: [...groups.values()].flatMap((group): readonly Row[] => {
      const first = group[0];
      if (!first) return [];
      const until = first.until === undefined ? 'no limit stated' : moment(first.until, print.zone);
      const holders = [...new Set(group.map((power) => power.holder))];
      const state = first.waits === undefined ? first.state : `${first.state}: ${first.waits}`;
      return [
        { cells: [parties(holders, print.names), shortAct(first.act), source(first, print), until, state] },
      ];
    }),
    empty: 'No power or liberty is open at this point.',
  };
}

/** The casus of each case: what it is, by whom contested, what would flip it. */
export function factTable(facts: readonly FactStatus[], print: Print): Table {
  return {
    caption: 'What is found, and what is contested',
    columns: [
      { title: 'Casus' },
      { title: 'Case' },
      { title: 'Status', status: true },
      { title: 'Contested by' },
      { title: 'Would flip it' },
    ],
    rows: facts.map((fact) => ({
      tone: fact.status,
      cells: [
        `${fact.term}, ${source({ article: fact.cite.article, pact: fact.pact }, print)}`,
        `event ${fact.case + 1}`,
        [
          fact.status,
          ...fact.byDeterminer
            .filter((judge) => judge.status !== fact.status)
            .map((judge) => `${judge.status} for ${label(print.names, judge.by)}`),
        ].join('; '),
        parties(fact.contestedBy, print.names) || 'nobody',
        fact.flips.join('; ') || 'nothing in the record',
      ],
    })),
    empty: 'No casus was tested.',
  };
}

/** Votes. */
export function procedureTable(procedures: readonly ProcedureStatus[], print: Print): Table {
  return {
    caption: 'Votes and procedures',
    columns: [
      { title: 'Motion' },
      { title: 'Before' },
      { title: 'Rule' },
      { title: 'Votes' },
      { title: 'Result' },
    ],
    rows: procedures.map((procedure) => ({
      tone: procedure.status,
      cells: [
        procedure.title,
        procedure.body,
        procedure.rule,
        procedure.votes.map(({ by, vote }) => `${label(print.names, by)}: ${vote}`).join(', ') ||
          'none recorded',
        `${procedure.status}: ${procedure.because}`,
      ],
    })),
    empty: 'No vote was taken.',
  };
}

/** Acts without legal effect and breaches, with the reason and what would mend it. */
export function noteTable(notes: readonly Note[], print: Print): Table {
  return {
    caption: 'Acts without effect, and acts in breach',
    columns: [
      { title: 'Event', figures: true },
      { title: 'What', status: true },
      { title: 'Reason' },
      { title: 'What would change it' },
      { title: 'Code' },
    ],
    rows: notes.map((note) => ({
      tone: note.kind,
      cells: [
        String(note.event + 1),
        `${note.kind}${note.by ? ` by ${inSentence(print.names, note.by)}` : ''}`,
        `${capital(note.says)}${note.cite && !note.says.includes(cited(note.cite)) ? ` (${source(note.cite, print)})` : ''}`,
        note.mend ?? '',
        note.code,
      ],
    })),
    empty: 'Every act had its effect, and none was in breach.',
  };
}

/** What happened, with the numbers that stand on the axis of the lanes. */
export function eventTable(events: readonly Event[], print: Print): Table {
  const words = numbersOf(events);
  return {
    caption: `What happened (times in ${print.zone.name}${print.zone.offset === 0 ? '' : ' and UTC'})`,
    columns: [{ title: 'No.', figures: true }, { title: 'When', figures: true }, { title: 'What' }],
    rows: events.flatMap((event, index) => {
      if (event.kind === 'tick') return [];
      const utc = print.zone.offset === 0 || event.day ? '' : ` (${clock(event.at, UTC)} UTC)`;
      const when = event.day ? moment(event.at, print.zone).split(',')[0] : moment(event.at, print.zone);
      const known =
        event.known === undefined || event.known === event.at || event.text?.includes(', known ')
          ? ''
          : `, known ${moment(event.known, print.zone)}`;
      return [{ cells: [String(index + 1), `${when}${utc}${known}`, words(event.text ?? event.kind)] }];
    }),
    empty: 'Nothing has happened.',
  };
}

/** Standing duties that nobody has broken, one line each. */
export function standingTable(
  standing: readonly {
    readonly pact: string;
    readonly cite: { readonly article: string };
    readonly bearers: readonly string[];
    readonly act: string;
  }[],
  print: Print,
): Table {
  return {
    caption: 'Standing duties that nobody has broken',
    columns: [{ title: 'Party' }, { title: 'Owes' }, { title: 'Under' }],
    rows: standing.map((each) => ({
      cells: [
        parties(each.bearers, print.names),
        shortAct(each.act),
        source({ article: each.cite.article, pact: each.pact }, print),
      ],
    })),
    empty: 'No standing duty.',
  };
}
