import type { Draft, Pact } from '@casus/engine';
import {
  type ArticleChange,
  type Provisions,
  provisionsOfDraft,
  type RedlineArticle,
  redlineOf,
} from '@casus/history';
import { settle } from '@casus/engine';
import { type Prose, runText } from '@casus/views';
import { basename } from 'node:path';
import { type Asked, asked, type CheckOptions } from '../check/question.ts';
import { wordingOf } from '../compare/provisions.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { type Faulty, loadPact, openLibrary } from '../library/load.ts';
import { chosenFrom, openIn, sortedOut } from '../run/choose.ts';
import { resolved } from '../prose/resolved.ts';

/** Options that say which two versions are compared. */
export interface VersionOptions extends Omit<CheckOptions, 'at' | 'crisis' | 'event'> {
  readonly old?: readonly string[];
  readonly new?: readonly string[];
  /** One time for both versions, or one for each. */
  readonly at?: readonly string[];
}

/** One version, ready to be shown and asked about. */
export interface Version {
  readonly name: string;
  readonly all: Asked;
  readonly pact: Pact;
  readonly provisions: Provisions;
  /** As it is printed, article by article. */
  readonly text: readonly RedlineArticle[];
}

/** Two versions with what changed from one to the other. */
export interface Versions {
  readonly before: Version;
  readonly after: Version;
  readonly articles: readonly ArticleChange[];
}

/** Reads two versions of one text: two files, or one under two resolutions or at two times. */
export async function versionsOf(
  before: string,
  after: string | undefined,
  options: VersionOptions,
): Promise<Outcome<Versions> | Faulty> {
  const { old = [], new: fresh = [], at = [], resolve = [], reading = [], ...rest } = options;
  if (at.length > 2)
    return bad(
      EXIT.usage,
      `--at ${at[2] ?? ''}: there are two versions`,
      'give one time for both, or one for each',
    );
  if (after === undefined && old.length === 0 && fresh.length === 0 && at.length < 2)
    return bad(
      EXIT.usage,
      'casus diff: one text has one version',
      'name the new file too, or say which brackets or readings differ: --old 2=UKR --new 2=RUS',
    );
  const library = openLibrary();
  if (!library.ok) return library;
  const drafts: Draft[] = [];
  for (const name of [before, after ?? before]) {
    const pact = await loadPact(library.value, name);
    if (!pact.ok) return pact;
    drafts.push(pact.value.draft);
  }
  // What is chosen for both is a choice where one of them leaves it open: the other may have settled it.
  for (const [given, kind] of [
    [resolve, 'bracket'],
    [reading, 'reading'],
  ] as const) {
    const known = chosenFrom(given, drafts, kind);
    if (!known.ok) return known;
  }
  const read = async (
    name: string,
    draft: Draft | undefined,
    given: readonly string[],
    time: string | undefined,
  ): Promise<Outcome<Asked> | Faulty> => {
    // Both were loaded above.
    if (!draft) throw new Error(`${name} was not loaded`);
    const own = sortedOut(given, draft);
    return asked([name], {
      ...rest,
      resolve: [...openIn(resolve, draft, 'bracket'), ...own.resolve],
      reading: [...openIn(reading, draft, 'reading'), ...own.reading],
      ...(time === undefined ? {} : { at: time }),
    });
  };
  const first = await read(before, drafts[0], old, at[0]);
  if (!first.ok) return first;
  const second = await read(after ?? before, drafts[1], fresh, at[1] ?? at[0]);
  if (!second.ok) return second;
  const one = versionIn(first.value, at[0] !== undefined);
  const other = versionIn(second.value, at[0] !== undefined);
  const [a, b] = namedApart(one, other, options);
  return good({
    before: a,
    after: b,
    articles: redlineOf(a.text, b.text),
  });
}

const versionIn = (all: Asked, dated: boolean): Version => {
  const [{ draft, source }] = all.loaded as readonly [Asked['loaded'][number]];
  const taken = all.taken[draft.id] ?? {};
  const settled = settle(draft, taken);
  // `asked` has settled it the same way before.
  if (!settled.ok) throw new Error(`${draft.id} does not settle`);
  return {
    name: basename(source.path),
    all,
    pact: settled.pact,
    provisions: provisionsOfDraft(draft, taken, wordingOf(all.world), dated ? all.opening.at : undefined),
    text: articlesOf(all),
  };
};

/** Two versions of one file are told apart by what was chosen for them. */
const namedApart = (
  before: Version,
  after: Version,
  { old = [], new: fresh = [], at = [] }: VersionOptions,
): readonly [Version, Version] => {
  if (before.name !== after.name) return [before, after];
  const told = (version: Version, choices: readonly string[], time: string | undefined, word: string) => {
    const how = [...choices, ...(at.length > 1 && time !== undefined ? [time] : [])].join(', ');
    return { ...version, name: `${version.name} (${how === '' ? word : how})` };
  };
  return [told(before, old, at[0], 'old'), told(after, fresh, at[1], 'new')];
};

/** What stands above the articles goes by this name. */
export const HEAD = 'Head';

const articlesOf = ({ loaded, chosen }: Asked): readonly RedlineArticle[] => {
  const [{ draft, prose }] = loaded as readonly [Asked['loaded'][number]];
  return printedArticles(resolved(prose, chosen[draft.id] ?? {}));
};

/** A text article by article, with what stands above them. */
export const printedArticles = ({ head, articles }: Prose): readonly RedlineArticle[] => [
  { heading: HEAD, paragraphs: paragraphsOf(head) },
  ...articles.map(({ heading, title, paragraphs }) => ({
    heading,
    ...(title === undefined ? {} : { title }),
    paragraphs: paragraphsOf(paragraphs),
  })),
];

const paragraphsOf = (paragraphs: Prose['head']): RedlineArticle['paragraphs'] =>
  paragraphs.map(({ number, depth, runs }) => ({
    ...(number === undefined ? {} : { number }),
    depth,
    text: runs.map(runText).join(''),
  }));
