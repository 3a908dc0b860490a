import { expect, it } from 'vitest';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { values } from '../store/intmap.ts';
import { aPact, at, attack } from '../testing/build.ts';
import { WORLD } from '../testing/world.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/time.ts';

const COUNCIL = {
  name: 'Council',
  cite: { pact: 'P', article: '2', sentence: 1, text: '' },
  members: { kind: 'role' as const, role: 'Member' },
  rules: [],
  excluded: [],
  vetoes: [],
};

const finds = (by: string): Event => ({ kind: 'finding', at: at(1), by, holds: true, about: 1 });

it('a body of a pact that is not in force finds nothing: what it says is a claim', () => {
  const pact = aPact({ bodies: [COUNCIL] });
  const said = (from: Instant) => {
    const state = applyAll(start([{ ...pact, term: { ...pact.term, from } }], WORLD), [
      attack(0, { no: 1 }),
      finds('Council'),
    ]);
    return values(state.notes)
      .filter((note) => note.kind === 'without effect' && note.event === 1)
      .map((note) => note.says);
  };
  expect(said(at(0))).toEqual([]);
  expect(said(at(10_000))).toEqual([
    'P, which makes the Council, is not in force: its finding counts as a claim',
  ]);
});
