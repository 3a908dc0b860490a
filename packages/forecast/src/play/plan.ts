import type { Prepared } from './prepare.ts';

/**
 * Where everybody's choices stand in one array. A choice with a shock stands there as what each option is worth more than
 * the first, in units of the noise (of a logit: the log-odds, up to weights); one without, as shares.
 */
export interface Plan {
  readonly size: number;
  /** By attack and type of the challenger: `attack + k * attacks + a`. -1 if its types are a density. */
  readonly attack: number;
  /** By attack and voter: `at + k * (menu - 1) + choice - 1`; -1 for chance. */
  readonly votes: readonly (readonly number[])[];
  /** By course: `at + k`, or one share. */
  readonly resist: readonly number[];
  /** By course and guarantor: `at + group * (answers - 1) + m - 1`. */
  readonly answer: readonly (readonly number[])[];
  /** 1 where the coordinate is a share. */
  readonly share: Uint8Array;
}

/** Lays out the choices of a prepared game. */
export function planOf({ game, nodes, guarantors }: Prepared): Plan {
  let size = 0;
  const shares: [number, number][] = [];
  const take = (count: number, share = false): number => {
    if (share) shares.push([size, size + count]);
    size += count;
    return size - count;
  };
  const [c, b] = [nodes[0]!, nodes[1]!];
  const attack = c.smooth ? -1 : take(c.theta.length * game.attacks.length);
  const votes = game.attacks.map(({ voters }) =>
    voters.map(({ actor, menu }) => (actor < 0 ? -1 : take(nodes[actor]!.theta.length * (menu.length - 1)))),
  );
  const resist = game.courses.map(() => (b.smooth ? take(1, true) : take(b.theta.length)));
  const answer = game.courses.map(() =>
    game.menus.map(({ rung }, i) => {
      const own = nodes[i + 2]!;
      if (own.smooth) return take(rung.length - 1, true);
      return take((guarantors[i]!.apart ? own.theta.length : 1) * (rung.length - 1));
    }),
  );
  const share = new Uint8Array(size);
  for (const [from, to] of shares) share.fill(1, from, to);
  return { size, attack, votes, resist, answer, share };
}
