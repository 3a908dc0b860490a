import { counted, listed, listedShort } from '../names.ts';
import type { Table } from '../table.ts';
import { byGravity, type Hole, type HolesOf, holesIn, isWhole } from './holes.ts';
import { meaningInGeneral } from './meaning.ts';
import { articlesOf } from './table.ts';

/** "4(1), for 2 of 11": where it stands, and whose guarantee it takes if not that of all. */
const cellOf = (hole: Hole | undefined, text: HolesOf): string => {
  if (!hole) return isWhole(text) ? '' : '?';
  const where = articlesOf(hole.at, text.result.pacts.length > 1) || 'yes';
  return hole.guarantors.length >= text.asked.length
    ? where
    : `${where}, for ${hole.guarantors.length} of ${text.asked.length}`;
};

/** Beside so many texts there is still room for what a hole means. */
const ROOM = 2;

/** What each text leaves open: a row for each kind of hole, a column for each text, in it the articles at fault. */
export const besideHolesTable = (texts: readonly HolesOf[]): Table => {
  const found = texts.map((text) => new Map(holesIn(text).map((hole) => [hole.slug, hole])));
  const kinds = new Map(found.flatMap((holes) => [...holes]).map(([slug, hole]) => [slug, hole]));
  const whole = texts.every(isWhole);
  const days = (texts[0]?.result.horizon ?? 0) / 86_400_000;
  return {
    caption: `What each text leaves open: the articles at fault (proved, within ${days} days)`,
    columns: [
      { title: 'Hole' },
      { title: 'Severity' },
      ...texts.map(({ text }) => ({ title: text })),
      ...(texts.length <= ROOM ? [{ title: 'What it means' }] : []),
    ],
    rows: [...kinds.values()].toSorted(byGravity).map(({ slug, severity }) => ({
      cells: [
        slug,
        severity,
        ...texts.map((text, index) => cellOf(found[index]?.get(slug), text)),
        ...(texts.length <= ROOM ? [meaningInGeneral(slug)] : []),
      ],
      ...(severity === 'grave' ? { tone: 'breach' } : severity === 'serious' ? { tone: 'late' } : {}),
    })),
    empty: 'No hole of the catalogue was found in what was looked at.',
    foot: `Empty: looked for to the end and not there${whole ? '' : '; ?: not found, but not looked for to the end'}.${texts.length <= ROOM ? '' : ' What each kind means: docs/reference/loopholes.md.'}`,
  };
};

/** "13 holes (7 grave)", with a word where more may be there. */
export const holesWords = (text: HolesOf): string => {
  if (text.result.classes === 0) return 'nobody is bound, so that nothing is left open or closed';
  const holes = holesIn(text);
  const grave = holes.filter(({ severity }) => severity === 'grave').length;
  const count = holes.length === 0 ? 'no hole' : counted(holes.length, 'hole');
  return `${count}${grave === 0 ? '' : ` (${grave} grave)`}${isWhole(text) ? '' : ', not looked for to the end'}`;
};

/** Holes that one text has and the first has not, or the other way round; only what is proved of both. */
export const holesAgainst = (text: HolesOf, first: HolesOf): string => {
  const of = (one: HolesOf): readonly string[] =>
    holesIn(one)
      .filter(({ severity }) => severity === 'grave')
      .map(({ slug }) => slug);
  const [own, its] = [of(text), of(first)];
  const only = isWhole(first) ? own.filter((slug) => !its.includes(slug)) : [];
  const not = isWhole(text) ? its.filter((slug) => !own.includes(slug)) : [];
  return [
    ...(only.length === 0 ? [] : [`grave here and not in the first: ${listedShort(only, 4)}`]),
    ...(not.length === 0 ? [] : [`in the first and not here: ${listedShort(not, 4)}`]),
  ].join('; ');
};

/** Classes of incidents that were not looked at to the end, text by text; nothing is cut in silence. */
export const unlookedLines = (texts: readonly HolesOf[]): readonly string[] =>
  texts
    .filter((text) => !isWhole(text))
    .map(
      ({ text, result }) =>
        `${text}: ${result.open.length} of ${counted(result.classes, 'class', 'classes')} of incidents not looked at to the end: ${listed(result.open.slice(0, 3))}${result.open.length > 3 ? ' ...' : ''}.`,
    );
