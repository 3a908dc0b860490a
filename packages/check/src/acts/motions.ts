import { type Body, type Condition, isValid, NATURE } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import type { Frame } from '../search/frame.ts';
import type { Word } from './word.ts';

/** Whether a body decides by votes of parties under study; else what it decides is nature's. */
export const votes = (body: Body): boolean =>
  body.members !== undefined && body.seats === undefined && body.rules.length > 0;

/** The body of a pact by its name, as it is when the incident comes. */
export const bodyNamed = (frame: Frame, name: string, pact: string): Body | undefined =>
  frame.system.byId
    .get(pact)
    ?.pact.bodies.find((body) => body.name === name && isValid(body.valid, frame.start));

/** What would be the decision that a leaf waits for. */
export const decided = (
  leaf: Extract<Condition, { kind: 'decision' }>,
  frame: Frame,
  pact: string,
  good: boolean,
): readonly Word[] => {
  const of = leaf.pact ?? pact;
  const body = bodyNamed(frame, leaf.body, of);
  if (!body) return [];
  const verbs = leaf.verbs.filter((verb) => MOTIONS.has(verb));
  return (verbs.length === 0 ? ['adopts'] : verbs).flatMap((verb) =>
    moved(
      frame,
      body,
      of,
      {
        verb: verb as 'adopts',
        ...(leaf.term === undefined ? {} : { term: leaf.term }),
        ...(leaf.measures ? { measures: leaf.measures } : {}),
      },
      { good, either: leaf.either === true },
    ),
  );
};

const MOTIONS: ReadonlySet<string> = new Set([
  'finds',
  'orders',
  'authorises',
  'recommends',
  'adopts',
  'takes measures',
]);

/** A motion before a body: put by its members or the victim where parties vote, else decided by the body as nature has it. */
export const moved = (
  frame: Frame,
  body: Body,
  pact: string,
  motion: {
    readonly verb: 'adopts' | 'finds';
    readonly term?: string;
    readonly measures?: readonly string[];
  },
  { good, either }: { readonly good: boolean; readonly either: boolean },
): readonly Word[] => {
  const titled = {
    title: [body.name, motion.verb, motion.term ?? '', ...(motion.measures ?? [])].join(' ').trim(),
    ...motion,
  };
  const rest = { body: body.name, pact, motion: titled, about: frame.no };
  if (!votes(body))
    return (either ? (['adopted', 'rejected'] as const) : (['adopted'] as const)).map((outcome) => ({
      by: NATURE,
      act: { kind: 'decision', outcome, ...rest },
      good,
    }));
  const { members } = body;
  return frame.cast
    .filter((party) => frame.victims.includes(party) || (members && mayMean(members, party, frame, pact)))
    .map((by) => ({ by, act: { kind: 'proposal', by, ...rest }, good }));
};
