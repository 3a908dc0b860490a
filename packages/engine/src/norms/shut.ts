import { isTimed, type NormRule } from '../compile/system.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import type { Invocation } from '../model/event.ts';
import type { RefusalName } from '../refusals.ts';
import { caseIn, eventAt, inForce, numberOf } from '../state/read.ts';
import type { Case } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import { topOf } from '../store/pile.ts';
import { contextOf, pactOf, type Turn } from '../step/turn.ts';
import { isClosed } from './window.ts';

/** Why an invocation has no effect: its power is shut by another that was used, or used up. */
export const unavailable = (
  turn: Turn,
  event: Invocation,
): { readonly name: RefusalName; readonly says: string } | undefined => {
  const { shutting } = turn.work.system;
  if (shutting.length === 0) return undefined;
  const of = caseOf(turn, event);
  for (const rule of shutting) {
    const { norm } = rule;
    const pact = pactOf(turn.work, rule);
    if (pact.pact.id !== event.pact || !inForce(turn.work, pact)) continue;
    const context = { ...contextOf(turn.work, pact, of), bearer: event.by };
    if (includes(norm.subject.who, event.by, context) !== 'true') continue;
    const meant = (article: string | undefined): boolean =>
      article === undefined || articleMatches(article, event.article);
    if (norm.shuts?.some((ref) => meant(ref.article)) && isShut(turn, rule, of, event))
      return {
        name: 'shut',
        says: `Article ${norm.cite.article} of ${event.pact} shuts Article ${event.article} once the other way has been taken`,
      };
    if (
      isTimed(norm) &&
      norm.act.verb === 'invoke' &&
      meant(norm.act.ref?.article) &&
      isClosed(rule, context)
    )
      return {
        name: 'out-of-time',
        says: `Article ${event.article} of ${event.pact} could be invoked only within the time that Article ${norm.cite.article} gives`,
      };
    if (
      norm.times !== undefined &&
      norm.act.verb === 'invoke' &&
      meant(norm.act.ref?.article) &&
      usesIn(turn, of, event) >= norm.times
    )
      return {
        name: 'spent',
        says: `${event.by} has invoked Article ${event.article} of ${event.pact} as often as it may for one attack`,
      };
  }
  return undefined;
};

const isShut = (turn: Turn, rule: NormRule, of: Case | undefined, event: Invocation): boolean => {
  const pact = pactOf(turn.work, rule);
  const { when } = rule.norm;
  const holds = (there: Case | undefined): boolean =>
    when === undefined || weigh(when, { ...contextOf(turn.work, pact, there), bearer: event.by }) === 'true';
  if (rule.norm.sameCase) return of !== undefined && holds(of);
  for (let id = 0; id < turn.work.cases.size; id += 1) if (holds(caseIn(turn.work, id))) return true;
  return false;
};

/** The case that the invocation is about: the one it names, else the latest against the invoker. */
const caseOf = (turn: Turn, event: Invocation): Case | undefined => {
  const { work } = turn;
  const root = event.about === undefined ? undefined : get(work.numbered, event.about);
  const named = root === undefined ? undefined : get(work.caseOf, root);
  const latest = topOf(get(work.against, numberOf(work.system.world, event.by)));
  const id = named ?? latest ?? (work.cases.size > 1 ? work.cases.size - 1 : undefined);
  return id === undefined ? undefined : caseIn(work, id);
};

const usesIn = (turn: Turn, of: Case | undefined, event: Invocation): number =>
  (of?.events ?? []).filter((index) => {
    const other = eventAt(turn.work, index);
    return (
      other?.kind === 'invocation' &&
      other.by === event.by &&
      other.pact === event.pact &&
      articleMatches(event.article, other.article)
    );
  }).length;
