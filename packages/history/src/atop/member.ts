import type { PartyId } from '@casus/engine';
import { citesOf, unique } from './cites.ts';
import { conditionCodes } from './flag-codes.ts';
import { dutiesOf } from './duties.ts';
import type { Engagement } from './engaged.ts';
import type { Promising } from './promises.ts';
import type { Scene } from './scene.ts';
import type { Coded } from './types.ts';
import { PROMISES } from './variables.ts';

/** What one member owes, code by code. */
export const memberCodes = (
  party: PartyId,
  promises: readonly Promising[],
  engagements: readonly Engagement[],
  scene: Scene,
): readonly Coded[] => {
  const own = promises.filter(({ bearer }) => bearer === party);
  const five = PROMISES.map((kind): Coded => {
    const made = own.filter((promise) => promise.kind === kind);
    const assumption = made.every((promise) => promise.assumption !== undefined)
      ? made[0]?.assumption
      : undefined;
    return {
      variable: kind,
      value: made.length > 0 ? 1 : 0,
      because: citesOf(made),
      ...(assumption === undefined ? {} : { assumption }),
    };
  });
  const active = five.filter(({ variable }) => variable === 'defense' || variable === 'offense');
  return [
    ...five,
    {
      variable: 'active',
      value: active.some(({ value }) => value === 1) ? 1 : 0,
      because: unique(active.flatMap(({ because }) => because)),
    },
    ...conditionCodes(own, scene),
    ...dutiesOf(party, engagements, scene),
  ];
};
