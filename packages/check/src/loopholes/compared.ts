import { advance, apply, type Instant, report, type Report, startWith } from '@casus/engine';
import { chronicleOf } from '../envelope/witness.ts';
import type { Finding, Told } from './finding.ts';

/** How things stand in two runs between which nothing differs but a loophole. */
export interface Compared {
  /** With the loophole, everything else mended. */
  readonly left: Report;
  /** Without it. */
  readonly meant: Report;
}

/** The two runs of a finding, at the last instant at which both are what they show; nothing where nothing was compared. */
export const comparedIn = ({ loss }: Finding): Compared | undefined =>
  loss && { left: standingIn(loss.left, loss.both), meant: standingIn(loss.meant, loss.both) };

const standingIn = ({ question, run }: Told, until: number): Report => {
  const end = (question.incident.at + until - (until < question.horizon ? 1 : 0)) as Instant;
  const events = chronicleOf(question, run).filter((event) => event.at <= end);
  return report(advance(events.reduce(apply, startWith(question.system)), end));
};
