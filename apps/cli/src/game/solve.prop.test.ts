import {
  compiled,
  doubles,
  type ExtensiveGame,
  exactOf,
  fractions,
  type NormalGame,
  obedienceOf,
  rangeOf,
  regretOf,
  standingOf,
  strategiesAt,
  strategyCounts,
  reducedFormOf,
} from '@casus/game';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeArbitrary } from '../../../../packages/game/src/testing/arbitrary.ts';
import { tableArbitrary } from '../../../../packages/game/src/testing/tables.ts';
import { type Concept, CONCEPTS, type Shown } from './shown.ts';
import { solved } from './solve.ts';

/** Every concept but the one that gives no equilibrium. */
const ASKED = (Object.keys(CONCEPTS) as Concept[]).filter((concept) => concept !== 'undominated');

const shareOf = (text: string | undefined) => exactOf(text ?? '0') ?? fractions.zero;

/** The regret of what was printed, computed here from the printed shares alone; sets that were not told do the first. */
function regretInTree(
  game: ExtensiveGame,
  { moves, exact }: Shown,
): { most: string | number; agent: string | number } {
  const named = new Map<string, readonly string[]>();
  for (const [set, { owner, label, actions }] of game.infosets.entries()) {
    const move = moves.find(
      ({ player, at }) => player === game.players[owner] && at === (label || `set ${set + 1}`),
    );
    named.set(
      String(set),
      actions.map((action, at) => (move ? (move.shares[action.label] ?? '0') : at === 0 ? '1' : '0')),
    );
  }
  const exactly = game.infosets.map(({ owner }, set) =>
    owner < 0 ? [] : (named.get(String(set)) ?? []).map(shareOf),
  );
  const regret = exact ? regretOf(game, exactly, fractions) : undefined;
  if (regret) return { most: regret.most.text, agent: regret.agent.text };
  const near = regretOf(
    game,
    exactly.map((row) => row.map((share) => share.near)),
    doubles(),
  );
  return { most: near.most, agent: near.agent };
}

function regretInTable(game: NormalGame, { moves, draws, exact }: Shown): string | number {
  const counts = strategyCounts(game);
  if (draws) {
    const lottery = Array.from({ length: counts.reduce((a, b) => a * b, 1) }, (_, profile) => {
      const strategies = strategiesAt(counts, profile);
      const drawn = draws.find(({ advice }) =>
        advice.every(({ strategy }, at) => strategy === game.strategies[at]?.[strategies[at] ?? 0]),
      );
      return shareOf(drawn?.share);
    });
    return exact
      ? obedienceOf(game, lottery, fractions).most.text
      : obedienceOf(
          game,
          lottery.map(({ near }) => near),
          doubles(),
        ).most;
  }
  const mixed = game.strategies.map((own, at) => own.map((name) => shareOf(moves[at]?.shares[name])));
  return exact
    ? standingOf(game, mixed, fractions).most.text
    : standingOf(
        game,
        mixed.map((row) => row.map(({ near }) => near)),
        doubles(),
      ).most;
}

/** Rounded shares of four digits leave so much of the range to be regretted. */
const SHOWN = 0.003;

function agrees(told: string, found: string | number, range: number): void {
  if (typeof found === 'string') expect(told).toBe(found);
  else expect(Math.abs(Number(told) - found)).toBeLessThan(SHOWN * range);
}

describe.each(ASKED)('%s', (concept) => {
  const ask = async (game: ExtensiveGame | NormalGame): Promise<readonly Shown[]> => {
    const answer = await solved(game, { concept, most: 5, tolerance: undefined });
    if (!answer.ok) return [];
    for (const { exact, regret } of answer.value.equilibria) if (exact) expect(regret).toBe('0');
    const { best } = answer.value.gaveUp ?? {};
    return [...answer.value.equilibria, ...(best ? [best] : [])];
  };

  it('prints nothing of a tree whose regret is not that of what is printed', async () => {
    let printed = 0;
    await fc.assert(
      fc.asyncProperty(treeArbitrary({ depth: 3, players: 2 }), async (game) => {
        const form = reducedFormOf(game, 500);
        if (form.kind !== 'table') return;
        const range = rangeOf(compiled(game));
        for (const one of await ask(game)) {
          printed += 1;
          if (one.draws) agrees(one.regret, regretInTable(form.game, one), range);
          else {
            const { most, agent } = regretInTree(game, one);
            agrees(one.regret, most, range);
            agrees(one.agentRegret, agent, range);
          }
        }
      }),
      { numRuns: 12 },
    );
    expect(printed).toBeGreaterThan(0);
  });

  it('nor of a table', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(tableArbitrary(2, 3, 5), tableArbitrary(3, 2, 5)), async (game) => {
        for (const one of await ask(game)) agrees(one.regret, regretInTable(game, one), 5);
      }),
      { numRuns: 12 },
    );
  });
});
