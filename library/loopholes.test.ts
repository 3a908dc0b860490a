// Loopholes of real pacts, found with no word about them but their text: what experts have found, and where.

import { describe, expect, it } from 'vitest';
import { JUDGED, judgementOf } from './testing/judged.ts';
import { shelfLoopholes } from './testing/loopholes.ts';
import { STAGES } from './testing/stage.ts';
import { hasTags, isTagged, missedBy, tagsOf } from './testing/tags.ts';

/** Pacts whose searches end soon enough to be asked in every build. They are the easy ones: what is found here is no figure for the library. */
const ASKED = ['DUAL-1879', 'ISTANBUL-2022', 'LADDER-2026-02', 'LON-1839', 'MELONI-2025'] as const;

const results = new Map(
  STAGES.filter(({ pact }) => ASKED.includes(pact as (typeof ASKED)[number])).map((stage) => [
    stage.pact,
    shelfLoopholes(stage),
  ]),
);
const found = (pact: string, slug: string) => results.get(pact)?.found.find((one) => one.slug === slug);

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

it.skipIf(!hasTags)(
  'finds in these pacts no less of what experts have tagged than it did (skipped without ../shared/reference/pacts.md)',
  () => {
    const missed = ASKED.flatMap((pact) =>
      missedBy(pact, results.get(pact)?.found.map(({ slug }) => slug) ?? []).map((tag) => `${pact} ${tag}`),
    );
    const all = ASKED.flatMap(tagsOf).length;
    console.log(
      `tags of experts found: ${all - missed.length} of ${all}; missed: ${missed.join(', ') || 'none'}`,
    );
    expect(missed).toEqual([]);
  },
);

it.skipIf(!hasTags)(
  'finds in these pacts nothing beyond the tags that is not judged (skipped without ../shared/reference/pacts.md)',
  () => {
    const beyond = ASKED.flatMap((pact) =>
      (results.get(pact)?.found ?? [])
        .filter(({ slug }) => !isTagged(pact, slug))
        .map(({ slug }) => ({ name: `${pact} ${slug}`, judgement: judgementOf(pact, slug) })),
    );
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.filter(({ judgement }) => !judgement).map(({ name }) => name)).toEqual([]);
  },
);

it('judges each finding once', () => {
  const all = JUDGED.flatMap(({ kind, of }) => of.map(([pact]) => `${pact} ${kind}`));
  expect(new Set(all).size).toBe(all.length);
});
