import { suggest } from '../link/suggest.ts';
import type { Lowering } from './context.ts';

/** Words by which treaties call those who are bound; a pact names its roles itself. */
const ROLES =
  /^(?:(?:High\s+)?Contracting\s+)?(?:Part(?:y|ies)|States?\s+Parties|Member\s+States?|Members?|Guarantors?|Signator(?:y|ies)|Powers?|States?)$/;

/** What is to be said about a name that neither the catalogue nor the pact has, and what may be meant. */
export const unknownName = (
  low: Lowering,
  name: string,
): { readonly message: string; readonly expected: readonly string[] } => {
  const roles = [...new Set(low.names.roles.values())];
  const near = suggest(name, [...low.names.roles.keys(), ...low.names.bodies, ...low.names.terms.keys()]);
  if (ROLES.test(name) && near.length === 0)
    return {
      message: `This pact has no role ${name}. In lower case "the parties" are all who are bound.`,
      expected: [/ies$|s$/.test(name) ? 'parties' : 'party', ...roles].slice(0, 6),
    };
  const two = twoNames(low, name);
  if (two !== undefined)
    return { message: `${name}: a comma is missing between two names.`, expected: [two] };
  return {
    message: `${name} is no state of the catalogue and no name of this pact.`,
    expected: near.length > 0 ? near : suggest(name, low.catalogue.names),
  };
};

/** "France Italy": two names of the catalogue, or of the pact, that read as one. */
const twoNames = (low: Lowering, name: string): string | undefined => {
  const words = name.split(' ');
  const known = (part: readonly string[]): boolean =>
    low.catalogue.party(part.join(' ')) !== undefined || low.names.roles.has(part.join(' '));
  for (let cut = 1; cut < words.length; cut += 1)
    if (known(words.slice(0, cut)) && known(words.slice(cut)))
      return `${words.slice(0, cut).join(' ')}, ${words.slice(cut).join(' ')}`;
  return undefined;
};
