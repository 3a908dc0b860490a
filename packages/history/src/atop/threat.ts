import type { IncidentPattern, PartyId, Who } from '@casus/engine';
import { citesOf } from './cites.ts';
import { isSpecific } from './conditions.ts';
import { patternsIn } from './engaged.ts';
import type { Promising } from './promises.ts';
import { meant, type Scene } from './scene.ts';
import type { Coded } from './types.ts';

/** Whom the promises are against: what kind of threat the text names, and the first two states. */
export const threatCodes = (promises: readonly Promising[], scene: Scene): readonly Coded[] => {
  const named = promises.flatMap((promise) =>
    [...patternsIn(promise.way).flatMap(byWhom), ...atWarWith(promise)]
      .filter((who) => isSpecific(who, scene) && who.kind !== 'except' && !areMembers(who, scene))
      .map((who) => ({ promise, who })),
  );
  const because = citesOf(named.map(({ promise }) => promise));
  const states = [...new Set(named.flatMap(({ who }) => (isKindOf(who) ? [] : meant(scene, who))))];
  const kinds = named.filter(({ who }) => isKindOf(who));
  const value = states.length > 0 ? 1 : kinds.length > 0 ? 2 : 0;
  const state = (index: number): PartyId | undefined => states[index];
  return [
    { variable: 'specthrt', value, because },
    { variable: 'statthr1', value: state(0), because: state(0) === undefined ? [] : because },
    { variable: 'statthr2', value: state(1), because: state(1) === undefined ? [] : because },
  ];
};

/** A role that parties hold is no threat from outside. */
const areMembers = (who: Who, scene: Scene): boolean =>
  who.kind === 'role' && meant(scene, who).every((party) => scene.parties.includes(party));

const byWhom = ({ by, supportedBy }: IncidentPattern): readonly Who[] =>
  [by, supportedBy].filter((who) => who !== undefined);

const atWarWith = ({ way }: Promising): readonly Who[] =>
  way.flatMap((leaf) => (leaf.kind === 'at war' ? [leaf.with] : []));

/** A region, or a role of many: a kind of state rather than a state. */
const isKindOf = (who: Who): boolean => who.kind === 'in' || who.kind === 'such';
