import { guarantorsOf, settledBy, type Bracket } from '@casus/check';
import { type PartyId } from '@casus/engine';
import type { Numbers } from '../play/numbers.ts';
import { together } from '../answers/blocs.ts';
import type { Cast } from '../profile/gather.ts';
import { WAYS } from '../terms/ways.ts';
import type { Terms } from '../terms/model.ts';
import type { BestQuestion } from './model.ts';

/** Who plays in any of the texts, so that all of them are drawn from the same points and divided into the same blocs. */
export interface Company {
  readonly cast: Cast;
  /** Guarantors that are alone in every text, because some text, or whoever asks, tells them from the others. */
  readonly apart: readonly PartyId[];
  /** Texts differ in who stands alike, and there are too many to let each decide for itself. */
  readonly mixed: boolean;
}

/** With more blocs than this a game takes too long to solve over and over. */
const MOST_BLOCS = 6;

/** The company of the texts that differ from the first in one bracket. */
export function companyOf(question: BestQuestion, brackets: readonly Bracket[]): Company {
  const { drafts, world, taken, beneficiary, challenger, at } = question;
  const base = brackets.map(() => 0);
  const texts = [
    base,
    ...brackets.flatMap(({ alternatives }, place) =>
      alternatives.slice(1).map((_, index) => base.with(place, index + 1)),
    ),
  ].map((picks) =>
    guarantorsOf(settledBy(drafts, world, taken, brackets, picks), beneficiary, at).map((bloc) =>
      bloc.filter((party) => party !== challenger),
    ),
  );
  const guarantors = [...new Set(texts.flat(2))];
  // Two stand alike if they do in every text in which they are: the same bloc everywhere.
  const place = (party: PartyId): string =>
    texts.map((blocs) => blocs.findIndex((bloc) => bloc.includes(party))).join();
  const blocs = new Map<string, readonly PartyId[]>();
  for (const party of guarantors) blocs.set(place(party), [...(blocs.get(place(party)) ?? []), party]);
  const [most = [], ...others] = [...blocs.values()].toSorted((one, other) => other.length - one.length);
  const split = [...new Set([...others.flat(), ...question.apart])];
  const rest = most.some((party) => !split.includes(party)) ? 1 : 0;
  const mixed = texts.length > 1 && split.length + rest > MOST_BLOCS;
  return {
    cast: { challenger, beneficiary, guarantors, attacks: WAYS.map(({ kind }) => kind) },
    apart: mixed ? question.apart : split,
    mixed,
  };
}

/** Numbers of the game of one text, from a draw for the whole company. Nothing where somebody plays who is not of it. */
export function numbersIn({ cast }: Company, terms: Terms): ((drawn: Numbers) => Numbers) | undefined {
  const blocs = terms.guarantors.map(({ members }) => members.map((party) => cast.guarantors.indexOf(party)));
  const attacks = terms.attacks.map(({ kind }) => cast.attacks.indexOf(kind));
  if ([...blocs.flat(), ...attacks].includes(-1)) return undefined;
  return (drawn) => ({
    ...drawn,
    guarantors: blocs.map((members) => together(members.flatMap((at) => drawn.guarantors[at] ?? []))),
    attacks: attacks.flatMap((at) => drawn.attacks[at] ?? []),
  });
}
