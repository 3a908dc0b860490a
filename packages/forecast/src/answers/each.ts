import type { PartyId } from '@casus/engine';
import type { Numbers } from '../play/numbers.ts';
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

/** So many guarantors can decide each alone in a game that is solved over and over. */
const MOST = 12;

/**
 * Who decides as one: those whom somebody wants together and, of more than twelve others, those that bring least to the
 * war. `brought` is what each guarantor brings: capability, reach and commitment multiplied.
 */
export function decidingAsOne(
  guarantors: readonly PartyId[],
  brought: readonly number[],
  together: readonly PartyId[],
): { readonly asOne: readonly PartyId[]; readonly taken: readonly PartyId[] } {
  const free = [...guarantors.entries()].filter(([, party]) => !together.includes(party));
  const taken =
    free.length <= MOST
      ? []
      : free
          .toSorted(([one], [other]) => (brought[other] ?? 0) - (brought[one] ?? 0))
          .slice(MOST - 1)
          .map(([, party]) => party);
  return { asOne: [...together, ...taken], taken };
}

/** What each guarantor brings to a war with all its means in the middle. */
export const broughtIn = (middle: Numbers): readonly number[] =>
  middle.guarantors.map(({ capability, reach, commitment }) => capability * reach * commitment);
