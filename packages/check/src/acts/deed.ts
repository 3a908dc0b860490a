import { type MeasureId, MEASURES, type PartyId, rungOf, RUNGS } from '@casus/engine';
import type { Done, Title } from '../model.ts';
import type { Act, Frame } from '../search/frame.ts';

/** A measure (or a consultation, a report ...) taken under a title, and what it counts as on the ladder. */
export interface Deed {
  readonly by: PartyId;
  readonly act: Act;
  readonly title: Title;
  /** The norm that it performs or uses: "PACT/norm". */
  readonly under: string;
  readonly done: Done;
  /** A part of an amount: more than this is offered. */
  readonly part?: true;
  /** One measure of many among which its author chooses, and which no text names. */
  readonly any?: true;
}

/** The deed that an act is: done in answer to the incident. */
export const deedOf = (frame: Frame, by: PartyId, act: Act, title: Title, under: string): Deed => {
  const answering = aimed(frame, { ...act, about: frame.no } as Act);
  return {
    by,
    act: answering,
    title,
    under,
    done: { party: by, measure: measureOf(answering), title, ...amountOf(answering) },
  };
};

/** Force and sanctions strike somebody: the attacker, where the duty is to help its victim and names nobody. */
const aimed = (frame: Frame, act: Act): Act =>
  act.kind === 'measure' &&
  act.against === undefined &&
  (rungOf(act.measure) === FORCE || rungOf(act.measure) === SANCTIONS)
    ? { ...act, against: [frame.attacker] }
    : act;

/** One measure for each rung above talk, where the choice is free. */
export const ONE_OF_EACH_RUNG: readonly MeasureId[] = RUNGS.slice(2).flatMap((rung) =>
  MEASURES.filter((entry) => entry.rung === rung)
    .slice(0, 1)
    .map((entry) => entry.id),
);

const FORCE = RUNGS.indexOf('force');
const SANCTIONS = RUNGS.indexOf('sanctions');

/** How much an act gives, where it says so. */
export const amountOf = (act: Act): Pick<Done, 'quantity' | 'unit'> =>
  (act.kind === 'measure' || act.kind === 'delivery') && act.amount
    ? { quantity: act.amount.quantity, unit: act.amount.unit }
    : {};

/** The measure that an act is, for the ladder. Seeking action is diplomacy; a report or a warning is a statement; other conduct stands on no rung. */
export const measureOf = (act: Act): MeasureId => {
  switch (act.kind) {
    case 'measure':
    case 'delivery':
      return act.measure;
    case 'consultation':
      return 'consultation';
    case 'request':
      return 'diplomacy';
    case 'reporting':
      return 'a statement';
    case 'incident':
      return act.incident === 'mobilisation' ? 'mobilisation' : 'force';
    case 'conduct':
      return act.verb === 'warn' || act.verb === 'regard' ? 'warning' : act.verb;
    default:
      return act.kind;
  }
};
