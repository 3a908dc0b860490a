import type { IncidentPattern, Quality, Who } from '@casus/engine';
import type { Leaf } from './alternatives.ts';
import { meant, type Scene } from './scene.ts';
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
export const flagsOf = (
  promises: readonly Promising[],
  scene: Scene,
): ReadonlyMap<Flag, readonly Promising[]> => {
  const ways = towardPartners(promises).map((promise) => ({ promise, flags: flagsIn(promise, scene) }));
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

/** To consult over what befalls oneself is no promise to a partner, where it is promised over the partner's case as well. */
const towardPartners = (promises: readonly Promising[]): readonly Promising[] => {
  const others = promises.filter(({ kind, victim, bearer }) => kind !== 'consul' || victim !== bearer);
  return others.length > 0 ? others : promises;
};

const flagsIn = ({ kind, norm, way }: Promising, scene: Scene): ReadonlySet<Flag> => {
  const known: readonly Flag[] = FLAGS[kind];
  const all = [
    ...way.flatMap((leaf) => ofLeaf(leaf, kind, scene)),
    ...(norm.unless === undefined ? [] : [isProvoked(norm.unless) ? ('pr' as const) : ('other' as const)]),
    ...(kind === 'neutral' &&
    way.some((leaf) => leaf.kind === 'incident' && isAttack(leaf) && !isByAlly(leaf.pattern, scene))
      ? (['att'] as const)
      : []),
    ...((kind === 'defense' || kind === 'offense') && !asksEvent(way) ? (['con'] as const) : []),
  ];
  return new Set(kind === 'nonagg' ? [] : all.map((flag) => (known.includes(flag) ? flag : 'other')));
};

/** An attack by the ally, in so many words: neutrality in it does not wait for an attack on the ally. */
const isByAlly = ({ by, on }: IncidentPattern, scene: Scene): boolean =>
  by !== undefined && areParties(by, scene) && !(on !== undefined && areParties(on, scene));

const areParties = (who: Who, scene: Scene): boolean => {
  if (who.kind !== 'states' && who.kind !== 'role') return false;
  const all = meant(scene, who);
  return all.length > 0 && all.every((party) => scene.parties.includes(party));
};

/** The ally attacked first; an exception for its war with one third state is a condition of another kind. */
const isProvoked = (condition: NonNullable<Promising['norm']['unless']>): boolean =>
  (condition.kind === 'incident' && condition.pattern.on?.kind !== 'states') ||
  (condition.kind === 'fact' && condition.fact === 'provocation');

const ofLeaf = (leaf: Leaf, kind: Promised, scene: Scene): readonly Flag[] => {
  switch (leaf.kind) {
    case 'incident':
      return ofPattern(leaf.pattern, scene);
    case 'opinion':
      return ofPattern(leaf.that, scene);
    case 'at war':
      // The war of one named state with another is one war; a partner's with a named enemy is any such.
      return leaf.who.kind === 'states' && leaf.with.kind === 'states'
        ? ['con']
        : isSpecific(leaf.with, scene)
          ? ['adv']
          : [];
    case 'act':
      return ofAct(leaf, kind, scene);
    case 'found':
      return byBody(leaf.casus.determiner) ? ['other'] : [];
    case 'fact':
      // What arises is what is consulted about, and limits it no further.
      return kind === 'consul' && leaf.arises ? [] : ['other'];
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

const ofAct = (leaf: Leaf & { readonly kind: 'act' }, kind: Promised, scene: Scene): readonly Flag[] => {
  const { verb, by } = leaf.act;
  if (verb === 'request') return [kind === 'consul' ? 'req' : 'other'];
  if (verb === 'resist') return [];
  if (verb === 'support' || verb === 'mobilise' || verb === 'attack' || verb === 'use force')
    return isSpecific(by, scene) ? ['adv'] : [];
  if (verb === 'join') return ['num'];
  return ['other'];
};

const byBody = (determiner: (Leaf & { readonly kind: 'found' })['casus']['determiner']): boolean =>
  determiner.kind === 'body';

const PROVOCATION: readonly Quality[] = ['unprovoked', 'directly unprovoked', 'unjustified'];
const PLAIN: readonly Quality[] = ['first use', 'future', 'deliberate'];

const ofPattern = (pattern: IncidentPattern, scene: Scene): readonly Flag[] => {
  const qualities = pattern.qualities ?? [];
  return [
    // Whom the ally attacks is the adversary then.
    ...(isSpecific(isByAlly(pattern, scene) ? pattern.on : pattern.by, scene) ||
    isSpecific(pattern.supportedBy, scene)
      ? (['adv'] as const)
      : []),
    ...(pattern.in !== undefined ||
    pattern.across !== undefined ||
    (!isByAlly(pattern, scene) && isElsewhere(pattern.on, scene))
      ? (['loc'] as const)
      : []),
    ...(pattern.attackers !== undefined && pattern.attackers > 1 ? (['num'] as const) : []),
    ...(qualities.some((quality) => PROVOCATION.includes(quality)) ? (['pr'] as const) : []),
    ...(qualities.some((quality) => !PROVOCATION.includes(quality) && !PLAIN.includes(quality)) ||
    pattern.means !== undefined
      ? (['other'] as const)
      : []),
  ];
};

/** An attack on others than the parties, named one by one or by their region, happens in their place alone. */
const isElsewhere = (on: Who | undefined, scene: Scene): boolean =>
  on !== undefined &&
  (isRegion(on, scene) ||
    ((on.kind === 'states' || on.kind === 'group') &&
      !meant(scene, on).some((party) => scene.parties.includes(party))));

const isRegion = (who: Who, scene: Scene): boolean => {
  if (who.kind === 'in') return true;
  if (who.kind === 'union')
    return (
      who.of.some((part) => isRegion(part, scene)) &&
      who.of.every((part) => part.kind === 'states' || isRegion(part, scene))
    );
  const term =
    who.kind === 'group'
      ? scene.pact.terms.find((entry) => entry.kind === 'group' && entry.term === who.term)
      : undefined;
  return term?.kind === 'group' && term.who.kind === 'in';
};

/** Among more than two, an attack from outside is one of a kind: that of one member on another is left out. Of two it says nothing. */
const leavesOutMembers = (minus: Who, scene: Scene): boolean =>
  scene.parties.length > 2 && meant(scene, minus).some((party) => scene.parties.includes(party));

/**
 * Whether a text means these and no others, or those of a kind (codebook: a named adversary or kind of adversary).
 * Any state is no one in particular; any except some is, if somebody who might attack a partner is left out.
 */
export const isSpecific = (who: Who | undefined, scene: Scene): boolean => {
  switch (who?.kind) {
    case 'states':
    case 'role':
    case 'group':
    case 'in':
    case 'such':
      return true;
    case 'except':
      return (
        isSpecific(who.base, scene) ||
        meant(scene, who.minus).some((party) => !scene.parties.includes(party)) ||
        leavesOutMembers(who.minus, scene)
      );
    case 'union':
      return who.of.every((part) => isSpecific(part, scene));
    default:
      return false;
  }
};
