import {
  type Draft,
  firstAlternatives,
  type Instant,
  type Pact,
  type Selection,
  settle,
} from '@casus/engine';
import type { Provisions, Wording } from './model.ts';
import { provisionsOf } from './provisions.ts';

const withFirst = (draft: Draft, chosen: Selection): Selection => ({
  ...firstAlternatives(draft, chosen),
  ...chosen,
});

const settledWith = (draft: Draft, chosen: Selection): Pact => {
  const settled = settle(draft, withFirst(draft, chosen));
  // Labels come from the draft itself, or were looked up in it before.
  if (!settled.ok) throw new Error(`${draft.id} does not settle`);
  return settled.pact;
};

/**
 * The provisions of a text as written: brackets that nobody chose are taken at their first alternative, and each
 * provision names those of which another alternative, taken alone, would change it.
 */
export const provisionsOfDraft = (
  draft: Draft,
  chosen: Selection,
  wording: Wording,
  at?: Instant,
): Provisions => {
  const taken = provisionsOf(settledWith(draft, chosen), wording, at);
  const turning = new Map<string, Set<string>>();
  for (const { kind, id, options } of draft.choices) {
    if (kind !== 'bracket' || chosen[id] !== undefined) continue;
    for (const { label } of options.slice(1)) {
      const other = provisionsOf(settledWith(draft, { ...chosen, [id]: label }), wording, at);
      for (const [index, { serves, words, marks }] of other.each.entries()) {
        const own = taken.each[index];
        if (own?.words !== words || own.marks.join() !== marks.join())
          turning.set(serves, (turning.get(serves) ?? new Set()).add(id));
      }
    }
  }
  return {
    ...taken,
    each: taken.each.map((provision) => {
      const brackets = turning.get(provision.serves);
      return brackets ? { ...provision, brackets: [...brackets] } : provision;
    }),
  };
};
