import { explain } from '../explain/explain.ts';
import { firstAlternatives } from '../choice/first.ts';
import { settle } from '../choice/settle.ts';
import { compile } from '../compile/system.ts';
import type { Draft } from '../model/choice.ts';
import type { Crisis, Expectation, Outcome, Proposition } from '../model/crisis.ts';
import type { Derivation, Question } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import type { World } from '../model/world.ts';
import type { State } from '../state/state.ts';
import { advance, apply } from '../step/apply.ts';
import { startWith } from '../step/start.ts';
import { type Choices, merge } from './product.ts';
import type { Position } from './act-fits.ts';
import { weighProposition } from './proposition.ts';
import { fixed } from './readings.ts';
import { partiesMeant } from './speaks.ts';

/** What is found where a crisis expects something, whatever it expects. */
export interface Answer {
  /** Index of the expectation among the steps of the crisis. */
  readonly step: number;
  readonly parties: readonly PartyId[];
  /** The words that are true of all the parties: who owes nothing may still be permitted. None where they differ, or where no position is asked about. */
  readonly legal: readonly (typeof LEGAL)[number][];
  /** Each outcome that is true of all of them. */
  readonly outcomes: readonly Outcome[];
  /** The reasons, the weightiest question first: for each party its own, where a position is asked about. */
  readonly why: readonly { readonly party?: PartyId; readonly reasons: readonly Reason[] }[];
}

/** What was asked to find out why, and the answer. */
export interface Reason {
  readonly question: Question;
  readonly tree: Derivation;
}

const LEGAL = ['obliged', 'permitted', 'not obliged'] as const;
const OUTCOMES: readonly Outcome[] = ['honours it', 'refuses it', 'breaches it', 'does not invoke it'];

/**
 * Answers the question that each expectation puts (the same parties, pact, article and act) without regard to the answer
 * that it expects, on the reading or resolution that `under` fixes, else on the plain text; brackets as the crisis chooses
 * them, else their first alternative.
 * Times in the reasons are written in the zone `offset` minutes east of UTC.
 */
export const answers = (
  crisis: Crisis,
  drafts: readonly Draft[],
  world: World,
  under?: Omit<Expectation, 'contested'>,
  offset = 0,
): readonly Answer[] => {
  const studied = crisis.pacts.flatMap((id) => drafts.filter((draft) => draft.id === id));
  const chosen: Choices = merge(crisis.chosen, (under && fixed(under, studied)) ?? {});
  const pacts = studied.flatMap((draft) => {
    const given = chosen[draft.id] ?? {};
    const settled = settle(draft, { ...firstAlternatives(draft, given), ...given });
    return settled.ok ? [settled.pact] : [];
  });
  let state = startWith(compile(pacts, world));
  return crisis.steps.flatMap((step, index): readonly Answer[] => {
    if (step.kind === 'event') {
      state = apply(state, step.event);
      return [];
    }
    state = advance(state, step.at);
    return [answer(state, step.expect.that, index, offset)];
  });
};

const answer = (state: State, that: Proposition, step: number, offset: number): Answer => {
  const told = (asked: Proposition): readonly Reason[] =>
    weighProposition(state, asked).why.map((question) => ({
      question,
      tree: explain(state, question, offset),
    }));
  if (that.kind !== 'position')
    return { step, parties: [], legal: [], outcomes: [], why: [{ reasons: told(that) }] };
  const parties = partiesMeant(state, that.of, that.ref?.pact);
  const { outcome: expected, by: _, ...bare } = that;
  const legal = wordsOf(state, bare);
  const each = (asked: Position): Answer['why'] =>
    parties.length === 0
      ? [{ reasons: told(asked) }]
      : parties.map((party) => ({ party, reasons: told({ ...asked, of: alone(party) }) }));
  const [first] = legal;
  if (first === undefined) return { step, parties, legal, outcomes: [], why: each(that) };
  const asked = { ...bare, position: legal.find((word) => word === that.position) ?? first };
  const outcomes = OUTCOMES.filter((outcome) => weighProposition(state, { ...asked, outcome }).holds);
  const outcome = outcomes.find((one) => one === expected) ?? outcomes[0];
  return {
    step,
    parties,
    legal,
    outcomes,
    why: each({ ...asked, ...(outcome === undefined ? {} : { outcome }) }),
  };
};

const alone = (party: PartyId): Position['of'] => ({ kind: 'who', who: { kind: 'states', ids: [party] } });

/**
 * The legal words that hold. Some standing duty of a pact says nothing of the pact as a whole: asked about a pact without
 * an article or an act, only what has arisen counts.
 */
const wordsOf = (state: State, bare: Position): Answer['legal'] => {
  const all = LEGAL.filter((position) => weighProposition(state, { ...bare, position }).holds);
  const wide = bare.ref?.article === undefined && bare.act === undefined;
  if (!all.includes('obliged') || !all.includes('not obliged')) return all;
  return wide ? all.filter((word) => word !== 'obliged') : ['obliged'];
};
