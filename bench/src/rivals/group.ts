import { figure, type Group, notMeasured, rates, type Row } from '../row.ts';
import { inChild } from '../spawn.ts';
import type { RivalResult, RivalTask } from './clause.ts';
import { install, RIVALS, rivalsFolder } from './install.ts';
import { measureQuint, STEPS } from './quint.ts';

const GROUP = 'others on the tiny clause';

/** A row, and how many events of the log (or states of a trace) it got through in a second. */
interface Paced {
  readonly row: Row;
  readonly pace: number;
}

const rowOf = (name: string, unit: string, result: RivalResult, things = result.did): Paced => {
  const rate = rates(result.samples, result.did);
  const pace = (rate.value * things) / result.did;
  const row: Row = {
    group: GROUP,
    name,
    unit,
    ...rate,
    also: things === result.did ? '' : `${figure(pace)} events/s`,
    end: Object.entries(result.found)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => `${key} ${figure(count)}`)
      .join(', '),
    wrong: result.wrong,
  };
  return { row, pace };
};

const against = ({ row, pace }: Paced, own: Paced): Row => ({
  ...row,
  also: [row.also, `Casus ${figure(own.pace / pace)} times as fast`].filter(Boolean).join('; '),
});

/** json-rules-engine, symboleo-js-core and Quint on the tiny clause, with Casus beside each in the same run. */
export const rivalsGroup: Group = async ({ quick, root, says }) => {
  says('installing the rivals');
  const why = await install(root);
  const names = Object.entries(RIVALS).map(([name, version]) => `${name} ${version}`);
  if (why !== undefined) return { rows: names.map((name) => notMeasured(GROUP, name, why)), targets: [] };
  const folder = rivalsFolder(root);
  const size = quick ? 1_000 : 20_000;
  const runs = quick ? 2 : 5;
  const measure = (kind: RivalTask['kind'], more: number, events = size): Promise<RivalResult> => {
    says(`${kind} ${more > 0 ? more : ''}`);
    return inChild<RivalResult>(root, { kind, folder, size: events, runs, more });
  };

  const own = rowOf('Casus, apply, derivations kept', 'events/s', await measure('casus', 0));
  const ownTraces = rowOf(
    `Casus, apply, traces of ${STEPS} events`,
    'states/s',
    await measure('casus', STEPS),
  );

  const json = rowOf(names[0] ?? '', 'runs/s', await measure('json-rules-engine', 0), size);
  const long = quick ? size : 100_000;
  const bare = rowOf(`${names[1]}, bare`, 'changes/s', await measure('symboleo-js-core', 0, long), long);
  const busy = rowOf(
    `${names[1]}, 1,000 subscriptions`,
    'changes/s',
    await measure('symboleo-js-core', 1000),
    size,
  );
  says('Quint');
  const traces = quick ? 100 : 2_000;
  const quint = rowOf(
    `${names[2]}, typescript, traces of ${STEPS} steps`,
    'states/s',
    await measureQuint(root, folder, traces, quick ? 1 : 3),
  );
  return {
    rows: [
      own.row,
      against(json, own),
      against(bare, own),
      against(busy, own),
      ownTraces.row,
      against(quint, ownTraces),
    ],
    targets: [],
  };
};
