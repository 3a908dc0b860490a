import type { Cite, Derivation, Event, Holding, Instant, Report } from '@casus/engine';
import type { Names } from '../names.ts';
import type { Print } from '../sentences.ts';
import { zoneAt } from '../zone.ts';

// A report made by hand in the shape of the sketch `renewed-attack.crisis`, so that the views can be tried
// without the engine. What it says is not a result.

/** Minutes since 1 March 2027, 00:00 UTC+2, as an instant. */
export const minute = (minutes: number): Instant => (Date.UTC(2027, 1, 28, 22) + minutes * 60_000) as Instant;
const hour = (hours: number): Instant => minute(hours * 60);

/** Names of the parties in the fixture. */
export const names: Names = {
  UKR: { name: 'Ukraine', the: false },
  FRA: { name: 'France', the: false },
  DEU: { name: 'Germany', the: false },
  ITA: { name: 'Italy', the: false },
  POL: { name: 'Poland', the: false },
  GBR: { name: 'United Kingdom', the: true },
  USA: { name: 'United States', the: true },
  RUS: { name: 'Russia', the: false },
};

/** How the fixture is printed. */
export const print: Print = { names, zone: zoneAt(120), home: 'TEST-2027' };

const cite = (article: string, text: string): Cite => ({ pact: 'TEST-2027', article, sentence: 1, text });
const article3 = cite(
  '3',
  'When Ukraine invokes Article 1, each Guarantor shall consult Ukraine within 24 hours of the invocation.',
);
const article4 = cite(
  '4(1)',
  'When a Renewed Attack is established, each Guarantor shall assist Ukraine with one or more of sanctions, arms or force, within 24 hours of the determination.',
);

/** A duty with what every fixture shares filled in. */
export function holding(over: Partial<Holding> & Pick<Holding, 'id' | 'bearers' | 'status'>): Holding {
  return {
    pact: 'TEST-2027',
    norm: '3.1',
    cite: article3,
    article: '3',
    position: 'duty',
    strength: 'shall',
    manner: 'achieve',
    joint: false,
    act: 'consult Ukraine',
    verb: 'consult',
    to: ['UKR'],
    against: [],
    case: 0,
    since: minute(330),
    due: { kind: 'at', at: minute(330 + 1440) },
    changed: minute(690),
    by: [],
    bindingForm: false,
    open: [],
    ...over,
  };
}

const consult = (party: string, over: Partial<Holding>): Holding =>
  holding({ id: `TEST-2027/3.1/${party}/0`, bearers: [party], status: 'fulfilled', ...over });
const assist = (party: string, over: Partial<Holding>): Holding =>
  holding({
    id: `TEST-2027/4(1).1/${party}/0`,
    bearers: [party],
    status: 'active',
    norm: '4(1).1',
    cite: article4,
    article: '4(1)',
    act: 'assist Ukraine with one or more of sanctions, arms or force',
    verb: 'assist',
    since: hour(36),
    due: { kind: 'at', at: hour(60) },
    changed: hour(36),
    ...over,
  });

const events: readonly Event[] = [
  {
    kind: 'incident',
    incident: 'armed attack',
    by: 'unknown',
    on: ['UKR'],
    at: minute(190),
    known: minute(300),
    no: 1,
    text: '(1) An unknown force attacks Ukraine in Kharkiv and Odesa by drones and missiles, known on 1 March 2027, 05:00 UTC+2.',
  },
  {
    kind: 'attribution',
    by: 'UKR',
    to: 'RUS',
    at: minute(330),
    text: 'Ukraine attributes (1) to Russia, with high confidence, on the evidence of debris, radar and satellites.',
  },
  { kind: 'claim', by: 'RUS', denies: true, at: minute(330), text: 'Russia denies (1).' },
  {
    kind: 'invocation',
    by: 'UKR',
    pact: 'TEST-2027',
    article: '1',
    at: minute(330),
    text: 'Ukraine invokes Article 1 of TEST-2027.',
  },
  {
    kind: 'consultation',
    by: ['FRA', 'POL', 'GBR'],
    with: ['UKR'],
    at: minute(690),
    text: 'France, Poland and the United Kingdom consult Ukraine.',
  },
  {
    kind: 'contest',
    by: 'DEU',
    at: minute(700),
    text: 'Germany contests (1), on the evidence of "no launch tracks", with moderate confidence.',
  },
  {
    kind: 'finding',
    by: 'USA',
    term: 'Renewed Attack',
    holds: true,
    at: hour(36),
    text: 'The President of the United States finds (1).',
  },
  {
    kind: 'consultation',
    by: ['USA'],
    with: ['UKR'],
    at: hour(36),
    text: 'The United States consults Ukraine.',
  },
  {
    kind: 'pledge',
    by: 'POL',
    to: ['UKR'],
    items: [],
    at: hour(48),
    text: 'Poland pledges 2 brigades and air defence to Ukraine, within 30 days.',
  },
  {
    kind: 'measure',
    by: 'ITA',
    measure: 'sanctions',
    against: ['RUS'],
    at: hour(48),
    text: 'Italy imposes sanctions on Russia.',
  },
  {
    kind: 'delivery',
    by: 'POL',
    to: ['UKR'],
    measure: 'forces',
    at: hour(19 * 24),
    text: 'Poland delivers 1 brigade to Ukraine.',
  },
];

/** A renewed attack with one party late, one in breach and a contested casus. */
export const renewedAttack: Report = {
  schema: 'casus/report/1',
  at: hour(32 * 24),
  pacts: [
    {
      id: 'TEST-2027',
      title: 'A test guarantee',
      inForce: true,
      because: 'Background',
      chosen: { '1': 'USA' },
    },
  ],
  events,
  positions: [
    consult('FRA', { by: [4] }),
    consult('POL', { by: [4] }),
    consult('GBR', { by: [4] }),
    consult('DEU', { status: 'breached', changed: minute(1770) }),
    consult('ITA', { status: 'breached', changed: minute(1770) }),
    consult('USA', { status: 'performed late', changed: hour(36), late: 390 * 60_000, by: [7] }),
    assist('FRA', { status: 'breached', changed: hour(60) }),
    assist('GBR', { status: 'breached', changed: hour(60) }),
    assist('DEU', { status: 'excused', changed: hour(40), note: 'Germany contests event 1' }),
    assist('ITA', { status: 'fulfilled', changed: hour(48), by: [9] }),
    assist('POL', { status: 'fulfilled', changed: hour(48), by: [8] }),
    holding({
      id: 'TEST-2027/pledge/POL/8',
      bearers: ['POL'],
      status: 'breached',
      norm: 'pledge',
      article: '4(1)',
      cite: article4,
      act: 'deliver 2 brigades to Ukraine',
      since: hour(48),
      due: { kind: 'at', at: hour(31 * 24) },
      changed: hour(31 * 24),
      by: [10],
      amount: { owed: 2, done: 1, unit: 'brigades' },
    }),
    holding({
      id: 'TEST-2027/6.1/USA/0',
      bearers: ['USA'],
      status: 'active',
      norm: '6.1',
      article: '6',
      cite: cite(
        '6',
        'Each Guarantor that uses force shall report its measures to the Security Council forthwith.',
      ),
      act: 'report its measures to the Security Council',
      since: hour(36),
      due: { kind: 'open', word: 'forthwith' },
      changed: hour(36),
      open: ['forthwith'],
    }),
  ],
  standing: [
    {
      pact: 'TEST-2027',
      norm: '2.1',
      cite: cite('2', 'Each Party shall respect the frontiers.'),
      bearers: ['RUS', 'UKR'],
      act: 'respect the frontiers',
    },
  ],
  powers: [
    {
      id: 'p1',
      pact: 'TEST-2027',
      norm: '4(3).1',
      cite: article4,
      article: '4(3)',
      holder: 'USA',
      act: 'use force',
      position: 'liberty',
      case: 0,
      state: 'waiting',
      waits: 'Congress authorises force',
    },
  ],
  facts: [
    {
      pact: 'TEST-2027',
      term: 'Renewed Attack',
      cite: cite('1', 'Renewed Attack means an armed attack by any Outsider on Ukraine.'),
      case: 0,
      status: 'contested',
      byDeterminer: [{ by: 'USA', status: 'established' }],
      elements: [{ element: 'attacker', value: 'contested', because: 'Germany contests event 1' }],
      contestedBy: ['DEU'],
      flips: ['Germany withdraws its contest', 'a finding that the attack came from abroad'],
    },
  ],
  procedures: [
    {
      pact: 'TEST-2027',
      body: 'Guarantor Conference',
      title: 'Finding of a Renewed Attack',
      opened: hour(17),
      status: 'rejected',
      rule: 'unanimity',
      votes: [
        { by: 'FRA', vote: 'yes' },
        { by: 'ITA', vote: 'abstain' },
      ],
      cites: [article3],
      because: 'Italy abstained',
    },
  ],
  notes: [
    {
      event: 6,
      kind: 'without effect',
      by: 'USA',
      code: 'not-the-determiner',
      says: 'the President determines for the United States alone',
      cite: article3,
      mend: 'a finding by each Guarantor',
    },
  ],
  due: [],
};

/** Reasons for one of its duties. */
export const reasons: Derivation = {
  says: 'the United States was in breach of its duty to consult Ukraine',
  value: 'true',
  statement: true,
  cite: article3,
  of: [
    { says: 'Ukraine invoked Article 1', value: 'true', statement: true, event: 3, of: [] },
    { says: 'it consulted 6 hours 30 minutes late', value: 'true', statement: true, event: 7, of: [] },
    {
      says: 'the attack came from abroad',
      value: 'contested',
      flip: 'Germany withdraws its contest',
      open: ['from abroad'],
      of: [],
    },
  ],
};
