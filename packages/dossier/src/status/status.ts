import { heldToIt, type Saying, sayingsOn, type Window } from '../model/lookup.ts';
import type { Dossier, StandingKind } from '../model/types.ts';
import type { Topic } from '../model/topics.ts';

/** One way in which a topic stands, with who made it stand so. */
export interface Standing {
  readonly kind: StandingKind;
  readonly sayings: readonly Saying[];
}

/** How a topic stands at a moment. */
export interface Status {
  readonly topic: Topic;
  /** In a fixed order, strongest first; none where nobody addressed it. */
  readonly standings: readonly Standing[];
  /** Who spoke and is recorded as passing over it. */
  readonly silent: readonly Saying[];
  /** Another side than the one that put it forward says so on record. */
  readonly agreed: boolean;
}

/** Strongest first. */
export const KINDS: readonly StandingKind[] = [
  'confirmed',
  'claimed',
  'proposed',
  'supported',
  'demanded',
  'denied',
  'contradicted',
  'doubted',
  'unknown',
];

/** How a topic stands by what was said in a stretch of time: of each voice its last word counts. */
export function statusOf(dossier: Dossier, topic: Topic, window: Window): Status {
  const all = sayingsOn(dossier, topic, window);
  const latest = lastWords(all.filter(({ clause }) => clause.stance !== 'silent'));
  const spoke = new Set(latest.map(({ voice }) => voice.name));
  const standings = KINDS.flatMap((kind): readonly Standing[] => {
    const sayings = latest.filter((saying) => kindOf(saying) === kind);
    return sayings.length === 0 ? [] : [{ kind, sayings }];
  });
  return {
    topic,
    standings,
    silent: all.filter(({ voice, clause }) => clause.stance === 'silent' && !spoke.has(voice.name)),
    agreed: isAgreed(latest),
  };
}

/** A voice may say several things at once; what it said later takes their place. */
const lastWords = (sayings: readonly Saying[]): readonly Saying[] => {
  const last = new Map(sayings.map(({ voice, statement }) => [voice.name, statement.id]));
  return sayings.filter(({ voice, statement }) => last.get(voice.name) === statement.id);
};

/** Only the party itself can confirm its consent; whoever else "confirms" it claims it. */
export const ownWord = ({ voice, clause: { topic } }: Pick<Saying, 'voice' | 'clause'>): boolean =>
  topic.id !== 'consent' || topic.of === undefined || voice.of.includes(topic.of);

/** What a clause makes of its topic. */
export function kindOf(saying: Saying): StandingKind | undefined {
  const { stance, reports } = saying.clause;
  // Who tells that another proposes or rejects puts it forward in that other's name.
  if (stance === 'claims' && reports) return REPORTED[reports.stance];
  switch (stance) {
    case 'proposes':
      return 'proposed';
    case 'supports':
      return 'supported';
    case 'demands':
      return 'demanded';
    case 'claims':
      return 'claimed';
    case 'confirms':
      return !ownWord(saying) ? 'claimed' : saying.echo ? 'supported' : 'confirmed';
    case 'denies':
    case 'rejects':
      return 'denied';
    case 'contradicts':
      return 'contradicted';
    case 'doubts':
      return 'doubted';
    case 'disclaims':
      return 'unknown';
    case 'silent':
      return undefined;
  }
}

const REPORTED = {
  proposes: 'proposed',
  supports: 'claimed',
  demands: 'demanded',
  confirms: 'claimed',
  accepts: 'claimed',
  denies: 'denied',
  rejects: 'denied',
} as const;

/** Whose word a saying is: the party that it reports, or those that the voice speaks for. */
const sidesOf = ({ voice, clause: { reports } }: Saying): readonly string[] =>
  reports ? [reports.party] : voice.of;

/** Put forward by one side, and then confirmed or supported on record by another one; for consent, by the party itself. */
function isAgreed(sayings: readonly Saying[]): boolean {
  const yes = sayings.filter(({ clause: { stance } }) => stance === 'confirms' || stance === 'supports');
  const others = sayings.filter(({ clause: { stance } }) =>
    ['proposes', 'claims', 'demands'].includes(stance),
  );
  return yes.some(
    (saying) =>
      heldToIt(saying.voice.record) &&
      !saying.echo &&
      saying.voice.of.length > 0 &&
      ownWord(saying) &&
      (saying.clause.topic.id === 'consent' ||
        others.some(
          (other) =>
            (other.statement.when?.from ?? 0) <= (saying.statement.when?.until ?? 0) &&
            sidesOf(other).every((side) => !saying.voice.of.includes(side)),
        )),
  );
}
