import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Proposal } from '../../packages/dossier/src/index.ts';
import { readReport } from '../../packages/dossier/src/reader/read.ts';

// Sets of composed news reports with the answers of a desk officer, and how the reader is judged by them.

interface Answer {
  readonly id: string;
  readonly speaker: string;
  readonly alsoKnownAs?: readonly string[];
  readonly quote: string;
  readonly restatedAt?: readonly string[];
  readonly audience: string;
  readonly record: string;
  readonly hedge: string;
  readonly act: string;
  readonly accept?: Readonly<Record<string, readonly (string | null)[]>>;
}

interface Answers {
  readonly date: string;
  readonly statements: readonly Answer[];
  readonly neutral?: readonly string[];
}

/** A field that is judged. */
export const FIELDS = ['speaker', 'audience', 'record', 'hedge', 'act'] as const;
type Field = (typeof FIELDS)[number];

/** How one report was read. */
export interface Score {
  readonly report: string;
  /** Statements of the answers, those that were found, and what was proposed. */
  readonly asked: number;
  readonly found: number;
  readonly proposed: number;
  /** Of the found ones, those with this field right. */
  readonly right: Readonly<Record<Field, number>>;
  /** What was missed or wrong, for who mends the reader. */
  readonly faults: readonly string[];
}

/** A folder beside this file. */
export type ReportSet = 'reports' | 'reports-second';

const folderOf = (set: ReportSet): URL => new URL(`${set}/`, import.meta.url);

/** Names of the reports of a set that have answers. */
export function reportsIn(set: ReportSet): readonly string[] {
  const folder = folderOf(set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(new URL(file.replace(/json$/, 'txt'), folder)))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”„«»"‘’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One name within the other, word by word. */
const within = (a: string, b: string): boolean => {
  const [one, two] = [plain(a), plain(b)];
  if (one === '' || two === '') return one === two;
  return ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `);
};

const FIXED = new Set(['not stated', 'reporters', 'none']);
const sameName = (a: string, b: string): boolean => (FIXED.has(a) || FIXED.has(b) ? a === b : within(a, b));

/** As many hedges, each with its partner. */
const sameHedges = (given: string, found: readonly string[]): boolean => {
  const wanted = given === 'none' ? [] : given.split('; ');
  return wanted.length === found.length && wanted.every((hedge) => found.some((one) => within(hedge, one)));
};

const rightIn = (field: Field, answer: Answer, made: Proposal): boolean => {
  const all = [answer[field], ...(answer.accept?.[field] ?? []).map((one) => one ?? 'none')];
  switch (field) {
    case 'speaker':
      return [...all, ...(answer.alsoKnownAs ?? [])].some((name) => sameName(name, made.speaker));
    case 'audience':
      return all.some((name) => sameName(name, made.audience));
    case 'record':
      return all.includes(made.record);
    case 'hedge':
      return all.some((hedge) => sameHedges(hedge, made.hedges));
    case 'act':
      return all.includes(made.act);
  }
};

/** Where words stand in a text, white space aside. */
const placeOf = (text: string, words: string): number =>
  new RegExp(
    words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\s+/g, String.raw`\s+`),
  ).exec(text)?.index ?? -1;

/** Reads one report and compares. Each proposal counts for one statement, the one that it fits best. */
export function scoreOf(set: ReportSet, report: string): Score {
  const folder = folderOf(set);
  const text = readFileSync(new URL(`${report}.txt`, folder), 'utf8');
  const answers = JSON.parse(readFileSync(new URL(`${report}.json`, folder), 'utf8')) as Answers;
  const made = readReport(text, { day: Date.parse(`${answers.date}T12:00:00Z`) });
  const pairs = answers.statements.flatMap((answer) => {
    const places = [answer.quote, ...(answer.restatedAt ?? [])].map((words) => placeOf(text, words));
    return made
      .filter(({ spans }) =>
        places.some((at) => at >= 0 && spans.some(({ start, end }) => at >= start && at < end)),
      )
      .map((proposal) => ({
        answer,
        proposal,
        fit:
          FIELDS.filter((field) => rightIn(field, answer, proposal)).length +
          (rightIn('speaker', answer, proposal) ? 2 : 0),
      }));
  });
  const paired = new Map<Answer, Proposal>();
  const used = new Set<Proposal>();
  for (const { answer, proposal } of pairs.sort((a, b) => b.fit - a.fit))
    if (!paired.has(answer) && !used.has(proposal)) {
      paired.set(answer, proposal);
      used.add(proposal);
    }
  const faults = answers.statements.flatMap((answer): readonly string[] => {
    const proposal = paired.get(answer);
    if (!proposal) return [`missed: ${answer.speaker}: ${answer.quote}`];
    return FIELDS.filter((field) => !rightIn(field, answer, proposal)).map(
      (field) =>
        `${field}: wanted ${answer[field]}, read ${field === 'hedge' ? proposal.hedges.join('; ') : proposal[field]}: ${answer.quote}`,
    );
  });
  const right = (field: Field): number =>
    [...paired].filter(([answer, proposal]) => rightIn(field, answer, proposal)).length;
  return {
    report,
    asked: answers.statements.length,
    found: paired.size,
    proposed: made.length,
    right: {
      speaker: right('speaker'),
      audience: right('audience'),
      record: right('record'),
      hedge: right('hedge'),
      act: right('act'),
    },
    faults,
  };
}

/** All of some scores taken together. */
export const total = (scores: readonly Score[]): Score => {
  const sum = (pick: (score: Score) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  return {
    report: 'all',
    asked: sum(({ asked }) => asked),
    found: sum(({ found }) => found),
    proposed: sum(({ proposed }) => proposed),
    right: {
      speaker: sum(({ right }) => right.speaker),
      audience: sum(({ right }) => right.audience),
      record: sum(({ right }) => right.record),
      hedge: sum(({ right }) => right.hedge),
      act: sum(({ right }) => right.act),
    },
    faults: scores.flatMap(({ faults }) => faults),
  };
};
