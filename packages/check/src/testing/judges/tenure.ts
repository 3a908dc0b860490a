import type { Norm, Pact } from '@casus/engine';
import { outside, type Scene, ticks } from './scene.ts';

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
      if (term.after || term.begins || term.while) says('in force on a condition');
    }
    if (term.while) says('in force while something holds');
    if (term.until !== undefined && term.until < end) says('ends by its date');
    if (term.lapses.length > 0) says('may lapse');
    if (term.duration && (pact.term.until ?? 0) < end && lastDay(pact) < end)
      says('its term may have run out');
    if (pact.forfeitures.length > 0) says('may be forfeited');
    if (pact.reservations.length > 0) says('a reservation');
    for (const exit of pact.exits) {
      if (exit.kind === 'extend') continue;
      const notice = exit.notice === undefined ? 0 : ticks(scene, exit.notice);
      const late = (exit.kind === 'withdraw' || exit.kind === 'terminate') && notice === undefined;
      if (!late && (notice ?? 0) * scene.unit < scene.horizon) says(`a way out: ${exit.kind}`);
    }
    for (const norm of pact.norms) checkNorm(scene, norm);
  }
};

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

const checkNorm = (scene: Scene, norm: Norm): void => {
  const says = (why: string): void => outside(scene, why);
  const end = scene.start + scene.horizon;
  if (norm.position === 'immunity') says('an immunity');
  if (norm.instead) says('a duty in the place of another');
  if (norm.cite.knownTo) says('a secret sentence');
  if (norm.position === 'power' && (norm.deadline.kind !== 'none' || norm.times !== undefined))
    says('a power for a time');
  const { from, until } = norm.valid ?? {};
  if ([from, until].some((at) => at !== undefined && at > scene.start && at < end))
    says('a sentence for a time');
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

/** Whether a sentence counts for this incident. */
export const isValid = ({ start }: Scene, { valid }: Norm): boolean =>
  (valid?.from ?? -Infinity) <= start && start < (valid?.until ?? Infinity);
