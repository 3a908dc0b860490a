import { NATURE, type PartyId } from '@casus/engine';
import { BY_RUNG, heightsOn, type Scale } from '../envelope/scale.ts';
import type { Bounds, Proved, Question, Run } from '../model.ts';
import { frameOf } from '../search/frame.ts';
import { type Compelled, compelled, type Limits } from './compelled.ts';
import { bound, freeing } from './freedom.ts';
import { mended } from './mend.ts';

/** Somebody who alone can hold a guarantor at talk or less, or several who can do it together, with a run that shows it. */
export interface Blocker {
  readonly who: readonly PartyId[];
  readonly witness: Run;
}

/** Who can keep a guarantor from more than talk. */
export interface Blockers {
  /** Each that alone can, while everybody else co-operates: the guarantor itself, the victim by doing nothing, bodies (`NATURE`) among them. */
  readonly vetoes: readonly Blocker[];
  /** Least sets of parties other than the guarantor and the victim. */
  readonly blocking: readonly Blocker[];
}

/** How much is looked at. */
export interface Effort {
  /** Distinct states for each search. */
  readonly states: number;
  /** Parties in a blocking set, at most. */
  readonly largest: number;
}

const EFFORT: Effort = { states: 20_000, largest: 3 };

/**
 * Holders of a lawful veto over a guarantor, and the least blocking sets (SEMANTICS section 11): those for whom
 * the help that can be compelled, under the mended text but for its conditions on what others do, stays at talk
 * or less for ever. `undefined`: it does so even when all co-operate, so there is nothing to veto. One guarantor
 * or a group of them; of an amount, nothing at all takes the place of talk.
 */
export const blockersOf = (
  question: Question,
  guarantors: readonly PartyId[],
  scale: Scale = BY_RUNG,
  effort: Effort = EFFORT,
): Proved<Blockers | undefined> => {
  const system = mended(question.system, ['condition on others']);
  const frame = frameOf({ ...question, system });
  const limits: Limits = { states: effort.states, under: scale.kind === 'ladder' ? TALK : 0 };
  const tries: Bounds[] = [];
  const held = (hostile: readonly PartyId[], more: Partial<Question> = {}): Compelled => {
    const asked = {
      ...question,
      ...heightsOn(scale),
      ...more,
      system,
      about: [...guarantors, ...hostile.filter(isParty)],
    };
    const freedom = hostile.length === 0 ? bound(guarantors) : freeing(guarantors, hostile);
    const found = compelled(asked, guarantors, freedom, scale, limits);
    tries.push(found.bounds);
    return found;
  };
  if (guarantors.every((party) => party === frame.attacker) || held([]).under)
    return { value: undefined, bounds: together(tries, question) };

  const vetoes: Blocker[] = [];
  for (const who of [...frame.cast, NATURE]) {
    const witness = frame.victims.includes(who) ? held([], { careless: true }).under : held([who]).under;
    if (witness) vetoes.push({ who: [who], witness });
  }
  const others = frame.cast.filter((party) => !guarantors.includes(party) && !frame.victims.includes(party));
  const blocking = vetoes.filter(({ who }) => who.every((party) => others.includes(party)));
  for (let size = 2; size <= Math.min(effort.largest, others.length); size += 1)
    for (const set of choose(others, size)) {
      if (blocking.some(({ who }) => who.every((party) => set.includes(party)))) continue;
      const witness = held(set).under;
      if (witness) blocking.push({ who: set, witness });
    }
  return { value: { vetoes, blocking }, bounds: together(tries, question) };
};

const TALK = 1;

const isParty = (who: PartyId): boolean => who !== NATURE;

/** How far several searches reach together. */
const together = (tries: readonly Bounds[], question: Question): Bounds => ({
  horizon: question.horizon,
  incidents: 1,
  uses: 1,
  states: tries.reduce((sum, one) => sum + one.states, 0),
  moves: tries.reduce((sum, one) => sum + one.moves, 0),
  exhausted: tries.every((one) => one.exhausted),
});

const choose = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  size === 0
    ? [[]]
    : all.flatMap((first, index) => choose(all.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
