import type { FactStatus, Holding, Report } from '@casus/engine';
import { label, listedShort } from '../names.ts';
import { byUrgency, joined, type Print } from '../sentences.ts';
import { articleName } from '../citing.ts';
import { shownAs, statusWords, type Shown } from '../status.ts';
import { clock, shortDate } from '../zone.ts';
import { axisOver, xOf, type Axis } from './axis.ts';

/** What a piece of a bar says: how it is filled. */
export type Fill = Shown | 'waiting' | 'contested' | 'established' | 'rejected';

/** A stretch of a bar. */
export interface Piece {
  readonly fill: Fill;
  readonly x0: number;
  readonly x1: number;
}

/** One duty as a row: a sentence fragment above a bar. */
export interface Bar {
  readonly words: string;
  readonly rest: string;
  readonly shown: Shown | 'contested' | 'established' | 'rejected';
  readonly pieces: readonly Piece[];
  /** Where the deadline stands, if it is an instant. */
  readonly due?: number;
  /** Where the duty was broken. */
  readonly broken?: number;
  /** Goes on beyond what is drawn. */
  readonly onward: boolean;
  readonly contested: boolean;
}

/** The rows of one party, or of several whose rows are all alike. */
export interface Lane {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** A numbered mark on the axis; `from` and `to` are event numbers counted from 1. */
export interface Mark {
  readonly x: number;
  readonly numbers: readonly number[];
}

/** Everything that the picture shows, in pixels of its width. */
export interface Layout {
  readonly axis: Axis;
  readonly marks: readonly Mark[];
  readonly lanes: readonly Lane[];
  readonly asOf: number;
}

/** Width of the picture; drawn for a page 1000 pixels wide. */
export const WIDTH = 1000;
const GUTTER = 158;
const MARGIN = 10;
const MARK_ROOM = 21;

/** Duties that belong on a time axis: those of a case. Standing ones that nobody broke go into a table. */
const timed = (holding: Holding): boolean => holding.case !== undefined || shownAs(holding) === 'breached';

/** Instants that an axis of a report has to show. */
export function instantsOf(
  report: Report,
  holdings: readonly Holding[] = report.positions.filter(timed),
): readonly number[] {
  return [
    ...report.events.flatMap((event) => (event.kind === 'tick' ? [] : [event.at])),
    ...holdings.flatMap((holding) => [
      ...(holding.case === undefined ? [] : [holding.since]),
      holding.changed,
      ...(holding.due.kind === 'at' ? [holding.due.at] : []),
    ]),
    report.at,
  ];
}

/** Marks, those that would overlap taken together. */
function marksOf(report: Report, axis: Axis): readonly Mark[] {
  const marks: { x: number; last: number; numbers: number[] }[] = [];
  const events = report.events
    .map((event, index) => ({ event, number: index + 1 }))
    .filter(({ event }) => event.kind !== 'tick')
    .sort((a, b) => a.event.at - b.event.at || a.number - b.number);
  for (const { event, number } of events) {
    const x = xOf(axis, event.at);
    const open = marks.at(-1);
    if (open && x - open.last < MARK_ROOM) {
      open.numbers.push(number);
      open.x = (open.x * (open.numbers.length - 1) + x) / open.numbers.length;
      open.last = Math.max(open.x + 8, x);
    } else marks.push({ x, last: x, numbers: [number] });
  }
  return marks.map(({ x, numbers }) => ({ x, numbers }));
}

/** The stretches of a bar, from the times of the duty. */
function piecesOf(holding: Holding, axis: Axis, at: number): readonly Piece[] {
  const x = (instant: number): number => xOf(axis, instant);
  const due = holding.due.kind === 'at' ? holding.due.at : undefined;
  const piece = (fill: Fill, from: number, until: number): readonly Piece[] =>
    until > from ? [{ fill, x0: x(from), x1: x(until) }] : [];
  const shown = shownAs(holding);
  switch (shown) {
    case 'met':
      return [
        ...piece('met', holding.since, Math.max(holding.changed, holding.since + 1)),
        ...(due === undefined ? [] : piece('ended', holding.changed, due)),
      ];
    case 'late': {
      const turn = due ?? holding.since;
      return [...piece('waiting', holding.since, turn), ...piece('late', turn, holding.changed)];
    }
    case 'open':
      return piece('open', holding.since, Math.max(due ?? at, holding.since + 1));
    case 'breached': {
      const turn = holding.manner === 'maintain' ? holding.changed : (due ?? holding.changed);
      const from = holding.case === undefined ? turn : holding.since;
      return [...piece('waiting', from, turn), ...piece('breached', turn, Math.max(at, turn + 1))];
    }
    default:
      return piece(shown, holding.since, Math.max(holding.changed, holding.since + 1));
  }
}

function barOf(holding: Holding, axis: Axis, at: number, print: Print, several: boolean): Bar {
  const due = holding.due;
  const when =
    due.kind === 'at'
      ? ` · due ${shortDate(due.at, print.zone)} ${clock(due.at, print.zone)}`
      : due.kind === 'open'
        ? ` · ${due.word}`
        : holding.manner === 'maintain'
          ? ''
          : ' · no time stated';
  const pledge = holding.article === 'pledge';
  const article = pledge ? 'Pledge' : articleName(holding.article).replace('Article', 'Art.');
  const pact = pledge || holding.pact === print.home ? '' : ` ${holding.pact}`;
  const never = holding.position === 'prohibition' ? 'not ' : '';
  const shown = shownAs(holding);
  const turn = shown === 'breached' && (holding.manner === 'maintain' || due.kind !== 'at');
  return {
    words: statusWords(holding),
    rest: `${article}${pact} · ${never}${holding.act}${when}${several && holding.case !== undefined ? ` · event ${holding.case + 1}` : ''}`,
    shown,
    pieces: piecesOf(holding, axis, at),
    ...(due.kind === 'at' && shown !== 'excused' && shown !== 'ended' ? { due: xOf(axis, due.at) } : {}),
    ...(shown === 'breached' || shown === 'late'
      ? { broken: xOf(axis, turn ? holding.changed : due.kind === 'at' ? due.at : holding.changed) }
      : {}),
    onward: shown === 'open' && due.kind !== 'at',
    contested: holding.note !== undefined && holding.note !== '',
  };
}

/** A casus as a row: hatched while it is contested. */
function factBar(fact: FactStatus, report: Report, axis: Axis, print: Print): Bar {
  const from = report.events[fact.case]?.at ?? report.at;
  const by = fact.contestedBy.map((party) => label(print.names, party));
  const who = by.length > 0 ? ` by ${listedShort(by, 3)}` : '';
  const pact = fact.pact === print.home ? '' : ` ${fact.pact}`;
  return {
    words: `${fact.status}${fact.status === 'contested' ? who : ''}`,
    rest: `${articleName(fact.cite.article).replace('Article', 'Art.')}${pact} · ${fact.term}, event ${fact.case + 1}`,
    shown: fact.status,
    pieces: [
      { fill: fact.status, x0: xOf(axis, from), x1: Math.max(xOf(axis, report.at), xOf(axis, from) + 3) },
    ],
    onward: false,
    contested: fact.status === 'contested',
  };
}

/** The axis of lanes over these instants. */
export const axisFor = (instants: readonly number[]): Axis => axisOver(instants, GUTTER, WIDTH - MARGIN);

/** Where everything stands: one lane per party, parties with the same rows together, in order of appearance. */
export function layoutOf(report: Report, print: Print, shared?: Axis): Layout {
  const holdings = report.positions.filter(timed);
  const axis = shared ?? axisFor(instantsOf(report, holdings));
  const rows = joined(holdings);
  const owners = [...new Set(rows.flatMap(({ bearers }) => bearers))];
  const byOwner = owners.map((party) => ({
    party,
    rows: rows.filter(({ bearers }) => bearers.includes(party)),
  }));
  const groups = new Map<string, { parties: string[]; held: readonly Holding[] }>();
  for (const { party, rows: own } of byOwner) {
    const key = own.map(({ first }) => first.id).join('|');
    const group = groups.get(key) ?? { parties: [], held: own.map(({ first }) => first) };
    group.parties.push(party);
    groups.set(key, group);
  }
  const cases = new Set(holdings.flatMap((holding) => (holding.case === undefined ? [] : [holding.case])));
  const facts = report.facts.map((fact) => factBar(fact, report, axis, print));
  const lanes = [...groups.values()].map(({ parties, held }) => ({
    title: listedShort(
      parties.map((party) => label(print.names, party)),
      5,
    ),
    bars: [...byUrgency(held)]
      .sort((a, b) => a.since - b.since)
      .map((holding) => barOf(holding, axis, report.at, print, cases.size > 1)),
  }));
  return {
    axis,
    marks: marksOf(report, axis),
    lanes: [...(facts.length > 0 ? [{ title: 'What is found', bars: facts }] : []), ...lanes],
    asOf: xOf(axis, report.at),
  };
}
