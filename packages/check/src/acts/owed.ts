import {
  type Case,
  caseIn,
  casesOf,
  type MeasureId,
  type Move,
  type Norm,
  type PartyId,
  performerOf,
  rungOf,
  type State,
} from '@casus/engine';
import type { Title } from '../model.ts';
import type { Act, Frame } from '../search/frame.ts';
import { alikeIn } from './alike.ts';
import { amountOf, type Deed, deedOf, ONE_OF_EACH_RUNG } from './deed.ts';
import { libertiesOf } from './liberties.ts';
import { toldApart } from './told-apart.ts';

/** What a party can do in performance of what it owes, or under an express liberty (SEMANTICS section 11), in a state. */
export type Performing = (state: State, by: PartyId) => readonly Deed[];

/** What anybody can do, by state. A memo: asked again in the same state it is not made again, and the same deed is the same object. */
export const performingOf = (frame: Frame): Performing => {
  const performances = performerOf(frame.system);
  const liberties = libertiesOf(frame);
  const choosing = choosingFor(frame);
  const deeds = new Map<string, readonly Deed[]>();
  const lists = new WeakMap<object, string>();
  const listName = (values: readonly unknown[]): string => {
    const known = lists.get(values) ?? values.join();
    lists.set(values, known);
    return known;
  };
  const made = (move: Move, state: State): readonly Deed[] => {
    const standing = isStanding(frame, state, move);
    const name = `${standing} ${nameOf(move, listName)}`;
    const known =
      deeds.get(name) ?? owed(frame, move, choosing).map((one) => (standing ? unasked(one) : one));
    deeds.set(name, known);
    return known;
  };
  const owing = (state: State, by: PartyId): readonly Deed[] =>
    performances(state, by).flatMap((move) => made(move, state));
  const seen = new WeakMap<State, Map<PartyId, readonly Deed[]>>();
  return (state, by) => {
    const free = liberties(state, by);
    // Most owe nothing more in most states, and that is seen at once.
    if (!owes(state, by)) return free;
    let here = seen.get(state);
    if (!here) seen.set(state, (here = new Map()));
    let found = here.get(by);
    if (!found) here.set(by, (found = free.length === 0 ? owing(state, by) : [...owing(state, by), ...free]));
    return found;
  };
};

/** Whether a move that is no measure performs a duty that no incident has brought about: then it answers none. */
const isStanding = ({ system }: Frame, state: State, { by, event, serves }: Move): boolean => {
  if (event.kind === 'measure' || event.kind === 'delivery') return false;
  const owesIn = (of: Case | undefined): boolean =>
    of?.instances.some(
      ({ norm, status, bearers }) =>
        (status === 'active' || status === 'breached') &&
        bearers.includes(by) &&
        system.norms[norm]?.norm.id === serves[0]?.norm,
    ) ?? false;
  const [standing, ...others] = casesOf(state);
  // A consultation that names no case answers every call for one.
  return owesIn(standing) && (event.kind === 'consultation' || !others.some(owesIn));
};

const unasked = (deed: Deed): Deed => {
  const { about: _about, ...act } = deed.act;
  return { ...deed, act: act as Act };
};

/** Of measures that a duty takes, those that are tried for all of them. */
type Choosing = (measures: readonly MeasureId[], by: PartyId) => readonly MeasureId[];

/**
 * One measure is tried for all that are told apart by nothing. Where only heights are asked, the lowest and the highest are:
 * a run that takes one between them, and goes on alike, lies between the two at every instant. Of a party whose height
 * is not asked one is enough.
 */
const choosingFor = (frame: Frame): Choosing => {
  const { about, heights } = frame.question;
  if (about === undefined) return (measures) => firstOfEach(measures, (measure) => measure);
  if (!heights) {
    const alike = alikeIn(frame.system);
    return (measures) => firstOfEach(measures, (measure) => alike.get(measure) ?? measure);
  }
  const told = toldApart(frame.system, frame.atoms);
  return (measures, by) => (about.includes(by) ? outermost(measures, told) : firstOfEach(measures, told));
};

const outermost = (
  measures: readonly MeasureId[],
  kindOf: (measure: MeasureId) => string,
): readonly MeasureId[] => {
  const upward = measures.toSorted((one, other) => rungOf(one) - rungOf(other));
  return [...new Set([...firstOfEach(upward, kindOf), ...firstOfEach(upward.toReversed(), kindOf)])];
};

/** Whether a party has anything left to perform at all; most have not, and need not be asked how. */
const owes = (state: State, by: PartyId): boolean => {
  for (let id = 0; id < state.cases.size; id += 1)
    for (const { status, bearers } of caseIn(state, id)?.instances ?? [])
      if ((status === 'active' || status === 'breached') && bearers.includes(by)) return true;
  return false;
};

/** The same for moves that offer the same. */
const nameOf = (
  { by, event, domains, serves }: Move,
  listName: (values: readonly unknown[]) => string,
): string => {
  const values = domains.map((domain) => listName(domain.values)).join(';');
  const { at: _at, ...act } = event as Act & { readonly at?: unknown };
  const what =
    act.kind === 'measure'
      ? `${act.measure} ${act.to?.join(',')} ${act.against?.join(',')} ${act.about} ${act.amount?.quantity} ${act.amount?.unit}`
      : JSON.stringify(act);
  return `${by} ${serves[0]?.pact}/${serves[0]?.norm} ${what} ${values}`;
};

const owed = (frame: Frame, move: Move, choosing: Choosing): readonly Deed[] => {
  const [serves] = move.serves;
  const norm = serves
    ? frame.system.byId.get(serves.pact)?.norms.find((rule) => rule.norm.id === serves.norm)?.norm
    : undefined;
  const title = norm ? titleOf(norm) : 'duty';
  const under = `${serves?.pact ?? ''}/${serves?.norm ?? ''}`;
  const acts = instances(move, norm, choosing);
  const most = Math.max(...acts.map((act) => amountOf(act).quantity ?? 0));
  return acts.map((act) => ({
    ...deedOf(frame, move.by, act, title, under),
    ...((amountOf(act).quantity ?? most) < most ? { part: true as const } : {}),
    ...(act.kind === 'measure' && frame.unnamed.has(act.measure) ? { any: true as const } : {}),
  }));
};

const titleOf = (norm: Norm): Title =>
  norm.strength === 'shall' || norm.strength === 'undertakes' ? 'duty' : 'promise';

/** Every measure of the menu with every corner amount. */
const instances = (move: Move, norm: Norm | undefined, choosing: Choosing): readonly Act[] => {
  const base = move.event as Act;
  if (base.kind !== 'measure' && base.kind !== 'delivery') return [base];
  const domain = move.domains.find((entry) => entry.name === 'measure');
  const quantities = move.domains.find((entry) => entry.name === 'amount.quantity')?.values as
    | readonly number[]
    | undefined;
  const offered =
    norm?.act.menu?.owed === 'deems'
      ? deemed(norm)
      : listed(norm, domain?.values as readonly MeasureId[] | undefined, base.measure);
  const measures = choosing(offered, move.by);
  return measures.flatMap((measure) =>
    quantities && base.amount
      ? quantities.map(
          (quantity): Act => ({
            ...base,
            measure,
            amount: { ...base.amount, quantity, unit: base.amount?.unit ?? '' },
          }),
        )
      : [{ ...base, measure } as Act],
  );
};

const firstOfEach = (
  measures: readonly MeasureId[],
  kindOf: (measure: MeasureId) => string,
): readonly MeasureId[] =>
  [...new Map(measures.toReversed().map((measure) => [kindOf(measure), measure])).values()].toReversed();

/** What the move offers, and what else stands on the menu: a move speaks for items of one mark only. */
const listed = (
  norm: Norm | undefined,
  offered: readonly MeasureId[] | undefined,
  first: MeasureId,
): readonly MeasureId[] => {
  const { menu } = norm?.act ?? {};
  const items = [...(menu?.items ?? []), ...(menu?.mayInclude ?? []), ...(menu?.mustInclude ?? [])].map(
    (item) => item.measure,
  );
  const all = offered ?? [first];
  return items.includes(first) ? [...new Set([...all, ...items])] : all;
};

/** "Such measures as it deems necessary": those that the text lists, else one for each rung above talk. */
const deemed = (norm: Norm): readonly MeasureId[] => {
  const listed = norm.act.menu?.items.map((item) => item.measure) ?? [];
  return listed.length > 0 ? listed : ONE_OF_EACH_RUNG;
};
