// With fewer seats a question has the same answer: by hand where nothing may be left out, and over random pacts with many alike.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, compile, HOUR, type Incident, type Pact, type PartyId } from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import {
  aPact,
  attack,
  casus,
  council,
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
import { envelopeOf } from '../envelope/envelope.ts';
import type { Question } from '../model.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { alikeArbitrary, caseArbitrary, failingArbitrary } from '../testing/cases.arbitrary.ts';
import { inHours, type JsonCase } from '../testing/cases.ts';
import { questionOf } from '../testing/said.ts';
import { withFewer } from './fewer.ts';

const MANY = ['DEU', 'FRA', 'GBR', 'ITA', 'POL', 'USA'] as const;

const asked = (parts: Partial<Pact>, about: readonly PartyId[] = ['POL']): Question => ({
  system: compile(
    [
      aPact({
        roles: [
          seats('Guarantor', 'guarantors', ...MANY),
          seats('Beneficiary', 'beneficiary', 'UKR'),
          seats('Outsider', 'outsiders', 'RUS', 'BLR'),
        ],
        terms: [casus(each('good faith'))],
        norms: [
          norm('5.1', {
            who: role('Guarantor'),
            when: established(),
            act: { to: VICTIM, menu: menu('one', 'arms') },
            deadline: within(hours(24)),
          }),
        ],
        ...parts,
      }),
    ],
    WORLD,
    { derivations: false },
  ),
  before: [],
  incident: attack(1) as Incident,
  horizon: 100 * HOUR,
  heights: true,
  about,
});

const guarantorsIn = ({ system }: Question): readonly PartyId[] =>
  system.pacts.flatMap(({ pact }) =>
    pact.roles.flatMap(({ singular, seats: all }) =>
      singular === 'Guarantor' ? all.map(({ party }) => party) : [],
    ),
  );

describe('seats that a question can do without', () => {
  it('are those of parties of whom nothing is asked and whom no sentence tells apart, all but two', () => {
    expect(guarantorsIn(withFewer(asked({})))).toEqual(['DEU', 'FRA', 'POL']);
    expect(guarantorsIn(withFewer(asked({}, ['DEU', 'USA'])))).toEqual(['DEU', 'FRA', 'GBR', 'USA']);
  });

  it('are not those of a party that a sentence names, or that came at another time', () => {
    const named = norm('6.1', { who: these('USA'), when: established(), act: { to: VICTIM } });
    expect(guarantorsIn(withFewer(asked({ norms: [named] })))).toContain('USA');
    const roles = asked({}).system.pacts[0]?.pact.roles ?? [];
    const late = roles.map((one) => ({
      ...one,
      seats: one.seats.map((seat) => (seat.party === 'ITA' ? { ...seat, from: attack(0).at } : seat)),
    }));
    expect(guarantorsIn(withFewer(asked({ roles: late })))).toContain('ITA');
  });

  it('are none where a body counts its members, and some where all of them have to agree', () => {
    const body = (rule: Body['rules'][number]['rule']): Question => asked({ bodies: [council(rule)] });
    expect(guarantorsIn(withFewer(body({ kind: 'majority' })))).toEqual([...MANY]);
    expect(guarantorsIn(withFewer(body({ kind: 'unanimity' })))).toEqual(['DEU', 'FRA', 'POL']);
  });

  it('are none where deeds of others are read: a duty of all together', () => {
    const joint = norm('5.1', {
      who: role('Guarantor'),
      bearing: 'jointly',
      when: established(),
      act: { to: VICTIM, menu: menu('one', 'arms') },
      deadline: within(hours(24)),
    });
    expect(guarantorsIn(withFewer(asked({ norms: [joint] })))).toEqual([...MANY]);
  });

  it('change no answer', () => {
    const answer = (question: Question): unknown => {
      const search = carryOn(begin(question), 600);
      const found = isFinished(search) ? envelopeOf(search, question.about ?? []) : undefined;
      return found && [inHours(found.floor.value), inHours(found.ceiling.value)];
    };
    // Everybody but those asked about and the victim has three companions of its own standing.
    const crowded = (json: JsonCase): JsonCase => ({
      ...json,
      pacts: json.pacts.map((pact) => ({
        ...pact,
        parties: Object.fromEntries(
          Object.entries(pact.parties).flatMap(([party, standing]) =>
            ['', ...(party === 'USA' || party === 'FRA' ? ['2', '3', '4'] : [])].map((more) => [
              `${party}${more}`,
              standing,
            ]),
          ),
        ),
      })),
    });
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(caseArbitrary, failingArbitrary, alikeArbitrary), (json) => {
        const question: Question = { ...questionOf(crowded(json), 60), about: ['POL'], heights: true };
        const fewer = withFewer(question);
        if (fewer === question) return;
        const [found, whole] = [answer(fewer), answer(question)];
        if (found === undefined || whole === undefined) return;
        compared += 1;
        expect(found).toEqual(whole);
      }),
      budget(80),
    );
    console.log(`${compared} questions compared with fewer seats`);
    expect(compared).toBeGreaterThan(10);
  });
});
