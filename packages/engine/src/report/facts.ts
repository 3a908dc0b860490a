import { elementsOf } from '../casus/elements.ts';
import { factsOf, judge } from '../casus/judge.ts';
import type { CasusRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Determiner } from '../model/casus.ts';
import type { Verdict } from '../model/event.ts';
import type { FactStatus } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { caseIn, incidentOf, inForce, partiesOf } from '../state/read.ts';
import { listWords, partyWords } from './phrases.ts';
import type { Case, Element, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { contextOf } from '../step/turn.ts';

type Word = FactStatus['status'];

/** A verdict on a casus as a word of the law. */
export const statusWord = (value: Verdict): Word =>
  value === 'true' ? 'established' : value === 'false' ? 'rejected' : 'contested';

/** What one casus is in one case: for all, and for each determiner where each judges for itself. */
export const factStatus = (state: State, rule: CasusRule, of: Case): FactStatus | undefined => {
  const pact = state.system.pacts[rule.pact];
  if (!pact || of.root < 0) return undefined;
  const context = contextOf(state, pact, of);
  const general = judge(rule, context);
  const each =
    rule.casus.determiner.kind === 'each' ||
    rule.casus.determiner.kind === 'nobody' ||
    rule.casus.determiner.kind === 'until then' ||
    rule.casus.contest !== undefined;
  const judges = each
    ? rule.casus.determiner.kind === 'each' && rule.casus.determiner.of
      ? members(rule.casus.determiner.of, context)
      : partiesOf(state, pact, of.at)
    : [];
  const byDeterminer = judges
    .map((by) => ({ by, status: statusWord(judge(rule, { ...context, bearer: by })) }))
    .filter((entry) => entry.status !== statusWord(general));
  const elements = bestElements(rule, state, of);
  return {
    pact: pact.pact.id,
    term: rule.casus.term,
    cite: rule.casus.cite,
    case: of.root,
    status: statusWord(general),
    byDeterminer,
    elements,
    contestedBy: [
      ...new Set(
        of.beliefs
          .filter((belief) => belief.kind === 'contest' || belief.kind === 'denial')
          .map((belief) => belief.by),
      ),
    ],
    flips: flipsOf(rule, state, of, elements, general),
  };
};

/** Elements of the pattern that comes nearest to being met; as a party may take them, where one is given. */
export const bestElements = (
  rule: CasusRule,
  state: State,
  of: Case,
  bearer?: PartyId,
): readonly Element[] => {
  const pact = state.system.pacts[rule.pact];
  if (!pact) return [];
  const context = contextOf(state, pact, of, bearer);
  const score = (elements: readonly Element[]): number =>
    elements.reduce(
      (sum, element) => sum + (element.value === 'true' ? 0 : element.value === 'contested' ? 1 : 3),
      0,
    );
  return (
    rule.casus.patterns
      .map((pattern) => elementsOf(pattern, context))
      .reduce<readonly Element[] | undefined>(
        (best, next) => (best === undefined || score(next) < score(best) ? next : best),
        undefined,
      ) ?? []
  );
};

/** Whose finding would settle it. */
const judgesIn = (determiner: Determiner, rule: CasusRule, state: State, of: Case): readonly string[] => {
  const pact = state.system.pacts[rule.pact];
  if (!pact) return [];
  const named = (parties: readonly PartyId[]): string =>
    listWords(
      parties.map((party) => partyWords(state.system.world, party)),
      'or',
    );
  switch (determiner.kind) {
    case 'nobody':
      return [];
    case 'each':
      return ['a finding by each party for itself'];
    case 'victim':
      return [`a finding by ${named(incidentOf(state, of)?.on ?? []) || 'the victim'}`];
    case 'party':
      return [
        `a finding by ${named(members(determiner.who, contextOf(state, pact, of))) || 'the party that the text names'}`,
      ];
    case 'body':
      return [`a finding by the ${determiner.body}`];
    case 'until then':
      return [
        ...judgesIn(determiner.first, rule, state, of),
        ...judgesIn(determiner.meanwhile, rule, state, of),
      ];
  }
};

const flipsOf = (
  rule: CasusRule,
  state: State,
  of: Case,
  elements: readonly Element[],
  value: Verdict,
): readonly string[] => {
  if (value !== 'contested') return [];
  const { determiner, contest } = rule.casus;
  const out: string[] = elements
    .filter((element) => element.value === 'contested')
    .map((element) => `a finding on ${element.element} (${element.because})`);
  out.push(...judgesIn(determiner, rule, state, of));
  if (contest && of.beliefs.some((belief) => belief.kind === 'contest'))
    out.push('a new finding after the contest');
  if (rule.casus.lapse?.after) out.push(`silence: after its time it is deemed ${rule.casus.lapse.deemed}`);
  return out;
};

/** Every casus of a pact in force, in every case that it could be about. */
export const allFacts = (state: State): readonly FactStatus[] => {
  const out: FactStatus[] = [];
  for (let id = 1; id < state.cases.size; id += 1) {
    const of = caseIn(state, id);
    if (!of || !incidentOf(state, of)) continue;
    for (const rule of state.system.casus) {
      const pact = state.system.pacts[rule.pact];
      if (!pact || !inForce(state, pact) || !covers(rule.casus.valid, of.at)) continue;
      const facts = factsOf(rule, contextOf(state, pact, of));
      const near =
        bestElements(rule, state, of).find((element) => element.element === 'victim')?.value === 'true';
      if (facts === 'false' && !near) continue;
      const status = factStatus(state, rule, of);
      if (status) out.push(status);
    }
  }
  return out;
};
