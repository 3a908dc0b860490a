import { guarantorsOf, settledBy, type Bracket } from '@casus/check';
import type { Numbers } from '../play/numbers.ts';
import { together } from '../answers/blocs.ts';
import type { Cast } from '../profile/gather.ts';
import { WAYS } from '../terms/ways.ts';
import type { Terms } from '../terms/model.ts';
import type { BestQuestion } from './model.ts';

/** Who plays in any of the texts that differ from the first in one bracket, so that all texts are drawn from the same points. */
export function companyOf(question: BestQuestion, brackets: readonly Bracket[]): Cast {
  const { drafts, world, taken, beneficiary, challenger, at } = question;
  const base = brackets.map(() => 0);
  const texts = [
    base,
    ...brackets.flatMap(({ alternatives }, place) =>
      alternatives.slice(1).map((_, index) => base.with(place, index + 1)),
    ),
  ];
  const guarantors = texts.flatMap((picks) =>
    guarantorsOf(settledBy(drafts, world, taken, brackets, picks), beneficiary, at)
      .flat()
      .filter((party) => party !== challenger),
  );
  return {
    challenger,
    beneficiary,
    guarantors: [...new Set(guarantors)],
    attacks: WAYS.map(({ kind }) => kind),
  };
}

/** Numbers of the game of one text, from a draw for the whole company. Nothing where somebody plays who is not of it. */
export function numbersIn(cast: Cast, terms: Terms): ((drawn: Numbers) => Numbers) | undefined {
  const blocs = terms.guarantors.map(({ members }) => members.map((party) => cast.guarantors.indexOf(party)));
  const attacks = terms.attacks.map(({ kind }) => cast.attacks.indexOf(kind));
  if ([...blocs.flat(), ...attacks].includes(-1)) return undefined;
  return (drawn) => ({
    ...drawn,
    guarantors: blocs.map((members) => together(members.flatMap((at) => drawn.guarantors[at] ?? []))),
    attacks: attacks.flatMap((at) => drawn.attacks[at] ?? []),
  });
}
