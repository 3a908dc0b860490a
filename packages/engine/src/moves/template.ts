import type { Event } from '../model/event.ts';
import type { Move, MoveDomain } from '../model/report.ts';

/** Templates of events: which events are instances of one, and which instances stand at its corners. */

type Scalar = string | number | boolean;
type Leaf = Scalar | readonly Scalar[];
type Fields = Readonly<Record<string, unknown>>;

/** An event without its time, of any kind. */
export type Template = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

/** Fields that say when and in which words, not what; a template leaves them open. */
const OPEN: ReadonlySet<string> = new Set(['at', 'known', 'day', 'no', 'text']);

/** Whether an event is an instance of a move: what the template fixes is as it says, all else lies in its domain. */
export const matchesMove = (move: Move, event: Event): boolean => {
  const said = leavesOf(event as unknown as Fields);
  const fixed = leavesOf(move.event as unknown as Fields);
  for (const [path, value] of said) {
    const domain = domainOf(move, path);
    if (domain ? !admits(domain, value) : !same(fixed.get(path), value)) return false;
  }
  for (const path of fixed.keys())
    if (!said.has(path) && domainOf(move, path)?.optional !== true) return false;
  return true;
};

/** The value of each field, with a dot for a field inside another; a list of objects gives a list for each field. */
const leavesOf = (fields: Fields): ReadonlyMap<string, Leaf> => {
  const out = new Map<string, Leaf>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const parts = value as readonly unknown[];
      if (parts.some((part) => typeof part === 'object')) for (const part of parts) visit(part, path);
      else out.set(path, parts as readonly Scalar[]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    } else if (value !== undefined) {
      const before = out.get(path);
      out.set(path, before === undefined ? (value as Scalar) : [...listOf(before), value as Scalar]);
    }
  };
  for (const [key, value] of Object.entries(fields)) if (!OPEN.has(key)) visit(value, key);
  return out;
};

const listOf = (leaf: Leaf): readonly Scalar[] =>
  typeof leaf === 'object' ? (leaf as readonly Scalar[]) : [leaf];

const domainOf = (move: Move, path: string): MoveDomain | undefined =>
  move.domains.find((domain) => domain.name === path) ??
  move.domains.find((domain) => domain.beyond === true && path.startsWith(`${domain.name}.`));

const admits = (domain: MoveDomain, leaf: Leaf): boolean =>
  domain.beyond === true ||
  (typeof leaf !== 'object'
    ? domain.values.includes(leaf)
    : (domain.takes === 'any' || leaf.length > 0) && leaf.every((value) => domain.values.includes(value)));

const same = (fixed: Leaf | undefined, value: Leaf): boolean =>
  fixed !== undefined && JSON.stringify(fixed) === JSON.stringify(value);

/**
 * The instances of a move at the corners of its domains: the template as it stands, each value of each
 * domain with all else as it stands, all values of a list together, and without what may be left out.
 */
export const cornersOf = (move: Move): readonly Template[] => {
  const base = move.event as unknown as Fields;
  const out: Fields[] = [base];
  for (const domain of move.domains) {
    const list = domain.takes !== 'one';
    for (const value of domain.values) out.push(put(base, domain.name, list ? [value] : value));
    if (list && domain.values.length > 1) out.push(put(base, domain.name, domain.values));
    if (domain.takes === 'any' && domain.values.length > 0) out.push(put(base, domain.name, []));
    if (domain.optional && leavesOf(base).has(domain.name)) out.push(put(base, domain.name, undefined));
  }
  const seen = new Set<string>();
  return out.filter((fields) => {
    const key = JSON.stringify(fields);
    return !seen.has(key) && seen.add(key);
  }) as unknown as readonly Template[];
};

/** The fields with a value at a path; undefined takes it out. In a list of objects it is put into each. */
export const put = (fields: Fields, path: string, value: unknown): Fields => {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    const { [head]: _, ...others } = fields;
    return value === undefined ? others : { ...fields, [head]: value };
  }
  const inner = fields[head] ?? {};
  const within = (part: unknown): Fields => put(part as Fields, rest.join('.'), value);
  return { ...fields, [head]: Array.isArray(inner) ? inner.map(within) : within(inner) };
};
