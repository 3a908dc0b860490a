import type { WorldIndex } from '../compile/world.ts';
import type { Status } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Case, Filed, Instance } from './state.ts';

/**
 * The archive. Most cases of a long log are over, and nobody looks at them again; as objects they would
 * cost ten times what they say, and the garbage collector would carry each of them about. So the latest
 * cases lie open on the desk, and an older one is filed as one row of numbers until somebody asks for it.
 *
 * A row is: at, known, root, topics, ended (NaN if it has not), the list of events, and then the instances.
 * An instance begins with a sum of `Says`, for it leaves out what is as in the instance before: members
 * of one pact owe the same by the same day.
 */
const STATUSES: readonly Status[] = [
  'active',
  'fulfilled',
  'breached',
  'performed late',
  'lapsed',
  'excused',
  'suspended',
  'superseded',
  'replaced',
];

/** Whether a case is in the archive. */
export const isFiled = (entry: Case | Filed): entry is Filed => Array.isArray(entry);

/** A list that rows are written on before they are cut to size; kept, so that a long log needs one. */
export interface Slate {
  readonly row: number[];
  length: number;
}

/** An empty slate. The first number makes it a list of floating-point numbers for good. */
export const newSlate = (): Slate => ({ row: [Number.NaN], length: 0 });

/** What an instance says for itself: parts of a sum. */
const NORM = 1;
const SINCE = 2;
const DUE = 4;
const DONE = 8;
const PLEDGE = 16;
const CAUSE = 32;

/** A case as a row; undefined where it holds what is no number: somebody's word, a note, a stranger. */
export const file = (of: Case, world: WorldIndex, slate: Slate): Filed | undefined => {
  if (of.beliefs.length > 0 || of.deemed.length > 0) return undefined;
  slate.length = 0;
  write(slate, of.at);
  write(slate, of.known);
  write(slate, of.root);
  write(slate, of.topics);
  write(slate, of.ended ?? Number.NaN);
  writeList(slate, of.events);
  let before = BLANK;
  for (const instance of of.instances) {
    if (!writeInstance(slate, instance, before, world)) return undefined;
    before = instance;
  }
  return slate.row.slice(0, slate.length);
};

const writeInstance = (slate: Slate, of: Instance, before: Instance, world: WorldIndex): boolean => {
  if (of.note !== undefined || of.over || of.period !== undefined || of.first !== undefined) return false;
  const { norm, since, due, done, pledge = -1, cause } = of;
  const says =
    (norm === before.norm ? 0 : NORM) |
    (since === before.since ? 0 : SINCE) |
    (Object.is(due, before.due) ? 0 : DUE) |
    (done === before.done ? 0 : DONE) |
    (pledge === (before.pledge ?? -1) ? 0 : PLEDGE) |
    (cause === before.cause ? 0 : CAUSE);
  write(slate, says);
  if (says & NORM) write(slate, norm);
  if (says & SINCE) write(slate, since);
  if (says & DUE) write(slate, due);
  if (says & DONE) write(slate, done);
  if (says & PLEDGE) write(slate, pledge);
  if (says & CAUSE) writeList(slate, cause);
  write(slate, STATUSES.indexOf(of.status));
  write(slate, of.changed);
  writeList(slate, of.by);
  return writeBearers(slate, of.bearers, world);
};

/** A filed case as it was. */
export const unfile = (row: Filed, id: number, world: WorldIndex): Case => {
  const from: Reader = { row, next: 0 };
  const at = read(from) as Instant;
  const known = read(from) as Instant;
  const root = read(from);
  const topics = read(from);
  const ended = read(from) as Instant;
  const events = readList(from);
  const instances: Instance[] = [];
  for (let before = BLANK; from.next < row.length; instances.push(before))
    before = readInstance(from, before, world);
  const of: Case = {
    id,
    root,
    at,
    known,
    events,
    beliefs: NONE,
    instances,
    deemed: NONE,
    topics,
    edit: undefined,
  };
  return Number.isNaN(ended) ? of : { ...of, ended };
};

const readInstance = (from: Reader, before: Instance, world: WorldIndex): Instance => {
  const says = read(from);
  const norm = says & NORM ? read(from) : before.norm;
  const since = says & SINCE ? (read(from) as Instant) : before.since;
  const due = says & DUE ? read(from) : before.due;
  const done = says & DONE ? read(from) : before.done;
  const pledge = says & PLEDGE ? read(from) : (before.pledge ?? -1);
  const cause = says & CAUSE ? readList(from) : before.cause;
  const status = STATUSES[read(from)] ?? 'active';
  const changed = read(from) as Instant;
  const by = readList(from);
  const bearers = readBearers(from, world);
  const of: Instance = { norm, bearers, status, since, due, changed, cause, by, done };
  return pledge < 0 ? of : { ...of, pledge };
};

const NONE: readonly never[] = [];

/** Before the first instance. */
const BLANK: Instance = {
  norm: -1,
  bearers: NONE,
  status: 'active',
  since: 0 as Instant,
  due: Number.NaN,
  changed: 0 as Instant,
  cause: NONE,
  by: NONE,
  done: 0,
};

const write = (slate: Slate, value: number): void => {
  slate.row[slate.length] = value;
  slate.length += 1;
};

interface Reader {
  readonly row: Filed;
  next: number;
}

const read = (from: Reader): number => {
  const value = from.row[from.next] ?? Number.NaN;
  from.next += 1;
  return value;
};

/** A list of one is its entry; any other is its length as a negative number, and then its entries. */
const writeList = (slate: Slate, list: readonly number[]): void => {
  if (list.length !== 1 || (list[0] ?? -1) < 0) write(slate, -1 - list.length);
  for (const entry of list) write(slate, entry);
};

const readList = (from: Reader): readonly number[] => {
  const first = read(from);
  if (first >= 0) return [first];
  const count = -1 - first;
  if (count === 0) return NONE;
  from.next += count;
  return from.row.slice(from.next - count, from.next);
};

const writeBearers = (slate: Slate, bearers: readonly PartyId[], world: WorldIndex): boolean => {
  if (bearers.length !== 1) write(slate, -1 - bearers.length);
  for (const bearer of bearers) {
    const number = world.numbers.get(bearer);
    if (number === undefined) return false;
    write(slate, number);
  }
  return true;
};

const readBearers = (from: Reader, world: WorldIndex): readonly PartyId[] => {
  const bearers = readList(from).map((number) => world.names[number] ?? '');
  return (bearers.length === 1 && world.alone.get(bearers[0] ?? '')) || bearers;
};
