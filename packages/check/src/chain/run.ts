import {
  advance,
  apply,
  applyAll,
  due,
  type Event,
  get,
  type Incident,
  type Instant,
  type PartyId,
  performerOf,
  startWith,
  type State,
  type System,
  values,
} from '@casus/engine';
import { type Candidate, candidatesIn } from './acts.ts';
import type { ChainQuestion, Layer, Link, Undone } from './model.ts';
import { numbered } from './war.ts';

/** One run of a chain: waves of all that is owed, each done at once, with the free acts of the script between them. */
export interface Run {
  readonly state: State;
  /** Index in the record of the first incident. */
  readonly from: number;
  readonly layers: readonly Layer[];
  readonly undone: readonly Undone[];
  /** How far it looked, in ms after the first incident. */
  readonly horizon: number;
  /** Acts considered, and events applied. */
  readonly moves: number;
  readonly states: number;
  /** It came to its end within the layers allowed. */
  readonly whole: boolean;
}

/** The performances of a system, read off its words once for all runs. */
export type Performer = ReturnType<typeof performerOf>;

/** Gives the performer of a system. */
export const performing = (system: System): Performer => performerOf(system);

const MONTH = 30 * 86_400_000;
const LAYERS = 64;
const NEVER = Number.POSITIVE_INFINITY;

/** Runs the chain to its end. */
export const runChain = (question: ChainQuestion, perform: Performer): Run => {
  const { before, incident, script = [], policy = {} } = question;
  const opening = applyAll(startWith(question.system), before);
  const from = opening.record.size;
  // Numbers that no event of the question bears.
  let number = Math.max(0, ...[...before, incident, ...script].map(({ no }) => no ?? 0));
  const horizon =
    Math.max(...[incident, ...script].map(({ at }): number => at)) + (question.horizon ?? MONTH);
  const stepOf = new Map<number, number>();
  const layers: Layer[] = [];
  const undone: Undone[] = [];
  const tried = new Set<string>();
  let state = opening;
  let moves = 0;
  let states = 0;
  let ended = false;

  const act = (event: Event, under: readonly Candidate[], step: number): Link => {
    const no = event.no ?? (number += 1);
    const done = { ...event, no };
    const after = apply(state, done);
    states += 1;
    const index = numbered(after, no);
    stepOf.set(index, step);
    const breaks = breachesOf(state, after, index);
    const cites = under.map((one) => citing(one, state, stepOf));
    state = after;
    const party = under[0]?.party ?? authorOf(done);
    return {
      step,
      party,
      event: done,
      against: under[0]?.against ?? ('on' in done ? done.on : []),
      ground: under[0]?.ground ?? 'free',
      under: cites,
      ...(under.some((one) => one.unnamed) ? { unnamed: true as const } : {}),
      breaks,
    };
  };
  const leave = (event: Event, under: readonly Candidate[], lawful: boolean): void => {
    const party = under[0]?.party ?? authorOf(event);
    const cites = under.map((one) => citing(one, state, stepOf));
    undone.push({ party, ground: under[0]?.ground ?? 'free', event, under: cites, lawful });
  };

  const free = [incident, ...script];
  const most = question.layers ?? LAYERS;
  while (layers.length < most) {
    const found = candidatesIn(state, perform, question, tried);
    moves += found.length;
    const wave = found.filter((one) => one.at <= Math.max(state.now, ended ? NEVER : 0));
    if (wave.length > 0 && layers.length > 0) {
      const links = joint(wave).flatMap((same) => {
        const [first] = same;
        if (!first) return [];
        for (const one of same) tried.add(one.key);
        const event = jointly(same, state.now);
        if (policy[first.party] === 'abstains') {
          leave(event, same, first.ground !== 'duty');
          return [];
        }
        return [act(event, same, layers.length)];
      });
      if (links.length > 0) layers.push({ step: layers.length, at: state.now, links });
      continue;
    }
    const [next] = free;
    const later = Math.min(...found.map(({ at }) => at), NEVER);
    const clock = layers.length === 0 ? NEVER : (closing(state) ?? NEVER);
    if (next && next.at <= Math.min(later, clock)) {
      free.shift();
      if (layers.length > 0 && policy[authorOf(next)] === 'abstains') leave(next, [], true);
      else layers.push({ step: layers.length, at: next.at, links: [act(next, [], layers.length)] });
      continue;
    }
    // What has no clock is done, by those who wait, once nothing else but time is to come.
    if (!next && !ended && found.length > 0 && later === NEVER) {
      ended = true;
      continue;
    }
    // A late party acts before its instant closes; else time alone passes through what is due.
    if (later <= Math.min(clock, horizon)) state = advance(state, later as Instant);
    else if (clock <= horizon) state = advance(state, clock as Instant, true);
    else break;
    states += 1;
  }
  return {
    state,
    from,
    layers,
    undone,
    horizon: horizon - incident.at,
    moves,
    states,
    whole: layers.length < most,
  };
};

/** Who does a free act; nobody, where several do it or nature does. */
const authorOf = (event: Event): PartyId => ('by' in event && typeof event.by === 'string' ? event.by : '');

/** The next instant at which time alone changes something. */
const closing = (state: State): number | undefined => due(state).find(({ at }) => at > state.now)?.at;

/** Attacks by one party on the same targets are one attack, under all the sentences that ask for it and with all the means that they name. */
const joint = (wave: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const out = new Map<string, Candidate[]>();
  for (const one of wave) {
    const { act } = one;
    const key =
      act.kind === 'incident' && one.against.length > 0
        ? `${one.party}|${one.against.join()}|${(act as Partial<Incident>).incident ?? ''}`
        : one.key;
    out.set(key, [...(out.get(key) ?? []), one]);
  }
  return [...out.values()];
};

const jointly = (same: readonly Candidate[], at: Instant): Event => {
  const means = [...new Set(same.flatMap(({ act }) => (act as Partial<Incident>).means ?? []))];
  return { ...same[0]?.act, ...(means.length > 0 ? { means } : {}), at } as Event;
};

const citing = (
  { pact, norm, cite, root }: Candidate,
  state: State,
  stepOf: ReadonlyMap<number, number>,
): Link['under'][number] => ({
  pact,
  norm,
  cite,
  because: root < 0 ? undefined : get(state.record, root)?.no,
  step: stepOf.get(root),
});

const breachesOf = (before: State, after: State, index: number): Link['breaks'] => {
  const out = new Map<number, Link['breaks'][number]>();
  for (let note = before.notes.size; note < after.notes.size; note += 1) {
    const entry = get(after.notes, note);
    if (entry?.event !== index || entry.kind !== 'breach' || entry.norm === undefined) continue;
    const rule = after.system.norms[entry.norm];
    const pact = after.system.pacts[rule?.pact ?? -1]?.pact.id;
    if (rule && pact !== undefined) out.set(entry.norm, { pact, norm: rule.norm.id, cite: rule.norm.cite });
  }
  return [...out.values()];
};

/** The record of a run, in order. */
export const recordOf = (run: Run): readonly Event[] => values(run.state.record);

/** Everybody who did something after the first incident. */
export const actorsIn = (run: Run): readonly PartyId[] => [
  ...new Set(run.layers.slice(1).flatMap(({ links }) => links.map(({ party }) => party))),
];
