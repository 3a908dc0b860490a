import {
  compile,
  type Draft,
  firstAlternatives,
  HOUR,
  instant,
  type Pact,
  type Selection,
  settle,
} from '@casus/engine';
import {
  type Finding,
  loopholesOf,
  type Slug,
  type Variant,
  variantsOf,
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
/** The text as written, then each other label by itself. */
const selectionsOf = (draft: Draft): readonly Selection[] => {
  const first = firstAlternatives(draft);
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

/** The classes of incidents of a stage under one selection. */
const classesOf = (stage: Stage, selection: Selection): readonly Variant[] => {
  const pacts = [
    ...textOf(stage.pact, stage, selection),
    ...(stage.with ?? []).flatMap((id) => textOf(id, stage)),
  ];
  return variantsOf({
    system: compile(pacts, catalogue.world, { derivations: false }),
    before: [],
    at: dayOf(stage.day),
    victim: stage.victim,
    attacker: stage.attacker,
    guarantor: stage.guarantor,
    cast: stage.cast ?? [],
    horizon: HORIZON,
    states: 1_000,
    in: stage.in,
    ...(stage.outside === undefined ? {} : { outside: [stage.outside] }),
    others: [stage.fellow, stage.other].flatMap((party) => party ?? []),
    ...(stage.facts ? { facts: stage.facts } : {}),
  });
};

/** What was chosen otherwise than in the first selection: "1 RUS"; "plain" for the first itself. */
const chosenIn = (selection: Selection, first: Selection): string => {
  const changed = Object.entries(selection).find(([key, label]) => first[key] !== label);
  return changed ? changed.join(' ') : 'plain';
};

/**
 * Every loophole of a pact of the library: each kind once, where it was found first; and what could not be looked at
 * to the end. Once `stopped` says so, no further class is begun; those that were left are told among what is open.
 */
export const shelfLoopholes = (
  stage: Stage,
  stopped: () => boolean = () => false,
): { readonly found: readonly Found[]; readonly states: number; readonly open: readonly string[] } => {
  const draft = drafts.find((one) => one.id === stage.pact);
  const all = draft ? selectionsOf(draft) : [];
  const [first = {}] = all;
  const bySlug = new Map<Slug, Found>();
  const open: string[] = [];
  let states = 0;
  for (const selection of all) {
    const chosen = chosenIn(selection, first);
    for (const { name, inquiry } of classesOf(stage, selection)) {
      if (stopped()) {
        open.push(`${chosen}: ${name} (not begun)`);
        continue;
      }
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
