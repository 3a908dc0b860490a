import { dateWords, type Instant } from '@casus/engine';
import type { Adds, Chain, Link } from '../chain/chain.ts';
import type { Clause, When } from '../model/types.ts';
import { counted, listed, type Names, topicWords } from './names.ts';
import { recordWords } from './status.ts';

/** A day or stretch of days: "18 August 2025", "18 to 19 August 2025", "about 25 March 2026". */
export const whenWords = (when: When | undefined): string =>
  when === undefined ? 'day not stated' : `${when.about ? 'about ' : ''}${when.text}`;

/** The day of a moment. */
export const dayWords = (at: Instant): string => dateWords(at);

const STANCES: Readonly<Record<Clause['stance'], string>> = {
  proposes: 'proposes it',
  supports: 'supports it',
  demands: 'demands it',
  claims: 'says it is so',
  confirms: 'confirms it',
  denies: 'denies it',
  rejects: 'rejects it',
  contradicts: 'says what cannot stand beside it',
  doubts: 'doubts it',
  disclaims: 'does not know',
  silent: 'passes it over',
};

const REPORTS: Readonly<Record<NonNullable<Clause['reports']>['stance'], string>> = {
  proposes: 'proposes it',
  supports: 'supports it',
  demands: 'demands it',
  confirms: 'confirms it',
  denies: 'denies it',
  rejects: 'rejects it',
  accepts: 'accepts it',
};

/** What a clause does with its topic, in words. */
export const stanceWords = ({ stance, reports }: Clause, names: Names): string =>
  reports ? `says that ${names(reports.party)} ${REPORTS[reports.stance]}` : STANCES[stance];

/** What a link adds to those before it. */
export const addsWords = (adds: Adds): string => {
  switch (adds.kind) {
    case 'first':
      return 'the first voice';
    case 'independent':
      return 'another voice';
    case 'same side':
      return `another voice of the same side as ${adds.as}`;
    case 'same voice':
      return `the same voice as in ${adds.as}`;
    case 'perhaps the same':
      return `may be the same voice as ${adds.as}`;
    case 'relay':
      return `passes on ${adds.of}, no new voice`;
  }
};

/** One link on a line. */
export function linkWords({ saying: { statement, voice, clause }, adds }: Link, names: Names): string {
  const to = statement.to.length === 0 ? 'hearer not stated' : `to ${listed(statement.to)}`;
  const quote = clause.words === undefined ? (clause.gist ?? '') : `"${clause.words}"`;
  const hedge = clause.hedge === undefined ? 'no hedge' : `hedge "${clause.hedge}"`;
  return [
    `${whenWords(statement.when)}, ${statement.id}: ${voice.name} (${recordWords(voice.record)}, ${to}) ${stanceWords(clause, names)}`,
    ...(quote === '' ? [] : [quote]),
    hedge,
    addsWords(adds),
  ].join('; ');
}

/** What the chain is worth, in a sentence. */
export function chainWords(chain: Chain, names: Names): string {
  const { topic, links, independent, onRecord, against, confirmedBy } = chain;
  const what = topicWords(topic, names);
  if (!links.some(({ pull }) => pull === 'for'))
    return links.length === 0
      ? `Nobody has spoken of ${what}.`
      : `Nobody says so of ${what}; ${counted(links.length, 'word')} on it, none for it.`;
  const voices = new Set(
    links.filter(({ pull }) => pull === 'for').map(({ saying: { voice } }) => voice.name),
  ).size;
  return [
    `${counted(voices, 'voice')} for it, ${independent.length === voices ? `${voices === 1 ? 'the only one' : 'each standing on its own'}` : `${independent.length} of them standing on their own`}`,
    onRecord.length === 0 ? 'none on record' : `on record: ${listed(onRecord)}`,
    ...(topic.of === undefined
      ? []
      : [
          confirmedBy.length === 0
            ? `never confirmed by ${names(topic.of)} itself`
            : `confirmed by ${names(topic.of)} itself: ${listed(confirmedBy)}`,
        ]),
    against.length === 0 ? 'nobody against it' : `against it: ${listed(against)}`,
  ]
    .join('; ')
    .replace(/^./, (letter) => letter.toUpperCase())
    .concat('.');
}
