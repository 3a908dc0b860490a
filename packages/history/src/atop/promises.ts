import {
  advance,
  applyAll,
  type IncidentKind,
  type IncidentPattern,
  INCIDENTS,
  type Instant,
  isKind,
  isWithinMeasure,
  type MeasureId,
  MINUTE,
  type Norm,
  type PartyId,
  report,
} from '@casus/engine';
import type { Alternative, Leaf } from './alternatives.ts';
import type { Engagement } from './engaged.ts';
import { classOf, itemsOf, militaryOf } from './help.ts';
import { meant, type Scene } from './scene.ts';
import type { Promised } from './variables.ts';

/** An engagement that makes one of the five promises. */
export interface Promising {
  readonly kind: Promised;
  readonly norm: Norm;
  readonly way: Alternative;
  readonly bearer: PartyId;
  /** Toward whom. */
  readonly toward: readonly PartyId[];
  /** Whom the run had attacked or threatened, if anybody. */
  readonly victim?: PartyId;
  readonly assumption?: string;
}

/** Kinds of incident in which the sovereignty or the territory of a state is attacked. */
const ATTACKS: ReadonlySet<IncidentKind> = new Set(
  INCIDENTS.map(({ kind }) => kind).filter(
    (kind) => isKind(kind, 'use of force') || isKind(kind, 'aggression') || kind === 'breach of the peace',
  ),
);

/** Whether a leaf is an attack on somebody: from abroad, an insurgency is one as well. */
export const isAttack = (leaf: Leaf): boolean =>
  leaf.kind === 'incident' &&
  // "Is threatened", with or without force so far, is a threat.
  !leaf.pattern.kinds.includes('threat') &&
  leaf.pattern.kinds.some((kind) => ATTACKS.has(kind) || isAttackIf(kind, leaf.pattern));

const isAttackIf = (kind: IncidentKind, { qualities, supportedBy }: IncidentPattern): boolean =>
  (INCIDENTS.find((entry) => entry.kind === kind)?.maybe ?? []).some(
    (maybe) =>
      ATTACKS.has(maybe.kind) &&
      maybe.if !== undefined &&
      (qualities?.includes(maybe.if) || (maybe.if === 'from abroad' && supportedBy !== undefined)),
  );

/** A threat to somebody's independence, as against a mobilisation or unrest. */
const isThreat = (leaf: Leaf): boolean =>
  leaf.kind === 'opinion' ||
  (leaf.kind === 'incident' && !isAttack(leaf) && leaf.pattern.kinds.some((kind) => isKind(kind, 'threat')));

/** An attack by one party on another: what is then done settles a conflict among them. */
const amongThemselves = (way: Alternative, scene: Scene): boolean =>
  way.some(
    (leaf) =>
      leaf.kind === 'incident' &&
      leaf.pattern.by?.kind === 'role' &&
      meant(scene, leaf.pattern.by).every((party) => scene.parties.includes(party)),
  );

/** Measures of the decision that a way waits for. */
export const decidedIn = (way: Alternative, scene: Scene): readonly MeasureId[] | undefined => {
  const leaf = way.find((one) => one.kind === 'decision');
  if (leaf?.kind !== 'decision') return undefined;
  const term = scene.pact.terms.find((entry) => entry.kind === 'measures' && entry.term === leaf.term);
  return (
    leaf.measures ?? (term?.kind === 'measures' ? term.menu.items.map(({ measure }) => measure) : undefined)
  );
};

/** Whether some sentence lets a party keep out of a use of force that others order. */
const spared = (scene: Scene): boolean =>
  scene.pact.norms.some(
    (norm) => norm.position === 'immunity' && (classOf(norm) === 'force' || norm.act.verb === 'use force'),
  );

/** The promises that an engagement makes; most make none. */
export const promisesIn = (engagement: Engagement, scene: Scene): readonly Promising[] => {
  const { norm, way, bearer, victim } = engagement;
  const partner = victim !== undefined && victim !== bearer && scene.parties.includes(victim);
  const toward = partner ? [victim] : scene.parties.filter((party) => party !== bearer);
  const base = { norm, way, bearer, toward, ...(victim === undefined ? {} : { victim }) };
  const unshown = engagement.shown
    ? {}
    : { assumption: 'no run was found that sets the sentence off; it is read as it stands' };
  if (norm.position === 'prohibition')
    return denial(engagement).map((kind) => ({ ...base, kind, ...unshown }));
  const decided = decidedIn(way, scene);
  const military = decided && spared(scene) ? 'no' : militaryOf(norm, decided);
  if (military !== 'no')
    return helping(engagement, military, partner).map((one) => ({ ...base, ...unshown, ...one }));
  switch (classOf(norm)) {
    case 'remain':
      return way.length === 0 ? [] : [{ ...base, kind: 'neutral', ...unshown }];
    case 'consult':
    case 'meet':
      return way.some(isDanger) && !amongThemselves(way, scene)
        ? [{ ...base, kind: 'consul', ...unshown }]
        : [];
    default:
      return [];
  }
};

type Helping = Pick<Promising, 'kind' | 'assumption'>;

/** Whether a norm asks for force, or for military help as such. */
const fights = (norm: Norm): boolean =>
  classOf(norm) === 'force' ||
  classOf(norm) === 'comply' ||
  norm.act.menu?.effort === 'all in its power' ||
  itemsOf(norm.act.menu).some(
    (measure) => measure === 'military assistance' || isWithinMeasure(measure, 'force'),
  );

const helping = (
  { norm, way, victim, home, shown, bearer }: Engagement,
  military: 'said' | 'open',
  partner: boolean,
): readonly Helping[] => {
  const attacked = way.some(isAttack);
  // In a war of which the attack is not the beginning, whoever began it: another power joins, or a neighbour is threatened.
  const atWar =
    way.some(({ kind }) => kind === 'at war') &&
    way.every((leaf) => !isAttack(leaf) || (leaf.kind === 'incident' && (leaf.pattern.attackers ?? 1) > 1));
  const threatened = way.some(isThreat);
  const toPartner = partner || (!shown && victim === undefined);
  if (atWar && military === 'said' && fights(norm) && victim !== bearer)
    return (['defense', 'offense'] as const).map((kind) => ({
      kind,
      assumption: 'help in any war of a partner is taken for both, whoever began it',
    }));
  if ((attacked || threatened) && toPartner)
    return home
      ? [
          {
            kind: 'defense',
            ...(military === 'open'
              ? {
                  assumption:
                    'the text leaves the kind of help open, and after an attack that takes in military help',
                }
              : threatened && !attacked
                ? {
                    assumption: 'help to a partner whose independence is threatened is taken for defence',
                  }
                : {}),
          },
        ]
      : [];
  if (victim !== undefined && victim === bearer) return [];
  // Troops that stand ready, or are paid for, are no fighting.
  if (military !== 'said' || !fights(norm)) return [];
  return [{ kind: 'offense' }];
};

/** What a prohibition promises: not to help the other side. A promise to join no alliance is too vague (codebook, NEUTRAL). */
const denial = ({ norm }: Engagement): readonly Promised[] =>
  classOf(norm) === 'help' && norm.act.to?.kind === 'pronoun' && norm.act.to.pronoun === 'attacker'
    ? ['neutral']
    : [];

/** Whether a leaf is a crisis that may turn to war. */
export const isDanger = (leaf: Leaf): boolean => {
  switch (leaf.kind) {
    case 'incident':
    case 'opinion':
    case 'at war':
    case 'fact':
    case 'found':
    case 'casus':
    case 'in breach':
    case 'failing':
    case 'invoked':
      return true;
    case 'act':
      return ['force', 'threat or force', 'mobilise', 'respect'].includes(
        classOf({ act: leaf.act } as unknown as Norm),
      );
    default:
      return false;
  }
};

/** No force against a partner: each party attacks each other, and what it breaks is what it promised. */
export const restraints = (scene: Scene): readonly Promising[] => {
  if (!scene.owed.some(isRestraint)) return [];
  return scene.parties.flatMap((bearer): readonly Promising[] => {
    const others = scene.parties.filter((party) => party !== bearer);
    return others.flatMap((victim): readonly Promising[] => {
      if (others.length > scene.partners.length && !scene.partners.includes(victim)) return [];
      const after = advance(
        applyAll(scene.state, [
          {
            kind: 'incident',
            incident: 'armed attack',
            by: bearer,
            on: [victim],
            at: (scene.at + MINUTE) as Instant,
          },
        ]),
        (scene.at + 2 * MINUTE) as Instant,
      );
      const broken = new Set(
        report(after)
          .positions.filter(({ status, bearers }) => status === 'breached' && bearers.includes(bearer))
          .map(({ norm }) => norm),
      );
      return scene.owed
        .filter((norm) => broken.has(norm.id) && isRestraint(norm))
        .map((norm) => ({ kind: 'nonagg' as const, norm, way: [], bearer, toward: [victim] }));
    });
  });
};

/** A sentence that forbids force as such; one against one weapon alone, or one that holds in a case alone, does not. */
const isRestraint = (norm: Norm): boolean =>
  norm.position === 'prohibition' &&
  norm.when === undefined &&
  (classOf(norm) === 'force' || classOf(norm) === 'threat or force');

/** Whether a way asks for anything that has yet to happen. */
export const asksEvent = (way: Alternative): boolean =>
  way.some(({ kind }) => kind !== 'fact' && kind !== 'dated' && kind !== 'holds role');
