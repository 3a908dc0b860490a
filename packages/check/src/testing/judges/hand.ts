import { compile, type Incident, type Pact, type PartyId, type World } from '@casus/engine';
import {
  aPact,
  at,
  casus,
  council,
  each,
  established,
  hours,
  MEMBER,
  menu,
  norm,
  seats,
  these,
  VICTIM,
  within,
} from '../../../../engine/src/testing/build.ts';
import type { Question } from '../../model.ts';

/** Pacts made by hand, each for one thing that a judge must see as the checker does, with what is counted by hand. */
export interface Hand {
  readonly name: string;
  readonly pacts: readonly Pact[];
  readonly about: readonly PartyId[];
  readonly floor: string;
  readonly ceiling: string;
  /** Where the checker says otherwise and is wrong by docs/semantics: why. Strike it when the checker is mended. */
  readonly amiss?: string;
}

const WORLD: World = {
  version: 'hand',
  actors: ['UKR', 'POL', 'FRA', 'USA', 'RUS'].map((id) => ({ id, name: id, kind: 'state' })),
  regions: [],
};

const incident: Incident = {
  kind: 'incident',
  no: 1,
  at: at(0),
  incident: 'armed attack',
  by: 'RUS',
  on: ['UKR'],
};

/** The question of a pact made by hand: RUS attacks UKR, and ten days are looked at. */
export const handQuestion = ({ pacts }: Pick<Hand, 'pacts'>): Question => ({
  system: compile(pacts, WORLD, { derivations: false }),
  before: [],
  incident,
  horizon: 240 * 3_600_000,
});

const attack = casus(each('good faith'));

/** All of them. */
export const HANDS: readonly Hand[] = [
  {
    name: 'the tiny clause: each other member assists within 72 hours of the invocation',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('5.1', {
            other: true,
            when: {
              kind: 'and',
              of: [established(), { kind: 'invoked', by: VICTIM, ref: { article: '5' } }],
            },
            act: { to: VICTIM, menu: menu('one') },
            deadline: within(hours(72)),
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0 72h:1',
    ceiling: '0h:11',
  },
  {
    name: 'sole judgement: nobody has to find anything',
    pacts: [
      aPact({
        terms: [casus(each('sole'))],
        norms: [
          norm('1.1', {
            when: established(),
            act: { menu: menu('one', 'arms') },
            deadline: within(hours(24)),
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:7',
  },
  {
    name: 'silence of the judge would establish it after a day, so that it says no',
    pacts: [
      aPact({
        terms: [
          casus(
            { kind: 'party', who: these('USA'), standard: 'good faith' },
            { lapse: { after: hours(24), of: 'incident', deemed: 'established', cite: norm('1').cite } },
          ),
        ],
        norms: [
          norm('1.1', {
            who: these('POL'),
            when: established(),
            act: { menu: menu('one', 'sanctions') },
            deadline: within(hours(12)),
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:4',
  },
  {
    name: 'a vote: whoever votes no, the duty does not come; without a vote it does',
    pacts: [
      aPact({
        terms: [attack],
        bodies: [
          council(
            { kind: 'majority' },
            { lapse: { after: hours(48), outcome: 'adopted', cite: norm('2').cite } },
          ),
        ],
        norms: [
          norm('1.1', {
            other: true,
            when: {
              kind: 'and',
              of: [established(), { kind: 'decision', body: 'Council', verbs: ['adopts'] }],
            },
            act: { menu: menu('one', 'force') },
            deadline: within(hours(12)),
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:11',
  },
  {
    name: 'failing that, each other member gives funds',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('1.1', {
            who: these('FRA'),
            when: established(),
            act: { menu: menu('one', 'arms') },
            deadline: within(hours(24)),
          }),
          norm('1.2', {
            other: true,
            act: { menu: menu('one', 'funds') },
            failing: { norm: '1.1', keeps: 'also' },
            deadline: within(hours(24)),
          }),
        ],
      }),
    ],
    about: ['POL', 'FRA'],
    floor: '0h:0 24h:7',
    ceiling: '0h:7',
  },
  {
    name: 'torn: force is owed under one pact and forbidden under another',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('1.1', {
            who: these('POL'),
            when: established(),
            act: { menu: menu('one', 'force') },
            deadline: within(hours(72)),
          }),
        ],
      }),
      aPact({
        id: 'N',
        roles: [seats('Party', 'parties', 'POL', 'RUS')],
        norms: [
          norm('1.1', {
            position: 'prohibition',
            manner: 'maintain',
            bearing: 'no',
            who: these('POL'),
            verb: 'use force',
            act: { against: these('RUS') },
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:0 72h:11',
  },
  {
    name: 'jointly: nobody alone can perform it, and all have to',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('1.1', {
            who: MEMBER,
            other: true,
            bearing: 'jointly',
            when: { kind: 'incident', pattern: { kinds: ['armed attack'] } },
            act: { menu: menu('one', 'arms') },
            deadline: within(hours(24)),
          }),
        ],
      }),
    ],
    about: ['USA'],
    floor: '0h:0 24h:7',
    ceiling: '0h:7',
    // 14.3: a deadline may not pass while those who bear a duty can still perform it, in any number of acts.
  },
  {
    name: 'a liberty to help by measures of its own choice',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('1.1', {
            position: 'liberty',
            strength: 'may',
            who: these('POL'),
            when: established(),
            act: { menu: { owed: 'one', items: [], effort: 'own choice' } },
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:11',
    // 14.5: an express liberty gives a title; 12.7: where the bearer chooses, to every measure.
  },
  {
    name: 'a liberty to help by such measures as it deems necessary, of which it names one',
    pacts: [
      aPact({
        terms: [attack],
        norms: [
          norm('1.1', {
            position: 'liberty',
            strength: 'may',
            who: these('POL'),
            when: established(),
            act: { menu: { owed: 'deems', items: [{ measure: 'sanctions' }] } },
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:11',
    // 12.7: what the text names is an example.
  },
  {
    name: 'a state of affairs that may come about, under a body of the time',
    pacts: [
      aPact({
        terms: [attack],
        bodies: [council({ kind: 'unanimity' }, { valid: { from: at(-10) } })],
        norms: [
          norm('1.1', {
            who: { kind: 'body', body: 'Council' },
            when: { kind: 'fact', fact: 'a question', holds: true },
            act: { menu: menu('one', 'sanctions', 'arms') },
            deadline: within(hours(24)),
          }),
        ],
      }),
    ],
    about: ['POL'],
    floor: '0h:0',
    ceiling: '0h:7',
    // 14.10: never in the least, at once in the most.
  },
];
