import type { Estimated } from '@casus/check';
import { numberOf, ownText, picksOf, selectionOf, wishersOf } from '@casus/check';
import type { PartyId, Selection } from '@casus/engine';
import type { Forecast } from '../answers/forecast.ts';
import { frontOf } from './front.ts';
import { nextFar } from './line.ts';
import { errorOf, isNeeded, meanOf } from './measures.ts';
import type { Gained } from './model.ts';
import { type Settlement, settlementOf } from './payments.ts';
import type { BestSearch } from './search.ts';

/** A resolution that was judged, with what it is judged by. */
export interface Resolved {
  /** Its label of each bracket, in the order of the brackets. */
  readonly labels: readonly string[];
  /** Resolutions with one number make the same game. */
  readonly game: number;
  readonly attacked: number;
  readonly attackedWithout: number;
  readonly effectiveness: number;
  /** Difference of effectiveness from the first text, and its standard error over the draws. */
  readonly change: { readonly mean: number; readonly error?: number };
  readonly war: number;
  readonly loss: number;
  readonly actors: readonly Gained[];
  readonly least: number;
  readonly signed: boolean;
  /** No judged one is at least as effective and as acceptable, and better on one of the two. */
  readonly best: boolean;
  /** Brackets in which it differs from the first text. */
  readonly changed: number;
  /** Whose own text it is: each bracket as that party wants it where it wants something, else the first alternative. */
  readonly sides: readonly PartyId[];
}

/** What would let all sign a text that not all would sign. */
export interface Offer {
  /** Place among the resolutions. */
  readonly resolution: number;
  readonly settlement: Settlement;
}

/** One number that would open the zone: of the only one who refuses a text. */
export interface Opening {
  readonly resolution: number;
  /** Its key (`Gained`). */
  readonly actor: string;
  /** What it has without a deal, and at most how much it may be. */
  readonly alternative: number;
  readonly atMost: number;
}

/** What was found of the ways to settle a text. */
export interface Best {
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  readonly signers: 'all' | 'parties';
  readonly brackets: readonly {
    readonly pact: string;
    readonly id: string;
    readonly about: string;
    readonly labels: readonly string[];
    /** Of each label: place of the first label of the same game, the others as in the first text; absent where not judged. */
    readonly games: readonly (number | undefined)[];
  }[];
  readonly total: number;
  /** All resolutions were judged, or could not be. */
  readonly complete: boolean;
  /** The search has looked at all that it would. */
  readonly done: boolean;
  readonly games: number;
  readonly resolutions: readonly Resolved[];
  readonly unsolved: readonly { readonly labels: readonly string[]; readonly says: string }[];
  /** Places of those that all would sign, the most effective first; one for each game. */
  readonly zone: readonly number[];
  /** Where there is none: the smallest side payments that open one, among the resolutions that these can save. */
  readonly offer?: Offer;
  /** Where there is none: the number of one actor that has to change least. */
  readonly opening?: Opening;
  /** Mean error of what was foretold of texts before they were judged. */
  readonly error?: { readonly count: number; readonly effectiveness: number; readonly least: number };
  /** Who guarantees in some of the texts judged and not in all. */
  readonly visiting: readonly PartyId[];
  /** Forecast of each game, by number. */
  readonly forecasts: readonly Forecast[];
  /** For one resolution, its selection by pact, for whoever takes it further. */
  readonly selections: readonly Readonly<Record<string, Selection>>[];
}

/** What was found so far. */
export function bestOf(search: BestSearch): Estimated<Best> {
  const { question, brackets, judged, games, unsolved, total } = search;
  const first = games[judged.find(({ number }) => number === 0)?.game ?? -1]?.measures;
  const labelsOf = (picks: readonly number[]): readonly string[] =>
    brackets.map(({ alternatives }, place) => alternatives[picks[place] ?? 0]?.label ?? '');
  const front = frontOf(games.map(({ measures }) => ({ x: measures.least, y: measures.effectiveness })));
  const sides = wishersOf(brackets).map((party) => ({
    party,
    number: numberOf(brackets, ownText(brackets, party)),
  }));
  const resolutions = judged.flatMap(({ number, picks, game }): readonly Resolved[] => {
    const solved = games[game];
    if (!solved) return [];
    const { forecast, measures } = solved;
    const { effect: _effect, ...told } = measures;
    const error = first && errorOf(measures.effect, first.effect);
    return [
      {
        ...told,
        labels: labelsOf(picks),
        game,
        attacked: forecast.attacked.mean,
        attackedWithout: forecast.attackedWithout.mean,
        change: {
          mean: measures.effectiveness - (first?.effectiveness ?? 0),
          ...(error !== undefined && { error }),
        },
        war: forecast.war.mean,
        best: front[game] ?? false,
        changed: picks.filter((pick) => pick !== 0).length,
        sides: sides.filter((side) => side.number === number).map(({ party }) => party),
      },
    ];
  });
  const zone = firstOfEach(resolutions)
    .filter((place) => resolutions[place]?.signed)
    .toSorted((a, b) => (resolutions[b]?.effectiveness ?? 0) - (resolutions[a]?.effectiveness ?? 0));
  const offer = zone.length > 0 ? undefined : offerOf(resolutions, question.signers);
  const opening = zone.length > 0 ? undefined : openingOf(resolutions, question.signers);
  const error = errorsOf(search);
  const value: Best = {
    challenger: question.challenger,
    beneficiary: question.beneficiary,
    signers: question.signers,
    brackets: bracketsOf(search),
    total,
    complete: judged.length + unsolved.length === total,
    done: search.work === undefined && search.line.length === 0 && nextFar(search) === undefined,
    games: games.length,
    resolutions,
    unsolved: unsolved.map(({ number, says }) => ({ labels: labelsOf(picksOf(brackets, number)), says })),
    zone,
    ...(offer && { offer }),
    ...(opening && { opening }),
    ...(error && { error }),
    visiting: visitingIn(resolutions),
    forecasts: games.map(({ forecast }) => forecast),
    selections: judged.map(({ picks }) => selectionOf(brackets, question.taken, picks)),
  };
  return {
    kind: 'estimated',
    value,
    model: 'guarantee game, logit quantal response',
    seed: question.seed,
    choices: CHOICES,
    warnings: warningsOf(value),
    sources: question.sources,
  };
}

const CHOICES = [
  'Every text is drawn from the same points, so that what differs between two is the text and not the draw.',
  'Whoever gains nothing or more by signing, on the mean of the draws, would sign.',
  'A unit is worth the same to whoever pays it and whoever is paid (judgement).',
  'Each guarantor decides alone; of more than twelve those that bring least to a war decide as one where they stand alike, by their mean.',
];

const warningsOf = ({
  complete,
  unsolved,
  games,
  forecasts,
  total,
  resolutions,
}: Best): readonly string[] => {
  const lost = forecasts.reduce(
    (sum, { failed }) => sum + Object.values(failed).reduce((all, count) => all + count, 0),
    0,
  );
  return [
    'No forecast of war is evidence: it draws out what the numbers of the profile imply.',
    ...(complete
      ? []
      : [
          `Of ${total} resolutions ${resolutions.length} were judged (${games} different games): whether another is better nobody has looked.`,
        ]),
    ...(unsolved.length > 0 ? [`${unsolved.length} resolutions could not be judged.`] : []),
    ...(lost > 0 ? [`${lost} draws could not be solved and are left out.`] : []),
  ];
};

/** Who guarantees in some texts and not in all. */
const visitingIn = (resolutions: readonly Resolved[]): readonly PartyId[] => {
  const all = resolutions.map(
    ({ actors }) => new Set(actors.flatMap(({ role, members }) => (role === 'guarantor' ? members : []))),
  );
  return [...new Set(all.flatMap((one) => [...one]))].filter((party) => !all.every((one) => one.has(party)));
};

/** The first resolution of each game: the others make no difference to anybody. */
const firstOfEach = (resolutions: readonly Resolved[]): readonly number[] => {
  const first = new Map<number, number>();
  for (const [place, { game }] of resolutions.entries()) if (!first.has(game)) first.set(game, place);
  return [...first.values()];
};

const standsOf = ({ actors }: Resolved, signers: Best['signers']) =>
  actors.filter(({ role }) => isNeeded(signers, role));

/** The resolution that the least side payments save; where none can be saved, the one that lacks least. */
const offerOf = (resolutions: readonly Resolved[], signers: Best['signers']): Offer | undefined =>
  firstOfEach(resolutions)
    .flatMap((place): readonly Offer[] => {
      const resolution = resolutions[place];
      return resolution
        ? [{ resolution: place, settlement: settlementOf(standsOf(resolution, signers)) }]
        : [];
    })
    .toSorted(
      (one, other) =>
        Number(one.settlement.kind !== 'paid') - Number(other.settlement.kind !== 'paid') ||
        lackOf(one.settlement) - lackOf(other.settlement),
    )[0];

const lackOf = (settlement: Settlement): number =>
  settlement.kind === 'paid' ? settlement.total : settlement.lacking;

/** Of the texts that only one refuses, the one of which that one's number has to change least. */
const openingOf = (resolutions: readonly Resolved[], signers: Best['signers']): Opening | undefined =>
  firstOfEach(resolutions)
    .flatMap((place): readonly (Opening & { readonly by: number })[] => {
      const resolution = resolutions[place];
      const refusing = resolution ? standsOf(resolution, signers).filter(({ gain }) => gain < 0) : [];
      const [one] = refusing;
      if (!one || refusing.length > 1) return [];
      const { key, alternative, gain } = one;
      return [{ resolution: place, actor: key, alternative, atMost: alternative + gain, by: -gain }];
    })
    .toSorted((one, other) => one.by - other.by)
    .map(({ by: _by, ...opening }) => opening)[0];

const errorsOf = ({ foretold }: BestSearch): Best['error'] => {
  if (foretold.length === 0) return undefined;
  const off = (of: 'effectiveness' | 'least'): number =>
    meanOf(foretold.map((one) => Math.abs(one[of].found - one[of].foretold)));
  return { count: foretold.length, effectiveness: off('effectiveness'), least: off('least') };
};

const bracketsOf = ({ brackets, judged }: BestSearch): Best['brackets'] => {
  const gameOf = new Map(judged.map(({ number, game }) => [number, game]));
  const base = brackets.map(() => 0);
  return brackets.map(({ pact, id, about, alternatives }, place) => {
    const made = alternatives.map((_, pick) => gameOf.get(numberOf(brackets, base.with(place, pick))));
    return {
      pact,
      id,
      about,
      labels: alternatives.map(({ label }) => label),
      games: made.map((game) => (game === undefined ? undefined : made.indexOf(game))),
    };
  });
};
