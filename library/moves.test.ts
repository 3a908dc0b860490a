// What real texts let a party do: moves that went missing once.

import {
  apply,
  applyAll,
  compile,
  type Event,
  type Instant,
  instant,
  moves,
  report,
  settle,
  startWith,
} from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { catalogue, drafts } from './testing/shelf.ts';

const textOf = (id: string) => {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) throw new Error(`no pact ${id}`);
  const plain = draft.choices.map(({ id: key, kind, options }) => [
    key,
    kind === 'reading' ? 'plain' : (options[0]?.label ?? 'plain'),
  ]);
  const settled = settle(draft, Object.fromEntries(plain));
  if (!settled.ok) throw new Error(`${id} is not settled`);
  return settled.pact;
};

const told = (id: string, events: readonly Event[]) =>
  applyAll(startWith(compile([textOf(id)], catalogue.world)), events);

/** Measures that a party can take to perform a sentence of this article. */
const measuresUnder = (state: ReturnType<typeof told>, by: string, article: string): readonly unknown[] =>
  moves(state, by)
    .filter(({ event, serves }) => event.kind === 'measure' && serves[0]?.cite.article === article)
    .flatMap(({ domains }) => domains.find(({ name }) => name === 'measure')?.values ?? []);

const attack = (at: Instant, by: string, on: string, more: Partial<Event> = {}): Event =>
  ({ kind: 'incident', incident: 'armed attack', by, on: [on], no: 1, at, ...more }) as Event;

describe('moves under real texts', () => {
  it('"take part in the measures ordered" offers the measures that the body has ordered, and no other (Rio, Article 20)', () => {
    const at = instant(1982, 5, 1);
    const state = told('RIO-1947', [
      attack(at, 'GBR', 'ARG', { in: ['arg-territory'] }),
      {
        kind: 'decision',
        body: 'Organ of Consultation',
        pact: 'RIO-1947',
        outcome: 'adopted',
        motion: {
          title: 'Common Measures',
          verb: 'orders',
          term: 'Common Measures',
          measures: ['full sanctions'],
        },
        about: 1,
        at,
      } as Event,
    ]);
    expect(new Set(measuresUnder(state, 'BRA', '20'))).toEqual(new Set(['full sanctions']));
  });

  it('"act to meet the common danger" can be done by a measure, and not by words alone (ANZUS, Article IV)', () => {
    const at = instant(1975, 6, 1);
    const found: Event = {
      kind: 'finding',
      by: 'USA',
      pact: 'ANZUS-1951',
      term: 'Armed Attack',
      holds: true,
      about: 1,
      at,
    } as Event;
    const state = told('ANZUS-1951', [attack(at, 'IDN', 'AUS', { in: ['aus-territory'] }), found]);
    expect(measuresUnder(state, 'USA', '4')).toContain('force');
  });

  it('partial sanctions are no performance of full ones (United States draft, Annex)', () => {
    const at = instant(2026, 6, 1);
    const state = told('US-DRAFT-2025-11', [
      { kind: 'status', act: 'enters into force', pact: 'US-DRAFT-2025-11', at } as Event,
      attack(at, 'RUS', 'UKR', { in: ['kyiv-oblast'] }),
    ]);
    const stillOwed = (measure: string): boolean => {
      const act = { kind: 'measure', by: 'POL', measure, against: ['RUS'], about: 1, at } as Event;
      return report(apply(state, act)).positions.some(
        ({ status, bearers, cite }) =>
          status === 'active' && bearers.includes('POL') && cite.article === 'Annex 1, 10',
      );
    };
    expect(stillOwed('partial sanctions')).toBe(true);
    expect(stillOwed('full sanctions')).toBe(false);
  });
});
