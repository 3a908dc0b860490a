import { type Level, levelOf } from '../answers/levels.ts';
import { fallsShort } from '../terms/outcome.ts';
import type { Answer, Ground, Terms } from '../terms/model.ts';
import type { Numbers } from '../play/numbers.ts';
import { type Account, type AnswerWorth, mostOf } from './account.ts';

/** One norm that the two answers fulfil differently, and what breach of it weighs. */
export interface Sentence {
  readonly ground: Ground;
  /** What becomes of it under the other answer. */
  readonly otherwise: Ground['outcome'];
  /** Weight of the verb times that of the form. */
  readonly weight: number;
  /** What breach of it costs the guarantor: its cost of breach, by the weight, over the duties that bind it. */
  readonly price: number;
}

/** Why a guarantor does one thing and not another: the difference of what they are worth, part by part. */
export interface Contrast {
  readonly account: Account;
  readonly does: number;
  readonly instead: number;
  /** Worth of what it does, less worth of the other, for each part. */
  readonly parts: AnswerWorth;
  readonly sentences: readonly Sentence[];
  /** What it owes that no hour ends: it is not breached by waiting, and so moves nothing. */
  readonly open: readonly Ground[];
}

/** Chance of each level of answer. */
export const levelsOf = (
  answers: readonly Answer[],
  chances: readonly number[],
): Readonly<Record<Level, number>> => {
  const out = { nothing: 0, talk: 0, help: 0, forces: 0 };
  for (const [m, { rung }] of answers.entries()) out[levelOf(rung)] += chances[m] ?? 0;
  return out;
};

/** The level that has the greatest chance. */
export const likeliestLevel = (answers: readonly Answer[], chances: readonly number[]): Level => {
  const levels = levelsOf(answers, chances);
  return (['nothing', 'talk', 'help', 'forces'] as const).reduce((best, level) =>
    levels[level] > levels[best] ? level : best,
  );
};

/** The likeliest answer of the likeliest level, against the likeliest answer of the other levels. */
export function contrastOf(terms: Terms, numbers: Numbers, account: Account): Contrast {
  const { guarantor, attack, course, chances, worth } = account;
  const answers = terms.guarantors[guarantor]?.answers ?? [];
  const level = likeliestLevel(answers, chances);
  const within = (keep: (level: Level) => boolean): number =>
    mostOf(answers.map(({ rung }, m) => (keep(levelOf(rung)) ? (chances[m] ?? 0) : -1)));
  const does = within((one) => one === level);
  const instead = within((one) => one !== level);
  const [mine, other] = [worth[does], worth[instead]];
  const less = (key: keyof AnswerWorth): number => (mine?.[key] ?? 0) - (other?.[key] ?? 0);
  const rows = terms.attacks[attack]?.courses[course]?.reckonings[guarantor] ?? [];
  const [grounds, others] = [rows[does]?.grounds ?? [], rows[instead]?.grounds ?? []];
  const duties = grounds.filter(({ outcome }) => outcome !== 'forbidden').length;
  const { costOfBreach = 0, costOfExcess = 0 } = numbers.guarantors[guarantor] ?? {};
  return {
    account,
    does,
    instead,
    parts: {
      stake: less('stake'),
      measure: less('measure'),
      escalation: less('escalation'),
      breach: less('breach'),
      expectation: less('expectation'),
      excess: less('excess'),
      total: less('total'),
    },
    sentences: grounds.flatMap((ground) => {
      const same = others.find(
        ({ norm, article }) => norm === ground.norm && article.pact === ground.article.pact,
      );
      if (!same || same.outcome === ground.outcome) return [];
      const { strength, binding, notBinding } = numbers.text;
      const weight = strength[ground.strength] * (ground.binding ? binding : notBinding);
      const forbids = ground.outcome === 'forbidden' || same.outcome === 'forbidden';
      const counts = forbids || fallsShort(ground) || fallsShort(same);
      const price = forbids ? costOfExcess * weight : (costOfBreach * weight) / Math.max(1, duties);
      return [{ ground, otherwise: same.outcome, weight, price: counts ? price : 0 }];
    }),
    open: grounds.filter(({ outcome }) => outcome === 'open'),
  };
}
