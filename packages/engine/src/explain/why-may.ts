import { familyOf } from '../catalogue/families.ts';
import type { Derivation, Question } from '../model/report.ts';
import { type Title, titles } from '../crisis/title.ts';
import { actWords } from '../report/acts.ts';
import { partyWords } from '../report/phrases.ts';
import { caseIn } from '../state/read.ts';
import { get } from '../store/intmap.ts';
import type { State } from '../state/state.ts';
import { pactOf } from '../step/turn.ts';
import { conditionsOf } from './conditions.ts';
import { deriveEvent } from './derive.ts';
import { whyPosition } from './why.ts';

/** On what it rests that a party may act: the liberty or power, the promise that only permits, or the duty that it may still call up. */
export const whyMay = (
  state: State,
  asked: Extract<Question, { kind: 'why may' }>,
  offset: number,
): Derivation => {
  const { party, pact, article, verb, free } = asked;
  const who = partyWords(state.system.world, party);
  const where =
    article === undefined
      ? (pact ?? 'any pact under study')
      : `Article ${article}${pact === undefined ? '' : ` of ${pact}`}`;
  const ref = { ...(pact === undefined ? {} : { pact }), ...(article === undefined ? {} : { article }) };
  const all = titles(state, { ref, ...(verb === undefined ? {} : { act: { verb } }) }, party);
  // Where no article is named, a title to something else (a veto, a meeting) is told only where nothing better is.
  const fitting =
    article !== undefined || verb === undefined
      ? all
      : all.filter((title) => standsFor(verbOf(state, title), verb));
  const found = fitting.length > 0 || free ? fitting : all;
  if (found.length === 0)
    return {
      says: `${free ? `${who} is free to: no sentence of a pact under study forbids it, and ` : ''}${where} gives no title to it`,
      value: free ? 'true' : 'false',
      statement: true,
      of: [],
    };
  return {
    says: `${who} may act under ${where}`,
    value: 'true',
    statement: true,
    of: found.map((title) => resting(state, title, who, offset)),
  };
};

/** Help, force and the like can stand for one another; talking cannot stand for them. */
const standsFor = (one: string, other: string): boolean =>
  one === other || (familyOf(one) !== undefined && familyOf(one) === familyOf(other));

/** What a title lets its holder do. */
const verbOf = (state: State, title: Title): string => {
  switch (title.kind) {
    case 'power':
      return (
        state.system.norms.find(
          ({ norm }) => norm.id === title.power.norm && norm.cite.pact === title.power.pact,
        )?.norm.act.verb ?? ''
      );
    case 'holding':
      return title.holding.verb;
    case 'opinion':
    case 'may arise':
      return title.rule.norm.act.verb;
  }
};

const resting = (state: State, title: Title, who: string, offset: number): Derivation => {
  switch (title.kind) {
    case 'power': {
      const { power } = title;
      const rule = state.system.norms.find(
        (entry) => entry.norm.id === power.norm && pactOf(state, entry).pact.id === power.pact,
      );
      const of = power.case === undefined ? undefined : caseIn(state, get(state.caseOf, power.case) ?? -1);
      return {
        says: `${who} may ${power.act}`,
        value: 'true',
        statement: true,
        cite: power.cite,
        of: rule && of ? conditionsOf(state, rule, of, power.holder) : [],
      };
    }
    case 'holding':
      return whyPosition(state, title.holding.id, offset);
    case 'opinion':
      return {
        says: `${who} may determine that there is a threat, and so call for this: ${actWords(state.system.world, title.rule.norm.act, [], [])}`,
        value: 'true',
        statement: true,
        cite: title.rule.norm.cite,
        of: [],
      };
    case 'may arise':
      return {
        says: `${who} may yet come to owe this, for what it waits for has not come, and is not ruled out: ${actWords(state.system.world, title.rule.norm.act, [], [])}`,
        value: 'true',
        statement: true,
        cite: title.rule.norm.cite,
        of: [deriveEvent(state, title.of.root), ...conditionsOf(state, title.rule, title.of, undefined)],
      };
  }
};
