import {
  attributionOf,
  beginBrackets,
  type Brackets,
  type BracketsQuestion,
  carryOnBrackets,
  isDone,
  type Resolution,
  wishedBy,
} from '@casus/check';
import { eventWords, type Selection } from '@casus/engine';
import type { BracketsResult, ResolvedAnswer } from '@casus/views';
import { reached } from './coverage.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** States looked at between two looks at the clock. */
const SPELL = 200;

/** Every resolution, as far as patience reaches. */
export async function resolved(question: BracketsQuestion, patience: Patience): Promise<Brackets> {
  let brackets = beginBrackets(question);
  while (!isDone(brackets) && !patience.stopped()) {
    brackets = carryOnBrackets(brackets, SPELL);
    const { looked, total, texts } = brackets;
    await patience.breathe(
      looked.length / total,
      `${looked.length} of ${total} resolutions, ${texts.size} different texts so far`,
    );
  }
  return brackets;
}

type Open = Brackets['brackets'][number];

/** What a bracket goes by: its number, with the pact where there are several. */
export const bracketName =
  (several: boolean) =>
  ({ pact, id }: Open): string =>
    several ? `${pact}:${id}` : id;

/** The labels of a resolution, by bracket. */
export const selectedOf = (
  brackets: readonly Open[],
  name: (bracket: Open) => string,
  picks: readonly number[],
): Selection =>
  Object.fromEntries(
    brackets.map((bracket, place) => [name(bracket), bracket.alternatives[picks[place] ?? 0]?.label ?? '']),
  );

/** The resolutions looked at as a result: plain JSON. */
export const resultOf = (found: Brackets, { loaded, victim, horizon, system }: Asked): BracketsResult => {
  const { question, brackets, looked, total, texts } = found;
  const name = bracketName(loaded.length > 1);
  const selected = (picks: readonly number[]): Selection => selectedOf(brackets, name, picks);
  const byNumber = new Map(looked.map((one, place) => [one.number, { one, place }]));
  const picksOf = (number: number): readonly number[] => byNumber.get(number)?.one.picks ?? [];
  const attribution = attributionOf(found);
  return {
    pacts: loaded.map(({ draft }) => draft.id),
    incident: eventWords(system.world, question.incident),
    victim,
    horizon,
    need: question.need,
    total,
    texts: texts.size,
    complete: attribution.complete,
    ...(attribution.of === undefined ? {} : { sharedOut: attribution.of }),
    resolutions: looked.map(({ picks, text, answers }) => ({
      selection: selected(picks),
      text,
      answers: together(answers),
    })),
    swings: attribution.swings.map(
      ({ bracket, example, idle, compared, changed, floor, exposed, share }) => ({
        id: name(bracket),
        about: bracket.about,
        labels: bracket.alternatives.map(({ label }) => label),
        matters: example ? 'yes' : idle || attribution.complete ? 'no' : 'unseen',
        ...(example
          ? { example: [selected(picksOf(example[0])), selected(picksOf(example[1]))] as const }
          : {}),
        compared,
        changed,
        floor,
        exposed,
        ...(share === undefined ? {} : { share }),
      }),
    ),
    wished: wishedBy(found).map(({ party, wishes, met, best }) => ({
      party,
      wishes: wishes.flatMap((place) => {
        const bracket = brackets[place];
        return bracket ? [name(bracket)] : [];
      }),
      met,
      best: best.flatMap(({ number }) => byNumber.get(number)?.place ?? []),
    })),
  };
};

/** Guarantors who do the same are one answer. */
const together = (answers: Resolution['answers']): readonly ResolvedAnswer[] => {
  const out = new Map<string, ResolvedAnswer>();
  for (const { group, floor, ceiling, exposed, states, exhausted } of answers) {
    const bounds = { floor: reached(floor), ceiling: reached(ceiling), exposed };
    const key = JSON.stringify([bounds, exhausted]);
    const before = out.get(key);
    out.set(key, {
      guarantors: [...(before?.guarantors ?? []), ...group],
      ...bounds,
      states: Math.max(states, before?.states ?? 0),
      exhausted,
    });
  }
  return [...out.values()];
};
