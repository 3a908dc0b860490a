import type {
  Confidence,
  Instant,
  MeasureId,
  Motion,
  PartyId,
  Quality,
  Verdict,
  Decision,
  Incident,
} from '@casus/engine';
import type { AstNode } from 'langium';
import type { Event as EventNode, EventTail, VoteCount } from '../generated/ast.ts';
import { MEASURE_PHRASES } from '../parse/lexicon.ts';
import { partiesOf } from './actors.ts';
import { type Reading, report } from './context.ts';
import { after, momentOf, type When } from './moments.ts';
import { DISPUTABLE, elementOf, MATTERS, MOTION_VERBS, unquoted } from './words.ts';

type Votes = NonNullable<Decision['votes']>;

/** What follows the commas of an event, gathered. */
export interface Tails {
  readonly known?: Instant;
  readonly about?: number;
  readonly because?: string;
  readonly confidence?: Confidence;
  readonly evidence?: readonly string[];
  readonly until?: Instant;
  readonly motion?: Omit<Motion, 'title'>;
  readonly votes?: Votes;
  readonly supportedBy?: readonly PartyId[];
  readonly disputed?: NonNullable<Incident['disputed']>;
  readonly qualities?: Readonly<Partial<Record<Quality, Verdict>>>;
  readonly provided?: Quality;
  readonly back?: true;
}

/** The measure that a phrase names; an open word names help of that name. */
export const measureOf = (phrase: string): MeasureId => MEASURE_PHRASES.get(phrase) ?? phrase;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads all tails of an event. A tail given twice counts once, the last; the sentence check says which kinds may have it. */
export function tailsOf(reading: Reading, event: EventNode, when: When): Tails {
  const out: Mutable<Tails> = {};
  for (const tail of event.tails) readTail(reading, tail, when, out);
  return out;
}

function readTail(reading: Reading, tail: EventTail, when: When, out: Mutable<Tails>): void {
  switch (tail.$type) {
    case 'KnownTail': {
      const known = momentOf(reading, tail.at, tail);
      if (!known) return;
      // A day alone may be the day of the event itself; then it adds nothing.
      if (known.end < when.at) report(reading, 'C021', tail, `${tail.at} is before the event.`);
      else if (known.at > when.at) out.known = known.at;
      return;
    }
    case 'AnswerTail':
      out.about = Number(tail.event);
      reference(reading, tail.event, tail);
      return;
    case 'BecauseTail':
      out.because = tail.reason;
      return;
    case 'ConfidenceTail':
      out.confidence = tail.confidence;
      return;
    case 'EvidenceTail':
      out.evidence = tail.items.map(unquoted);
      return;
    case 'WithinTail':
      out.until = after(when.at, tail.span);
      return;
    case 'ByTail': {
      const read = momentOf(reading, tail.at, tail);
      if (read) out.until = read.end;
      return;
    }
    case 'MotionTail': {
      const verb = MOTION_VERBS.find((entry) => entry.says === tail.verb)?.verb;
      out.motion = {
        ...out.motion,
        ...(verb === undefined ? {} : { verb }),
        ...(tail.term === undefined ? {} : { term: tail.term }),
        ...(tail.measures.length === 0 ? {} : { measures: tail.measures.map(measureOf) }),
      };
      return;
    }
    case 'MatterTail': {
      const matter = MATTERS.find((entry) => entry === tail.matter);
      if (matter) out.motion = { ...out.motion, matter };
      else report(reading, 'C017', tail, `A motion is not on ${tail.matter}.`, { expected: MATTERS });
      return;
    }
    case 'VotesTail':
      out.votes = Object.assign(
        { ...out.votes },
        ...tail.counts.map((count) => votesOf(reading, count, when)),
      );
      return;
    case 'SupportTail':
      out.supportedBy = partiesOf(reading, tail.by, when.at);
      return;
    case 'DisputedTail': {
      const known = tail.elements.flatMap((word) => DISPUTABLE.filter((entry) => entry === word));
      if (known.length < tail.elements.length)
        report(
          reading,
          'C017',
          tail,
          'Only these can be disputed: attribution, scale, place, provocation, kind.',
          { expected: DISPUTABLE },
        );
      out.disputed = known;
      return;
    }
    case 'ElementTail': {
      const value: Verdict = tail.maybe ? 'contested' : tail.not ? 'false' : 'true';
      out.qualities = {
        ...out.qualities,
        ...Object.fromEntries(tail.elements.map((word) => [elementOf(word), value])),
      };
      return;
    }
    case 'ProvidedTail':
      out.provided = elementOf(tail.element);
      reference(reading, tail.event, tail);
      return;
    case 'BackTail':
      out.back = true;
      return;
  }
}

/** "4 abstentions (China, Poland, the Soviet Union and Spain)": so many, and who, where the record names them. */
function votesOf(reading: Reading, node: VoteCount, when: When): Votes {
  const by = node.by ? partiesOf(reading, node.by, when.at) : undefined;
  if (by && by.length !== node.count)
    report(reading, 'C023', node, `${node.count} ${node.kind}, but ${by.length} named.`);
  if (node.kind === 'absent') return by ? { absentBy: by } : {};
  const which = node.kind.includes('favour') ? 'yes' : node.kind === 'against' ? 'no' : 'abstain';
  return { [which]: node.count, ...(by ? { [`${which}By`]: by } : {}) };
}

/** Checks that an event of that number stands above, and gives the number. */
export function reference(reading: Reading, text: string, node: AstNode): number {
  const number = Number(text);
  if (!reading.numbers.has(number)) report(reading, 'C009', node, `No event above has the number (${text}).`);
  return number;
}

const LABELS: Readonly<Record<keyof Tails, string>> = {
  known: 'known on',
  about: 'in answer to',
  because: 'because',
  confidence: 'with confidence',
  evidence: 'on the evidence of',
  until: 'within or by',
  motion: 'to or on',
  votes: 'with votes',
  supportedBy: 'with the support of',
  disputed: 'with ... disputed',
  qualities: 'which is',
  provided: 'if',
  back: 'with effect from the start',
};

/** Says which tails a sentence of this kind cannot have. */
export function onlyTails(
  reading: Reading,
  event: EventNode,
  tails: Tails,
  allowed: readonly (keyof Tails)[],
): void {
  for (const key of Object.keys(tails) as (keyof Tails)[])
    if (key !== 'known' && key !== 'about' && !allowed.includes(key))
      report(reading, 'C018', event, `"${LABELS[key]}" does not belong to this sentence.`);
}
