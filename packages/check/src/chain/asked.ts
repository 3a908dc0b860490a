import {
  apply,
  applyAll,
  casesOf,
  type Cite,
  type Event,
  get,
  type Incident,
  type Instance,
  type PartyId,
  powers,
  report,
  startWith,
  type State,
  values,
} from '@casus/engine';
import { findingsFor, seatedIn } from './found.ts';
import type { ChainQuestion, Refusal, RefusalTitle } from './model.ts';
import type { Run } from './run.ts';
import { belligerentsIn, enemiesIn, forceIn } from './war.ts';

/**
 * Who could be asked, and may lawfully stay out. Nothing here reads a pact: what a party would owe is what
 * the step function says after other events. Would it owe help, were the ally attacked by all others at war? Then it
 * was an ally to be asked. Would it, were the force that the ally met an attack of its own? Then the ally's
 * own act is what releases it. Would it owe help only once it has found so itself? Then it judges alone. Would the ally's breach be none, had the party consented? Then it was not asked first.
 */
export const refusalsIn = (question: ChainQuestion, run: Run): readonly Refusal[] => {
  const opening = applyAll(startWith(question.system), question.before);
  const enemies = enemiesIn(run.state, run.from);
  const out: Refusal[] = [];
  const drawn = belligerentsIn(run.state, run.from);
  for (const ally of drawn) {
    const foes = enemies.get(ally) ?? NOBODY;
    const others = drawn.filter((party) => party !== ally);
    const met = new Set(
      forceIn(run.state, run.from).flatMap(({ by, on }) => (on.includes(ally) ? [by] : [])),
    );
    const alone = attackedBy(opening, question, ally, others);
    const attacked = owedWhere(alone, opening);
    const judged = owedWhere(found(alone, ally), opening);
    const provoked = owedWhere(attackedBy(opening, question, ally, [...met]), opening);
    const isAmong = (owed: readonly Owed[], party: PartyId, pact: string): boolean =>
      owed.some((one) => one.party === party && one.pact === pact);
    const whyNot = (party: PartyId, pact: string): RefusalTitle =>
      !isAmong(attacked, party, pact)
        ? 'sole judgement'
        : isAmong(provoked, party, pact)
          ? 'provoked'
          : 'no casus';
    for (const group of byPair(judged)) {
      const [{ party, pact } = { party: '', pact: '' }] = group;
      if (owes(run, group, ally) || foes.has(party)) continue;
      // Whoever fights one of the ally's enemies already stands beside it.
      if ([...(enemies.get(party) ?? NOBODY)].some((enemy) => foes.has(enemy))) continue;
      const titles = [
        ...group.slice(0, 1).map(({ cite }) => ({ title: whyNot(party, pact), cite })),
        ...notConsulted(question, run, party, ally, pact),
        ...neutral(run.state, party, pact),
      ];
      out.push({ party, by: ally, pact, under: group.map(({ norm, cite }) => ({ norm, cite })), titles });
    }
    out.push(...atLiberty(run, ally));
  }
  const seen = new Set<string>();
  return out.filter(({ party, by, pact, titles }) => {
    const key = JSON.stringify([party, by, pact, titles.map(({ title, cite }) => [title, cite.article])]);
    return !seen.has(key) && seen.add(key);
  });
};

const NOBODY: ReadonlySet<PartyId> = new Set();

interface Owed {
  readonly party: PartyId;
  readonly pact: string;
  readonly norm: string;
  readonly cite: Cite;
}

/** The state in which an ally was attacked by these, who began and were not provoked. */
const attackedBy = (
  opening: State,
  { incident }: ChainQuestion,
  ally: PartyId,
  foes: readonly PartyId[],
): State =>
  foes.reduce<State>((state, by, index) => {
    const attack: Incident = {
      kind: 'incident',
      at: incident.at,
      incident: 'armed attack',
      by,
      on: [ally],
      no: UNUSED + index,
      qualities: { 'first use': 'true', unprovoked: 'true', 'directly unprovoked': 'true' },
    };
    return apply(state, attack);
  }, opening);

/** Numbers that no event of a question bears. */
const UNUSED = 1_000_000;

/** The same, after everybody else has found whatever is left to it to find. */
const found = (state: State, ally: PartyId): State =>
  seatedIn(state)
    .filter((party) => party !== ally)
    .reduce(
      (before, party) =>
        applyAll(
          before,
          findingsFor(before, party).map(({ event }) => event),
        ),
      state,
    );

const HELP: ReadonlySet<string> = new Set(['help', 'force']);

/** Duties of help that arose after the opening. */
const owedWhere = (state: State, opening: State): readonly Owed[] => {
  const out = new Map<string, Owed>();
  for (const of of casesOf(state)) {
    if (of.root < opening.record.size) continue;
    for (const instance of of.instances) {
      const rule = state.system.norms[instance.norm];
      const pact = state.system.pacts[rule?.pact ?? -1]?.pact.id;
      if (!rule || pact === undefined || !isHelp(state, instance)) continue;
      for (const party of instance.bearers)
        out.set(`${party}|${rule.index}`, { party, pact, norm: rule.norm.id, cite: rule.norm.cite });
    }
  }
  return [...out.values()];
};

const isHelp = (state: State, { norm: index, status }: Instance): boolean => {
  const rule = state.system.norms[index];
  return (
    rule !== undefined &&
    HELP.has(rule.verb) &&
    rule.norm.position === 'duty' &&
    rule.norm.manner === 'achieve' &&
    (status === 'active' || status === 'fulfilled' || status === 'breached')
  );
};

const byPair = (owed: readonly Owed[]): readonly (readonly Owed[])[] => {
  const out = new Map<string, Owed[]>();
  for (const one of owed) {
    const key = `${one.party}|${one.pact}`;
    out.set(key, [...(out.get(key) ?? []), one]);
  }
  return [...out.values()];
};

/** Whether one of these duties arose in the run itself, for an attack on the ally. */
const owes = ({ state, from }: Run, group: readonly Owed[], ally: PartyId): boolean =>
  casesOf(state).some((of) => {
    const root = of.root < from ? undefined : get(state.record, of.root);
    if (root?.kind !== 'incident' || !root.on.includes(ally)) return false;
    return of.instances.some((instance) => {
      const rule = state.system.norms[instance.norm];
      return (
        isHelp(state, instance) &&
        group.some(
          ({ party, pact, norm }) =>
            instance.bearers.includes(party) &&
            rule?.norm.id === norm &&
            state.system.pacts[rule.pact]?.pact.id === pact,
        )
      );
    });
  });

/** Breaches by the ally, of the same pact, that the consent of the party would have spared. */
const notConsulted = (
  question: ChainQuestion,
  run: Run,
  party: PartyId,
  ally: PartyId,
  pact: string,
): Refusal['titles'] => {
  const breaches = breachesBy(run.state, ally, pact);
  if (breaches.size === 0) return [];
  const consent: Event = { kind: 'status', act: 'consents', at: question.incident.at, by: party, pact };
  const record = values(run.state.record);
  const agreed = applyAll(startWith(question.system), [
    ...record.slice(0, run.from),
    consent,
    ...record.slice(run.from),
  ]);
  const left = breachesBy(agreed, ally, pact);
  return [...breaches].flatMap(([norm, cite]) =>
    left.has(norm) ? [] : [{ title: 'not consulted' as RefusalTitle, cite }],
  );
};

const breachesBy = (state: State, party: PartyId, pact: string): ReadonlyMap<string, Cite> => {
  const out = new Map<string, Cite>();
  for (const note of values(state.notes)) {
    const rule =
      note.kind === 'breach' && note.by === party ? state.system.norms[note.norm ?? -1] : undefined;
    if (rule && state.system.pacts[rule.pact]?.pact.id === pact) out.set(rule.norm.id, rule.norm.cite);
  }
  return out;
};

/** Sentences of the pact that keep the party neutral, whether in a case or for as long as it stands. */
const neutral = (state: State, party: PartyId, pact: string): Refusal['titles'] => {
  const { positions, standing } = report(state);
  const verbs = new Set(
    state.system.byId.get(pact)?.norms.flatMap(({ verb, norm }) => (verb === 'remain' ? [norm.id] : [])),
  );
  return [...positions.filter(({ status }) => status === 'active'), ...standing]
    .filter((one) => one.pact === pact && verbs.has(one.norm) && one.bearers.includes(party))
    .map(({ cite }) => ({ title: 'neutrality' as RefusalTitle, cite }));
};

/** Those whom a liberty allows to help the ally, and no duty asks. */
const atLiberty = ({ state, from, layers }: Run, ally: PartyId): readonly Refusal[] =>
  powers(state).flatMap((power) => {
    if (power.position !== 'liberty' || power.case === undefined || power.case < from) return [];
    const root = get(state.record, power.case);
    const rule = state.system.byId.get(power.pact)?.norms.find(({ norm }) => norm.id === power.norm);
    if (root?.kind !== 'incident' || !root.on.includes(ally) || !rule || !HELP.has(rule.verb)) return [];
    const used = layers.some(({ links }) =>
      links.some(
        ({ party, under }) => party === power.holder && under.some(({ norm }) => norm === power.norm),
      ),
    );
    if (used) return [];
    const { holder: party, pact, norm, cite } = power;
    return [
      {
        party,
        by: ally,
        pact,
        under: [{ norm, cite }],
        titles: [{ title: 'not owed' as RefusalTitle, cite }],
      },
    ];
  });
