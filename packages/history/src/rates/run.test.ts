import { settledAs } from '@casus/check';
import { advance, type Instant, instant, type PartyId, startWith, type System } from '@casus/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, pactNamed, WORLD } from '../testing/library.ts';
import { obligedBy } from './obliged.ts';
import { reasonOfText } from './reasons.ts';
import { type Finder, type Runner, runnerOf } from './run.ts';
import { spellsOf } from './spells.ts';

const systemOf = (draft: ReturnType<typeof draftOf>): System => settledAs([draft], {}, WORLD);

/** Numbers of these tests; the catalogue is asked by the code of a state. */
const NUMBERS: readonly PartyId[] = ['FRA', 'RUS', 'DEU', 'GBR', 'ITA', 'JPN', 'CHN', 'USA', 'TUR', 'ESP'];
const who: Finder = (number, at) => {
  const actor = WORLD.actors.find(({ id }) => id === NUMBERS[number]);
  return actor && (actor.from ?? at) <= at && at < (actor.until ?? at + 1) ? actor.id : undefined;
};
const number = (party: PartyId): number => NUMBERS.indexOf(party);

const TEXT = `pact MADE-UP-1900 "Treaty of the test"
  a treaty, signed on 1 February 1900 at Paris, in force from 1 March 1901.

Parties: France and Russia.
Protected States (beneficiaries): Spain.

Article 1
  Case means an armed attack by Germany on either Party or any Protected State,
    as determined by each Party for itself.
  When a Case is established,
    each other Party shall assist the victim with force.

Article 2
  When the United Kingdom attacks either Party,
    the other Party should assist the victim with force.

Article 3
  When Italy attacks either Party,
    the other Party shall assist the victim with diplomacy.

Article 4
  When Japan attacks either Party in China,
    the other Party shall assist the victim with force.

Article 5
  This pact is in force for 5 years from 1 March 1901.
`;
const system = systemOf(draftOf(TEXT));
const runner = runnerOf(system, WORLD, who);
const owes = (attacker: PartyId, victim: PartyId, year: number): readonly PartyId[] | undefined =>
  runner.run(number(attacker), number(victim), year)?.owed.map(({ party }) => party);

describe('a text run over years', () => {
  it('has the spells of its dates and of its term', () => {
    const force = spellsOf(system, instant(1950, 1, 1)).map(({ force }) => force);
    expect(force[0]).toBe('before');
    expect(force).toContain('in force');
    expect(force.at(-1)).toBe('ended');
    expect(runner.years()).toEqual({ from: 1901, to: 1906 });
  });

  it('obliges in its life alone, though no date in it says when it ends', () => {
    expect(owes('DEU', 'FRA', 1900)).toEqual([]);
    expect(new Set(owes('DEU', 'FRA', 1901))).toEqual(new Set(['RUS']));
    expect(new Set(owes('DEU', 'FRA', 1905))).toEqual(new Set(['RUS']));
    expect(owes('DEU', 'FRA', 1907)).toEqual([]);
  });

  it('obliges both toward whom it protects, and tells how it seats a state', () => {
    expect(new Set(owes('DEU', 'ESP', 1903))).toEqual(new Set(['FRA', 'RUS']));
    expect(['FRA', 'ESP', 'GBR'].map((party) => runner.seat(number(party), 1903))).toEqual([
      'party',
      'protected',
      'none',
    ]);
    expect(runner.seat(number('FRA'), 1907)).toBe('none');
  });

  it('counts neither what is wished for, nor help without arms, nor an attack elsewhere', () => {
    for (const attacker of ['GBR', 'ITA', 'JPN', 'USA']) expect(owes(attacker, 'FRA', 1903)).toEqual([]);
  });

  it('is not run where the catalogue does not know a state', () => {
    expect(runner.run(99, number('FRA'), 1903)).toBeUndefined();
    expect(runner.run(number('DEU'), 99, 1903)).toBeUndefined();
  });

  it.each([
    ['GBR', 'binds nobody to help', ['2']],
    ['USA', 'if another attacked', ['1']],
  ] as const)('says why it does not oblige: %s', (attacker, term, articles) => {
    const moment = runner.moment(number(attacker), number('FRA'), 1903);
    expect(moment && reasonOfText(moment)).toEqual({ term, articles });
  });
});

describe('why a text does not oblige', () => {
  const reason = (text: string, attacker: PartyId): unknown => {
    const one = runnerOf(
      systemOf(
        draftOf(
          `pact MADE-UP-1901 "Treaty of the test"\n  a treaty, signed on 1 March 1901 at Paris, in force from signature.\n\nParties: France and Russia.\n\nArticle 1\n${text}\n`,
        ),
      ),
      WORLD,
      who,
    );
    const moment = one.moment(number(attacker), number('FRA'), 1903);
    return moment && reasonOfText(moment).term;
  };

  it.each([
    [
      '  When any state attacks either Party in China, the other Party shall assist the victim with force.',
      'if it struck elsewhere',
    ],
    [
      '  When two or more powers attack either Party, the other Party shall assist the victim with force.',
      'if two attacked',
    ],
    [
      '  When any state attacks either Party, the other Party shall assist the victim with diplomacy.',
      'promises other help',
    ],
    [
      '  When any state mobilises against either Party, the other Party shall assist it with force.',
      'says nothing of such an attack',
    ],
  ])('%s', (text, term) => {
    expect(reason(text, 'DEU')).toBe(term);
  });
});

describe('the answers that are kept', () => {
  /** Each day of the year by itself, from the beginning of time, nothing kept; at home, and in each part that is named. */
  const slowly = (
    of: System,
    [attacker, victim, at]: readonly [PartyId, PartyId, Instant],
  ): readonly string[] => {
    const text = JSON.stringify(of.pacts[0]?.pact);
    const parts = WORLD.regions.filter(
      (region) =>
        text.includes(`"${region.id}"`) &&
        region.of.some(
          ({ state, from, until }) => state === victim && (from ?? at) <= at && at < (until ?? Infinity),
        ),
    );
    const stood = advance(startWith(of), at);
    const attack = { attackers: [attacker], victim, at };
    return sorted([
      ...obligedBy(stood, attack),
      ...parts.flatMap(({ id }) => obligedBy(stood, { ...attack, in: [id] })),
    ]);
  };
  const sorted = (owed: readonly unknown[]): readonly string[] =>
    [...new Set(owed.map((one) => JSON.stringify(one)))].toSorted();

  const PACTS = [
    'NAT-1949',
    'SEATO-1954',
    'UK-JP-1902',
    'TRIPARTITE-1940',
    'LOCARNO-1925',
    'UK-PL-1939',
    'RO-AH-1883',
  ];
  const all = PACTS.map((id) => [id, systemOf(pactNamed(id))] as const);
  const fast = new Map<string, Runner>(all.map(([id, of]) => [id, runnerOf(of, WORLD, who)]));
  const pair = fc.uniqueArray(fc.nat(NUMBERS.length - 1), { minLength: 2, maxLength: 2 });

  it('are those of the pact run anew, and only parties of that day owe', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        pair,
        fc.integer({ min: 1900, max: 2000 }),
        ([id, of], [a, b], year) => {
          const one = fast.get(id);
          const moment = one?.moment(a ?? 0, b ?? 0, year);
          if (one === undefined || moment === undefined) return;
          const { attacker, victim, at } = moment;
          expect(sorted(moment.owedIf(attacker))).toEqual(slowly(of, [attacker, victim, at]));
          expect(moment.owedIf(attacker)).toHaveLength(slowly(of, [attacker, victim, at]).length);
          for (const { party } of one.run(a ?? 0, b ?? 0, year)?.owed ?? []) {
            expect([attacker, victim]).not.toContain(party);
            expect(JSON.stringify(of.pacts[0]?.pact.roles)).toContain(`"${party}"`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
