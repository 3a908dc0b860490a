import {
  answersItem,
  type Condition,
  isWithinMeasure,
  type MeasureId,
  type MeasureItem,
  type System,
  VERBS,
} from '@casus/engine';
import type { Atom } from '../search/atoms.ts';

/** What verbs look for, whatever the text names; other verbs that a measure performs take any. */
const BY_VERB: Readonly<Record<string, MeasureId>> = {
  force: 'force',
  sanction: 'sanctions',
  deploy: 'deployment',
  mobilise: 'mobilisation',
  warn: 'warning',
};
const CLASS = new Map<string, string>(VERBS.map((verb) => [verb.id, verb.class]));

/**
 * What the pacts can tell of a measure that was taken: two measures with the same answer, by the same party and toward the
 * same, are told apart by no condition and perform the same duties. What a menu merely allows is not asked of what was
 * done, and how high a measure stands on the ladder is read by nobody but whoever asks the question.
 */
export const toldApart = (system: System, atoms: readonly Atom[]): ((measure: MeasureId) => string) => {
  const items = new Map<string, MeasureItem>();
  const wanted = new Set<MeasureId>();
  const look = (verb: string): void => {
    const measure = BY_VERB[verb];
    if (measure !== undefined) wanted.add(measure);
  };
  const take = (all: readonly MeasureItem[] | undefined): void => {
    for (const item of all ?? []) items.set(item.measure, item);
  };
  for (const { norm, verb, menu, owed, counted } of system.norms) {
    look(verb);
    for (const all of [menu, owed, counted && [counted], norm.act.menu?.items, norm.act.menu?.mustInclude])
      take(all);
  }
  for (const { pact } of system.pacts)
    for (const term of pact.terms)
      if (term.kind === 'measures') for (const item of term.menu.items) wanted.add(item.measure);
  for (const { leaf } of atoms) {
    if (leaf.kind === 'act') look(CLASS.get(leaf.act.verb) ?? '');
    if (leaf.kind === 'at war') look('force');
    for (const measure of measuresIn(leaf)) wanted.add(measure);
  }
  const known = new Map<MeasureId, string>();
  const answer = (measure: MeasureId): string =>
    [...items.values()]
      .map((item) => answersItem(item, measure))
      .concat([...wanted].map((wider) => isWithinMeasure(measure, wider)))
      .map((yes) => (yes ? '1' : '0'))
      .join('');
  return (measure) => {
    const found = known.get(measure) ?? answer(measure);
    known.set(measure, found);
    return found;
  };
};

/** Measures that a leaf names. */
const measuresIn = (leaf: Condition): readonly MeasureId[] => {
  switch (leaf.kind) {
    case 'act':
      return leaf.act.measures ?? [];
    case 'decision':
      return leaf.measures ?? [];
    case 'authorised':
      return leaf.measure === undefined ? [] : [leaf.measure];
    default:
      return [];
  }
};
