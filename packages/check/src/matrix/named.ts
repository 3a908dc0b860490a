import type { PartyId, System } from '@casus/engine';

/** Whom and what the sentences of some pacts single out. What none of them names is alike to all of them. */
export interface Named {
  /** Who has a seat or is named: in a sentence, a declaration or an exception. */
  readonly parties: ReadonlySet<PartyId>;
  /** In the order in which the texts name them. */
  readonly regions: ReadonlySet<string>;
  /** Some sentence speaks of whoever lies in an area, and so tells every state apart. */
  readonly byPlace: boolean;
}

/** Fields of the model that hold a party where they hold a word. */
const PARTY: ReadonlySet<string> = new Set(['party', 'by', 'of', 'ids', 'knownTo']);

/** What the pacts of a system name. */
export const namedIn = (system: System): Named => {
  const parties = new Set<PartyId>();
  const regions = new Set<string>();
  let byPlace = false;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { kind } = part as { readonly kind?: unknown };
    byPlace ||= kind === 'in';
    for (const [field, inner] of Object.entries(part)) {
      const words = (Array.isArray(inner) ? inner : [inner]).filter((one) => typeof one === 'string');
      if (field === 'region') for (const word of words) regions.add(word);
      if (PARTY.has(field)) for (const word of words) parties.add(word);
      visit(inner);
    }
  };
  for (const { pact } of system.pacts) visit(pact);
  return { parties, regions, byPlace };
};
