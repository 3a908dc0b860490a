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
      readonly says: string;
    }[];
  };
}

/** Enough on a machine that is busy: what is looked at is bounded by states. */
const LONG = 120_000;

const found = async (...args: readonly string[]): Promise<Printed['result']['loopholes']> => {
  const { out } = await invoke('loopholes', ...args, '--json', '--limit', '9999');
  const { result } = JSON.parse(out) as Printed;
  expect(result.open).toEqual([]);
  return result.loopholes;
};

/** The articles at fault of each kind found. */
const foundIn = async (...args: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map((await found(...args)).map(({ slug, at }) => [slug, at.map(({ article }) => article)]));

/** What is said of each kind found: what is lost, and when. */
const saidOf = async (...args: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await found(...args)).map(({ slug, says }) => [slug, says]));

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
    'finds that Budapest obliges nobody to more than talk, and to the Council only where nuclear weapons are used',
    async () => {
      const found = await foundIn('budapest-1994', '--by', 'Russia');
      expect(found.get('talk-only')).toEqual(['4', '6']);
      expect(found.get('below-threshold')).toEqual(['4']);
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
    'finds that the guarantee of Belgium binds nobody alone if it is read as collective only',
    async () => {
      const asked = ['lon-1839', '--by', 'Germany', '--guarantor', 'United Kingdom', '--reading'];
      const collective = await foundIn(...asked, 'Article 2(2)=collective only');
      expect(collective.get('dependent')).toEqual(['2(2)']);
      const several = await foundIn(...asked, 'Article 2(2)=several');
      expect(several.has('dependent')).toBe(false);
    },
    LONG,
  );

  it(
    'finds the two faces of the Anglo-Polish text: any European Power in the open part, Germany alone in the secret one',
    async () => {
      const germany = await saidOf('uk-pl-1939', '--by', 'Germany');
      expect(germany.get('no-clock')).toBe('From hour 0: none, not force.');
      expect(germany.get('weak-form')).toBe('What it means stands in a secret part.');
      const soviet = await saidOf('uk-pl-1939', '--by', 'Soviet Union');
      expect(soviet.get('no-clock')).toBe('From hour 0: none, not consult.');
      expect(soviet.get('talk-only')).toBe('The most that can become due is talk.');
      const secret = await foundIn('uk-pl-1939', '--by', 'Soviet Union');
      expect(secret.get('weak-form')).toEqual(['Annex 1, 1', 'Annex 1, 2']);
    },
    LONG,
  );

  it(
    'finds in the plan of 2025 that an attack which is not significant, deliberate and sustained is none',
    async () => {
      const asked = ['us-draft-2025-11', '--by', 'Russia', '--guarantor', 'United States'];
      expect((await saidOf(...asked)).get('below-threshold')).toBe('From hour 0: sanctions, not force.');
      expect((await foundIn(...asked)).get('below-threshold')).toEqual(['1']);
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
