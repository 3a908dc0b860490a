import { apply, casesOf, type Event, get, type PartyId, type State } from '@casus/engine';

/** What a party would owe if it found that the case is one: a norm, the case, and the finding. */
export interface Found {
  readonly norm: number;
  readonly root: number;
  readonly event: Event;
}

/** Findings by which a party would bind itself in a case of an incident: what is left to its own judgement. */
export const findingsFor = (state: State, party: PartyId): readonly Found[] =>
  casesOf(state).flatMap((of) => {
    const root = of.root < 0 ? undefined : get(state.record, of.root);
    if (root?.kind !== 'incident' || root.no === undefined) return [];
    return state.system.casus.flatMap(({ casus, pact: index }) => {
      const pact = state.system.pacts[index]?.pact.id ?? '';
      const event: Event = {
        kind: 'finding',
        at: state.now,
        by: party,
        holds: true,
        pact,
        term: casus.term,
        ...(root.no === undefined ? {} : { about: root.no }),
      };
      const before = owedIn(state, of.root, party);
      const after = owedIn(apply(state, event), of.root, party);
      return [...after].flatMap((norm) => (before.has(norm) ? [] : [{ norm, root: of.root, event }]));
    });
  });

const owedIn = (state: State, root: number, party: PartyId): ReadonlySet<number> =>
  new Set(
    casesOf(state)
      .filter((of) => of.root === root)
      .flatMap(({ instances }) =>
        instances.flatMap(({ norm, bearers, status }) =>
          bearers.includes(party) && (status === 'active' || status === 'breached') ? [norm] : [],
        ),
      ),
  );

/** Parties with a seat by name in some pact. */
export const seatedIn = (state: State): readonly PartyId[] =>
  [
    ...new Set(
      state.system.pacts.flatMap(({ pact }) =>
        pact.roles.flatMap(({ seats }) => seats.map(({ party }) => party)),
      ),
    ),
  ].sort();
