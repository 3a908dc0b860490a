import { compile, type Draft, type Selection, settle, type System, type World } from '@casus/engine';
import type { Bracket } from './model.ts';
import { selectionOf } from './product.ts';

/** The drafts as plain pacts, each bracket resolved as picked. */
export const settledBy = (
  drafts: readonly Draft[],
  world: World,
  taken: Readonly<Record<string, Selection>>,
  brackets: readonly Bracket[],
  picks: readonly number[],
): System => {
  const chosen = selectionOf(brackets, taken, picks);
  return compile(
    drafts.flatMap((draft) => {
      const settled = settle(draft, chosen[draft.id] ?? {});
      return settled.ok ? [settled.pact] : [];
    }),
    world,
    { derivations: false },
  );
};
