import { compile, type Incident, type Norm, type Pact, type PartyId, type System } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import {
  aPact,
  at,
  ATTACKER,
  attackOn,
  ban,
  casus,
  cite,
  each,
  established,
  hours,
  menu,
  norm,
  seats,
  these,
  VICTIM,
  within,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { chainOf, stopsOf } from './chain.ts';
import type { Chain, ChainQuestion } from './model.ts';

// Chains worked by hand: three pacts in a row, and each title under which a party may stay out.

const pact = (
  id: string,
  parties: readonly PartyId[],
  norms: readonly Norm[],
  parts: Partial<Pact> = {},
): Pact =>
  aPact({
    id,
    roles: [seats('Member', 'members', ...parties)],
    norms: norms.map((one) => ({ ...one, cite: { ...one.cite, pact: id } })),
    ...parts,
  });

/** "When any state attacks X, Y shall use force against the attacker." */
const defends = (by: PartyId, of: PartyId, parts: Parameters<typeof norm>[1] = {}): Norm =>
  norm('5.1', {
    who: these(by),
    verb: 'use force',
    when: attackOn(these(of)),
    act: { against: ATTACKER },
    ...parts,
  });

const ask = (pacts: readonly Pact[], parts: Partial<ChainQuestion> = {}): ChainQuestion => ({
  system: compile(pacts, WORLD) satisfies System,
  before: [],
  incident: { kind: 'incident', at: at(1), incident: 'armed attack', by: 'RUS', on: ['UKR'] } as Incident,
  ...parts,
});

const steps = ({ layers }: Chain): readonly string[] =>
  layers.flatMap(({ links }) =>
    links.map(
      ({ step, party, against, under }) =>
        `${step} ${party} on ${against.join()}${under.map((one) => ` under ${one.pact} by step ${one.step ?? '-'}`).join()}`,
    ),
  );

const titles = ({ refusals }: Chain): readonly string[] =>
  refusals.map(
    ({ party, by, pact: id, titles: all }) =>
      `${party} for ${by} under ${id}: ${all.map(({ title, cite: { article } }) => `${title} ${article}`).join(', ')}`,
  );

const ROW = [
  pact('P', ['POL', 'UKR'], [defends('POL', 'UKR')]),
  pact('Q', ['TUR', 'RUS'], [defends('TUR', 'RUS')]),
  pact('R', ['FRA', 'POL'], [defends('FRA', 'POL')]),
];

describe('a row of pacts', () => {
  it('ends at force in answer, which is no attack', () => {
    const { value, bounds } = chainOf(ask(ROW));
    expect(steps(value)).toEqual(['0 RUS on UKR', '1 POL on RUS under P by step 0']);
    expect(value.belligerents).toEqual(['RUS', 'UKR', 'POL']);
    expect(titles(value)).toEqual(['TUR for RUS under Q: provoked 5', 'FRA for POL under R: no casus 5']);
    expect(bounds.exhausted).toBe(true);
  });

  it('runs through where any force is an attack', () => {
    const { value } = chainOf(ask(ROW, { force: 'any force' }));
    expect(steps(value)).toEqual([
      '0 RUS on UKR',
      '1 POL on RUS under P by step 0',
      '2 TUR on POL under Q by step 1',
      '3 FRA on TUR under R by step 2',
    ]);
  });

  it('is stopped by the party itself, or by one before it, in breach', () => {
    const stops = stopsOf(ask(ROW, { force: 'any force' }), { kind: 'party', party: 'FRA' }).value;
    expect(
      stops.smallest.map(({ abstains }) => abstains.map(({ party, lawful }) => [party, lawful])),
    ).toEqual([[['FRA', false]], [['POL', false]], [['TUR', false]]]);
    expect(stops.smallest[1]?.abstains[0]?.undone.map(({ ground }) => ground)).toEqual(['duty']);
  });

  it('cannot be stopped before whom the first incident strikes', () => {
    const stops = stopsOf(ask(ROW), { kind: 'belligerents', number: 2 });
    expect(stops.value.smallest).toEqual([]);
    expect(stops.bounds.exhausted).toBe(true);
  });

  it('says where it ran out of layers', () => {
    expect(chainOf(ask(ROW, { force: 'any force', layers: 2 })).bounds.exhausted).toBe(false);
  });
});

describe('policies', () => {
  const due = [pact('P', ['POL', 'UKR'], [defends('POL', 'UKR', { deadline: within(hours(72)) })])];
  const when = (policy: ChainQuestion['policy']): readonly number[] =>
    chainOf(ask(due, policy ? { policy } : {})).value.layers.map((layer) => (layer.at - at(0)) / 3_600_000);

  it('late is the last instant of the clock, and after all else where there is none', () => {
    expect(when(undefined)).toEqual([1, 1]);
    expect(when({ POL: 'late' })).toEqual([1, 73]);
    const script = [
      { kind: 'incident', at: at(9), incident: 'armed attack', by: 'RUS', on: ['POL'] } as Incident,
    ];
    const { value } = chainOf(ask(ROW.slice(0, 1), { script, policy: { POL: 'late' } }));
    expect(steps(value).map((line) => line.slice(0, 5))).toEqual(['0 RUS', '1 RUS', '2 POL']);
  });

  it('to abstain breaks a duty, and leaves a free act freely', () => {
    const { value } = chainOf(ask(ROW, { policy: { POL: 'abstains' } }));
    expect(value.undone.map(({ party, lawful }) => [party, lawful])).toEqual([['POL', false]]);
    const script = [
      { kind: 'incident', at: at(9), incident: 'armed attack', by: 'FRA', on: ['RUS'] } as Incident,
    ];
    const free = chainOf(ask(ROW, { script, policy: { FRA: 'abstains' } })).value;
    expect(free.undone.map(({ party, ground, lawful }) => [party, ground, lawful])).toEqual([
      ['FRA', 'free', true],
    ]);
  });

  it('who judges alone owes nothing until it finds, and finds if it helps', () => {
    const judged = (standard: 'sole' | 'good faith', policy: ChainQuestion['policy'] = {}): Chain =>
      chainOf(
        ask(
          [
            pact('P', ['POL', 'UKR'], [defends('POL', 'UKR', { when: established() })], {
              terms: [casus(each(standard))],
            }),
          ],
          { policy },
        ),
      ).value;
    expect(titles(judged('sole'))).toEqual(['POL for UKR under P: sole judgement 5']);
    expect(judged('sole').belligerents).toEqual(['RUS', 'UKR']);
    expect(judged('sole', { POL: 'helps' }).belligerents).toEqual(['RUS', 'UKR', 'POL']);
    expect(judged('good faith').belligerents).toEqual(['RUS', 'UKR', 'POL']);
  });

  it('only who helps uses a liberty; for the others it is a title to stay out', () => {
    const may = [
      pact('P', ['POL', 'UKR'], [defends('POL', 'UKR', { position: 'liberty', strength: 'may' })]),
    ];
    expect(titles(chainOf(ask(may)).value)).toEqual(['POL for UKR under P: not owed 5']);
    expect(chainOf(ask(may, { policy: { POL: 'helps' } })).value.belligerents).toContain('POL');
  });

  it('takes the least of a menu, and the most if it helps', () => {
    const menus = [
      pact(
        'P',
        ['POL', 'UKR'],
        [
          norm('5.1', {
            who: these('POL'),
            when: attackOn(these('UKR')),
            act: { to: VICTIM, menu: menu('one', 'force', 'arms') },
          }),
        ],
      ),
    ];
    expect(chainOf(ask(menus)).value.belligerents).toEqual(['RUS', 'UKR']);
    expect(chainOf(ask(menus, { policy: { POL: 'helps' } })).value.belligerents).toEqual([
      'RUS',
      'UKR',
      'POL',
    ]);
  });
});

describe('titles to stay out', () => {
  it('an ally that attacked without the consent that it needed releases the other, twice', () => {
    const norms = [
      defends('TUR', 'RUS'),
      ban('7.1', 'use force', { who: these('RUS'), unless: { kind: 'consents', who: these('TUR') } }),
    ];
    const { value } = chainOf(ask([pact('Q', ['TUR', 'RUS'], norms)]));
    expect(titles(value)).toEqual(['TUR for RUS under Q: no casus 5, not consulted 7']);
    expect(value.layers[0]?.links[0]?.breaks.map(({ norm: id }) => id)).toEqual(['7.1']);
  });

  it('a mobilisation that a text makes a trigger, and force that answers no force', () => {
    const mobilised = [
      pact(
        'P',
        ['POL', 'UKR'],
        [norm('2.1', { who: these('POL'), verb: 'mobilise', when: attackOn(these('UKR')) })],
      ),
      pact(
        'Q',
        ['TUR', 'RUS'],
        [
          norm('5.1', {
            who: these('TUR'),
            verb: 'use force',
            when: { kind: 'incident', pattern: { kinds: ['mobilisation'], on: these('RUS') } },
            act: { against: ATTACKER },
          }),
        ],
      ),
      pact('R', ['FRA', 'POL'], [defends('FRA', 'POL')]),
    ];
    expect(steps(chainOf(ask(mobilised)).value)).toEqual([
      '0 RUS on UKR',
      '1 POL on RUS under P by step 0',
      '2 TUR on POL under Q by step 1',
      '3 FRA on TUR under R by step 2',
    ]);
  });

  it('whoever acts against a prohibition of its own is torn', () => {
    const torn = [
      pact('P', ['POL', 'UKR'], [defends('POL', 'UKR')]),
      pact(
        'Q',
        ['POL', 'RUS'],
        [ban('4.1', 'use force', { who: these('POL'), act: { against: these('RUS') } })],
      ),
    ];
    const { value } = chainOf(ask(torn));
    expect(value.layers[1]?.links[0]?.breaks).toEqual([
      { pact: 'Q', norm: '4.1', cite: { ...cite('4', 'Q') } },
    ]);
  });
});
