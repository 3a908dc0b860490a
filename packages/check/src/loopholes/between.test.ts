// What stands between two pacts, worked by hand.

import { type Norm, type Pact } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { ban, casus, cite, each, menu, these, VICTIM } from '../../../engine/src/testing/build.ts';
import { afterAttack, GUARANTOR, guarantee, owes, rolesOf } from '../testing/plain.ts';
import { loopholesOf } from './loopholes.ts';

/** A plain guarantee of Poland alone, whose sentences are cited under its own id. */
const pactOf = (id: string, norms: readonly Norm[], parts: Partial<Pact> = {}): Pact =>
  guarantee(
    norms.map((one) => ({ ...one, cite: { ...one.cite, pact: id } })),
    { id, roles: rolesOf('POL'), ...parts },
  );

const forced = (items: readonly string[], by: number, parts: Parameters<typeof owes>[3] = {}): Norm =>
  owes('5.1', items, by, parts);

const found = (pacts: readonly Pact[]) =>
  loopholesOf({
    question: afterAttack(pacts),
    guarantors: ['POL'],
  }).value;

const one = (pacts: readonly Pact[], slug: string) => found(pacts).find((finding) => finding.slug === slug);
const at = (pacts: readonly Pact[], slug: string) =>
  one(pacts, slug)?.at.map(({ pact, article }) => `${pact} ${article}`);

const FORCE = pactOf('A-2000', [forced(['force'], 24)]);
const PEACE = pactOf('B-2001', [ban('2.1', 'use force', { who: GUARANTOR, act: { against: these('RUS') } })]);

describe('a conflict between pacts', () => {
  it('names the duty and the sentence of the other pact that forbids it', () => {
    expect(at([FORCE, PEACE], 'conflict')).toEqual(['A-2000 5', 'B-2001 2']);
    expect(one([FORCE, PEACE], 'conflict')?.says).toContain(
      'From hour 0: every way to perform Article 5 of A-2000 breaks Article 2 of B-2001, and neither is said to prevail.',
    );
  });

  it('is none where one of the ways to perform is allowed', () => {
    const choice = pactOf('A-2000', [
      forced(['arms', 'force'], 24, { act: { to: VICTIM, menu: menu('one', 'arms', 'force') } }),
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
  const ARMS = pactOf('A-2000', [forced(['arms'], 24)]);

  it('names the later duty and the one that owes as much, as soon', () => {
    expect(at([ARMS, pactOf('B-2001', [forced(['arms'], 48)])], 'redundant')).toEqual([
      'B-2001 5',
      'A-2000 5',
    ]);
  });

  it('is none where the other owes more, or sooner, or to somebody else', () => {
    for (const norms of [
      [forced(['force'], 48)],
      [forced(['arms'], 12)],
      [forced(['arms'], 48, { act: { to: these('FRA'), menu: menu('all', 'arms') } })],
    ])
      expect(at([ARMS, pactOf('B-2001', norms)], 'redundant')).toBeUndefined();
  });

  it('is none where the later duty never comes by itself', () => {
    const sole = pactOf('B-2001', [forced(['arms'], 48)], {
      terms: [casus(each('sole'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] })],
    });
    expect(at([ARMS, sole], 'redundant')).toBeUndefined();
  });
});
