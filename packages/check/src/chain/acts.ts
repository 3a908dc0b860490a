import {
  type Case,
  casesOf,
  type Event,
  get,
  type Incident,
  type Instance,
  type MeasureId,
  MEASURES,
  type Move,
  type Norm,
  type PartyId,
  powers,
  rungOf,
  RUNGS,
  type State,
} from '@casus/engine';
import type { ChainQuestion, Ground, Link, Policy } from './model.ts';
import { findingsFor, seatedIn } from './found.ts';
import { foughtBy, isForce } from './war.ts';

/** An act that a party can do now about what it owes or may do, before it has an instant and a number. */
export interface Candidate {
  readonly party: PartyId;
  readonly act: Omit<Event, 'at' | 'no'>;
  readonly against: readonly PartyId[];
  readonly ground: Ground;
  readonly pact: string;
  readonly norm: string;
  readonly cite: Link['breaks'][number]['cite'];
  /** Index in the record of the event that opened the case; -1 for none. */
  readonly root: number;
  /** At which instant the party does it: now, or (late) when it is due; without a clock, infinity: after all else. */
  readonly at: number;
  readonly unnamed?: true;
  /** The same for one duty, bearer and measure: each is tried once. */
  readonly key: string;
}

/** Whoever bears a duty that waits to be performed, in order of name. */
const bearersIn = (state: State): readonly PartyId[] => {
  const out = new Set<PartyId>();
  for (const { instances } of casesOf(state))
    for (const instance of instances)
      if (instance.status === 'active' || instance.status === 'breached')
        for (const bearer of instance.bearers) out.add(bearer);
  return [...out].sort();
};

/** All that parties can do about what they owe, and (for those that help) under a liberty. */
export const candidatesIn = (
  state: State,
  performances: (state: State, actor: PartyId) => readonly Move[],
  question: ChainQuestion,
  tried: ReadonlySet<string>,
): readonly Candidate[] => {
  const policyOf = (party: PartyId): Policy => question.policy?.[party] ?? 'dutiful';
  const owed = bearersIn(state).flatMap((party) =>
    performances(state, party).flatMap((move) => performed(state, move, policyOf(party), question, tried)),
  );
  const helpers = Object.values(question.policy ?? {}).includes('helps');
  return [
    ...owed,
    ...(helpers ? [...allowed(state, policyOf, question), ...found(state, policyOf)] : []),
  ].filter(({ key }) => !tried.has(key));
};

const BINDING: ReadonlySet<Norm['strength']> = new Set(['shall', 'undertakes']);

const performed = (
  state: State,
  move: Move,
  policy: Policy,
  question: ChainQuestion,
  tried: ReadonlySet<string>,
): readonly Candidate[] => {
  const [serves] = move.serves;
  const rule =
    serves && state.system.byId.get(serves.pact)?.norms.find(({ norm }) => norm.id === serves.norm);
  if (!serves || !rule) return [];
  const ground = BINDING.has(rule.norm.strength) ? 'duty' : 'promise';
  if (ground === 'promise' && policy !== 'helps') return [];
  const { by: party } = move;
  const place = placeOf(state, move, rule.index);
  const root = place?.of.root ?? -1;
  const cause = root < 0 ? undefined : get(state.record, root);
  const keyOf = (what: string): string => `${root}|${rule.index}|${party}|${what}`;
  const picked = pick(move, rule.norm, policy, cause, (measure) => tried.has(keyOf(measure)));
  const aimed = aim(state, move, picked, cause, question);
  const due = place?.instance.due ?? Number.NaN;
  return [
    {
      party,
      ...aimed,
      ground,
      pact: serves.pact,
      norm: serves.norm,
      cite: serves.cite,
      root,
      at:
        policy !== 'late'
          ? state.now
          : Number.isNaN(due)
            ? Number.POSITIVE_INFINITY
            : Math.max(due, state.now),
      ...(picked?.unnamed ? { unnamed: true as const } : {}),
      key: keyOf(picked?.measure ?? aimed.act.kind),
    },
  ];
};

/** The case and the instance that a performance is about. */
const placeOf = (
  state: State,
  move: Move,
  norm: number,
): { readonly of: Case; readonly instance: Instance } | undefined => {
  const { about } = move.event as { readonly about?: number };
  const root = about === undefined ? undefined : get(state.numbered, about);
  for (const of of [...casesOf(state)].reverse()) {
    if (root !== undefined && of.root !== root) continue;
    const instance = of.instances.find(
      (one) =>
        one.norm === norm &&
        one.bearers.includes(move.by) &&
        (one.status === 'active' || one.status === 'breached'),
    );
    if (instance) return { of, instance };
  }
  return undefined;
};

interface Picked {
  readonly measure: MeasureId;
  readonly unnamed?: true;
}

/**
 * The measure with which a party takes part: of those that the text names the least (the most, for whoever
 * helps; one after the other, where all are owed). A text that names none lets it be force against an attacker.
 */
const pick = (
  move: Move,
  norm: Norm,
  policy: Policy,
  cause: Event | undefined,
  tried: (measure: MeasureId) => boolean,
): Picked | undefined => {
  const { event } = move;
  if (event.kind !== 'measure') return undefined;
  const { menu } = norm.act;
  const values = (move.domains.find((domain) => domain.name === 'measure')?.values ?? []) as MeasureId[];
  const named = menu?.items.map((item) => item.measure).filter((measure) => values.includes(measure)) ?? [];
  const up = (all: readonly MeasureId[]): readonly MeasureId[] =>
    [...all].sort((a, b) => rungOf(a) - rungOf(b));
  const isAttack = cause?.kind === 'incident' && isForce(cause.incident);
  if (named.length === 0) {
    if (policy !== 'refuses' && isAttack && menu === undefined && values.includes('force'))
      return { measure: 'force', unnamed: true };
    const ladder = up(
      values.length > 0 ? values : [(event as unknown as { readonly measure: MeasureId }).measure],
    );
    return { measure: (policy === 'helps' ? ladder.at(-1) : ladder[0]) ?? 'assistance' };
  }
  const ladder = up(named);
  if (menu?.owed === 'all')
    return { measure: ladder.find((measure) => !tried(measure)) ?? ladder[0] ?? 'force' };
  return { measure: (policy === 'helps' ? ladder.at(-1) : ladder[0]) ?? 'force' };
};

const FORCE = RUNGS.indexOf('force');

/** The act as the world sees it: force is an attack on somebody, a mobilisation is against somebody. */
const aim = (
  state: State,
  move: Move,
  picked: Picked | undefined,
  cause: Event | undefined,
  question: ChainQuestion,
): Pick<Candidate, 'act' | 'against'> => {
  const { by: party, event } = move;
  const enemy = cause?.kind === 'incident' && cause.by !== party && cause.by !== 'unknown' ? [cause.by] : [];
  if (event.kind === 'incident') {
    const incident = event as Omit<Incident, 'at'>;
    return { act: { ...incident, on: enemy } as Candidate['act'], against: enemy };
  }
  if (event.kind !== 'measure' || picked === undefined) return { act: event, against: [] };
  const measure = { ...event, measure: picked.measure } as Omit<Event & { kind: 'measure' }, 'at'>;
  const against = measure.against ?? enemy;
  if (rungOf(picked.measure) < FORCE || against.length === 0)
    return { act: measure, against: measure.against ?? [] };
  const fought = foughtBy(state, party);
  // Whoever is at war with it already fights on, in answer to this too.
  if (against.every((target) => fought.has(target)))
    return { act: { ...measure, against } as Candidate['act'], against };
  return { act: attack(party, against, picked.measure, cause, question), against };
};

/**
 * Force on somebody. Whether it is an attack or an answer to one the step function says; that it answers no
 * force at all is said here, since a text may make somebody fight against what is not force, a mobilisation.
 */
const attack = (
  party: PartyId,
  on: readonly PartyId[],
  measure: MeasureId,
  cause: Event | undefined,
  { force }: ChainQuestion,
): Candidate['act'] => {
  const answers = cause?.kind === 'incident' && isForce(cause.incident) && force !== 'any force';
  return {
    kind: 'incident',
    incident: 'armed attack',
    by: party,
    on,
    ...(measure === 'force' ? {} : { means: [measure] }),
    ...(answers ? {} : { qualities: { 'first use': 'true' } }),
  } as Candidate['act'];
};

/** Force for a victim that a liberty allows. */
const allowed = (
  state: State,
  policyOf: (party: PartyId) => Policy,
  question: ChainQuestion,
): readonly Candidate[] => {
  const out: Candidate[] = [];
  for (const power of powers(state)) {
    if (power.position !== 'liberty' || policyOf(power.holder) !== 'helps' || power.case === undefined)
      continue;
    const rule = state.system.byId.get(power.pact)?.norms.find(({ norm }) => norm.id === power.norm);
    if (!rule || (rule.verb !== 'help' && rule.verb !== 'force')) continue;
    const cause = get(state.record, power.case);
    if (cause?.kind !== 'incident' || !isForce(cause.incident) || cause.by === power.holder) continue;
    const named = rule.norm.act.menu?.items.map((item) => item.measure) ?? [];
    const measure = named.length === 0 ? 'force' : [...named].sort((a, b) => rungOf(b) - rungOf(a))[0];
    if (measure === undefined || !MEASURES.some((entry) => entry.id === measure)) continue;
    if (rungOf(measure) === FORCE && foughtBy(state, power.holder).has(cause.by)) continue;
    out.push({
      party: power.holder,
      act:
        rungOf(measure) === FORCE
          ? attack(power.holder, [cause.by], measure, cause, question)
          : ({ kind: 'measure', by: power.holder, measure, to: cause.on } as unknown as Candidate['act']),
      against: rungOf(measure) === FORCE ? [cause.by] : [],
      ground: 'liberty',
      pact: power.pact,
      norm: power.norm,
      cite: power.cite,
      root: power.case,
      at: state.now,
      key: `${power.case}|${rule.index}|${power.holder}|liberty`,
    });
  }
  return out;
};

/** Findings that are left to the judgement of those who help. */
const found = (state: State, policyOf: (party: PartyId) => Policy): readonly Candidate[] =>
  seatedIn(state)
    .filter((party) => policyOf(party) === 'helps')
    .flatMap((party) =>
      findingsFor(state, party).flatMap(({ norm: index, root, event }) => {
        const rule = state.system.norms[index];
        const pact = state.system.pacts[rule?.pact ?? -1]?.pact.id;
        if (!rule || pact === undefined) return [];
        const { id: norm, cite } = rule.norm;
        const key = `${root}|${index}|${party}|finds`;
        return [
          { party, act: event, against: [], ground: 'liberty', pact, norm, cite, root, at: state.now, key },
        ];
      }),
    );
