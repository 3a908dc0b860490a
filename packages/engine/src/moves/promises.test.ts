import { expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import type { Pact } from '../model/pact.ts';
import type { Move } from '../model/report.ts';
import type { State } from '../state/state.ts';
import { values as recorded } from '../store/intmap.ts';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import {
  aPact,
  at,
  attack,
  attackOn,
  ban,
  casus,
  cite,
  council,
  days,
  each,
  established,
  help,
  hours,
  MEMBER,
  menu,
  norm,
  these,
  VICTIM,
  within,
} from '../testing/build.ts';
import { WORLD } from '../testing/world.ts';
import { moves, NATURE } from './moves.ts';

// What moves promises whoever searches through them (docs/semantics.md, section 12), worked by hand.

const after = (pact: Partial<Pact>, ...events: readonly Event[]): State =>
  applyAll(start([aPact(pact)], WORLD), events);

const of = (state: State, actor: string, kind: Event['kind']): readonly Move[] =>
  moves(state, actor).filter((move) => move.event.kind === kind);

/** Values of a domain over some moves. */
const values = (found: readonly Move[], name: string): readonly unknown[] => [
  ...new Set(
    found.flatMap((move) =>
      move.domains.filter((domain) => domain.name === name).flatMap((domain) => domain.values),
    ),
  ),
];

/** The acts in the life of the pact that a party can do. */
const acts = (state: State, actor: string): readonly unknown[] =>
  of(state, actor, 'status').flatMap((move) => {
    const acting = values([move], 'act');
    return acting.length > 0 ? acting : [(move.event as { readonly act?: string }).act];
  });

const ATTACK = attack(1, { no: 1 });

it('a finding is offered to each competent judge and to nobody else', () => {
  const judges = (determiner: Parameters<typeof casus>[0]): readonly string[] => {
    const state = after({ terms: [casus(determiner)], bodies: [council({ kind: 'majority' })] }, ATTACK);
    return ['UKR', 'POL', 'USA', 'RUS', 'Council'].filter((actor) => of(state, actor, 'finding').length > 0);
  };
  // A body may always speak on a case, for what its word is worth.
  expect(judges(each('good faith'))).toEqual(['UKR', 'POL', 'USA', 'Council']);
  expect(judges({ kind: 'victim', standard: 'good faith' })).toEqual(['UKR', 'Council']);
  expect(judges({ kind: 'party', who: these('USA'), standard: 'sole' })).toEqual(['USA', 'Council']);
  expect(judges({ kind: 'body', body: 'Council', standard: 'good faith' })).toEqual(['Council']);
});

it('a finding goes either way, and on each element that the text asks for', () => {
  const pattern = { kinds: ['armed attack' as const], on: MEMBER, qualities: ['significant' as const] };
  const found = of(
    after({ terms: [casus(each('sole'), { patterns: [pattern] })] }, ATTACK),
    'POL',
    'finding',
  );
  expect(values(found, 'holds')).toEqual([true, false]);
  expect(values(found, 'element')).toEqual(['significant', 'attribution']);
});

it('a denial is offered to everybody, and is no finding', () => {
  const state = after({ terms: [casus(each('good faith'))] }, ATTACK);
  expect(values(of(state, 'RUS', 'claim'), 'denies')).toEqual([true]);
  expect(of(state, 'RUS', 'finding')).toEqual([]);
});

it('a contest is offered to those who have the power, while its time lasts', () => {
  const terms = [
    casus(each('good faith'), {
      contest: { by: these('POL'), within: hours(24), of: 'knowledge', cite: cite('1') },
    }),
  ];
  const tick = (hour: number): Event => ({ kind: 'tick', at: at(hour) });
  expect(of(after({ terms }, ATTACK, tick(25)), 'POL', 'contest')).toHaveLength(1);
  expect(of(after({ terms }, ATTACK, tick(26)), 'POL', 'contest')).toEqual([]);
  expect(of(after({ terms }, ATTACK), 'UKR', 'contest')).toEqual([]);
});

it('every kind of vote is offered to members, a veto alone to whoever has one without a seat, none to others', () => {
  const state = after(
    {
      bodies: [
        council(
          { kind: 'majority' },
          { members: these('UKR', 'POL'), vetoes: [{ who: these('USA'), on: 'all', cite: cite('2') }] },
        ),
      ],
    },
    { kind: 'proposal', at: at(1), by: 'POL', body: 'Council', motion: { title: 'A' } },
  );
  expect(values(of(state, 'POL', 'vote'), 'vote')).toEqual([
    'yes',
    'no',
    'abstain',
    'absent',
    'veto',
    'objects',
  ]);
  expect(values(of(state, 'USA', 'vote'), 'vote')).toEqual(['veto']);
  expect(of(state, 'FRA', 'vote')).toEqual([]);
  expect(of(state, 'POL', 'vote').every((move) => move.lawful)).toBe(true);
});

it('an invocation is offered until it is spent, and shut by the use of another', () => {
  const invoke = (article: string, hour: number): Event => ({
    kind: 'invocation',
    at: at(hour),
    by: 'UKR',
    pact: 'P',
    article,
    about: 1,
  });
  const norms = [
    norm('4.1', {
      position: 'power',
      strength: 'may',
      verb: 'invoke',
      act: { ref: { article: '4' } },
      times: 1,
    }),
    norm('2.1', {
      position: 'prohibition',
      manner: 'maintain',
      verb: 'invoke',
      when: { kind: 'invoked', by: MEMBER, ref: { article: '2' } },
      shuts: [{ article: '3' }],
      sameCase: true,
    }),
  ];
  const articles = (...events: readonly Event[]): readonly unknown[] => {
    const found = of(after({ norms }, ATTACK, ...events), 'UKR', 'invocation');
    return [
      ...values(found, 'article'),
      ...found.filter((move) => move.serves.length > 0).map((move) => move.serves[0]?.norm),
    ];
  };
  expect(articles()).toEqual(expect.arrayContaining(['1', '2', '3', '5', '4.1']));
  expect(articles(invoke('4', 2))).not.toContain('4.1');
  expect(articles(invoke('2', 2))).not.toContain('3');
});

it('leaving, suspending, releasing and expelling are offered where the text gives the power, and as long', () => {
  const way = (kind: Pact['exits'][number]['kind'], by = 'POL'): Pact['exits'][number] => ({
    kind,
    by: these(by),
    accrued: 'survives',
    cite: cite('5'),
  });
  const plain = ['signs', 'ratifies', 'approves', 'joins', 'consents', 'refuses consent'];
  expect(acts(after({}, ATTACK), 'POL')).toEqual(plain);
  const exits = [way('withdraw'), way('suspend'), way('release'), way('expel', 'USA')];
  expect(acts(after({ exits }, ATTACK), 'POL')).toEqual([
    ...plain,
    'withdraws',
    'terminates',
    'suspends',
    'releases',
  ]);
  expect(acts(after({ exits }, ATTACK), 'USA')).toEqual([...plain, 'expels']);
  const held = after({ exits }, ATTACK, { kind: 'status', act: 'suspends', at: at(2), by: 'POL', pact: 'P' });
  expect(acts(held, 'POL')).toContain('resumes');
});

it('a notice not to renew is offered to whoever may give it', () => {
  const term: Pact['term'] = {
    status: 'signed',
    from: at(0),
    lapses: [],
    duration: { span: days(30), from: 'entry into force', cite: cite('5') },
    renewal: { span: days(30), notice: { by: these('POL'), span: days(5) }, cite: cite('5') },
  };
  expect(acts(after({ term }, ATTACK), 'POL')).toContain('terminates');
  expect(acts(after({ term }, ATTACK), 'USA')).not.toContain('terminates');
});

it('nature grants or refuses what waits on an organ, and moves the world and the life of a pact', () => {
  const state = after(
    {
      gates: [{ who: these('USA'), organ: 'Congress', effect: 'how', measures: ['force'], cite: cite('5') }],
      norms: [norm('3.1', { when: { kind: 'fact', fact: 'truce', holds: true } })],
    },
    ATTACK,
  );
  const [grant] = of(state, NATURE, 'authorisation');
  expect(values(of(state, NATURE, 'authorisation'), 'organ')).toContain('Congress');
  expect(values(of(state, NATURE, 'authorisation'), 'granted')).toEqual([true, false]);
  expect(grant?.lawful).toBe(true);
  expect(values(of(state, NATURE, 'fact'), 'fact')).toEqual(['ceasefire', 'truce']);
  expect(acts(state, NATURE)).toEqual(['enters into force', 'ends', 'applies provisionally']);
});

it('a body decides, finds and attributes without a vote on record', () => {
  const state = after({ bodies: [council({ kind: 'majority' })], terms: [casus(each('sole'))] }, ATTACK);
  expect(values(of(state, 'Council', 'decision'), 'outcome')).toEqual(['adopted', 'rejected']);
  expect(of(state, 'Council', 'finding').length).toBeGreaterThan(0);
  expect(of(state, 'Council', 'attribution')).toHaveLength(1);
  expect(moves(state, 'No such body')).toEqual([]);
});

it('a proposal is offered with every verb to whoever sits in the body or is a party, and to nobody else', () => {
  const state = after({ bodies: [council({ kind: 'majority' })] }, ATTACK);
  expect(values(of(state, 'POL', 'proposal'), 'motion.verb')).toContain('orders');
  expect(of(state, 'RUS', 'proposal')).toEqual([]);
});

const DUTY = { when: attackOn(), other: true as const, deadline: within(hours(72)) };

it('an amount is offered at all that is left, one less, half, and the least that is something', () => {
  const pact = {
    norms: [
      norm('5.1', {
        ...DUTY,
        act: {
          menu: { owed: 'all', items: [{ measure: 'arms', amount: { quantity: 100, unit: 'tanks' } }] },
        },
      }),
    ],
  };
  const owed = (...events: readonly Event[]): readonly unknown[] =>
    values(
      of(after(pact, ATTACK, ...events), 'POL', 'measure').filter((move) => move.serves.length > 0),
      'amount.quantity',
    );
  expect(owed()).toEqual([100, 99, 50, 1]);
  expect(owed(help(2, 'POL', 'arms', ['UKR'], { quantity: 98, unit: 'tanks' }))).toEqual([2, 1]);
});

it('a duty is offered with each item of its menu; where the bearer chooses, with every measure', () => {
  const measures = (...items: Parameters<typeof menu>): readonly unknown[] =>
    values(
      of(
        after({ norms: [norm('5.1', { ...DUTY, act: { menu: menu(...items) } })] }, ATTACK),
        'POL',
        'measure',
      ).filter((move) => move.serves.length > 0),
      'measure',
    );
  expect(measures('one', 'arms', 'funds')).toEqual(['arms', 'funds']);
  expect(measures('deems').length).toBeGreaterThan(30);
});

it('a pledge is offered, and then its delivery', () => {
  const promise: Event = {
    kind: 'pledge',
    at: at(2),
    by: 'POL',
    to: ['UKR'],
    items: [{ measure: 'air defence' }],
    until: at(100),
  };
  expect(of(after({}, ATTACK), 'POL', 'pledge')).toHaveLength(1);
  const due = of(after({}, ATTACK, promise), 'POL', 'delivery').filter((move) => move.serves.length > 0);
  expect(values(due, 'measure')).toEqual(['air defence']);
});

it('words that anybody may say are offered: requests of each kind, consultations, reports, opinions, claims', () => {
  const state = after({ bodies: [council({ kind: 'majority' })] }, ATTACK);
  expect(values(of(state, 'UKR', 'request'), 'what')).toEqual(['assistance', 'consultation', 'meeting']);
  for (const kind of ['consultation', 'reporting', 'opinion', 'claim', 'attribution'] as const)
    expect(of(state, 'UKR', kind), kind).toHaveLength(1);
});

it('waiting goes to the next due instant, and through it', () => {
  const state = after({ norms: [norm('5.1', DUTY)] }, ATTACK);
  const waits = (actor: string): readonly unknown[] =>
    of(state, actor, 'tick').map((move) => [values([move], 'at')[0], move.breaks.map((rule) => rule.norm)]);
  expect(waits('POL')).toEqual([
    [at(73), []],
    [at(73) + 1, ['5.1']],
  ]);
  // Whoever owes nothing may wait; whoever has nothing to wait for is not offered it.
  expect(waits('UKR')).toEqual([
    [at(73), []],
    [at(73) + 1, []],
  ]);
  expect(of(after({}, ATTACK), 'POL', 'tick')).toEqual([]);
});

it('waiting past the date of a pledge is in breach of the pledge', () => {
  const promise: Event = {
    kind: 'pledge',
    at: at(2),
    by: 'POL',
    to: ['UKR'],
    items: [{ measure: 'arms' }],
    until: at(9),
  };
  const [, through] = of(after({}, ATTACK, promise), 'POL', 'tick');
  expect(through?.breaks.map((rule) => rule.pact)).toEqual(['pledge']);
});

it('whoever is torn finds every way in breach: to perform, and to wait', () => {
  const state = after(
    {
      norms: [
        norm('5.1', { ...DUTY, act: { menu: menu('one', 'arms') } }),
        ban('3.1', 'provide', { act: { menu: menu('one', 'arms') } }),
      ],
    },
    ATTACK,
  );
  const performing = of(state, 'POL', 'measure').filter((move) => move.serves.length > 0);
  expect(performing.map((move) => move.breaks.map((rule) => rule.norm))).toEqual([['3.1']]);
  expect(of(state, 'POL', 'tick').map((move) => move.lawful)).toEqual([true, false]);
});

it('targets that a prohibition tells apart stand in moves of their own', () => {
  const state = after(
    { norms: [ban('3.1', 'use force', { act: { against: these('UKR', 'POL') } })] },
    { kind: 'tick', at: at(1) },
  );
  const forbidden = of(state, 'USA', 'incident').filter((move) => !move.lawful);
  expect(values(forbidden, 'on')).toEqual(['UKR', 'POL']);
  expect(values(forbidden, 'incident')).toContain('invasion');
  expect(values(forbidden, 'incident')).not.toContain('unrest');
  const free = of(state, 'USA', 'incident').filter((move) => move.lawful);
  expect(values(free, 'on')).toEqual(expect.arrayContaining(['FRA', 'UKR']));
});

it('after each act of an instant the moves of that instant are there again, whoever moves next', () => {
  const norms = [norm('5.1', { ...DUTY, when: established() })];
  const state = after({ terms: [casus({ kind: 'victim', standard: 'sole' })], norms }, ATTACK);
  const found = applyAll(state, [{ kind: 'finding', at: state.now, by: 'UKR', holds: true, about: 1 }]);
  expect(found.now).toBe(state.now);
  const serving = (from: State): number =>
    of(from, 'POL', 'measure').filter((move) => move.serves.length > 0).length;
  expect([serving(state), serving(found)]).toEqual([0, 1]);
});

it('nothing is due of the attacker or the victim, so no help is offered to them as owed', () => {
  const state = after({ norms: [norm('5.1', { ...DUTY, act: { to: VICTIM } })] }, ATTACK);
  for (const actor of ['RUS', 'UKR'])
    expect(of(state, actor, 'measure').filter((move) => move.serves.length > 0)).toEqual([]);
});

it('what a duty is to seek of a body that no pact makes is offered and performs it; without the duty nobody knows the body', () => {
  const seeks = (body: string) =>
    norm('5', { when: established(), act: { verb: 'seek action', body: { body } } });
  const asked: Event = { kind: 'request', by: 'POL', what: 'meeting', body: 'World Council', at: at(2) };
  const told = (body: string): State =>
    after({ terms: [casus({ kind: 'nobody' })], norms: [seeks(body)] }, ATTACK);
  const [offered] = of(told('World Council'), 'POL', 'request');
  expect(offered?.event).toMatchObject({ what: 'meeting', body: 'World Council' });
  const done = (body: string): State => applyAll(told(body), [asked]);
  const codes = (body: string) => recorded(done(body).notes).map((note) => note.code);
  expect(codes('World Council')).toEqual([]);
  expect(codes('Other Council')).toEqual(['R07']);
  expect(of(done('World Council'), 'POL', 'request').map(({ event }) => event)).not.toContainEqual(
    offered?.event,
  );
});
