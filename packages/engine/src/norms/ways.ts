import type { NormRule } from '../compile/system.ts';
import { attackerOf } from '../casus/attacker.ts';
import type { Event } from '../model/event.ts';
import type { MeasureItem } from '../model/measure.ts';
import type { PartyId } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { victimsOf } from '../state/read.ts';
import { members } from '../state/who.ts';

/** Acts that perform a duty: any one of them will do, or it takes them all. */
export interface Ways {
  readonly need: 'one' | 'all';
  readonly acts: readonly Event[];
}

/**
 * The ways in which a bearer can perform a duty, as the acts that it would do. Undefined where the text
 * leaves them open (whatever helps, such measures as it deems necessary): then no list of them is complete.
 */
export const waysOf = (rule: NormRule, bearer: PartyId, context: Context): Ways | undefined => {
  const { act } = rule.norm;
  const base = { at: context.state.now, by: bearer };
  const against = act.against ? members(act.against, context) : attackersOf(context);
  const single = (event: Event): Ways => ({ need: 'one', acts: [event] });
  switch (rule.verb) {
    case 'force':
      return against.length === 0
        ? undefined
        : single({ ...base, kind: 'measure', measure: 'force', against });
    case 'sanction':
      return against.length === 0
        ? undefined
        : single({ ...base, kind: 'measure', measure: 'sanctions', against });
    case 'deploy':
      return single({ ...base, kind: 'measure', measure: 'deployment' });
    case 'mobilise':
      return single({ ...base, kind: 'incident', incident: 'mobilisation', on: [] });
    case 'help': {
      const { menu } = act;
      if (!menu || menu.decided || menu.owed === 'deems' || menu.effort !== undefined) return undefined;
      const must = menu.mustInclude ?? [];
      const items = must.length > 0 ? must : menu.items;
      if (items.length === 0) return undefined;
      const to = act.to
        ? members(act.to, context)
        : context.case
          ? victimsOf(context.state, context.case)
          : [];
      return {
        need: must.length > 0 || menu.owed === 'all' ? 'all' : 'one',
        acts: items.map((item) => helpBy(item, base, to, against)),
      };
    }
    case 'conduct':
      return single({
        ...base,
        kind: 'conduct',
        verb: act.verb,
        ...(act.object === undefined ? {} : { object: act.object }),
      });
    default:
      return undefined;
  }
};

/** Force and sanctions are aimed at the attacker, all other help is given to the one helped. */
const helpBy = (
  item: MeasureItem,
  base: { readonly at: Event['at']; readonly by: PartyId },
  to: readonly PartyId[],
  against: readonly PartyId[],
): Event => ({
  ...base,
  kind: 'measure',
  measure: item.measure,
  to: to.filter((party) => party !== base.by),
  ...(against.length > 0 ? { against } : {}),
});

const attackersOf = (context: Context): readonly PartyId[] => {
  const attacker = attackerOf(context);
  return attacker === undefined || attacker === 'unknown' ? [] : [attacker];
};

/** Whether nothing is left to do where what `bars` says cannot (or need not) be done. */
export const isBarred = (ways: Ways | undefined, bars: (act: Event) => boolean): boolean => {
  if (!ways) return false;
  return ways.need === 'all' ? ways.acts.some(bars) : ways.acts.every(bars);
};
