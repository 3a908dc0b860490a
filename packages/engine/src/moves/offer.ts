import type { Move, MoveDomain } from '../model/report.ts';
import type { Desk } from './desk.ts';
import { marked } from './make.ts';
import { put, type Template } from './template.ts';
import { type Breaks, breaksOf, tryAct } from './trial.ts';

/**
 * One act with parameters to vary becomes as many moves as there are marks: at each corner of a move the
 * step function finds what the mark says. Only what can make a difference is tried, and of values that
 * no norm tells apart only the first.
 */

type Value = string | number | boolean;

/** The values of some domains, in classes that share every mark. A domain that is not named makes no difference. */
export type Apart = Readonly<Record<string, readonly (readonly Value[])[]>>;

/** What an act breaks; undefined where it has no effect. */
export type Look = (template: Template) => Breaks | undefined;

/** Judges deeds by a quick look: they are never refused. */
export const quickly =
  (desk: Desk): Look =>
  (template) =>
    breaksOf(desk, template);

/** Judges by trying the act whole. */
export const wholly =
  (desk: Desk): Look =>
  (template) => {
    const trial = tryAct(desk.state, template);
    return trial.refused ? undefined : trial.breaks;
  };

/** The moves that an act with its domains comes to. */
export const offer = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  apart: Apart,
  look: Look,
  serves: Move['serves'] = [],
): readonly Move[] => split(desk, event, domains, apart, remembering(look), serves);

/** The same look, but each act is looked at once. */
const remembering = (look: Look): Look => {
  const known = new Map<string, Breaks | undefined>();
  return (template) => {
    const key = JSON.stringify(template);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    const breaks = look(template);
    known.set(key, breaks);
    return breaks;
  };
};

const split = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  apart: Apart,
  look: Look,
  serves: Move['serves'],
): readonly Move[] => {
  const breaks = look(event);
  for (const domain of domains) {
    const classes = apart[domain.name];
    if (classes === undefined) continue;
    const ways = waysOf(event, domain, classes);
    const groups = new Map<string, Way[]>();
    for (const way of ways) {
      const found = way.base ? breaks : look(way.event);
      const key = found === undefined ? REFUSED : found.join();
      const group = groups.get(key);
      if (group) group.push(way);
      else groups.set(key, [way]);
    }
    const [only] = groups.values();
    if (groups.size === 1 && only && !groups.has(REFUSED) && agrees(event, domain, only, breaks, look))
      continue;
    const parts = [...groups].flatMap(([key, group]) =>
      key === REFUSED
        ? []
        : agrees(event, domain, group, look(group[0]?.event ?? event), look)
          ? [group]
          : group.flatMap((way) => oneByOne(event, domain, way)),
    );
    // A list of values from several parts has a place too: with the act as it stands, where that has one.
    const mixed = parts.find((part) => part.some((way) => way.base)) ?? parts[0];
    return parts.flatMap((part) =>
      split(
        desk,
        part.find((way) => way.base)?.event ?? part[0]?.event ?? event,
        domains.map((other) => (other === domain ? narrow(domain, part, part === mixed) : other)),
        { ...apart, [domain.name]: part.flatMap((way) => (way.values ? [way.values] : [])) },
        look,
        serves,
      ),
    );
  }
  return breaks === undefined ? [] : [marked(desk, event, domains, breaks, serves)];
};

const REFUSED = 'refused';

/** One way to fill a domain: a class of values, an empty list, or nothing. */
interface Way {
  readonly event: Template;
  readonly values?: readonly Value[];
  readonly empty?: true;
  readonly absent?: true;
  /** The act as it stands. */
  readonly base?: true;
}

const waysOf = (
  event: Template,
  domain: MoveDomain,
  classes: readonly (readonly Value[])[],
): readonly Way[] => {
  const now = at(event, domain.name);
  const list = domain.takes !== 'one';
  const out: Way[] = [];
  for (const values of classes) {
    const [first] = values;
    if (first === undefined) continue;
    const held = Array.isArray(now) ? now.length === 1 && values.includes(now[0] as Value) : false;
    const base = list ? held : now !== undefined && values.includes(now as Value);
    out.push({
      event: base ? event : (put(event, domain.name, list ? [first] : first) as Template),
      values,
      ...(base ? { base } : {}),
    });
  }
  if (domain.takes === 'any' && (domain.values.length > 0 || Array.isArray(now))) {
    const base = Array.isArray(now) && now.length === 0;
    out.push({
      event: base ? event : (put(event, domain.name, []) as Template),
      empty: true,
      ...(base ? { base: true as const } : {}),
    });
  }
  if (domain.optional) {
    const base = now === undefined;
    out.push({
      event: base ? event : (put(event, domain.name, undefined) as Template),
      absent: true,
      ...(base ? { base: true as const } : {}),
    });
  }
  return out;
};

/** The value of a field, with a dot for a field inside another. */
const at = (event: Template, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      event,
    );

/** Whether all values of a list together have the mark that each has. */
const agrees = (
  event: Template,
  domain: MoveDomain,
  group: readonly Way[],
  breaks: Breaks | undefined,
  look: Look,
): boolean => {
  if (domain.takes === 'one') return true;
  const values = group.flatMap((way) => way.values ?? []);
  return values.length < 2 || look(put(event, domain.name, values) as Template)?.join() === breaks?.join();
};

/** Each value of a way as a way of its own: values that are alike one by one need not be so together. */
const oneByOne = (event: Template, domain: MoveDomain, way: Way): readonly (readonly Way[])[] =>
  way.values === undefined
    ? [[way]]
    : waysOf(event, { name: domain.name, values: way.values, takes: 'some' }, singlyOf(way.values)).map(
        (one) => [one],
      );

const singlyOf = (values: readonly Value[]): readonly (readonly Value[])[] => values.map((value) => [value]);

/** The domain with the ways of one part alone. */
const narrow = (domain: MoveDomain, group: readonly Way[], mixed: boolean): MoveDomain => {
  const { optional: _, ...rest } = domain;
  const has = (which: 'empty' | 'absent'): boolean => group.some((way) => way[which]);
  return {
    ...rest,
    values: group.flatMap((way) => way.values ?? []),
    takes: domain.takes === 'one' ? 'one' : has('empty') ? 'any' : 'some',
    ...(has('absent') ? { optional: true as const } : {}),
    ...(mixed && domain.takes !== 'one' ? { beyond: true as const } : {}),
  };
};
