import { dateWords, type Instant } from '@casus/engine';
import { topicNamed } from '../model/topics.ts';
import type { Act, Proposal } from '../reader/types.ts';
import { sideIn } from './side.ts';

/** What a drafted dossier needs beside the proposals. */
export interface DraftOptions {
  readonly title: string;
  readonly pact: string;
  /** The day of the report, where it is known. */
  readonly day?: Instant;
  /** The report itself, to tell for whom a name speaks. */
  readonly report: string;
  /** Name of a party in the catalogue by any of its names. */
  readonly party: (name: string) => string | undefined;
}

const STANCES: Readonly<Record<Act, string>> = {
  asserts: 'claims',
  proposes: 'proposes',
  confirms: 'confirms',
  denies: 'denies',
  doubts: 'doubts',
  disclaims: 'disclaims knowledge of',
  rejects: 'rejects',
  welcomes: 'supports',
  demands: 'demands',
};

/** What ends a quotation in a dossier. */
const plain = (text: string): string => text.replaceAll('"', "'").replace(/\s+/g, ' ').trim();

/** A name that a dossier can give to a voice as it stands; a description gets a letter. */
const NAME = /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*$/u;
const TAKEN =
  /\b(?:Voice|Statement|Status|Pending|Parties|It|Article|Note|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A to Z, then AA, AB ... */
const letters = (n: number): string =>
  n < 26 ? String.fromCodePoint(65 + n) : `${letters(Math.floor(n / 26) - 1)}${letters(n % 26)}`;

/** Proposals as the text of a dossier: each statement awaits acceptance, and what was not found is said to be not stated. */
export function draftText(proposals: readonly Proposal[], options: DraftOptions): string {
  const names = new Map<string, string>();
  for (const { speaker } of proposals)
    if (!names.has(speaker)) {
      const bare = speaker.replace(/^(?:the|a|an) /i, '');
      const unnamed = [...names.values()].filter((name) => name.startsWith('Source ')).length;
      names.set(speaker, NAME.test(bare) && !TAKEN.test(bare) ? bare : `Source ${letters(unnamed)}`);
    }
  const groups = grouped(proposals, options);
  return [
    `dossier "${plain(options.title)}", on ${options.pact}.`,
    'Note: proposed by the reader of reports. A person compares each statement with the report, then takes "awaiting acceptance" out.',
    '',
    ...[...names].map(([speaker, name]) => voiceLine(speaker, name, proposals, options)),
    ...groups.flatMap((group, at) => statementLines(group, at + 1, names, options)),
    '',
  ].join('\n');
}

function voiceLine(
  speaker: string,
  name: string,
  proposals: readonly Proposal[],
  { report, party }: DraftOptions,
): string {
  const mine = proposals.filter((one) => one.speaker === speaker);
  const record = mine.every((one) => one.record === 'anonymous')
    ? 'anonymous'
    : mine.some((one) => one.record === 'on record')
      ? 'on record'
      : 'record not stated';
  const called = [...new Set(mine.flatMap(({ alsoKnownAs }) => alsoKnownAs))].filter(
    (one) => one !== name && !/^(?:he|she|they|it)$/i.test(one),
  );
  const described = [...(speaker === name || `the ${name}` === speaker ? [] : [speaker]), ...called].slice(
    0,
    3,
  );
  const side = record === 'anonymous' ? undefined : sideIn(speaker, called, report, party);
  return `Voice ${name}: ${record}${described.map((one) => `, "${plain(one)}"`).join('')}${side === undefined ? '' : `, for ${side}`}.`;
}

/** What one voice says in one sentence, on one day to one hearer; the earliest day first. */
function grouped(proposals: readonly Proposal[], options: DraftOptions): readonly (readonly Proposal[])[] {
  const groups = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const key = `${one.speaker}\n${one.audience}\n${one.spans[0]?.start ?? 0}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const dayOf = ([one]: readonly Proposal[]): number => one?.said?.from ?? options.day ?? 0;
  return [...groups.values()].toSorted((a, b) => dayOf(a) - dayOf(b));
}

/** The day of a statement: as its sentence tells it, else that of the report. */
function whenText({ said }: Proposal, { day }: DraftOptions): string {
  if (said === undefined) return day === undefined ? 'day not stated' : dateWords(day);
  const { from, until } = said;
  const first = dateWords(from as Instant);
  return until === undefined || until === from ? first : `${first} to ${dateWords(until as Instant)}`;
}

const NO = new Set<Act>(['denies', 'rejects']);

function statementLines(
  group: readonly Proposal[],
  number: number,
  names: ReadonlyMap<string, string>,
  options: DraftOptions,
): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { said: at } = first;
  const to = first.audience === 'not stated' ? '' : `, to "${plain(first.audience)}"`;
  const lines = [
    '',
    `Statement S${String(number).padStart(2, '0')}, ${whenText(first, options)}, by ${names.get(first.speaker) ?? 'Source A'}${to}, awaiting acceptance:`,
  ];
  lines.push(`  Note: ${first.sentence.replace(/\s+/g, ' ').trim()}`);
  if (at?.until !== undefined)
    lines.push(`  Note: of the day the report says no more than "${plain(at.words)}".`);
  if (to === '') lines.push('  Note: the hearer is not stated.');
  const said = new Map<string, boolean>();
  for (const one of group) {
    const topic = topicText(one, options);
    if (topic === undefined) lines.push(`  Note: the topic is not stated; it ${STANCES[one.act]} something.`);
    else if (said.has(topic)) {
      if (said.get(topic) !== NO.has(one.act))
        lines.push(`  Note: it also ${STANCES[one.act]} ${topic}: decide which.`);
    } else {
      said.set(topic, NO.has(one.act));
      lines.push(`  It ${stanceOf(one, topic, options)}${tails(one)}.`);
    }
  }
  return lines;
}

const REPORTED: Partial<Readonly<Record<Act, string>>> = {
  proposes: 'proposes',
  rejects: 'rejects',
  denies: 'denies',
  demands: 'demands',
  confirms: 'accepts',
  welcomes: 'supports',
};

/** "claims that the United States proposes guarantee": what a voice tells of another is a claim of its own. */
function stanceOf(one: Proposal, topic: string, { party, report }: DraftOptions): string {
  const { act, reports } = one;
  const does = REPORTED[act];
  if (topic.startsWith('consent of'))
    return `${act === 'confirms' || act === 'proposes' ? 'claims' : STANCES[act]} ${topic}`;
  const side = reports === undefined ? undefined : sideIn(reports, [], report, party);
  return side !== undefined && does !== undefined
    ? `claims that ${side} ${does} ${topic}`
    : `${STANCES[act]} ${topic}`;
}

const tails = ({ words, hedges }: Proposal): string =>
  `${words === undefined || words.length > 120 ? '' : `, in the words "${plain(words)}"`}${hedges.length === 0 ? '' : `, hedged "${plain(hedges.join('; '))}"`}`;

/** A topic with its party where it needs one; nothing where the party is not known. */
function topicText({ topic, reports }: Proposal, { party, report }: DraftOptions): string | undefined {
  if (topic === undefined) return undefined;
  if (topicNamed(topic)?.of !== true) return topic;
  const side = reports === undefined ? undefined : sideIn(reports, [], report, party);
  return side === undefined ? undefined : `${topic} of ${side}`;
}
