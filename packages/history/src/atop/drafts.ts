import {
  type Draft,
  firstAlternatives,
  type Pact,
  type PartyId,
  type Selection,
  settle,
  type World,
} from '@casus/engine';
import { codingOf } from './code.ts';
import type { Coded, Coding } from './types.ts';
import type { Variable } from './variables.ts';

/** A code that one bracket alone decides: what each of its alternatives makes of it, all other brackets as taken. */
export interface Decided {
  readonly bracket: string;
  readonly variable: Variable;
  /** The member whose code it is; absent for one of the alliance. */
  readonly party?: PartyId;
  readonly values: readonly { readonly label: string; readonly value: Coded['value'] }[];
}

/** A draft coded before anybody signs it. */
export interface DraftCoding {
  readonly coding: Coding;
  /** The alternative taken for each bracket: as chosen, else the first. */
  readonly taken: Selection;
  /** Brackets that nobody chose. */
  readonly assumed: readonly string[];
  readonly decided: readonly Decided[];
}

/** Codes a text as it stands: where brackets are open, under the first alternative of each, and which bracket decides which code. */
export const draftCoding = (draft: Draft, world: World, chosen: Selection = {}): DraftCoding => {
  const brackets = draft.choices.filter(({ kind }) => kind === 'bracket');
  const taken: Selection = { ...firstAlternatives(draft, chosen), ...chosen };
  const under = (selection: Selection): Coding => codingOf(settled(draft, selection), world);
  const open = brackets.filter(({ id }) => chosen[id] === undefined);
  return {
    coding: under(taken),
    taken,
    assumed: open.map(({ id }) => id),
    decided: open.flatMap((bracket) => {
      const labels = bracket.options.map(({ label }) => label);
      const codings = labels.map((label) => under({ ...taken, [bracket.id]: label }));
      return differing(bracket.id, labels, codings);
    }),
  };
};

const settled = (draft: Draft, selection: Selection): Pact => {
  const result = settle(draft, selection);
  // Every bracket has been given an alternative of its own, and a reading left out stays plain.
  if (!result.ok) throw new Error(`${draft.id}: a bracket has no alternative that was taken for it`);
  return result.pact;
};

type Row = readonly [variable: Variable, party: PartyId | undefined, value: Coded['value']];

/** The codes of the first phase, of the alliance and of each member. */
const rowsOf = ({ phases: [phase] }: Coding): readonly Row[] => [
  ...(phase?.codes ?? []).map(({ variable, value }): Row => [variable, undefined, value]),
  ...(phase?.members ?? []).flatMap(({ party, codes }) =>
    codes.map(({ variable, value }): Row => [variable, party, value]),
  ),
];

const differing = (
  bracket: string,
  labels: readonly string[],
  codings: readonly Coding[],
): readonly Decided[] => {
  const tables = codings.map((coding) => new Map(rowsOf(coding).map((row) => [key(row), row])));
  const all = new Map(tables.flatMap((table) => [...table]));
  return [...all].flatMap(([name, [variable, party]]) => {
    const values = labels.map((label, index) => ({ label, value: tables[index]?.get(name)?.[2] }));
    return values.every(({ value }) => value === values[0]?.value)
      ? []
      : [{ bracket, variable, ...(party === undefined ? {} : { party }), values }];
  });
};

const key = ([variable, party]: Row): string => `${party ?? ''} ${variable}`;
