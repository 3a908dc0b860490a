import { RUNGS } from '@casus/engine';
import type { Entry, Of, Profile, Spread } from '../model.ts';
import { QUANTITIES, type Quantity, type QuantityId, type Role } from '../quantities.ts';

/** A profile that gives every quantity, and everything that each has a value of, the same number. */
export function wholeProfile(spread: Spread): Profile {
  const entry = (quantity: QuantityId, of?: Of): Entry => ({
    quantity,
    ...(of === undefined ? {} : { of }),
    spread,
    origin: { kind: 'judgement', words: 'for a test' },
  });
  const all = (one: (typeof QUANTITIES)[number]): readonly Entry[] =>
    thingsOf(one).map((of) => entry(one.id, of));
  return {
    name: 'whole',
    roles: (['challenger', 'beneficiary', 'guarantor'] as const).map((role) => ({
      role,
      entries: QUANTITIES.filter(
        (one) => one.holder === 'actor' && (one.roles as readonly Role[]).includes(role),
      ).flatMap(all),
    })),
    actors: [],
    world: QUANTITIES.filter(({ holder }) => holder !== 'actor').flatMap(all),
    scenarios: [],
  };
}

const thingsOf = ({ each, holder }: Quantity): readonly (Of | undefined)[] => {
  if (holder === 'attack') return ['armed attack', 'sabotage'];
  if (each === undefined) return [undefined];
  switch (each) {
    case 'measure':
      return RUNGS.slice(1);
    case 'party':
      return [];
    case 'strength':
      return ['shall', 'undertakes', 'endeavours', 'should', 'intends'];
    case 'form':
      return ['binding', 'not binding'];
  }
};
