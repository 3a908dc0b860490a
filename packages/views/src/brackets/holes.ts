import { meaningOf } from '../loopholes/meaning.ts';
import { counted, label, listed, type Names } from '../names.ts';
import type { Row, Table } from '../table.ts';
import type { BracketHoles, LoopholeTurn, ResolvedHoles } from './model.ts';
import { headsOf, pickedWords } from './which.ts';

/** The loopholes of each resolution: those with the same ones together, fewest grave ones first. `whole`: one a row, for a spreadsheet. */
export function resolvedHolesTable(holes: BracketHoles, names: Names, whole = false): Table {
  const { resolutions } = holes;
  const all = whole ? [] : inAll(resolutions);
  const classes = whole ? resolutions.map((one) => [one]) : sameHoles(resolutions).toSorted(byWeight);
  const heads = whole ? resolutions.map(({ selection }) => pickedWords(selection)) : headsOf(classes, holes);
  return {
    caption: `Which loopholes each resolution has${all.length === 0 ? '' : ', beside those that every one has'}`,
    columns: [
      { title: 'Brackets' },
      { title: 'In all', figures: true },
      { title: 'Grave', figures: true },
      { title: all.length === 0 ? 'Loopholes' : 'Beside the others' },
      ...(whole ? [{ title: 'Guarantors' }] : []),
    ],
    rows: classes.map(([one], index): Row => {
      const found = one?.found ?? [];
      const mark = one?.open === 0 ? '' : ' †';
      const slugs = found.map(({ slug }) => slug).filter((slug) => !all.includes(slug));
      const whose = [...new Set(found.flatMap(({ guarantors }) => guarantors))];
      return {
        cells: [
          heads[index] ?? '',
          `${found.length}${mark}`,
          `${found.filter(({ severity }) => severity === 'grave').length}${mark}`,
          slugs.join(', ') || 'none',
          ...(whole ? [listed(whose.map((party) => label(names, party)))] : []),
        ],
      };
    }),
    empty: 'No resolution was asked for loopholes.',
    ...(resolutions.some(({ open }) => open > 0)
      ? { foot: '† Not looked at to the end: there may be more.' }
      : {}),
  };
}

/** What each bracket opens and closes, the others resolved alike. */
export function turningTable({ brackets, victim, attacker, resolutions }: BracketHoles, names: Names): Table {
  const means = ({ slug }: LoopholeTurn): string => {
    const guarantors =
      resolutions.flatMap(({ found }) => found).find((one) => one.slug === slug)?.guarantors ?? [];
    return meaningOf({ slug, guarantors, victim, attacker, says: slug }, names);
  };
  return {
    caption: 'What each bracket opens and closes (the others resolved alike)',
    columns: [
      { title: 'Bracket' },
      { title: 'Loophole' },
      { title: 'Severity' },
      { title: 'Open under' },
      { title: 'Closed under' },
      { title: 'Turns', figures: true },
      { title: 'What it means' },
    ],
    rows: brackets.flatMap(({ id, turns }) =>
      turns.map((turn): Row => {
        const { slug, severity, compared, turns: times, under } = turn;
        const where = Object.entries(under);
        const open = where.map(([name, count]) =>
          count === times ? name : `${name} (${count} of ${times})`,
        );
        return {
          cells: [
            id,
            slug,
            severity,
            listed(
              open.filter((_, place) => where[place]?.[1] !== 0),
              'or',
            ),
            listed(
              where.filter(([, count]) => count === 0).map(([name]) => name),
              'or',
            ),
            `in ${times} of ${compared}`,
            means(turn),
          ],
          ...(severity === 'grave' ? { tone: 'breach' as const } : {}),
        };
      }),
    ),
    empty: 'No loophole was seen to turn on a bracket.',
  };
}

/** In sentences: how many resolutions were asked, what all have, and which brackets open or close something. */
export function holesSentence({ total, resolutions, brackets, complete }: BracketHoles): string {
  if (resolutions.length === 0) return 'Loopholes: no resolution was asked; there was no time.';
  const all = inAll(resolutions);
  const named = (ids: readonly string[]): string =>
    `${ids.length === 1 ? 'bracket' : 'brackets'} ${listed(ids)}`;
  const turning = brackets.filter(({ turns }) => turns.length > 0).map(({ id }) => id);
  const still = brackets
    .filter(({ turns, compared }) => turns.length === 0 && compared > 0)
    .map(({ id }) => id);
  const blank = brackets.filter(({ compared }) => compared === 0).map(({ id }) => id);
  const asked =
    resolutions.length === total
      ? `all ${total} resolutions`
      : `${resolutions.length} of ${total} resolutions`;
  return [
    `Loopholes: ${asked} were asked${complete ? '' : resolutions.some(({ open }) => open > 0) ? ', not all of them to the end' : ''}.`,
    all.length === 0 ? '' : `Every one of them has ${counted(all.length, 'loophole')}: ${listed(all)}.`,
    turning.length === 0 ? '' : `Loopholes turn on ${named(turning)}.`,
    still.length === 0
      ? ''
      : complete
        ? `None turns on ${named(still)}, however the others are resolved.`
        : `None was seen to turn on ${named(still)}; what was not looked at may differ.`,
    blank.length === 0 ? '' : `The alternatives of ${named(blank)} were not compared.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The kinds that every resolution has. */
const inAll = (resolutions: readonly ResolvedHoles[]): readonly string[] => {
  const [first, ...rest] = resolutions.map(({ found }) => found.map(({ slug }) => slug));
  return (first ?? []).filter((slug) => rest.every((slugs) => slugs.includes(slug)));
};

const sameHoles = (all: readonly ResolvedHoles[]): readonly (readonly ResolvedHoles[])[] => {
  const out = new Map<string, ResolvedHoles[]>();
  for (const one of all) {
    const key = JSON.stringify([one.found.map(({ slug }) => slug), one.open > 0]);
    out.set(key, [...(out.get(key) ?? []), one]);
  }
  return [...out.values()];
};

const byWeight = ([a]: readonly ResolvedHoles[], [b]: readonly ResolvedHoles[]): number =>
  graveIn(a) - graveIn(b) || (a?.found.length ?? 0) - (b?.found.length ?? 0);

const graveIn = (one: ResolvedHoles | undefined): number =>
  (one?.found ?? []).filter(({ severity }) => severity === 'grave').length;
