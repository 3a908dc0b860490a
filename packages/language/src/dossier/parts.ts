import {
  type Expectation,
  type StandingKind,
  type Topic,
  topicNamed,
  TOPICS,
  type When,
} from '@casus/dossier';
import type { AstNode } from 'langium';
import { rangeOf, wordsOf } from '../crisis/context.ts';
import type { DossierDate, StatusLine, StatusPart, TopicPhrase } from '../generated/ast.ts';
import { type ReadMoment, readMoment } from '../parse/moment.ts';
import { partyCode, type Reading, report } from './context.ts';

/** A topic with its party; what the list lacks is reported, and gives nothing. */
export function topicOf(reading: Reading, node: TopicPhrase | undefined): Topic | undefined {
  if (!node) return undefined;
  const entry = topicNamed(node.words);
  if (!entry) {
    const known = TOPICS.map(({ id }) => id);
    report(reading, 'D001', node, `"${node.words}" is no topic.`, { wrong: node.words, known });
    return undefined;
  }
  if ((entry.of === true) !== (node.of !== undefined)) {
    report(
      reading,
      'D010',
      node,
      entry.of ? `Whose ${entry.id} is meant is not said.` : `"${entry.id}" is not of one party.`,
    );
    return undefined;
  }
  const id = entry.id as Topic['id'];
  const of = node.of === undefined ? undefined : partyCode(reading, node.of, node);
  return of === undefined ? { id } : { id, of };
}

/** Several topics. */
export const topicsOf = (reading: Reading, nodes: readonly TopicPhrase[]): readonly Topic[] =>
  nodes.flatMap((node) => topicOf(reading, node) ?? []);

/** One date as written. */
export function momentOf(reading: Reading, text: string, node: AstNode): ReadMoment | undefined {
  const read = readMoment(text, 0, reading.catalogue.zones);
  if (!('fault' in read)) return read;
  report(reading, 'D015', node, `There is no ${read.detail}.`);
  return undefined;
}

/** A day or stretch of days; nothing where the day is not stated. */
export function whenOf(reading: Reading, node: DossierDate | undefined): When | undefined {
  if (node?.from === undefined) return undefined;
  return stretch(reading, node.from, node.until, node.about, node);
}

/** The days from one date to another, or of one. */
export function stretch(
  reading: Reading,
  first: string,
  last: string | undefined,
  about: boolean,
  node: AstNode,
): When | undefined {
  const from = momentOf(reading, first, node);
  const until = last === undefined ? from : momentOf(reading, last, node);
  if (!from || !until) return undefined;
  if (until.end < from.at) report(reading, 'D011', node, `${last ?? first} is before ${first}.`);
  const text = last === undefined ? first : `${first} to ${last}`;
  return { from: from.at, until: until.end, about, text };
}

/** What a `Status` line expects. */
export function expectationOf(reading: Reading, node: StatusLine): Expectation | undefined {
  const topic = topicOf(reading, node.topic);
  const on = node.on ? whenOf(reading, node.on) : stretch(reading, node.until ?? '', undefined, false, node);
  const from = node.from === undefined ? undefined : stretch(reading, node.from, undefined, false, node);
  if (!topic || !on) return undefined;
  if (from && on.until < from.from) report(reading, 'D011', node, `${on.text} is before ${from.text}.`);
  return {
    topic,
    ...(from ? { from } : {}),
    on,
    parts: node.parts.map(partOf),
    text: wordsOf(node),
    range: rangeOf(node),
  };
}

const partOf = (part: StatusPart): Expectation['parts'][number] =>
  part.$type === 'SilentPart'
    ? { kind: 'silent' }
    : {
        kind: part.kind === 'called unknown' ? 'unknown' : (part.kind as StandingKind),
        not: part.not,
        by: part.by,
        alone: part.alone,
        statements: part.statements,
      };
