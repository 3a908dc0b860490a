import type { IncidentPattern, Quality, Who } from '@casus/engine';
import type { Leaf } from './alternatives.ts';
import { asksEvent, isAttack, type Promising } from './promises.ts';
import type { Promised } from './variables.ts';

/** Conditions that ATOP tells apart: adversary, place, conflict under way, number, demands, provocation, ally attacked, request, any other. */
export type Flag = 'adv' | 'loc' | 'con' | 'num' | 'dem' | 'pr' | 'att' | 'req' | 'other';

/** Which flags the scheme has for which promise; what is left of them counts as another condition. */
export const FLAGS: Readonly<Record<Promised, readonly Exclude<Flag, 'other'>[]>> = {
  defense: ['adv', 'loc', 'con', 'num', 'dem', 'pr'],
  offense: ['adv', 'loc', 'con', 'num', 'dem'],
  neutral: ['adv', 'loc', 'con', 'num', 'dem', 'pr', 'att'],
  nonagg: [],
  consul: ['adv', 'loc', 'con', 'req'],
};

/**
 * The conditions of a promise that several sentences make. A way that asks for all that another asks for, and more,
 * limits nothing; where one asks for nothing, the promise is unconditional.
 */
export const flagsOf = (promises: readonly Promising[]): ReadonlyMap<Flag, readonly Promising[]> => {
  const ways = promises.map((promise) => ({ promise, flags: flagsIn(promise) }));
  const wide = ways.filter(
    ({ flags }) =>
      !ways.some(
        (other) => other.flags.size < flags.size && [...other.flags].every((flag) => flags.has(flag)),
      ),
  );
  const out = new Map<Flag, Promising[]>();
  for (const { promise, flags } of wide)
    for (const flag of flags) out.set(flag, [...(out.get(flag) ?? []), promise]);
  return out;
};

const flagsIn = ({ kind, norm, way }: Promising): ReadonlySet<Flag> => {
  const known: readonly Flag[] = FLAGS[kind];
  const all = [
    ...way.flatMap((leaf) => ofLeaf(leaf, kind)),
    ...(norm.unless === undefined ? [] : [isProvoked(norm.unless) ? ('pr' as const) : ('other' as const)]),
    ...(kind === 'neutral' && way.some(isAttack) ? (['att'] as const) : []),
    ...((kind === 'defense' || kind === 'offense') && !asksEvent(way) ? (['con'] as const) : []),
  ];
  return new Set(kind === 'nonagg' ? [] : all.map((flag) => (known.includes(flag) ? flag : 'other')));
};

const isProvoked = (condition: NonNullable<Promising['norm']['unless']>): boolean =>
  condition.kind === 'incident' || (condition.kind === 'fact' && condition.fact === 'provocation');

const ofLeaf = (leaf: Leaf, kind: Promised): readonly Flag[] => {
  switch (leaf.kind) {
    case 'incident':
      return ofPattern(leaf.pattern);
    case 'opinion':
      return ofPattern(leaf.that);
    case 'at war':
      return isSpecific(leaf.with) ? ['adv'] : [];
    case 'act':
      return ofAct(leaf, kind);
    case 'found':
      return byBody(leaf.casus.determiner) ? ['other'] : [];
    case 'fact':
      return kind === 'consul' ? [] : ['other'];
    case 'in breach':
      return kind === 'consul' ? [] : ['dem'];
    case 'invoked':
      return kind === 'consul' ? ['req'] : [];
    case 'holds role':
    case 'dated':
    case 'failing':
    case 'casus':
      return [];
    case 'decision':
    case 'norm':
    case 'in force':
    case 'consents':
    case 'authorised':
    case 'continues':
    case 'not':
      return ['other'];
  }
};

const ofAct = (leaf: Leaf & { readonly kind: 'act' }, kind: Promised): readonly Flag[] => {
  const { verb, by } = leaf.act;
  if (verb === 'request') return [kind === 'consul' ? 'req' : 'other'];
  if (verb === 'resist') return [];
  if (verb === 'support' || verb === 'mobilise' || verb === 'attack' || verb === 'use force')
    return isSpecific(by) ? ['adv'] : [];
  if (verb === 'join') return ['num'];
  return ['other'];
};

const byBody = (determiner: (Leaf & { readonly kind: 'found' })['casus']['determiner']): boolean =>
  determiner.kind === 'body';

const PROVOCATION: readonly Quality[] = ['unprovoked', 'directly unprovoked', 'unjustified'];
const PLAIN: readonly Quality[] = ['first use', 'future', 'deliberate'];

const ofPattern = (pattern: IncidentPattern): readonly Flag[] => {
  const qualities = pattern.qualities ?? [];
  return [
    ...(isSpecific(pattern.by) || isSpecific(pattern.supportedBy) ? (['adv'] as const) : []),
    ...(pattern.in !== undefined || pattern.across !== undefined ? (['loc'] as const) : []),
    ...(pattern.attackers !== undefined && pattern.attackers > 1 ? (['num'] as const) : []),
    ...(qualities.some((quality) => PROVOCATION.includes(quality)) ? (['pr'] as const) : []),
    ...(qualities.some((quality) => !PROVOCATION.includes(quality) && !PLAIN.includes(quality)) ||
    pattern.means !== undefined
      ? (['other'] as const)
      : []),
  ];
};

/** Whether a text means these and no others, or those of a kind; any state, or any that is no party, is no one in particular. */
export const isSpecific = (who: Who | undefined): boolean => {
  switch (who?.kind) {
    case 'states':
    case 'role':
    case 'group':
    case 'in':
    case 'such':
      return true;
    case 'except':
      return isSpecific(who.base);
    case 'union':
      return who.of.every(isSpecific);
    default:
      return false;
  }
};
