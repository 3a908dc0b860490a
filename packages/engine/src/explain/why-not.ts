import { isOwed, type NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import { articleMatches } from '../casus/weigh.ts';
import type { Condition } from '../model/condition.ts';
import type { Derivation, Question, Status } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { bearersOf, release, suspension } from '../norms/arise.ts';
import { exemption } from '../norms/exempt.ts';
import { caseIn, incidentOf, inForce, partiesOf } from '../state/read.ts';
import { partyWords } from '../report/phrases.ts';
import type { Case, State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { conditionsOf } from './conditions.ts';
import { deriveEvent, nothing } from './derive.ts';

/** How many of the latest cases a "why not" looks at. */
const LOOK_BACK = 6;

/** Why a party owes nothing (under an article, a pact, or at all): each norm that might have bound it, and where it stopped. */
export const whyNot = (
  state: State,
  { party, pact, article, to }: Extract<Question, { kind: 'why not' }>,
): Derivation => {
  const all = state.system.norms.filter(
    (rule) =>
      isOwed(rule.norm) &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  const where = `${article === undefined ? '' : ` under Article ${article}`}${pact === undefined ? '' : ` of ${pact}`}`;
  if (pact !== undefined && !state.system.byId.has(pact))
    return nothing(`${pact} is not among the pacts under study`);
  // An older or later version of a sentence is no answer, unless there is no other.
  const current = all.filter((rule) => isCurrent(state, rule));
  const rules = current.length > 0 ? current : all;
  if (rules.length === 0) return nothing(`no sentence${where} puts a duty on anybody`);
  const strangers = state.system.pacts.filter(
    (rule) => inForce(state, rule) && !partiesOf(state, rule, state.now).includes(party),
  );
  const of = [
    ...strangers
      .filter((rule) => rules.some((norm) => norm.pact === rule.index))
      .map((rule) => nothing(`${partyWords(state.system.world, party)} is not a party to ${rule.pact.id}`)),
    ...rules
      .filter((rule) => !strangers.some((pact) => pact.index === rule.pact))
      .map((rule) => whyNotNorm(state, rule, party, to)),
  ];
  const immunities = state.system.norms.filter(
    (rule) =>
      rule.norm.position === 'immunity' &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  return {
    says: `${partyWords(state.system.world, party)} owes nothing${where}`,
    statement: true,
    value: of.some((node) => node.value === 'true') ? 'false' : 'true',
    of: [
      ...of,
      ...immunities.map(
        (rule): Derivation => ({
          says: 'an immunity caps every duty here',
          value: 'true',
          statement: true,
          cite: rule.norm.cite,
          of: [],
        }),
      ),
    ],
  };
};

/** Whether a sentence is part of the text now, or was when one of the latest cases opened. */
const isCurrent = (state: State, rule: NormRule): boolean =>
  rule.norm.valid === undefined ||
  covers(rule.norm.valid, state.now) ||
  latest(state).some((of) => covers(rule.norm.valid, of.at));

const whyNotNorm = (
  state: State,
  rule: NormRule,
  party: PartyId,
  to: readonly PartyId[] | undefined,
): Derivation => {
  const pact = pactOf(state, rule);
  const who = partyWords(state.system.world, party);
  const ends = (says: string): Derivation => ({ ...nothing(says), cite: rule.norm.cite });
  if (!inForce(state, pact))
    return ends(`${pact.pact.id} is not in force: ${state.pacts[pact.index]?.because ?? ''}`);
  const cases = casesFor(state, rule, to);
  if (rule.norm.when === undefined || cases.length === 0) {
    const standing = contextOf(state, pact, caseIn(state, 0), party);
    const freed = exemption(rule, party, standing);
    if (freed) return { ...ends(freed.says), of: [{ ...nothing(freed.says), cite: freed.cite }] };
    const bound = includes(rule.norm.subject.who, party, standing) === 'true';
    if (!bound) return ends(`it does not bind ${who}`);
    return rule.norm.when
      ? ends('nothing has happened that could set it off')
      : { ...ends(`it binds ${who}, and is not broken`), kept: true };
  }
  // Who is no bearer in any case, and a victim in none, is simply not bound by it.
  const strange = (of: Case): boolean =>
    incidentOf(state, of)?.on.includes(party) !== true &&
    !exemption(rule, party, contextOf(state, pact, of, party)) &&
    !bearersOf(rule, contextOf(state, pact, of, party)).includes(party);
  if (cases.every(strange)) return ends(`it does not bind ${who}`);
  const looks = cases.map((of) => whyNotIn(state, rule, of, party));
  const set = looks.some((look) => look.value === 'true');
  const open = looks.some((look) => look.value === 'contested');
  return {
    cite: rule.norm.cite,
    says: set ? `${who} does owe this` : open ? 'whether it is set off is contested' : 'nothing sets it off',
    value: set ? 'true' : 'false',
    statement: true,
    of: looks,
  };
};

/** Statuses in which nothing is owed any more, and nothing was done or broken. */
const GONE: ReadonlySet<Status> = new Set(['lapsed', 'superseded', 'replaced']);

/** Why one case puts no duty on a party: where the sentence stopped. */
const whyNotIn = (state: State, rule: NormRule, of: Case, party: PartyId): Derivation => {
  const pact = pactOf(state, rule);
  const who = partyWords(state.system.world, party);
  const context = contextOf(state, pact, of, party);
  const opened = deriveEvent(state, of.root);
  const ends = (says: string): Derivation => ({ ...opened, value: 'false', of: [nothing(says)] });
  const own = of.instances.filter(
    (instance) => instance.norm === rule.index && instance.bearers.includes(party),
  );
  const gone = own.find(({ status }) => GONE.has(status));
  if (gone && own.every(({ status }) => GONE.has(status)))
    return ends(`${who} no longer owes it, for it is ${gone.status}${gone.note ? `: ${gone.note}` : ''}`);
  if (own.length > 0)
    return {
      ...opened,
      value: 'true',
      of: [{ ...nothing(`${who} owes it because of this`), value: 'true' }],
    };
  if (!covers(rule.norm.valid, of.at)) return ends('the sentence was not in force when this happened');
  const since = state.pacts[pact.index]?.since;
  if (since !== undefined && of.at < (since as Instant))
    return ends(`it happened before ${pact.pact.id} entered into force`);
  const freed = exemption(rule, party, context);
  if (freed) return { ...opened, value: 'false', of: [{ ...nothing(freed.says), cite: freed.cite }] };
  if (!bearersOf(rule, context).includes(party))
    return ends(
      incidentOf(state, of)?.on.includes(party)
        ? `${who} is the victim, which owes itself no help`
        : `it binds others here, not ${who}`,
    );
  const suspended = suspension(state, rule, party, of);
  if (suspended) {
    const by = partyWords(state.system.world, suspended.by);
    const toward = suspended.toward ? ` toward ${partyWords(state.system.world, suspended.toward)}` : '';
    return ends(`${by} has suspended it${toward}`);
  }
  const released = release(state, rule, party);
  if (released) return ends(`${partyWords(state.system.world, released.by)} has released ${who} from it`);
  const conditions = conditionsOf(state, rule, of, party);
  const has = (value: Derivation['value']): boolean =>
    conditions.some((condition) => condition.value === value);
  return { ...opened, value: has('contested') && !has('false') ? 'contested' : 'false', of: conditions };
};

/** The latest cases that could set a norm off; those that no incident opened only where none did, if it asks for one. */
const casesFor = (state: State, rule: NormRule, to: readonly PartyId[] | undefined): readonly Case[] => {
  const asks = rule.norm.when !== undefined && asksForIncident(rule.norm.when);
  const all = casesOf(state);
  const fit = asks ? all.filter((of) => incidentOf(state, of) !== undefined) : all;
  const meant = to ? fit.filter((of) => incidentOf(state, of)?.on.some((one) => to.includes(one))) : [];
  return (meant.length > 0 ? meant : fit.length > 0 ? fit : all).slice(0, LOOK_BACK).reverse();
};

/** Every case, the latest first. */
const casesOf = (state: State): readonly Case[] => {
  const all: Case[] = [];
  for (let id = state.cases.size - 1; id > 0; id -= 1) {
    const of = caseIn(state, id);
    if (of) all.push(of);
  }
  return all;
};

const latest = (state: State): readonly Case[] => casesOf(state).slice(0, LOOK_BACK);

const asksForIncident = (condition: Condition): boolean =>
  condition.kind === 'casus' ||
  condition.kind === 'incident' ||
  (condition.kind === 'and' && condition.of.some(asksForIncident)) ||
  (condition.kind === 'or' && condition.of.every(asksForIncident));
