import type { Condition, Norm, Pact } from '@casus/engine';
import { classOf, countingFor, isWithin } from './measures.ts';
import { isThen, outside, type Scene, ticks } from './scene.ts';

/** Whether the texts bind through the whole stretch looked at: only then are they in the fragment. */
export const checkTenure = (scene: Scene): void => {
  for (const pact of scene.pacts) {
    const { term } = pact;
    const end = scene.start + scene.horizon;
    const says = (why: string): void => outside(scene, `${pact.id}: ${why}`);
    const since = term.from ?? term.signed;
    if (!scene.entered.includes(pact.id)) {
      if (term.status !== 'signed' || since === undefined || since > scene.start)
        says('not in force by its dates');
      if (term.after || term.begins) says('in force on a condition');
    }
    if (term.while && !lasts(scene, term.while.condition)) says('in force while something holds');
    if (term.until !== undefined && term.until < end) says('ends by its date');
    if (term.lapses.length > 0) says('may lapse');
    if (term.duration && (pact.term.until ?? 0) < end && lastDay(pact) < end && !isRenewed(pact))
      says('its term may have run out');
    if (pact.forfeitures.length > 0) says('may be forfeited');
    if (pact.reservations.length > 0) says('a reservation');
    for (const exit of pact.exits) {
      if (exit.kind === 'extend') continue;
      const notice = exit.notice === undefined ? 0 : ticks(scene, exit.notice);
      const late = (exit.kind === 'withdraw' || exit.kind === 'terminate') && notice === undefined;
      if (!late && (notice ?? 0) * scene.unit < scene.horizon) says(`a way out: ${exit.kind}`);
    }
    for (const norm of pact.norms) checkNorm(scene, pact, norm);
  }
};

/** A state of affairs that holds goes on: nobody here ends it. */
const lasts = (scene: Scene, condition: Condition): boolean =>
  condition.kind === 'fact' && condition.holds && scene.facts.includes(condition.fact);

/** Nobody has given notice, and nothing else keeps it from being renewed. */
const isRenewed = ({ term: { renewal } }: Pact): boolean =>
  renewal !== undefined && renewal.unless === undefined && renewal.onlyIf === undefined;

/** The last instant of the first term; a term of years ends about then. */
const lastDay = ({ term }: Pact): number => {
  const { duration } = term;
  if (!duration || typeof duration.from !== 'number') return 0;
  const { span } = duration;
  if (span.kind === 'exact') return duration.from + span.ms;
  return span.kind === 'calendar'
    ? duration.from + (span.months * 30 + span.days) * 86_400_000
    : duration.from;
};

const checkNorm = (scene: Scene, pact: Pact, norm: Norm): void => {
  const says = (why: string): void => outside(scene, why);
  // Nobody is required to use force: that touches no duty which leaves another way (6.4).
  if (norm.position === 'immunity' && !(classOf(norm.act.verb) === 'force' && leavesOthers(pact)))
    says('an immunity');
  isThen(scene, norm.valid);
  if (norm.instead) says('a duty in the place of another');
  if (norm.position === 'power' && (norm.deadline.kind !== 'none' || norm.times !== undefined))
    says('a power for a time');
  const { menu } = norm.act;
  if (menu?.per) says('what is owed in each period');
  if (menu?.decided) says('the measures decided');
  if (
    [...(menu?.items ?? []), ...(menu?.mayInclude ?? []), ...(menu?.mustInclude ?? [])].some(
      ({ amount }) => amount,
    )
  )
    says('an amount');
};

const leavesOthers = ({ norms }: Pact): boolean =>
  norms
    .filter(({ position, manner }) => position === 'duty' && manner === 'achieve')
    .every((norm) => countingFor(norm)?.some((measure) => !isWithin(measure, 'force')) ?? true);

/** Whether a sentence counts for this incident. */
export const isValid = ({ start }: Scene, { valid }: Norm): boolean =>
  (valid?.from ?? -Infinity) <= start && start < (valid?.until ?? Infinity);
