import {
  casesOf,
  due,
  type Event,
  HOUR,
  type Instant,
  type PartyId,
  type Rung,
  type State,
} from '@casus/engine';
import type { Heeded, Run } from '@casus/check';
import { type Branches, branching } from './branches.ts';
import { deedsUpTo, lowestOf, type Performer } from './deeds.ts';
import { heightOf, measureOf, TALK } from './rungs.ts';

/** How a party answers: how high, and from which hour after the attack. */
export interface Answering {
  readonly by: PartyId;
  readonly rung: Rung;
  readonly hours: number;
}

/** A course with somebody's answer in it. */
interface Followed {
  /** All that happens after the opening, answers among it. Replayed by its events alone it comes to the same. */
  readonly events: readonly Event[];
  /** At the horizon, that instant closed. */
  readonly state: State;
  /** The lowest rung by which each duty of the answering party could be performed while it was owed, by "PACT/norm". */
  readonly lowest: ReadonlyMap<string, number>;
  /** Somebody else has done something. */
  readonly joined: boolean;
}

/** What stays the same when answers are tried on courses. */
export interface Scene {
  readonly performer: Performer;
  /** The state just before the attack. */
  readonly standing: State;
  readonly start: Instant;
  readonly end: Instant;
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
}

/**
 * A course with an answer: the words of its run at their instants, the answer from its hour on, and `others`, who do
 * all that they owe as soon as they owe it. Nothing is done at an instant after it has closed (check's `walk` says why).
 */
export const follow = (
  scene: Scene,
  run: Run,
  answer: Answering,
  others: readonly Heeded[],
  { put: after, pass, offers }: Branches = branching(scene.performer),
): Followed => {
  const { end } = scene;
  const events: Event[] = [];
  const done = new Map<PartyId, Set<string>>(
    [...others.map(({ party }) => party), answer.by].map((party) => [party, new Set()]),
  );
  const lowest = new Map<string, number>();
  const from = scene.start + answer.hours * HOUR;
  const no = run[0]?.no;
  let state = scene.standing;
  let next = 0;
  let reached = 0;
  let joined = false;
  const put = (event: Event): void => {
    state = after(state, event);
    events.push(event);
  };
  const perform = (by: PartyId, cap: number, bold: boolean, only?: ReadonlySet<string>): boolean => {
    const mine = done.get(by) ?? new Set();
    if (only && !owes(state, by, only)) return false;
    const all = offers(state, by);
    const moves = only ? all.filter(({ serves: [duty] }) => only.has(`${duty?.pact}/${duty?.norm}`)) : all;
    if (by === answer.by) note(lowest, lowestOf(state.system, moves));
    for (const deed of deedsUpTo(state, moves, cap, mine)) {
      if (!deed.lawful && !(bold && deed.height === cap)) continue;
      mine.add(deed.name);
      // A move speaks for many measures, and not each of them counts.
      const done = after(state, deed.event);
      if (!counts(done, state.record.size)) continue;
      state = done;
      events.push(deed.event);
      if (by === answer.by) reached = Math.max(reached, deed.height);
      else joined = true;
      return true;
    }
    return false;
  };
  const act = (): void => {
    const cap = state.now >= from ? heightOf(answer.rung) : Math.min(TALK, heightOf(answer.rung));
    while (perform(answer.by, cap, true));
    if (state.now >= from && reached < heightOf(answer.rung)) {
      reached = heightOf(answer.rung);
      put(plainly(scene, answer, no, state.now));
    }
    for (const { party, duties } of others) while (perform(party, heightOf('force'), false, duties));
  };
  for (;;) {
    for (let event = run[next]; event && event.at <= state.now; event = run[(next += 1)]) put(event);
    if (state.now < end) act();
    const coming = due(state).map(({ at }) => at);
    const pending = coming.some((at) => at <= state.now);
    const closed = pending ? pass(state, state.now, true) : state;
    if (state.now >= end) return { events, state: pass(closed, end, true), lowest, joined };
    const stops = [
      ...(pending ? due(closed).map(({ at }) => at) : coming),
      ...(pending ? [state.now + HOUR] : []),
      ...(from > state.now ? [from] : []),
      run[next]?.at ?? end,
      end,
    ].filter((at) => at > state.now);
    state = pass(closed, Math.min(...stops) as Instant);
  }
};

/** Whether a party still owes one of some duties, so that an act could perform it. */
const owes = (state: State, by: PartyId, duties: ReadonlySet<string>): boolean =>
  casesOf(state).some(({ instances }) =>
    instances.some(({ norm: index, bearers, status }) => {
      if ((status !== 'active' && status !== 'breached') || !bearers.includes(by)) return false;
      const rule = state.system.norms[index];
      return rule !== undefined && duties.has(`${state.system.pacts[rule.pact]?.pact.id}/${rule.norm.id}`);
    }),
  );

/** Whether an act of the record performs anything. */
const counts = (state: State, event: number): boolean =>
  casesOf(state).some(({ instances }) => instances.some(({ by }) => by.includes(event)));

const note = (all: Map<string, number>, more: ReadonlyMap<string, number>): void => {
  for (const [key, height] of more) all.set(key, Math.min(all.get(key) ?? height, height));
};

/** The answer itself, where nothing that is owed is done on its rung. */
const plainly = (
  { challenger, beneficiary }: Scene,
  { by, rung }: Answering,
  no: number | undefined,
  at: Instant,
): Event => {
  const about = no === undefined ? {} : { about: no };
  if (rung === 'consult') return { kind: 'consultation', by: [by], with: [beneficiary], at, ...about };
  const aim = rung === 'force' || rung === 'sanctions' ? { against: [challenger] } : { to: [beneficiary] };
  return { kind: 'measure', by, measure: measureOf(rung), ...aim, at, ...about };
};
