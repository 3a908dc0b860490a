// What stands between two pacts, worked by hand.

import { compile, HOUR, type Incident, type Norm, type Pact } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import {
  aPact,
  attack,
  ban,
  casus,
  cite,
  each,
  established,
  hours,
  menu,
  norm,
  role,
  seats,
  these,
  VICTIM,
  within,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { loopholesOf } from './loopholes.ts';

const GUARANTOR = role('Guarantor');
const ROLES = [
  seats('Guarantor', 'guarantors', 'POL'),
  seats('Beneficiary', 'beneficiary', 'UKR'),
  seats('Outsider', 'outsiders', 'RUS'),
];
const ATTACK = casus(each('good faith'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] });

const owes = (items: readonly string[], by: number, parts: Parameters<typeof norm>[1] = {}): Norm =>
  norm('5.1', {
    who: GUARANTOR,
    when: established(),
    act: { to: VICTIM, menu: menu('all', ...items) },
    deadline: within(hours(by)),
    ...parts,
  });

const guarantee = (id: string, norms: readonly Norm[], parts: Partial<Pact> = {}): Pact =>
  aPact({
    id,
    roles: ROLES,
    terms: [ATTACK],
    norms: norms.map((one) => ({ ...one, cite: { ...one.cite, pact: id } })),
    ...parts,
  });

const found = (pacts: readonly Pact[]) =>
  loopholesOf({
    question: {
      system: compile(pacts, WORLD, { derivations: false }),
      before: [],
      incident: attack(1) as Incident,
      horizon: 240 * HOUR,
    },
    guarantors: ['POL'],
  }).value;

const one = (pacts: readonly Pact[], slug: string) => found(pacts).find((finding) => finding.slug === slug);
const at = (pacts: readonly Pact[], slug: string) =>
  one(pacts, slug)?.at.map(({ pact, article }) => `${pact} ${article}`);

const FORCE = guarantee('A-2000', [owes(['force'], 24)]);
const PEACE = guarantee('B-2001', [
  ban('2.1', 'use force', { who: GUARANTOR, act: { against: these('RUS') } }),
]);

describe('a conflict between pacts', () => {
  it('names the duty and the sentence of the other pact that forbids it', () => {
    expect(at([FORCE, PEACE], 'conflict')).toEqual(['A-2000 5', 'B-2001 2']);
    expect(one([FORCE, PEACE], 'conflict')?.says).toContain(
      'From hour 0: every way to perform Article 5 of A-2000 breaks Article 2 of B-2001, and neither is said to prevail.',
    );
  });

  it('is none where one of the ways to perform is allowed', () => {
    const choice = guarantee('A-2000', [
      owes(['arms', 'force'], 24, { act: { to: VICTIM, menu: menu('one', 'arms', 'force') } }),
    ]);
    expect(at([choice, PEACE], 'conflict')).toBeUndefined();
  });

  it('is a prior treaty where the other is said to prevail', () => {
    const higher = {
      ...PEACE,
      relations: [{ kind: 'prevails' as const, over: 'A-2000', cite: cite('9') }],
    };
    expect(at([FORCE, higher], 'conflict')).toBeUndefined();
    expect(one([FORCE, higher], 'prior-treaty')?.says).toContain(
      'From hour 0: Article 5 of A-2000 is set aside by Article 2 of B-2001, which is said to prevail.',
    );
  });
});

describe('a redundancy between pacts', () => {
  const ARMS = guarantee('A-2000', [owes(['arms'], 24)]);

  it('names the later duty and the one that owes as much, as soon', () => {
    expect(at([ARMS, guarantee('B-2001', [owes(['arms'], 48)])], 'redundant')).toEqual([
      'B-2001 5',
      'A-2000 5',
    ]);
  });

  it('is none where the other owes more, or sooner, or to somebody else', () => {
    for (const norms of [
      [owes(['force'], 48)],
      [owes(['arms'], 12)],
      [owes(['arms'], 48, { act: { to: these('FRA'), menu: menu('all', 'arms') } })],
    ])
      expect(at([ARMS, guarantee('B-2001', norms)], 'redundant')).toBeUndefined();
  });

  it('is none where the later duty never comes by itself', () => {
    const sole = guarantee('B-2001', [owes(['arms'], 48)], {
      terms: [casus(each('sole'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] })],
    });
    expect(at([ARMS, sole], 'redundant')).toBeUndefined();
  });
});
