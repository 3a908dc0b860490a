import { compile, type Draft, type Selection, settle, type System, type World } from '@casus/engine';
import type { Bracket } from './model.ts';
import { selectionOf } from './product.ts';

/** The drafts as plain pacts, with the alternatives chosen of each; a draft that these do not settle is left out. */
export const settledAs = (
  drafts: readonly Draft[],
  chosen: Readonly<Record<string, Selection>>,
  world: World,
): System =>
  compile(
    drafts.flatMap((draft) => {
      const settled = settle(draft, chosen[draft.id] ?? {});
      return settled.ok ? [settled.pact] : [];
    }),
    world,
    { derivations: false },
  );

/** The drafts as plain pacts, each bracket resolved as picked. */
export const settledBy = (
  drafts: readonly Draft[],
  world: World,
  taken: Readonly<Record<string, Selection>>,
  brackets: readonly Bracket[],
  picks: readonly number[],
): System => settledAs(drafts, selectionOf(brackets, taken, picks), world);
