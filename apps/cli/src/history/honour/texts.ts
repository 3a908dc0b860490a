import { openingOf, settledAs } from '@casus/check';
import { firstAlternatives, HOUR, type Instant, instant, type PartyId } from '@casus/engine';
import { advanceTerms, beginTerms, eachAlone, type Terms, termsOf } from '@casus/forecast';
import type { Finder, Ground, HonourCase } from '@casus/history';
import { type Library, loadPact } from '../../library/load.ts';
import { atopNumbers } from '../kin.ts';
import { partnersOf, type Worded } from './trials.ts';

/** How far an answer is looked at, in hours. */
const MONTH = 720;

/** A pact of the library that was put to the test: what running its text on that war makes of a game. */
export interface Texted {
  readonly row: number;
  readonly pact: string;
  readonly worded: Worded;
}

/**
 * The cases whose pact the library holds, with terms from its text: the war as an invasion on the day on which war and
 * pact came together, the first alternative of each bracket. Only promises to fight: terms have no place for a
 * promise to stay out. Where the text makes no game (nobody is bound on that day), the codes stand.
 */
export async function textedIn(
  library: Library,
  cases: readonly HonourCase[],
  ground: Ground,
  who: Finder,
): Promise<readonly Texted[]> {
  const world = await library.world();
  const byNumber = new Map(
    Object.entries(atopNumbers()).flatMap(([pact, numbers]) =>
      numbers.map((number) => [number, pact] as const),
    ),
  );
  const out: Texted[] = [];
  for (const [row, one] of cases.entries()) {
    const pact = byNumber.get(one.atop);
    if (pact === undefined || one.asked === 'stay out' || library.shelf.pacts[pact] === undefined) continue;
    const loaded = await loadPact(library, pact);
    if (!loaded.ok) continue; // the library's own tests say what is wrong in it
    const { draft } = loaded.value;
    const at = instantOf(one.day);
    const idOf = (state: number): PartyId => who(state, at) ?? `cow ${state}`;
    const system = settledAs([draft], { [draft.id]: firstAlternatives(draft) }, world);
    const opening = openingOf(system, 0 as Instant, at);
    const answer = termsOf(
      advanceTerms(
        beginTerms({
          system,
          before: opening.before,
          at: opening.at,
          challenger: idOf(one.enemy),
          beneficiary: idOf(one.belligerent),
          horizon: MONTH * HOUR,
        }),
        Number.POSITIVE_INFINITY,
      ),
    );
    if (answer.kind !== 'terms') continue;
    const alone = partnersOf(one, ground).flatMap((bloc) => (bloc.length === 1 ? bloc.map(idOf) : []));
    const others = answer.terms.guarantors
      .flatMap(({ members }) => members)
      .filter((party) => !alone.includes(party));
    const terms = eachAlone(answer.terms, (members) => members.join(', '), others);
    out.push({ row, pact, worded: { terms: invaded(terms), idOf } });
  }
  return out;
}

/** The war alone: an invasion, upon which everybody who is asked co-operates. */
const invaded = (terms: Terms): Terms => ({
  ...terms,
  attacks: terms.attacks
    .filter(({ kind }) => kind === 'invasion')
    .slice(0, 1)
    .map((attack) => ({ ...attack, courses: attack.courses.slice(0, 1) })),
});

const instantOf = (day: number): Instant =>
  instant(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
