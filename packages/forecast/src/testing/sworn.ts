import { instant } from '@casus/engine';
import { draftOf, WORLD } from '../../../history/src/testing/library.ts';
import type { BestQuestion } from '../best/model.ts';
import type { Entry, Profile } from '../profile/model.ts';
import type { QuantityId, Role } from '../profile/quantities.ts';
import { wholeProfile } from '../profile/testing/whole.ts';

/** A promise with three brackets; only "shall" and "force" together deter, and the term makes no difference. */
export const SWORN = draftOf(`pact SWORN-2026 "A promise"
  a treaty, signed on 1 January 2026, in force from signature.
Source: "made for a test".

Beneficiary: Ukraine.
Guarantors: Poland.
Outsiders: Russia.

Article 1 "Help"
  When an armed attack by any Outsider on Ukraine occurs,
    each Guarantor [issue 1, POL: may | UKR: shall] assist Ukraine
      with [issue 2, POL: sanctions | UKR: force], within 24 hours of the attack.

Article 2 "Duration"
  [issue 3,
      POL: This pact is in force for 10 years from signature.
    | UKR: This pact is in force for 20 years from signature.
    | RUS: This pact is in force for 15 years from signature.]
`);

/**
 * Numbers by which it can be reckoned by hand. Russia 1 against Ukraine 0.25, and 0.75 more if Poland fights: p_B is 0.2 or
 * 0.5. Russia wins 1 x 0.8 - 0.6 = 0.2 by attacking alone-standing Ukraine, and -0.1 where Poland fights. Poland loses 0.1 x 0.8
 * by idling and 0.05 + 0.2 by fighting; a breach of "shall" costs 1. To back down costs Russia 0.2. Choices are nearly sharp.
 */
export const swornProfile = (more: Readonly<Partial<Record<Role, number>>> = {}): Profile => {
  const of: Readonly<Record<Role, Readonly<Partial<Record<QuantityId, number>>>>> = {
    challenger: {
      capability: 1,
      stake: 1,
      'cost of war': 0.6,
      'cost of backing down': 0.2,
      package: 0.05,
      alternative: 0,
    },
    beneficiary: { capability: 0.25, stake: 1, 'cost of war': 0.1, package: 0, alternative: -0.8 },
    guarantor: {
      capability: 0.75,
      reach: 1,
      commitment: 1,
      stake: 0.1,
      'cost of breach': 1,
      authorisation: 1,
      discount: 1,
      package: 0,
      alternative: -1,
    },
  };
  const exactly = (entry: Entry, at: number): Entry => ({ ...entry, spread: { kind: 'exactly', at } });
  const actor = (role: Role, { quantity, of: what }: Entry): number => {
    if (quantity === 'noise') return 0.01;
    if (quantity === 'cost' && what === 'force') return 0.2;
    if (quantity === 'package') return (of[role].package ?? 0) + (more[role] ?? 0);
    return of[role][quantity] ?? 0;
  };
  const world = ({ quantity, of: what }: Entry): number => {
    if (what === 'sabotage' || ELSE.some((kind) => kind === what))
      return quantity === 'pace' ? 1000 : quantity === 'cost of the attack' ? 5 : 0;
    return WORLDLY[`${quantity} ${what ?? ''}`.trim()] ?? 0;
  };
  const whole = wholeProfile({ kind: 'exactly', at: 0 });
  return {
    ...whole,
    roles: whole.roles.map(({ role, entries }) => ({
      role,
      entries: entries.map((entry) => exactly(entry, actor(role, entry))),
    })),
    world: whole.world
      .flatMap((entry) =>
        entry.of === 'sabotage' ? [entry, ...ELSE.map((kind) => ({ ...entry, of: kind }))] : [entry],
      )
      .map((entry) => exactly(entry, world(entry))),
  };
};

/** Attacks that the promise is not sure to cover: they cost more than they bring, so that nobody turns to them instead. */
const ELSE = [
  'breach of the ceasefire',
  'occupation',
  'blockade',
  'armed bands',
  'terrorist attack',
  'cyber operation',
] as const;

const WORLDLY: Readonly<Record<string, number>> = {
  decisiveness: 1,
  'weight in the contest force': 1,
  'prize armed attack': 1,
  'effort armed attack': 1,
  'pace armed attack': 20_000,
  'weight of a verb shall': 1,
  'weight of a verb undertakes': 1,
  'weight of a form binding': 1,
  'weight of a form not binding': 1,
};

/** The question about it; what each role gets beside the text can be changed. */
export const swornQuestion = (
  more: Readonly<Partial<Record<Role, number>>> = {},
  upTo?: number,
): BestQuestion => ({
  drafts: [SWORN],
  world: WORLD,
  taken: {},
  at: instant(2026, 6, 1),
  challenger: 'RUS',
  beneficiary: 'UKR',
  horizon: 240 * 3_600_000,
  together: [],
  called: (members) => members.join(', '),
  profile: swornProfile(more),
  draws: 2,
  seed: 1,
  hours: 72,
  signers: 'all',
  sources: [],
  ...(upTo === undefined ? {} : { upTo }),
});
