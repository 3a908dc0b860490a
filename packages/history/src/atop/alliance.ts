import type { PartyId } from '@casus/engine';
import { unique } from './cites.ts';
import type { Promising } from './promises.ts';
import type { Coded, MemberCoding } from './types.ts';
import { VARIABLES, type Variable } from './variables.ts';

/** Variables of which an alliance has the most that any member has. */
const FROM_MEMBERS: readonly Variable[] = [
  'defense',
  'offense',
  'neutral',
  'nonagg',
  'consul',
  'active',
  'conditio',
  'defcon',
  'offcon',
  'neucon',
  'concon',
  'notaiden',
  'dipaid',
  'terrres',
  'seppeace',
  'thirdcom',
  'noothall',
];

/** What does not count when members are compared: sums, and what follows from the rest. */
const SUMS: readonly Variable[] = ['asymm', 'obvary'];

/** The codes of the alliance that follow from those of its members. */
export const fromMembers = (members: readonly MemberCoding[]): readonly Coded[] =>
  FROM_MEMBERS.map((variable): Coded => {
    const all = members.flatMap(({ codes }) => codes.filter((code) => code.variable === variable));
    const most = Math.max(0, ...all.map(({ value }) => (typeof value === 'number' ? value : 0)));
    const made = all.filter(({ value }) => value === most);
    const assumption = made.find((code) => code.assumption !== undefined)?.assumption;
    return {
      variable,
      value: most,
      because: unique(made.flatMap(({ because }) => because)),
      ...(assumption === undefined ? {} : { assumption }),
    };
  });

/** Whether members owe different things, and the sentences in which they differ. */
export const asymmetry = (members: readonly MemberCoding[]): Coded => {
  const [first] = members;
  const differing = (Object.keys(VARIABLES) as Variable[])
    .filter((variable) => !SUMS.includes(variable))
    .flatMap((variable) => {
      const all = members.map(({ codes }) => codes.find((code) => code.variable === variable));
      return all.some((code) => code?.value !== all[0]?.value)
        ? all.flatMap((code) => code?.because ?? [])
        : [];
    });
  const value = members.some(({ codes }) =>
    codes.some(
      ({ variable, value: own }) =>
        !SUMS.includes(variable) && own !== first?.codes.find((code) => code.variable === variable)?.value,
    ),
  );
  return { variable: 'asymm', value: value ? 1 : 0, because: unique(differing) };
};

/** Whether a member owes different things to different partners. */
export const variesByPartner = (
  party: PartyId,
  parties: readonly PartyId[],
  promises: readonly Promising[],
): boolean => {
  const sets = parties
    .filter((partner) => partner !== party)
    .map((partner) =>
      [
        ...new Set(
          promises
            .filter(({ bearer, toward }) => bearer === party && toward.includes(partner))
            .map(({ kind }) => kind),
        ),
      ]
        .sort()
        .join(),
    );
  return new Set(sets).size > 1;
};
