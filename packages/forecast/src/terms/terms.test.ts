// Texts of the library as a lawyer would lay them out: who owes what on which course, worked by hand.

import { HOUR, type Instant } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { answerTo, asked, outcomes, termsFor } from '../testing/made.ts';
import { advanceTerms, beginTerms, termsOf } from './search.ts';

const DAY = 24 * HOUR;

describe('the memorandum of Budapest', () => {
  const terms = termsFor(asked({ 'BUDAPEST-1994': {} }, 'RUS', 'UKR'));

  it('has two guarantors, because the third is the challenger', () => {
    expect(terms.guarantors.map(({ members }) => members)).toEqual([['GBR', 'USA']]);
  });

  it('is not breached by doing nothing: to consult has no hour, and nobody owes help', () => {
    expect(outcomes(terms, { party: 'GBR', answer: 'none, at once' })).toEqual(['6 open']);
    expect(outcomes(terms, { party: 'GBR', answer: 'force, at once' })).toEqual(['6 performed']);
  });

  it('asks for action by the Security Council where nuclear weapons are used, and no other attack', () => {
    expect(outcomes(terms, { kind: 'nuclear use', party: 'USA', answer: 'none, at once' })).toContain(
      '4 open',
    );
    expect(outcomes(terms, { kind: 'nuclear use', party: 'USA', answer: 'diplomatic, at once' })).toContain(
      '4 performed',
    );
  });
});

describe('the agreement of 1939, with "at once" as a day and "all the means" as every means', () => {
  const terms = termsFor(
    asked(
      { 'UK-PL-1939': { 'at once': 'a day', 'all the means in its power': 'every means' } },
      'DEU',
      'POL',
    ),
  );

  it('is breached by nothing and by help that comes late, and not by help at the last hour', () => {
    const first = (answer: string): readonly string[] =>
      outcomes(terms, { party: 'GBR', answer }).filter((line) => line.startsWith('1 '));
    const [bloc] = terms.guarantors;
    const timed = bloc?.answers.filter(({ when }) => when !== 'at once') ?? [];
    expect(timed.map(({ hours, when }) => [hours, when])).toEqual([
      [24, 'at the last lawful hour'],
      [48, 'too late'],
    ]);
    expect(first('none, at once')).toEqual(['1 not performed']);
    expect(first('force, at once')).toEqual(['1 performed']);
    expect(first(`${timed[0]?.rung}, at the last lawful hour`)).toEqual(['1 performed']);
    expect(first(`${timed[1]?.rung}, too late`)).toEqual(['1 late']);
  });

  it('has no breach by doing nothing where "at once" is not read', () => {
    const plain = termsFor(asked({ 'UK-PL-1939': {} }, 'DEU', 'POL'));
    expect(outcomes(plain, { party: 'GBR', answer: 'none, at once' })).toContain('1 open');
    expect(plain.guarantors[0]?.answers.every(({ when }) => when === 'at once')).toBe(true);
  });
});

describe('the treaty of 1935, bound to help by France', () => {
  const terms = termsFor(asked({ 'SU-CS-1935': {}, 'FR-CS-1924': {} }, 'DEU', 'CSK'));

  it('binds the Soviet Union where France does what it owes, and not where France does nothing', () => {
    const nothing = { party: 'SUN', answer: 'none, at once' } as const;
    expect(outcomes(terms, nothing)).toContain('2 open');
    expect(outcomes(terms, nothing, true)).not.toContain('2 open');
  });
});

describe('the North Atlantic Treaty after an attack on Poland', () => {
  const on = Date.UTC(2024, 4, 1) as Instant;
  const read = (measures: string) =>
    termsFor(
      asked(
        { 'NAT-1949': { 'such measures as it deems necessary': measures, forthwith: 'a day' } },
        'RUS',
        'POL',
        on,
      ),
    );

  it('is performed by nothing, or breached by less than a statement, as "deems necessary" is read', () => {
    expect(outcomes(read('may be none'), { party: 'USA', answer: 'none, at once' })).toContain(
      '5(1) performed',
    );
    const strict = read('at least one');
    expect(outcomes(strict, { party: 'USA', answer: 'none, at once' })).toContain('5(1) not performed');
    expect(outcomes(strict, { party: 'USA', answer: 'consult, at once' })).toContain('5(1) not performed');
    expect(outcomes(strict, { party: 'USA', answer: 'diplomatic, at once' })).toContain('5(1) performed');
  });
});

describe('the proposal of 2025', () => {
  it('stands still where Russia or China sits in the body that has to find the attack', () => {
    const terms = termsFor(asked({ 'UA-A5T-2025': { 2: 'RUS', 3: 'Drafters 3', 5: 'DEU' } }, 'RUS', 'UKR'));
    const [attack] = terms.attacks;
    const at = attack?.courses.findIndex(({ by }) => by.includes('RUS') && by.includes('CHN')) ?? -1;
    expect(attack?.courses[at]?.lawful).toBe(true);
    const help = (course: number): readonly string[] =>
      outcomes(terms, { course, party: 'POL', answer: 'none, at once' }).filter((line) =>
        line.startsWith('4(1) '),
      );
    expect(help(0)).toEqual(['4(1) open']);
    expect(help(at)).toEqual([]);
  });

  it('leaves each to its own finding where each judges for itself', () => {
    const terms = termsFor(
      asked(
        { 'UA-A5T-2025': { 2: 'ITA', 3: 'Drafters', 5: 'DEU', 6: 'Drafters 2', 7: 'UKR', 8: 'UKR' } },
        'RUS',
        'UKR',
      ),
    );
    const [attack] = terms.attacks;
    const contested =
      attack?.courses.findIndex(
        ({ by, words }) => by.length === 1 && by[0] === 'DEU' && words.includes('contests'),
      ) ?? -1;
    const help = (party: string): readonly string[] =>
      outcomes(terms, { course: contested, party, answer: 'none, at once' }).filter((line) =>
        line.startsWith('4(1) '),
      );
    expect(help('DEU')).toEqual([]);
    expect(help('USA')).toEqual(['4(1) not performed']);
  });
});

describe('the ladder of 2026', () => {
  const terms = termsFor(asked({ 'LADDER-2026-02': {} }, 'RUS', 'UKR'));

  it('only should be climbed: no ground of it is a duty', () => {
    const all = terms.attacks.flatMap(({ courses }) =>
      courses.flatMap(({ reckonings }) => reckonings.flat()),
    );
    expect(new Set(all.flatMap(({ grounds }) => grounds.map(({ strength }) => strength)))).toEqual(
      new Set(['should']),
    );
  });

  it('is honoured by force within 72 hours, and not after', () => {
    const third = (answer: string): readonly string[] =>
      outcomes(terms, { party: 'USA', answer }).filter((line) => line.startsWith('4 '));
    expect(third('force, at the last lawful hour')).toEqual(['4 performed']);
    expect(third('force, too late')).toEqual(['4 too little']);
  });
});

describe('a text that makes no game', () => {
  const question = asked({ 'UK-PL-1939': {} }, 'DEU', 'POL');
  const why = (more: Partial<typeof question>): string => {
    const answer = answerTo({ ...question, ...more });
    return answer.kind === 'no game' ? answer.why.code : answer.kind;
  };

  it('says why', () => {
    expect(why({ challenger: 'GBR' })).toBe('no guarantor');
    expect(why({ challenger: 'POL' })).toBe('same party');
    expect(why({ challenger: 'Atlantis' })).toBe('unknown party');
    expect(why({ at: Date.UTC(1938, 0, 1) as Instant })).toBe('not in force');
  });

  it('is looked at bit by bit, and comes to the same as at one go', () => {
    let search = beginTerms(question);
    const before = search;
    for (let turn = 0; termsOf(search).kind === 'unfinished'; turn += 1) search = advanceTerms(search, 1);
    expect(termsOf(search)).toEqual(answerTo(question));
    expect(termsOf(before).kind).toBe('unfinished');
    expect(question.horizon).toBeGreaterThan(DAY);
  });
});
