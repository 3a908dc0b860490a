import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled } from '../../extensive/compile.ts';
import { treeArbitrary } from '../../testing/arbitrary.ts';
import { equationsAt } from './equations.ts';
import { logitSystem } from './system.ts';

it('has the slopes that small differences have', () => {
  let slopes = 0;
  fc.assert(
    fc.property(
      treeArbitrary({ players: 3, depth: 4 }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (game, lambda) => {
        const system = logitSystem(compiled(game));
        const { size } = system;
        if (size > 60) return;
        // Any point will do, also one whose shares do not add up.
        const logs = Float64Array.from({ length: size }, (_, index) => -0.3 - ((index * 7) % 5) / 3);
        const at = equationsAt(system, logs, lambda);
        const STEP = 1e-5;
        for (let column = 0; column <= size; column += 1) {
          const moved = (by: number): Float64Array =>
            equationsAt(
              system,
              logs.map((value, index) => value + (index === column ? by : 0)),
              lambda + (column === size ? by : 0),
            ).misses;
          const [less, more] = [moved(-STEP), moved(STEP)];
          for (let row = 0; row < size; row += 1) {
            slopes += 1;
            const near = ((more[row] ?? 0) - (less[row] ?? 0)) / (2 * STEP);
            expect(Math.abs((at.slopes[row * (size + 1) + column] ?? 0) - near)).toBeLessThan(1e-6);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(slopes).toBeGreaterThan(1000);
});
