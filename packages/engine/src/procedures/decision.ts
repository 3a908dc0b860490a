import { believe } from '../beliefs/believe.ts';
import type { Body } from '../model/body.ts';
import type { Decision, Finding } from '../model/event.ts';
import type { Context } from '../state/context.ts';
import type { Procedure } from '../state/state.ts';
import { get, push, set } from '../store/intmap.ts';
import { note, type Turn } from '../step/turn.ts';
import { bodyContext, findBody, membersOf, termsOf, vetoersOf, votersOf } from './bodies.ts';
import { count, type Tally, tallyOf, type Terms } from './tally.ts';

/** A decision reported as taken: believed, tested against the rule of the body, then carried out. */
export const decide = (turn: Turn, event: Decision, id: number | undefined): void => {
  const found = findBody(turn.work, event.body, event.pact);
  if ('says' in found) return note(turn, 'without effect', found.name, undefined, found.says);
  const { body } = found.rule;
  const context = bodyContext(turn, found.rule, id);
  const why = testVotes(body, event, context);
  if (why !== undefined) note(turn, 'discrepancy', 'votes-short', undefined, why);
  const index = turn.work.openProcedures.findLast(
    (entry) => get(turn.work.procedures, entry)?.title === event.motion.title,
  );
  const open = index === undefined ? undefined : get(turn.work.procedures, index);
  const closed: Procedure = {
    ...(open ?? {
      body: found.index,
      title: event.motion.title,
      proposal: turn.event,
      opened: turn.work.now,
      case: id,
      members: [],
      all: 0,
      vetoers: [],
      closes: Number.NaN,
    }),
    votes: [...(open?.votes ?? []), ...namedVotes(event, turn.event)],
    status: event.outcome,
    because: why ?? 'as reported',
    closed: turn.work.now,
  };
  if (open && index !== undefined) {
    turn.work.procedures = set(turn.work.procedures, index, closed, turn.edit);
    turn.work.openProcedures = turn.work.openProcedures.filter((entry) => entry !== index);
  } else turn.work.procedures = push(turn.work.procedures, closed, turn.edit);
  carryOut(turn, { ...event, pact: context.rule.pact.id }, id);
};

const namedVotes = (event: Decision, at: number): Procedure['votes'] => {
  const told = event.votes;
  return [
    ...(told?.yesBy ?? []).map((by) => ({ by, vote: 'yes' as const, event: at })),
    ...(told?.noBy ?? []).map((by) => ({ by, vote: 'no' as const, event: at })),
    ...(told?.abstainBy ?? []).map((by) => ({ by, vote: 'abstain' as const, event: at })),
    ...(told?.absentBy ?? []).map((by) => ({ by, vote: 'absent' as const, event: at })),
  ];
};

/** Whether reported votes carry the reported outcome; a sentence if not. Nothing is tested of which nothing is told. */
const testVotes = (body: Body, event: Decision, context: Context): string | undefined => {
  if (!event.votes) return undefined;
  const { motion, outcome } = event;
  const terms = termsOf(
    body,
    motion,
    votersOf(body, motion, context),
    vetoersOf(body, motion, context),
    membersOf(body, context).length,
  );
  const tally = reported(terms, event);
  if (!tally) return undefined;
  const found = count(terms, tally);
  // Nobody else will vote: what is not carried by now has failed, but that silence carries a consensus.
  const carried =
    found.outcome === 'adopted' || (found.outcome === undefined && terms.rule.kind === 'consensus');
  if (carried === (outcome === 'adopted')) return undefined;
  return `${found.because}, yet it is reported as ${outcome}`;
};

/** The tally of a report, whose figures may stand without names; undefined where it tells too little. */
const reported = (terms: Terms, event: Decision): Tally | undefined => {
  const told = event.votes ?? {};
  const named = tallyOf(terms, namedVotes(event, 0));
  if (terms.rule.kind === 'weighted')
    // Figures without names say nothing of weight.
    return told.yesBy && told.yesBy.length >= (told.yes ?? 0) ? { ...named, open: 0, awaited: 0 } : undefined;
  const noes = told.no ?? told.noBy?.length ?? 0;
  const abstaining = told.abstain ?? told.abstainBy?.length ?? 0;
  const absent = told.absentBy?.length ?? 0;
  const rest = Math.max(0, terms.seats - noes - abstaining - absent);
  const yes = told.yes ?? told.yesBy?.length ?? (event.outcome === 'adopted' ? rest : 0);
  return {
    ...named,
    yes,
    abstaining,
    no: noes + (terms.abstention === 'against' ? abstaining : 0),
    open: 0,
    present: yes + noes + abstaining,
    awaited: 0,
  };
};

/** What an adopted decision does beyond being a fact: a finding becomes the body's word on the case. */
export const carryOut = (turn: Turn, event: Decision, id: number | undefined): void => {
  if (event.outcome !== 'adopted' || event.motion.verb !== 'finds' || id === undefined) return;
  const finding: Finding = {
    kind: 'finding',
    at: event.at,
    by: event.body,
    holds: true,
    ...(event.motion.term ? { term: event.motion.term } : {}),
    ...(event.pact ? { of: event.pact } : {}),
  };
  believe(turn, id, finding);
};
