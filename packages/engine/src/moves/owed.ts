import { MEASURES } from '../catalogue/measures.ts';
import type { NormRule } from '../compile/system.ts';
import type { Amount, MeasureId } from '../model/measure.ts';
import type { Holding, Move, MoveDomain } from '../model/report.ts';
import { holdingOf } from '../report/positions.ts';
import { along, eventAt, numberOf } from '../state/read.ts';
import type { Ref } from '../state/state.ts';
import { get } from '../store/intmap.ts';
import { citeOf, type Desk, marked, one } from './make.ts';
import type { Template } from './template.ts';
import { type Trial, tryAct } from './trial.ts';

/** Ways to perform what a party still owes, one move for each position; what would not count is not offered. */
export const performances = (desk: Desk): readonly Move[] => {
  const { state, by } = desk;
  const out: Move[] = [];
  for (const ref of along(get(state.open, numberOf(state.system.world, by)))) {
    const of = get(state.cases, ref.case);
    const instance = of?.instances[ref.instance];
    if (!of || !instance || (instance.status !== 'active' && instance.status !== 'breached')) continue;
    const holding = holdingOf(state, of, instance);
    if (!holding || holding.manner !== 'achieve') continue;
    const rule = state.system.norms[instance.norm];
    const no = of.root < 0 ? undefined : eventAt(state, of.root)?.no;
    const move = way(desk, rule, holding, ref, no);
    if (move) out.push(move);
  }
  return out;
};

const way = (
  desk: Desk,
  rule: NormRule | undefined,
  holding: Holding,
  ref: Ref,
  no: number | undefined,
): Move | undefined => {
  const about = no === undefined ? {} : { about: no };
  const serves = rule
    ? citeOf(desk.state, rule)
    : [{ pact: holding.pact, norm: holding.norm, cite: holding.cite }];
  const counts = (trial: Trial): boolean =>
    !trial.refused &&
    (get(trial.after.cases, ref.case)?.instances[ref.instance]?.by.includes(trial.index) ?? false);
  const measure = (id: MeasureId, amount?: Amount): Template => ({
    ...measureFor(desk, rule, holding, id),
    ...(amount ? { amount } : {}),
    ...about,
  });
  const spoken = rule ? wordFor(desk, rule, holding) : undefined;
  if (spoken) {
    const event: Template = { ...spoken, ...about };
    const trial = tryAct(desk.state, event);
    return counts(trial) ? marked(desk, event, [], trial, serves) : undefined;
  }
  const owed = amountLeft(holding);
  const tried = menuOf(rule, holding)
    .map((id) => ({ id, trial: tryAct(desk.state, measure(id, owed)) }))
    .filter((entry) => counts(entry.trial));
  const [first] = tried;
  if (!first) return undefined;
  const key = first.trial.breaks.join();
  const ids = tried.filter((entry) => entry.trial.breaks.join() === key).map((entry) => entry.id);
  const domains: readonly MoveDomain[] = [one('measure', ids), ...amounts(owed)];
  return marked(desk, measure(first.id, owed), domains, first.trial, serves);
};

/** What is still to be done, where it is counted. */
const amountLeft = (holding: Holding): Amount | undefined =>
  holding.amount && holding.amount.owed > holding.amount.done
    ? { quantity: holding.amount.owed - holding.amount.done, unit: holding.amount.unit }
    : undefined;

/** All that is left, one less, and half. */
const amounts = (owed: Amount | undefined): readonly MoveDomain[] =>
  owed
    ? [
        one(
          'amount.quantity',
          [...new Set([owed.quantity, owed.quantity - 1, Math.ceil(owed.quantity / 2)])].filter((n) => n > 0),
          { beyond: true },
        ),
      ]
    : [];

const menuOf = (rule: NormRule | undefined, holding: Holding): readonly MeasureId[] => {
  if (!rule) {
    const words = MEASURES.map((entry) => entry.id);
    const named = words.filter((id) => holding.act.includes(id));
    return named.length > 0 ? named : words;
  }
  if (rule.verb === 'force') return ['force'];
  if (rule.verb === 'sanction') return ['sanctions'];
  if (rule.verb === 'deploy') return ['deployment'];
  const { menu } = rule.norm.act;
  const items = menu ? [...menu.items, ...(menu.mayInclude ?? []), ...(menu.mustInclude ?? [])] : [];
  return items.length > 0 ? items.map((item) => item.measure) : MEASURES.map((entry) => entry.id);
};

const measureFor = (
  desk: Desk,
  rule: NormRule | undefined,
  holding: Holding,
  measure: MeasureId,
): Template => {
  const { by } = desk;
  if (!rule) return { kind: 'delivery', by, to: holding.to, measure };
  const against = holding.against.filter((party) => party !== by && party !== 'unknown');
  return {
    kind: 'measure',
    by,
    measure,
    ...(holding.to.length > 0 && rule.verb !== 'force' && rule.verb !== 'sanction' ? { to: holding.to } : {}),
    ...(against.length > 0 ? { against } : {}),
  };
};

/** Duties that are performed by words, meetings and conduct. */
const wordFor = (desk: Desk, rule: NormRule, holding: Holding): Template | undefined => {
  const { by } = desk;
  const { act } = rule.norm;
  const body = act.body ? { body: act.body.body } : {};
  switch (rule.verb) {
    case 'consult':
    case 'meet':
      return {
        kind: 'consultation',
        by: [by],
        with: holding.to,
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
