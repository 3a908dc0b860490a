import type { PartyId } from '@casus/engine';
import { envelopeOf } from '../../envelope/envelope.ts';
import { BY_RUNG } from '../../envelope/scale.ts';
import type { Question, Step } from '../../model.ts';
import { begin, carryOn, isFinished } from '../../search/search.ts';
import type { Machine } from './machine.ts';
import type { Asking } from './promela.ts';
import { type Reading, readingOf } from './read.ts';
import type { Asked } from './scene.ts';
import type { Ruling } from './spin.ts';

/** The checker and a judge side by side: what each says of floor and ceiling, tick by tick. */

/** A question of the checker as it is put to a judge; what came before it must be told in states of affairs. */
export const askedOf = (question: Question): Asked => ({
  pacts: question.system.pacts.map(({ pact }) => pact),
  world: {
    version: '',
    actors: [...question.system.world.actors.values()],
    regions: [...question.system.world.regions.values()],
  },
  incident: question.incident,
  facts: question.before.flatMap((event) => (event.kind === 'fact' && event.holds ? [event.fact] : [])),
  entered: question.before.flatMap((event) =>
    event.kind === 'status' && event.act === 'enters into force' ? [event.pact] : [],
  ),
  horizon: question.horizon,
});

/** One question with the groups asked about, ready for a judge. */
export interface Pair {
  readonly question: Question;
  readonly groups: readonly (readonly PartyId[])[];
  readonly reading: Reading;
}

/** Reads a question for a judge. */
export const pairOf = (question: Question, groups: Pair['groups']): Pair => ({
  question,
  groups,
  reading: readingOf(askedOf(question)),
});

/** What a judge is asked; undefined where the pact is outside the fragment. */
export const askingOf = ({ reading, groups }: Pair): Asking | undefined =>
  reading.kind === 'machine' ? { machine: reading.machine, groups } : undefined;

/** Floor and ceiling of a group tick by tick, in words that a test prints when they differ. */
export interface Cells {
  readonly floor: string;
  readonly ceiling: string;
}

const words = (values: readonly number[], hours: number): string =>
  values
    .flatMap((value, tick) => (tick > 0 && values[tick - 1] === value ? [] : [`${tick * hours}h:${value}`]))
    .join(' ');

const HOUR = 3_600_000;

/** What the checker says; undefined where it has too many states. */
export const checked = (
  { question, groups }: Pair,
  machine: Machine,
  states: number,
): readonly Cells[] | undefined => {
  const at = (steps: readonly Step[]): string =>
    words(
      Array.from(
        { length: machine.horizon },
        (_, tick) => steps.findLast(({ from }) => from <= tick * machine.unit)?.value ?? 0,
      ),
      machine.unit / HOUR,
    );
  const cells = groups.map((group) => {
    const search = carryOn(begin({ ...question, about: group }), states);
    const cell = isFinished(search) ? envelopeOf(search, group, BY_RUNG) : undefined;
    return cell && { floor: at(cell.floor.value), ceiling: at(cell.ceiling.value) };
  });
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
};

/** What the judge says of one of the pacts it was asked about. */
export const ruled = (ruling: Ruling, index: number, machine: Machine): readonly Cells[] =>
  (ruling.least[index] ?? []).map((least, group) => ({
    floor: words(least, machine.unit / HOUR),
    ceiling: words(ruling.most[index]?.[group] ?? [], machine.unit / HOUR),
  }));
