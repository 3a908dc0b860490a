import type { NormRule, PactRule } from '../compile/system.ts';
import { isOrgan } from '../casus/organ.ts';
import { weigh } from '../casus/weigh.ts';
import type { Condition } from '../model/condition.ts';
import type { Gate } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { eventAt } from '../state/read.ts';
import { includes, members } from '../state/who.ts';
import { caseAt, contextOf, setTimer, signal, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';
import { anchorOf } from './deadline.ts';

/**
 * What the silence of a domestic body means ("Failing authorisation within 10 days, it is deemed given").
 * The clock starts with the duty or liberty that waits for the body, and speaks only if the body has not.
 */
export const startGates = (turn: Turn, id: number): void => {
  for (const pact of turn.work.system.pacts) setClocks(turn, pact, id, undefined, caseAt(turn, id).known);
};

/** The same for a duty that has just arisen. */
export const startGatesOf = (turn: Turn, pact: PactRule, id: number, bearer: PartyId): void =>
  setClocks(turn, pact, id, bearer, turn.work.now);

const setClocks = (
  turn: Turn,
  pact: PactRule,
  id: number,
  bearer: PartyId | undefined,
  arose: Instant,
): void => {
  if (pact.pact.gates.length === 0) return;
  const of = caseAt(turn, id);
  pact.pact.gates.forEach((gate, index) => {
    if (!gate.silence) return;
    if (bearer !== undefined && includes(gate.who, bearer, contextOf(turn.work, pact, of)) !== 'true') return;
    const start = anchorOf(gate.silence.of, pact, of, bearer, turn.work, arose);
    if (start === undefined) return;
    const at = addSpan(start, gate.silence.after, pact.pact.offset);
    setTimer(turn, Math.max(at, turn.work.now), 1, { kind: 'gate', case: id, pact: pact.index, gate: index });
  });
};

/** Time is up for a domestic body: its silence is taken for what the text says. */
export const speakForSilence = (turn: Turn, id: number, pact: number, index: number): void => {
  const rule = turn.work.system.pacts[pact];
  const gate = rule?.pact.gates[index];
  if (!rule || !gate?.silence) return;
  const of = caseAt(turn, id);
  const silent = members(gate.who, contextOf(turn.work, rule, of)).filter(
    (party) => !hasSpoken(turn, gate, party, of.known) && isAsked(turn, rule, gate, party, id),
  );
  if (silent.length === 0) return;
  const granted = gate.silence.deemed === 'given';
  turn.work.authorisations = [
    ...turn.work.authorisations,
    ...silent.map((party) => ({
      organ: gate.organ,
      of: party,
      measure: undefined,
      granted,
      event: -1,
    })),
  ];
  signal(turn, 0, 'authorisation');
};

/** Whether the body has answered since the case became known. */
const hasSpoken = (turn: Turn, gate: Gate, party: PartyId, since: Instant): boolean =>
  turn.work.authorisations.some((entry) => {
    if (entry.of !== party || !isOrgan(entry.organ, gate.organ)) return false;
    const event = eventAt(turn.work, entry.event);
    return event === undefined || event.at >= since;
  });

/** Whether something in the case waits for the body: a duty of the party, or a liberty that would be its. */
const isAsked = (turn: Turn, rule: PactRule, gate: Gate, party: PartyId, id: number): boolean => {
  const of = caseAt(turn, id);
  const own = (norm: NormRule | undefined): boolean => norm?.pact === rule.index;
  if (
    of.instances.some(
      (instance) =>
        own(turn.work.system.norms[instance.norm]) &&
        instance.status === 'active' &&
        instance.bearers.includes(party),
    )
  )
    return true;
  const context = { ...contextOf(turn.work, rule, of), bearer: party };
  return rule.norms.some(
    ({ norm }) =>
      norm.position === 'liberty' &&
      waitsFor(norm.onlyIf, gate.organ) &&
      includes(norm.subject.who, party, context) === 'true' &&
      (norm.when === undefined || weigh(norm.when, context) === 'true'),
  );
};

const waitsFor = (condition: Condition | undefined, organ: string): boolean =>
  condition?.kind === 'and' || condition?.kind === 'or'
    ? condition.of.some((part) => waitsFor(part, organ))
    : condition?.kind === 'authorised' && condition.organ === organ;
