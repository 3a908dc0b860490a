import { type Slug, stagesOf, type Staged, strangerOf } from '@casus/check';
import type { Incident, PartyId } from '@casus/engine';
import type { LoopholesResult, Names } from '@casus/views';
import type { Asked } from '../check/question.ts';
import { openLibrary } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Discovered, sweep } from './find.ts';
import { loopholesResult } from './result.ts';

/** How loopholes are looked for. */
export interface Looking {
  /** In ms. */
  readonly limit: number;
  readonly guarantor?: PartyId;
  readonly kind?: Slug;
  /** The texts are edited, and asked again. */
  readonly fix?: boolean;
  /** A run of the text as it stands is looked for. */
  readonly shows?: boolean;
  /** Only what is open, and where: no repair is tried. */
  readonly bare?: boolean;
  /** After so many states in all no further class is begun. */
  readonly budget?: number;
  readonly stopped?: () => boolean;
}

/** What was found, with the names to print it by and the stages that it was asked on. */
export interface Looked {
  readonly result: LoopholesResult;
  readonly names: Names;
  readonly stages: readonly Staged[];
  readonly found: readonly Discovered[];
}

/** Looks for loopholes under the pacts of a question, after an incident. */
export async function lookForLoopholes(
  all: Asked,
  incident: Incident,
  { limit, guarantor, kind, fix, shows, bare, budget, stopped }: Looking,
  terminal: Terminal,
): Promise<Looked> {
  const { system, opening, victim, horizon, most } = all;
  const stranger = strangerOf(system);
  // A state that no pact seats or names stands for all of them.
  const names: Names =
    stranger === undefined || stranger === incident.by
      ? all.names
      : { ...all.names, [stranger]: { name: 'any other state', the: false } };
  const stages = stagesOf({
    system,
    before: opening.before,
    at: opening.at,
    victim,
    attacker: incident.by,
    horizon,
    states: most,
    kind: incident.incident,
    facts: opening.idle,
    ...(guarantor === undefined ? {} : { only: guarantor }),
  });
  const found = await sweep(
    stages,
    {
      limit,
      ...(kind ? { only: kind } : {}),
      ...(shows ? { shows } : {}),
      ...(bare ? { bare } : {}),
      ...(budget === undefined ? {} : { budget }),
      ...(stopped ? { stopped } : {}),
    },
    terminal,
  );
  const texts = fix ? await textsOfLibrary() : undefined;
  return { result: loopholesResult(found, { ...all, names }, texts), names, stages, found: found.found };
}

async function textsOfLibrary() {
  const library = openLibrary();
  return library.ok ? library.value.texts() : undefined;
}
