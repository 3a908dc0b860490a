// The grid of incidents on a small guarantee, worked by hand, and what a class and a group promise.

import {
  advance,
  applyAll,
  compile,
  HOUR,
  type Instant,
  type Norm,
  type Pact,
  startWith,
} from '@casus/engine';
import { describe, expect, it } from 'vitest';
import {
  aPact,
  casus,
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
import { reachedAt } from '../envelope/assured.ts';
import { envelopeOf } from '../envelope/envelope.ts';
import { openingOf } from '../opening/opening.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { attackJudged, rolesOf } from '../testing/plain.ts';
import { classesOf } from './classes.ts';
import { beginCoverage, carryOnCoverage, type Coverage, guarantorsOf } from './coverage.ts';

const ROLES = rolesOf('POL', 'USA');
const ATTACK = attackJudged('good faith');
const DUTY: Norm = norm('5.1', {
  who: role('Guarantor'),
  when: established(),
  act: { to: VICTIM, menu: menu('one', 'arms', 'force') },
  deadline: within(hours(24)),
});
const HORIZON = 240 * HOUR;

const systemOf = (parts: Partial<Pact> = {}) =>
  compile([aPact({ roles: ROLES, terms: [ATTACK], norms: [DUTY], ...parts })], WORLD, { derivations: false });

const gridOf = (system: ReturnType<typeof systemOf>) => {
  const { at, before } = openingOf(system, 0 as Instant);
  return classesOf(system, advance(applyAll(startWith(system), before), at), 'UKR', at);
};

const whole = (system: ReturnType<typeof systemOf>, most = 10_000): Coverage => {
  const { at, before } = openingOf(system, 0 as Instant);
  let coverage = beginCoverage({ system, before, at, victim: 'UKR', horizon: HORIZON, most });
  while (coverage.left.length > 0) coverage = carryOnCoverage(coverage, 500);
  return coverage;
};

describe('the grid', () => {
  it('tells apart what a sentence tells apart, and nothing else', () => {
    const { classes } = gridOf(systemOf());
    // Surely or perhaps an armed attack; known or disputed who; by somebody outside or by a guarantor. And the rest.
    expect(classes).toHaveLength(9);
    const outside = classes.filter(
      ({ values }) => values.attacker.includes('RUS') && !values.attacker.includes('POL'),
    );
    expect(outside).toHaveLength(4);
    const [plain] = outside;
    expect(plain?.incident).toMatchObject({ incident: 'armed attack', by: 'RUS', on: ['UKR'] });
    expect(plain?.values.kind).toContain('invasion');
    expect(plain?.values.kind).not.toContain('cyber operation');
    expect(classes.filter(({ noticed }) => !noticed)).toHaveLength(1);
  });

  it('lets an attacker stand alone that a sentence names elsewhere', () => {
    const spares = systemOf({
      norms: [DUTY, norm('7.1', { who: role('Guarantor'), act: { to: these('RUS') } })],
    });
    const attackers = gridOf(spares).classes.map(({ values }) => values.attacker);
    expect(attackers).toContainEqual(['RUS']);
    expect(attackers.filter((all) => all.includes('RUS') && all.length > 1 && !all.includes('POL'))).toEqual(
      [],
    );
  });

  it('counts nobody as a fellow who has left', () => {
    const left = seats('Guarantor', 'guarantors', 'USA');
    const until = (HOUR / 2) as Instant;
    const role = { ...left, seats: [...left.seats, { party: 'POL', until }] };
    const system = systemOf({ roles: [role, ...ROLES.slice(1)] });
    const classes = gridOf(system).classes.filter(({ values }) => values.attacker.includes('POL'));
    expect(
      classes.some(({ values }) => values.attacker.includes('RUS') && values.kind.includes('raid')),
    ).toBe(true);
  });

  it('has one class where no sentence looks at incidents', () => {
    const { classes } = gridOf(systemOf({ terms: [], norms: [] }));
    expect(classes.map(({ noticed }) => noticed)).toEqual([false]);
  });

  it('tells a threshold from what is below it', () => {
    const significant = casus(each('good faith'), {
      patterns: [{ kinds: ['armed attack'], on: these('UKR'), qualities: ['significant'] }],
    });
    const scales = gridOf(systemOf({ terms: [significant] })).classes.map(({ values }) => values.scale);
    expect(scales).toContainEqual(['significant']);
    expect(scales.some((all) => all.includes('not significant') && !all.includes('significant'))).toBe(false);
  });

  it('puts into a class only incidents under which a guarantor does the same', () => {
    const system = systemOf();
    const { before } = openingOf(system, 0 as Instant);
    const levels = (incident: Parameters<typeof begin>[0]['incident']): unknown => {
      const search = carryOn(begin({ system, before, incident, horizon: HORIZON, about: ['USA'] }), 10_000);
      expect(isFinished(search)).toBe(true);
      const found = envelopeOf(search, ['USA']);
      return found && [reachedAt(found.floor.value), reachedAt(found.ceiling.value)];
    };
    for (const { incident, incidents } of gridOf(system).classes) {
      if (incident.by === 'USA') continue;
      const wanted = levels(incident);
      for (const [index, other] of incidents.entries())
        if (index % 7 === 0 && other.by !== 'USA') expect(levels(other)).toEqual(wanted);
    }
  });
});

describe('the matrix', () => {
  it('gives the least and the most of each group in each class', () => {
    const { cells, groups, grid } = whole(systemOf());
    expect(groups).toEqual([['POL', 'USA']]);
    expect(cells).toHaveLength(9);
    const row = grid.classes.findIndex(
      ({ incident }) => incident.by === 'RUS' && incident.incident === 'armed attack',
    );
    const cell = cells.find((one) => one.row === row);
    expect(cell && reachedAt(cell.envelope.floor.value)).toEqual({
      talk: 24 * HOUR,
      'material help': 24 * HOUR,
      force: undefined,
    });
    expect(cell && reachedAt(cell.envelope.ceiling.value).force).toBe(0);
  });

  it('has no cell for an attacker, and one for its fellow', () => {
    const { cells, grid } = whole(systemOf());
    const fellow = cells.find(({ row }) => grid.classes[row]?.incident.by === 'POL');
    expect(fellow?.guarantor).toBe('USA');
  });

  it('says of a cell that had enough that it is not exhausted', () => {
    const { cells } = whole(systemOf(), 1);
    expect(cells.some(({ envelope }) => !envelope.floor.bounds.exhausted)).toBe(true);
  });

  it('is carried on as a value', () => {
    const system = systemOf();
    const { at, before } = openingOf(system, 0 as Instant);
    const first = beginCoverage({ system, before, at, victim: 'UKR', horizon: HORIZON, most: 100 });
    carryOnCoverage(first, 1_000);
    expect(first.cells).toEqual([]);
    expect(carryOnCoverage(first, 1_000)).toEqual(carryOnCoverage(first, 1_000));
  });
});

describe('groups of guarantors', () => {
  it('hold those that no sentence tells apart', () => {
    expect(guarantorsOf(systemOf(), 'UKR', 0 as Instant)).toEqual([['POL', 'USA']]);
  });

  it('let a party stand alone that a sentence names', () => {
    const named = systemOf({ norms: [DUTY, norm('6.1', { who: these('USA'), when: established() })] });
    expect(guarantorsOf(named, 'UKR', 0 as Instant)).toEqual([['POL'], ['USA']]);
  });

  it('tell parties apart by where they lie where a text does', () => {
    const by = (region: string) =>
      systemOf({
        roles: [...ROLES, seats('Guarantor', 'guarantors', 'FRA')],
        norms: [
          { ...DUTY, subject: { ...DUTY.subject, who: { kind: 'in', area: { kind: 'region', region } } } },
        ],
      });
    const groups = (region: string) =>
      guarantorsOf(by(region), 'UKR', 0 as Instant).map((group) => [...group].sort());
    expect(groups('Europe')).toEqual([['FRA', 'POL'], ['USA']]);
    expect(groups('Asia')).toEqual([['FRA', 'POL', 'USA']]);
  });
});

describe('the opening', () => {
  it('takes the first day on which the pacts are in force, and assumes what they wait for', () => {
    const waits = systemOf({
      term: { status: 'signed', begins: { fact: 'ceasefire', holds: true, cite: DUTY.cite }, lapses: [] },
    });
    const { before, out } = openingOf(waits, 0 as Instant);
    expect(before.map((event) => event.kind)).toContain('fact');
    expect(out).toEqual([]);
  });

  it('names what a sentence waits for and nobody makes so', () => {
    const asks = systemOf({
      norms: [
        norm('6.1', { who: role('Guarantor'), when: { kind: 'fact', fact: 'a question', holds: true } }),
      ],
    });
    expect(openingOf(asks, 0 as Instant).idle).toEqual(['a question']);
    expect(openingOf(systemOf(), 0 as Instant).idle).toEqual([]);
  });

  it('says which pact is not in force on a day that was asked for', () => {
    const ended = systemOf({
      term: { status: 'signed', from: 0 as Instant, until: HOUR as Instant, lapses: [] },
    });
    expect(openingOf(ended, 0 as Instant, (2 * HOUR) as Instant).out.map(({ pact }) => pact)).toHaveLength(1);
  });
});
