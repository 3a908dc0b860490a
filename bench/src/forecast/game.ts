import { compileGame, type GuaranteeGame, type Numbers } from '@casus/forecast';
import { ground, handNumbers, handTerms } from '@casus/forecast/testing';
import { RUNGS } from '@casus/engine';

const ANSWERS = ['none', 'sanctions', 'arms', 'deployment', 'force'] as const;

/** Five guarantors with five answers each, three kinds of attack, and one guarantor that can block each of them. */
export function fiveGuarantors(): GuaranteeGame {
  const compiled = compileGame(
    handTerms(
      ['A', 'B', 'C', 'D', 'E'].map((name) => ({
        name,
        answers: ANSWERS.map((rung) => [rung, rung === 'none' ? 0 : 72] as const),
      })),
      (['armed attack', 'incursion', 'blockade'] as const).map((kind) => ({
        kind,
        courses: [
          { grounds: (_: number, m: number) => [ground(m < 4 ? 'not performed' : 'performed')] },
          { by: ['A'], grounds: () => [] },
        ],
      })),
    ),
  );
  // The terms are written above: they make a game.
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  return compiled.game;
}

/** Draw number k: the same on every machine (a multiplicative generator started from k). */
export function drawOf(k: number): Numbers {
  let seed = ((k + 1) * 7_919) % 2_147_483_647;
  const u = (low: number, high: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return low + (high - low) * (seed / 2_147_483_647);
  };
  const ladder = (of: (rung: number) => number): readonly number[] => RUNGS.map((_, rung) => of(rung));
  const guarantor = () => ({
    noise: u(0.05, 0.12),
    resolve: u(0.1, 0.25),
    capability: u(0.01, 0.15),
    reach: u(0.2, 0.8),
    commitment: u(0.2, 0.6),
    stake: u(0.1, 0.5),
    cost: ladder((rung) => u(0.27, 0.33) * (rung / 11) ** 2),
    harm: ladder((rung) => (rung >= 4 ? u(0.02, 0.05) : 0)),
    escalation: u(0.05, 0.3),
    costOfBreach: u(0.05, 0.3),
    expectation: u(0, 0.2),
    practice: 0.5,
    weightOfPractice: u(0, 1),
  });
  const side = { noise: 0.1, resolve: u(0.1, 0.3), costOfWar: u(0.2, 0.6) };
  return handNumbers({
    challenger: { ...side, capability: u(0.03, 0.06), stake: u(0.6, 1.2), costOfBackingDown: u(0, 0.2) },
    beneficiary: { ...side, capability: u(0.01, 0.02), stake: 1 },
    guarantors: Array.from({ length: 5 }, guarantor),
    contest: {
      decisiveness: u(0.8, 2),
      weight: ladder((rung) => (rung === 11 ? 1 : rung === 10 ? 0.5 : rung === 7 ? u(0.1, 0.3) : 0)),
    },
    attacks: [
      { effort: 1, prize: 1, pace: 200, doubt: 0.1 },
      { effort: 0.2, prize: 0.1, pace: 50, doubt: 0.5 },
      { effort: 0.4, prize: 0.3, pace: 500, doubt: 0.2 },
    ],
  });
}
