import type { Draft, Event, IncidentKind, Instant, PartyId, Selection, World } from '@casus/engine';
import type { Slug } from '../loopholes/catalogue.ts';
import { loopholesOf } from '../loopholes/loopholes.ts';
import { type Variant, variantsOf } from '../loopholes/stage.ts';
import { type Staged, stagesOf } from '../loopholes/stages.ts';
import { openingOf } from '../opening/opening.ts';
import type { Bracket } from './model.ts';
import { lineOf, openBrackets, picksOf, productOf } from './product.ts';
import { settledBy } from './settled.ts';

/** What is asked of every resolution: which loopholes it has. */
export interface HolesQuestion {
  readonly drafts: readonly Draft[];
  readonly world: World;
  /** Brackets and readings that are settled, by pact. */
  readonly taken: Readonly<Record<string, Selection>>;
  /** What has happened before the incident; absent: the least that has to have, for each resolution. */
  readonly before?: readonly Event[];
  readonly at: Instant;
  readonly victim: PartyId;
  readonly attacker: PartyId;
  readonly kind: IncidentKind;
  /** In ms after the incident. */
  readonly horizon: number;
  /** Most states of one search. */
  readonly states: number;
  /** Only this guarantor. */
  readonly only?: PartyId;
}

/** The loopholes of one resolution. */
export interface Holed {
  readonly number: number;
  readonly picks: readonly number[];
  /** Whose guarantee each takes something from. */
  readonly found: ReadonlyMap<Slug, readonly PartyId[]>;
  /** Classes of incidents asked about, and those of them that were not looked at to the end: what was not found may be there. */
  readonly classes: number;
  readonly open: number;
}

interface Work {
  readonly holed: Holed;
  readonly left: readonly { readonly staged: Staged; readonly variant: Variant }[];
}

/** The loopholes of every resolution, as far as they have been looked for: a value that can be carried on. */
export interface Holes {
  readonly question: HolesQuestion;
  readonly brackets: readonly Bracket[];
  readonly total: number;
  readonly looked: readonly Holed[];
  readonly line: readonly number[];
  readonly work: Work | undefined;
}

/** The start: nothing is looked at yet. */
export const beginHoles = (question: HolesQuestion): Holes => {
  const brackets = openBrackets(question.drafts, question.taken);
  return {
    question,
    brackets,
    total: productOf(brackets),
    looked: [],
    line: lineOf(brackets),
    work: undefined,
  };
};

/** Whether every resolution in line has been looked at. */
export const isHolesDone = ({ line, work }: Holes): boolean => line.length === 0 && work === undefined;

/** How far it has come: resolutions looked at, with the part of the one in work. */
export const holesLooked = ({ looked, work }: Holes): number =>
  looked.length +
  (work && work.holed.classes > 0 ? (work.holed.classes - work.left.length) / work.holed.classes : 0);

/** Asks one more class of incidents of the resolution in work, or takes up the next in line. */
export const carryOnHoles = (from: Holes): Holes => {
  if (!from.work) return started(from);
  const { holed, left } = from.work;
  const [next, ...rest] = left;
  if (!next) return { ...from, looked: [...from.looked, holed], work: undefined };
  return { ...from, work: { holed: asked(holed, next.staged, next.variant), left: rest } };
};

const started = (from: Holes): Holes => {
  const [number, ...line] = from.line;
  if (number === undefined) return from;
  const picks = picksOf(from.brackets, number);
  const left = stagesIn(from.question, from.brackets, picks).flatMap((staged) =>
    variantsOf(staged.stage).map((variant) => ({ staged, variant })),
  );
  const holed: Holed = { number, picks, found: new Map(), classes: left.length, open: 0 };
  return { ...from, line, work: { holed, left } };
};

const stagesIn = (
  { drafts, world, taken, before, at, victim, attacker, kind, horizon, states, only }: HolesQuestion,
  brackets: readonly Bracket[],
  picks: readonly number[],
): readonly Staged[] => {
  const system = settledBy(drafts, world, taken, brackets, picks);
  const opening = openingOf(system, at, at);
  return stagesOf({
    system,
    before: before ?? opening.before,
    at,
    victim,
    attacker,
    horizon,
    states,
    kind,
    facts: opening.idle,
    ...(only === undefined ? {} : { only }),
  });
};

const asked = (holed: Holed, { stage, guarantors }: Staged, { inquiry }: Variant): Holed => {
  const { value, bounds } = loopholesOf(inquiry);
  const found = new Map(holed.found);
  for (const finding of value) {
    const whose = finding.guarantors.includes(stage.guarantor) ? guarantors : finding.guarantors;
    found.set(finding.slug, [...new Set([...(found.get(finding.slug) ?? []), ...whose])]);
  }
  return { ...holed, found, open: holed.open + (bounds.exhausted ? 0 : 1) };
};
