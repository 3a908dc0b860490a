import type { BodyRule } from '../compile/system.ts';
import type { Body } from '../model/body.ts';
import type { Decision, Motion, Proposal, Vote } from '../model/event.ts';
import type { Procedure } from '../state/state.ts';
import { get, push, set } from '../store/intmap.ts';
import { joinCase, note, setTimer, signal, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';
import {
  barred,
  bodyContext,
  findBody,
  type Found,
  membersOf,
  termsOf,
  vetoersOf,
  votersOf,
} from './bodies.ts';
import { carryOut } from './decision.ts';
import { ruleFor } from './matter.ts';
import { count, tallyOf, type Terms } from './tally.ts';

/** To whom a proposal passes. */
type Passing = Exclude<NonNullable<Body['lapse']>['outcome'], string>;

/** Opens a procedure on a proposal. */
export const propose = (turn: Turn, event: Proposal, id: number | undefined): void => {
  const found = findBody(turn.work, event.body, event.pact);
  const why =
    'says' in found
      ? found
      : (barred(turn, found, event.by, 'propose', id) ?? putTooOften(turn, found, event.motion.title, id));
  if (why) return note(turn, 'without effect', why.name, event.by, why.says);
  if (!('says' in found)) open(turn, found, event.motion, turn.event, id, undefined);
};

/** Whether time has run out on a proposal as often as the text lets it be put. */
const putTooOften = (turn: Turn, { rule }: Found, title: string, id: number | undefined) => {
  const again = rule.body.lapse?.again;
  if (again === undefined) return undefined;
  let lapsed = 0;
  for (let index = 0; index < turn.work.procedures.size; index += 1) {
    const past = get(turn.work.procedures, index);
    const body = past ? turn.work.system.bodies[past.body] : undefined;
    if (past?.lapsed && past.title === title && past.case === id && body?.body.name === rule.body.name)
      lapsed += 1;
  }
  return lapsed <= again
    ? undefined
    : {
        name: 'put-too-often' as const,
        says: `"${title}" has been put to the ${rule.body.name} as often as it may: time ran out on it ${lapsed} times`,
      };
};

const open = (
  turn: Turn,
  { index, rule }: Found,
  motion: Motion,
  proposal: number,
  id: number | undefined,
  from: number | undefined,
): void => {
  const context = bodyContext(turn, rule, id);
  const { body } = rule;
  const voting = ruleFor(body, motion);
  const span = voting.kind === 'consensus' && voting.silence ? voting.silence : body.lapse?.after;
  const closes = span ? addSpan(turn.work.now, span, context.rule.pact.offset) : Number.NaN;
  const number = turn.work.procedures.size;
  const procedure: Procedure = {
    body: index,
    title: motion.title,
    proposal,
    opened: turn.work.now,
    case: id,
    // Fixed when it opens: who joins or leaves later changes nothing.
    members: votersOf(body, motion, context),
    all: membersOf(body, context).length,
    vetoers: vetoersOf(body, motion, context),
    votes: [],
    status: 'open',
    closes,
    because: 'open',
    ...(from === undefined ? {} : { from }),
  };
  turn.work.procedures = push(turn.work.procedures, procedure, turn.edit);
  turn.work.openProcedures = [...turn.work.openProcedures, number];
  if (!Number.isNaN(closes)) setTimer(turn, closes, 1, { kind: 'procedure', procedure: number });
  // Nothing that nobody can vote for need wait for its time.
  if (body.members) review(turn, number, procedure);
};

/** Counts a vote; an outcome that is certain takes effect at once. */
export const vote = (turn: Turn, event: Vote): void => {
  const index = turn.work.openProcedures.findLast(
    (entry) => get(turn.work.procedures, entry)?.title === event.title,
  );
  const procedure = index === undefined ? undefined : get(turn.work.procedures, index);
  const rule = procedure ? turn.work.system.bodies[procedure.body] : undefined;
  if (index === undefined || !procedure || !rule)
    return note(
      turn,
      'without effect',
      'no-such-proposal',
      event.by,
      `no open proposal is titled "${event.title}"`,
    );
  const why = mayNotVote(turn, event, procedure, rule);
  if (why) return note(turn, 'without effect', why.name, event.by, why.says);
  // It has an effect, though not the one that it claims.
  if (event.vote === 'veto' && !procedure.vetoers.includes(event.by))
    note(
      turn,
      'discrepancy',
      'no-power',
      event.by,
      `${event.by} has no veto on this in the ${rule.body.name}: it counts as a vote against`,
    );
  const votes = [...procedure.votes, { by: event.by, vote: event.vote, event: turn.event }];
  review(turn, index, { ...procedure, votes });
};

const mayNotVote = (turn: Turn, event: Vote, procedure: Procedure, { body, pact }: BodyRule) => {
  // Whoever has a veto and no seat may veto, and not vote.
  const vetoes = event.vote === 'veto' && procedure.vetoers.includes(event.by);
  if (!procedure.members.includes(event.by) && !vetoes) {
    const sits = membersOf(body, bodyContext(turn, { body, pact }, procedure.case)).includes(event.by);
    return {
      name: sits ? ('excluded' as const) : ('not-a-member' as const),
      says: sits
        ? `${event.by} sits in the ${body.name} and has no vote on this`
        : `${event.by} is not a member of the ${body.name}`,
    };
  }
  if (procedure.votes.some((cast) => cast.by === event.by))
    return { name: 'already-voted' as const, says: `${event.by} has voted already; votes are final` };
  if (body.seats !== undefined && procedure.votes.length >= body.seats)
    return {
      name: 'not-a-member' as const,
      says: `all ${body.seats} seats of the ${body.name} have voted`,
    };
  return undefined;
};

const termsIn = (procedure: Procedure, rule: BodyRule, motion: Motion): Terms =>
  termsOf(rule.body, motion, procedure.members, procedure.vetoers, procedure.all);

/** The motion of a procedure: what was proposed, to whichever body it has come since. */
const motionOf = (turn: Turn, procedure: Procedure): Motion | undefined => {
  const proposal = get(turn.work.record, procedure.proposal);
  return proposal?.kind === 'proposal' ? proposal.motion : undefined;
};

/** Closes a procedure whose outcome is certain. */
const review = (turn: Turn, index: number, procedure: Procedure): void => {
  const rule = turn.work.system.bodies[procedure.body];
  const motion = motionOf(turn, procedure);
  if (!rule || !motion) return;
  const terms = termsIn(procedure, rule, motion);
  const { outcome, because } = count(terms, tallyOf(terms, procedure.votes));
  turn.work.procedures = set(turn.work.procedures, index, { ...procedure, because });
  if (outcome)
    close(turn, index, { ...procedure, because: withAbsence(terms, procedure, outcome, because) }, outcome);
};

/** An adoption that a holder of a veto did not vote for says why that is no obstacle. */
const withAbsence = (terms: Terms, procedure: Procedure, outcome: string, because: string): string => {
  const idle = procedure.votes
    .filter(({ by, vote: cast }) => terms.vetoers.includes(by) && (cast === 'abstain' || cast === 'absent'))
    .map(({ by }) => by);
  return outcome === 'adopted' && idle.length > 0
    ? `${because}; ${idle.join(', ')} did not vote against, which is no veto`
    : because;
};

const shut = (turn: Turn, index: number, procedure: Procedure): void => {
  turn.work.procedures = set(turn.work.procedures, index, { ...procedure, closed: turn.work.now });
  turn.work.openProcedures = turn.work.openProcedures.filter((entry) => entry !== index);
};

const close = (turn: Turn, index: number, procedure: Procedure, outcome: 'adopted' | 'rejected'): void => {
  const rule: BodyRule | undefined = turn.work.system.bodies[procedure.body];
  const motion = motionOf(turn, procedure);
  if (!rule || !motion) return;
  shut(turn, index, { ...procedure, status: outcome });
  const home = turn.work.system.pacts[rule.pact]?.pact.id;
  const decision: Decision = {
    kind: 'decision',
    at: turn.work.now,
    body: rule.body.name,
    ...(home === undefined ? {} : { pact: home }),
    motion,
    outcome,
  };
  // The outcome of a vote is an event of its own: conditions and explanations can rely on it.
  turn.work.record = push(turn.work.record, decision, turn.edit);
  const here = { ...turn, event: turn.work.record.size - 1 };
  if (procedure.case !== undefined) joinCase(here, procedure.case, here.event);
  carryOut(here, decision, procedure.case);
  if (procedure.case !== undefined) signal(turn, procedure.case, 'decision');
};

/** Time is up for a procedure: silence carries a consensus; else the text says what becomes of the proposal. */
export const lapseProcedure = (turn: Turn, index: number): void => {
  const procedure = get(turn.work.procedures, index);
  const rule = procedure ? turn.work.system.bodies[procedure.body] : undefined;
  const motion = procedure ? motionOf(turn, procedure) : undefined;
  if (!procedure || procedure.status !== 'open' || !rule || !motion) return;
  const voting = ruleFor(rule.body, motion);
  if (voting.kind === 'consensus' && voting.silence)
    return close(
      turn,
      index,
      { ...procedure, because: 'time ran out without objection: silence carries' },
      'adopted',
    );
  const outcome = rule.body.lapse?.outcome ?? 'rejected';
  if (typeof outcome !== 'string') return passOn(turn, index, procedure, outcome);
  close(turn, index, { ...procedure, lapsed: true, because: 'time was up' }, outcome);
};

/** Puts the proposal to another body. One that had it before does not get it again: nothing goes round for ever. */
const passOn = (turn: Turn, index: number, procedure: Procedure, to: Passing): void => {
  const rule = turn.work.system.bodies[procedure.body];
  const home = rule ? turn.work.system.pacts[rule.pact]?.pact.id : undefined;
  const motion = motionOf(turn, procedure);
  const found = findBody(turn.work, to.passesTo, to.pact ?? home);
  const because = `time was up, and it passes to the ${to.passesTo}`;
  if ('says' in found || !motion)
    return shut(turn, index, {
      ...procedure,
      lapsed: true,
      status: 'passed on',
      because: `${because}${'says' in found ? `, but ${found.says}` : ''}`,
    });
  if (hasHad(turn, index, turn.work.system.bodies[found.index]?.body.name, found.rule.pact))
    return close(
      turn,
      index,
      { ...procedure, lapsed: true, because: `${because}, which has had it before` },
      'rejected',
    );
  shut(turn, index, { ...procedure, lapsed: true, status: 'passed on', because });
  open(turn, found, motion, procedure.proposal, procedure.case, index);
};

const hasHad = (turn: Turn, last: number, name: string | undefined, pact: number): boolean => {
  for (let at: number | undefined = last; at !== undefined; at = get(turn.work.procedures, at)?.from) {
    const body = turn.work.system.bodies[get(turn.work.procedures, at)?.body ?? -1];
    if (body?.body.name === name && body?.pact === pact) return true;
  }
  return false;
};
