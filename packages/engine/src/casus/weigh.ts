import type { NormRule, PactRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { ArticleRef, Condition } from '../model/condition.ts';
import type { Event, Incident, Motion, Opinion, Verdict } from '../model/event.ts';
import type { Who } from '../model/who.ts';
import { addSpan } from '../time/civil.ts';
import { type Context, contextToChange, withRule, withThat } from '../state/context.ts';
import { caseIn, eventAt, incidentOf, inForce, numberOf, pairOf } from '../state/read.ts';
import type { Case } from '../state/state.ts';
import { isClosed } from '../norms/window.ts';
import { includes, isKnown, members } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import { downFrom } from '../store/pile.ts';
import { and, not, or, sure } from '../truth/kleene.ts';
import { doesAct } from './acts.ts';
import { inArea } from './area.ts';
import { isKind } from './kinds.ts';
import { isWithinMeasure, measuresOf } from './measures.ts';
import { isOrgan } from './organ.ts';
import { matches } from './elements.ts';
import { factsOf, judge } from './judge.ts';

/** The value of a condition in a context. Total; records the events it relied on in `context.grounds`. */
export const weigh = (condition: Condition, context: Context): Verdict => {
  switch (condition.kind) {
    case 'always':
      return 'true';
    case 'and': {
      let value: Verdict = 'true';
      let opened = false;
      for (const part of condition.of) {
        value = and(value, weigh(part, opened ? whereAnswered(part, context) : context));
        opened ||= part.kind === 'incident';
        if (value === 'false') break;
      }
      return value;
    }
    case 'or': {
      let value: Verdict = 'false';
      for (const part of condition.of) {
        value = or(value, weigh(part, context));
        if (value === 'true') break;
      }
      return value;
    }
    case 'not':
      return not(weigh(condition.of, context));
    case 'dated':
      return sure(covers(condition, context.state.now));
    case 'incident': {
      const of = context.case;
      if (!of || of.known > context.state.now) return 'false';
      const value = matches(condition.pattern, context);
      if (value !== 'false' && of.root >= 0) context.grounds?.events.push(of.root);
      return value;
    }
    case 'casus':
      return weighCasus(condition.term, condition.sense, condition.pact, context);
    case 'invoked':
      return isInvoked(condition, context);
    case 'act':
      return doesAct(condition.act, context);
    case 'opinion':
      return isOpinion(condition, context);
    case 'decision':
      return isDecided(condition, context);
    case 'norm':
      return weighNorm(condition.ref, condition.test, condition.by, context);
    case 'in breach':
      return weighNorm(condition.ref, 'breached', condition.who, { ...context, case: undefined });
    case 'fact': {
      const fact = context.state.facts[condition.fact];
      if (fact) context.grounds?.events.push(fact.event);
      return fact?.unsettled ? 'contested' : sure((fact?.holds ?? false) === condition.holds);
    }
    case 'in force': {
      const rule = context.state.system.byId.get(condition.pact);
      return rule ? sure(inForce(context.state, rule)) : 'contested';
    }
    case 'holds role':
      return holdsRole(condition, context);
    case 'at war':
      return atWar(condition, context);
    case 'consents':
      return consents(condition, context);
    case 'authorised':
      return isAuthorised(condition, context);
    case 'continues': {
      const of = context.case;
      if (!of || of.ended !== undefined) return 'false';
      const value = weigh(condition.of, context);
      if (value !== 'true' || condition.span === undefined) return value;
      return sure(context.state.now >= addSpan(of.at, condition.span, context.rule.pact.offset));
    }
  }
};

/** A condition of one kind. Kinds that look through lists stand alone: `weigh` itself makes no closure. */
type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/**
 * "When Germany attacks Poland, and France mobilises": the first incident is the one that the case is about; what
 * follows it may be an incident of its own, after that. The context of the case that answers best.
 */
export const whereAnswered = (part: Condition, context: Context): Context => {
  if (part.kind !== 'incident') return context;
  let best: Verdict = weigh(part, context);
  let where = context;
  const { state } = context;
  for (
    let id = (context.case?.id ?? state.cases.size) + 1;
    id < state.cases.size && best !== 'true';
    id += 1
  ) {
    const there = contextToChange(context);
    there.case = caseIn(state, id);
    const value = weigh(part, there);
    if (value === 'false' || value === best) continue;
    best = value;
    where = there;
  }
  return where;
};

/** An invocation of the article is in the case; a loop of its own, for it is asked at every duty. */
const isInvoked = (condition: Of<'invoked'>, context: Context): Verdict => {
  for (const index of context.case?.events ?? []) {
    const event = eventAt(context.state, index);
    if (
      event?.kind === 'invocation' &&
      (event.known ?? event.at) <= context.state.now &&
      answersTo(refOf(condition, context), event.pact, event.article, context) &&
      includes(condition.by, event.by, context) === 'true'
    ) {
      context.grounds?.events.push(index);
      return 'true';
    }
  }
  return 'false';
};

/** To invoke a defined term is to invoke the article that defines it. */
const refOf = ({ ref, term }: Of<'invoked'>, context: Context): ArticleRef => {
  const article = term === undefined ? undefined : context.rule.terms.get(term)?.[0]?.cite.article;
  return article === undefined ? ref : { ...ref, article };
};

/** Whoever may has said that it thinks so; where the text asks by whom or where, the opinion must be of such a threat. */
const isOpinion = (condition: Of<'opinion'>, context: Context): Verdict =>
  someEvent(context, (event) => (event.kind === 'opinion' ? opines(condition, event, context) : 'false'));

const opines = ({ by, that }: Of<'opinion'>, event: Opinion, context: Context): Verdict => {
  const there = withThat(context, event.by);
  if (includes(by, event.by, context) !== 'true') return 'false';
  const { on } = that;
  if (on && !event.of.some((party) => includes(on, party, there) === 'true')) return 'false';
  return and(
    that.by ? includes(that.by, event.threatBy ?? 'unknown', there) : 'true',
    that.in ? inArea(that.in, threatOf(event, context), there) : 'true',
  );
};

/** The threat that an opinion is of: where it names no place, that of the incident it answers, else the country of those threatened. */
const threatOf = (opinion: Opinion, context: Context): Incident => {
  const answered = context.case ? incidentOf(context.state, context.case) : undefined;
  const places = opinion.in ?? answered?.in;
  return {
    kind: 'incident',
    incident: 'threat',
    at: opinion.at,
    by: opinion.threatBy ?? 'unknown',
    on: opinion.of,
    ...(places === undefined ? {} : { in: places }),
    ...(answered?.object === undefined ? {} : { object: answered.object }),
    ...(answered?.disputed === undefined ? {} : { disputed: answered.disputed }),
  };
};

/** The body has decided so. */
const isDecided = (condition: Of<'decision'>, context: Context): Verdict =>
  someEvent(
    context,
    (event) =>
      event.kind === 'decision' &&
      event.body === condition.body &&
      (event.pact === undefined || event.pact === (condition.pact ?? context.rule.pact.id)) &&
      (event.outcome === 'adopted' || condition.either === true) &&
      (condition.verbs.includes('decides') ||
        condition.verbs.length === 0 ||
        (condition.verbs.includes('rejects') && event.outcome === 'rejected') ||
        condition.verbs.includes(event.motion.verb ?? 'decides') ||
        (event.motion.verb === undefined && condition.verbs.includes('adopts')) ||
        (condition.verbs.includes('adopts') && event.outcome === 'adopted')) &&
      (condition.term === undefined ||
        event.motion.term === condition.term ||
        (event.motion.term === undefined && isOf(condition.term, event.motion, context))) &&
      (condition.measures === undefined ||
        event.motion.measures?.some((measure) => condition.measures?.includes(measure)) === true),
  );

/** Whether a motion that names no term may be about one: of a set of measures, if all that it names are in the set. */
const isOf = (name: string, { measures }: Motion, context: Context): boolean => {
  const set = measuresOf(context.rule, name, context.at);
  return (
    set === undefined ||
    measures === undefined ||
    measures.every((measure) => set.some((item) => isWithinMeasure(measure, item)))
  );
};

/** Somebody meant has joined the pact. */
const holdsRole = (condition: Of<'holds role'>, context: Context): Verdict => {
  const rule = context.state.system.byId.get(condition.pact);
  const life = rule ? context.state.pacts[rule.index] : undefined;
  if (!life) return 'false';
  return sure(
    members(condition.who, context).some((party) =>
      life.joined.some((entry) => entry.party === party && entry.at <= context.state.now),
    ),
  );
};

/** Force has been used between all of the one and some of the other. */
const atWar = (condition: Of<'at war'>, context: Context): Verdict => {
  const { state } = context;
  const one = members(condition.who, context);
  const two =
    condition.with.kind === 'anyone' ||
    condition.with.kind === 'any state' ||
    condition.with.kind === 'in' ||
    condition.with.kind === 'group'
      ? [...state.system.world.actors.keys()].filter(
          (party) => includes(condition.with, party, context) === 'true',
        )
      : members(condition.with, context);
  const world = state.system.world;
  const all = one.every((a) =>
    two.some(
      (b) =>
        get(state.firstUse, pairOf(world, a, b)) !== undefined ||
        get(state.firstUse, pairOf(world, b, a)) !== undefined,
    ),
  );
  return sure(one.length > 0 && all);
};

/** Those asked, or one of them, have consented and not taken it back. */
const consents = (condition: Of<'consents'>, context: Context): Verdict => {
  const life = context.state.pacts[context.rule.index];
  const asked = members(condition.who, context);
  const given = asked.filter(
    (party) => life?.consents.findLast((entry) => entry.party === party)?.holds === true,
  );
  return sure(asked.length > 0 && (condition.all ? given.length === asked.length : given.length > 0));
};

/** The organ has authorised it, and that is its last word. */
const isAuthorised = (condition: Of<'authorised'>, context: Context): Verdict => {
  const last = context.state.authorisations.findLast(
    (entry) =>
      isOrgan(entry.organ, condition.organ) &&
      (condition.of ?? context.bearer ?? entry.of) === entry.of &&
      (condition.measure === undefined || entry.measure === undefined || entry.measure === condition.measure),
  );
  if (last && last.event >= 0) context.grounds?.events.push(last.event);
  return sure(last?.granted === true);
};

/** Whether some event of the case passes; looks at the case's events in order. */
const someEvent = (context: Context, test: (event: Event) => boolean | Verdict): Verdict => {
  let value: Verdict = 'false';
  for (const index of context.case?.events ?? []) {
    const event = eventAt(context.state, index);
    if (!event || (event.known ?? event.at) > context.state.now) continue;
    const said = test(event);
    const holds = typeof said === 'boolean' ? sure(said) : said;
    if (holds === 'false') continue;
    context.grounds?.events.push(index);
    value = or(value, holds);
    if (value === 'true') return value;
  }
  return value;
};

/** Whether a cited article is the one meant: "Article 4" means any paragraph of it. */
export const articleMatches = (wanted: string, article: string): boolean =>
  article === wanted ||
  (article.startsWith(wanted) && (article[wanted.length] === '(' || article[wanted.length] === ',')) ||
  (wanted.startsWith(article) && wanted[article.length] === '(');

const answersTo = (ref: ArticleRef, pact: string, article: string, context: Context): boolean =>
  (ref.pact ?? context.rule.pact.id) === pact &&
  (ref.article === undefined || articleMatches(ref.article, article));

const weighCasus = (
  term: string,
  sense: 'occurs' | 'established' | 'rejected',
  pact: string | undefined,
  context: Context,
): Verdict => {
  const rule = pact === undefined ? context.rule : context.state.system.byId.get(pact);
  if (!rule || !context.case) return 'false';
  const there = rule === context.rule ? context : withRule(context, rule);
  let value: Verdict = 'false';
  for (const casus of context.state.system.casus) {
    if (
      casus.pact !== rule.index ||
      casus.casus.term !== term ||
      !covers(casus.casus.valid, context.case.at) ||
      !isKnown(casus.casus.cite, context)
    )
      continue;
    value = or(
      value,
      sense === 'occurs'
        ? factsOf(casus, there)
        : sense === 'established'
          ? judge(casus, there)
          : not(judge(casus, there)),
    );
  }
  if (value !== 'false' && context.case.root >= 0) context.grounds?.events.push(context.case.root);
  return value;
};

/** Norms of an article. */
const normsOf = (
  ref: ArticleRef,
  context: Context,
): { readonly rule: PactRule; readonly norms: readonly NormRule[] } | undefined => {
  const rule = ref.pact === undefined ? context.rule : context.state.system.byId.get(ref.pact);
  if (!rule) return undefined;
  return {
    rule,
    norms:
      ref.article === undefined
        ? rule.norms
        : rule.norms.filter((norm) => articleMatches(ref.article ?? '', norm.norm.cite.article)),
  };
};

/** Whether an article applies, is breached or performed: by its instances, or for a liberty by its own condition. */
const weighNorm = (
  ref: ArticleRef,
  test: 'applies' | 'breached' | 'performed',
  by: Who | undefined,
  context: Context,
): Verdict => {
  const found = normsOf(ref, context);
  if (!found) return test === 'applies' && ref.article === '51' ? selfDefence(context) : 'false';
  const { state } = context;
  const indexes = new Set(found.norms.map((norm) => norm.index));
  const cases: Iterable<Case | undefined> = context.case
    ? [context.case, caseIn(state, 0)]
    : allCases(context);
  for (const of of cases) {
    for (const instance of of?.instances ?? []) {
      if (!indexes.has(instance.norm)) continue;
      if (by && !instance.bearers.some((bearer) => includes(by, bearer, context) === 'true')) continue;
      const broken = instance.status === 'breached' || instance.status === 'performed late';
      const done = instance.status === 'fulfilled' || instance.status === 'performed late';
      if (test === 'applies' || (test === 'breached' && broken) || (test === 'performed' && done)) {
        context.grounds?.events.push(...instance.by, ...instance.cause);
        return 'true';
      }
    }
  }
  if (test !== 'applies') return 'false';
  return found.norms.reduce<Verdict>(
    (sofar, norm) =>
      sofar === 'true' || (norm.norm.position !== 'liberty' && norm.norm.position !== 'power')
        ? sofar
        : or(sofar, hasLiberty(norm, context)),
    'false',
  );
};

function* allCases(context: Context): Generator<Case> {
  for (let id = 0; id < context.state.cases.size; id += 1) {
    const of = caseIn(context.state, id);
    if (of) yield of;
  }
}

/**
 * Whether the bearer has this liberty against the target, in any case that the target caused; where the words
 * name others than the attacker ("against any state"), in any case that it did not cause itself, if the target is
 * one of them: nobody gains a title by its own attack.
 */
export const hasLiberty = (rule: NormRule, context: Context): Verdict => {
  const { state, bearer, target } = context;
  const pact = state.system.pacts[rule.pact];
  if (!pact || !inForce(state, pact)) return 'false';
  if (bearer === undefined) return 'false';
  // A liberty that rests on itself rests on nothing (the least fixpoint, SEMANTICS section 3).
  if (context.asked?.includes(rule.index)) return 'false';
  const asked = [...(context.asked ?? []), rule.index];
  const inCase = (of: Case | undefined): Verdict => {
    const there = contextToChange(context);
    there.rule = pact;
    there.case = of;
    there.at = of?.at ?? context.at;
    there.asked = asked;
    if (includes(rule.norm.subject.who, bearer, there) !== 'true') return 'false';
    if (rule.norm.subject.other && of && (incidentOf(state, of)?.on.includes(bearer) ?? false))
      return 'false';
    if (isClosed(rule, there)) return 'false';
    let value = rule.norm.when ? weigh(rule.norm.when, there) : 'true';
    for (const part of [rule.norm.while, rule.norm.onlyIf, rule.norm.soFarAs])
      if (part) value = and(value, weigh(part, there));
    if (rule.norm.until) value = and(value, not(weigh(rule.norm.until, there)));
    if (rule.norm.unless) value = and(value, not(weigh(rule.norm.unless, there)));
    return value;
  };
  if (rule.norm.when === undefined) return inCase(undefined);
  const { against } = rule.norm.act;
  const named = against !== undefined && against.kind !== 'pronoun' && target !== undefined;
  let value: Verdict = 'false';
  const ids =
    target === undefined
      ? context.case
        ? [context.case.id]
        : []
      : named && includes(against, target, context) === 'true'
        ? [...allCases(context)].filter((of) => incidentOf(state, of)?.by !== bearer).map((of) => of.id)
        : downFrom(get(state.caused, numberOf(state.system.world, target)));
  for (const id of ids) {
    value = or(value, inCase(caseIn(state, id)));
    if (value === 'true') break;
  }
  return value;
};

/**
 * Self-defence where the Charter is not among the pacts: the target used force first, against the bearer
 * or against somebody whom the bearer owes help (collective self-defence).
 */
const selfDefence = (context: Context): Verdict => {
  const { state, bearer, target } = context;
  if (bearer === undefined || target === undefined) return 'false';
  if (get(state.firstUse, pairOf(state.system.world, target, bearer)) !== undefined) return 'true';
  for (const id of downFrom(get(state.caused, numberOf(state.system.world, target)))) {
    const of = caseIn(state, id);
    const incident = of ? incidentOf(state, of) : undefined;
    if (!of || !incident || !isKind(incident.incident, 'use of force')) continue;
    if (
      of.instances.some(
        (one) => one.bearers.includes(bearer) && HELPS.has(state.system.norms[one.norm]?.verb ?? ''),
      )
    )
      return 'true';
  }
  return 'false';
};

const HELPS: ReadonlySet<string> = new Set(['help', 'force', 'act', 'comply']);
