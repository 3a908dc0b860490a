import { type WholePays, wholePays } from '../normal/integers.ts';
import { type NormalGame, profilesOf, stridesOf, strategiesAt } from '../normal/model.ts';

/**
 * All equilibria in pure strategies of a table: profiles, each the strategy of every player, from which no player gains by
 * another. Exact: a tie is no gain. Every profile is looked at once for each strategy of each player.
 */
export function pureEquilibria(game: NormalGame): readonly (readonly number[])[] {
  const counts = game.strategies.map(({ length }) => length);
  const best = bestReplies(wholePays(game), counts);
  const made: (readonly number[])[] = [];
  for (const [profile, all] of best.entries()) if (all === 1) made.push(strategiesAt(counts, profile));
  return made;
}

/** By profile, 1 where every player's strategy is a best reply to the others'. */
function bestReplies({ byPlayer }: WholePays, counts: readonly number[]): Uint8Array {
  const profiles = profilesOf(counts);
  const strides = stridesOf(counts);
  const best = new Uint8Array(profiles).fill(1);
  for (const [player, pays] of byPlayer.entries()) {
    const [stride = 1, count = 1] = [strides[player], counts[player]];
    for (let first = 0; first < profiles; first += 1) {
      // Profiles in which the player plays its first strategy begin a row of its replies.
      if (Math.trunc(first / stride) % count !== 0) continue;
      let most = pays[first] as number | bigint;
      for (let reply = 1; reply < count; reply += 1) {
        const pay = pays[first + reply * stride] as number | bigint;
        if (pay > most) most = pay;
      }
      for (let reply = 0; reply < count; reply += 1)
        if ((pays[first + reply * stride] as number | bigint) < most) best[first + reply * stride] = 0;
    }
  }
  return best;
}
