import fc, { type Arbitrary } from 'fast-check';
import { compile, type Incident, type PartyId } from '@casus/engine';
import { aPact, at, ATTACKER, attackOn, norm, seats, these } from '../../../engine/src/testing/build.ts';
import { STATES, WORLD } from '../../../engine/src/testing/world.ts';
import type { ChainQuestion } from '../chain/model.ts';

/** Small nets of pacts: in each, one party fights for another that is attacked, or mobilises when another is mobilised against. */
export interface Net {
  readonly question: ChainQuestion;
  /** Who fights for whom. */
  readonly defends: readonly (readonly [PartyId, PartyId])[];
}

const state = fc.constantFrom(...STATES);
const pair = fc.uniqueArray(state, { minLength: 2, maxLength: 2 }) as unknown as Arbitrary<
  readonly [PartyId, PartyId]
>;

/** A net of up to seven pacts, a first attack, and up to two free attacks after it. */
export const netArbitrary: Arbitrary<Net> = fc
  .record({
    defends: fc.uniqueArray(pair, { minLength: 1, maxLength: 7, selector: (one) => one.join() }),
    first: pair,
    script: fc.array(pair, { maxLength: 2 }),
    any: fc.boolean(),
  })
  .map(({ defends, first, script, any }) => {
    const pacts = defends.map(([by, of], index) =>
      aPact({
        id: `P${index}`,
        roles: [seats('Member', 'members', by, of)],
        norms: [
          norm('5.1', {
            who: these(by),
            verb: 'use force',
            when: attackOn(these(of)),
            act: { against: ATTACKER },
          }),
        ],
      }),
    );
    const attack = ([by, on]: readonly [PartyId, PartyId], hour: number): Incident => ({
      kind: 'incident',
      at: at(hour),
      incident: 'armed attack',
      by,
      on: [on],
      ...(any ? { qualities: { 'first use': 'true' as const } } : {}),
    });
    return {
      defends,
      question: {
        system: compile(pacts, WORLD, { derivations: false }),
        before: [],
        incident: attack(first, 1),
        script: script.map((one, index) => attack(one, 30 * (index + 1))),
        force: any ? 'any force' : 'first use',
      },
    };
  });
