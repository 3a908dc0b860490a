import type { PactRule } from '../compile/system.ts';
import type { StatusAct } from '../model/event.ts';
import type { Exit } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import { articleMatches } from '../casus/weigh.ts';
import { caseIn } from '../state/read.ts';
import { note, putInstance, setDeadline, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';
import { lifeOf, lookAgain, put } from './tenure.ts';

/**
 * Uses a power to extend: of the pact, its term grows by the span that the text gives; of an article, so does
 * the time for everything that is still open under it.
 */
export const extend = (turn: Turn, rule: PactRule, event: StatusAct, way: Exit): void => {
  const { span } = way;
  if (!span) return;
  const { offset } = rule.pact;
  const article = event.article ?? way.ref?.article;
  if (article !== undefined) {
    for (let id = 0; id < turn.work.cases.size; id += 1)
      caseIn(turn.work, id)?.instances.forEach((instance, index) => {
        const norm = turn.work.system.norms[instance.norm];
        if (norm?.pact !== rule.index || instance.status !== 'active' || Number.isNaN(instance.due)) return;
        if (!articleMatches(article, norm.norm.cite.article)) return;
        putInstance(turn, id, index, { ...instance, due: addSpan(instance.due as Instant, span, offset) });
        setDeadline(turn, id, index);
      });
    return;
  }
  const life = lifeOf(turn, rule);
  const over = life.termEnd ?? life.extended ?? rule.pact.term.until;
  if (over === undefined)
    return note(
      turn,
      'without effect',
      'no-power',
      event.by,
      `${event.pact} has no term that could be extended`,
    );
  const at = addSpan(over, span, offset);
  put(turn, rule, { ...life, ...(life.termEnd === undefined ? { extended: at } : { termEnd: at }) });
  lookAgain(turn, rule, at);
};
