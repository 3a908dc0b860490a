import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HOUR } from '@casus/engine';
import { differences, tally } from '../engine/oracle.ts';
import { tiny } from '../engine/tiny.ts';
import { type Happening, happenings, PARTIES, type RivalResult, type RivalTask } from './clause.ts';

/** The part of json-rules-engine that is used here. */
interface Engine {
  run(facts: Readonly<Record<string, unknown>>): Promise<{
    readonly events: readonly { readonly type: string }[];
  }>;
}
interface Package {
  readonly Engine: new (rules: readonly object[]) => Engine;
}

const is = (fact: string, value: unknown): object => ({ fact, operator: 'equal', value });

/** The clause as rules over the facts of one event; each outcome is an event type. */
const RULES = [
  { event: { type: 'attacked' }, conditions: { all: [is('kind', 'attack'), is('onMember', true)] } },
  {
    event: { type: 'owed' },
    conditions: { all: [is('kind', 'invocation'), is('byVictim', true), is('attacked', true)] },
  },
  {
    event: { type: 'fulfilled' },
    conditions: {
      all: [
        is('kind', 'assistance'),
        is('owed', true),
        { fact: 'hours', operator: 'lessThanInclusive', value: 72 },
      ],
    },
  },
  {
    event: { type: 'performed late' },
    conditions: {
      all: [
        is('kind', 'assistance'),
        is('owed', true),
        { fact: 'hours', operator: 'greaterThan', value: 72 },
      ],
    },
  },
  { event: { type: 'breached' }, conditions: { all: [is('kind', 'deadline'), is('owed', true)] } },
];

interface Case {
  readonly victim: string;
  attacked: boolean;
  invoked: number;
  /** How each duty stands; what is active or breached is still owed. */
  readonly duties: Map<string, string>;
}

const hoursSince = (of: Case, at: number): number =>
  Number.isNaN(of.invoked) ? 0 : (at - of.invoked) / HOUR;

/**
 * One engine run per happening (and per duty at a deadline), one after another, as its users call it:
 * the rules judge, and what they say is kept by us, since the engine keeps nothing between runs.
 */
async function play(
  engine: Engine,
  log: readonly Happening[],
): Promise<{ cases: Map<number, Case>; runs: number }> {
  const cases = new Map<number, Case>();
  let runs = 0;
  const ask = async (of: Case, happening: Happening, by: string): Promise<string | undefined> => {
    runs += 1;
    const duty = of.duties.get(by);
    const { events } = await engine.run({
      kind: happening.kind,
      onMember: PARTIES.includes(of.victim),
      byVictim: by === of.victim,
      attacked: of.attacked,
      owed: duty === 'active' || (duty === 'breached' && happening.kind === 'assistance'),
      hours: hoursSince(of, happening.at),
    });
    return events[0]?.type;
  };
  for (const happening of log) {
    let of = cases.get(happening.no);
    if (happening.kind === 'attack') {
      of = { victim: happening.victim, attacked: false, invoked: Number.NaN, duties: new Map() };
      cases.set(happening.no, of);
    }
    if (!of) continue;
    if (happening.kind === 'deadline') {
      for (const by of of.duties.keys()) {
        const says = await ask(of, happening, by);
        if (says !== undefined) of.duties.set(by, says);
      }
      continue;
    }
    const by = happening.kind === 'attack' ? 'X' : happening.by;
    const says = await ask(of, happening, by);
    if (says === 'attacked') of.attacked = true;
    else if (says === 'owed') {
      of.invoked = happening.at;
      for (const party of PARTIES) if (party !== of.victim) of.duties.set(party, 'active');
    } else if (says !== undefined) of.duties.set(by, says);
  }
  return { cases, runs };
}

/** Measures json-rules-engine on the tiny clause; its end state is held to the oracle of Casus's own row. */
export async function measureJsonRules(task: RivalTask): Promise<RivalResult> {
  const { Engine } = createRequire(join(task.folder, 'package.json'))('json-rules-engine') as Package;
  const engine = new Engine(RULES);
  const events = tiny.log(task.size);
  const log = happenings(events);
  await play(engine, log.slice(0, 2000));
  const samples: number[] = [];
  let last = { cases: new Map<number, Case>(), runs: 0 };
  for (let run = 0; run < task.runs; run += 1) {
    const from = performance.now();
    last = await play(engine, log);
    samples.push(performance.now() - from);
  }
  const found = tally(
    [...last.cases.values()].flatMap((of) => [...of.duties.values()].map((duty) => `5 ${duty}`)),
  );
  return { samples, did: last.runs, found, wrong: differences(tiny.expected(events), found) };
}
