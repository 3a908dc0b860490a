import { FORCE } from '../catalogue/families.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import type { NormRule } from '../compile/system.ts';
import type { Holding, Power } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { holdings } from '../report/positions.ts';
import { powers } from '../report/powers.ts';
import type { Context } from '../state/context.ts';
import { caseIn, inForce } from '../state/read.ts';
import type { Case, State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import type { Position } from './act-fits.ts';
import { lastCase, refers } from './speaks.ts';

/** Whether it binds, rather than hopes or permits. */
export const binds = (holding: Holding): boolean =>
  holding.strength === 'shall' || holding.strength === 'undertakes' || holding.strength === 'endeavours';

/** What a party's title to act rests on. */
export type Title =
  | { readonly kind: 'power'; readonly power: Power }
  /** A promise that does not bind, or a duty that the act performed. */
  | { readonly kind: 'holding'; readonly holding: Holding }
  /** It may call for the consultation by its own judgement. */
  | { readonly kind: 'opinion'; readonly rule: NormRule }
  /** What would set the duty off is open, and it may find it so; or only a request or an invocation is lacking. */
  | { readonly kind: 'may arise'; readonly rule: NormRule; readonly of: Case };

/** Whether a party has a title to act under an article: a liberty or power, a weaker promise, or a casus that it may still find. */
export const title = (state: State, that: Position, party: PartyId): boolean =>
  titles(state, that, party).length > 0;

/** Each title of a party to act under an article (or, without one, a pact), in the order of the texts. */
export const titles = (
  state: State,
  that: Pick<Position, 'ref' | 'act'>,
  party: PartyId,
): readonly Title[] => {
  const out: Title[] = powers(state)
    .filter(
      (power) =>
        power.holder === party && refers(that.ref, power) && !stopsShort(state, that, power.pact, power.norm),
    )
    .map((power): Title => ({ kind: 'power', power }));
  for (const holding of holdings(state))
    if (
      holding.bearers.includes(party) &&
      refers(that.ref, holding) &&
      (!binds(holding) || holding.status === 'fulfilled')
    )
      out.push({ kind: 'holding', holding });
  for (const rule of state.system.norms) {
    const pact = pactOf(state, rule);
    if (!refers(that.ref, { pact: pact.pact.id, article: rule.norm.cite.article }) || !inForce(state, pact))
      continue;
    const context = contextOf(state, pact, lastCase(state), party);
    const member = includes(rule.norm.subject.who, party, context) === 'true';
    // Consultation can be called for by whoever the article lets speak; a contested casus can be found.
    if (rule.norm.when?.kind === 'opinion' && includes(rule.norm.when.by, party, context) === 'true')
      out.push({ kind: 'opinion', rule });
    const of = member && rule.norm.when ? mayStillArise(rule.norm.when, context) : undefined;
    if (of) out.push({ kind: 'may arise', rule, of });
  }
  return out;
};

/** Whether force is asked about, and the norm frees only measures that it lists, none of them force. */
const stopsShort = (state: State, { act }: Pick<Position, 'act'>, pact: string, id: string): boolean => {
  if (act === undefined || !FORCE.has(act.verb)) return false;
  const rule = state.system.norms.find(({ norm }) => norm.id === id && norm.cite.pact === pact);
  const menu = rule?.norm.position === 'liberty' ? rule.norm.act.menu : undefined;
  if (menu === undefined || menu.items.length === 0 || menu.mayInclude !== undefined) return false;
  return !menu.items.some(
    ({ measure }) => isWithinMeasure('force', measure) || isWithinMeasure(measure, 'force'),
  );
};

const mayStillArise = (condition: Parameters<Context['weigh']>[0], context: Context): Case | undefined => {
  for (let id = context.state.cases.size - 1; id > 0; id -= 1) {
    const of = caseIn(context.state, id);
    if (of && context.weigh(condition, { ...context, case: of, at: of.at }) === 'contested') return of;
    if (of && waitsOnlyForAct(condition, { ...context, case: of, at: of.at })) return of;
  }
  return undefined;
};

/** A duty whose facts hold and that waits only for a request or invocation may be called for. */
const waitsOnlyForAct = (condition: Parameters<Context['weigh']>[0], context: Context): boolean =>
  condition.kind === 'and' &&
  condition.of.some(
    (part) => (part.kind === 'act' || part.kind === 'invoked') && context.weigh(part, context) === 'false',
  ) &&
  condition.of.every(
    (part) => part.kind === 'act' || part.kind === 'invoked' || context.weigh(part, context) !== 'false',
  );
