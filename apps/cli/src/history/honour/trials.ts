import type { PartyId } from '@casus/engine';
import { FREED, layered, promiseTerms, reachOf, type Terms, type Trial } from '@casus/forecast';
import type { Entry, Of, Profile, QuantityId } from '@casus/forecast/profile';
import type { Ground, HonourCase } from '@casus/history';

/** So many partners decide each by itself, the strongest; the others are one bloc. */
const APART = 2;
/** From this score of Polity on a state is a democracy, as its authors advise. */
const DEMOCRACY = 6;

/** Without a text, states go by their number in the list of the Correlates of War. */
const numbered = (state: number): string => `cow ${state}`;

/** A case with terms of its own, and what its states go by there. */
export interface Worded {
  readonly terms: Terms;
  readonly idOf: (state: number) => PartyId;
}

/**
 * Each case as a trial: terms from the text where there is one (`worded`), else from its codes, numbers from the neutral default as it was judged before anybody looked at
 * the record, and from data on these states in that year: CINC, distance as reach, regime as leave of a parliament.
 */
export const trialsOf = (
  cases: readonly HonourCase[],
  ground: Ground,
  neutral: Profile,
  worded: (row: number) => Worded | undefined = () => undefined,
): readonly Trial[] => {
  const judged = asJudged(neutral);
  return cases.map((one, row): Trial => {
    const { year, honoured } = one;
    const asked = one.asked === 'stay out' ? 'stay out' : 'help';
    const { terms, idOf } = worded(row) ?? {
      terms: promiseTerms({
        belligerent: numbered(one.belligerent),
        enemy: numbered(one.enemy),
        partners: partnersOf(one, ground).map((bloc) => bloc.map(numbered)),
        asked,
      }),
      idOf: numbered,
    };
    return {
      terms,
      profile: layered({ ...NOTHING, actors: actorsOf(one, ground, idOf) }, judged) ?? judged,
      asked,
      year,
      kept: honoured,
    };
  });
};

const NOTHING: Profile = { name: 'data', roles: [], actors: [], world: [], scenarios: [] };

/** The neutral default with the lines that are calibrated as they stood before. */
const asJudged = (neutral: Profile): Profile =>
  layered(
    {
      ...NOTHING,
      roles: [
        {
          role: 'guarantor',
          entries: FREED.map(({ quantity, judged }) => ({
            quantity,
            spread: judged,
            origin: { kind: 'judgement', words: 'before the record was looked at' },
          })),
        },
      ],
    },
    neutral,
  ) ?? neutral;

/** Who decides together: the two strongest partners each by itself, the others as one. */
export const partnersOf = (
  { partners, year }: HonourCase,
  ground: Ground,
): readonly (readonly number[])[] => {
  const strength = (state: number): number => ground.capability(state, year) ?? 0;
  const order = partners.toSorted((a, b) => strength(b) - strength(a) || a - b);
  const rest = order.slice(APART);
  return [...order.slice(0, APART).map((state) => [state]), ...(rest.length > 0 ? [rest] : [])];
};

function actorsOf(
  { belligerent, beside, enemy, enemies, partners, year }: HonourCase,
  { capability, miles, polity }: Ground,
  idOf: (state: number) => PartyId,
): Profile['actors'] {
  const cinc = (state: number): number => capability(state, year) ?? 0;
  const strengthOf = (state: number, helpers: readonly number[]): Profile['actors'][number] => ({
    party: idOf(state),
    entries: [
      known('capability', cinc(state)),
      ...helpers.map((helper) => known('aid', cinc(helper), idOf(helper))),
    ],
  });
  return [
    strengthOf(belligerent, beside),
    strengthOf(enemy, enemies),
    ...partners.map((state) => {
      const near = [belligerent, enemy].flatMap((other) => miles(state, other, year) ?? []);
      const score = polity(state, year);
      return {
        party: idOf(state),
        entries: [
          known('capability', cinc(state)),
          ...(near.length > 0 ? [known('reach', reachOf(cinc(state), Math.min(...near), year))] : []),
          // Where no parliament can refuse, leave is given.
          ...(score !== undefined && score < DEMOCRACY ? [known('authorisation', 1)] : []),
        ],
      };
    }),
  ];
}

const known = (quantity: QuantityId, at: number, of?: Of): Entry => ({
  quantity,
  ...(of === undefined ? {} : { of }),
  spread: { kind: 'exactly', at },
  origin: { kind: 'source', words: 'data of that year' },
});
