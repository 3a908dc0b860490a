import type { NormRule, System } from '../compile/system.ts';
import { articleMatches } from '../casus/weigh.ts';
import { canTouch } from '../norms/touches.ts';
import type { Area } from '../model/area.ts';
import type { ArticleRef, Condition } from '../model/condition.ts';
import type { Event } from '../model/event.ts';
import type { Who } from '../model/who.ts';

/**
 * What the mark of an act can depend on, read off the text once: an act that no norm can tell from another
 * need not be tried a second time. Each answer errs on the side of "it may depend".
 */
export interface Reading {
  /** The norm looks at what is in the case of the act, the act included: the incident itself, other acts, what was said of it. */
  readonly content: boolean;
  /** It looks at whom the case concerns (victim, attacker), in more than their consent. */
  readonly persons: boolean;
  /** It looks at which case that is, and no further: what is owed in it, what was decided in it, when it began. */
  readonly place: boolean;
  /** Whom the norm benefits or is directed against hangs on what has been said in the case ("the Party that requests it"). */
  readonly events: boolean;
}

/** What a norm reads of an act that may break it. */
export const readingOf = (system: System, rule: NormRule): Reading => {
  const walk: Walk = {
    system,
    rule,
    nobody: strikesNobody(rule),
    content: false,
    persons: false,
    place: false,
    seen: new Set(),
  };
  const { norm } = rule;
  for (const part of [norm.while, norm.until, norm.onlyIf, norm.unless]) if (part) condition(part, walk);
  who(norm.subject.who, walk);
  who(norm.act.to, walk);
  who(norm.act.against, walk);
  for (const title of system.ranks.titles[rule.index] ?? []) above(title, walk);
  if (rule.verb === 'remain') norms({ pact: 'UNC-1945', article: '51' }, 'applies', undefined, walk);
  // "Without prior agreement": what the act would perform in an open case excuses it.
  if (norm.unless && system.norms.some((other) => other.norm.alone)) walk.content = true;
  return {
    content: walk.content,
    persons: walk.persons,
    place: walk.place || walk.persons || walk.content,
    events: hangsOnEvents(norm.act.to) || hangsOnEvents(norm.act.against),
  };
};

interface Walk {
  readonly system: System;
  readonly rule: NormRule;
  /** The act may strike nobody in particular; then a liberty is looked up in the case at hand. */
  readonly nobody: boolean;
  content: boolean;
  persons: boolean;
  place: boolean;
  readonly seen: Set<unknown>;
}

const NOBODY: readonly Event['kind'][] = ['conduct', 'status', 'finding', 'contest', 'invocation'];

const strikesNobody = (rule: NormRule): boolean =>
  rule.verb === 'deploy' || rule.verb === 'mobilise' || NOBODY.some((kind) => canTouch(rule, kind));

const condition = (of: Condition, walk: Walk): void => {
  switch (of.kind) {
    case 'always':
    case 'fact':
    case 'in force':
    case 'authorised':
      return;
    // No deed is one of these: which case it is decides, not the deed.
    case 'dated':
    case 'decision':
      walk.place = true;
      return;
    case 'invoked':
    case 'opinion':
      walk.place = true;
      who(of.by, walk);
      if (of.kind === 'opinion') for (const threat of [of.that.on, of.that.by]) who(threat, walk);
      return;
    case 'and':
    case 'or':
      for (const part of of.of) condition(part, walk);
      return;
    case 'not':
      return condition(of.of, walk);
    case 'consents':
      // Whether the victim consents is asked of the victim alone, so that those who never said anything are alike.
      if (of.who.kind === 'pronoun' && of.who.pronoun === 'victim') walk.place = true;
      else who(of.who, walk);
      return;
    case 'holds role':
    case 'in breach':
      return who(of.who, walk);
    case 'norm':
      return norms(of.ref, of.test, of.by, walk);
    default:
      // Incident, casus, act, at war, continues: what is in the case, the act included.
      walk.content = true;
  }
};

/** Whether another article applies, is breached or performed. */
const norms = (
  ref: ArticleRef,
  test: 'applies' | 'breached' | 'performed',
  by: Who | undefined,
  walk: Walk,
): void => {
  who(by, walk);
  const pact = ref.pact === undefined ? walk.system.pacts[walk.rule.pact] : walk.system.byId.get(ref.pact);
  for (const rule of pact?.norms ?? []) {
    const { norm, index } = rule;
    if (ref.article !== undefined && !articleMatches(ref.article, norm.cite.article)) continue;
    if (norm.position !== 'liberty' && norm.position !== 'power') walk.place = true;
    else if (test === 'applies' && !walk.seen.has(index)) {
      walk.seen.add(index);
      liberty(rule, walk);
    }
  }
};

/** What the liberty of a norm is weighed by. */
const liberty = ({ norm }: NormRule, walk: Walk): void => {
  if (walk.nobody) walk.place = true;
  for (const part of [norm.when, norm.while, norm.onlyIf, norm.soFarAs, norm.until, norm.unless])
    if (part) inTheirCase(part, norm.when !== undefined && !walk.nobody, walk);
  if (norm.when === undefined || walk.nobody) who(norm.subject.who, walk);
};

/** What stands above a prohibition: an act that performs the duty, or uses the liberty, breaks nothing. */
const above = (title: NormRule, walk: Walk): void => {
  const { norm } = title;
  // Whom it helps and whom it strikes hangs on who is victim and attacker in the case of the act.
  walk.place = true;
  who(norm.act.to, walk);
  who(norm.act.against, walk);
  if (norm.act.menu?.decided) walk.content = true;
  if (norm.position === 'liberty') liberty(title, walk);
};

/** A liberty against a target is weighed in the cases that the target caused, where the act reaches only what is counted over cases. */
const inTheirCase = (of: Condition, theirs: boolean, walk: Walk): void => {
  if (!theirs) return condition(of, walk);
  if (countsCases(of, walk)) walk.content = true;
};

const countsCases = (of: unknown, walk: Walk): boolean => {
  if (typeof of !== 'object' || of === null) return false;
  const part = of as Readonly<Record<string, unknown>>;
  if (part['attackers'] !== undefined || part['kind'] === 'at war' || part['kind'] === 'norm') return true;
  if (part['kind'] === 'casus') {
    const term = part['term'];
    if (walk.seen.has(term)) return false;
    walk.seen.add(term);
    if (walk.system.casus.some(({ casus }) => casus.term === term && countsCases(casus, walk))) return true;
  }
  return Object.values(part).some((inner) =>
    Array.isArray(inner) ? inner.some((one) => countsCases(one, walk)) : countsCases(inner, walk),
  );
};

const who = (of: Who | undefined, walk: Walk): void => {
  switch (of?.kind) {
    case 'pronoun':
      if (of.pronoun !== 'bearer') walk.persons = true;
      // Anybody may have spoken in the case, besides those whom it concerns.
      if (of.pronoun === 'requester' || of.pronoun === 'invoker') walk.content = true;
      return;
    case 'except':
      who(of.base, walk);
      return who(of.minus, walk);
    case 'union':
      for (const part of of.of) who(part, walk);
      return;
    case 'such':
      who(of.base, walk);
      return condition(of.that, walk);
    case 'body':
    case 'group': {
      if (walk.seen.has(of)) return;
      walk.seen.add(of);
      for (const { pact } of walk.system.pacts)
        for (const part of [...pact.bodies, ...pact.terms]) {
          if ('name' in part && of.kind === 'body' && part.name === of.body) who(part.members, walk);
          if ('term' in part && of.kind === 'group' && part.term === of.term && part.kind === 'group')
            who(part.who, walk);
        }
      return;
    }
    case 'in':
      return area(of.area, walk);
    default:
      return;
  }
};

/** Where a state lies does not change with an act; only an area that is not a region would need a closer look. */
const area = (of: Area, walk: Walk): void => {
  if (of.kind !== 'region') walk.place = true;
};

const hangsOnEvents = (of: Who | undefined): boolean => {
  switch (of?.kind) {
    case 'pronoun':
      return of.pronoun === 'requester' || of.pronoun === 'invoker';
    case 'except':
      return hangsOnEvents(of.base) || hangsOnEvents(of.minus);
    case 'union':
      return of.of.some((part) => hangsOnEvents(part));
    // What a definition says is looked at by the step function itself.
    case 'such':
    case 'body':
    case 'group':
      return true;
    default:
      return false;
  }
};
