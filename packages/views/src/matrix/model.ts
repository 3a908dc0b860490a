import type { Event, MeasureId, PartyId } from '@casus/engine';

/** From when a level is reached, in ms after the incident; absent: never, within the horizon. */
export interface Reached {
  readonly talk?: number;
  readonly help?: number;
  readonly force?: number;
}

/** One row of the grid: incidents that no sentence tells apart. Values are names of kinds, places and parties. */
export interface CoverageRow {
  readonly kind: readonly string[];
  readonly scale: readonly string[];
  readonly attribution: readonly string[];
  readonly place: readonly string[];
  readonly attacker: readonly PartyId[];
  /** Whether any sentence of the pacts sees anything in it. */
  readonly noticed: boolean;
}

/** What guarantors that no sentence tells apart do in one class of incidents: proved within its bounds. */
export interface CoverageCell {
  readonly row: number;
  readonly guarantors: readonly PartyId[];
  readonly floor: Reached;
  readonly ceiling: Reached;
  readonly states: number;
  readonly exhausted: boolean;
}

/** A coverage matrix as a result: plain JSON, what every surface renders. */
export interface CoverageResult {
  readonly pacts: readonly string[];
  readonly victim: PartyId;
  /** In ms after the incident. */
  readonly horizon: number;
  /** The attacker that stands for every state that no pact seats or names. */
  readonly stranger?: PartyId;
  readonly axes: Omit<CoverageRow, 'noticed'>;
  /** Points of the grid. */
  readonly points: number;
  readonly rows: readonly CoverageRow[];
  readonly cells: readonly CoverageCell[];
}

/** A step of the ladder: from so many ms after the incident on, this rung. */
export interface RungStep {
  readonly from: number;
  /** Index on the ladder of the engine, 0 for nothing. */
  readonly rung: number;
}

/** One line of an envelope: what guarantors do in one incident under one way to read the text. */
export interface EnvelopeLine {
  /** Readings taken, "at once=a day"; empty: the words as they stand. */
  readonly readings: readonly string[];
  readonly guarantors: readonly PartyId[];
  /** They are asked about as one: the best that any of them does counts. */
  readonly coalition?: true;
  readonly floor: Reached;
  /** What is proved of the floor, where that is less: then it lies between the two. */
  readonly proved?: Reached;
  readonly ceiling: Reached;
  /**
   * Floor and ceiling step by step, what the levels were taken from; `promised`: the ceiling where promises
   * weaker than a duty are kept too, if that is higher.
   */
  readonly steps: {
    readonly floor: readonly RungStep[];
    readonly ceiling: readonly RungStep[];
    readonly promised?: readonly RungStep[];
  };
  /** The same (or amounts, where these are asked for), each step with a run that shows it. */
  readonly runs?: { readonly floor: readonly RunStep[]; readonly ceiling: readonly RunStep[] };
  /** For how long, in ms, the floor is below the need; `open`: it still is at the horizon. */
  readonly exposed?: { readonly ms: number; readonly open: boolean };
  readonly states: number;
  readonly exhausted: boolean;
}

/** From an instant on, in ms after the incident, a rung of the ladder or an amount; and the acts of a run that shows it. */
export interface RunStep {
  readonly from: number;
  readonly value: number;
  readonly witness: readonly Event[];
}

/** What is assured in one incident, under each reading: plain JSON, what every surface renders. */
export interface EnvelopeResult {
  readonly pacts: readonly string[];
  /** The incident in words. */
  readonly incident: string;
  /** In ms after the incident. */
  readonly horizon: number;
  /** What is counted, where not the ladder. */
  readonly of?: MeasureId;
  /** What the victim needs: a rung (or an amount) from each instant on. */
  readonly need?: readonly { readonly from: number; readonly value: number }[];
  /** Lines asked for, where the search ended before it had looked at all. */
  readonly asked?: number;
  readonly lines: readonly EnvelopeLine[];
}
