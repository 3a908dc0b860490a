import { compile } from '@casus/engine';
import { expect, it } from 'vitest';
import { aPact, casus, cite, each, norm, seats, these } from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { namedIn } from './named.ts';

const named = (parts: Parameters<typeof aPact>[0]) => namedIn(compile([aPact(parts)], WORLD));

it('names whoever has a seat, whoever a sentence speaks of, and whoever declares something', () => {
  const { parties } = named({
    roles: [seats('Party', 'members', 'POL')],
    norms: [norm('1.1', { who: these('USA') })],
    reservations: [{ kind: 'declaration', by: 'FRA', text: 'It reads Article 1 so.', cite: cite('1') }],
  });
  expect(['POL', 'USA', 'FRA', 'DEU'].map((party) => parties.has(party))).toEqual([true, true, true, false]);
});

it('names regions in the order of the text, and says whether a place tells states apart', () => {
  const inRegion = (region: string) =>
    casus(each('good faith'), {
      term: `Attack on ${region}`,
      patterns: [{ kinds: ['armed attack'], in: { kind: 'region', region } }],
    });
  const text = named({ terms: [inRegion('UA-43'), inRegion('FK')] });
  expect([...text.regions]).toEqual(['UA-43', 'FK']);
  expect(text.byPlace).toBe(false);
  const byPlace = named({
    norms: [norm('1.1', { who: { kind: 'in', area: { kind: 'region', region: 'FK' } } })],
  });
  expect(byPlace.byPlace).toBe(true);
});
