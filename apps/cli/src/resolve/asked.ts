import { openBrackets } from '@casus/check';
import { type BestQuestion, type BestSearch, beginBest } from '@casus/forecast';
import { inSentence, listedShort } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { calledAs } from '../forecast/blocs.ts';
import { missingWords, type ForecastOptions, type Ready, readyFor, sourcesOf } from '../forecast/asked.ts';
import { filesOf } from '../forecast/profile.ts';
import type { Faulty } from '../library/load.ts';

/** Options of `casus resolve` that say what is asked. */
export interface ResolveOptions extends ForecastOptions {
  readonly signers?: string;
}

/** A search that is ready to begin. */
export interface Begun {
  readonly ready: Ready;
  readonly search: BestSearch;
}

/** Every text is drawn so often: differences between texts are drawn from the same points and need fewer draws. */
const DRAWS = '32';

/** In seconds. All pairs of changes of a text with eight brackets take longer. */
const LIMIT = '300';

/** Beyond four guarantors every sum of help is too many; these cells leave four as they are. */
const FINENESS = { cells: { strength: 48, harm: 8 } };

const SOME = 4;

/** Reads what is asked, and lays out the search. */
export async function begunFor(
  pacts: readonly string[],
  options: ResolveOptions,
): Promise<Outcome<Begun> | Faulty> {
  const { signers = 'all' } = options;
  if (signers !== 'all' && signers !== 'parties')
    return bad(
      EXIT.usage,
      `--signers ${signers}: whose signature is needed?`,
      'write all (the challenger too), or parties (those whom the text binds or protects)',
    );
  const ready = await readyFor(pacts, { draws: DRAWS, limit: LIMIT, ...options });
  if (!ready.ok) return ready;
  const { all, cast, numbered, draws, seed, hours } = ready.value;
  const drafts = all.loaded.map(({ draft }) => draft);
  if (openBrackets(drafts, all.chosen).length === 0)
    return bad(
      EXIT.findings,
      `${drafts.map(({ id }) => id).join(', ')}: no bracket is open`,
      'casus forecast asks about a text without brackets',
    );
  const question: BestQuestion = {
    drafts,
    world: all.world,
    taken: all.chosen,
    ...(all.told ? { before: all.opening.before } : {}),
    at: all.opening.at,
    challenger: cast.challenger,
    beneficiary: all.victim,
    horizon: all.horizon,
    together: cast.together,
    called: (members) => calledAs(members, all.names),
    profile: numbered.profile,
    draws,
    seed,
    hours,
    fineness: FINENESS,
    signers,
    sources: [],
  };
  const begun = beginBest(question);
  if (begun.kind === 'missing')
    return bad(
      EXIT.findings,
      `${numbered.loaded.source.path}: does not say ${listedShort(
        begun.missing.map((one) => missingWords(one, (party) => inSentence(all.names, party))),
        SOME,
      )}`,
      filesOf(numbered.loaded).length === 1
        ? 'write these lines, or let the library fill them in with "Based on "neutral"." under the head'
        : 'write these lines',
    );
  const { search } = begun;
  const sources = sourcesOf(search.drawing, numbered);
  return good({
    ready: ready.value,
    search: { ...search, question: { ...question, sources } },
  });
}
