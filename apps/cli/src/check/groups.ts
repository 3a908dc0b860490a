import { guarantorsOf } from '@casus/check';
import type { Incident, Instant, PartyId, System } from '@casus/engine';
import { good, type Outcome } from '../exit.ts';
import { partiesNamed, partyNamed } from '../library/parties.ts';
import { unbound } from './bound.ts';
import type { Asked } from './question.ts';

/** Options that say whose answer is asked for. */
export interface GroupOptions {
  readonly guarantor?: string;
  readonly without?: string;
  readonly together?: string;
}

/** Whose answer is asked for, as named on the command line. */
export interface Wanted {
  readonly only?: PartyId;
  /** Left out of every coalition. */
  readonly without: readonly PartyId[];
  /** One coalition. */
  readonly together: readonly PartyId[];
}

/** Reads `--guarantor`, `--without` and `--together`. */
export const wantedIn = (all: Asked, { by: attacker }: Incident, options: GroupOptions): Outcome<Wanted> => {
  const { parties } = all;
  const only =
    options.guarantor === undefined ? undefined : partyNamed(parties, options.guarantor, '--guarantor');
  if (only && !only.ok) return only;
  const without = partiesNamed(parties, options.without, '--without');
  if (!without.ok) return without;
  const together =
    options.together === 'all'
      ? good(everybody(all).filter((party) => party !== attacker && !without.value.includes(party)))
      : partiesNamed(parties, options.together, '--together');
  if (!together.ok) return together;
  const wrong =
    (only && unbound(all, attacker, only.value, '--guarantor')) ??
    together.value.flatMap((party) => unbound(all, attacker, party, '--together') ?? [])[0];
  if (wrong) return wrong;
  return good({
    ...(only ? { only: only.value } : {}),
    without: without.value,
    together: together.value,
  });
};

const isSame = (one: readonly PartyId[], other: readonly PartyId[]): boolean =>
  one.length === other.length && one.every((party) => other.includes(party));

/** Every guarantor of the victim on the day. */
const everybody = ({ system, victim, opening }: Asked): readonly PartyId[] =>
  guarantorsOf(system, victim, opening.at).flat();

/** Guarantors of whom one answer is asked: `asked` about together; the answer is that of each of `shown`. */
export interface Group {
  readonly asked: readonly PartyId[];
  readonly shown: readonly PartyId[];
  /** They act as one: the best that any of them does counts. One of each kind of member that no sentence tells apart. */
  readonly coalition?: readonly PartyId[];
}

/** The groups asked about: coalitions first, then each guarantor; those that no sentence tells apart are asked once. */
export const groupsOf = (
  system: System,
  victim: PartyId,
  attacker: PartyId,
  at: Instant,
  { only, without, together }: Wanted,
): readonly Group[] => {
  const kinds = guarantorsOf(system, victim, at);
  const alike = kinds
    .map((group) => group.filter((party) => party !== attacker && !without.includes(party)))
    .filter((group) => group.length > 0 && (only === undefined || group.includes(only)));
  const rest = alike.flat();
  const coalitions: readonly (readonly PartyId[])[] = [
    ...(together.length > 0 ? [together] : []),
    ...(without.length > 0 && rest.length > 1 && !isSame(rest, together) ? [rest] : []),
  ];
  return [
    ...coalitions.map(
      (asked): Group => ({
        asked,
        shown: asked,
        coalition: asked.filter(
          (party) =>
            !kinds.some(
              (kind) => kind.includes(party) && asked.find((other) => kind.includes(other)) !== party,
            ),
        ),
      }),
    ),
    ...(together.length > 0 && without.length === 0 && only === undefined
      ? []
      : alike.map((group): Group => {
          const one = only ?? (group[0] as PartyId);
          return { asked: [one], shown: only === undefined ? group : [one] };
        })),
  ];
};
