import { type HolesChanged, holesChanged } from '@casus/views';
import { type Patience, patienceFor } from '../check/patience.ts';
import { type HoleOptions, type Holes, holesOf } from '../compare/holes.ts';
import { good, type Outcome } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type ConsequenceOptions, type Consequences, consequencesOf, numbersOf } from './consequences.ts';
import type { Versions } from './versions.ts';

/** Options that say what is asked of the two versions beside what they say. */
export interface FoundOptions extends ConsequenceOptions, HoleOptions {
  /** False with --no-holes. */
  readonly holes?: boolean;
  /** False with --no-consequences. */
  readonly consequences?: boolean;
}

/** What the change comes to: guarantor by guarantor in one incident, and which holes it opens and closes. */
export interface Found {
  readonly consequences?: Consequences;
  readonly holes?: { readonly of: Holes; readonly changed: HolesChanged };
  /** Whether the command line asks about an incident: then a difference is one of consequence. */
  readonly told: boolean;
  /** Why something was not asked, in words. */
  readonly unasked: readonly string[];
  readonly exhausted: boolean;
  readonly stopped: ReturnType<Patience['stopped']>;
}

/** Options that ask about an incident: what cannot be asked then is an error, and else said in words. */
const ASKING = ['on', 'by', 'incident', 'guarantor', 'need', 'within', 'bound', 'limit'] as const;

/** Asks both versions, as far as the time reaches. */
export async function foundIn(
  versions: Versions,
  options: FoundOptions & Readonly<Partial<Record<(typeof ASKING)[number], unknown>>>,
  terminal: Terminal,
): Promise<Outcome<Found>> {
  const { before, after, articles } = versions;
  const patience = patienceFor(before.all.limit, terminal);
  const told = ASKING.some((option) => options[option] !== undefined);
  const unasked: string[] = [];
  try {
    const consequences =
      options.consequences === false ? undefined : await consequencesOf(versions, options, patience);
    if (consequences && !consequences.ok) {
      if (told) return consequences;
      unasked.push(`What it comes to was not asked: ${consequences.problem.says}.`);
    }
    const holes =
      options.holes === false
        ? undefined
        : await holesOf(
            [before, after].map(({ name, all }) => ({ text: name, all })),
            options,
            patience,
            terminal,
          );
    if (holes && !holes.ok) {
      if (told) return holes;
      unasked.push(`Holes were not looked for: ${holes.problem.says}.`);
    }
    const [old, fresh] = holes?.ok ? holes.value.each : [];
    return good({
      ...(consequences?.ok ? { consequences: consequences.value } : {}),
      ...(holes?.ok && old && fresh
        ? { holes: { of: holes.value, changed: holesChanged(old, fresh, numbersOf(articles)) } }
        : {}),
      told,
      unasked,
      exhausted: (!consequences?.ok || consequences.value.exhausted) && (!holes?.ok || holes.value.exhausted),
      stopped: patience.stopped(),
    });
  } finally {
    patience.end();
  }
}
