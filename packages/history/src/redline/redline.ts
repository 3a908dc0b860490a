import { aligned, rising } from './align.ts';
import type { ArticleChange, ParagraphChange, RedlineArticle, RedlineParagraph, Stretch } from './model.ts';
import { likeness, wordsBetween } from './words.ts';

const textOf = ({ title = '', paragraphs }: RedlineArticle): string =>
  [title, ...paragraphs.map(({ text }) => text)].join('\n');

/** Two articles are one that was changed where they share so many of their words. */
const ALIKE = 0.45;

/** Which old article became which new one: the likest first; heading and title decide between equals. */
const paired = (
  before: readonly RedlineArticle[],
  after: readonly RedlineArticle[],
): ReadonlyMap<number, number> => {
  const pairs = after.flatMap((fresh, j) =>
    before.map((old, i) => {
      const like = likeness(textOf(old), textOf(fresh));
      const named = old.heading === fresh.heading;
      const titled = old.title !== undefined && old.title === fresh.title;
      return {
        i,
        j,
        counts: like >= ALIKE || (named && titled),
        score: like + (named ? 0.15 : 0) + (titled ? 0.1 : 0),
      };
    }),
  );
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j, counts } of pairs.sort((a, b) => b.score - a.score))
    if (counts && !taken.has(j) && !used.has(i)) {
      taken.set(j, i);
      used.add(i);
    }
  return taken;
};

const whole = (kind: Stretch['kind'], text: string): readonly Stretch[] =>
  text === '' ? [] : [{ kind, text }];

const paragraph = (
  old: RedlineParagraph | undefined,
  fresh: RedlineParagraph | undefined,
): ParagraphChange => {
  const shown = fresh ?? old;
  const place = {
    depth: shown?.depth ?? 0,
    ...(shown?.number === undefined ? {} : { number: shown.number }),
  };
  if (old && fresh) {
    const stretches = wordsBetween(old.text, fresh.text);
    return {
      change: stretches.every(({ kind }) => kind === 'same') ? 'same' : 'changed',
      ...place,
      ...(old.number === fresh.number ? {} : { was: old.number ?? '' }),
      stretches,
    };
  }
  return fresh
    ? { change: 'new', ...place, stretches: whole('new', fresh.text) }
    : { change: 'gone', ...place, stretches: whole('gone', old?.text ?? '') };
};

const changed = (old: RedlineArticle, fresh: RedlineArticle, moved: boolean): ArticleChange => {
  const title = wordsBetween(old.title ?? '', fresh.title ?? '');
  const paragraphs = aligned(
    old.paragraphs.map(({ text }) => text),
    fresh.paragraphs.map(({ text }) => text),
  ).map((each) =>
    paragraph(
      each.before === undefined ? undefined : old.paragraphs[each.before],
      each.after === undefined ? undefined : fresh.paragraphs[each.after],
    ),
  );
  const same =
    title.every(({ kind }) => kind === 'same') && paragraphs.every(({ change }) => change === 'same');
  return {
    change: same ? 'same' : 'changed',
    heading: fresh.heading,
    ...(old.heading === fresh.heading ? {} : { before: old.heading }),
    moved,
    title,
    paragraphs,
  };
};

const alone = (kind: 'gone' | 'new', { heading, title = '', paragraphs }: RedlineArticle): ArticleChange => ({
  change: kind,
  heading,
  moved: false,
  title: whole(kind, title),
  paragraphs: paragraphs.map((each) =>
    kind === 'gone' ? paragraph(each, undefined) : paragraph(undefined, each),
  ),
});

/** Two versions of one text, article by article in the order of the new one; what is gone stands where it stood. */
export const redlineOf = (
  before: readonly RedlineArticle[],
  after: readonly RedlineArticle[],
): readonly ArticleChange[] => {
  const { pairs, kept } = matched(before, after);
  return laidOut(before, after, pairs, kept);
};

/**
 * The same where each version has to read through in its own order, as under tracked changes: an article that moved is
 * gone where it stood and new where it stands.
 */
export const redlineInPlace = (
  before: readonly RedlineArticle[],
  after: readonly RedlineArticle[],
): readonly ArticleChange[] => {
  const { pairs, kept } = matched(before, after);
  return laidOut(before, after, new Map([...pairs].filter(([, old]) => kept.has(old))), kept);
};

/** Which old article became which new one, and which old ones keep their order. */
const matched = (
  before: readonly RedlineArticle[],
  after: readonly RedlineArticle[],
): { readonly pairs: ReadonlyMap<number, number>; readonly kept: ReadonlySet<number> } => {
  const pairs = paired(before, after);
  return { pairs, kept: rising([...pairs.entries()].sort(([a], [b]) => a - b).map(([, old]) => old)) };
};

const laidOut = (
  before: readonly RedlineArticle[],
  after: readonly RedlineArticle[],
  pairs: ReadonlyMap<number, number>,
  kept: ReadonlySet<number>,
): readonly ArticleChange[] => {
  const became = new Set(pairs.values());
  const out: ArticleChange[] = [];
  let next = 0;
  const goneUpTo = (end: number): void => {
    for (; next < end; next += 1) {
      const old = before[next];
      if (old && !became.has(next)) out.push(alone('gone', old));
    }
  };
  for (const [j, fresh] of after.entries()) {
    const i = pairs.get(j);
    const old = i === undefined ? undefined : before[i];
    if (i === undefined || old === undefined) {
      out.push(alone('new', fresh));
      continue;
    }
    if (kept.has(i)) goneUpTo(i);
    out.push(changed(old, fresh, !kept.has(i)));
  }
  goneUpTo(before.length);
  return out;
};
