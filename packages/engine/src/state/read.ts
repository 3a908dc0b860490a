import type { PactRule } from '../compile/system.ts';
import { isBound, rollAt } from '../compile/rolls.ts';
import type { WorldIndex } from '../compile/world.ts';
import type { Event, Incident } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { get } from '../store/intmap.ts';
import { isFiled, unfile } from './archive.ts';
import type { Case, Chain, State } from './state.ts';

/** Small questions to a state; none of them interprets a norm. */

/** The event at an index of the record. */
export const eventAt = (state: State, index: number): Event | undefined => get(state.record, index);

/** The case of a number, on the desk or in the archive. */
export const caseIn = (state: State, id: number): Case | undefined => {
  const entry = get(state.cases, id);
  return entry !== undefined && isFiled(entry) ? unfile(entry, id, state.system.world) : entry;
};

/** The case that an event says it is about, by the number of an event in it; undefined where it names none, or none that there is. */
export const caseNamed = (state: State, event: Event): number | undefined => {
  if (event.about === undefined) return undefined;
  const root = get(state.numbered, event.about);
  return root === undefined ? undefined : get(state.caseOf, root);
};

/** All cases in order, the standing case first. */
export const casesOf = (state: State): readonly Case[] => {
  const out: Case[] = [];
  for (let id = 0; id < state.cases.size; id += 1) {
    const of = caseIn(state, id);
    if (of) out.push(of);
  }
  return out;
};

/** The event that opened a case. */
export const rootOf = (state: State, of: Case): Event | undefined =>
  of.root < 0 ? undefined : get(state.record, of.root);

/** The incident that opened a case, if it was one; one that is only claimed, with its kind in dispute. */
export const incidentOf = (state: State, of: Case): Incident | undefined => {
  const root = rootOf(state, of);
  if (root?.kind === 'incident') return root;
  if (root?.kind !== 'claim' || !root.incident) return undefined;
  const { at, known, incident } = root;
  return {
    ...incident,
    kind: 'incident',
    at,
    ...(known === undefined ? {} : { known }),
    disputed: [...(incident.disputed ?? []), 'kind'],
  };
};

/** Whether what a case is about is no more than somebody's word. */
export const isClaimed = (state: State, of: Case): boolean => rootOf(state, of)?.kind === 'claim';

/** The latest case of which more is known than somebody's word: what is said without a number is about it. */
export const latestCase = (state: State): number | undefined => {
  for (let id = state.cases.size - 1; id > 0; id -= 1) {
    const of = caseIn(state, id);
    if (of && !isClaimed(state, of)) return id;
  }
  return undefined;
};

/** Who suffered: victims of the incident, whoever is said to be threatened, or whoever asked. */
export const victimsOf = (state: State, of: Case): readonly PartyId[] => {
  const root = rootOf(state, of);
  switch (root?.kind) {
    case 'incident':
      return root.on;
    case 'claim':
      return root.incident?.on ?? [];
    case 'opinion':
      return root.of;
    case 'invocation':
    case 'request':
      return [root.by];
    default:
      return [];
  }
};

/** Items of a chain, latest first. */
export function* along<T>(chain: Chain<T> | undefined): Generator<T> {
  for (let link = chain; link !== undefined; link = link.tail) yield link.head;
}

/** Number of a party for persistent maps; -1 if nobody knows it. */
export const numberOf = (world: WorldIndex, party: PartyId): number => world.numbers.get(party) ?? -1;

/** Key of an ordered pair of parties. */
export const pairOf = (world: WorldIndex, a: PartyId, b: PartyId): number =>
  numberOf(world, a) * 4096 + numberOf(world, b);

/** Parties that hold a role at an instant, by text and by what happened since. */
export const holdersOf = (state: State, rule: PactRule, role: string, at: Instant): readonly PartyId[] => {
  const rolls = rule.rolls.get(role);
  if (!rolls) return [];
  const out = rollAt(rolls, at);
  const life = state.pacts[rule.index];
  if (!life || (life.joined.length === 0 && life.left.length === 0)) return out;
  const joins =
    role === mainRole(rule)
      ? life.joined
          .filter((entry) => entry.at <= at && !out.includes(entry.party))
          .map((entry) => entry.party)
      : [];
  return [...out, ...joins].filter((party) => !hasLeft(state, rule, party, at));
};

/** Whether a party is out of the pact: it left or was put out, and has not joined again since. */
export const hasLeft = (state: State, rule: PactRule, party: PartyId, at: Instant): boolean => {
  const life = state.pacts[rule.index];
  const out = life?.left.findLast((exit) => exit.party === party && exit.at <= at);
  return (
    out !== undefined &&
    life?.joined.some((entry) => entry.party === party && entry.at >= out.at && entry.at <= at) !== true
  );
};

/** The role that a party joins when the record says only that it joined. */
export const mainRole = (rule: PactRule): string | undefined =>
  (
    rule.pact.roles.find((role) => role.nature === 'members' || role.nature === 'parties') ??
    rule.pact.roles[0]
  )?.singular;

/** Everybody bound by or benefiting from the pact: every seat but those of outsiders and adversaries. */
export const partiesOf = (state: State, rule: PactRule, at: Instant): readonly PartyId[] => {
  const life = state.pacts[rule.index];
  if (!life || (life.joined.length === 0 && life.left.length === 0)) return rollAt(rule.parties, at);
  const out = new Set<PartyId>();
  for (const role of rule.pact.roles)
    if (isBound(role)) for (const party of holdersOf(state, rule, role.singular, at)) out.add(party);
  return [...out];
};

/** Whether a pact binds at an instant. */
export const inForce = (state: State, rule: PactRule): boolean =>
  state.pacts[rule.index]?.force === 'in force';
