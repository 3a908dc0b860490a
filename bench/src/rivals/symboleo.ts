import { createRequire } from 'node:module';
import { join } from 'node:path';
import { differences, type Tally, tally } from '../engine/oracle.ts';
import { tiny } from '../engine/tiny.ts';
import { type Happening, happenings, PARTIES, type RivalResult, type RivalTask } from './clause.ts';

/** The part of symboleo-js-core that is used here. */
interface Position {
  readonly name: string;
  trigerredUnconditional(): boolean;
  trigerredConditional(): boolean;
  activated(): boolean;
}
interface Obligation extends Position {
  fulfilled(): boolean;
  violated(): boolean;
  isInEffect(): boolean;
  isFulfilled(): boolean;
  isViolated(): boolean;
}
interface Power extends Position {
  exerted(): boolean;
  isSuccessfulTermination(): boolean;
}
interface Contract {
  activated(): boolean;
}
type Maker<T> = new (name: string, creditor: object, debtor: object, contract: Contract) => T;
interface Package {
  readonly SymboleoContract: new (name: string) => Contract;
  readonly Role: new (name: string, contract: Contract) => object;
  readonly Obligation: Maker<Obligation>;
  readonly Power: Maker<Power>;
  readonly InternalEvent: new (source: string, type: string, object: object) => object;
  readonly Events: {
    init(
      subscriptions: readonly (readonly [readonly object[], (contract: Contract) => null])[],
      listeners: Readonly<Record<string, (contract: Contract) => void>>,
    ): void;
  };
}

interface End {
  readonly powers: readonly Power[];
  readonly obligations: readonly Obligation[];
  /** State changes asked for and made. */
  readonly changes: number;
  /** Subscriptions that were called. */
  readonly called: number;
}

const nameOf = (no: number, by: string): string => `assist ${no} ${by}`;

/**
 * The clause as legal positions: the attack gives the victim a power to invoke, using it creates three
 * obligations, assistance fulfils one, the deadline violates it. It knows no performance after a
 * violation, so a late performance stays violated; the assertion counts it so.
 */
function play(core: Package, log: readonly Happening[], subscriptions: number): End {
  let called = 0;
  let changes = 0;
  const did = (changed: boolean): void => {
    if (changed) changes += 1;
  };
  // Each waits for the fulfilment of one obligation of the log, case by case.
  const waiting = Array.from({ length: subscriptions }, (_, index) => {
    const no = Math.floor(index / PARTIES.length) + 1;
    const name = nameOf(no, PARTIES[index % PARTIES.length] ?? '');
    const on = new core.InternalEvent('obligation', 'Fulfilled', { name });
    const call = (): null => {
      called += 1;
      return null;
    };
    return [[on], call] as const;
  });
  const ignore = (): void => undefined;
  core.Events.init(waiting, {
    successfullyTerminateContract: ignore,
    unsuccessfullyTerminateContract: ignore,
  });
  const contract = new core.SymboleoContract('tiny');
  const roles = new Map(PARTIES.map((party) => [party, new core.Role(party, contract)]));
  const role = (party: string): object => roles.get(party) ?? {};
  contract.activated();
  const powers = new Map<number, Power>();
  const victims = new Map<number, string>();
  const obligations = new Map<string, Obligation>();
  for (const happening of log) {
    const { no } = happening;
    switch (happening.kind) {
      case 'attack': {
        const power = new core.Power(`invoke ${no}`, role(happening.victim), {}, contract);
        did(power.trigerredUnconditional());
        powers.set(no, power);
        victims.set(no, happening.victim);
        break;
      }
      case 'invocation': {
        const power = powers.get(no);
        if (!power || victims.get(no) !== happening.by) break;
        did(power.exerted());
        for (const party of PARTIES) {
          if (party === happening.by) continue;
          const duty = new core.Obligation(nameOf(no, party), role(happening.by), role(party), contract);
          did(duty.trigerredConditional());
          did(duty.activated());
          obligations.set(duty.name, duty);
        }
        break;
      }
      case 'assistance': {
        const duty = obligations.get(nameOf(no, happening.by));
        if (duty) did(duty.fulfilled());
        break;
      }
      case 'deadline':
        for (const party of PARTIES) {
          const duty = obligations.get(nameOf(no, party));
          if (duty?.isInEffect()) did(duty.violated());
        }
        break;
    }
  }
  return { powers: [...powers.values()], obligations: [...obligations.values()], changes, called };
}

const stateOf = (duty: Obligation): string =>
  duty.isFulfilled() ? 'fulfilled' : duty.isViolated() ? 'violated' : duty.isInEffect() ? 'active' : 'none';

/** Measures symboleo-js-core on the tiny clause, bare or with subscriptions that it looks through at every change. */
export function measureSymboleo(task: RivalTask): RivalResult {
  const core = createRequire(join(task.folder, 'package.json'))('symboleo-js-core') as Package;
  const events = tiny.log(task.size);
  const log = happenings(events);
  play(core, log.slice(0, 5000), task.more);
  const samples: number[] = [];
  let last: End = { powers: [], obligations: [], changes: 0, called: 0 };
  for (let run = 0; run < task.runs; run += 1) {
    const from = performance.now();
    last = play(core, log, task.more);
    samples.push(performance.now() - from);
  }
  const found = tally(last.obligations.map(stateOf));
  const counts = tiny.expected(events);
  const expected: Tally = {
    fulfilled: counts['5 fulfilled'] ?? 0,
    active: counts['5 active'] ?? 0,
    violated: (counts['5 breached'] ?? 0) + (counts['5 performed late'] ?? 0),
  };
  const wrong = [...differences(expected, found)];
  const used = last.powers.filter((power) => power.isSuccessfulTermination()).length;
  const invoked = events.filter((event) => event.kind === 'invocation').length;
  if (used !== invoked) wrong.push(`${used} powers used, ${invoked} invocations`);
  const subscribed = last.obligations.filter((duty) => {
    const [, no, party] = duty.name.split(' ');
    return (Number(no) - 1) * PARTIES.length + PARTIES.indexOf(party ?? '') < task.more && duty.isFulfilled();
  }).length;
  if (last.called !== subscribed) wrong.push(`${last.called} subscriptions called, expected ${subscribed}`);
  return { samples, did: last.changes, found, wrong };
}
