import type { WorldIndex } from '../compile/world.ts';
import type { Status } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Case, Filed, Instance } from './state.ts';

/**
 * The archive. Most cases of a long log are over, and nobody looks at them again; as objects they would
 * cost ten times what they say, and the garbage collector would carry each of them about. So the latest
 * cases lie open on the desk, and an older one is filed as one row until somebody asks for it.
 *
 * A row is a string, for no other value is as small and never changes: whole numbers, seven bits to a
 * character, the eighth says that more follow. Times are told from the time before, events from the event
 * before. A row is: what its head says (`Heads`), when, what, the list of events, and then the instances.
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
export const isFiled = (entry: Case | Filed): entry is Filed => typeof entry === 'string';

/** A list that rows are written on before they become strings; kept, so that a long log needs one. */
export interface Slate {
  readonly codes: number[];
  length: number;
  /** Something was no whole number, or too large a one: the case cannot be filed. */
  failed: boolean;
}

/** An empty slate. */
export const newSlate = (): Slate => ({ codes: [], length: 0, failed: false });

/** What the head of a row says: parts of a sum. */
const KNOWN = 1;
const ENDED = 2;

/** What an instance says for itself: parts of a sum. */
const NORM = 1;
const SINCE = 2;
const DUE = 4;
const DONE = 8;
const PLEDGE = 16;
const CAUSE = 32;

/** A case as a row; undefined where it holds what is no whole number: somebody's word, a note, a stranger. */
export const file = (of: Case, world: WorldIndex, slate: Slate): Filed | undefined => {
  if (of.beliefs.length > 0 || of.deemed.length > 0) return undefined;
  slate.length = 0;
  slate.failed = false;
  write(slate, (of.known === of.at ? 0 : KNOWN) | (of.ended === undefined ? 0 : ENDED));
  writeSigned(slate, of.at);
  if (of.known !== of.at) writeSigned(slate, of.known - of.at);
  if (of.ended !== undefined) writeSigned(slate, of.ended - of.at);
  writeSigned(slate, of.root);
  write(slate, of.topics);
  writeList(slate, of.events, of.root);
  let before = BLANK;
  for (const instance of of.instances) {
    if (!writeInstance(slate, instance, before, of, world)) return undefined;
    before = instance;
  }
  return slate.failed ? undefined : textOf(slate);
};

const writeInstance = (
  slate: Slate,
  of: Instance,
  before: Instance,
  { at, root }: Case,
  world: WorldIndex,
): boolean => {
  if (of.note !== undefined || of.over || of.period !== undefined || of.first !== undefined) return false;
  const { norm, since, due, done, pledge = -1, cause } = of;
  const says =
    (norm === before.norm ? 0 : NORM) |
    (since === before.since ? 0 : SINCE) |
    (Object.is(due, before.due) ? 0 : DUE) |
    (Object.is(done, before.done) ? 0 : DONE) |
    (pledge === (before.pledge ?? -1) ? 0 : PLEDGE) |
    (cause === before.cause || (cause.length === 0 && before.cause.length === 0) ? 0 : CAUSE);
  write(slate, says);
  if (says & NORM) writeSigned(slate, norm);
  if (says & SINCE) writeSigned(slate, since - at);
  if (says & DUE) {
    write(slate, Number.isNaN(due) ? 0 : 1);
    if (!Number.isNaN(due)) writeSigned(slate, due - at);
  }
  if (says & DONE) writeSigned(slate, done);
  if (says & PLEDGE) writeSigned(slate, pledge);
  if (says & CAUSE) writeList(slate, cause, root);
  write(slate, STATUSES.indexOf(of.status));
  writeSigned(slate, of.changed - since);
  writeList(slate, of.by, root);
  return writeBearers(slate, of.bearers, world);
};

/** A filed case as it was. */
export const unfile = (row: Filed, id: number, world: WorldIndex): Case => {
  const from: Reader = { row, next: 0 };
  const says = read(from);
  const at = readSigned(from) as Instant;
  const known = (says & KNOWN ? at + readSigned(from) : at) as Instant;
  const ended = (says & ENDED ? at + readSigned(from) : Number.NaN) as Instant;
  const root = readSigned(from);
  const topics = read(from);
  const events = readList(from, root);
  const instances: Instance[] = [];
  for (let before = BLANK; from.next < row.length; instances.push(before))
    before = readInstance(from, before, at, root, world);
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
  return says & ENDED ? { ...of, ended } : of;
};

const readInstance = (
  from: Reader,
  before: Instance,
  at: Instant,
  root: number,
  world: WorldIndex,
): Instance => {
  const says = read(from);
  const norm = says & NORM ? readSigned(from) : before.norm;
  const since = (says & SINCE ? at + readSigned(from) : before.since) as Instant;
  const due = says & DUE ? (read(from) === 0 ? Number.NaN : at + readSigned(from)) : before.due;
  const done = says & DONE ? readSigned(from) : before.done;
  const pledge = says & PLEDGE ? readSigned(from) : (before.pledge ?? -1);
  const cause = says & CAUSE ? readList(from, root) : before.cause;
  const status = STATUSES[read(from)] ?? 'active';
  const changed = (since + readSigned(from)) as Instant;
  const by = readList(from, root);
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
  since: Number.NaN as Instant,
  due: Number.NaN,
  changed: 0 as Instant,
  cause: NONE,
  by: NONE,
  done: 0,
};

/** A whole number from 0 on. */
const write = (slate: Slate, value: number): void => {
  let rest = value;
  // Beyond 31 bits there are no bit operations, and most numbers are below.
  while (rest > 0x7fff_ffff) {
    put(slate, 128 + (rest % 128));
    rest = Math.floor(rest / 128);
  }
  for (; rest > 127; rest >>>= 7) put(slate, 128 | (rest & 127));
  put(slate, rest);
};

const put = (slate: Slate, code: number): void => {
  slate.codes[slate.length] = code;
  slate.length += 1;
};

/** A whole number of either sign, as twice itself or twice what it is below zero, less one. */
const writeSigned = (slate: Slate, value: number): void => {
  if (!(value <= MOST && value >= -MOST) || value !== Math.floor(value) || Object.is(value, -0))
    slate.failed = true;
  else write(slate, value < 0 ? -2 * value - 1 : 2 * value);
};

/** Twice this is still a whole number that nothing else is rounded to. */
const MOST = 2 ** 51;

/** So many characters are made at once: they pass as arguments. */
const AT_ONCE = 1024;

const textOf = ({ codes, length }: Slate): string => {
  if (length <= AT_ONCE) {
    codes.length = length;
    return String.fromCharCode(...codes);
  }
  let text = '';
  for (let from = 0; from < length; from += AT_ONCE)
    text += String.fromCharCode(...codes.slice(from, Math.min(length, from + AT_ONCE)));
  return text;
};

interface Reader {
  readonly row: Filed;
  next: number;
}

const read = (from: Reader): number => {
  let value = 0;
  for (let place = 1; ; place *= 128) {
    const code = from.row.charCodeAt(from.next);
    from.next += 1;
    if (code < 128) return value + code * place;
    value += (code - 128) * place;
    // A row that ends within a number was not written here.
    if (!(from.next < from.row.length)) throw new Error('a row ends within a number: rows are written whole');
  }
};

const readSigned = (from: Reader): number => {
  const value = read(from);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
};

/** How many, and each by its distance from the one before, the first by that from `start`. */
const writeList = (slate: Slate, list: readonly number[], start: number): void => {
  write(slate, list.length);
  let before = start;
  for (const entry of list) {
    writeSigned(slate, entry - before);
    before = entry;
  }
};

const readList = (from: Reader, start: number): readonly number[] => {
  const count = read(from);
  if (count === 0) return NONE;
  const list: number[] = [];
  for (let before = start; list.length < count; list.push(before)) before += readSigned(from);
  return list;
};

const writeBearers = (slate: Slate, bearers: readonly PartyId[], world: WorldIndex): boolean => {
  write(slate, bearers.length);
  for (const bearer of bearers) {
    const number = world.numbers.get(bearer);
    if (number === undefined) return false;
    write(slate, number);
  }
  return true;
};

const readBearers = (from: Reader, world: WorldIndex): readonly PartyId[] => {
  const count = read(from);
  const bearers: PartyId[] = [];
  while (bearers.length < count) bearers.push(world.names[read(from)] ?? '');
  return (count === 1 && world.alone.get(bearers[0] ?? '')) || bearers;
};
