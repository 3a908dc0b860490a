import { MEASURES, type Amount, type MeasureId, type MeasureItem, type Menu } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Here } from './context.ts';

const IDS: ReadonlyMap<string, MeasureId> = new Map(
  MEASURES.map((entry) => [entry.id.replace(/^(a|an|the) /, ''), entry.id]),
);
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The measure that a phrase names; an open word names help of that name. */
const measureId = (words: string): MeasureId => IDS.get(words) ?? words;

/** Measure that a bare amount stands for: money is funds, anything counted is forces. */
export const measureOfUnit = (unit: string): MeasureId => (/^[A-Z]{3}$/.test(unit) ? 'funds' : 'forces');

/** An amount as written. */
export const amountOf = (amount: ast.Amount): Amount => {
  const scale = amount.scale === undefined ? 1 : (SCALES[amount.scale] ?? 1);
  const per = amount.per?.replace('each ', '') as Amount['per'] | undefined;
  return {
    quantity: amount.number * scale,
    unit: amount.unit,
    ...(amount.upTo === undefined ? {} : { upTo: amount.upTo * scale }),
    ...(per === undefined ? {} : { per }),
  };
};

const itemOf = (item: ast.MeasureItem): MeasureItem => {
  if (item.amount) {
    const amount = amountOf(item.amount);
    return { measure: IDS.get(amount.unit) ?? measureOfUnit(amount.unit), amount };
  }
  return { measure: measureId(item.measure ?? '') };
};

/** Items of a list. */
export const itemsOf = (list: ast.MeasureList): readonly MeasureItem[] => list.items.map(itemOf);

/** Measures of a list, without amounts. */
export const measuresOf = (list: ast.MeasureList): readonly MeasureId[] =>
  itemsOf(list).map((item) => item.measure);

/** Phrases of effort that a reading may be of. */
const DEEMS = ['such measures as it deems necessary', 'such action as it deems necessary'];

/** A menu under the readings of `here`. */
export const menuOf = (menu: ast.Menu, here: Here): Menu => {
  let out: Menu = base(menu, here);
  for (const which of menu.which) out = applyWhich(out, which);
  if (menu.effort !== undefined) {
    const reading = here.readings.get(menu.effort)?.get(here.env[menu.effort] ?? 'plain');
    if (reading?.body.$type === 'MenuReading') out = applyWhich(out, reading.body.which);
    else if (DEEMS.includes(menu.effort) && out.least === undefined) here.open.add(menu.effort);
  }
  const per = menu.per?.replace('each ', '') as Menu['per'] | undefined;
  return {
    ...out,
    ...(menu.together ? { together: true as const } : {}),
    ...(per === undefined ? {} : { per }),
  };
};

const base = (menu: ast.Menu, _here: Here): Menu => {
  if (menu.decided !== undefined) return { owed: 'all', items: [], decided: true };
  if (menu.effort !== undefined) {
    if (DEEMS.includes(menu.effort)) return { owed: 'deems', items: [] };
    if (menu.effort === 'measures of its own choice') return { owed: 'one', items: [], effort: 'own choice' };
    return {
      owed: 'one',
      items: [],
      effort: menu.effort.startsWith('necessary') ? 'necessary' : 'all in its power',
    };
  }
  const items = menu.list ? itemsOf(menu.list) : [];
  return {
    owed: menu.oneOf ? 'one' : menu.list?.joiner === 'or' ? 'one' : 'all',
    items,
    ...(menu.ownChoice ? { effort: 'own choice' as const } : {}),
  };
};

const applyWhich = (menu: Menu, which: ast.WhichClause): Menu => {
  switch (which.$type) {
    case 'MayInclude':
      return { ...menu, mayInclude: itemsOf(which.list) };
    case 'ShallInclude':
      return { ...menu, mustInclude: itemsOf(which.list) };
    case 'MayBeNone':
      return { ...menu, least: which.word === 'which may be none' ? 'nothing' : 'something' };
  }
};
