import type { BodyRule } from '../compile/system.ts';
import type { PartyId } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import type { Belief, State } from '../state/state.ts';

/** Who speaks when a body or an organ speaks. */

/** Whether a domestic body that spoke is the one that a text names; "parliament" is any body that the constitution asks. */
export const isOrgan = (spoke: string, named: string): boolean => {
  const name = named.toLowerCase();
  return name === 'parliament' || spoke.toLowerCase() === name;
};

/** Bodies of a name, of a stated pact where one is stated. */
export const bodiesNamed = (state: State, name: string, pact: string | undefined): readonly BodyRule[] =>
  state.system.bodies.filter(
    (entry) =>
      entry.body.name === name && (pact === undefined || state.system.pacts[entry.pact]?.pact.id === pact),
  );

/** Whether a word is that of this body of this pact. */
export const isWordOf = (belief: Belief, body: string, pact: string): boolean =>
  belief.by === body && (belief.of === undefined || belief.of === pact);

/** Whether it is a body that speaks, and not a party or the organ of one: what it finds is found for all. */
export const speaksForAll = (belief: Belief, state: State): boolean =>
  state.system.bodies.length > 0 &&
  bodiesNamed(state, belief.by, belief.of).some((entry) => entry.body.actsFor === undefined);

/**
 * Whose word on an element counts for whoever weighs: a body's, and the bearer's own where it goes by that.
 * What one party says settles nothing for another.
 */
export const isHeard = (belief: Belief, context: Context): boolean =>
  speaksForAll(belief, context.state) ||
  (context.bearer !== undefined &&
    context.wordless !== true &&
    speaksFor(belief.by, context.state).includes(context.bearer));

/** Parties that a speaker speaks for: itself, or the party whose organ it is. */
export const speaksFor = (by: PartyId, state: State): readonly PartyId[] => {
  const organ = state.system.bodies.find(
    (entry) => entry.body.name === by && entry.body.actsFor !== undefined,
  );
  return organ?.body.actsFor === undefined ? [by] : [organ.body.actsFor];
};
