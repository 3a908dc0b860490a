import type { Dossier, ExpectedPart, Expectation } from '../model/types.ts';
import { type Status, statusOf } from '../status/status.ts';
import { statusWords, type Names } from '../words/status.ts';

/** Whether a status is as expected, and what it is. */
export interface Verdict {
  readonly expectation: Expectation;
  readonly holds: boolean;
  readonly says: string;
}

/** Judges what a dossier expects of itself. */
export const judgeDossier = (dossier: Dossier, names: Names): readonly Verdict[] =>
  dossier.expectations.map((expectation) => {
    const { topic, from, on, parts } = expectation;
    const status = statusOf(dossier, topic, {
      ...(from === undefined ? {} : { from: from.from }),
      to: on.until,
    });
    return {
      expectation,
      holds: parts.every((part) => holds(part, status)),
      says: statusWords(status, names),
    };
  });

function holds(part: ExpectedPart, { standings }: Status): boolean {
  if (part.kind === 'silent') return standings.length === 0;
  const found = standings.find(({ kind }) => kind === part.kind);
  if (part.not) return found === undefined;
  if (!found) return false;
  const voices = new Set(found.sayings.map(({ voice }) => voice.name));
  const ids = new Set(found.sayings.map(({ statement }) => statement.id));
  const named = part.by.every((name) => voices.has(name));
  const cited = part.statements.every((id) => ids.has(id));
  // Who is named is all there is, with "alone" or without; "alone" says besides that nobody confirms it.
  const whole = part.by.length === 0 || part.by.length === voices.size;
  const alone =
    !part.alone ||
    standings.every(
      ({ kind }) => kind === part.kind || !['confirmed', 'claimed', 'supported'].includes(kind),
    );
  return named && cited && whole && alone;
}
