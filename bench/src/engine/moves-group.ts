import { figure, type Group, rates, type Row } from '../row.ts';
import { inChild } from '../spawn.ts';
import type { MovesResult, MovesTask } from './moves.ts';

const NAMES: Readonly<Record<MovesTask['where'], string>> = {
  tiny: 'tiny clause, 4 members and an outsider, 3 cases',
  nato: 'NAT-1949, 32 members, after 20 events',
  'charter and rio': 'UNC-1945 and RIO-1947, 25 April 1982',
};

/** How fast the moves of a party are found: what the checker asks for at every state. */
export const movesGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  for (const where of ['tiny', 'nato', 'charter and rio'] as const) {
    says(`moves: ${NAMES[where]}`);
    const task: MovesTask = { kind: 'moves', where, spend: quick ? 150 : 2000, root };
    const result = await inChild<MovesResult>(root, task);
    const row = rates(result.samples, result.calls);
    rows.push({
      group: 'moves',
      name: NAMES[where],
      unit: 'calls/s',
      ...row,
      also: `${figure(Math.round((row.value * result.templates) / result.calls))} templates/s`,
      end: `${figure(result.templates)} templates for ${result.calls} actors`,
      wrong: result.wrong,
    });
  }
  return { rows, targets: [] };
};
