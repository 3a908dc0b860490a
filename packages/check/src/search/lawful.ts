import {
  advance,
  apply,
  caseIn,
  casesOf,
  type Event,
  get,
  type Instance,
  type PartyId,
  type State,
} from '@casus/engine';
import type { Deed } from '../acts/deed.ts';
import type { Performing } from '../acts/owed.ts';
import { type Act, at, type Frame, settled } from './frame.ts';

/** What became of an act in a state: refused (no effect), or the state after it with the norms that its author broke. */
export interface Outcome {
  readonly after: State;
  /** Indexes of norms; an act that breaks none is lawful. */
  readonly breaks: readonly number[];
}

/** Does an act. Undefined where it has no effect. */
export const tried = (state: State, act: Act, by: PartyId): Outcome | undefined =>
  happened(state, at(act, state), by);

/** The same for an act as an event of the present instant. */
export const happened = (state: State, event: Event, by: PartyId): Outcome | undefined => {
  const after = settled(apply(state, event));
  const breaks: number[] = [];
  for (let index = state.notes.size; index < after.notes.size; index += 1) {
    const note = get(after.notes, index);
    if (note?.kind === 'without effect') return undefined;
    if (note?.kind === 'breach' && note.by === by && note.norm !== undefined) breaks.push(note.norm);
  }
  return { after, breaks };
};

/** Where an instance stands. */
export interface Place {
  readonly case: number;
  readonly index: number;
}

const instanceAt = (state: State, place: Place): Instance | undefined =>
  caseIn(state, place.case)?.instances[place.index];

/** Duties of the pacts that bind: a promise weaker than a duty can be left undone without a breach. */
const binds = (frame: Frame, instance: Instance): boolean => {
  const strength = frame.system.norms[instance.norm]?.norm.strength;
  return strength === 'shall' || strength === 'undertakes';
};

/** Who has to answer for an instance in this search: not the attacker, who is restrained by nothing, and not the victim. */
const answerable = (frame: Frame, instance: Instance): readonly PartyId[] =>
  instance.bearers.filter(
    (party) => party !== frame.attacker && !frame.victims.includes(party) && frame.heeded.has(party),
  );

/** Duties that fall due at this instant and are still owed by somebody who has to answer for them. */
export const fallingDue = (frame: Frame, state: State): readonly Place[] => {
  const out: Place[] = [];
  for (const { id, instances } of casesOf(state))
    for (const [index, instance] of instances.entries())
      if (
        instance.status === 'active' &&
        instance.due <= state.now &&
        binds(frame, instance) &&
        answerable(frame, instance).length > 0
      )
        out.push({ case: id, index });
  return out;
};

/** So many acts of one duty are tried one after the other before it is taken to be beyond performance. */
const LONGEST = 24;

/** Whether those who bear a duty can still perform it without breaking anything. */
export const canPerform = (frame: Frame, performing: Performing, state: State, place: Place): boolean => {
  const done = new Set<Deed>();
  let now = state;
  for (let step = 0; step < LONGEST; step += 1) {
    const instance = instanceAt(now, place);
    if (instance?.status !== 'active') return true;
    const next = furthest(frame, performing, now, place, instance, done);
    if (!next) return false;
    done.add(next.deed);
    now = next.after;
  }
  return instanceAt(now, place)?.status !== 'active';
};

interface Forward {
  readonly deed: Deed;
  readonly after: State;
}

/**
 * The lawful act that brings a duty furthest: one that performs it; else one that gives most of an amount; else one by somebody
 * who has done nothing for it yet, for a duty of several together; else one that has not been done yet.
 */
const furthest = (
  frame: Frame,
  performing: Performing,
  state: State,
  place: Place,
  instance: Instance,
  done: ReadonlySet<Deed>,
): Forward | undefined => {
  const acted = new Set(instance.by.map((index) => authorOf(state, index)));
  const kinds = new Set(instance.by.map((index) => measureAt(state, index)));
  let best: (Forward & { readonly score: number }) | undefined;
  for (const by of answerable(frame, instance))
    for (const deed of performing(state, by)) {
      if (deed.title === 'liberty' || (deed.done.quantity === undefined && done.has(deed))) continue;
      const outcome = tried(state, deed.act, by);
      if (!outcome || outcome.breaks.length > 0) continue;
      const then = instanceAt(outcome.after, place);
      if (!then || (then.by.length === instance.by.length && then.status === 'active')) continue;
      if (then.status !== 'active') return { deed, after: outcome.after };
      const fresh = (acted.has(by) ? 0 : 2) + (kinds.has(deed.done.measure) ? 0 : 1);
      const score = then.done > instance.done ? 4 + then.done - instance.done : fresh;
      if (!best || score > best.score) best = { deed, after: outcome.after, score };
    }
  return best;
};

const authorOf = (state: State, index: number): PartyId | undefined => {
  const event = get(state.record, index);
  return event && 'by' in event && typeof event.by === 'string' ? event.by : undefined;
};

const measureAt = (state: State, index: number): string | undefined => {
  const event = get(state.record, index);
  return event?.kind === 'measure' || event?.kind === 'delivery' ? event.measure : undefined;
};

/**
 * The state after the present instant is closed. Undefined where that is unlawful: a duty falls due whose
 * bearers could still perform it lawfully. Where they cannot, they are torn, or unable, and time passes.
 */
export const closed = (frame: Frame, performing: Performing, state: State): State | undefined => {
  const after = advance(state, state.now, true);
  for (const place of fallingDue(frame, state))
    if (instanceAt(after, place)?.status === 'breached' && canPerform(frame, performing, state, place))
      return undefined;
  return after;
};

/**
 * Deeds that are unlawful and yet allowed at this instant: their author is torn, because a duty falls due
 * now and every way to perform it breaks another norm (SEMANTICS section 10). Only least breaches qualify.
 */
export const torn = <T extends { readonly deed: Deed; readonly outcome: Outcome }>(
  frame: Frame,
  performing: Performing,
  state: State,
  unlawful: readonly T[],
): readonly T[] => {
  if (unlawful.length === 0) return unlawful;
  return fallingDue(frame, state).flatMap((place) => {
    const instance = instanceAt(state, place);
    const ways = unlawful.filter(
      ({ deed, outcome }) =>
        instance?.bearers.includes(deed.by) === true && instanceAt(outcome.after, place)?.status !== 'active',
    );
    if (ways.length === 0 || canPerform(frame, performing, state, place)) return [];
    return ways.filter(
      ({ outcome }) =>
        !ways.some(
          (other) =>
            other.outcome.breaks.length < outcome.breaks.length &&
            other.outcome.breaks.every((norm) => outcome.breaks.includes(norm)),
        ),
    );
  });
};
