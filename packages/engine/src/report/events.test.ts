import { describe, expect, it } from 'vitest';
import { indexWorld } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import { START, WORLD } from '../testing/world.ts';
import { eventWords } from './events.ts';

// Events without a sentence of a chronicle (moves, generated ones) are named in explanations and lanes.

type Bare = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

const table: readonly (readonly [Bare, string])[] = [
  [
    { kind: 'incident', incident: 'armed attack', by: 'RUS', on: ['UKR', 'POL'] },
    'RUS: armed attack on UKR and POL',
  ],
  [
    { kind: 'claim', by: 'POL', incident: { incident: 'threat', by: 'RUS', on: ['POL'] } },
    'POL claims threat on POL by RUS',
  ],
  [
    { kind: 'claim', by: 'RUS', denies: true, about: 1, because: 'an exercise' },
    'RUS denies (1), because "an exercise"',
  ],
  [
    {
      kind: 'attribution',
      by: 'USA',
      about: 1,
      to: 'unknown',
      confidence: 'high',
      evidence: ['radar', 'debris'],
    },
    'USA attributes (1) to an unknown force, with high confidence, on the evidence of radar and debris',
  ],
  [{ kind: 'contest', by: 'RUS', term: 'Attack' }, 'RUS contests the incident as Attack'],
  [
    { kind: 'finding', by: 'Council', about: 1, holds: true, term: 'Attack' },
    'the Council finds that (1) is Attack',
  ],
  [{ kind: 'finding', by: 'FRA', about: 1, holds: false }, 'FRA finds against (1)'],
  [
    { kind: 'finding', by: 'FRA', about: 1, holds: true, element: 'attribution', to: 'RUS' },
    'FRA finds that (1) is an act of RUS',
  ],
  [{ kind: 'opinion', by: 'POL', of: ['POL'] }, 'POL determines that the security of POL is threatened'],
  [{ kind: 'invocation', by: 'UKR', pact: 'P', article: '5' }, 'UKR invokes Article 5 of P'],
  [
    { kind: 'request', by: 'UKR', what: 'assistance', to: ['FRA'], pact: 'P', article: '5' },
    'UKR requests assistance from FRA under Article 5 of P',
  ],
  [{ kind: 'request', by: 'UKR', what: 'meeting', body: 'Council' }, 'UKR requests a meeting of the Council'],
  [{ kind: 'consultation', by: ['FRA', 'POL'], with: [] }, 'FRA and POL consult'],
  [
    { kind: 'proposal', by: 'FRA', body: 'Council', motion: { title: 'Help' } },
    'FRA proposes "Help" to the Council',
  ],
  [{ kind: 'vote', by: 'FRA', title: 'Help', vote: 'abstain' }, 'FRA abstains on "Help"'],
  [
    { kind: 'decision', body: 'Council', motion: { title: 'Help' }, outcome: 'adopted' },
    'Council: "Help" is adopted',
  ],
  [{ kind: 'measure', by: 'FRA', measure: 'force', against: ['RUS'] }, 'FRA: force against RUS'],
  [
    {
      kind: 'pledge',
      by: 'FRA',
      to: ['UKR'],
      items: [{ measure: 'forces', amount: { quantity: 2, unit: 'brigades' } }],
    },
    'FRA pledges 2 brigades to UKR',
  ],
  [{ kind: 'delivery', by: 'FRA', to: ['UKR'], measure: 'arms' }, 'FRA delivers arms to UKR'],
  [
    { kind: 'authorisation', of: 'USA', organ: 'Congress', granted: false },
    'the Congress of USA withholds approval',
  ],
  [{ kind: 'reporting', by: 'FRA', body: 'Security Council' }, 'FRA reports to the Security Council'],
  [{ kind: 'conduct', by: 'FRA', verb: 'host', object: 'bases' }, 'FRA: host bases'],
  [{ kind: 'status', by: 'FRA', act: 'signs', pact: 'P' }, 'FRA signs P'],
  [{ kind: 'fact', fact: 'ceasefire', holds: false }, 'ceasefire does not hold'],
  [{ kind: 'fact', by: 'RUS', fact: 'ceasefire', holds: true }, 'RUS claims: ceasefire holds'],
  [{ kind: 'tick' }, 'time passes'],
];

describe('an event in a few words', () => {
  const world = indexWorld(WORLD, []);

  it.each(table)('%j', (event, says) => {
    expect(eventWords(world, { ...event, at: START })).toBe(says);
  });

  it('says what the chronicle said, where it said something', () => {
    expect(eventWords(world, { kind: 'tick', at: START, text: 'A week goes by.' })).toBe('A week goes by.');
  });
});
