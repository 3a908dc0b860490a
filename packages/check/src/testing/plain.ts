import { compile, HOUR, type Incident, type Norm, type Pact, type PartyId, type World } from '@casus/engine';
import {
  aPact,
  attack,
  casus,
  each,
  established,
  hours,
  menu,
  norm,
  role,
  seats,
  these,
  VICTIM,
  within,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import type { Question } from '../model.ts';

// The plain guarantee that tests worked by hand begin with: guarantors, a victim, an adversary, and a casus that is an
// armed attack on the victim.

/** Each guarantor of the plain guarantee. */
export const GUARANTOR = role('Guarantor');

/** Its roles, with these guarantors. */
export const rolesOf = (...guarantors: readonly PartyId[]): Pact['roles'] => [
  seats('Guarantor', 'guarantors', ...guarantors),
  seats('Beneficiary', 'beneficiary', 'UKR'),
  seats('Outsider', 'outsiders', 'RUS'),
];

/** Its casus: an armed attack on the victim, which each guarantor judges by this standard. */
export const attackJudged = (standard: Parameters<typeof each>[0]): ReturnType<typeof casus> =>
  casus(each(standard), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] });

/** A duty of each guarantor to give the victim all of some measures, so many hours after the casus is established. */
export const owes = (
  id: string,
  items: readonly string[],
  by: number,
  parts: Parameters<typeof norm>[1] = {},
): Norm =>
  norm(id, {
    who: GUARANTOR,
    when: established(),
    act: { to: VICTIM, menu: menu('all', ...items) },
    deadline: within(hours(by)),
    ...parts,
  });

/** The plain guarantee of POL and USA, judged in good faith, with these norms. */
export const guarantee = (norms: readonly Norm[], parts: Partial<Pact> = {}): Pact =>
  aPact({ roles: rolesOf('POL', 'USA'), terms: [attackJudged('good faith')], norms, ...parts });

/** Ten days after an armed attack of the adversary on the victim. */
export const afterAttack = (
  pacts: readonly Pact[],
  parts: Partial<Question> = {},
  world: World = WORLD,
): Question => ({
  system: compile(pacts, world, { derivations: false }),
  before: [],
  incident: attack(1) as Incident,
  horizon: 240 * HOUR,
  ...parts,
});
