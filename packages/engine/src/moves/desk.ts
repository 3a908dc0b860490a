import type { NormRule, System } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId, Who } from '../model/who.ts';
import { type Bans, bansOn, speakerOf } from '../norms/breach.ts';
import { covers } from '../compile/world.ts';
import { caseIn, eventAt, incidentOf, inForce, victimsOf } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { advance } from '../step/apply.ts';
import { pactOf, type Turn } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { turnOn } from './trial.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the makers of moves work with: a state, who acts, and the words that can matter. */
export interface Desk {
  /** The state in which acts are tried: what opens its instant has run. */
  readonly state: State;
  readonly by: PartyId;
  readonly words: Vocabulary;
  /** Parties that an act may be aimed at: those of the pacts, and whoever the latest cases concern. */
  readonly others: readonly PartyId[];
  /** Numbers of the latest cases, for "about", latest first. */
  readonly about: readonly number[];
  /** The norms that an act of this kind by this actor could break. */
  readonly bans: (kind: Event['kind']) => Bans;
  /** The one turn in which deeds are tried, one after the other. */
  readonly turn: () => Turn;
}

/** How many of the latest cases the corners of "about" name. */
const RECENT = 8;

/** Lays out a desk for an actor. */
export const deskOf = (from: State, by: PartyId, words: Vocabulary): Desk => {
  const opens = from.timers?.top;
  const state =
    opens !== undefined && (opens.at < from.now || (opens.at === from.now && opens.phase === 0))
      ? advance(from, from.now)
      : from;
  let bans: Map<Event['kind'], Bans> | undefined;
  let turn: Turn | undefined;
  let near: Near | undefined;
  return {
    state,
    by,
    words,
    // Performing what is owed needs neither: so they are looked up when somebody asks.
    get others() {
      return (near ??= nearTo(state, by, words)).others;
    },
    get about() {
      return (near ??= nearTo(state, by, words)).about;
    },
    bans: (kind) => {
      if (state.system.standing.length === 0 && state.kept.size === 0) return NONE;
      bans ??= new Map();
      const before = bans.get(kind);
      if (before) return before;
      const found = mayBreak(state, by, kind);
      bans.set(kind, found);
      return found;
    },
    turn: () => (turn ??= turnOn(state, { kind: 'tick', at: state.now })),
  };
};

type Near = Pick<Desk, 'others' | 'about'>;

/** Whom and what the latest cases concern. */
const nearTo = (state: State, by: PartyId, words: Vocabulary): Near => {
  const others = new Set(words.parties);
  const about: number[] = [];
  for (let id = state.cases.size - 1; id >= Math.max(1, state.cases.size - RECENT); id -= 1) {
    const of = caseIn(state, id);
    if (!of) continue;
    const root = eventAt(state, of.root);
    // A number given twice means the first event that bears it.
    if (root?.no !== undefined && get(state.numbered, root.no) === of.root) about.push(root.no);
    for (const victim of victimsOf(state, of)) others.add(victim);
    const attacker = incidentOf(state, of)?.by;
    if (attacker !== undefined) others.add(attacker);
  }
  others.delete(by);
  return { others: [...others].filter((party) => state.system.world.numbers.has(party)), about };
};

const NONE: Bans = { standing: [], kept: [] };

const mayBreak = (state: State, by: PartyId, kind: Event['kind']): Bans => {
  const speaker = speakerOf(state, kind, by);
  const bans = bansOn(state, speaker, kind);
  const standing = bans.standing.filter(
    (rule) =>
      inForce(state, pactOf(state, rule)) &&
      covers(rule.norm.valid, state.now) &&
      mayBear(state, rule, rule.norm.subject.who, speaker),
  );
  return standing.length === 0 && bans.kept.length === 0 ? NONE : { standing, kept: bans.kept };
};

/** Whether a party could ever be one of those meant; no only where no case and no date could make it so. */
const mayBear = (state: State, rule: NormRule, who: Who, party: PartyId): boolean => {
  if (who.kind === 'states') return who.ids.some((id) => id === party || continues(state.system, party, id));
  if (who.kind !== 'role') return true;
  const pact = who.pact === undefined ? pactOf(state, rule) : state.system.byId.get(who.pact);
  if (!pact) return false;
  const rolls = pact.rolls.get(who.role) ?? pact.parties;
  return (
    rolls.some((roll) => roll.holders.includes(party)) ||
    state.pacts[pact.index]?.joined.some((entry) => entry.party === party) === true
  );
};

const continues = (system: System, party: PartyId, other: PartyId): boolean =>
  system.world.actors.get(party)?.continues?.includes(other) === true;
