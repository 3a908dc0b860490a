import { exposed, type Need, openingOf, type Question, type Scale, settledAs } from '@casus/check';
import type { Incident } from '@casus/engine';
import type { EnvelopeLine } from '@casus/views';
import { reached } from './coverage.ts';
import { type Group, groupsOf, type Wanted } from './groups.ts';
import { aloneOf, type Looking, togetherOf } from './known.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';
import type { Way } from './readings.ts';

/** What is asked of each way to read the pacts. */
export interface Measured {
  readonly incident: Incident;
  readonly wanted: Wanted;
  readonly scale: Scale;
  readonly need: Need | undefined;
}

/** A line with the question that it answers, so that its runs can be told as chronicles. */
export interface Answer {
  readonly line: EnvelopeLine;
  readonly question: Question;
  readonly way: Way;
  readonly group: Group;
}

/** Answers found so far, of so many lines. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly lines: number;
}

/** The envelope of every group under every way to read the pacts, as far as patience and bound reach. */
export async function answersOf(
  ways: readonly Way[],
  all: Asked,
  measured: Measured,
  patience: Patience,
): Promise<Answers> {
  const asked = ways.flatMap((way) => questionsOf(way, all, measured));
  const answers: Answer[] = [];
  const { need, scale } = measured;
  const onLadder = scale.kind === 'ladder';
  for (const [index, { way, question, group }] of asked.entries()) {
    if (patience.stopped()) break;
    const breathe = (states: number): Promise<void> =>
      patience.breathe(
        index / asked.length,
        `${index} of ${asked.length} lines, ${states} states of the next`,
      );
    const looking: Looking = { all, scale, patience, breathe };
    const known =
      group.coalition && onLadder
        ? await togetherOf(question, group.asked, group.coalition, looking)
        : await aloneOf(question, group.asked, looking);
    if (!known) continue;
    const { floor, ceiling, proved } = known.envelope;
    answers.push({
      way,
      question,
      group,
      line: {
        readings: way.readings,
        guarantors: group.shown,
        ...(group.coalition ? { coalition: true as const } : {}),
        floor: reached(onLadder ? floor.value : []),
        ceiling: reached(onLadder ? ceiling.value : []),
        ...(proved && ceiling.bounds.exhausted ? { proved: reached(proved) } : {}),
        steps: known.steps,
        runs: { floor: floor.value, ceiling: ceiling.value },
        ...(need ? { exposed: exposed(floor.value, need, all.horizon) } : {}),
        states: known.states,
        exhausted: floor.bounds.exhausted && ceiling.bounds.exhausted,
      },
    });
  }
  return { answers, lines: asked.length };
}

const questionsOf = (
  way: Way,
  { loaded, world, victim, horizon, opening, told }: Asked,
  { incident, wanted, scale }: Measured,
): readonly { readonly way: Way; readonly question: Question; readonly group: Group }[] => {
  const system = settledAs(
    loaded.map(({ draft }) => draft),
    way.chosen,
    world,
  );
  const before = told ? opening.before : openingOf(system, opening.at, opening.at).before;
  return groupsOf(system, victim, incident.by, opening.at, wanted).map((group) => ({
    way,
    group,
    question: {
      system,
      before,
      incident,
      horizon,
      about: group.asked,
      ...(scale.kind === 'ladder' ? { heights: true as const } : {}),
    },
  }));
};
