import type { PartyId } from '@casus/engine';
import type { Bloc, Terms } from '../terms/model.ts';

/**
 * The same terms with each guarantor deciding for itself: that no sentence tells members of a bloc apart says what they owe, not that they
 * act as one. Those of `asOne` that stood in one bloc stay together. Whatever one member of a bloc can bring about, each of
 * them can. `called` names guarantors.
 */
export function eachAlone(
  terms: Terms,
  called: (members: readonly PartyId[]) => string,
  asOne: readonly PartyId[] = [],
): Terms {
  const parted = terms.guarantors.map(({ members }) => {
    const one = members.filter((party) => asOne.includes(party));
    const alone = members.filter((party) => !asOne.includes(party)).map((party) => [party]);
    return one.length > 0 ? [...alone, one] : alone;
  });
  const alike = (party: PartyId): readonly PartyId[] =>
    terms.guarantors.find(({ members }) => members.includes(party))?.members ?? [party];
  return {
    ...terms,
    guarantors: terms.guarantors.flatMap((bloc, i) =>
      (parted[i] ?? []).map((members): Bloc => ({ ...bloc, members, name: called(members) })),
    ),
    attacks: terms.attacks.map((attack) => ({
      ...attack,
      courses: attack.courses.map((course) => ({
        ...course,
        by: [...new Set(course.by.flatMap(alike))],
        reckonings: course.reckonings.flatMap((row, i) => (parted[i] ?? []).map(() => row)),
      })),
    })),
  };
}
