import type { Cite, Event, Instant, Pact, PartyId, World } from '@casus/engine';
import { HOUR } from '@casus/engine';
import { assistance, type Expected, tally, type Workload } from './oracle.ts';
import { after, answerOf, type Answers, attack, logOf } from './rounds.ts';

/**
 * The tiny clause: four members and an outsider. "When an Armed Attack is established and the victim
 * invokes Article 5, each other Member shall assist the victim within 72 hours." Each member determines
 * the attack for itself, in good faith.
 */
const MEMBERS = ['M0', 'M1', 'M2', 'M3'] as const;
const OUTSIDER = 'X';
const WITHIN = 72;

const cite = (article: string, text: string): Cite => ({ pact: 'TINY', article, sentence: 1, text });

/** The clause as a pact. */
export const tinyPact: Pact = {
  id: 'TINY',
  title: 'A clause of four',
  form: { instrument: 'treaty', marks: [], binding: true },
  term: { status: 'signed', from: 0 as Instant, lapses: [] },
  offset: 0,
  roles: [
    {
      singular: 'Member',
      plural: 'Members',
      nature: 'members',
      seats: MEMBERS.map((party) => ({ party })),
      cite: cite('Parties', 'Members: M0, M1, M2 and M3.'),
    },
  ],
  bodies: [],
  terms: [
    {
      kind: 'casus',
      term: 'Armed Attack',
      cite: cite('5', 'Armed Attack means an armed attack on any Member, as determined by each Member.'),
      patterns: [{ kinds: ['armed attack'], on: { kind: 'role', role: 'Member' } }],
      determiner: { kind: 'each', standard: 'good faith' },
      open: [],
    },
  ],
  norms: [
    {
      id: '5.1',
      cite: cite('5', 'each other Member shall assist the victim within 72 hours'),
      position: 'duty',
      strength: 'shall',
      manner: 'achieve',
      subject: { who: { kind: 'role', role: 'Member' }, bearing: 'each', other: true },
      when: {
        kind: 'and',
        of: [
          { kind: 'casus', term: 'Armed Attack', sense: 'established' },
          { kind: 'invoked', by: { kind: 'pronoun', pronoun: 'victim' }, ref: { article: '5' } },
        ],
      },
      act: {
        verb: 'assist',
        to: { kind: 'pronoun', pronoun: 'victim' },
        menu: { owed: 'one', items: [] },
      },
      deadline: { kind: 'within', span: { kind: 'exact', ms: WITHIN * HOUR }, of: 'condition' },
      open: [],
    },
  ],
  exits: [],
  forfeitures: [],
  gates: [],
  relations: [],
  reservations: [],
  wishes: [],
  articles: [{ number: '5', wording: [] }],
  chosen: {},
};

/** Four members, one outsider, no geography. */
export const tinyWorld: World = {
  version: 'bench',
  actors: [...MEMBERS, OUTSIDER].map((id) => ({ id, name: id, kind: 'state' })),
  regions: [],
};

// Hours after the invocation: mostly in time, once at the last instant, once late, once not at all.
const ANSWERS: Answers = [2, 30, 80, 11, 72, 24, 'never', 3, 60, 17];

/** Hours between the beginnings of two attacks; about a dozen cases are open at any time. */
const EVERY = 6;

const roundOf = (round: number, start: Instant): readonly Event[] => {
  const no = round + 1;
  const victim: PartyId = MEMBERS[round % MEMBERS.length] ?? 'M0';
  const invoked = after(start, 1);
  const answers = MEMBERS.filter((member) => member !== victim).flatMap((by, position): readonly Event[] => {
    const hours = answerOf(ANSWERS, round, position);
    return hours === 'never'
      ? []
      : [{ kind: 'measure', by, measure: 'arms', to: [victim], at: after(invoked, hours), about: no }];
  });
  return [
    attack(no, OUTSIDER, victim, start),
    { kind: 'invocation', by: victim, pact: 'TINY', article: '5', at: invoked, about: no },
    ...answers,
  ];
};

/** Counts from the log alone who had to assist and what became of it. */
const expected = (log: readonly Event[]): ReturnType<Workload['expected']> => {
  const victims = new Map<number, PartyId>();
  const duties = new Map<string, Expected>();
  for (const event of log) {
    if (event.kind === 'incident') victims.set(event.no ?? 0, event.on[0] ?? '');
    if (event.kind === 'invocation')
      for (const member of MEMBERS)
        if (member !== event.by)
          duties.set(`${event.about} ${member}`, { due: after(event.at, WITHIN), done: undefined });
    if (event.kind === 'measure') {
      const key = `${event.about} ${event.by}`;
      const duty = duties.get(key);
      if (duty && duty.done === undefined) duties.set(key, { ...duty, done: event.at });
    }
  }
  const end = log.at(-1)?.at ?? (0 as Instant);
  return tally([...duties.values()].map((duty) => `5 ${assistance(duty, end)}`));
};

/** The tiny clause as a workload. */
export const tiny: Workload = { name: 'tiny', log: (size) => logOf(size, EVERY, roundOf), expected };
