import type { Instant } from '@casus/engine';
import { type Chain, chainOf } from '../chain/chain.ts';
import { topicsOf } from '../model/lookup.ts';
import type { Dossier } from '../model/types.ts';
import type { Topic } from '../model/topics.ts';
import { type Open, pendingAt, silenceAt, type Spoken } from '../pending/pending.ts';
import { type Status, statusOf } from '../status/status.ts';

/** What can be said to "is it agreed?", from the weakest to the strongest. */
export type Answer =
  /** Nobody has spoken of it. */
  | 'not addressed'
  /** Somebody puts it forward; no other side has answered. */
  | 'put forward only'
  /** Somebody says that it is agreed, and the side whose word counts has not said so. */
  | 'claimed only'
  /** It is rejected, denied or contradicted on the other side. */
  | 'refused'
  /** Another side has said yes on record, and others have said no. */
  | 'agreed in part'
  /** Another side has said yes on record, and nobody has said no. */
  | 'agreed in words';

/** The answer on one topic, and all that it rests on. */
export interface AgreedOn {
  readonly topic: Topic;
  readonly answer: Answer;
  readonly status: Status;
  readonly chain: Chain;
}

/** The answer of a careful desk officer: on each topic, who has not spoken, what is to come. */
export interface Agreed {
  readonly asOf: Instant;
  readonly topics: readonly AgreedOn[];
  readonly spoken: readonly Spoken[];
  readonly pending: readonly Open[];
}

/** Whether one topic is agreed by what was known at a moment. */
export function agreedOn(dossier: Dossier, topic: Topic, to: Instant): AgreedOn {
  const status = statusOf(dossier, topic, { to });
  return { topic, answer: answerOf(status), status, chain: chainOf(dossier, topic, to) };
}

function answerOf({ standings, agreed }: Status): Answer {
  const has = (kind: Status['standings'][number]['kind']): boolean =>
    standings.some((standing) => standing.kind === kind);
  const refused = has('denied') || has('contradicted');
  if (agreed) return refused ? 'agreed in part' : 'agreed in words';
  if (refused) return 'refused';
  if (has('claimed') || has('confirmed')) return 'claimed only';
  if (has('proposed') || has('demanded') || has('supported')) return 'put forward only';
  return 'not addressed';
}

/** "Is it agreed?" on every topic that has come up: consents first, since all hangs on them. */
export function agreedAt(dossier: Dossier, to: Instant): Agreed {
  const topics = topicsOf(dossier, { to });
  return {
    asOf: to,
    topics: topics
      .toSorted((a, b) => Number(b.id === 'consent') - Number(a.id === 'consent'))
      .map((topic) => agreedOn(dossier, topic, to)),
    spoken: silenceAt(dossier, to),
    pending: pendingAt(dossier, to),
  };
}
