import type { NormRule } from '../compile/system.ts';
import { hasLiberty, weigh } from '../casus/weigh.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { type Context, withBearer, withRule } from '../state/context.ts';
import { owedBy } from '../state/owed.ts';
import { caseIn, inForce, numberOf } from '../state/read.ts';
import { includes } from '../state/who.ts';
import { exemption } from './exempt.ts';
import { serves } from './serves.ts';
import { touches } from './touches.ts';
import { isBarred, waysOf } from './ways.ts';

/** Whether an event, done by its actor, breaks a prohibition or a duty to keep something up. `context.bearer` is the actor. */
export const breaks = (rule: NormRule, event: Event, context: Context): boolean => {
  // An excuse toward one (self-defence) does not excuse what is done to another.
  return touches(rule, event, context).some((target) => isBroken(rule, target, context));
};

const isBroken = (rule: NormRule, target: PartyId | 'nobody', context: Context): boolean => {
  const { norm } = rule;
  const there: Context = { ...context, target: target === 'nobody' ? undefined : target };
  if (context.bearer !== undefined && exemption(rule, context.bearer, there)) return false;
  if (norm.while && weigh(norm.while, there) !== 'true') return false;
  if (norm.until && weigh(norm.until, there) === 'true') return false;
  if (norm.onlyIf && weigh(norm.onlyIf, there) === 'true') return false;
  return !(norm.unless && weigh(norm.unless, there) === 'true');
};

/**
 * Whether every way to perform a duty is forbidden by what stands above it: a pact that prevails, or an
 * article that its own is subject to (SEMANTICS section 9). Who may choose a way that is free is not torn.
 */
export const isForbiddenAltogether = (
  rule: NormRule,
  bearers: readonly PartyId[],
  context: Context,
): boolean => {
  const { state } = context;
  const bans = state.system.ranks.bans[rule.index] ?? [];
  if (bans.length === 0) return false;
  return bearers.every((bearer) =>
    isBarred(waysOf(rule, bearer, withBearer(context, bearer)), (act) =>
      bans.some((ban) => {
        const pact = state.system.pacts[ban.pact];
        if (!pact || !inForce(state, pact) || !covers(ban.norm.valid, state.now)) return false;
        const there = withBearer(withRule(context, pact), bearer);
        return includes(ban.norm.subject.who, bearer, there) === 'true' && breaks(ban, act, there);
      }),
    ),
  );
};

/** Whether a prohibition yields to what stands above it: the act performs a duty or uses a liberty of the higher. */
export const yields = (ban: NormRule, event: Event, context: Context): boolean =>
  (context.state.system.ranks.titles[ban.index] ?? []).some((title) => {
    const { state, bearer } = context;
    const pact = state.system.pacts[title.pact];
    if (!pact || bearer === undefined || !inForce(state, pact)) return false;
    const there = withRule(context, pact);
    if (!serves(title, event, there)) return false;
    return title.norm.position === 'liberty'
      ? touches(ban, event, context).every(
          (target) =>
            hasLiberty(title, { ...there, target: target === 'nobody' ? undefined : target }) === 'true',
        )
      : owedBy(state, numberOf(state.system.world, bearer)).some((ref) => {
          const owed = caseIn(state, ref.case)?.instances[ref.instance];
          return owed?.norm === title.index && (owed.status === 'active' || owed.status === 'breached');
        });
  });
