import { judge } from '../casus/judge.ts';
import { covers } from '../compile/world.ts';
import type { Proposition } from '../model/crisis.ts';
import { statusWord } from '../report/facts.ts';
import type { State } from '../state/state.ts';
import { contextOf } from '../step/turn.ts';
import { caseIn } from '../state/read.ts';
import { get, values } from '../store/intmap.ts';
import type { Finding } from './finding.ts';

/** "(1) is an Armed Attack": how the casus of the case stand that an event opened. */
export const incident = (state: State, that: Extract<Proposition, { kind: 'incident' }>): Finding => {
  const root = get(state.numbered, that.event);
  const of = root === undefined ? undefined : caseIn(state, get(state.caseOf, root) ?? -1);
  if (root === undefined || !of)
    return {
      holds: that.status === 'without effect',
      instead: `event (${that.event}) opened no case`,
      why: [],
    };
  if (that.status === 'without effect')
    return {
      holds: values(state.notes).some((note) => note.event === root && note.kind === 'without effect'),
      instead: 'it took effect',
      why: [{ kind: 'note', event: root }],
    };
  const rules = state.system.casus.filter((rule) => {
    const pact = state.system.pacts[rule.pact];
    return (
      (that.pact === undefined || pact?.pact.id === that.pact) &&
      (that.term === undefined || rule.casus.term === that.term) &&
      covers(rule.casus.valid, of.at)
    );
  });
  const found = rules.flatMap((rule) => {
    const pact = state.system.pacts[rule.pact];
    return pact
      ? [
          {
            term: rule.casus.term,
            pact: pact.pact.id,
            status: statusWord(judge(rule, contextOf(state, pact, of))),
          },
        ]
      : [];
  });
  const words = found.map((entry) => entry.status);
  const holds =
    that.status === 'established'
      ? words.includes('established')
      : that.status === 'contested'
        ? words.includes('contested') && !words.includes('established')
        : words.length > 0 && words.every((word) => word === 'rejected');
  return {
    holds,
    instead:
      found.map((entry) => `${entry.term} of ${entry.pact} is ${entry.status}`).join('; ') ||
      'no casus is about it',
    why: found.map((entry) => ({ kind: 'casus', pact: entry.pact, term: entry.term, case: root })),
  };
};
