// Loopholes of real pacts, found with no word about them but their text: what experts have found, and where.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JUDGED } from './testing/judged.ts';
import { shelfLoopholes } from './testing/loopholes.ts';
import { catalogue } from './testing/shelf.ts';
import { MISSED, SLOW } from './testing/missed.ts';
import { askedOf } from './testing/shelf-judged.ts';
import { STAGES } from './testing/stage.ts';
import { hasTags, tagsOf } from './testing/tags.ts';

const stageOf = (pact: string) => STAGES.filter((stage) => stage.pact === pact);
const found = (pact: string, slug: string) => results.get(pact)?.found.find((one) => one.slug === slug);

/** Pacts of which more is asked than that each finding is judged. */
const results = new Map(
  ['ISTANBUL-2022', 'LADDER-2026-02', 'LON-1839', 'MELONI-2025']
    .flatMap(stageOf)
    .map((stage) => [stage.pact, shelfLoopholes(stage)]),
);

describe('found without being told', () => {
  it('the attacker has a veto in the Istanbul draft as Russia has it, and none as Ukraine has it', () => {
    // "plain" is the draft with the words of Ukraine in issue 1.
    expect(found('ISTANBUL-2022', 'attacker-veto')?.chosen).toBe('1 RUS');
    expect(found('ISTANBUL-2022', 'consensus-body')?.chosen).toBe('1 RUS');
    expect(found('ISTANBUL-2022', 'area-excluded')?.class).toContain('outside the area');
    expect(found('ISTANBUL-2022', 'guarantor-is-attacker')).toBeDefined();
  });

  it('the guarantee of Belgium binds nobody if it is read as collective only', () => {
    expect(found('LON-1839', 'dependent')?.chosen).toContain('collective only');
    expect(found('LON-1839', 'no-clock')).toBeDefined();
  });

  it('the three-step ladder hangs on its monitor, whom nothing binds Russia to admit', () => {
    expect(found('LADDER-2026-02', 'outside-body')?.finding.at[0]?.article).toBe('1');
    expect(found('LADDER-2026-02', 'monitor-blocked')).toBeDefined();
    expect(found('LADDER-2026-02', 'not-binding')?.finding.at[0]?.article).toBe('4');
  });

  it('the Italian proposal may be answered by nothing, and is no treaty', () => {
    expect(found('MELONI-2025', 'may-be-nothing')?.finding.at[0]?.article).toBe('3');
    expect(found('MELONI-2025', 'weak-form')).toBeDefined();
  });
});

// All others are asked in library/loopholes.long.test.ts.
const asked = STAGES.map(({ pact }) => pact).filter((pact) => !SLOW.includes(pact));

describe.skipIf(!hasTags)('asked of every pact (skipped without ../shared/reference/pacts.md)', () => {
  it.each(asked)('%s: each finding is judged, and no less is found of what experts have tagged', (pact) => {
    const { missed, unjudged } = askedOf(
      pact,
      results.get(pact)?.found.map(({ slug }) => slug),
    );
    expect({ missed, unjudged }).toEqual({ missed: MISSED[pact] ?? [], unjudged: [] });
  });

  it('knows of each tag that is missed', () => {
    const unknown = Object.entries(MISSED).flatMap(([pact, tags]) =>
      tags.filter((tag) => !tagsOf(pact).includes(tag)).map((tag) => `${pact} ${tag}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the stages', () => {
  const pacts = readdirSync(new URL('pacts/', import.meta.url)).flatMap((name) =>
    name.endsWith('.pact') ? [name.replace('.pact', '')] : [],
  );

  it('are one for each pact of the library', () => {
    expect(STAGES.map(({ pact }) => pact).sort()).toEqual(pacts.sort());
  });

  it('name states and places that are in the catalogue', () => {
    const actors = new Set(catalogue.world.actors.map(({ id }) => id));
    const regions = new Set(catalogue.world.regions.map(({ id }) => id));
    const lost = STAGES.flatMap(
      ({ pact, victim, attacker, guarantor, cast = [], fellow, other, in: place, outside }) => [
        ...[victim, attacker, guarantor, ...cast, fellow, other]
          .filter((id) => id !== undefined && !actors.has(id))
          .map((id) => `${pact}: ${String(id)}`),
        ...[place, outside]
          .filter((id) => id !== undefined && !regions.has(id))
          .map((id) => `${pact}: ${String(id)}`),
      ],
    );
    expect(lost).toEqual([]);
  });
});

it('judges each finding once', () => {
  const all = JUDGED.flatMap(({ kind, of }) => of.map(([pact]) => `${pact} ${kind}`));
  expect(new Set(all).size).toBe(all.length);
});
