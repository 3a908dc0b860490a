import type { NormRule } from '../compile/system.ts';
import { attackerOf } from '../casus/attacker.ts';
import { decidedIn, isWithinMeasure } from '../casus/measures.ts';
import type { Event } from '../model/event.ts';
import type { Amount, MeasureId } from '../model/measure.ts';
import type { Move, MoveDomain } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { serves, takes } from '../norms/serves.ts';
import { owedBy } from '../state/owed.ts';
import type { Context } from '../state/context.ts';
import { caseIn, eventAt, numberOf, victimsOf } from '../state/read.ts';
import type { Case, Instance, PledgeState, Ref } from '../state/state.ts';
import { members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { atStake, readsContent, singly } from './alike.ts';
import type { Desk } from './desk.ts';
import { citeOf, citePledge, marked, one } from './make.ts';
import type { Template } from './template.ts';
import { type Breaks, breaksFrom, isAtStake, NONE, place, tryAct } from './trial.ts';
import { ALL_MEASURES, measuresFor } from './vocabulary.ts';

/** Something that a party still owes. */
interface Owed {
  readonly ref: Ref;
  readonly of: Case;
  readonly instance: Instance;
  /** Number of its case, where the chronicle gave one. */
  readonly no: number | undefined;
}

/** Ways to perform what a party still owes, one move for each position; what would not count is not offered. */
export const performances = (desk: Desk): readonly Move[] => {
  const { state, by } = desk;
  const out: Move[] = [];
  for (const ref of owedBy(state, numberOf(state.system.world, by))) {
    const of = caseIn(state, ref.case);
    const instance = of?.instances[ref.instance];
    if (!of || !instance || (instance.status !== 'active' && instance.status !== 'breached')) continue;
    const no = of.root < 0 ? undefined : eventAt(state, of.root)?.no;
    const numbered = no !== undefined && get(state.numbered, no) === of.root ? no : undefined;
    const owed: Owed = { ref, of, instance, no: numbered };
    const rule = state.system.norms[instance.norm];
    const pledge = instance.pledge === undefined ? undefined : get(state.pledges, instance.pledge);
    const move = pledge ? delivery(desk, owed, pledge) : rule ? performance(desk, owed, rule) : undefined;
    if (move) out.push(move);
    // To "act to meet the danger" is to say so, or to help by a measure.
    const help = rule?.verb === 'act' ? measured(desk, owed, rule) : undefined;
    if (help) out.push(help);
  }
  return out;
};

/** What an act that counts toward the duty breaks; undefined where it does not count. */
const counted = (desk: Desk, owed: Owed, rule: NormRule | undefined, event: Template): Breaks | undefined => {
  if (rule && owed.no !== undefined && !(event.kind === 'conduct' && event.verb === 'end')) {
    // An act that names its case answers that case, and whatever it serves there.
    if (!isAtStake(desk, event.kind) && !desk.words.readings[rule.index]?.events) {
      const context = contextOf(desk.state, pactOf(desk.state, rule), owed.of, desk.by);
      return serves(rule, { ...event, at: desk.state.now } as Event, context) ? NONE : undefined;
    }
    const placed = place(desk, event);
    const of = caseIn(placed.turn.work, owed.ref.case);
    const context = contextOf(placed.turn.work, pactOf(desk.state, rule), of, desk.by);
    return serves(rule, placed.event, context) ? breaksFrom(desk, placed) : undefined;
  }
  const trial = tryAct(desk.state, event);
  const after = caseIn(trial.after, owed.ref.case)?.instances[owed.ref.instance];
  return !trial.refused && after?.by.includes(trial.index) ? trial.breaks : undefined;
};

const about = ({ no }: Owed): { readonly about?: number } => (no === undefined ? {} : { about: no });

const performance = (desk: Desk, owed: Owed, rule: NormRule): Move | undefined => {
  if (rule.norm.manner !== 'achieve') return undefined;
  const spoken = wordFor(desk, rule, sidesOf(desk, owed, rule).to);
  if (!spoken) return measured(desk, owed, rule);
  const event: Template = { ...spoken, ...about(owed) };
  const breaks = counted(desk, owed, rule, event);
  return breaks && marked(desk, event, [], breaks, citeOf(desk.state, rule));
};

/** For whom and against whom a duty is performed. */
const sidesOf = (
  desk: Desk,
  owed: Owed,
  rule: NormRule,
): { readonly to: readonly PartyId[]; readonly against: readonly PartyId[] } => {
  const context = contextOf(desk.state, pactOf(desk.state, rule), owed.of, owed.instance.bearers[0]);
  const { act } = rule.norm;
  const to = act.to
    ? members(act.to, context).filter((party) => !owed.instance.bearers.includes(party))
    : rule.verb === 'help' || rule.verb === 'act'
      ? victimsOf(desk.state, owed.of)
      : [];
  const against = act.against
    ? members(act.against, context)
    : rule.verb === 'force'
      ? [attackerOf(context) ?? 'unknown']
      : [];
  return { to, against: against.filter((party) => party !== desk.by && party !== 'unknown') };
};

/** The measures by which a duty is performed. */
const measured = (desk: Desk, owed: Owed, rule: NormRule): Move | undefined => {
  if (rule.norm.manner !== 'achieve') return undefined;
  const { to, against } = sidesOf(desk, owed, rule);
  const item = rule.counted?.amount;
  const left =
    item && item.quantity > owed.instance.done
      ? { ...item, quantity: item.quantity - owed.instance.done }
      : undefined;
  const make = (measure: MeasureId): Template => ({
    kind: 'measure',
    by: desk.by,
    measure,
    ...(to.length > 0 && rule.verb !== 'force' && rule.verb !== 'sanction' ? { to } : {}),
    ...(against.length > 0 ? { against } : {}),
    ...(left ? { amount: { quantity: left.quantity, unit: left.unit } } : {}),
    ...about(owed),
  });
  const context = contextOf(desk.state, pactOf(desk.state, rule), owed.of, owed.instance.bearers[0]);
  return byMeasure(desk, owed, rule, menuOf(rule, context), left, make, citeOf(desk.state, rule));
};

const delivery = (desk: Desk, owed: Owed, pledge: PledgeState): Move | undefined => {
  const promise = eventAt(desk.state, pledge.event);
  if (promise?.kind !== 'pledge') return undefined;
  const item = promise.items[pledge.item];
  if (!item) return undefined;
  const { amount } = item;
  const left =
    amount && amount.quantity > owed.instance.done
      ? { quantity: amount.quantity - owed.instance.done, unit: amount.unit }
      : undefined;
  const make = (measure: MeasureId): Template => ({
    kind: 'delivery',
    by: desk.by,
    to: promise.to,
    measure,
    ...(left ? { amount: left } : {}),
    ...about(owed),
  });
  return byMeasure(desk, owed, undefined, [item.measure], left, make, citePledge(desk.state, pledge));
};

/** One move for all measures of a menu that count and have the mark of the first that does. */
const byMeasure = (
  desk: Desk,
  owed: Owed,
  rule: NormRule | undefined,
  menu: readonly MeasureId[],
  left: Amount | undefined,
  make: (measure: MeasureId) => Template,
  serving: Move['serves'],
): Move | undefined => {
  let first: { readonly event: Template; readonly breaks: Breaks } | undefined;
  // Of one class the list itself, so that whoever asks for many states sees that it is the same.
  let ids: readonly MeasureId[] = [];
  for (const alike of measuresAlike(desk, rule, menu)) {
    const [measure] = alike;
    if (measure === undefined) continue;
    const event = make(measure);
    const breaks = counted(desk, owed, rule, event);
    if (!breaks) continue;
    first ??= { event, breaks };
    if (first.breaks.join() === breaks.join()) ids = ids.length === 0 ? alike : [...ids, ...alike];
  }
  return first && marked(desk, first.event, [one('measure', ids), ...amounts(left)], first.breaks, serving);
};

/** Measures in classes that neither the duty nor a norm at stake tells apart. */
const measuresAlike = (
  desk: Desk,
  rule: NormRule | undefined,
  menu: readonly MeasureId[],
): readonly (readonly MeasureId[])[] => {
  if (menu.length < 2 || rule === undefined) return singly(menu);
  const stakes = atStake(desk, 'measure');
  if (stakes.rules.length > 0 && readsContent(desk, stakes)) return singly(menu);
  const onMenu = menu === ALL_MEASURES ? menu : menu.filter((measure) => takes(rule, measure));
  if (stakes.rules.length === 0) return onMenu.length > 0 ? [onMenu] : [];
  return measuresFor(stakes.rules, stakes.titles)
    .map((alike) => alike.filter((measure) => onMenu.includes(measure)))
    .filter((alike) => alike.length > 0);
};

/** All that is left, one less, half, and the least that is something. */
const amounts = (left: Amount | undefined): readonly MoveDomain[] =>
  left
    ? [
        one(
          'amount.quantity',
          [...new Set([left.quantity, left.quantity - 1, Math.ceil(left.quantity / 2), 1])].filter(
            (n) => n > 0 && n <= left.quantity,
          ),
          { beyond: true },
        ),
      ]
    : [];

const menuOf = (rule: NormRule, context: Context): readonly MeasureId[] => {
  const { menu } = rule.norm.act;
  const ordered = menu?.decided ? decidedIn(context) : undefined;
  if (ordered)
    return ALL_MEASURES.filter((measure) => ordered.some((item) => isWithinMeasure(measure, item)));
  if (rule.verb === 'force')
    return [...new Set(['force', ...(menu?.items ?? []).map((item) => item.measure)])];
  if (rule.verb === 'sanction')
    return menu && menu.items.length > 0 ? menu.items.map((item) => item.measure) : ['sanctions'];
  if (rule.verb === 'deploy') return ['deployment'];
  const items = menu ? [...menu.items, ...(menu.mayInclude ?? []), ...(menu.mustInclude ?? [])] : [];
  // Where the bearer or a body chooses the measures, those that the text names are examples.
  const chosen = menu?.owed === 'deems' || menu?.decided === true || menu?.effort !== undefined;
  return items.length > 0 && !chosen ? [...new Set(items.map((item) => item.measure))] : ALL_MEASURES;
};

/** Duties that are performed by words, meetings and conduct. */
const wordFor = (desk: Desk, rule: NormRule, to: readonly PartyId[]): Template | undefined => {
  const { by } = desk;
  const { act } = rule.norm;
  const body = act.body ? { body: act.body.body } : {};
  switch (rule.verb) {
    case 'consult':
    case 'meet':
      return {
        kind: 'consultation',
        by: [by],
        with: to,
        ...(rule.verb === 'meet' && !act.body ? { body: desk.words.bodies[0] ?? 'a meeting' } : body),
      };
    case 'report':
      return { kind: 'reporting', by, body: act.body?.body ?? 'Security Council' };
    case 'seek':
      return { kind: 'request', by, what: 'meeting', ...body };
    case 'mobilise':
      return { kind: 'incident', incident: 'mobilisation', by, on: [] };
    case 'inform':
    case 'regard':
    case 'end':
    case 'warn':
    case 'decide':
    case 'admit':
    case 'conduct':
    case 'remain':
    case 'act':
      return {
        kind: 'conduct',
        verb: rule.verb === 'warn' || rule.verb === 'decide' ? rule.verb : act.verb,
        by,
        ...(act.object === undefined ? {} : { object: act.object }),
      };
    default:
      return undefined;
  }
};
