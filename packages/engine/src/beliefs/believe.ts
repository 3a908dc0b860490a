import type { Attribution, Claim, Contest, Finding } from '../model/event.ts';
import type { Belief } from '../state/state.ts';
import { incidentOf } from '../state/read.ts';
import { speaksFor } from '../casus/judge.ts';
import { covers } from '../compile/world.ts';
import type { CasusRule } from '../compile/system.ts';
import type { Determiner } from '../model/casus.ts';
import { includes, members } from '../state/who.ts';
import { addSpan } from '../time/civil.ts';
import { anchorOf } from '../norms/deadline.ts';
import { caseAt, contextOf, note, putCase, type Turn } from '../step/turn.ts';

/** Adds a party's or body's word to a case, and says when it is no more than a word. */
export const believe = (turn: Turn, id: number, event: Claim | Attribution | Contest | Finding): void => {
  const of = caseAt(turn, id);
  const belief: Belief = {
    event: turn.event,
    at: turn.work.now,
    by: event.by,
    kind: event.kind === 'claim' ? (event.denies ? 'denial' : 'claim') : event.kind,
    pact: event.kind === 'finding' || event.kind === 'contest' ? event.pact : undefined,
    term: event.kind === 'finding' || event.kind === 'contest' ? event.term : undefined,
    incident: event.kind === 'finding' ? event.incident : undefined,
    element:
      event.kind === 'finding' ? event.element : event.kind === 'attribution' ? 'attribution' : undefined,
    to: event.kind === 'attribution' || event.kind === 'finding' ? event.to : undefined,
    holds: event.kind === 'finding' ? event.holds : true,
    provided: event.kind === 'finding' ? event.provided : undefined,
  };
  putCase(turn, { ...of, beliefs: [...of.beliefs, belief] });
  if (event.kind === 'finding') testFinding(turn, event, id);
  if (event.kind === 'contest') testContest(turn, event, id);
};

/** A finding by somebody to whom no pact gives the power stays a claim. */
const testFinding = (turn: Turn, event: Finding, id: number): void => {
  const rules = turn.work.system.casus.filter(
    (rule) =>
      (event.term === undefined || rule.casus.term === event.term) &&
      (event.pact === undefined || turn.work.system.pacts[rule.pact]?.pact.id === event.pact),
  );
  const isBody = turn.work.system.bodies.some((entry) => entry.body.name === event.by);
  if (isBody || rules.some((rule) => mayFind(turn, rule, rule.casus.determiner, event.by, id))) return;
  note(
    turn,
    'without effect',
    'no-power',
    event.by,
    `${event.by} has no power to determine ${event.term ?? 'this'}: it counts as a claim`,
  );
};

const mayFind = (turn: Turn, rule: CasusRule, determiner: Determiner, by: string, id: number): boolean => {
  const pact = turn.work.system.pacts[rule.pact];
  const of = caseAt(turn, id);
  if (!pact || !covers(rule.casus.valid, of.at)) return false;
  const context = contextOf(turn.work, pact, of);
  const speakers = speaksFor(by, context);
  switch (determiner.kind) {
    case 'nobody':
    case 'each':
      return speakers.some(
        (party) =>
          includes(
            determiner.kind === 'each' && determiner.of ? determiner.of : { kind: 'role', role: 'party' },
            party,
            context,
          ) === 'true',
      );
    case 'victim':
      return speakers.some((party) => incidentOf(turn.work, of)?.on.includes(party) === true);
    case 'party':
      return (
        by === (determiner.who.kind === 'body' ? determiner.who.body : '') ||
        speakers.some((party) => includes(determiner.who, party, context) === 'true')
      );
    case 'body':
      return (
        by === determiner.body ||
        pact.pact.bodies.some((body) => body.name === determiner.body && body.actsFor === by)
      );
    case 'until then':
      return (
        mayFind(turn, rule, determiner.first, by, id) || mayFind(turn, rule, determiner.meanwhile, by, id)
      );
  }
};

/** A contest counts only by those whom the pact lets contest, and in time. */
const testContest = (turn: Turn, event: Contest, id: number): void => {
  const of = caseAt(turn, id);
  let late = false;
  for (const rule of turn.work.system.casus) {
    const pact = turn.work.system.pacts[rule.pact];
    const power = rule.casus.contest;
    if (
      !power ||
      !pact ||
      (event.pact !== undefined && event.pact !== pact.pact.id) ||
      (event.term !== undefined && event.term !== rule.casus.term)
    )
      continue;
    const context = contextOf(turn.work, pact, of);
    if (!members(power.by, context).includes(event.by)) continue;
    const start = anchorOf(power.of, pact, of, event.by, turn.work, of.known);
    if (
      power.within === undefined ||
      (start !== undefined && turn.work.now <= addSpan(start, power.within, pact.pact.offset))
    )
      return;
    late = true;
  }
  // A contest without power must not taint: it is kept in the record and taken out of the case.
  const now = caseAt(turn, id);
  putCase(turn, { ...now, beliefs: now.beliefs.slice(0, -1) });
  note(
    turn,
    'without effect',
    late ? 'out-of-time' : 'no-power',
    event.by,
    late ? `${event.by} contested too late` : `no pact lets ${event.by} contest this: it counts as a denial`,
  );
};
