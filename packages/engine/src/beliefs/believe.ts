import type { Attribution, Claim, Contest, Finding } from '../model/event.ts';
import type { Who } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import type { Belief, State } from '../state/state.ts';
import { caseIn, incidentOf } from '../state/read.ts';
import { inArea } from '../casus/area.ts';
import { bodiesNamed, speaksFor } from '../casus/organ.ts';
import { findBody, type Why } from '../procedures/bodies.ts';
import { covers } from '../compile/world.ts';
import type { BodyRule, CasusRule } from '../compile/system.ts';
import type { Determiner } from '../model/casus.ts';
import { includes, members } from '../state/who.ts';
import { addSpan } from '../time/civil.ts';
import { anchorOf } from '../norms/deadline.ts';
import { caseAt, contextOf, note, putCase, type Turn } from '../step/turn.ts';
import { reachBack } from './reach.ts';

/** Adds a party's or body's word to a case, and says when it is no more than a word. */
export const believe = (turn: Turn, id: number, event: Claim | Attribution | Contest | Finding): void => {
  const of = caseAt(turn, id);
  const belief: Belief = {
    event: turn.event,
    at: turn.work.now,
    by: event.by,
    of: event.kind === 'finding' ? event.of : undefined,
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
  if (event.kind === 'finding' && event.back) reachBack(turn, id, event);
  if (event.kind === 'contest') testContest(turn, event, id);
};

/** A finding by somebody to whom no pact gives the power stays a claim. */
const testFinding = (turn: Turn, event: Finding, id: number): void => {
  const rules = turn.work.system.casus.filter(
    (rule) =>
      (event.term === undefined || rule.casus.term === event.term) &&
      (event.pact === undefined || turn.work.system.pacts[rule.pact]?.pact.id === event.pact),
  );
  if (rules.some((rule) => mayFind(turn.work, rule, event.by, id, event.of))) return;
  const bodies = bodiesNamed(turn.work, event.by, event.of);
  const none = bodies.length === 0 ? undefined : missing(turn.work, event.by, event.of);
  const elsewhere = bodies.filter((entry) => watches(turn, entry, id) === false);
  if (none === undefined && bodies.length > elsewhere.length) return;
  if (bodies.length > 0) {
    // The word of a monitor on what it does not monitor, or of a body that there is not, must settle nothing for anybody.
    const of = caseAt(turn, id);
    putCase(turn, {
      ...of,
      beliefs: of.beliefs.map((belief, index) =>
        index === of.beliefs.length - 1 ? { ...belief, kind: 'claim' as const } : belief,
      ),
    });
  }
  note(
    turn,
    'without effect',
    'no-power',
    event.by,
    none
      ? `${none.says}: its finding counts as a claim`
      : elsewhere.length > 0
        ? `this did not happen in what the ${event.by} monitors: its finding counts as a claim`
        : `${event.by} has no power to determine ${event.term ?? 'this'}: it counts as a claim`,
  );
};

/** Why a body that is named is not there to speak: its pact is not in force, or it does not exist at this time. */
export const missing = (state: State, name: string, pact: string | undefined): Why | undefined => {
  // A parliament is there whether or not a pact is.
  if (bodiesNamed(state, name, pact).some(({ body }) => body.actsFor !== undefined)) return undefined;
  const found = findBody(state, name, pact);
  return 'says' in found ? found : undefined;
};

/** Whether the case lies in what a body monitors; undefined where it has no such task. */
const watches = (turn: Turn, { body, pact }: BodyRule, id: number): boolean | undefined => {
  const rule = turn.work.system.pacts[pact];
  const of = caseAt(turn, id);
  const incident = incidentOf(turn.work, of);
  if (!body.monitors || !rule) return undefined;
  return (
    incident !== undefined && inArea(body.monitors.area, incident, contextOf(turn.work, rule, of)) !== 'false'
  );
};

/** Whether a party or body (of a pact, where two bear one name) may find a casus in a case. */
export const mayFind = (state: State, rule: CasusRule, by: string, id: number, pact?: string): boolean => {
  const home = state.system.pacts[rule.pact];
  const of = caseIn(state, id);
  return (
    home !== undefined &&
    of !== undefined &&
    covers(rule.casus.valid, of.at) &&
    isJudge(rule.casus.determiner, by, pact, contextOf(state, home, of))
  );
};

const isJudge = (determiner: Determiner, by: string, pact: string | undefined, context: Context): boolean => {
  const speakers = speaksFor(by, context.state);
  switch (determiner.kind) {
    case 'nobody':
    case 'each': {
      const among: Who =
        determiner.kind === 'each' && determiner.of ? determiner.of : { kind: 'role', role: 'party' };
      return speakers.some((party) => includes(among, party, context) === 'true');
    }
    case 'victim': {
      const victims = context.case ? (incidentOf(context.state, context.case)?.on ?? []) : [];
      return speakers.some((party) => victims.includes(party));
    }
    case 'party':
      return (
        (by === (determiner.who.kind === 'body' ? determiner.who.body : '') &&
          missing(context.state, by, pact) === undefined) ||
        speakers.some((party) => includes(determiner.who, party, context) === 'true')
      );
    case 'body':
      return (
        (by === determiner.body &&
          (pact === undefined || pact === (determiner.pact ?? context.rule.pact.id)) &&
          missing(context.state, by, determiner.pact ?? context.rule.pact.id) === undefined) ||
        context.rule.pact.bodies.some((body) => body.name === determiner.body && body.actsFor === by)
      );
    case 'until then':
      return isJudge(determiner.first, by, pact, context) || isJudge(determiner.meanwhile, by, pact, context);
  }
};

/** Whether a party may contest a casus in a case now: it may, it is too late, or no pact says so. */
export const mayContest = (
  state: State,
  rule: CasusRule,
  by: string,
  id: number,
): 'yes' | 'too late' | 'no' => {
  const pact = state.system.pacts[rule.pact];
  const power = rule.casus.contest;
  const of = caseIn(state, id);
  if (!power || !pact || !of || !members(power.by, contextOf(state, pact, of)).includes(by)) return 'no';
  if (power.within === undefined) return 'yes';
  const start = anchorOf(power.of, pact, of, by, state, of.known);
  return start !== undefined && state.now <= addSpan(start, power.within, pact.pact.offset)
    ? 'yes'
    : 'too late';
};

/** A contest counts only by those whom the pact lets contest, and in time. */
const testContest = (turn: Turn, event: Contest, id: number): void => {
  const answers = turn.work.system.casus
    .filter(
      (rule) =>
        (event.pact === undefined || event.pact === turn.work.system.pacts[rule.pact]?.pact.id) &&
        (event.term === undefined || event.term === rule.casus.term),
    )
    .map((rule) => mayContest(turn.work, rule, event.by, id));
  if (answers.includes('yes')) return;
  const late = answers.includes('too late');
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
