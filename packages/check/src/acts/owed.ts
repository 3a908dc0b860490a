import {
  type Case,
  caseIn,
  casesOf,
  heldBy,
  type MeasureId,
  MEASURES,
  type Move,
  type Norm,
  type PartyId,
  performerOf,
  rungOf,
  RUNGS,
  type State,
} from '@casus/engine';
import type { Done, Title } from '../model.ts';
import { alikeIn } from './alike.ts';
import { toldApart } from './told-apart.ts';
import { mayMean } from '../search/atoms.ts';
import { TAKEN } from '../search/cone.ts';
import type { Act, Frame } from '../search/frame.ts';

/** A measure (or a consultation, a report ...) taken under a title, and what it counts as on the ladder. */
export interface Deed {
  readonly by: PartyId;
  readonly act: Act;
  readonly title: Title;
  /** The norm that it performs or uses: "PACT/norm". */
  readonly under: string;
  readonly done: Done;
  /** A part of an amount: more than this is offered. */
  readonly part?: true;
  /** One measure of many among which its author chooses, and which no text names. */
  readonly any?: true;
}

/** What a party can do in performance of what it owes, or under an express liberty (SEMANTICS section 11), in a state. */
export type Performing = (state: State, by: PartyId) => readonly Deed[];

/** What anybody can do, by state. A memo: asked again in the same state it is not made again, and the same deed is the same object. */
export const performingOf = (frame: Frame): Performing => {
  const performances = performerOf(frame.system);
  const free = new Map(frame.cast.map((party) => [party, libertiesOf(frame, party)]));
  const using = new Map<string, readonly Deed[]>();
  const liberties = (state: State, by: PartyId, rules: readonly number[]): readonly Deed[] =>
    heldBy(state, by, rules).flatMap((index) => {
      const name = `${by} ${index}`;
      const known = using.get(name) ?? freely(frame, by, index);
      using.set(name, known);
      return known;
    });
  const alike = alikeFor(frame);
  const deeds = new Map<string, readonly Deed[]>();
  const made = (move: Move, state: State): readonly Deed[] => {
    const standing = isStanding(frame, state, move);
    const name = `${standing} ${nameOf(move)}`;
    const known =
      deeds.get(name) ??
      owed(frame, move, (measure) => alike(measure, move.by)).map((one) => (standing ? unasked(one) : one));
    deeds.set(name, known);
    return known;
  };
  const find = (state: State, by: PartyId): readonly Deed[] => {
    const owing = owes(state, by) ? performances(state, by).flatMap((move) => made(move, state)) : NONE;
    const rules = free.get(by) ?? [];
    return rules.length === 0 ? owing : [...owing, ...liberties(state, by, rules)];
  };
  const seen = new WeakMap<State, Map<PartyId, readonly Deed[]>>();
  return (state, by) => {
    let here = seen.get(state);
    if (!here) seen.set(state, (here = new Map()));
    const found = here.get(by) ?? find(state, by);
    here.set(by, found);
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
  return owesIn(standing) && !others.some(owesIn);
};

const unasked = (deed: Deed): Deed => {
  const { about: _about, ...act } = deed.act;
  return { ...deed, act: act as Act };
};

/**
 * By what name measures are tried, one for all of a name. Of a party whose height is not asked it only counts what
 * its measure is told apart by.
 */
const alikeFor = (frame: Frame): ((measure: MeasureId, by: PartyId) => string) => {
  const { about, heights } = frame.question;
  if (about === undefined) return (measure) => measure;
  if (!heights) {
    const alike = alikeIn(frame.system);
    return (measure) => alike.get(measure) ?? measure;
  }
  const told = toldApart(frame.system, frame.atoms);
  return (measure, by) => `${told(measure)} ${about.includes(by) ? rungOf(measure) : ''}`;
};

const NONE: readonly Deed[] = [];

/** Whether a party has anything left to perform at all; most have not, and need not be asked how. */
const owes = (state: State, by: PartyId): boolean => {
  for (let id = 0; id < state.cases.size; id += 1)
    for (const { status, bearers } of caseIn(state, id)?.instances ?? [])
      if ((status === 'active' || status === 'breached') && bearers.includes(by)) return true;
  return false;
};

/** The same for moves that offer the same. */
const nameOf = ({ by, event, domains, serves }: Move): string => {
  const values = domains.map((domain) => domain.values.join(',')).join(';');
  const { at: _at, ...act } = event as Act & { readonly at?: unknown };
  const what =
    act.kind === 'measure'
      ? `${act.measure} ${act.to?.join(',')} ${act.against?.join(',')} ${act.about} ${act.amount?.quantity} ${act.amount?.unit}`
      : JSON.stringify(act);
  return `${by} ${serves[0]?.pact}/${serves[0]?.norm} ${what} ${values}`;
};

const owed = (frame: Frame, move: Move, alike: (measure: MeasureId) => string): readonly Deed[] => {
  const [serves] = move.serves;
  const norm = serves
    ? frame.system.byId.get(serves.pact)?.norms.find((rule) => rule.norm.id === serves.norm)?.norm
    : undefined;
  const title = norm ? titleOf(norm) : 'duty';
  const under = `${serves?.pact ?? ''}/${serves?.norm ?? ''}`;
  const acts = instances(move, norm, alike);
  const most = Math.max(...acts.map((act) => amountOf(act).quantity ?? 0));
  return acts.map((act) => ({
    ...deed(frame, move.by, act, title, under),
    ...((amountOf(act).quantity ?? most) < most ? { part: true as const } : {}),
    ...(act.kind === 'measure' && frame.unnamed.has(act.measure) ? { any: true as const } : {}),
  }));
};

const titleOf = (norm: Norm): Title =>
  norm.strength === 'shall' || norm.strength === 'undertakes' ? 'duty' : 'promise';

/** Every measure of the menu with every corner amount. */
const instances = (
  move: Move,
  norm: Norm | undefined,
  alike: (measure: MeasureId) => string,
): readonly Act[] => {
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
  const measures = firstOfEach(offered, alike);
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
  return listed.length > 0
    ? listed
    : RUNGS.slice(2).flatMap((rung) =>
        MEASURES.filter((entry) => entry.rung === rung)
          .slice(0, 1)
          .map((entry) => entry.id),
      );
};

/** Express liberties that a party may ever have to take a measure, by index in the system: the others are never looked up. */
const libertiesOf = (frame: Frame, by: PartyId): readonly number[] =>
  frame.system.norms.flatMap(({ norm, verb, pact }, index) =>
    norm.position === 'liberty' &&
    TAKEN.has(verb) &&
    mayMean(norm.subject.who, by, frame, frame.system.pacts[pact]?.pact.id ?? '')
      ? [index]
      : [],
  );

/** What a liberty lets its holder do toward the victim or against the attacker. */
const freely = (frame: Frame, by: PartyId, index: number): readonly Deed[] => {
  const rule = frame.system.norms[index];
  if (!rule) return NONE;
  const toward = { to: frame.victims };
  const against = { against: [frame.attacker] };
  const measure = (id: MeasureId, whom: object): Act =>
    ({ kind: 'measure', by, measure: id, ...whom, about: frame.no }) as Act;
  const acts = ((): readonly Act[] => {
    switch (rule.verb) {
      case 'force':
        return [measure('force', against)];
      case 'sanction':
      case 'coerce':
        return [measure('sanctions', against)];
      case 'deploy':
        return [measure('deployment', toward)];
      case 'help':
      case 'act':
        return (rule.norm.act.menu?.items ?? []).map((item) => measure(item.measure, toward));
      default:
        return [];
    }
  })();
  const pact = frame.system.pacts[rule.pact]?.pact.id ?? '';
  return acts.map((act) => deed(frame, by, act, 'liberty', `${pact}/${rule.norm.id}`));
};

const deed = (frame: Frame, by: PartyId, act: Act, title: Title, under: string): Deed => {
  const answering = aimed(frame, { ...act, about: frame.no } as Act);
  return {
    by,
    act: answering,
    title,
    under,
    done: { party: by, measure: measureOf(answering), title, ...amountOf(answering) },
  };
};

/** Force and sanctions strike somebody: the attacker, where the duty is to help its victim and names nobody. */
const aimed = (frame: Frame, act: Act): Act =>
  act.kind === 'measure' &&
  act.against === undefined &&
  (rungOf(act.measure) === FORCE || rungOf(act.measure) === SANCTIONS)
    ? { ...act, against: [frame.attacker] }
    : act;

const FORCE = RUNGS.indexOf('force');
const SANCTIONS = RUNGS.indexOf('sanctions');

const amountOf = (act: Act): Pick<Done, 'quantity' | 'unit'> =>
  (act.kind === 'measure' || act.kind === 'delivery') && act.amount
    ? { quantity: act.amount.quantity, unit: act.amount.unit }
    : {};

/** The measure that an act is, for the ladder. Seeking action is diplomacy; a report or a warning is a statement; other conduct stands on no rung. */
export const measureOf = (act: Act): MeasureId => {
  switch (act.kind) {
    case 'measure':
    case 'delivery':
      return act.measure;
    case 'consultation':
      return 'consultation';
    case 'request':
      return 'diplomacy';
    case 'reporting':
      return 'a statement';
    case 'incident':
      return act.incident === 'mobilisation' ? 'mobilisation' : 'force';
    case 'conduct':
      return act.verb === 'warn' || act.verb === 'regard' ? 'warning' : act.verb;
    default:
      return act.kind;
  }
};
