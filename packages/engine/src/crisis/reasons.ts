import { articleMatches } from '../casus/weigh.ts';
import { explain } from '../explain/explain.ts';
import type { ArticleRef } from '../model/condition.ts';
import type { Expectation } from '../model/crisis.ts';
import type { Derivation } from '../model/report.ts';
import type { State } from '../state/state.ts';
import { get } from '../store/intmap.ts';
import type { Finding } from './finding.ts';

/** Whether the reasons given by an expectation occur in the derivation of what it expects. */
export const reasonsHold = (state: State, expect: Expectation, finding: Finding): boolean => {
  if (!expect.because || expect.because.length === 0) return true;
  const trees = finding.why.map((question) => explain(state, question));
  return expect.because.every((reason) => trees.some((tree) => cites(state, tree, reason)));
};

const cites = (state: State, tree: Derivation, reason: ArticleRef | { readonly event: number }): boolean => {
  const stack: Derivation[] = [tree];
  const wanted = 'event' in reason ? get(state.numbered, reason.event) : undefined;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('event' in reason) {
      if (wanted !== undefined && node.event === wanted) return true;
    } else if (
      node.cite &&
      (reason.pact === undefined || node.cite.pact === reason.pact) &&
      (reason.article === undefined || articleMatches(reason.article, node.cite.article))
    )
      return true;
    stack.push(...node.of);
  }
  return false;
};
