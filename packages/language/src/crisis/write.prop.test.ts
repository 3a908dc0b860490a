import { applyAll, compile, type Event, type Instant, report, settle, startWith } from '@casus/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCrisis } from './parse.ts';
import { crisis } from './testing/chronicles.arbitrary.ts';
import { catalogue, pactsOfLibrary } from './testing/shelf.ts';
import { writeCrisis } from './write.ts';

const pacts = pactsOfLibrary('NAT-1949', 'RIO-1947', 'UNC-1945');
const system = compile(
  pacts.flatMap((draft) => {
    const settled = settle(draft, {});
    return settled.ok ? [settled.pact] : [];
  }),
  catalogue.world,
  { derivations: false },
);

/** Numbers as a search gives them: any, in any order; and bodies by their name alone. */
const disguised = (event: Event): Event => {
  const disguise = (no: number | undefined): number | undefined =>
    no === undefined ? undefined : 1_000_003 - 7 * no;
  const { no, about, ...rest } = event;
  const bare = 'body' in rest && rest.body === 'Organ of Consultation' ? { ...rest, pact: undefined } : rest;
  return JSON.parse(JSON.stringify({ ...bare, no: disguise(no), about: disguise(about) })) as Event;
};

/** Events with the place of what they refer to instead of its number, and with the pact of each body. */
const meaning = (events: readonly Event[]): unknown =>
  events.map(({ no: _no, about, text: _text, ...rest }) =>
    JSON.parse(
      JSON.stringify({
        ...rest,
        ...('body' in rest && rest.body === 'Organ of Consultation' ? { pact: 'RIO-1947' } : {}),
        about: about === undefined ? undefined : events.findIndex((event) => event.no === about),
      }),
    ),
  );

/** What everybody owes at the end, without the words of the chronicle. */
const duties = (events: readonly Event[]): unknown =>
  report(applyAll(startWith(system), events)).positions.map(({ cite: _cite, ...rest }) => rest);

describe('writing a crisis', () => {
  it('gives back the same events, and the same duties when replayed', () => {
    fc.assert(
      fc.property(crisis, ({ steps }) => {
        const events = steps.flatMap((step) => (step.kind === 'event' ? [disguised(step.event)] : []));
        const text = writeCrisis({ title: 'A "story"', pacts, chosen: {}, events }, catalogue);
        const read = parseCrisis(text, { catalogue, pacts });
        expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const again = read.crisis?.steps.flatMap((step) => (step.kind === 'event' ? [step.event] : [])) ?? [];
        expect(meaning(again)).toEqual(meaning(events));
        expect(duties(again)).toEqual(duties(events));
      }),
      { numRuns: 200 },
    );
  });

  it('numbers what is referred to from 1, and puts an expectation after all that happened by then', () => {
    const at = (hour: number): Instant => Date.UTC(2027, 2, 1, hour) as Instant;
    const text = writeCrisis(
      {
        title: 'Attack',
        pacts: pacts.slice(0, 1),
        chosen: { 'NAT-1949': { forthwith: 'a day', thereof: 'plain' } },
        events: [
          { kind: 'fact', fact: 'ceasefire', holds: true, no: 8, at: at(0) },
          { kind: 'incident', incident: 'armed attack', by: 'RUS', on: ['POL'], no: 77, at: at(3) },
          {
            kind: 'invocation',
            by: 'POL',
            pact: 'NAT-1949',
            article: '4',
            about: 77,
            at: (at(9) + 1) as Instant,
          },
        ],
        expects: [
          { at: at(9), expect: { that: { kind: 'incident', event: 77, status: 'established' } } },
          { at: at(3), expect: { that: { kind: 'in force', pact: 'NAT-1949' } } },
        ],
      },
      catalogue,
    );
    expect(text).toBe(`crisis "Attack", under NAT-1949.
NAT-1949 is read with the reading "forthwith" as "a day".

1 March 2027, 00:00 UTC:
  The ceasefire holds.

1 March 2027, 03:00 UTC:
  (1) Russia attacks Poland.
  Expect: NAT-1949 is in force.

1 March 2027, 09:00 UTC:
  Expect: (1) is established.

1 March 2027, 09:00:00.001 UTC:
  Poland invokes Article 4 of NAT-1949, in answer to (1).
`);
  });
});
