import type { Estimated } from '@casus/check';
import type { Study } from '../study.ts';
import { figureOf, type Share, shareOf } from '../statistics/share.ts';
import { CITE } from './citations.ts';
import type { Dispute } from './disputes.ts';
import type { Membership } from './members.ts';
import type { Era } from './reliability.ts';
import type { StateSpell } from './states.ts';

/** Which third parties: in which era, in wars or in disputes below, with or without a pact with the target. */
export interface JoinKin {
  readonly era: Era;
  readonly war: boolean;
  readonly pact: boolean;
}

/** How many third parties joined the target, of each sort; made once, asked often. */
export type Joins = ReadonlyMap<string, { readonly k: number; readonly n: number }>;

const key = ({ era, war, pact }: JoinKin): string =>
  `${era}, ${war ? 'war' : 'below war'}, ${pact ? 'pact' : 'none'}`;

/**
 * Who joins the target's side: each state that was no originator and had no pact with a challenger, by whether it
 * owed a target defence under a pact older than the dispute.
 */
export function joinsIn(
  disputes: readonly Dispute[],
  members: readonly Membership[],
  states: readonly StateSpell[],
): Joins {
  const pacts = new Map<number, Membership[]>();
  for (const member of members) pacts.set(member.atop, [...(pacts.get(member.atop) ?? []), member]);
  const counts = new Map<string, { k: number; n: number }>();
  for (const { year, began, war, participants } of disputes) {
    const originators = (side: 'challengers' | 'targets'): ReadonlySet<number> =>
      new Set(participants.filter((one) => one.originator && one.side === side).map(({ state }) => state));
    const challengers = originators('challengers');
    const targets = originators('targets');
    const joined = new Set(
      participants.filter((one) => !one.originator && one.side === 'targets').map(({ state }) => state),
    );
    const besideChallenger = new Set<number>();
    const owing = new Set<number>();
    for (const all of pacts.values()) {
      const then = all.filter(({ from, until }) => from < began && began <= until);
      if (then.some(({ state }) => challengers.has(state)))
        for (const { state } of then) besideChallenger.add(state);
      if (then.some(({ state }) => targets.has(state)))
        for (const { state, defence } of then) if (defence) owing.add(state);
    }
    for (const { state, from, until } of states) {
      if (began < from || until < began) continue;
      if (challengers.has(state) || targets.has(state) || besideChallenger.has(state)) continue;
      const sort = key({ era: year < 1945 ? 'before 1945' : 'since 1945', war, pact: owing.has(state) });
      const { k, n } = counts.get(sort) ?? { k: 0, n: 0 };
      counts.set(sort, { k: k + (joined.has(state) ? 1 : 0), n: n + 1 });
    }
  }
  return counts;
}

const WARNINGS = [
  'The casus foederis was not checked: many an ally that stayed out owed nothing, so these shares are no rates of keeping faith.',
  'Selection: disputes reach those whose allies were doubted.',
  'Confounding: allies live near, are like and have interests there; the lift over states without a pact is not what the pact adds.',
] as const;

const CHOICES = [
  'a third party is a state of the system that is no originator and is in no pact of ATOP with a challenger on that day',
  'a pact counts where the third party owes defence and the pact is older than the dispute',
  'each third party in each dispute is one case, taken as independent',
  'about 30 % of the pacts are held back: some third parties counted without a pact had one',
] as const;

const MODEL = "share of third parties that joined the target's side, Wilson's interval of 95 %";

/** The share that joined, for one sort of third party. */
export const joinRateOf = (joins: Joins, kin: JoinKin): Estimated<Share> => {
  const { k, n } = joins.get(key(kin)) ?? { k: 0, n: 0 };
  return {
    kind: 'estimated',
    value: shareOf(k, n),
    model: MODEL,
    choices: CHOICES,
    warnings: WARNINGS,
    sources: [CITE.mid, CITE.atop, CITE.states],
  };
};

/** Whole-set figures: literature, section 4.4. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'before 1945, war, pact': '6/40 = 15 %',
  'since 1945, war, pact': '0/85',
  'before 1945, below war, pact': '6.8 % of 400',
  'since 1945, below war, pact': '0.32 % of 11,177',
};

/** The table of who joins. */
export function joinStudy(joins: Joins): Study {
  const lines = [true, false].flatMap((war) =>
    [true, false].flatMap((pact) =>
      (['before 1945', 'since 1945'] as const).map((era): JoinKin => ({ era, war, pact })),
    ),
  );
  return {
    ...joinRateOf(joins, { era: 'before 1945', war: true, pact: true }),
    title: "Who joins the target's side of a dispute, 1816-2014",
    value: lines.map((kin) =>
      figureOf(
        `${kin.era}, ${kin.war ? 'in war' : 'below war'}, ${kin.pact ? 'owes the target defence' : 'no such pact'}`,
        joinRateOf(joins, kin).value,
        PUBLISHED[key(kin)],
      ),
    ),
  };
}
