import {
  actWords,
  casesOf,
  partiesWords,
  type PartyId,
  type Rung,
  RUNGS,
  rungOf,
  type State,
} from '@casus/engine';
import { guarantorsOf } from '@casus/check';
import { lowestOf, type Performer } from './deeds.ts';
import { heightOf, TALK } from './rungs.ts';
import type { Beforehand, TermsQuestion } from './model.ts';

/** Guarantors whom no sentence tells apart, without the challenger. */
export const blocsOf = ({
  system,
  challenger,
  beneficiary,
  at,
}: TermsQuestion): readonly (readonly PartyId[])[] =>
  guarantorsOf(system, beneficiary, at)
    .map((group) => group.filter((party) => party !== challenger))
    .filter((members) => members.length > 0);

/** What a bloc is called: its one member, or its first and how many more there are. */
export const nameOf = ({ system }: TermsQuestion, members: readonly PartyId[]): string =>
  members.length <= MOST_NAMED
    ? partiesWords(system.world, members)
    : `${partiesWords(system.world, members.slice(0, 1))} and ${members.length - 1} alike`;

const MOST_NAMED = 2;

/** What the text has a party do before any attack, above talk, whether once or for as long as the pact lasts. */
export const beforehandOf = (
  standing: State,
  performer: Performer,
  party: PartyId,
): readonly Beforehand[] => {
  const lowest = lowestOf(standing.system, performer(standing, party));
  const out = new Map<string, Beforehand>();
  for (const { root, instances } of casesOf(standing))
    for (const { norm: index, bearers } of root < 0 ? instances : []) {
      const rule = standing.system.norms[index];
      const pact = standing.system.pacts[rule?.pact ?? -1]?.pact;
      if (!rule || !pact || rule.norm.position !== 'duty' || !bearers.includes(party)) continue;
      const { norm } = rule;
      const rung = rungNamed(
        norm.act.menu?.items.map(({ measure }) => measure) ?? [],
        lowest.get(`${pact.id}/${norm.id}`),
      );
      if (heightOf(rung) <= TALK) continue;
      out.set(`${pact.id}/${norm.id}`, {
        rung,
        article: { pact: pact.id, article: norm.cite.article },
        strength: norm.strength,
        binding: norm.cite.binding ?? pact.form.binding,
        words: actWords(standing.system.world, norm.act, [], []),
      });
    }
  return [...out.values()];
};

/** The rung on which a duty is performed: as the step function offers it, else the lowest that its menu names. */
const rungNamed = (items: readonly string[], offered: number | undefined): Rung =>
  RUNGS[offered ?? (items.length > 0 ? Math.min(...items.map(rungOf)) : 0)] ?? 'none';
