import { holesIn, type HolesOf, type Names } from '@casus/views';
import { wantedIn } from '../check/groups.ts';
import { authored, incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { type Patience, patienceFor } from '../check/patience.ts';
import type { Asked } from '../check/question.ts';
import { good, type Outcome } from '../exit.ts';
import { lookForLoopholes } from '../loopholes/asked.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Options that say in which incident, and against whom, holes are looked for. */
export interface HoleOptions extends IncidentOptions {
  readonly guarantor?: string;
  readonly bound?: string;
}

/** A text whose holes are looked for, by the name that it has beside the others. */
export interface HoleText {
  readonly text: string;
  readonly all: Asked;
}

/** The holes of several texts, and what their parties are called. */
export interface Holes {
  readonly each: readonly HolesOf[];
  readonly names: Names;
  readonly exhausted: boolean;
  readonly stopped: ReturnType<Patience['stopped']>;
}

/** States of one search, as under `casus loopholes`. */
export const HOLE_STATES = 1_000;

/** After so many states of one text no further class of incidents is begun unless `--bound` says more: seconds, by no clock. */
const BUDGET = 40_000;

/** Looks for the holes of each text on its own, as far as the time and the states of a search reach. */
export async function holesOf(
  texts: readonly HoleText[],
  options: HoleOptions,
  patience: Patience,
  terminal: Terminal,
): Promise<Outcome<Holes>> {
  const begun = Date.now();
  const each: HolesOf[] = [];
  let names: Names = {};
  let late = false;
  for (const [index, { text, all }] of texts.entries()) {
    // What is left of the time, in even shares.
    const limit =
      all.limit === undefined
        ? Number.POSITIVE_INFINITY
        : Math.max(0, all.limit - (Date.now() - begun)) / (texts.length - index);
    const started = Date.now();
    const incident = incidentAsked(all, options);
    if (!incident.ok) return incident;
    const attack = authored(incident.value, all);
    const wanted = wantedIn(all, attack, options);
    if (!wanted.ok) return wanted;
    const { only } = wanted.value;
    const looked = await lookForLoopholes(
      { ...all, most: options.bound === undefined ? HOLE_STATES : all.most },
      attack,
      {
        limit,
        ...(options.bound === undefined ? { budget: BUDGET } : {}),
        bare: true,
        stopped: () => patience.stopped() !== undefined,
        ...(only === undefined ? {} : { guarantor: only }),
      },
      terminal,
    );
    late ||= looked.result.open.length > 0 && Date.now() - started >= limit;
    names = { ...names, ...looked.names };
    each.push({
      text,
      result: looked.result,
      asked: [...new Set(looked.stages.flatMap(({ guarantors }) => guarantors))],
    });
  }
  const exhausted = each.every(({ result }) => result.open.length === 0);
  return good({ each, names, exhausted, stopped: patience.stopped() ?? (late ? 'limit' : undefined) });
}

/** The same for texts side by side, for as long as the command may take. */
export async function lookedFor(
  texts: readonly Asked[],
  names: readonly string[],
  options: HoleOptions,
  terminal: Terminal,
): Promise<Outcome<Holes>> {
  const patience = patienceFor(texts[0]?.limit, terminal);
  try {
    return await holesOf(
      texts.map((all, index) => ({ text: names[index] ?? '', all })),
      options,
      patience,
      terminal,
    );
  } finally {
    patience.end();
  }
}

/** The holes of a text as `--json` gives them. */
export const holeData = (text: HolesOf): object => ({
  text: text.text,
  guarantors: text.asked,
  found: holesIn(text).map(({ slug, severity, guarantors, at }) => ({
    slug,
    severity,
    guarantors,
    at: at.map(({ pact, article, text: sentence }) => ({ pact, article, sentence })),
  })),
  classes: text.result.classes,
  open: text.result.open,
});
