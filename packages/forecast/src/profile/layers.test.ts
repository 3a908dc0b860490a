import { describe, expect, it } from 'vitest';
import { gather, widening } from './gather.ts';
import { keyOf, layered, scenariosOf } from './layers.ts';
import type { Entry, Of, Profile } from './model.ts';
import { QUANTITIES, type QuantityId, quantityOf } from './quantities.ts';
import { wholeProfile } from './testing/whole.ts';

const line = (quantity: QuantityId, at: number, of?: Of): Entry => ({
  quantity,
  ...(of === undefined ? {} : { of }),
  spread: { kind: 'exactly', at },
  origin: { kind: 'judgement' },
});
const profile = (more: Partial<Profile>): Profile => ({
  name: 'P',
  roles: [],
  actors: [],
  world: [],
  scenarios: [],
  ...more,
});

const base = profile({
  roles: [{ role: 'guarantor', entries: [line('stake', 0.1), line('cost', 0.2, 'arms')] }],
  world: [line('decisiveness', 1)],
  scenarios: [{ name: 'lean', roles: [], actors: [], world: [line('decisiveness', 3)] }],
});
const own = profile({
  asOf: '2025-08-16',
  basedOn: 'P',
  actors: [{ party: 'POL', entries: [line('stake', 0.5)] }],
  roles: [{ role: 'guarantor', entries: [line('cost', 0.3, 'arms')] }],
  scenarios: [
    {
      name: 'weary',
      roles: [{ role: 'guarantor', entries: [line('stake', 0)] }],
      actors: [{ party: 'POL', entries: [line('stake', 0.25)] }],
      world: [],
    },
  ],
});

describe('layers of a profile', () => {
  it('puts a line in the place of the one it replaces, holder by holder', () => {
    const one = layered(own, base);
    expect(one?.roles).toEqual([
      { role: 'guarantor', entries: [line('stake', 0.1), line('cost', 0.3, 'arms')] },
    ]);
    expect(one?.actors).toEqual(own.actors);
    expect(one?.world).toEqual(base.world);
    expect(one).toMatchObject({ asOf: '2025-08-16', scenarios: [] });
    expect(one).not.toHaveProperty('basedOn');
  });

  it('takes a scenario of either file, and says when neither has it', () => {
    expect(layered(own, base, 'weary')?.actors).toEqual([{ party: 'POL', entries: [line('stake', 0.25)] }]);
    expect(layered(own, base, 'lean')?.world).toEqual([line('decisiveness', 3)]);
    expect(layered(own, base, 'rich')).toBeUndefined();
    expect(scenariosOf(own, base)).toEqual(['lean', 'weary']);
  });
});

describe('what a game needs', () => {
  const cast = {
    challenger: 'RUS',
    beneficiary: 'UKR',
    guarantors: ['POL', 'FRA'],
    attacks: ['invasion', 'sabotage'],
  } as const;

  it('is there where every quantity has a line, and each line once', () => {
    const found = gather(wholeProfile({ kind: 'uniform', low: 0, high: 1 }), cast);
    if (found.kind !== 'gathered') throw new Error(JSON.stringify(found.missing));
    expect(new Set(found.lines.map(({ entry }) => entry)).size).toBe(found.lines.length);
    expect(found.spread).toHaveLength(found.lines.length);
    const used = new Set(found.lines.map(({ entry }) => entry.quantity));
    expect(QUANTITIES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual(['aid']);
    // Both guarantors rest on one line about their part: one thing that is not known.
    expect(found.places.guarantors[0]).toEqual(found.places.guarantors[1]);
    expect(found.places.guarantors[0]?.cost[0]).toBe(-1);
    expect(found.places.challenger.costOfBreach).toBe(-1);
  });

  it('prefers a line about the state, and tells spread lines from known ones', () => {
    const whole = wholeProfile({ kind: 'exactly', at: 0.5 });
    const spread: Entry = { ...line('stake', 0), spread: { kind: 'uniform', low: 0, high: 1 } };
    const found = gather({ ...whole, actors: [{ party: 'FRA', entries: [spread] }] }, cast);
    if (found.kind !== 'gathered') throw new Error('missing');
    expect(found.spread).toHaveLength(1);
    expect(found.lines[found.spread[0] ?? -1]).toEqual({
      entry: spread,
      holder: { kind: 'party', party: 'FRA' },
    });
    expect(found.places.guarantors[1]?.stake).toBe(found.spread[0]);
    expect(found.places.guarantors[0]?.stake).not.toBe(found.spread[0]);
  });

  it('has a supporter for each line about aid', () => {
    const whole = wholeProfile({ kind: 'exactly', at: 0.5 });
    const aid = [line('aid', 0.01, 'PRK'), line('aid', 0.002, 'BLR')];
    const found = gather({ ...whole, actors: [{ party: 'RUS', entries: aid }] }, cast);
    if (found.kind !== 'gathered') throw new Error('missing');
    expect(found.places.challenger.aid.map((at) => found.lines[at]?.entry)).toEqual(aid);
    expect(found.places.beneficiary.aid).toEqual([]);
  });

  it('names each number that nobody gave', () => {
    const whole = wholeProfile({ kind: 'exactly', at: 0.5 });
    const without = {
      ...whole,
      world: whole.world.filter(({ quantity }) => quantity !== 'decisiveness'),
      roles: whole.roles.map((group) => ({
        ...group,
        entries: group.entries.filter((entry) => keyOf(entry) !== 'delay | arms'),
      })),
    };
    const found = gather(without, cast);
    expect(found).toEqual({
      kind: 'missing',
      missing: [
        { party: 'POL', role: 'guarantor', quantity: 'delay', of: 'arms' },
        { party: 'FRA', role: 'guarantor', quantity: 'delay', of: 'arms' },
        { quantity: 'decisiveness' },
      ],
    });
  });

  it('takes an attack without a line as the next wider kind that has one', () => {
    expect(widening('invasion').slice(0, 2)).toEqual(['invasion', 'armed attack']);
    const whole = wholeProfile({ kind: 'exactly', at: 0.5 });
    const world = [
      ...whole.world.filter(({ quantity }) => quantityOf(quantity).holder !== 'attack'),
      ...(['prize', 'effort', 'pace', 'doubt', 'cost of the attack'] as const).map((id) =>
        line(id, 0.7, 'armed attack'),
      ),
    ];
    const found = gather({ ...whole, world }, cast);
    if (found.kind !== 'gathered') throw new Error('missing');
    expect(found.lines[found.places.attacks[0]?.prize ?? -1]?.holder).toEqual({
      kind: 'world',
      attack: 'armed attack',
    });
    // Sabotage may be an armed attack, if it is significant.
    expect(found.places.attacks[1]).toEqual(found.places.attacks[0]);
  });
});
