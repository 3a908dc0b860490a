import type { Cite, PartyId } from '@casus/engine';
import { unique } from './cites.ts';
import type { Coded, Coding, MemberCoding } from './types.ts';

/** The four engagements of the Correlates of War, in the column names of its Formal Alliances 4.1. */
export const COW_VARIABLES = {
  defense: 'military intervention if a partner is attacked',
  neutrality: 'neutrality if a partner is attacked',
  nonaggression: 'no force against a partner',
  entente: 'consultation or co-operation in a crisis',
} as const;

/** One of them. */
export type CowVariable = keyof typeof COW_VARIABLES;

/** The class of an alliance, the strongest engagement deciding (Gibler 2009; Singer and Small 1966). */
export type CowType =
  | 'Type I: Defense Pact'
  | 'Type II: Neutrality'
  | 'Type IIa: Non-Aggression Pact'
  | 'Type III: Entente';

/** A pact as the Correlates of War would class it. */
export interface CowCoding {
  readonly type: CowType | undefined;
  readonly because: readonly Cite[];
  readonly members: readonly { readonly party: PartyId; readonly codes: readonly Coded<CowVariable>[] }[];
}

/** The class follows from the same promises: COW asks less of each and knows no conditions. */
export const cowOf = ({ phases: [phase] }: Coding): CowCoding => {
  const members = (phase?.members ?? []).map((member) => ({ party: member.party, codes: cowCodes(member) }));
  const has = (variable: CowVariable): readonly Coded<CowVariable>[] =>
    members.flatMap(({ codes }) => codes.filter((code) => code.variable === variable && code.value === 1));
  const classes: readonly (readonly [CowVariable, CowType])[] = [
    ['defense', 'Type I: Defense Pact'],
    ['neutrality', 'Type II: Neutrality'],
    ['nonaggression', 'Type IIa: Non-Aggression Pact'],
    ['entente', 'Type III: Entente'],
  ];
  const [variable, type] = classes.find(([one]) => has(one).length > 0) ?? [];
  return {
    type,
    because: variable === undefined ? [] : unique(has(variable).flatMap(({ because }) => because)),
    members,
  };
};

const cowCodes = ({ codes }: MemberCoding): readonly Coded<CowVariable>[] => {
  const of = (variable: Coded['variable']): Coded | undefined =>
    codes.find((code) => code.variable === variable);
  const from = (variable: CowVariable, source: Coded['variable']): Coded<CowVariable> => {
    const code = of(source);
    return { variable, value: code?.value ?? 0, because: code?.because ?? [] };
  };
  return [
    from('defense', 'active'),
    from('neutrality', 'neutral'),
    from('nonaggression', 'nonagg'),
    from('entente', 'consul'),
  ];
};
