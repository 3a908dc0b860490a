import type { ExtensiveGame } from '../extensive/model.ts';
import { fraction } from '../number/exact.ts';
import { type Place, planted } from './trees.ts';

/** Who has put how much into the pot, what each may add, and what both have seen. */
interface Betting {
  readonly paid: readonly [number, number];
  readonly turn: 0 | 1;
  /** Bets and raises so far in this round, and how many there may be. */
  readonly raises: number;
  readonly most: number;
  readonly stake: number;
  /** Whether the first of the round has passed. */
  readonly passed: boolean;
  readonly seen: string;
}

const CARDS = ['J', 'Q', 'K'];

/** One round of betting; `after` is what follows when both have paid the same. */
function betting(
  { paid, turn, raises, most, stake, passed, seen }: Betting,
  cards: readonly [number, number],
  after: (paid: number, seen: string) => Place,
): Place {
  const other = turn === 0 ? 1 : 0;
  const owes = paid[other] - paid[turn];
  const now = (extra: number): readonly [number, number] =>
    turn === 0 ? [paid[0] + extra, paid[1]] : [paid[0], paid[1] + extra];
  const goOn = (extra: number, sign: string, isRaise: boolean): Place =>
    betting(
      {
        paid: now(extra),
        turn: other,
        raises: raises + (isRaise ? 1 : 0),
        most,
        stake,
        passed: true,
        seen: seen + sign,
      },
      cards,
      after,
    );
  const ways: (readonly [string, Place])[] = [];
  if (owes > 0)
    ways.push(['fold', { kind: 'end', pays: turn === 0 ? [-paid[0], paid[0]] : [paid[1], -paid[1]] }]);
  ways.push(
    owes > 0
      ? ['call', after(paid[other], `${seen}c`)]
      : ['check', passed ? after(paid[0], `${seen}x`) : goOn(0, 'x', false)],
  );
  if (raises < most) ways.push(['raise', goOn(owes + stake, 'r', true)]);
  return { kind: 'choice', player: turn, knows: `${CARDS[cards[turn]] ?? ''} ${seen}`, ways };
}

/** The deal of one card each from a deck that has so many of each rank. */
const dealt = (copies: number, then: (cards: readonly [number, number]) => Place): Place => ({
  kind: 'lottery',
  ways: CARDS.flatMap((first, a) =>
    CARDS.flatMap((second, b) => {
      const left = a === b ? copies - 1 : copies;
      const share = fraction(BigInt(copies * left), BigInt(3 * copies * (3 * copies - 1)));
      return left === 0 ? [] : [[`${first}${second}`, share, then([a, b])] as const];
    }),
  ),
});

const ROUND = { turn: 0, raises: 0, passed: false } as const;

/** Kuhn's poker (1950): three cards, an ante of 1, one bet of 1. Worth -1/18 to the first player. */
export const kuhnPoker = (): ExtensiveGame =>
  planted(
    'Kuhn poker',
    ['First', 'Second'],
    dealt(1, (cards) =>
      betting({ ...ROUND, paid: [1, 1], most: 1, stake: 1, seen: '' }, cards, (paid) => ({
        kind: 'end',
        pays: cards[0] > cards[1] ? [paid, -paid] : [-paid, paid],
      })),
    ),
  );

/**
 * Leduc hold'em (Southey and others 2005): two suits of three ranks, an ante of 1, a round of betting by 2, a card
 * face up, a round by 4; two bets a round at most. A pair with the open card wins, else the higher card.
 */
export const leducPoker = (): ExtensiveGame =>
  planted(
    "Leduc hold'em",
    ['First', 'Second'],
    dealt(2, (cards) =>
      betting({ ...ROUND, paid: [1, 1], most: 2, stake: 2, seen: '' }, cards, (paid, seen) => ({
        kind: 'lottery',
        ways: CARDS.flatMap((open, rank) => {
          const left = 2 - cards.filter((card) => card === rank).length;
          if (left === 0) return [];
          const then = betting(
            { ...ROUND, paid: [paid, paid], most: 2, stake: 4, seen: `${seen}${open}` },
            cards,
            (all) => {
              const [mine, yours] = cards.map((card) => (card === rank ? CARDS.length : card)) as [
                number,
                number,
              ];
              const won = mine === yours ? 0 : mine > yours ? all : -all;
              return { kind: 'end', pays: [won, -won] };
            },
          );
          return [[open, fraction(BigInt(left), 4n), then] as const];
        }),
      })),
    ),
  );
