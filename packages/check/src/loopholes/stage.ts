import {
  type Condition,
  type Event,
  HOUR,
  type Incident,
  type IncidentKind,
  type Instant,
  type Pact,
  type PartyId,
  type System,
} from '@casus/engine';
import type { Need, Question } from '../model.ts';
import { recompiled } from '../blockers/mend.ts';
import { attackMeant } from './attack-meant.ts';
import type { Coordinate, Inquiry, Topic } from './finding.ts';

/**
 * A small stage on which a guarantee is asked for loopholes: who attacks whom, who guarantees, who else has a say,
 * where and when. Few actors, so that searches end: only those on it hold seats.
 */
export interface Stage {
  readonly system: System;
  /** What has happened before: entry into force, states of affairs. */
  readonly before: readonly Event[];
  readonly at: Instant;
  readonly victim: PartyId;
  readonly attacker: PartyId;
  readonly guarantor: PartyId;
  /** Others who have a say. */
  readonly cast: readonly PartyId[];
  /** In ms after the incident. */
  readonly horizon: number;
  /** Most states of one search. */
  readonly states: number;
  readonly kind?: IncidentKind;
  /** Where, by region; absent: on the victim's ground. */
  readonly in?: string;
  /** Places that a text may not reach. */
  readonly outside?: readonly string[];
  /** Other attackers: fellow parties, and those whom a text may not name. */
  readonly others?: readonly PartyId[];
  /** States of affairs that some sentence waits for. */
  readonly facts?: readonly string[];
}

/** One class of incidents to ask about, with its name for a reader. */
export interface Variant {
  readonly name: string;
  readonly inquiry: Inquiry;
}

/** What a victim of a large attack needs: something at once, arms within a day, force within three. */
const NEED: Need = [
  { from: 0, value: 0 },
  { from: 24 * HOUR, value: 7 },
  { from: 72 * HOUR, value: 11 },
];

/** Only those of a stage hold seats: what is left is what they owe each other. */
export const narrowed = (system: System, cast: readonly PartyId[]): System =>
  recompiled(system, (pact) => ({
    ...pact,
    roles: pact.roles.map((role) => ({
      ...role,
      seats: role.seats.flatMap((seat) =>
        seat.party === 'all states'
          ? cast.map((party) => ({ ...seat, party }))
          : cast.includes(seat.party)
            ? [seat]
            : [],
      ),
    })),
  }));

const SHOWN = {
  significant: 'true',
  deliberate: 'true',
  sustained: 'true',
  'large-scale': 'true',
  expanded: 'true',
  renewed: 'true',
  future: 'true',
  'from abroad': 'true',
} as const;

const LOW = {
  significant: 'false',
  deliberate: 'false',
  sustained: 'false',
  'large-scale': 'false',
  expanded: 'false',
} as const;

/** The plain attack of a stage: large, deliberate and open, across whatever line the text draws. */
const attackOf = ({ victim, attacker, at, kind, in: place, system }: Stage): Incident => ({
  kind: 'incident',
  at,
  ...attackMeant(system, kind),
  by: attacker,
  on: [victim],
  ...(place === undefined ? {} : { in: [place] }),
  ...lineOf(system),
  qualities: SHOWN,
});

/** A line that no text names. */
const ELSEWHERE = 'Other Line';

/** The line that a casus asks to be crossed. */
const lineOf = (system: System): { readonly across?: string } => {
  const line = system.pacts
    .flatMap(({ pact }) => pact.terms)
    .flatMap((term) => (term.kind === 'casus' ? term.patterns.flatMap(({ across }) => across ?? []) : []))[0];
  return line === undefined ? {} : { across: line };
};

/**
 * The classes of incidents in which loopholes are looked for: the plain attack, then each change of one thing in it,
 * compared with the plain one. The first is the plain attack.
 */
export const variantsOf = (stage: Stage): readonly Variant[] => {
  const plain = attackOf(stage);
  const castIn = (by: PartyId): readonly PartyId[] => [
    ...new Set([stage.victim, stage.guarantor, by, ...stage.cast]),
  ];
  // Whoever holds a seat has a say: else a body that needs all waits for one who is not there.
  const systems = new Map<string, System>();
  const systemOf = (cast: readonly PartyId[]): System => {
    const key = cast.join();
    const known = systems.get(key) ?? narrowed(stage.system, cast);
    systems.set(key, known);
    return known;
  };
  const system = systemOf(castIn(stage.attacker));
  const question = (parts: Partial<Incident> = {}, before: readonly Event[] = []): Question => {
    const incident = { ...plain, ...parts };
    const cast = castIn(incident.by);
    return {
      system: systemOf(cast),
      before: [...ratified(systemOf(cast), stage.at), ...inTime(stage.before, before), ...before],
      incident,
      horizon: stage.horizon,
      cast,
    };
  };
  const asked = (name: string, own: Question, coordinate?: Coordinate, topic?: Topic): Variant => ({
    name,
    inquiry: {
      question: own,
      guarantors: [stage.guarantor],
      need: NEED,
      states: stage.states,
      ...(topic ? { topic } : {}),
      ...(coordinate
        ? {
            neighbours: [
              {
                coordinate,
                question: {
                  ...question(),
                  cast: [...new Set([...castIn(stage.attacker), ...(own.cast ?? [])])],
                },
              },
            ],
          }
        : {}),
    },
  });
  const low = { ...SHOWN, ...LOW };
  const { 'from abroad': _unknown, ...from } = SHOWN;
  const earlier = (parts: Partial<Incident>, days: number): Event => ({
    ...plain,
    ...parts,
    at: (stage.at - days * 24 * HOUR) as Instant,
  });
  const kinds: readonly IncidentKind[] = ['armed attack', 'cyber operation', 'incursion', 'coercion'];
  return [
    asked(plain.incident, question()),
    ...(guarantees(system, stage.attacker)
      ? [
          {
            name: 'the attack of a guarantor',
            inquiry: { ...asked('', question()).inquiry, guarantors: [stage.attacker] },
          },
        ]
      : []),
    ...(stage.facts ?? []).map((fact) =>
      asked(`after this: ${fact}`, question({}, [{ kind: 'fact', fact, holds: true, at: stage.at }])),
    ),
    // Of whom it is not known who they are, it is not known where they came from.
    asked(
      'attribution in dispute',
      question({ disputed: ['attribution'], qualities: from }),
      'attribution',
      'dispute',
    ),
    ...(['scale', 'place', 'provocation'] as const).map((element) =>
      asked(`${element} in dispute`, question({ disputed: [element] }), element, 'dispute'),
    ),
    asked(
      'a provoked attack',
      question({ qualities: { ...SHOWN, unprovoked: 'false', 'directly unprovoked': 'false' } }),
      'provocation',
      'neighbour',
    ),
    asked('a lesser attack', question({ qualities: low }), 'scale', 'neighbour'),
    ...(plain.means === undefined ? [] : [asked('without such means', question({ means: [] }), 'scale')]),
    ...kinds
      .filter((kind) => kind !== plain.incident)
      .map((kind) => asked(`a ${kind}`, question({ incident: kind, qualities: low }), 'kind', 'neighbour')),
    ...(plain.across === undefined
      ? []
      : [asked('not across the line', question({ across: ELSEWHERE }), 'place', 'neighbour')]),
    ...(stage.outside ?? []).map((place) =>
      asked(`outside the area (${place})`, question({ in: [place] }), 'place', 'neighbour'),
    ),
    ...(stage.others ?? [])
      .filter((by) => by !== stage.attacker && by !== stage.victim && by !== stage.guarantor)
      .map((by) => asked(`an attack by ${by}`, question({ by }), 'attacker')),
    ...(stage.before.some((event) => event.kind === 'status' && event.act === 'enters into force')
      ? [asked('before it starts', { ...question(), before: [] }, 'time', 'neighbour')]
      : []),
    ...noticeOf(system, stage).map((notice) =>
      asked('after notice', question({}, [notice]), 'exit', 'neighbour'),
    ),
    asked(
      'after an attack by the victim',
      question({}, [earlier({ by: stage.victim, on: [stage.attacker], qualities: {} }, 30)]),
      'provocation',
      'neighbour',
    ),
  ];
};

/** What a pact waits for to begin comes before all that is told of the time since: an opening dates it shortly before the attack. */
const inTime = (opening: readonly Event[], since: readonly Event[]): readonly Event[] => {
  const first = Math.min(...since.map(({ at }) => at));
  return opening.map((event) =>
    event.at < first ? event : { ...event, at: (first - 24 * HOUR) as Instant },
  );
};

/** Where only those who have ratified sit in a body, all on the stage have: nobody else is bound. */
const ratified = (system: System, at: Instant): readonly Event[] =>
  system.pacts.flatMap(({ pact }) =>
    pact.bodies.some(({ members }) => members?.kind === 'such' && isRatified(members.that))
      ? [...new Set(pact.roles.flatMap((role) => role.seats.map((seat) => seat.party)))].map(
          (by): Event => ({
            kind: 'status',
            act: 'ratifies',
            by,
            pact: pact.id,
            at: (at - 1000 * 24 * HOUR) as Instant,
          }),
        )
      : [],
  );

const isRatified = (that: Condition): boolean => that.kind === 'act' && that.act.verb === 'ratify';

const guarantees = (system: System, party: PartyId): boolean =>
  system.pacts.some(({ pact }) =>
    pact.roles.some(
      (role) => role.nature === 'guarantors' && role.seats.some((seat) => seat.party === party),
    ),
  );

/** Notice given by the guarantor long before, where a pact has a way out. */
const noticeOf = (system: System, { guarantor, at }: Stage): readonly Event[] =>
  system.pacts
    .map(({ pact }) => pact)
    .slice(0, 1)
    .flatMap((pact: Pact): readonly Event[] => {
      const [exit] = pact.exits;
      return exit === undefined
        ? []
        : [
            {
              kind: 'status',
              act: exit.kind === 'terminate' ? 'terminates' : 'withdraws',
              by: guarantor,
              pact: pact.id,
              at: (at - 800 * 24 * HOUR) as Instant,
            },
          ];
    });
