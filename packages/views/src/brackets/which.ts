import type { Selection } from '@casus/engine';
import { listed } from '../names.ts';

/** One way to resolve the brackets. */
export interface Picked {
  readonly selection: Selection;
}

/** The resolutions looked at, of those that there are. */
export interface Resolving {
  readonly brackets: readonly { readonly id: string; readonly labels: readonly string[] }[];
  readonly resolutions: readonly Picked[];
  readonly total: number;
}

/** What a bracket is about, each joint once: several sentences of one article are said once. */
export const aboutWords = (about: string): string =>
  [...new Set(about.split('; '))].join('; ').replaceAll('in Article Parties', 'in the list of parties');

/** "1=UKR, 3=USA". */
export const pickedWords = (selection: Selection): string =>
  Object.entries(selection)
    .map(([id, chosen]) => `${id}=${chosen}`)
    .join(', ');

/** Which resolutions each class is; where one alone cannot be said by its labels, it is all the others. */
export const headsOf = (classes: readonly (readonly Picked[])[], result: Resolving): readonly string[] => {
  const said = classes.map((all) => which(all, result));
  const rest = said.filter((one) => one === undefined).length === 1 && classes.length > 1;
  return said.map(
    (one, index) =>
      one ??
      (rest
        ? `any other (${classes[index]?.length ?? 0})`
        : `${classes[index]?.length ?? 0} resolutions, e.g. ${pickedWords(classes[index]?.[0]?.selection ?? {})}`),
  );
};

/** Which resolutions these are, by the labels that they share; nothing where these do not say it all. */
const which = (all: readonly Picked[], { brackets, total, resolutions }: Resolving): string | undefined => {
  if (all.length === resolutions.length)
    return all.length === total ? 'any resolution' : `each of the ${all.length} looked at`;
  const sets = brackets.map(({ id, labels }) => ({
    id,
    labels,
    taken: labels.filter((one) => all.some(({ selection }) => selection[id] === one)),
  }));
  if (!isWhole(all, sets, resolutions)) return undefined;
  return sets
    .filter(({ labels, taken }) => taken.length < labels.length)
    .map(({ id, taken }) => `${id}=${listed(taken, 'or')}`)
    .join(', ');
};

/** Whether every resolution looked at that takes one of these labels in each bracket is among them. */
const isWhole = (
  all: readonly Picked[],
  sets: readonly { readonly id: string; readonly taken: readonly string[] }[],
  resolutions: readonly Picked[],
): boolean =>
  resolutions.filter(({ selection }) => sets.every(({ id, taken }) => taken.includes(selection[id] ?? '')))
    .length === all.length;
