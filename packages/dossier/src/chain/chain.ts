import type { Instant } from '@casus/engine';
import { heldToIt, type Saying, sayingsOn } from '../model/lookup.ts';
import type { Dossier } from '../model/types.ts';
import type { Topic } from '../model/topics.ts';
import { kindOf, ownWord } from '../status/status.ts';

/** What a link of a chain adds to those before it. */
export type Adds =
  | { readonly kind: 'first' }
  | { readonly kind: 'independent' }
  /** Another voice of a side that spoke before. */
  | { readonly kind: 'same side'; readonly as: string }
  | { readonly kind: 'same voice'; readonly as: string }
  /** Nobody named, and nothing says that it is another than one before. */
  | { readonly kind: 'perhaps the same'; readonly as: string }
  /** Passes on what another statement says. */
  | { readonly kind: 'relay'; readonly of: string };

/** Which way a link pulls. */
export type Pull = 'for' | 'against' | 'neither';

/** One link: who said it, which way it pulls, what it adds. */
export interface Link {
  readonly saying: Saying;
  readonly pull: Pull;
  readonly adds: Adds;
  /** The word of the side that the claim is about, or of another. */
  readonly own: boolean;
}

/** The corroboration behind a claim, in the order in which it became known. */
export interface Chain {
  readonly topic: Topic;
  readonly links: readonly Link[];
  /** Voices for it that stand on their own. */
  readonly independent: readonly string[];
  /** Of the voices for it, those that can be held to their word. */
  readonly onRecord: readonly string[];
  /** Voices for it whose last word has no hedge. */
  readonly unhedged: readonly string[];
  /** Voices against it: those that deny, reject or contradict it. */
  readonly against: readonly string[];
  /** Voices of the side that it is about, which say it themselves. */
  readonly confirmedBy: readonly string[];
}

/** The chain behind a topic, by what was known at a moment. */
export function chainOf(dossier: Dossier, topic: Topic, to: Instant): Chain {
  const sayings = sayingsOn(dossier, topic, { to }).filter(({ clause }) => clause.stance !== 'silent');
  const links: Link[] = [];
  for (const saying of sayings) {
    const pull = pullOf(saying);
    const before = links.filter((link) => link.pull === pull);
    links.push({ saying, pull, adds: addsOf(saying, before), own: isOwn(saying) });
  }
  const pro = links.filter(({ pull }) => pull === 'for');
  const names = (some: readonly Link[]): readonly string[] => [
    ...new Set(some.map(({ saying: { voice } }) => voice.name)),
  ];
  const last = new Map(pro.map((link) => [link.saying.voice.name, link]));
  return {
    topic,
    links,
    independent: names(pro.filter(({ adds }) => adds.kind === 'first' || adds.kind === 'independent')),
    onRecord: names(pro.filter(({ saying }) => heldToIt(saying.voice.record))),
    unhedged: names([...last.values()].filter(({ saying }) => saying.clause.hedge === undefined)),
    against: names(links.filter(({ pull }) => pull === 'against')),
    confirmedBy: names(
      pro.filter(
        ({ saying, own }) => own && heldToIt(saying.voice.record) && saying.clause.stance === 'confirms',
      ),
    ),
  };
}

const pullOf = (saying: Saying): Pull => {
  switch (kindOf(saying)) {
    case 'confirmed':
    case 'claimed':
    case 'proposed':
    case 'supported':
    case 'demanded':
      return 'for';
    case 'denied':
    case 'contradicted':
      return 'against';
    case 'doubted':
    case 'unknown':
    case undefined:
      return 'neither';
  }
};

const isOwn = (saying: Saying): boolean =>
  saying.clause.topic.of === undefined ? saying.voice.of.length > 0 : ownWord(saying);

/** Compared with the links before it that pull the same way. */
function addsOf({ voice, statement }: Saying, before: readonly Link[]): Adds {
  if (statement.relays !== undefined) return { kind: 'relay', of: statement.relays };
  const earlier = before.map(({ saying }) => saying);
  if (earlier.length === 0) return { kind: 'first' };
  const same = earlier.find((other) => other.voice.name === voice.name);
  if (same) return { kind: 'same voice', as: same.statement.id };
  const side = earlier.find((other) => voice.of.some((party) => other.voice.of.includes(party)));
  if (side) return { kind: 'same side', as: side.voice.name };
  const nobody = earlier.find(
    (other) =>
      hidden(voice.record) &&
      hidden(other.voice.record) &&
      !voice.apart.includes(other.voice.name) &&
      !other.voice.apart.includes(voice.name),
  );
  if (nobody) return { kind: 'perhaps the same', as: nobody.voice.name };
  return { kind: 'independent' };
}

const hidden = (record: Saying['voice']['record']): boolean => !heldToIt(record) && record !== 'leaked';
