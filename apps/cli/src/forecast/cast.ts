import { guarantorsOf, outsiderOf, strangerOf } from '@casus/check';
import type { PartyId } from '@casus/engine';
import { quantityOf } from '@casus/forecast';
import { label, listed } from '@casus/views';
import { type Asked } from '../check/question.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readSource } from '../files.ts';
import { loadCrisis } from '../library/load.ts';
import { partiesNamed, partyNamed } from '../library/parties.ts';
import type { Numbered } from './profile.ts';

/** Who plays against whom, and which guarantors decide as one. */
export interface Cast {
  readonly challenger: PartyId;
  /** Why this one, where nobody named it. */
  readonly because?: string;
  /** Those whom somebody wants to decide as one; of one bloc of the text, never across blocs. */
  readonly together: readonly PartyId[];
}

/** Options that say who plays. */
export interface CastOptions {
  readonly by?: string;
  readonly together?: string;
}

/** Reads `--by` and `--together`, or finds the challenger. */
export async function castOf(all: Asked, numbered: Numbered, options: CastOptions): Promise<Outcome<Cast>> {
  const challenger = await challengerOf(all, numbered, options.by);
  if (!challenger.ok) return challenger;
  const { party } = challenger.value;
  if (party === all.victim)
    return bad(
      EXIT.usage,
      `--by ${options.by ?? party}: ${label(all.names, party)} would attack itself`,
      'say whom the guarantee protects with --on, or another challenger with --by',
    );
  const bound = guarantorsOf(all.system, all.victim, all.opening.at)
    .flat()
    .filter((member) => member !== party);
  const together = boundNamed(all, bound, options.together, '--together');
  if (!together.ok) return together;
  return good({
    ...challenger.value.head,
    challenger: party,
    together: together.value,
  });
}

/** Guarantors as an option names them: A,B,C, or all. */
const boundNamed = (
  { parties, names }: Asked,
  bound: readonly PartyId[],
  text: string | undefined,
  flag: string,
): Outcome<readonly PartyId[]> => {
  const named = text === 'all' ? good(bound) : partiesNamed(parties, text, flag);
  const wrong = named.ok ? named.value.find((one) => !bound.includes(one)) : undefined;
  return wrong === undefined
    ? named
    : bad(
        EXIT.usage,
        `${flag} ${label(names, wrong)}: is no guarantor here`,
        bound.length === 0
          ? 'nobody is bound then'
          : `bound then: ${listed(bound.map((one) => label(names, one)))}`,
      );
};

/** States with lines that only somebody at war needs, as the profile has them in order. */
const warLines = ({ profile }: Numbered): readonly PartyId[] =>
  profile.actors
    .filter(({ entries }) =>
      entries.some(({ quantity }) => {
        const { roles = [] } = quantityOf(quantity);
        return roles.includes('challenger') && !roles.includes('guarantor');
      }),
    )
    .map(({ party }) => party);

interface Found {
  readonly party: PartyId;
  readonly head: { readonly because?: string };
}

/**
 * The challenger as named; else the one whose costs of war the numbers know, those that the text is meant against first; else the one that
 * attacks in the library's crises under the text; else the one that the text names most.
 */
async function challengerOf(all: Asked, numbered: Numbered, by: string | undefined): Promise<Outcome<Found>> {
  if (by !== undefined) {
    const party = partyNamed(all.parties, by, '--by');
    return party.ok ? good({ party: party.value, head: {} }) : party;
  }
  const { system, victim, names, loaded } = all;
  const seats = system.pacts.flatMap(({ pact }) => pact.roles);
  const against = new Set(
    seats
      .filter(({ nature }) => nature === 'outsiders' || nature === 'adversary')
      .flatMap((role) => role.seats.map(({ party }) => party))
      .filter((party) => party !== victim),
  );
  const known = warLines(numbered).filter((party) => party !== victim);
  const lined = known.find((party) => against.has(party)) ?? known[0];
  const found = (party: PartyId, because: string): Outcome<Found> => good({ party, head: { because } });
  if (lined !== undefined)
    return found(lined, `"${numbered.profile.name}" knows it as one that may go to war`);
  const attackers = await attackersIn(all);
  const attacker = attackers.find((party) => against.size === 0 || against.has(party)) ?? attackers[0];
  if (attacker !== undefined)
    return found(attacker, 'it attacks in the crises of the library under this text');
  const text = loaded.map(({ source }) => source.text).join('\n');
  const most = [...against]
    .map((party) => ({ party, times: text.split(label(names, party)).length }))
    .toSorted((one, other) => other.times - one.times)[0];
  if (most) return found(most.party, 'the text names it most of those that it is meant against');
  const named = outsiderOf(system, victim);
  if (named !== 'unknown' && named !== strangerOf(system)) return found(named, 'the text names it first');
  return bad(
    EXIT.usage,
    `${loaded.map(({ draft }) => draft.id).join(', ')}: names nobody against whom it is meant`,
    'say who may attack with --by, e.g. --by Russia',
  );
}

/** Within so many characters a crisis names the pacts that it is under. */
const HEAD = 1000;

/** Who attacks the beneficiary in crises of the library under the text, the most often first. */
async function attackersIn({ library, loaded, victim, system }: Asked): Promise<readonly PartyId[]> {
  const ids = loaded.map(({ draft }) => draft.id);
  const times = new Map<PartyId, number>();
  for (const path of Object.values(library.shelf.crises)) {
    const source = readSource(path);
    if (!source.ok || !ids.some((id) => source.value.text.slice(0, HEAD).includes(id))) continue;
    const crisis = await loadCrisis(library, path);
    if (!crisis.ok || !ids.some((id) => crisis.value.crisis.pacts.includes(id))) continue;
    for (const step of crisis.value.crisis.steps) {
      if (step.kind !== 'event' || step.event.kind !== 'incident') continue;
      const { by, on } = step.event;
      if (by !== 'unknown' && by !== victim && on.includes(victim) && system.world.actors.has(by))
        times.set(by, (times.get(by) ?? 0) + 1);
    }
  }
  return [...times].toSorted(([, one], [, other]) => other - one).map(([party]) => party);
}
