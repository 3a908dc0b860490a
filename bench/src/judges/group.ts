import { begin, carryOn, isFinished } from '@casus/check';
import { rule, hasSpin } from '../../../packages/check/src/testing/judges/spin.ts';
import { ruled } from '../../../packages/check/src/testing/judges/agree.ts';
import { verdictOf } from '../check/measure.ts';
import { install, rivalsFolder } from '../rivals/install.ts';
import { figure, type Group, median, notMeasured, type Row, type Target, times } from '../row.ts';
import { gridAsked, SIZES } from './grid.ts';
import { claimOf, opinionOf } from './quint.ts';
import { type Judged, shelfJudged } from './shelf.ts';

/** Casus beside SPIN and Quint on the same questions, each asked about one guarantor; the verdicts have to agree. */
export const spinGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  const slower: string[] = [];
  const all = shelfJudged(root);
  const inside = all.filter(({ machine }) => machine !== undefined);
  const missing = await install(root);
  for (const one of quick ? inside.slice(0, 2) : inside) {
    says(`spin: ${one.name}`);
    const { row, whole, cold } = besideSpin(one, quick ? 1 : 3);
    rows.push(...row);
    if (cold > whole) slower.push(one.name);
    if (missing === undefined) rows.push(await besideQuint(one, rivalsFolder(root), quick ? 20 : 200));
  }
  if (missing !== undefined) rows.push(notMeasured('spin', 'Quint 0.33.1', missing));
  for (const { name, why, machine } of all)
    if (!machine) rows.push(notMeasured('spin', name, `not judged: ${why.join('; ')}`));
  const target: Target = {
    group: 'spin',
    target: "each pact that SPIN can judge: verdict (the first time) before SPIN's whole run",
    measured: !hasSpin()
      ? 'no SPIN here'
      : slower.length === 0
        ? `all ${(quick ? inside.slice(0, 2) : inside).length}`
        : `not ${slower.join(', ')}`,
    met: hasSpin() ? slower.length === 0 : undefined,
  };
  return { rows, targets: [target] };
};

const besideSpin = (
  { name, asked, machine }: Judged,
  runs: number,
): { readonly row: readonly Row[]; readonly whole: number; readonly cold: number } => {
  const cold = verdictOf(asked);
  const warm = Array.from({ length: runs }, () => verdictOf(asked));
  const end = `floor ${cold.floor}, ceiling ${cold.ceiling}`;
  const own: Row = {
    group: 'spin',
    name: `${name}: Casus`,
    unit: 'ms',
    ...times(warm.map(({ ms }) => ms)),
    also: `${figure(cold.states)} states, ${figure(Math.round(median(warm.map(({ states, ms }) => (1000 * states) / ms))))} states/s, first time ${figure(Math.round(cold.ms))} ms`,
    end,
    wrong: cold.exhausted ? [] : ['not exhausted'],
  };
  if (!machine || !hasSpin())
    return { row: [own, notMeasured('spin', `${name}: SPIN`, 'no SPIN')], whole: Number.NaN, cold: cold.ms };
  const rulings = Array.from({ length: runs }, () =>
    rule([{ machine, groups: [[asked.guarantor]] }], { optimise: '-O2' }),
  );
  const [first] = rulings;
  const wholes = rulings.map(({ ms }) => ms.generate + ms.compile + ms.run);
  const part = (of: 'generate' | 'compile' | 'run'): number =>
    Math.round(median(rulings.map(({ ms }) => ms[of])));
  const cells = first ? ruled(first, 0, machine)[0] : undefined;
  const judge: Row = {
    group: 'spin',
    name: `${name}: SPIN -O2`,
    unit: 'ms',
    ...times(wholes),
    also: `${figure(first?.states ?? 0)} states, ${figure(Math.round(median(rulings.map(({ states, ms }) => (1000 * states) / ms.run))))} states/s; generate ${part('generate')}, compile ${part('compile')}, run ${part('run')} ms; ${figure(first?.memory ?? 0)} MB`,
    end: `floor ${cells?.floor}, ceiling ${cells?.ceiling}`,
    wrong: [
      ...(first?.exhausted === true ? [] : ['not exhausted']),
      ...(cells && sameSteps(cells.floor, cold.floor) && sameSteps(cells.ceiling, cold.ceiling)
        ? []
        : [`Casus says ${end}`]),
    ],
  };
  return { row: [own, judge], whole: median(wholes), cold: cold.ms };
};

/** A judge knows heights tick by tick: a step between two ticks shows at the next one. */
const sameSteps = (ticks: string, steps: string): boolean => ticks === steps;

const besideQuint = async ({ name, asked }: Judged, folder: string, traces: number): Promise<Row> => {
  const claim = claimOf(asked.question, [asked.guarantor]);
  if (!claim) return notMeasured('spin', `${name}: Quint`, 'no claim');
  const opinion = await opinionOf(folder, claim, traces);
  return {
    group: 'spin',
    name: `${name}: Quint 0.33.1, ${traces} traces`,
    unit: 'ms',
    ...times([opinion.ms]),
    also: `at most ${figure(Math.round((1000 * traces * 25) / opinion.ms))} states/s, not distinct ones; it samples and proves nothing`,
    end: `${opinion.replayed} witnesses replayed, nothing out of reach met`,
    wrong: [
      ...(opinion.against === undefined ? [] : [opinion.against]),
      ...(opinion.replayed === (claim.witnesses?.length ?? 0)
        ? []
        : [`refused: ${opinion.refused.join(', ')}`]),
    ],
  };
};

/** Cost as the text grows: so many obligations, each waiting for one of so many powers that somebody else has. */
export const gridGroup: Group = ({ quick, says }) => {
  const rows = (quick ? SIZES.slice(0, 2) : SIZES).map((obligations): Row => {
    const cells = SIZES.map((powers) => {
      says(`grid: ${obligations} x ${powers}`);
      const from = performance.now();
      const before = process.memoryUsage().heapUsed;
      let search = begin(gridAsked(obligations, powers));
      while (!isFinished(search) && performance.now() - from < 3_000) search = carryOn(search, 200);
      const ms = performance.now() - from;
      const mb = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
      return { powers, states: search.states, ms, mb, finished: isFinished(search) };
    });
    return {
      group: 'grid',
      name: `${obligations} obligations x 1, 2, 4, 8, 16 powers`,
      unit: 'ms',
      ...times(cells.map(({ ms }) => ms)),
      also: cells
        .map(
          ({ powers, states, ms, mb, finished }) =>
            `${powers}: ${figure(states)} states${finished ? '' : ' and more'}, ${figure(Math.round(ms))} ms, ${figure(Math.round(mb))} MB`,
        )
        .join('; '),
      end: `${cells.filter(({ finished }) => finished).length} of ${cells.length} exhausted in 3 s`,
      wrong: [],
    };
  });
  return Promise.resolve({ rows, targets: [] });
};
