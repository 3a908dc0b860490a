// What drafters have said of real texts, found by the command on its own.

import { describe, expect, it } from 'vitest';
import { invoke } from '../testing/invoke.ts';

interface Printed {
  readonly result: {
    readonly open: readonly string[];
    readonly loopholes: readonly {
      readonly slug: string;
      readonly guarantors: readonly string[];
      readonly at: readonly { readonly article: string }[];
    }[];
  };
}

/** Enough on a machine that is busy: what is looked at is bounded by states. */
const LONG = 120_000;

/** The articles at fault of each kind found. */
const foundIn = async (...args: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { out } = await invoke('loopholes', ...args, '--json', '--limit', '9999');
  const { result } = JSON.parse(out) as Printed;
  expect(result.open).toEqual([]);
  return new Map(result.loopholes.map(({ slug, at }) => [slug, at.map(({ article }) => article)]));
};

describe('casus loopholes on real texts', () => {
  it(
    'finds the veto of the attacker in the Istanbul draft under one bracket, and not under the other',
    async () => {
      const asked = ['istanbul-2022', '--by', 'Russia', '--guarantor', 'France'];
      const unanimous = await foundIn(...asked, '--resolve', '1=RUS');
      expect(unanimous.get('attacker-veto')).toEqual(['4']);
      expect(unanimous.has('consensus-body')).toBe(true);
      const each = await foundIn(...asked, '--resolve', '1=UKR');
      for (const slug of ['attacker-veto', 'any-party-veto', 'self-veto', 'consensus-body'])
        expect(each.has(slug), slug).toBe(false);
    },
    LONG,
  );

  it(
    'finds that Budapest obliges nobody to more than talk',
    async () => {
      const found = await foundIn('budapest-1994', '--by', 'Russia');
      expect(found.get('talk-only')).toEqual(['4', '6']);
      expect(found.has('weak-form')).toBe(true);
    },
    LONG,
  );

  it(
    'finds that each Ally judges for itself what it does',
    async () => {
      const asked = ['--on', 'Estonia', '--by', 'Russia', '--guarantor', 'Poland', '--at', '1 June 2025'];
      const found = await foundIn('nat-1949', ...asked);
      expect(found.get('may-be-nothing')).toEqual(['5(1)']);
      expect(found.get('own-choice')).toEqual(['5(1)']);
    },
    LONG,
  );

  it(
    'finds that the Soviet Union is bound only if France acts',
    async () => {
      const found = await foundIn('su-cs-1935', '--by', 'Germany', '--guarantor', 'Soviet Union');
      expect(found.get('dependent')).toEqual(['2']);
    },
    LONG,
  );

  it(
    'finds in the plan of 2025 that one organ decides for all, and that the guarantee can be lost',
    async () => {
      const found = await foundIn('us-draft-2025-11', '--by', 'Russia', '--guarantor', 'Poland');
      expect(found.get('outside-body')).toEqual(['1']);
      expect(found.get('forfeit')?.every((article) => article === 'Annex 1, 10')).toBe(true);
    },
    LONG,
  );
});
