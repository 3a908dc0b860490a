import { isWithinMeasure, type MeasureId, type Menu, type Norm, VERBS, type VerbClass } from '@casus/engine';

const CLASS: ReadonlyMap<string, VerbClass> = new Map(VERBS.map(({ id, class: of }) => [id, of]));

/** The class of the verb of a norm. */
export const classOf = ({ act }: Norm): VerbClass => CLASS.get(act.verb) ?? 'conduct';

/** Whether a measure is the use or sending of forces. */
export const isMilitary = (measure: MeasureId): boolean =>
  measure === 'military assistance' ||
  isWithinMeasure(measure, 'force') ||
  isWithinMeasure(measure, 'deployment');

/** Whether a measure says no more than that help is given. */
const isGeneral = (measure: MeasureId): boolean => measure === 'assistance' || measure === 'other assistance';

/** Everything that a menu names. */
export const itemsOf = (menu: Menu | undefined): readonly MeasureId[] =>
  [...(menu?.items ?? []), ...(menu?.mustInclude ?? []), ...(menu?.mayInclude ?? [])].map(
    ({ measure }) => measure,
  );

/**
 * How far a duty of help is one of arms: the text says so, it leaves the kind of help open, or it names other help
 * alone. ATOP counts what is open where a partner is attacked (North Atlantic Treaty, Article 5; Rio, Article 3).
 */
export type Military = 'said' | 'open' | 'no';

/** How far what a norm asks for is military help. */
export const militaryOf = (norm: Norm, decided: readonly MeasureId[] | undefined): Military => {
  switch (classOf(norm)) {
    case 'force':
      return 'said';
    case 'help':
      return ofMenu(norm.act.menu);
    case 'act':
      return norm.act.menu ? ofMenu(norm.act.menu) : 'open';
    case 'comply':
      return decided?.some(isMilitary) ? 'said' : 'no';
    default:
      return 'no';
  }
};

const ofMenu = (menu: Menu | undefined): Military => {
  // All the means in its power take in arms.
  if (menu?.effort === 'all in its power') return 'said';
  const items = itemsOf(menu);
  // Of several kinds of help of which one is enough, arms may be the one that is not chosen.
  if (menu?.owed === 'one' && items.some(isMilitary)) return items.every(isMilitary) ? 'said' : 'open';
  if (items.some(isMilitary)) return 'said';
  if (menu === undefined || menu.items.length === 0 || menu.owed === 'deems') return 'open';
  return items.some(isGeneral) ? 'open' : 'no';
};

/** Whether a norm asks for one of these measures by name. */
export const asksFor = (norm: Norm, wanted: MeasureId, decided: readonly MeasureId[] = []): boolean =>
  [...itemsOf(norm.act.menu), ...decided].some((measure) => isWithinMeasure(measure, wanted));
