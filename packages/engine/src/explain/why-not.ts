import { isOwed, type NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import { articleMatches } from '../casus/weigh.ts';
import type { Derivation } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { bearersOf } from '../norms/arise.ts';
import { inForce, incidentOf } from '../state/read.ts';
import { partyWords } from '../report/phrases.ts';
import type { Case, State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { conditionsOf } from './conditions.ts';
import { deriveEvent, nothing } from './derive.ts';

/** How many of the latest cases a "why not" looks at. */
const LOOK_BACK = 6;

/** Why a party owes nothing (under an article, a pact, or at all): each norm that might have bound it, and where it stopped. */
export const whyNot = (
  state: State,
  party: PartyId,
  pact: string | undefined,
  article: string | undefined,
): Derivation => {
  const rules = state.system.norms.filter(
    (rule) =>
      isOwed(rule.norm) &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  const where = `${article === undefined ? '' : ` under Article ${article}`}${pact === undefined ? '' : ` of ${pact}`}`;
  if (pact !== undefined && !state.system.byId.has(pact))
    return nothing(`${pact} is not among the pacts under study`);
  if (rules.length === 0) return nothing(`no sentence${where} puts a duty on anybody`);
  const of = rules
    .map((rule) => whyNotNorm(state, rule, party))
    .filter((node): node is Derivation => node !== undefined);
  const immunities = state.system.norms.filter(
    (rule) =>
      rule.norm.position === 'immunity' &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  return {
    says: `${partyWords(state.system.world, party)} owes nothing${where}`,
    value: of.some((node) => node.value === 'true') ? 'false' : 'true',
    of: [
      ...of,
      ...immunities.map(
        (rule): Derivation => ({
          says: 'an immunity caps every duty here',
          value: 'true',
          cite: rule.norm.cite,
          of: [],
        }),
      ),
    ],
  };
};

const whyNotNorm = (state: State, rule: NormRule, party: PartyId): Derivation | undefined => {
  const pact = pactOf(state, rule);
  const base = { cite: rule.norm.cite };
  if (!inForce(state, pact))
    return {
      ...base,
      says: `${pact.pact.id} is not in force: ${state.pacts[pact.index]?.because ?? ''}`,
      value: 'false',
      of: [],
    };
  const cases = casesFor(state);
  if (rule.norm.when === undefined || cases.length === 0) {
    const bound = includes(rule.norm.subject.who, party, contextOf(state, pact, undefined)) === 'true';
    return {
      ...base,
      says: bound
        ? rule.norm.when
          ? 'nothing has happened that could set it off'
          : 'it stands, and is not broken'
        : 'it does not bind this party',
      value: 'false',
      of: [],
    };
  }
  const looks = cases.map((of): Derivation => {
    const context = contextOf(state, pact, of, party);
    const opened = deriveEvent(state, of.root);
    if (of.instances.some((instance) => instance.norm === rule.index && instance.bearers.includes(party)))
      return { ...opened, says: `it does owe this, because of: ${opened.says}`, value: 'true' };
    if (!covers(rule.norm.valid, of.at))
      return { ...opened, says: 'the sentence was not in force when this happened', value: 'false' };
    const since = state.pacts[pact.index]?.since;
    if (since !== undefined && of.at < (since as Instant))
      return { ...opened, says: `it happened before ${pact.pact.id} entered into force`, value: 'false' };
    if (!bearersOf(rule, context).includes(party))
      return {
        ...opened,
        says: `it binds others than ${partyWords(state.system.world, party)} here (${incidentOf(state, of)?.on.includes(party) ? 'the victim is not bound to help itself' : 'not a bearer in this case'})`,
        value: 'false',
      };
    return { ...opened, says: opened.says, value: 'false', of: conditionsOf(state, rule, of, party) };
  });
  return {
    ...base,
    says: `Article ${rule.norm.cite.article} of ${pact.pact.id}`,
    value: looks.some((look) => look.value === 'true') ? 'true' : 'false',
    of: looks,
  };
};

const casesFor = (state: State): readonly Case[] => {
  const out: Case[] = [];
  for (let id = state.cases.size - 1; id > 0 && out.length < LOOK_BACK; id -= 1) {
    const of = get(state.cases, id);
    if (of) out.push(of);
  }
  return out.reverse();
};
