import type { Move } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import { owedBy } from '../state/owed.ts';
import { caseIn, numberOf } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { advance, nextDue } from '../step/apply.ts';
import { get } from '../store/intmap.ts';
import type { Desk } from './desk.ts';
import { citeOf, citePledge, lawful, one } from './make.ts';

/**
 * Letting time pass: to the next instant at which time alone changes something (still open for acts), and
 * through it, which is unlawful for whoever is in breach once it has closed (SEMANTICS sections 2, 10).
 */
export const waits = (desk: Desk): readonly Move[] => {
  const next = nextDue(desk.state)?.at;
  if (next === undefined) return [];
  const through = (next + 1) as Instant;
  const broken = brokenBy(desk.state, desk.by, next);
  return [
    ...(next > desk.state.now ? [lawful(desk, { kind: 'tick' }, [one('at', [next])])] : []),
    {
      ...lawful(desk, { kind: 'tick' }, [one('at', [through])]),
      lawful: broken.length === 0,
      breaks: broken,
    },
  ];
};

/** Norms whose duty falls due for the party at the instant and is in breach once it has closed. */
const brokenBy = (state: State, by: Move['by'], at: Instant): Move['breaks'] => {
  const owing = owedBy(state, numberOf(state.system.world, by)).filter((ref) => {
    const instance = caseIn(state, ref.case)?.instances[ref.instance];
    return instance?.status === 'active' && instance.due <= at;
  });
  if (owing.length === 0) return [];
  const after = advance(state, at, true);
  return owing.flatMap((ref) => {
    const instance = caseIn(after, ref.case)?.instances[ref.instance];
    if (instance?.status !== 'breached') return [];
    return instance.pledge === undefined
      ? citeOf(state, state.system.norms[instance.norm])
      : citePledge(state, get(state.pledges, instance.pledge));
  });
};
