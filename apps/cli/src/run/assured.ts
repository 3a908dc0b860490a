import { type Event, eventWords, type Incident, type Norm, type Report, rungOf } from '@casus/engine';
import {
  type Brief,
  type CoverageResult,
  type EnvelopeResult,
  type Guarantee,
  guaranteesOf,
  inSentence,
  label,
} from '@casus/views';
import { begunCoverage, coverageOf, resultOf } from '../check/coverage.ts';
import { BY_RUNG, type Need } from '@casus/check';
import { afterWords } from '../check/guarantee.ts';
import { authored, incidentAsked } from '../check/incident.ts';
import { answersOf } from '../check/lines.ts';
import { type Patience, patienceFor } from '../check/patience.ts';
import { type Asked, asked } from '../check/question.ts';
import type { Outcome } from '../exit.ts';
import { good } from '../exit.ts';
import type { Faulty } from '../library/load.ts';
import { lookForLoopholes } from '../loopholes/asked.ts';
import { twoRunsOf } from '../loopholes/picture.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { chosenIn } from './chosen.ts';

/** What a brief may show besides its run: what is assured, what is covered, and what can go wrong. */
export interface Wanted {
  readonly assured: boolean;
  readonly coverage: boolean;
  readonly loopholes: boolean;
  readonly need: Need | undefined;
  /** Most states for a guarantor or a cell. */
  readonly states: string | undefined;
}

/** So many states keep a page short in coming; where they do not suffice the picture says so. */
const STATES = '1000';

/** Time after which no further class of incidents is begun, in ms: what is left open is named on the page. */
const LOOKING = 60_000;

/** The brief with what is assured, covered and left open, asked as `casus envelope`, `check` and `loopholes` ask. */
export async function withAssured(
  brief: Brief,
  wanted: Wanted,
  terminal: Terminal,
): Promise<Outcome<Brief> | Faulty> {
  const attack = brief.report?.events.find((event): event is Incident => event.kind === 'incident');
  const ready = await asked([brief.pact], {
    resolve: chosenIn(brief, 'bracket'),
    reading: chosenIn(brief, 'reading'),
    bound: wanted.states ?? STATES,
    ...(attack?.on[0] === undefined ? {} : { on: attack.on[0] }),
  });
  if (!ready.ok) return ready;
  const patience = patienceFor(ready.value.limit, terminal);
  try {
    return await added(brief, wanted, attack, ready.value, patience, terminal);
  } finally {
    patience.end();
  }
}

async function added(
  brief: Brief,
  wanted: Wanted,
  attack: Incident | undefined,
  all: Asked,
  patience: Patience,
  terminal: Terminal,
): Promise<Outcome<Brief>> {
  const incident = attack ? good(incidentOf(attack, brief.report, all)) : incidentAsked(all, {});
  if (!incident.ok) return incident;
  const assured = wanted.assured
    ? await assuredIn(all, brief, attack, incident.value, wanted.need, patience)
    : undefined;
  const coverage: CoverageResult | undefined = wanted.coverage
    ? resultOf(await coverageOf(begunCoverage(all), patience), all)
    : undefined;
  const looked = wanted.loopholes
    ? await lookForLoopholes(
        { ...all, opening: { ...all.opening, at: incident.value.at } },
        incident.value,
        { limit: LOOKING, shows: true, stopped: () => patience.stopped() !== undefined },
        terminal,
      )
    : undefined;
  return good({
    ...brief,
    ...(looked
      ? {
          waysOut: {
            result: looked.result,
            runs: twoRunsOf(looked.found, looked.result, looked.names),
            names: looked.names,
          },
        }
      : {}),
    ...(assured ? { assured } : {}),
    ...(coverage ? { coverage } : {}),
  });
}

async function assuredIn(
  all: Asked,
  brief: Brief,
  attack: Incident | undefined,
  incident: Incident,
  need: Need | undefined,
  patience: Patience,
): Promise<readonly Guarantee[]> {
  const at = { ...all, opening: { ...all.opening, at: incident.at } };
  const { answers } = await answersOf(
    [{ chosen: all.taken, readings: [] }],
    at,
    { incident, wanted: { without: [], together: [] }, scale: BY_RUNG, need: undefined },
    patience,
  );
  const result: EnvelopeResult = {
    pacts: [brief.pact],
    incident: eventWords(all.system.world, incident),
    horizon: all.horizon,
    lines: answers.map(({ line }) => line),
  };
  return guaranteesOf(result, brief.print.names, {
    after: afterWords(incident, all.system, all.names),
    need: need?.map(({ from, value }) => ({ from, rung: value })),
  }).map((one) => ({
    ...one,
    ...marked(brief.report, all, attack, one),
    ...(brief.report && attack ? { run: { report: brief.report, print: brief.print, from: attack.at } } : {}),
  }));
}

/** The attack as a question: what is said of it in the chronicle is told of elsewhere. */
const incidentOf = (
  { no, text: _text, ...attack }: Incident,
  report: Report | undefined,
  all: Asked,
): Incident => {
  const word = report?.events.find((event) => event.kind === 'attribution' && event.about === no);
  return authored(attack, all, word?.kind === 'attribution' ? word.to : undefined);
};

/** What the guarantors owed and did in the run, on the ladder. */
function marked(
  report: Report | undefined,
  { system, names }: Asked,
  attack: Incident | undefined,
  { guarantors }: Guarantee,
): Pick<Guarantee, 'marks'> {
  if (!report || !attack) return {};
  const since = (at: number): number => at - attack.at;
  const owed = report.positions.flatMap(({ pact, norm, bearers, due, act, position }) => {
    const who = bearers.find((party) => guarantors.includes(party));
    const rule = system.byId.get(pact)?.norms.find((one) => one.norm.id === norm)?.norm;
    if (!who || !rule || due.kind !== 'at' || position !== 'duty' || since(due.at) < 0) return [];
    const rung = leastOf(rule);
    return rung === 0
      ? []
      : [{ at: since(due.at), rung, kind: 'owed' as const, words: `${label(names, who)} owes: ${act}` }];
  });
  const done = report.events.flatMap((event: Event) =>
    (event.kind === 'measure' || event.kind === 'delivery') &&
    guarantors.includes(event.by) &&
    since(event.at) >= 0
      ? [
          {
            at: since(event.at),
            rung: rungOf(event.measure),
            kind: 'delivered' as const,
            words: `${inSentence(names, event.by)}: ${event.measure}`,
          },
        ]
      : [],
  );
  return { marks: [...owed, ...done] };
}

/** The rung that performs a duty with least. */
const leastOf = ({ act }: Norm): number => {
  const rungs = (act.menu?.items ?? []).map(({ measure }) => rungOf(measure));
  if (rungs.length === 0) return act.verb.startsWith('consult') ? 1 : 0;
  return act.menu?.owed === 'all' ? Math.max(...rungs) : Math.min(...rungs);
};
