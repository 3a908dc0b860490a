import type { Incident } from '@casus/engine';
import { eventWords } from '@casus/engine';
import type { EnvelopeResult } from '@casus/views';
import { type Answer, answersOf, type Measured } from './lines.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';
import { telling, waysOf } from './readings.ts';

/** What was found of one incident under every way to read the pacts. */
export interface Found {
  readonly incident: Incident;
  readonly result: EnvelopeResult;
  /** The lines of the result with their questions. */
  readonly answers: readonly Answer[];
  /** How many ways to read the pacts there are, and whether all of them were tried. */
  readonly ways: number;
  readonly complete: boolean;
  /** Lines looked at, of so many. */
  readonly looked: number;
  readonly lines: number;
  readonly exhausted: boolean;
}

/** The envelope of one incident as every command asks for it: under every reading, the lines worth showing. */
export async function envelopeFor(all: Asked, measured: Measured, patience: Patience): Promise<Found> {
  const drafts = all.loaded.map(({ draft }) => draft);
  const { ways, complete } = waysOf(drafts, all.taken);
  const found = await answersOf(ways, all, measured, patience);
  const shown = telling(found.answers.map(({ line }) => line));
  const { incident, scale, need } = measured;
  const result: EnvelopeResult = {
    pacts: drafts.map(({ id }) => id),
    incident: eventWords(all.system.world, incident),
    horizon: all.horizon,
    ...(scale.kind === 'amount' ? { of: scale.of } : {}),
    ...(need ? { need } : {}),
    ...(found.answers.length < found.lines ? { asked: found.lines } : {}),
    lines: shown,
  };
  return {
    incident,
    result,
    answers: found.answers.filter(({ line }) => shown.includes(line)),
    ways: ways.length,
    complete,
    looked: found.answers.length,
    lines: found.lines,
    exhausted: result.asked === undefined && found.answers.every(({ line }) => line.exhausted),
  };
}
