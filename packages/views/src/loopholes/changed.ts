import { capital, label, listed, listedShort, type Names } from '../names.ts';
import type { Table } from '../table.ts';
import { byGravity, type Hole, type HolesOf, holesIn, isWhole } from './holes.ts';
import { meaningOf } from './meaning.ts';
import { articlesOf } from './table.ts';

/** What a change of the text does to one kind of hole. */
export interface HoleChange {
  readonly how: 'opened' | 'closed' | 'wider' | 'narrower' | 'elsewhere';
  readonly slug: string;
  readonly severity: Hole['severity'];
  /** Whose guarantee it takes, and did not, or no longer does. */
  readonly guarantors: readonly string[];
  /** Articles at fault: of the new version, or of the old one where it is closed. */
  readonly articles: string;
  /** Proved of both versions; else it was not looked for to the end where it was not found. */
  readonly proved: boolean;
}

/** What the change from one version to the other does to the holes, and how many stay as they were. */
export interface HolesChanged {
  readonly changes: readonly HoleChange[];
  readonly same: readonly string[];
}

/** Where an article of the new version stood in the old one, by its number; by its own unless told. */
export type FormerNumbers = ReadonlyMap<string, string>;

const places = (hole: Hole, former: FormerNumbers): string =>
  [
    ...new Set(
      hole.at.map(({ article }) => {
        const base = article.replace(/\(.*$/, '');
        return `${former.get(base) ?? base}${article.slice(base.length)}`;
      }),
    ),
  ]
    .toSorted()
    .join();

const none: FormerNumbers = new Map();

/** What opens and what closes between two versions. A guarantor of one version only says nothing of the other. */
export const holesChanged = (before: HolesOf, after: HolesOf, former: FormerNumbers): HolesChanged => {
  const old = new Map(holesIn(before).map((hole) => [hole.slug, hole]));
  const fresh = new Map(holesIn(after).map((hole) => [hole.slug, hole]));
  const both = after.asked.filter((party) => before.asked.includes(party));
  const changes: HoleChange[] = [];
  const same: string[] = [];
  const put = (how: HoleChange['how'], hole: Hole, guarantors: readonly string[], proved: boolean): void => {
    const { slug, severity } = hole;
    changes.push({ how, slug, severity, guarantors, articles: articlesOf(hole.at, false), proved });
  };
  for (const hole of fresh.values()) {
    const was = old.get(hole.slug);
    if (!was) {
      put('opened', hole, hole.guarantors, isWhole(before));
      continue;
    }
    const has = (one: Hole, party: string): boolean => one.guarantors.includes(party);
    const gained = both.filter((party) => has(hole, party) && !has(was, party));
    const lost = both.filter((party) => !has(hole, party) && has(was, party));
    if (gained.length > 0) put('wider', hole, gained, isWhole(before));
    if (lost.length > 0) put('narrower', hole, lost, isWhole(after));
    if (gained.length + lost.length > 0) continue;
    if (places(was, none) === places(hole, former)) same.push(hole.slug);
    else put('elsewhere', hole, hole.guarantors, true);
  }
  for (const was of old.values())
    if (!fresh.has(was.slug)) put('closed', was, was.guarantors, isWhole(after));
  const order = ['opened', 'wider', 'closed', 'narrower', 'elsewhere'] as const;
  return {
    changes: changes.toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || byGravity(a, b)),
    same,
  };
};

const WORDS: Readonly<Record<HoleChange['how'], string>> = {
  opened: 'opens',
  wider: 'opens for more',
  closed: 'closes',
  narrower: 'closes for some',
  elsewhere: 'stands in other articles',
};

/** What was found in one version only, where the other was not looked at to the end: nothing is said of a change. */
const UNSURE: Readonly<Record<HoleChange['how'], string>> = {
  opened: 'new, or not seen before ?',
  wider: 'for more, or not seen before ?',
  closed: 'gone, or not seen now ?',
  narrower: 'for fewer, or not seen now ?',
  elsewhere: 'stands in other articles',
};

/** What opens and closes, with the articles at fault and what it means. */
export const holesChangedTable = (
  { changes }: HolesChanged,
  { result: before }: HolesOf,
  { result: after }: HolesOf,
  names: Names,
): Table => ({
  caption: `What the change opens and closes (proved, within ${after.horizon / 86_400_000} days)`,
  columns: [
    { title: 'The change' },
    { title: 'Hole' },
    { title: 'Severity' },
    { title: 'Article' },
    { title: 'Guarantor' },
    { title: 'What it means' },
  ],
  rows: changes.map((change) => {
    const { how, slug, severity, articles, guarantors, proved } = change;
    const from = (how === 'closed' ? before : after).loopholes.find((one) => one.slug === slug);
    return {
      cells: [
        (proved ? WORDS : UNSURE)[how],
        slug,
        severity,
        how === 'closed' ? `was ${articles}` : articles,
        listedShort(
          guarantors.map((party) => label(names, party)),
          2,
        ),
        from ? meaningOf({ ...from, guarantors }, names) : '',
      ],
      ...(proved && (how === 'opened' || how === 'wider') ? { tone: 'breach' } : {}),
    };
  }),
  empty: 'The change opens and closes no hole in what was looked at.',
  ...(changes.every(({ proved }) => proved)
    ? {}
    : { foot: '?: found in one version; the other was not looked at to the end, so it may be there too.' }),
});

/** "Opens any-party-veto (3) and self-veto (3); closes no-clock (4). As open as before: forfeit." Only what is proved counts. */
export const holesChangedSentence = ({ changes, same }: HolesChanged): string => {
  const part = (how: readonly HoleChange['how'][], verb: string): readonly string[] => {
    const found = changes.filter((one) => one.proved && how.includes(one.how));
    return found.length === 0
      ? []
      : [`${verb} ${listed(found.map(({ slug, articles }) => `${slug} (${articles})`))}`];
  };
  const opened = part(['opened', 'wider'], 'opens');
  const closed = part(['closed', 'narrower'], 'closes');
  const unsure = changes.filter(({ proved }) => !proved);
  return [
    opened.length + closed.length === 0
      ? `${unsure.length === 0 ? 'Opens and closes no hole' : 'Nothing is proved to open or close'}.`
      : `${capital([...opened, ...closed].join('; '))}.`,
    ...(unsure.length === 0
      ? []
      : [
          `Found in one version, the other not looked at to the end: ${listedShort(
            unsure.map(({ slug }) => slug),
            6,
          )}.`,
        ]),
    ...(same.length === 0 ? [] : [`As open as before: ${listedShort(same, 6)}.`]),
  ].join(' ');
};
