import type { IncidentKind, Quality } from '../model/incident.ts';
import type { Verdict } from '../model/event.ts';

/**
 * The taxonomy of incidents. Each kind names the wider kinds that it surely is (`is`) and those that it
 * may be, if a quality holds (`maybe`): a terrorist attack is an armed attack if it comes from abroad,
 * and stays contested until that is found (North Atlantic Council, 12 September and 2 October 2001).
 */
export interface IncidentEntry {
  readonly kind: IncidentKind;
  readonly is: readonly IncidentKind[];
  readonly maybe?: readonly { readonly kind: IncidentKind; readonly if?: Quality }[];
  /** How a chronicle says it: "attacks ... by landing". */
  readonly note?: string;
}

/** Every kind, most general first. */
export const INCIDENTS: readonly IncidentEntry[] = [
  { kind: 'aggression', is: [] },
  { kind: 'breach of the peace', is: [] },
  { kind: 'use of force', is: ['breach of the peace'] },
  { kind: 'military operation', is: ['use of force'] },
  { kind: 'armed attack', is: ['aggression', 'use of force', 'military operation'] },
  { kind: 'invasion', is: ['armed attack'] },
  { kind: 'landing', is: ['armed attack'] },
  { kind: 'bombardment', is: ['armed attack'] },
  { kind: 'raid', is: ['armed attack'] },
  { kind: 'attack on forces', is: ['armed attack'] },
  { kind: 'declaration of war', is: ['armed attack'], note: 'to declare war is to resort to war' },
  { kind: 'blockade', is: ['aggression', 'use of force'], maybe: [{ kind: 'armed attack' }] },
  {
    kind: 'armed bands',
    is: ['aggression', 'use of force'],
    maybe: [{ kind: 'armed attack', if: 'significant' }],
    note: 'International Court, Nicaragua v. United States, 1986',
  },
  { kind: 'occupation', is: ['aggression', 'use of force'], maybe: [{ kind: 'armed attack' }] },
  { kind: 'annexation', is: ['aggression'] },
  { kind: 'nuclear use', is: ['armed attack'] },
  { kind: 'terrorist attack', is: [], maybe: [{ kind: 'armed attack', if: 'from abroad' }] },
  { kind: 'cyber operation', is: [], maybe: [{ kind: 'armed attack', if: 'significant' }] },
  { kind: 'sabotage', is: [], maybe: [{ kind: 'armed attack', if: 'significant' }] },
  { kind: 'incursion', is: ['use of force'], maybe: [{ kind: 'armed attack', if: 'deliberate' }] },
  { kind: 'insurgency', is: [], maybe: [{ kind: 'armed attack', if: 'from abroad' }] },
  { kind: 'unrest', is: [] },
  { kind: 'disaster', is: [] },
  { kind: 'breach of the ceasefire', is: ['breach of the peace'] },
  { kind: 'threat', is: [] },
  { kind: 'threat of aggression', is: ['threat'] },
  { kind: 'ultimatum', is: ['threat', 'threat of aggression'] },
  { kind: 'mobilisation', is: [] },
  {
    kind: 'assembly of forces',
    is: [],
    maybe: [{ kind: 'threat' }],
    note: 'near a frontier or in a zone that is to hold none (Locarno, 1925, Article 4)',
  },
  { kind: 'coercion', is: ['threat'] },
];

/**
 * What an element is taken to be when the chronicle says nothing. A threshold word must be shown, so it
 * is contested; provocation must be shown too, so its absence is presumed.
 */
export const QUALITY_DEFAULT: Readonly<Record<Quality, Verdict>> = {
  significant: 'contested',
  deliberate: 'contested',
  sustained: 'contested',
  'large-scale': 'contested',
  expanded: 'contested',
  flagrant: 'contested',
  unprovoked: 'true',
  'directly unprovoked': 'true',
  'from abroad': 'contested',
  'first use': 'true',
  future: 'true',
  renewed: 'true',
  unjustified: 'contested',
};
