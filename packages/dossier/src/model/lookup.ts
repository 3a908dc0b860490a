import type { Instant } from '@casus/engine';
import type { Clause, Dossier, Record, Statement, Voice } from './types.ts';
import { sameTopic, type Topic } from './topics.ts';

/** The part of time that is looked at: all until a moment, or a stretch of days. */
export interface Window {
  readonly from?: Instant;
  readonly to: Instant;
}

/** One clause with who said it, and where. */
export interface Saying {
  readonly statement: Statement;
  readonly voice: Voice;
  readonly clause: Clause;
  /** It answers only voices of its own side: a side does not confirm itself. */
  readonly echo: boolean;
}

/** What is not known of a voice that no line introduces. */
const stranger = (name: string): Voice => ({
  name,
  record: 'not stated',
  of: [],
  described: [],
  present: [],
  apart: [],
});

/** The voice called so. */
export const voiceNamed = (dossier: Dossier, name: string): Voice =>
  dossier.voices.find((voice) => voice.name === name) ?? stranger(name);

/** Whether somebody can be held to it. */
export const heldToIt = (record: Record): boolean => record === 'on record' || record === 'document';

/** Accepted statements of a stretch of time, in the order in which they became known. A statement without a day is in none. */
export const statementsIn = (dossier: Dossier, { from, to }: Window): readonly Statement[] =>
  dossier.statements
    .filter(({ draft, when }) => !draft && when !== undefined)
    .filter(({ when }) => when && when.until <= to && (from === undefined || when.until >= from))
    .toSorted((a, b) => (a.when?.until ?? 0) - (b.when?.until ?? 0));

/** All that was said in a stretch of time, each voice of a statement for itself. */
export const sayingsIn = (dossier: Dossier, window: Window): readonly Saying[] =>
  statementsIn(dossier, window).flatMap((statement) =>
    statement.by.flatMap((name) =>
      statement.clauses.map((clause): Saying => {
        const voice = voiceNamed(dossier, name);
        return { statement, voice, clause, echo: isEcho(dossier, voice, clause) };
      }),
    ),
  );

function isEcho(dossier: Dossier, voice: Voice, { answers }: Clause): boolean {
  const asked = dossier.statements
    .filter(({ id }) => answers.includes(id))
    .flatMap(({ by }) => by.map((name) => voiceNamed(dossier, name)));
  return (
    asked.length > 0 &&
    asked.every((other) => other.of.length > 0 && other.of.every((party) => voice.of.includes(party)))
  );
}

/** What was said about one topic. */
export const sayingsOn = (dossier: Dossier, topic: Topic, window: Window): readonly Saying[] =>
  sayingsIn(dossier, window).filter(({ clause }) => sameTopic(clause.topic, topic));

/** The end of the last day of which the dossier knows anything. */
export const lastDay = (dossier: Dossier): Instant =>
  dossier.statements.reduce(
    (last, { when }) => (when && when.until > last ? when.until : last),
    0 as Instant,
  );

/** Topics that anybody spoke of, silence included, in the order in which they came up. */
export function topicsOf(dossier: Dossier, window: Window): readonly Topic[] {
  const out: Topic[] = [];
  for (const { clause } of sayingsIn(dossier, window))
    if (!out.some((topic) => sameTopic(topic, clause.topic))) out.push(clause.topic);
  return out;
}
