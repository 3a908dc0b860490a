import { type PartyId, type Rung, RUNGS, type State } from '@casus/engine';
import type { Heeded, Run } from '@casus/check';
import type { Table } from './answers.ts';
import { type Branches, branching } from './branches.ts';
import { type Answering, follow, type Scene } from './follow.ts';
import { groundsOf } from './grounds.ts';
import type { Ground, Reckoning } from './model.ts';

/** What is reckoned: an answer by one party on a course, and whose deeds may change what it owes. */
interface Asked {
  readonly scene: Scene;
  readonly run: Run;
  readonly others: readonly Heeded[];
}

/** What the text says of an answer on a course: where the others do all they owe, and where they do nothing. */
export const reckon = (
  { scene, run, others }: Asked,
  answer: Answering,
  branches: Branches = branching(scene.performer),
): Reckoning => {
  const followed = follow(scene, run, answer, others, branches);
  const grounds = read(scene, followed, answer);
  if (!followed.joined) return { grounds };
  const alone = read(scene, follow(scene, run, answer, [], branches), answer);
  return JSON.stringify(alone) === JSON.stringify(grounds) ? { grounds } : { grounds, alone };
};

const read = (
  { start }: Scene,
  { state, lowest }: { readonly state: State; readonly lowest: ReadonlyMap<string, number> },
  { by, rung }: Answering,
): readonly Ground[] => groundsOf(state, by, start, lowest, rung);

/** Every rung of the ladder, or those asked about, at once: what an answer of each comes to. */
export const atOnce = (asked: Asked, by: PartyId, rungs: readonly Rung[] = RUNGS): Table => {
  const branches = branching(asked.scene.performer);
  return Object.fromEntries(rungs.map((rung) => [rung, reckon(asked, { by, rung, hours: 0 }, branches)]));
};
