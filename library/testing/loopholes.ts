import {
  compile,
  type Draft,
  HOUR,
  type Incident,
  instant,
  type Pact,
  type Selection,
  settle,
} from '@casus/engine';
import {
  type Coordinate,
  type Finding,
  type Inquiry,
  loopholesOf,
  type Question,
  type Slug,
} from '../../packages/check/src/index.ts';
import { catalogue, drafts } from './shelf.ts';
import type { Stage } from './stage.ts';

/** The catalogue of loopholes asked of the pacts of the library, on a small stage each. */

/** A loophole of a pact, with where it was found. */
interface Found {
  readonly pact: string;
  readonly slug: Slug;
  /** The class of incidents, and what was chosen in the text: "the place", "plain". */
  readonly class: string;
  readonly chosen: string;
  readonly finding: Finding;
}

const HORIZON = 720 * HOUR;
const NEED = [
  { from: 0, value: 0 },
  { from: 24 * HOUR, value: 7 },
  { from: 72 * HOUR, value: 11 },
];

/** Brackets as the first label has them and readings plain, then each other label by itself. */
const selectionsOf = (draft: Draft): readonly Selection[] => {
  const first: Record<string, string> = {};
  for (const choice of draft.choices)
    first[choice.id] = choice.kind === 'reading' ? 'plain' : (choice.options[0]?.label ?? 'plain');
  const others = draft.choices.flatMap((choice) =>
    choice.options
      .map((option) => option.label)
      .filter((label) => label !== first[choice.id])
      .map((label) => ({ ...first, [choice.id]: label })),
  );
  return [first, ...others.slice(0, 6)];
};

const dayOf = (day: string) => {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return instant(year, month, date);
};

/** A draft is analysed as if it were in force. */
const asInForce = (pact: Pact, stage: Stage): Pact => {
  const at = dayOf(stage.day);
  const { from, until, signed, status, lapses, place } = pact.term;
  const runs = from !== undefined && from < at && (until === undefined || until > at);
  if (runs && pact.term.after === undefined && pact.term.while === undefined) return pact;
  return {
    ...pact,
    term: {
      status,
      lapses,
      ...(signed === undefined ? {} : { signed }),
      ...(place === undefined ? {} : { place }),
      from: (at - 400 * 24 * HOUR) as typeof at,
    },
  };
};

const textOf = (id: string, stage: Stage, selection: Selection = {}): readonly Pact[] => {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) throw new Error(`no pact ${id}`);
  const [plain] = selectionsOf(draft);
  const settled = settle(draft, { ...plain, ...selection });
  if (!settled.ok) throw new Error(`${id} is not settled`);
  return [asInForce(settled.pact, stage)];
};

/** Only those of the stage hold seats: what is left is what they owe each other. */
const narrowed = (pact: Pact, cast: readonly string[]): Pact => ({
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
});

/** The inquiry of a class of incidents, with the neighbour that it is compared with. */
interface Class {
  readonly name: string;
  readonly inquiry: Inquiry;
}

const classesOf = (stage: Stage, selection: Selection, whole: boolean): readonly Class[] => {
  const everybody = [
    stage.victim,
    stage.attacker,
    stage.guarantor,
    ...(stage.cast ?? []),
    ...(stage.fellow === undefined ? [] : [stage.fellow]),
    ...(stage.other === undefined ? [] : [stage.other]),
  ];
  const pacts = [
    ...textOf(stage.pact, stage, selection),
    ...(stage.with ?? []).flatMap((id) => textOf(id, stage)),
  ].map((pact) => narrowed(pact, everybody));
  const system = compile(pacts, catalogue.world, { derivations: false });
  const at = dayOf(stage.day);
  const incident: Incident = {
    kind: 'incident',
    at,
    incident: 'armed attack',
    by: stage.attacker,
    on: [stage.victim],
    in: [stage.in],
    across: 'Armistice Line',
    qualities: {
      significant: 'true',
      deliberate: 'true',
      sustained: 'true',
      'large-scale': 'true',
      expanded: 'true',
      renewed: 'true',
      future: 'true',
      'from abroad': 'true',
    },
  };
  const question = (parts: Partial<Incident>, more: Partial<Question> = {}): Question => {
    const changed: Incident = { ...incident, ...parts };
    return {
      system,
      before: [],
      incident: changed,
      horizon: HORIZON,
      cast: [...new Set([stage.victim, stage.guarantor, changed.by, ...(stage.cast ?? [])])],
      ...more,
    };
  };
  const plain = question({});
  const asked = (name: string, own: Question, coordinate?: Coordinate): Class => ({
    name,
    inquiry: {
      question: own,
      guarantors: [stage.guarantor],
      need: NEED,
      states: 1_000,
      ...(coordinate ? { neighbours: [{ coordinate, question: plain }] } : {}),
    },
  });
  const base = asked('armed attack', plain);
  if (!whole) return [base];
  const low = {
    significant: 'false',
    deliberate: 'false',
    sustained: 'false',
    'large-scale': 'false',
    expanded: 'false',
  } as const;
  const [own] = pacts;
  const exit = own?.exits[0];
  const guarantors = own?.roles.some(
    (role) => role.nature === 'guarantors' && role.seats.some((seat) => seat.party === stage.attacker),
  );
  return [
    base,
    ...(guarantors
      ? [{ name: 'a guarantor attacks', inquiry: { ...base.inquiry, guarantors: [stage.attacker] } }]
      : []),
    asked('attribution in dispute', question({ disputed: ['attribution'] })),
    asked('scale in dispute', question({ disputed: ['scale'] })),
    asked('place in dispute', question({ disputed: ['place'] })),
    asked('provocation in dispute', question({ disputed: ['provocation'] })),
    asked(
      'provoked',
      question({ qualities: { ...incident.qualities, unprovoked: 'false', 'directly unprovoked': 'false' } }),
      'provocation',
    ),
    asked('a lesser attack', question({ qualities: { ...incident.qualities, ...low } }), 'scale'),
    asked('a cyber operation', question({ incident: 'cyber operation', qualities: low }), 'kind'),
    asked('an incursion', question({ incident: 'incursion', qualities: low }), 'kind'),
    asked('a coercion', question({ incident: 'coercion', qualities: low }), 'kind'),
    ...(stage.outside ? [asked('outside the area', question({ in: [stage.outside] }), 'place')] : []),
    ...(stage.fellow ? [asked('by a fellow party', question({ by: stage.fellow }), 'attacker')] : []),
    ...(stage.other ? [asked('by another', question({ by: stage.other }), 'attacker')] : []),
    ...(exit === undefined
      ? []
      : [
          asked(
            'after notice',
            question(
              {},
              {
                before: [
                  {
                    kind: 'status',
                    act: exit.kind === 'terminate' ? 'terminates' : 'withdraws',
                    by: stage.guarantor,
                    pact: stage.pact,
                    at: (at - 800 * 24 * HOUR) as typeof at,
                  },
                ],
              },
            ),
            'exit',
          ),
        ]),
    asked(
      'after an attack by the victim',
      question(
        {},
        {
          before: [
            {
              kind: 'incident',
              incident: 'armed attack',
              by: stage.victim,
              on: [stage.attacker],
              at: (at - 30 * 24 * HOUR) as typeof at,
            },
          ],
        },
      ),
      'provocation',
    ),
  ];
};

/** What was chosen otherwise than in the first selection: "1 RUS"; "plain" for the first itself. */
const chosenIn = (selection: Selection, first: Selection): string => {
  const changed = Object.entries(selection).find(([key, label]) => first[key] !== label);
  return changed ? changed.join(' ') : 'plain';
};

/** Every loophole of a pact of the library: each kind once, where it was found first; and what could not be looked at to the end. */
export const shelfLoopholes = (
  stage: Stage,
): { readonly found: readonly Found[]; readonly states: number; readonly open: readonly string[] } => {
  const draft = drafts.find((one) => one.id === stage.pact);
  const all = draft ? selectionsOf(draft) : [];
  const [first = {}] = all;
  const bySlug = new Map<Slug, Found>();
  const open: string[] = [];
  let states = 0;
  for (const selection of all) {
    const chosen = chosenIn(selection, first);
    for (const { name, inquiry } of classesOf(stage, selection, selection === first)) {
      const { value, bounds } = loopholesOf(inquiry);
      states += bounds.states;
      if (!bounds.exhausted) open.push(`${chosen}: ${name}`);
      for (const finding of value)
        if (!bySlug.has(finding.slug))
          bySlug.set(finding.slug, { pact: stage.pact, slug: finding.slug, class: name, chosen, finding });
    }
  }
  return { found: [...bySlug.values()], states, open };
};
