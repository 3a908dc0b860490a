import {
  advance,
  apply,
  type Event,
  HOUR,
  type Instant,
  type PartyId,
  report,
  rungOf,
  startWith,
  type State,
  type System,
  values,
} from '@casus/engine';
import { measureOf } from '../acts/deed.ts';
import { compelled } from '../blockers/compelled.ts';
import { bound } from '../blockers/freedom.ts';
import { type Defect, mended, recompiled } from '../blockers/mend.ts';
import { BY_RUNG, heightsOn } from '../envelope/scale.ts';
import { chronicleOf } from '../envelope/witness.ts';
import type { Question, Run, Step } from '../model.ts';
import type { Finding, Inquiry, Loss, Told } from './finding.ts';
import { lower } from './asked.ts';
import { floorOf } from './floor.ts';

/**
 * A run of the text as it stands that shows a loophole. `its own`: the run by which it was found, lawful under the
 * text as it stands too. `alone`: another, in which all co-operate who did. `least`: the least of the text, in which
 * other loopholes may play a part.
 */
export interface Counterexample {
  readonly kind: 'its own' | 'alone' | 'least';
  /** What happened before, the incident and every act, as a chronicle of the text as it stands. */
  readonly events: readonly Event[];
  /** How many of the events come before the incident. */
  readonly before: number;
  /** Up to when, in ms after the incident, the guarantors have come no higher and broken nothing. */
  readonly until: number;
  /** The highest rung that they have come to by then. */
  readonly height: number;
}

/** A loophole of a text without a run that shows it: it is read off the words, or no run was found within the bounds. */
export type Shown = Counterexample | { readonly kind: 'read off' } | { readonly kind: 'not found' };

/** Finds a run of the text as it stands (of all its parties, not those of a small stage) that shows a loophole, as short as can be. */
export const counterexampleOf = (finding: Finding, inquiry: Inquiry, text: System): Shown => {
  const { counterexample, guarantors } = finding;
  if (finding.loss === undefined) {
    if (counterexample.length === 0 && finding.slug !== 'unmissable-deadline') return { kind: 'read off' };
    return withoutLoss(finding, inquiry, text);
  }
  const loss = amongAll(finding.loss, inquiry, guarantors, text) ?? finding.loss;
  const { horizon } = inquiry.question;
  const { scale = BY_RUNG, states = STATES } = inquiry;
  const own = asked(loss.left.question, text, guarantors);
  const matters = relevance(loss, guarantors);
  const shows = (kind: Counterexample['kind'], run: Run, until: number): Counterexample | undefined => {
    const story = storyOf(own, run, guarantors);
    const found = shortest(story, until, matters);
    return found && (scale.kind === 'amount' || found.height <= loss.is)
      ? { kind, before: story.before, until, ...found }
      : undefined;
  };
  const first = shows('its own', loss.left.run, loss.until);
  if (first) return first;
  const at = (steps: readonly Step[]): readonly [Run, number] | undefined => {
    const index = steps.findLastIndex((step) => step.from <= loss.from);
    const step = steps[index];
    return step && [step.witness, steps[index + 1]?.from ?? horizon];
  };
  const alone = at(compelled(own, guarantors, loss.left.freedom, scale, { states }).least);
  const second = alone && shows('alone', ...alone);
  if (second) return second;
  const least = at(floorOf(own, guarantors, scale, states).least);
  return (least && shows('least', ...least)) ?? { kind: 'not found' };
};

/** The run of a finding that compares nothing: it may be lawful to the horizon, or to its last act. */
const withoutLoss = (finding: Finding, inquiry: Inquiry, text: System): Shown => {
  const { guarantors, incident } = finding;
  const own = asked(inquiry.question, text, guarantors);
  const runs: readonly (() => Run | undefined)[] =
    finding.slug === 'entrapment'
      ? [[], BANS].map((left) => () => heldTo(own, inquiry, guarantors, left))
      : [() => finding.counterexample];
  for (const runOf of runs) {
    const run = runOf() ?? finding.counterexample;
    const story = storyOf(own, run, guarantors);
    const last = run.reduce((at, event) => Math.max(at, event.at - incident.at), 0);
    for (const until of [inquiry.question.horizon, last]) {
      const found = shortest(story, until, (act) => finding.slug === 'entrapment' && isBy(act, guarantors));
      if (found) return { kind: 'its own', before: story.before, until, ...found };
    }
  }
  return { kind: 'not found' };
};

/** Prohibitions: left standing, what has to come first ("after consulting") does come first. */
const BANS: readonly Defect[] = ['clash', 'prior treaty'];

/** The run in which guarantors do the least that they can be held to when all parties of a text, mended but for what is left, co-operate. */
const heldTo = (
  { cast: _cast, ...question }: Question,
  { scale = BY_RUNG, states = STATES }: Inquiry,
  guarantors: readonly PartyId[],
  left: readonly Defect[],
): Run | undefined =>
  compelled(
    { ...question, ...heightsOn(scale), system: mended(question.system, left) },
    guarantors,
    { ...bound(guarantors), shares: false },
    scale,
    { states },
  ).least.at(-1)?.witness;

/** The same loss where all parties of the text act, not those of a stage alone: the same mending, with all who hold seats. */
const amongAll = (
  { meant, left }: Loss,
  { scale = BY_RUNG, states = STATES }: Inquiry,
  guarantors: readonly PartyId[],
  text: System,
): Loss | undefined => {
  const help = ({ question: { cast: _cast, ...question }, freedom }: Told) =>
    compelled(
      {
        ...question,
        system: recompiled(question.system, (pact) => ({
          ...pact,
          roles: text.byId.get(pact.id)?.pact.roles ?? pact.roles,
        })),
      },
      guarantors,
      freedom,
      scale,
      { states },
    );
  return lower(help(meant), help(left));
};

/** Whether an act matters to the run as meant: without it the guarantors would owe or do something else there. */
const relevance = ({ meant, from }: Loss, guarantors: readonly PartyId[]): ((act: Event) => boolean) => {
  const story = storyOf(meant.question, meant.run, guarantors);
  const whole = standing(story, story.acts, from, true);
  return (act) => {
    const name = nameOf(act);
    const fewer = story.acts.filter((other) => nameOf(other) !== name);
    return fewer.length < story.acts.length && standing(story, fewer, from, true) !== whole;
  };
};

/** An act, whenever it is done. */
const nameOf = ({ at: _at, ...act }: Event): string => JSON.stringify(act);

/** The question of a run under the text as it stands, with what happened before as a chronicle can tell it. */
const asked = (question: Question, text: System, guarantors: readonly PartyId[]): Question => ({
  ...question,
  system: text,
  about: guarantors,
  before: inTime(question.before),
});

/** What is told first came first: an event that is taken to have happened comes an hour before what it has to precede. */
const inTime = (events: readonly Event[]): readonly Event[] =>
  events.reduceRight<readonly Event[]>((later, event) => {
    const next = later[0]?.at ?? Number.POSITIVE_INFINITY;
    return [{ ...event, at: (event.at > next ? next - HOUR : event.at) as Instant }, ...later];
  }, []);

const STATES = 1_000;

/** A chronicle that is replayed from the incident on. */
interface Story {
  readonly system: System;
  readonly guarantors: readonly PartyId[];
  /** Before the first act. */
  readonly opening: State;
  readonly told: readonly Event[];
  readonly before: number;
  readonly start: Instant;
  readonly acts: readonly Event[];
  readonly horizon: number;
}

const storyOf = (question: Question, run: Run, guarantors: readonly PartyId[]): Story => {
  const events = chronicleOf(question, run);
  const before = question.before.length;
  const told = events.slice(0, before + 1);
  return {
    system: question.system,
    guarantors,
    opening: told.reduce(apply, startWith(question.system)),
    told,
    before,
    start: question.incident.at,
    acts: events.slice(before + 1),
    horizon: question.horizon,
  };
};

/**
 * The chronicle without the acts that change nothing in it and do not matter elsewhere; none where the guarantors are
 * in breach.
 */
const shortest = (
  story: Story,
  until: number,
  matters: (act: Event) => boolean,
): Pick<Counterexample, 'events' | 'height'> | undefined => {
  let { acts } = story;
  const whole = standing(story, acts, until);
  if (whole === undefined) return undefined;
  for (const act of story.acts.toReversed()) {
    const fewer = acts.filter((other) => other !== act);
    if (!matters(act) && standing(story, fewer, until) === whole) acts = fewer;
  }
  const own = acts.filter((event) => isBy(event, story.guarantors));
  return {
    events: [...story.told, ...acts],
    height: Math.max(0, ...own.map((event) => rungOf(measureOf(event)))),
  };
};

const isBy = (event: Event, parties: readonly PartyId[]): boolean =>
  'by' in event && [event.by].flat().some((by) => by !== undefined && parties.includes(by));

/** How the guarantors stand at the end of a run, as a text: what they owe, and what of it is done. Undefined where they are in breach, unless that is no matter. */
const standing = (
  { opening, guarantors, start, horizon }: Story,
  acts: readonly Event[],
  until: number,
  breaches = false,
): string | undefined => {
  // What falls due at the end of a step is not owed within it.
  const end = (start + until - (0 < until && until < horizon ? 1 : 0)) as Instant;
  const state = advance(acts.filter((event) => event.at <= end).reduce(apply, opening), end);
  const isBreach = values(state.notes).some(
    ({ kind, by }) => kind === 'breach' && by !== undefined && guarantors.includes(by),
  );
  if (isBreach && !breaches) return undefined;
  return JSON.stringify(
    report(state)
      .positions.filter(({ bearers }) => bearers.some((party) => guarantors.includes(party)))
      .map(({ pact, norm, status, due, note }) => [pact, norm, status, due, note]),
  );
};
