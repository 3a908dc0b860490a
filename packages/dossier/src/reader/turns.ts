// Who speaks when, in a text that is a sitting, an interview or a broadcast.

import { ASKS, type Paragraph, turnOf } from './plain.ts';
import { nameIn } from './voices.ts';

/** A text in turns: whose questions are no statements, and who is quoted at length. */
export interface Sitting {
  /** Labels of those who ask or report from elsewhere: what they say in their own name is no statement. */
  readonly askers: ReadonlySet<string>;
  /** Paragraphs without a label go on with the turn before them. */
  readonly goesOn: boolean;
}

const PRESS = String.raw`(?:correspondent|reporter|presenter|presents|anchor|anchored|host|hosted|moderator|moderated|interviewer|editor)`;

/** The turns of a text, where it is one of turns: at least three, of one who speaks twice. */
export function sittingOf(paragraphs: readonly Paragraph[]): Sitting | undefined {
  const turns = new Map<string, string[]>();
  for (const { text } of paragraphs) {
    const turn = turnOf(text);
    // Quoted words after a name are a report of them, not a turn.
    if (turn && !text.slice(turn.length).trimStart().startsWith('"'))
      turns.set(turn.label, [...(turns.get(turn.label) ?? []), text]);
  }
  const count = [...turns.values()].reduce((sum, some) => sum + some.length, 0);
  if (count < 3 || ![...turns.values()].some((some) => some.length > 1)) return undefined;
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const askers = [...turns].flatMap(([label, some]) => {
    const name = label.split(' ').at(-1) ?? label;
    const called = new RegExp(
      String.raw`\b${PRESS}\b[,\s]+(?:[\p{L}.'-]+\s+){0,2}${name.replace(/[^\p{L}]/gu, '.')}\b|\bwith (?:[\p{L}.'-]+\s+){1,2}${name.replace(/[^\p{L}]/gu, '.')}"`,
      'iu',
    );
    const questions = some.filter((text) => /\?\s*$/.test(text)).length;
    return ASKS.test(label) || questions * 2 > some.length || called.test(whole) ? [label] : [];
  });
  return { askers: new Set(askers), goesOn: turns.size < count };
}

/** An interview without labels: short paragraphs with a question mark, each followed by its answer. */
export function answersOf(
  paragraphs: readonly Paragraph[],
):
  | { readonly who: string; readonly questions: ReadonlySet<number>; readonly answers: ReadonlySet<number> }
  | undefined {
  const head = paragraphs
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
  const asked = paragraphs.flatMap(({ text }, at) =>
    /\?\s*$/.test(text) && text.length < 200 && !text.includes('"') && !turnOf(text) ? [at] : [],
  );
  if (asked.length < 2 || !/\binterview/i.test(head)) return undefined;
  const first = asked[0] ?? 0;
  const intro = paragraphs
    .slice(0, first)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\binterview(?:ed)?(?: by|:).*$/i, '');
  const runs = intro.match(/(?:[\p{Lu}][\p{L}'-]+ )+[\p{Lu}][\p{L}'-]+/gu) ?? [];
  const who = runs.flatMap((run) => nameIn(run, () => true) ?? []).find((name) => name.includes(' '));
  if (who === undefined) return undefined;
  const rest = paragraphs.map((_, at) => at).filter((at) => at >= first);
  return {
    who,
    questions: new Set(rest.filter((at) => (at - first) % 2 === 0)),
    answers: new Set(rest.filter((at) => (at - first) % 2 === 1)),
  };
}

/** Who is asked, by the paragraphs before the first question: the first full name of them. */
export function guestOf(before: readonly Paragraph[]): string | undefined {
  const first = before.findIndex(({ text }) => turnOf(text) !== undefined);
  const head = before
    .slice(0, first < 0 ? before.length : first)
    .map(({ text }) => text)
    .join(' ');
  const runs = head.match(/(?:[\p{Lu}][\p{L}'-]+ )+[\p{Lu}][\p{L}'-]+/gu) ?? [];
  return runs.flatMap((run) => nameIn(run, () => true) ?? []).find((name) => name.includes(' '));
}
