import { figure, type Group, median, type Row, type Target } from '../row.ts';
import { inChild } from '../spawn.ts';
import { gambitFolder, PATIENCE, type Rival, runGambit } from './gambit.ts';
import type { Answer, GameTask, Played } from './measure.ts';
import { type Question, QUESTIONS } from './questions.ts';

/** Where Gambit needs so long, in processor seconds, Casus must be faster. */
const MATTERS = 0.1;

const faults = ({ expects }: Question, { count, value, regret }: Answer): readonly string[] => [
  ...(expects.count === undefined || expects.count === count
    ? []
    : [`${count} equilibria, not ${expects.count}`]),
  ...(expects.value === undefined || Math.abs((value ?? Number.NaN) - expects.value) <= (expects.within ?? 0)
    ? []
    : [`value ${value}, not ${expects.value}`]),
  ...(count > 0 && Number.isNaN(regret) ? ['no regret'] : []),
];

/** Gambit's seconds: of this run, or of games.md; and whether it came to an end. */
const rivalWords = (rival: Rival | undefined, reference: number | undefined): string => {
  if (rival?.kind === 'measured')
    return `Gambit ${figure(rival.seconds)} s in this run, ${rival.printed} printed`;
  if (rival?.kind === 'over') return `Gambit not done after ${PATIENCE} s in this run`;
  return reference === undefined ? 'Gambit has none' : `Gambit ${reference} s (games.md, not this run)`;
};

/** Games: processor time to the first equilibrium that the evaluator has verified, or to all, beside Gambit. */
export const gameGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  const targets: Target[] = [];
  const folder = gambitFolder();
  for (const [question, asked] of QUESTIONS.entries()) {
    if (quick && asked.slow) continue;
    says(`game: ${asked.name}`);
    const task: GameTask = { kind: 'game', question, runs: quick ? 2 : asked.slow ? 3 : 7 };
    const { answer, cold, seconds } = await inChild<Played>(root, task);
    const rival =
      folder && asked.gambit ? await runGambit(root, folder, asked.gambit, asked.game()) : undefined;
    const ours = median(seconds);
    const theirs = rival?.seconds ?? asked.reference;
    const words = rivalWords(rival, asked.reference);
    rows.push({
      group: 'game',
      name: asked.name,
      value: ours,
      unit: 's of processor',
      from: Math.max(...seconds),
      to: Math.min(...seconds),
      runs: seconds.length,
      also: `first time ${figure(cold)} s; ${words}${theirs === undefined ? '' : `, ${figure(theirs / ours)} times as long`}`,
      end: `${answer.count} found${answer.value === undefined ? '' : `, worth ${answer.value}`}, regret ${answer.regret}`,
      wrong: faults(asked, answer),
    });
    if (asked.target !== undefined)
      targets.push({
        group: 'game',
        target: `${asked.name}: under ${asked.target} s`,
        measured: `${figure(ours)} s (first time ${figure(cold)} s)`,
        met: Math.max(ours, cold) < asked.target,
      });
    if (theirs !== undefined && theirs >= MATTERS)
      targets.push({
        group: 'game',
        target: `${asked.name}: ahead of Gambit`,
        measured: `${figure(cold)} s the first time, ${figure(ours)} s then; ${words}`,
        met: cold < theirs,
      });
  }
  return { rows, targets };
};
