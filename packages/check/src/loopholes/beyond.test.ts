// Kinds that the oracle does not know, worked by hand: one pact that has the loophole, and one that has not.

import { describe, expect, it } from 'vitest';
import { type Incident, type Pact, type World } from '@casus/engine';
import {
  at,
  attack,
  attackOn,
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
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import type { Question } from '../model.ts';
import { afterAttack, GUARANTOR, guarantee, owes, rolesOf } from '../testing/plain.ts';
import { CATALOGUE, kindOf, type Slug } from './catalogue.ts';
import type { Coordinate, Inquiry } from './finding.ts';
import { loopholesOf } from './loopholes.ts';

const ROLES = rolesOf('POL', 'USA');
const ON_UKR = [{ kinds: ['armed attack'] as const, on: these('UKR') }];

const slugs = (asked: Question, more: Partial<Inquiry> = {}): readonly Slug[] =>
  loopholesOf({ question: asked, guarantors: ['POL'], ...more }).value.map(({ slug }) => slug);

const SOUND = guarantee([owes('5.1', ['force'], 24)]);

describe('kinds beyond the oracle', () => {
  it('a sound guarantee has none', () => {
    expect(slugs(afterAttack([SOUND]))).toEqual([]);
  });

  it('own-choice: help without a named measure, against one that names it', () => {
    const open = owes('5.1', [], 24, { act: { to: VICTIM } });
    expect(slugs(afterAttack([guarantee([open])]))).toContain('own-choice');
    expect(slugs(afterAttack([SOUND]))).not.toContain('own-choice');
  });

  it('unmissable-deadline: such measures as it deems necessary, which may be none, within a day', () => {
    const deems = owes('5.1', ['arms'], 24, {
      act: { to: VICTIM, menu: { ...menu('deems', 'arms'), least: 'nothing' } },
    });
    expect(slugs(afterAttack([guarantee([deems])]))).toContain('unmissable-deadline');
    const some = owes('5.1', ['arms'], 24, {
      act: { to: VICTIM, menu: { ...menu('deems', 'arms'), least: 'something' } },
    });
    expect(slugs(afterAttack([guarantee([some])]))).not.toContain('unmissable-deadline');
  });

  it('dead-letter: a remedy for a duty without a time, against one with a time', () => {
    const { when: _when, ...remedy } = owes('5.2', ['arms'], 48, { failing: { norm: '5.1', keeps: 'also' } });
    const timeless = owes('5.1', ['force'], 0, { deadline: { kind: 'none' } });
    expect(slugs(afterAttack([guarantee([timeless, remedy])]))).toContain('dead-letter');
    expect(slugs(afterAttack([guarantee([owes('5.1', ['force'], 24), remedy])]))).not.toContain(
      'dead-letter',
    );
  });

  it('redundant: the same arms again, later; not where the second owes something else, or sooner', () => {
    const first = owes('5.1', ['arms', 'funds'], 24);
    expect(slugs(afterAttack([guarantee([first, owes('5.2', ['arms'], 48)])]))).toContain('redundant');
    expect(slugs(afterAttack([guarantee([first, owes('5.2', ['force'], 48)])]))).not.toContain('redundant');
    expect(slugs(afterAttack([guarantee([first, owes('5.2', ['arms'], 12)])]))).not.toContain('redundant');
  });

  it('entrapment: help to one that provoked, unless the text asks that it did not', () => {
    const provoked = attack(1, { qualities: { unprovoked: 'false' } }) as Incident;
    expect(slugs(afterAttack([SOUND], { incident: provoked }))).toContain('entrapment');
    const careful = guarantee([owes('5.1', ['force'], 24)], {
      terms: [
        casus(each('good faith'), {
          patterns: [{ ...ON_UKR[0], kinds: ['armed attack'], qualities: ['unprovoked'] }],
        }),
      ],
    });
    expect(slugs(afterAttack([careful], { incident: provoked }))).not.toContain('entrapment');
  });

  it('provoked, forfeit, easy-exit: less is owed here than in a class that differs in this alone', () => {
    const lost = (coordinate: Coordinate, pact: Pact, parts: Partial<Question>) =>
      slugs(afterAttack([pact], parts), { neighbours: [{ coordinate, question: afterAttack([pact]) }] });
    const forfeits = guarantee([owes('5.1', ['force'], 24)], {
      forfeitures: [{ who: these('UKR'), when: attackOn(these('FRA')), extent: 'party', cite: cite('9') }],
    });
    const first = attack(0, { by: 'UKR', on: ['RUS'] });
    const other = attack(0, { by: 'UKR', on: ['FRA'] });
    expect(slugs(afterAttack([forfeits], { before: [other] }))).toContain('forfeit');
    expect(slugs(afterAttack([forfeits]))).not.toContain('forfeit');
    // Who used force first has attacked: the answer to it is no attack.
    expect(lost('provocation', SOUND, { before: [first] })).toContain('provoked');
    const leaves = guarantee([owes('5.1', ['force'], 24)], {
      exits: [{ kind: 'withdraw', by: GUARANTOR, notice: hours(10), accrued: 'survives', cite: cite('13') }],
    });
    const notice = { kind: 'status', act: 'withdraws', by: 'POL', pact: 'P', at: at(0) } as const;
    const later = { before: [notice], incident: attack(20) as Incident };
    expect(lost('exit', leaves, later)).toContain('easy-exit');
    expect(lost('exit', SOUND, later)).not.toContain('easy-exit');
  });

  it('weak-form: a draft, a text that does not bind, a secret one; not a treaty in force', () => {
    const form = (parts: Partial<Pact>) =>
      slugs(afterAttack([guarantee([owes('5.1', ['force'], 24)], parts)]));
    expect(form({ form: { instrument: 'memorandum', marks: [], binding: false } })).toContain('weak-form');
    expect(form({ form: { instrument: 'treaty', marks: ['secret'], binding: true } })).toContain('weak-form');
    expect(form({})).not.toContain('weak-form');
  });

  it('manufactured-beneficiary: a party that no state of the catalogue is', () => {
    const world: World = {
      ...WORLD,
      actors: [...WORLD.actors, { id: 'DNR', name: 'DNR', kind: 'entity' }],
    };
    const pact = guarantee([owes('5.1', ['force'], 24)], {
      roles: [...ROLES, seats('Ward', 'beneficiary', 'DNR')],
    });
    expect(slugs(afterAttack([pact], {}, world))).toContain('manufactured-beneficiary');
    expect(slugs(afterAttack([SOUND], {}, world))).not.toContain('manufactured-beneficiary');
  });

  it('lapsed-beneficiary: a state that ended while the pact ran', () => {
    const pact = guarantee([owes('5.1', ['force'], 24)], {
      roles: [...ROLES, seats('Ward', 'beneficiary', 'SUN')],
    });
    expect(slugs(afterAttack([pact], { incident: attack(1, { on: ['SUN'] }) as Incident }))).toContain(
      'lapsed-beneficiary',
    );
    expect(slugs(afterAttack([pact]))).not.toContain('lapsed-beneficiary');
  });

  it('monitor-blocked: nothing binds the attacker to let it in, or something does', () => {
    const bodies = [
      {
        name: 'Mission',
        cite: cite('7'),
        rules: [],
        excluded: [],
        vetoes: [],
        monitors: { area: { kind: 'region', region: 'ua' }, cite: cite('7') },
      } as const,
    ];
    const watched = guarantee([owes('5.1', ['force'], 24)], { bodies });
    expect(slugs(afterAttack([watched]))).toContain('monitor-blocked');
    const admits = norm('7.1', { who: these('RUS'), verb: 'admit', manner: 'maintain' });
    expect(slugs(afterAttack([guarantee([owes('5.1', ['force'], 24), admits], { bodies })]))).not.toContain(
      'monitor-blocked',
    );
  });

  it('means-not-there: all its forces are promised by two pacts', () => {
    const all = (id: string) => guarantee([owes('5.1', ['all its armed forces'], 24)], { id });
    const other = { ...all('Q'), norms: all('Q').norms.map((one) => ({ ...one, cite: cite('5', 'Q') })) };
    expect(slugs(afterAttack([all('P'), other]))).toContain('means-not-there');
    expect(slugs(afterAttack([all('P')]))).not.toContain('means-not-there');
  });

  it('transit: help waits for the consent of a third state', () => {
    const waits = owes('5.1', ['arms'], 24, {
      when: { kind: 'and', of: [established(), { kind: 'consents', who: these('USA') }] },
    });
    expect(slugs(afterAttack([guarantee([waits])]))).toContain('transit');
    expect(slugs(afterAttack([SOUND]))).not.toContain('transit');
  });

  it('area-disputed and self-judging: a place in doubt, a sole judge', () => {
    const placed = casus(each('good faith'), {
      patterns: [{ kinds: ['armed attack'], on: these('UKR'), in: { kind: 'region', region: 'ua' } }],
    });
    const disputed = attack(1, { in: ['ua'], disputed: ['place'] }) as Incident;
    const pact = guarantee([owes('5.1', ['force'], 24)], { terms: [placed] });
    expect(slugs(afterAttack([pact], { incident: disputed }))).toEqual(['area-disputed']);
    expect(slugs(afterAttack([SOUND], { incident: disputed }))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names each kind once, and finds it by its slug', () => {
    expect(new Set(CATALOGUE.map(({ slug }) => slug)).size).toBe(CATALOGUE.length);
    for (const { slug } of CATALOGUE) expect(kindOf(slug).repair).not.toBe('');
  });
});
