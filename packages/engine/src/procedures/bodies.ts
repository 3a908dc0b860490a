import type { BodyRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Body } from '../model/body.ts';
import type { Motion } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import type { RefusalName } from '../refusals.ts';
import type { Context } from '../state/context.ts';
import { caseIn, inForce } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { contextOf, type Turn } from '../step/turn.ts';
import { bears, ruleFor } from './matter.ts';
import type { Terms } from './tally.ts';

/** A body as it exists now, with its number. */
export interface Found {
  readonly index: number;
  readonly rule: BodyRule;
}

/** Why an act of or before a body has no effect. */
export interface Why {
  readonly name: RefusalName;
  readonly says: string;
}

/** Whether a body is the one named, of a stated pact where two pacts name bodies alike. */
const isNamed = (state: State, entry: BodyRule, name: string, pact: string | undefined): boolean =>
  entry.body.name === name && (pact === undefined || state.system.pacts[entry.pact]?.pact.id === pact);

/** The body of a name, in the form that it has now and under a pact that is in force; why not, if there is none. */
export const findBody = (state: State, name: string, pact: string | undefined): Found | Why => {
  const named = state.system.bodies.flatMap((rule, index) =>
    isNamed(state, rule, name, pact) ? [{ index, rule }] : [],
  );
  if (named.length === 0)
    return { name: 'unknown-body', says: `no pact under study has a body named ${name}` };
  const now = named.filter((found) => covers(found.rule.body.valid, state.now));
  if (now.length === 0)
    return {
      name: 'unknown-body',
      says: `the ${name} does not exist at this time, by the dates of the text`,
    };
  const alive = now.find((found) => {
    const home = state.system.pacts[found.rule.pact];
    return home !== undefined && inForce(state, home);
  });
  const home = state.system.pacts[now[0]?.rule.pact ?? -1]?.pact.id ?? '';
  return alive ?? { name: 'not-in-force', says: `${home}, which makes the ${name}, is not in force` };
};

/** Who sits is read when a procedure opens; persons that hang on the case are those of the case. */
export const bodyContext = (turn: Turn, rule: BodyRule, id: number | undefined): Context => {
  const pact = turn.work.system.pacts[rule.pact];
  if (!pact) throw new Error('body without its pact: rules are compiled together');
  const of = id === undefined ? undefined : caseIn(turn.work, id);
  return { ...contextOf(turn.work, pact, of), at: turn.work.now };
};

/** All who sit in a body, with a vote on this or without. */
export const membersOf = (body: Body, context: Context): readonly PartyId[] =>
  body.actsFor !== undefined ? [body.actsFor] : body.members ? members(body.members, context) : [];

const isExcluded = (body: Body, motion: Motion, party: PartyId, context: Context): boolean =>
  body.excluded.some((entry) => bears(entry.on, motion) && includes(entry.who, party, context) === 'true');

/** Members with a vote on a motion: those who are not excluded from it. */
export const votersOf = (body: Body, motion: Motion, context: Context): readonly PartyId[] =>
  membersOf(body, context).filter((party) => !isExcluded(body, motion, party, context));

/** Who may veto a motion, whether it sits in the body or not; whoever is excluded from the vote may not. */
export const vetoersOf = (body: Body, motion: Motion, context: Context): readonly PartyId[] =>
  body.vetoes
    .filter((entry) => bears(entry.on, motion))
    .flatMap((entry) => members(entry.who, context))
    .filter((party) => !isExcluded(body, motion, party, context));

/** The terms of a vote. Of a body with fewer seats than members, every excluded member is taken to sit. */
export const termsOf = (
  body: Body,
  motion: Motion,
  voters: readonly PartyId[],
  vetoers: readonly PartyId[],
  all: number,
): Terms => {
  const seats =
    body.seats === undefined ? voters.length : Math.max(0, Math.min(body.seats, all) - (all - voters.length));
  return {
    rule: ruleFor(body, motion),
    members: voters,
    seats,
    vetoers,
    abstention: body.abstention?.counts ?? 'nothing',
    quorum: quorumOf(body, seats),
  };
};

const quorumOf = (body: Body, seats: number): number => {
  const share = body.quorum?.share;
  switch (share) {
    case undefined:
      return 0;
    case 'majority':
      return Math.floor(seats / 2) + 1;
    case 'two thirds':
      return Math.ceil((seats * 2) / 3);
    default:
      return share;
  }
};

/** Why somebody may not put a motion to a body, or call it to meet; undefined where it may. */
export const barred = (
  turn: Turn,
  found: Found,
  by: PartyId,
  act: 'propose' | 'call',
  id: number | undefined,
): Why | undefined => {
  const { body } = found.rule;
  const context = bodyContext(turn, found.rule, id);
  if (act === 'call' && body.calledBy)
    return includes(body.calledBy.who, by, context) === 'true'
      ? undefined
      : { name: 'no-power', says: `${by} is not one of those at whose request the ${body.name} meets` };
  const sits =
    membersOf(body, context).includes(by) ||
    (body.calledBy !== undefined && includes(body.calledBy.who, by, context) === 'true') ||
    includes({ kind: 'role', role: 'party' }, by, context) === 'true';
  return sits
    ? undefined
    : {
        name: 'no-power',
        says: `${by} does not sit in the ${body.name} and is no party to ${context.rule.pact.id}`,
      };
};
