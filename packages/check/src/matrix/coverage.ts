import {
  advance,
  applyAll,
  type Event,
  type Instant,
  type PartyId,
  startWith,
  type System,
} from '@casus/engine';
import { envelopeOf } from '../envelope/envelope.ts';
import type { Envelope } from '../model.ts';
import { begin, carryOn, isFinished, type Search } from '../search/search.ts';
import { alikeIn, seatsAt } from './alike.ts';
import { classesOf, type Grid, type IncidentClass } from './classes.ts';

/** What a coverage matrix is asked about. */
export interface CoverageQuestion {
  readonly system: System;
  /** What has happened before any incident. */
  readonly before: readonly Event[];
  /** When the incident happens. */
  readonly at: Instant;
  readonly victim: PartyId;
  /** How far to look, in ms after the incident. */
  readonly horizon: number;
  /** Most states to look at in one cell; a cell that needs more says that it is not exhausted. */
  readonly most: number;
}

/** One cell: what each of a group of guarantors does at least and at most in a class of incidents. */
export interface Cell {
  /** Index of the class in the grid. */
  readonly row: number;
  /** Index of the group of guarantors. */
  readonly column: number;
  /** The guarantor that was looked at; it stands for its group. */
  readonly guarantor: PartyId;
  readonly envelope: Envelope;
}

/** A coverage matrix under construction: a value. `carryOnCoverage` makes a new one and leaves this one as it is. */
export interface Coverage {
  readonly question: CoverageQuestion;
  readonly grid: Grid;
  /** Guarantors that no sentence tells apart, in groups: the columns. */
  readonly groups: readonly (readonly PartyId[])[];
  readonly cells: readonly Cell[];
  /** Cells that have still to be looked at, the next one first. */
  readonly left: readonly { readonly row: number; readonly column: number; readonly guarantor: PartyId }[];
  /** The search of the next cell, where it has begun. */
  readonly search: Search | undefined;
}

/** The start of a coverage matrix: its rows and columns, and no cell yet. */
export const beginCoverage = (question: CoverageQuestion): Coverage => {
  const { system, before, at, victim } = question;
  const standing = advance(applyAll(startWith(system), before), at);
  const grid = classesOf(system, standing, victim, at);
  const groups = guarantorsOf(system, victim, at);
  const left = grid.classes.flatMap(({ incident }, row) =>
    groups.flatMap((group, column) => {
      // The attacker has no cell: it owes the victim restraint and is in breach.
      const guarantor = group.find((party) => party !== incident.by);
      return guarantor === undefined ? [] : [{ row, column, guarantor }];
    }),
  );
  return { question, grid, groups, cells: [], left, search: undefined };
};

/** States that are looked at before it is asked again whether a cell has had enough. */
const SPELL = 32;

/** Looks at about `budget` more states, and ends cells that are finished or have had as many as they may. */
export const carryOnCoverage = (coverage: Coverage, budget: number): Coverage => {
  const { question, grid } = coverage;
  const { system, before, horizon, most } = question;
  const cells = [...coverage.cells];
  let { left, search } = coverage;
  for (let spent = 0; spent < budget; ) {
    const [next, ...rest] = left;
    if (!next) break;
    const { incident } = grid.classes[next.row] as IncidentClass;
    const from =
      search ?? begin({ system, before, incident, horizon, about: [next.guarantor], heights: true });
    search = isFinished(from) ? from : carryOn(from, Math.min(SPELL, budget - spent, most));
    spent += Math.max(1, search.states - from.states);
    if (!isFinished(search) && search.states < most) continue;
    const envelope = envelopeOf(search, [next.guarantor]);
    if (envelope) cells.push({ ...next, envelope });
    left = rest;
    search = undefined;
  }
  return { ...coverage, cells, left, search };
};

/** Everybody who is bound by a pact at an instant, but the victim; those that no sentence tells apart together. */
export const guarantorsOf = (system: System, victim: PartyId, at: Instant): readonly (readonly PartyId[])[] =>
  alikeIn(system, boundBy(system, victim, at), at);

/** Everybody who holds a seat that binds it, but the victim. */
const boundBy = (system: System, victim: PartyId, at: Instant): readonly PartyId[] => {
  const seats = system.pacts.flatMap(({ pact }) =>
    pact.roles
      .filter(({ nature }) => nature === 'guarantors' || nature === 'members' || nature === 'parties')
      .flatMap((role) => role.seats.map(({ party }) => party)),
  );
  return [...new Set(seats)].filter(
    (party) => party !== victim && party !== 'all states' && seatsAt(system, party, at).length > 0,
  );
};
