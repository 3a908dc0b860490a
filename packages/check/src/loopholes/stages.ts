import type { PartyId } from '@casus/engine';
import { alikeIn } from '../matrix/alike.ts';
import { axesOf, strangerOf } from '../matrix/axes.ts';
import { guarantorsOf } from '../matrix/coverage.ts';
import type { Stage } from './stage.ts';

/** A stage with the guarantors for whom it stands: those that no sentence tells apart. */
export interface Staged {
  readonly stage: Stage;
  readonly guarantors: readonly PartyId[];
}

/** What is asked, before it is known who guarantees. */
export type Asking = Omit<Stage, 'guarantor' | 'cast' | 'outside' | 'others'> & {
  /** Only this guarantor. */
  readonly only?: PartyId;
};

/** So many others have a say on a stage, beside victim, attacker and guarantor. */
const OTHERS = 2;

/** So many places that a text may not reach are tried. */
const PLACES = 2;

/** So many states of affairs that a text waits for are tried. */
const FACTS = 2;

/** A small stage for each group of guarantors that no sentence tells apart. */
export const stagesOf = ({ only, ...asking }: Asking): readonly Staged[] => {
  const { system, victim, attacker, at } = asking;
  const groups = guarantorsOf(system, victim, at);
  const outside = axesOf(system, victim, at)
    .place.flatMap(({ sets }) => sets.in?.[0] ?? [])
    .filter((place, index, all) => all.indexOf(place) === index);
  return groups
    .map((group) => group.filter((party) => party !== attacker))
    .filter((group) => group.length > 0 && (only === undefined || group.includes(only)))
    .map((group): Staged => {
      const guarantor = only ?? group[0] ?? '';
      const rest = groups
        .map((other) => other.filter((party) => party !== guarantor && party !== attacker))
        .filter((other) => other.length > 0);
      // One of each other group first, then a second of its own.
      const others = [
        ...rest.filter((other) => !other.some((party) => group.includes(party))),
        ...rest.filter((other) => other.some((party) => group.includes(party))),
      ].map((other) => other[0] ?? '');
      const cast = others.slice(0, OTHERS);
      const stranger = strangerOf(system);
      const fellow = fellowsOf(asking).find((party) => party !== guarantor);
      return {
        guarantors:
          only === undefined ? [guarantor, ...group.filter((party) => party !== guarantor)] : [only],
        stage: {
          ...asking,
          ...(asking.facts ? { facts: asking.facts.slice(0, FACTS) } : {}),
          guarantor,
          cast,
          outside: outside.slice(-PLACES),
          others: [...(fellow === undefined ? [] : [fellow]), ...(stranger === undefined ? [] : [stranger])],
        },
      };
    });
};

/** Parties of the same standing as the victim, last those that a sentence names. */
const fellowsOf = ({ system, victim, attacker, at }: Omit<Asking, 'only'>): readonly PartyId[] =>
  alikeIn(
    system,
    system.pacts
      .flatMap(({ pact }) =>
        pact.roles
          .filter(
            ({ nature, seats }) =>
              (nature === 'members' || nature === 'parties') && seats.some(({ party }) => party === victim),
          )
          .flatMap(({ seats }) => seats),
      )
      .filter(
        ({ party, from, until }) =>
          party !== 'all states' && (from ?? at) <= at && at < (until ?? Number.POSITIVE_INFINITY),
      )
      .map(({ party }) => party)
      .filter((party) => party !== victim && party !== attacker),
    at,
  ).flatMap((group) => group.toReversed());
