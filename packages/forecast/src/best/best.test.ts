// A promise whose best resolution is worked by hand (testing/sworn.ts), and the search against all there is.

import { describe, expect, it } from 'vitest';
import { swornQuestion } from '../testing/sworn.ts';
import type { BestQuestion } from './model.ts';
import { type Best, bestOf } from './result.ts';
import { advanceBest, beginBest, type BestSearch, isBestDone } from './search.ts';

const begun = (question: BestQuestion): BestSearch => {
  const started = beginBest(question);
  if (started.kind !== 'best') throw new Error(JSON.stringify(started.missing));
  return started.search;
};

const searched = (question: BestQuestion, step = 50): Best => {
  let search = begun(question);
  while (!isBestDone(search)) search = advanceBest(search, step);
  return bestOf(search).value;
};

const gains = ({ resolutions }: Best, place: number): readonly number[] =>
  (resolutions[place]?.actors ?? []).map(({ gain }) => Math.round(gain * 100) / 100);

describe('the best text of a promise worked by hand', () => {
  const found = searched(swornQuestion());
  const at = (...labels: readonly string[]): number =>
    found.resolutions.findIndex((one) => one.labels.join() === labels.join());

  it('is every resolution, and those that differ in words alone are one game', () => {
    expect([found.total, found.resolutions.length, found.complete, found.done]).toEqual([12, 12, true, true]);
    expect(found.brackets[2]?.games).toEqual([0, 0, 0]);
  });

  it('deters by "shall" and "force" together, and by nothing less', () => {
    const attacked = found.resolutions.map(({ labels, attacked: chance }) => [
      labels.slice(0, 2).join(' '),
      Math.round(chance),
    ]);
    expect(Object.fromEntries(attacked)).toEqual({
      'POL POL': 1,
      'UKR POL': 1,
      'POL UKR': 1,
      'UKR UKR': 0,
    });
  });

  it('gives each what hand and paper give', () => {
    // Peace: Russia has the rest of the deal, Ukraine and Poland are spared what they have without one.
    expect(gains(found, at('UKR', 'UKR', 'POL'))).toEqual([0.05, 0.8, 0.1]);
    // War: 0.2 + 0.05; -0.8 - 0.1 + 0.8; -0.08 + 0.1.
    expect(gains(found, at('POL', 'POL', 'POL'))).toEqual([0.25, -0.1, 0.02]);
  });

  it('is signed by all where it deters, and nowhere else', () => {
    expect(found.zone.map((place) => found.resolutions[place]?.labels.slice(0, 2))).toEqual([['UKR', 'UKR']]);
    expect(found.offer).toBeUndefined();
    expect(found.resolutions[found.zone[0] ?? -1]?.best).toBe(true);
  });

  it('tells whose own text a resolution is', () =>
    expect(found.resolutions[at('UKR', 'UKR', 'UKR')]?.sides).toEqual(['UKR']));
});

describe('where one has to be paid to sign', () => {
  const found = searched(swornQuestion({ guarantor: -0.3 }));
  const offered = found.resolutions[found.offer?.resolution ?? -1];

  it('the smallest payment is what it would lose, from the one who gains most', () => {
    expect(found.zone).toEqual([]);
    expect(offered?.labels.slice(0, 2)).toEqual(['UKR', 'UKR']);
    expect(found.offer?.settlement).toEqual({
      kind: 'paid',
      total: expect.closeTo(0.2, 2) as number,
      payments: [{ from: 'UKR', to: 'POL', amount: expect.closeTo(0.2, 2) as number }],
    });
  });

  it('one number would do instead: what it has without a deal', () => {
    expect(found.opening).toMatchObject({ actor: 'POL', alternative: -0.1 });
    expect(found.opening?.atMost).toBeCloseTo(-0.3, 2);
  });

  it('all sign when the search is made again with the payment in the deal', () => {
    const paid = found.offer?.settlement.total ?? 0;
    const again = searched(swornQuestion({ guarantor: -0.3 + paid, beneficiary: -paid }));
    const same = again.resolutions.find(({ labels }) => labels.join() === offered?.labels.join());
    expect(same?.least).toBeCloseTo(0, 9);
    expect(same?.effectiveness).toBe(offered?.effectiveness);
    const less = searched(swornQuestion({ guarantor: -0.3 + 0.9 * paid, beneficiary: -0.9 * paid }));
    expect(less.zone).toEqual([]);
  });
});

describe('a search that does not look at everything', () => {
  const whole = searched(swornQuestion());
  const part = searched(swornQuestion({}, 0));

  it('looks at fewer, and finds what none beats', () => {
    expect(part.resolutions.length).toBeLessThan(whole.resolutions.length);
    expect([part.complete, part.done]).toEqual([false, true]);
    const front = (found: Best): readonly string[] => [
      ...new Set(
        found.resolutions
          .filter(({ best }) => best)
          .map(({ effectiveness, least }) => `${effectiveness.toFixed(9)} ${least.toFixed(9)}`),
      ),
    ];
    expect(front(part).toSorted()).toEqual(front(whole).toSorted());
  });

  it('judges each as if it were alone', () => {
    for (const { labels, effectiveness } of part.resolutions)
      expect(effectiveness).toBe(
        whole.resolutions.find((one) => one.labels.join() === labels.join())?.effectiveness,
      );
  });

  it('says how far off it was on texts that nobody had looked at', () => {
    const { count = 0, effectiveness } = part.error ?? {};
    expect(count).toBeGreaterThan(0);
    // "shall" and "force" do nothing alone: what they do together nobody can foretell, and everything else is foretold.
    expect(effectiveness).toBeCloseTo(1 / count, 3);
  });

  it('is the same however the work is cut, and leaves what it began with as it was', () => {
    const start = begun(swornQuestion({}, 0));
    expect(searched(swornQuestion({}, 0), 3)).toEqual(part);
    advanceBest(start, 5);
    expect(start.judged).toEqual([]);
  });
});

describe('a search that lacks numbers', () => {
  it('says which', () => {
    const { profile, ...question } = swornQuestion();
    const started = beginBest({ ...question, profile: { ...profile, world: [] } });
    expect(started.kind).toBe('missing');
  });
});
