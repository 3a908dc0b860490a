import { type Event, HOUR, type Instant, type PartyId } from '@casus/engine';

/** What happens in the tiny clause, in order, for rivals that know neither cases nor clocks. */
export type Happening =
  | { readonly kind: 'attack'; readonly no: number; readonly victim: PartyId; readonly at: Instant }
  | { readonly kind: 'invocation'; readonly no: number; readonly by: PartyId; readonly at: Instant }
  | { readonly kind: 'assistance'; readonly no: number; readonly by: PartyId; readonly at: Instant }
  | { readonly kind: 'deadline'; readonly no: number; readonly at: Instant };

const WITHIN = 72 * HOUR;

/**
 * The log of the tiny clause with the passing of each deadline put in where time gets past it. Casus
 * finds deadlines by itself; a rival without a clock is told, for free.
 */
export function happenings(log: readonly Event[]): readonly Happening[] {
  const out: Happening[] = [];
  const deadlines: { readonly no: number; readonly at: Instant }[] = [];
  let next = 0;
  for (const event of log) {
    for (let due = deadlines[next]; due !== undefined && due.at < event.at; due = deadlines[next]) {
      out.push({ kind: 'deadline', ...due });
      next += 1;
    }
    const no = event.about ?? event.no ?? 0;
    if (event.kind === 'incident') out.push({ kind: 'attack', no, victim: event.on[0] ?? '', at: event.at });
    if (event.kind === 'measure') out.push({ kind: 'assistance', no, by: event.by, at: event.at });
    if (event.kind === 'invocation') {
      out.push({ kind: 'invocation', no, by: event.by, at: event.at });
      deadlines.push({ no, at: (event.at + WITHIN) as Instant });
    }
  }
  return out;
}

/** The members of the tiny clause. */
export const PARTIES: readonly PartyId[] = ['M0', 'M1', 'M2', 'M3'];

/** What a rival is measured on. */
export interface RivalTask {
  readonly kind: 'json-rules-engine' | 'symboleo-js-core' | 'casus';
  /** Folder that holds the rivals' node_modules. */
  readonly folder: string;
  readonly size: number;
  readonly runs: number;
  /** Subscriptions, for the one that has them; length of a trace, for Casus beside Quint. */
  readonly more: number;
}

/** What was measured. */
export interface RivalResult {
  readonly samples: readonly number[];
  /** What one run did: engine runs, state changes, states. */
  readonly did: number;
  readonly found: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}
