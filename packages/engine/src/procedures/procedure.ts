import type { BodyRule } from '../compile/system.ts';
import type { Body } from '../model/body.ts';
import type { Decision, Finding, Proposal, Vote } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { believe } from '../beliefs/believe.ts';
import type { Context } from '../state/context.ts';
import type { Procedure } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { caseIn } from '../state/read.ts';
import { get, push, set } from '../store/intmap.ts';
import { contextOf, joinCase, note, setTimer, signal, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';
import { countVotes, ruleOn } from './rule.ts';

/** Index and rule of a body by name, of a stated pact where two pacts name bodies alike. */
export const findBody = (
  turn: Turn,
  name: string,
  pact: string | undefined,
): { readonly index: number; readonly rule: BodyRule } | undefined => {
  const index = turn.work.system.bodies.findIndex(
    (entry) =>
      entry.body.name === name &&
      (pact === undefined || turn.work.system.pacts[entry.pact]?.pact.id === pact),
  );
  const rule = turn.work.system.bodies[index];
  return rule ? { index, rule } : undefined;
};

const bodyContext = (turn: Turn, rule: BodyRule, id: number | undefined): Context => {
  const pact = turn.work.system.pacts[rule.pact];
  if (!pact) throw new Error('body without its pact: rules are compiled together');
  return contextOf(turn.work, pact, id === undefined ? undefined : caseIn(turn.work, id));
};

/** Members with a vote: fixed when the procedure opens, after exclusions. */
const votersOf = (body: Body, matter: string | undefined, context: Context): readonly PartyId[] =>
  (body.members ? members(body.members, context) : []).filter(
    (party) =>
      !body.excluded.some(
        (entry) =>
          (entry.on === 'all' || entry.on === matter) && includes(entry.who, party, context) === 'true',
      ),
  );

/** Opens a procedure on a proposal. */
export const propose = (turn: Turn, event: Proposal, id: number | undefined): void => {
  const found = findBody(turn, event.body, event.pact);
  if (!found)
    return note(
      turn,
      'without effect',
      'unknown-body',
      event.by,
      `no pact under study has a body named ${event.body}`,
    );
  const context = bodyContext(turn, found.rule, id);
  const { body } = found.rule;
  const rule = ruleOn(body, event.motion.matter);
  const lapse = rule.kind === 'consensus' && rule.silence ? rule.silence : body.lapse?.after;
  const closes = lapse ? addSpan(turn.work.now, lapse, context.rule.pact.offset) : Number.NaN;
  const index = turn.work.procedures.size;
  const procedure: Procedure = {
    body: found.index,
    title: event.motion.title,
    proposal: turn.event,
    opened: turn.work.now,
    case: id,
    members: votersOf(body, event.motion.matter, context),
    votes: [],
    status: 'open',
    closes,
    because: 'open',
  };
  turn.work.procedures = push(turn.work.procedures, procedure, turn.edit);
  turn.work.openProcedures = [...turn.work.openProcedures, index];
  if (!Number.isNaN(closes)) setTimer(turn, closes, 1, { kind: 'procedure', procedure: index });
};

/** Counts a vote; an outcome that is certain takes effect at once. */
export const vote = (turn: Turn, event: Vote): void => {
  const index = turn.work.openProcedures.findLast(
    (entry) => get(turn.work.procedures, entry)?.title === event.title,
  );
  const procedure = index === undefined ? undefined : get(turn.work.procedures, index);
  if (index === undefined || !procedure)
    return note(
      turn,
      'without effect',
      'no-such-proposal',
      event.by,
      `no open proposal is titled "${event.title}"`,
    );
  const rule = turn.work.system.bodies[procedure.body];
  if (!rule) return;
  const context = bodyContext(turn, rule, procedure.case);
  const vetoers = rule.body.vetoes.flatMap((entry) => members(entry.who, context));
  if (!procedure.members.includes(event.by)) {
    const sits = rule.body.members ? members(rule.body.members, context).includes(event.by) : false;
    if (!(event.vote === 'veto' && vetoers.includes(event.by)))
      return note(
        turn,
        'without effect',
        sits ? 'excluded' : 'not-a-member',
        event.by,
        sits
          ? `${event.by} is a party to the dispute and does not vote`
          : `${event.by} is not a member of the ${rule.body.name}`,
      );
  }
  if (procedure.votes.some((cast) => cast.by === event.by))
    return note(
      turn,
      'without effect',
      'already-voted',
      event.by,
      `${event.by} has voted already; votes are final`,
    );
  const votes = [...procedure.votes, { by: event.by, vote: event.vote, event: turn.event }];
  close(turn, index, { ...procedure, votes }, vetoers, false);
};

const quorumOf = (body: Body, seats: number): number => {
  const share = body.quorum?.share;
  return share === undefined
    ? 0
    : share === 'majority'
      ? Math.floor(seats / 2) + 1
      : share === 'two thirds'
        ? Math.ceil((seats * 2) / 3)
        : share;
};

/** Closes a procedure if its outcome is certain, or (`final`) because its time is up. */
const close = (
  turn: Turn,
  index: number,
  procedure: Procedure,
  vetoers: readonly PartyId[],
  final: boolean,
): void => {
  const rule = turn.work.system.bodies[procedure.body];
  const proposal = get(turn.work.record, procedure.proposal);
  if (!rule || proposal?.kind !== 'proposal') return;
  const count = countVotes(
    ruleOn(rule.body, proposal.motion.matter),
    procedure,
    vetoers,
    rule.body.abstention?.lowersNeed ?? false,
    quorumOf(rule.body, procedure.members.length),
    false,
  );
  const outcome = count.outcome ?? (final ? atLapse(rule.body, procedure, proposal, vetoers) : undefined);
  const status = outcome ?? 'open';
  turn.work.procedures = set(turn.work.procedures, index, {
    ...procedure,
    status,
    because: final && count.outcome === undefined ? 'time was up' : count.because,
    ...(outcome ? { closed: turn.work.now } : {}),
  });
  if (!outcome) return;
  turn.work.openProcedures = turn.work.openProcedures.filter((entry) => entry !== index);
  const at = turn.work.now;
  const decision: Decision = {
    kind: 'decision',
    at,
    body: proposal.body,
    ...(proposal.pact ? { pact: proposal.pact } : {}),
    motion: proposal.motion,
    outcome,
  };
  // The outcome of a vote is an event of its own: conditions and explanations can rely on it.
  turn.work.record = push(turn.work.record, decision, turn.edit);
  const here = { ...turn, event: turn.work.record.size - 1 };
  if (procedure.case !== undefined) joinCase(here, procedure.case, here.event);
  carryOut(here, decision, procedure.case);
  if (procedure.case !== undefined) signal(turn, procedure.case, 'decision');
};

const atLapse = (
  body: Body,
  procedure: Procedure,
  proposal: Proposal,
  vetoers: readonly PartyId[],
): 'adopted' | 'rejected' => {
  const rule = ruleOn(body, proposal.motion.matter);
  if (rule.kind === 'consensus')
    return countVotes(rule, procedure, vetoers, false, 0, true).outcome ?? 'adopted';
  return body.lapse?.outcome === 'adopted' ? 'adopted' : 'rejected';
};

/** Time is up for a procedure. */
export const lapseProcedure = (turn: Turn, index: number): void => {
  const procedure = get(turn.work.procedures, index);
  const rule = procedure ? turn.work.system.bodies[procedure.body] : undefined;
  if (!procedure || procedure.status !== 'open' || !rule) return;
  close(
    turn,
    index,
    procedure,
    rule.body.vetoes.flatMap((entry) => members(entry.who, bodyContext(turn, rule, procedure.case))),
    true,
  );
};

/** A decision reported as taken: tested against the rule of the body, then carried out. */
export const decide = (turn: Turn, event: Decision, id: number | undefined): void => {
  const found = findBody(turn, event.body, event.pact);
  if (!found)
    return note(
      turn,
      'without effect',
      'unknown-body',
      undefined,
      `no pact under study has a body named ${event.body}`,
    );
  const context = bodyContext(turn, found.rule, id);
  const why = event.votes ? testVotes(found.rule.body, event, context) : undefined;
  if (why !== undefined) note(turn, 'discrepancy', 'votes-short', undefined, why);
  const index = turn.work.openProcedures.findLast(
    (entry) => get(turn.work.procedures, entry)?.title === event.motion.title,
  );
  const open = index === undefined ? undefined : get(turn.work.procedures, index);
  const told = event.votes;
  const votes = [
    ...(told?.yesBy ?? []).map((by) => ({ by, vote: 'yes' as const, event: turn.event })),
    ...(told?.noBy ?? []).map((by) => ({ by, vote: 'no' as const, event: turn.event })),
    ...(told?.abstainBy ?? []).map((by) => ({ by, vote: 'abstain' as const, event: turn.event })),
    ...(told?.absentBy ?? []).map((by) => ({ by, vote: 'absent' as const, event: turn.event })),
  ];
  const closed: Procedure = {
    ...(open ?? {
      body: found.index,
      title: event.motion.title,
      proposal: turn.event,
      opened: turn.work.now,
      case: id,
      members: [],
      closes: Number.NaN,
    }),
    votes: [...(open?.votes ?? []), ...votes],
    status: event.outcome,
    because: why ?? 'as reported',
    closed: turn.work.now,
  };
  if (open && index !== undefined) {
    turn.work.procedures = set(turn.work.procedures, index, closed, turn.edit);
    turn.work.openProcedures = turn.work.openProcedures.filter((entry) => entry !== index);
  } else turn.work.procedures = push(turn.work.procedures, closed, turn.edit);
  carryOut(turn, event, id);
};

/** Whether reported votes carry the reported outcome; a sentence if not. */
const testVotes = (body: Body, event: Decision, context: Context): string | undefined => {
  const told = event.votes;
  if (!told) return undefined;
  const yes = told.yes ?? told.yesBy?.length ?? 0;
  const seats = body.seats ?? votersOf(body, event.motion.matter, context).length;
  const rule = ruleOn(body, event.motion.matter ?? (event.motion.verb === 'finds' ? 'findings' : undefined));
  const vetoers = body.vetoes.flatMap((entry) => members(entry.who, context));
  const vetoed = (told.noBy ?? []).find((party) => vetoers.includes(party));
  const need =
    rule.kind === 'votes'
      ? rule.need
      : rule.kind === 'two thirds'
        ? Math.ceil((seats * 2) / 3)
        : rule.kind === 'majority'
          ? Math.floor(seats / 2) + 1
          : rule.kind === 'unanimity'
            ? seats - (body.abstention?.lowersNeed ? (told.abstain ?? told.abstainBy?.length ?? 0) : 0)
            : 0;
  const carries =
    vetoed === undefined &&
    yes >= need &&
    !(rule.kind === 'consensus' && (told.no ?? told.noBy?.length ?? 0) > 0);
  if (carries === (event.outcome === 'adopted')) return undefined;
  return carries
    ? `${yes} votes for carry it, yet it is reported as rejected`
    : vetoed !== undefined
      ? `${vetoed} has a veto and voted against, yet it is reported as adopted`
      : `${yes} votes for are fewer than the ${need} needed, yet it is reported as adopted`;
};

/** What an adopted decision does beyond being a fact: a finding becomes the body's word on the case. */
const carryOut = (turn: Turn, event: Decision, id: number | undefined): void => {
  if (event.outcome !== 'adopted' || event.motion.verb !== 'finds' || id === undefined) return;
  const finding: Finding = {
    kind: 'finding',
    at: event.at,
    by: event.body,
    holds: true,
    ...(event.motion.term ? { term: event.motion.term } : {}),
    ...(event.pact ? { pact: event.pact } : {}),
  };
  believe(turn, id, finding);
};
