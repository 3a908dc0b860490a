import {
  begin,
  carryOn,
  envelopeOf,
  exposed,
  isFinished,
  type Need,
  openingOf,
  type Question,
  type Scale,
} from '@casus/check';
import { compile, type Draft, type Incident, settle, type System, type World } from '@casus/engine';
import type { EnvelopeLine } from '@casus/views';
import { reached } from './coverage.ts';
import { type Group, groupsOf, type Wanted } from './groups.ts';
import { stepsOf } from './guarantee.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';
import type { Way } from './readings.ts';

/** States looked at between two looks for an interrupt. */
const SPELL = 200;

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
  for (const [index, { way, question, group }] of asked.entries()) {
    if (patience.stopped()) break;
    let search = begin(question);
    while (!isFinished(search) && search.states < all.most && !patience.stopped()) {
      search = carryOn(search, Math.min(SPELL, all.most));
      await patience.breathe(
        index / asked.length,
        `${index} of ${asked.length} lines, ${search.states} states of the next`,
      );
    }
    const envelope = envelopeOf(search, group.asked, measured.scale);
    if (!envelope) continue;
    const { need, scale } = measured;
    answers.push({
      way,
      question,
      group,
      line: {
        readings: way.readings,
        guarantors: group.shown,
        ...(group.coalition ? { coalition: true as const } : {}),
        floor: reached(scale.kind === 'ladder' ? envelope.floor.value : []),
        ceiling: reached(scale.kind === 'ladder' ? envelope.ceiling.value : []),
        steps: scale.kind === 'ladder' ? stepsOf(withoutHeights(question), envelope, all.most) : NONE,
        runs: { floor: envelope.floor.value, ceiling: envelope.ceiling.value },
        ...(need ? { exposed: exposed(envelope.floor.value, need, all.horizon) } : {}),
        states: search.states,
        exhausted: isFinished(search),
      },
    });
  }
  return { answers, lines: asked.length };
}

/** Amounts stand on no ladder. */
const NONE: EnvelopeLine['steps'] = { floor: [], ceiling: [] };

const withoutHeights = ({ heights: _heights, ...question }: Question): Question => question;

const questionsOf = (
  way: Way,
  { loaded, world, victim, horizon, opening, told }: Asked,
  { incident, wanted, scale }: Measured,
): readonly { readonly way: Way; readonly question: Question; readonly group: Group }[] => {
  const system = systemOf(
    loaded.map(({ draft }) => draft),
    way,
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

const systemOf = (drafts: readonly Draft[], { chosen }: Way, world: World): System =>
  compile(
    drafts.flatMap((draft) => {
      const settled = settle(draft, chosen[draft.id] ?? {});
      return settled.ok ? [settled.pact] : [];
    }),
    world,
    { derivations: false },
  );
