import type { Instant } from '@casus/engine';
import { heldToIt, sayingsIn, statementsIn, topicsOf } from '../model/lookup.ts';
import type { Dossier, Pending } from '../model/types.ts';
import { sameTopic, type Topic } from '../model/topics.ts';
import { statusOf } from '../status/status.ts';

/** What is to come as known at a moment; `overdue` where its day is past and nothing is known of it. */
export interface Open {
  readonly item: Pending;
  readonly overdue: boolean;
}

/** Meetings, calls and papers that are announced and not settled. */
export function pendingAt(dossier: Dossier, to: Instant): readonly Open[] {
  const known = new Set(statementsIn(dossier, { to }).map(({ id }) => id));
  return dossier.pending
    .filter(({ since, settledBy }) => known.has(since) && (settledBy === undefined || !known.has(settledBy)))
    .map((item) => ({ item, overdue: item.due !== undefined && item.due.until < to }));
}

/** A party and what it has and has not said by a moment. */
export interface Spoken {
  readonly party: string;
  /** Statements on record in its name. */
  readonly onRecord: readonly string[];
  /** Topics that others raised and on which it has not spoken on record, those that need its own word first. */
  readonly silentOn: readonly Topic[];
  /** What others say of its position. */
  readonly spokenFor: readonly {
    readonly topic: Topic;
    readonly statement: string;
    readonly voice: string;
  }[];
}

/** Who has spoken, who has not, and on what each is silent. */
export function silenceAt(dossier: Dossier, to: Instant): readonly Spoken[] {
  const sayings = sayingsIn(dossier, { to });
  const raised = topicsOf(dossier, { to }).filter(
    (topic) => statusOf(dossier, topic, { to }).standings.length > 0,
  );
  return dossier.parties.map((party): Spoken => {
    const own = sayings.filter(({ voice }) => heldToIt(voice.record) && voice.of.includes(party));
    const spoke = own.filter(({ clause }) => clause.stance !== 'silent');
    const spokenOn = (topic: Topic): boolean => spoke.some(({ clause }) => sameTopic(clause.topic, topic));
    const silentOn = raised.filter(
      (topic) => (topic.of === undefined || topic.of === party) && !spokenOn(topic),
    );
    return {
      party,
      onRecord: [...new Set(own.map(({ statement }) => statement.id))],
      silentOn: silentOn.toSorted((a, b) => Number(b.of === party) - Number(a.of === party)),
      spokenFor: sayings
        .filter(({ voice }) => !voice.of.includes(party))
        .filter(
          ({ clause: { topic, reports, stance } }) =>
            reports?.party === party || (topic.id === 'consent' && topic.of === party && stance === 'claims'),
        )
        .map(({ clause, statement, voice }) => ({
          topic: clause.topic,
          statement: statement.id,
          voice: voice.name,
        })),
    };
  });
}
