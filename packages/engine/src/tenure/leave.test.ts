// Leaving ends what is still to come, and nothing that is owed already (SEMANTICS section 6).

import { expect, it } from 'vitest';
import { aPact, at, attack, attackOn, cite, hours, norm, these, within } from '../testing/build.ts';
import { bearersOf } from '../testing/read.ts';
import { WORLD } from '../testing/world.ts';
import { advance, applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';

const pact = aPact({
  norms: [
    norm('5.1', { when: attackOn(), deadline: within(hours(96)) }),
    norm('5.2', {
      when: { kind: 'and', of: [attackOn(), { kind: 'continues', of: attackOn(), span: hours(72) }] },
      deadline: within(hours(24)),
    }),
  ],
  exits: [{ kind: 'withdraw', by: these('USA'), notice: hours(48), accrued: 'survives', cite: cite('5') }],
});

const afterNotice = (hour: number) =>
  advance(
    applyAll(start([pact], WORLD), [
      attack(1),
      { kind: 'status', act: 'withdraws', by: 'USA', pact: 'P', at: at(2) },
    ]),
    at(hour),
    true,
  );

it('a duty that arises after an exit has taken effect does not bind whoever left, though it was bound at the attack', () => {
  expect(bearersOf(afterNotice(80), '5.2')).toEqual(['FRA', 'POL']);
});

it('a duty that arose before it survives', () => {
  expect(bearersOf(afterNotice(80), '5.1')).toEqual(['FRA', 'POL', 'USA']);
});
