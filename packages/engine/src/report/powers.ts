import type { NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Power } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { isDue } from '../norms/arise.ts';
import { actorsOf } from '../norms/serves.ts';
import { closesAt, isClosed } from '../norms/window.ts';
import { caseIn, eventAt, inForce, victimsOf } from '../state/read.ts';
import type { Case, State } from '../state/state.ts';
import type { Context } from '../state/context.ts';
import { members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { actWords } from './acts.ts';

/** How many of the latest cases are searched for powers and liberties. */
const RECENT = 12;

/** Powers and express liberties that parties have in the latest cases; a power that nobody uses fires nothing. */
export const powers = (state: State): readonly Power[] => {
  const out: Power[] = [];
  const cases = latest(state);
  for (const rule of state.system.norms) {
    if ((rule.norm.position !== 'power' && rule.norm.position !== 'liberty') || !isLive(state, rule))
      continue;
    for (const of of rule.norm.when ? cases : [undefined]) out.push(...inCase(state, rule, of));
  }
  return out;
};

/**
 * Norms among `rules` (indexes in the system) under which a party is at liberty, or has a power, in one of the latest cases, in their
 * order. The same answer as `powers` gives, without the words.
 */
export const heldBy = (state: State, holder: PartyId, rules: readonly number[]): readonly number[] => {
  const cases = latest(state);
  return rules.filter((index) => {
    const rule = state.system.norms[index];
    return (
      rule !== undefined &&
      isLive(state, rule) &&
      (rule.norm.when ? cases : [undefined]).some((of) => {
        const context = contextOf(state, pactOf(state, rule), of);
        return (
          members(rule.norm.subject.who, context).includes(holder) &&
          hasIn(state, rule, of, { ...context, bearer: holder })
        );
      })
    );
  });
};

const latest = (state: State): readonly (Case | undefined)[] => {
  const cases: (Case | undefined)[] = [];
  for (let id = Math.max(1, state.cases.size - RECENT); id < state.cases.size; id += 1)
    cases.push(caseIn(state, id));
  return cases;
};

const isLive = (state: State, rule: NormRule): boolean =>
  inForce(state, pactOf(state, rule)) && covers(rule.norm.valid, state.now);

/** Whether the bearer of a context has what a norm gives, in a case. */
const hasIn = (
  state: State,
  rule: NormRule,
  of: Case | undefined,
  own: Context & { readonly bearer: PartyId },
): boolean =>
  !(rule.norm.subject.other && of && victimsOf(state, of).includes(own.bearer)) &&
  isDue(rule, own) &&
  !isClosed(rule, own);

const inCase = (state: State, rule: NormRule, of: Case | undefined): readonly Power[] => {
  const pact = pactOf(state, rule);
  const context = contextOf(state, pact, of);
  const out: Power[] = [];
  for (const holder of members(rule.norm.subject.who, context)) {
    const own = { ...context, bearer: holder };
    if (!hasIn(state, rule, of, own)) continue;
    const closes = closesAt(rule, own);
    const to = rule.norm.act.to ? members(rule.norm.act.to, { ...context, bearer: holder }) : [];
    const against = rule.norm.act.against
      ? members(rule.norm.act.against, { ...context, bearer: holder })
      : [];
    const used = (of?.events ?? []).some((index) => {
      const event = eventAt(state, index);
      return (
        event !== undefined &&
        actorsOf(event).includes(holder) &&
        ((event.kind === 'invocation' && rule.norm.act.verb === 'invoke') ||
          (event.kind === 'contest' && rule.norm.act.verb === 'contest'))
      );
    });
    out.push({
      id: `${pact.pact.id}/${rule.norm.id}/${holder}/${of === undefined ? '-' : of.id}`,
      pact: pact.pact.id,
      norm: rule.norm.id,
      cite: rule.norm.cite,
      article: rule.norm.cite.article,
      holder,
      act: actWords(state.system.world, rule.norm.act, to.length > 8 ? [] : to, against),
      position: rule.norm.position === 'power' ? 'power' : 'liberty',
      ...(of && of.root >= 0 ? { case: of.root } : {}),
      ...(Number.isNaN(closes) ? {} : { until: closes as Instant }),
      state: used ? 'used' : 'available',
    });
  }
  return out;
};
