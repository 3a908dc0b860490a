import type {
  Body,
  Casus,
  Condition,
  Determiner,
  Gate,
  Incident,
  IncidentKind,
  IncidentPattern,
  Instant,
  Menu,
  Norm,
  Pact,
  PartyId,
  Quality,
  Role,
  VoteRule,
  Who,
  World,
} from '@casus/engine';
import { compile, HOUR, RUNGS, MEASURES } from '@casus/engine';
import { aPact, cite, hours, norm, seats, these, within } from '../../../engine/src/testing/build.ts';
import type { Question } from '../model.ts';
import type { JsonCase, JsonCondition, JsonNorm, JsonPact, JsonPower, Selector } from './cases.ts';

/**
 * A case of the oracle said in the model of the engine, field by field. What the engine says otherwise:
 * a procedure opens when somebody puts a motion, not by itself; a power that its holder may use when it has
 * found something is the holder's opinion; a clause on all others is one norm for each bearer.
 */

/** Hour 0 of the clock of a case. */
export const ZERO = 1_900_000_000_000 as Instant;

const at = (hour: number): Instant => (ZERO + hour * HOUR) as Instant;

const NATURES: Readonly<Record<string, Role['nature']>> = {
  guarantor: 'guarantors',
  beneficiary: 'beneficiary',
  member: 'members',
  outsider: 'outsiders',
};

const KINDS: Readonly<Record<string, IncidentKind>> = {
  attack: 'armed attack',
  'nuclear-attack': 'nuclear use',
  threat: 'threat',
  violation: 'breach of the ceasefire',
};

const ITEMS: Readonly<Record<string, string>> = {
  consult: 'consultation',
  statement: 'a statement',
  diplomatic: 'diplomacy',
  'air-defence': 'air defence',
  brigade: 'deployment',
};

/** The measure of the catalogue that an item of a case means. */
export const itemOf = (item: string): string => ITEMS[item] ?? item;

/** The question that a case asks, of its guarantors. */
export const questionOf = (json: JsonCase, horizon: number): Question => ({
  system: compile(json.pacts.map(pactOf), worldOf(json), { derivations: false }),
  before: [],
  incident: incidentOf(json),
  horizon: horizon * HOUR,
  ...(json.elect ? { elects: json.elect.map((article) => ({ article })) } : {}),
});

/** Guarantors of a case. */
export const groupOf = (json: JsonCase): readonly PartyId[] =>
  typeof json.guarantor === 'string' ? [json.guarantor] : json.guarantor;

const worldOf = (json: JsonCase): World => {
  const places = new Set([
    json.incident.in,
    ...json.pacts.flatMap((pact) => Object.values(pact.casus ?? {}).flatMap((casus) => casus.in ?? [])),
  ]);
  const parties = new Set(json.pacts.flatMap((pact) => Object.keys(pact.parties)));
  return {
    version: 'oracle',
    actors: [...parties, json.incident.by, json.incident.on].map((id) => ({ id, name: id, kind: 'state' })),
    regions: [...places].map((id) => ({
      id,
      name: id,
      kind: 'zone',
      within: [],
      of: [],
      held: [],
      claimed: [],
    })),
  };
};

const incidentOf = ({ incident }: JsonCase): Incident => ({
  kind: 'incident',
  at: at(incident.at ?? 0),
  incident: KINDS[incident.kind] ?? 'armed attack',
  by: incident.by,
  on: [incident.on],
  in: [incident.in],
  ...(incident.disputed
    ? { disputed: incident.disputed.map((element) => (element === 'area' ? 'place' : element) as 'place') }
    : {}),
  qualities: {
    sustained: incident.scale === undefined ? 'contested' : incident.scale === 'sustained' ? 'true' : 'false',
    ...(incident.provoked ? { unprovoked: 'false' as const } : {}),
  },
});

const pactOf = (json: JsonPact): Pact => {
  const roles = rolesOf(json);
  const invocations = (json.powers ?? []).filter((power) => power.kind === 'invoke');
  const [from, until] = json.inForce ?? [null, null];
  return aPact({
    id: json.id,
    title: json.id,
    term: {
      status: 'signed',
      from: at(from ?? -10_000),
      ...(until === null ? {} : { until: at(until) }),
      lapses: [],
    },
    roles,
    bodies: bodiesOf(json),
    terms: Object.entries(json.casus ?? {}).map(
      ([term, casus]): Casus => ({
        kind: 'casus',
        term,
        cite: cite('1', json.id),
        patterns: [patternOf(json, casus)],
        determiner: determinerOf(casus.determiner ?? 'each', casus.standard ?? 'good-faith'),
        open: [],
      }),
    ),
    norms: [...json.norms.flatMap((one) => normsOf(json, one)), ...shuts(json, invocations)],
    exits: (json.powers ?? [])
      .filter((power) => power.kind === 'withdraw')
      .map((power) => ({
        kind: 'withdraw',
        by: whoOf(json, power.who),
        notice: hours(power.notice ?? 0),
        accrued: json.exit === 'extinguishes' ? 'ends' : 'survives',
        cite: cite(power.id, json.id),
      })),
    gates: json.norms.flatMap((one) => gatesOf(json, one)),
    relations: (json.prevails ?? []).map((over) => ({ kind: 'prevails', over, cite: cite('0', json.id) })),
    articles: [...json.norms.map((one) => one.id), ...(json.powers ?? []).map((power) => power.id)].map(
      (number) => ({
        number,
        wording: [],
      }),
    ),
  });
};

const rolesOf = (json: JsonPact): readonly Role[] => {
  const holders = new Map<string, string[]>();
  for (const [party, role] of Object.entries(json.parties))
    for (const name of typeof role === 'string' ? [role] : role)
      holders.set(name, [...(holders.get(name) ?? []), party]);
  return [...holders].map(([name, parties]) => seats(name, NATURES[name] ?? 'parties', ...parties));
};

const whoOf = (json: JsonPact, selector: Selector): Who => {
  if (typeof selector !== 'string') {
    const [only] = selector;
    return selector.length === 1 && only !== undefined
      ? whoOf(json, only)
      : { kind: 'union', of: selector.map((one) => whoOf(json, one)) };
  }
  if (selector === 'anyone') return { kind: 'anyone' };
  if (selector === 'victim' || selector === 'attacker') return { kind: 'pronoun', pronoun: selector };
  if (selector === 'self') return { kind: 'pronoun', pronoun: 'bearer' };
  if (selector === 'party' || selector === 'other') return { kind: 'role', role: 'party' };
  return Object.values(json.parties).flat().includes(selector)
    ? { kind: 'role', role: selector }
    : these(selector);
};

const patternOf = (json: JsonPact, casus: NonNullable<JsonPact['casus']>[string]): IncidentPattern => {
  const qualities: Quality[] = [
    ...(casus.scale ? (['sustained'] as const) : []),
    ...(casus.unprovoked ? (['unprovoked'] as const) : []),
  ];
  return {
    kinds: casus.kind.map((kind) => KINDS[kind] ?? 'armed attack'),
    ...(casus.by === undefined ? {} : { by: whoOf(json, casus.by) }),
    ...(casus.on ? { on: whoOf(json, casus.on) } : {}),
    ...(casus.in
      ? { in: { kind: 'union', of: casus.in.map((region) => ({ kind: 'region' as const, region })) } }
      : {}),
    ...(qualities.length > 0 ? { qualities } : {}),
  };
};

const determinerOf = (name: string, standard: string): Determiner => {
  const by = standard === 'good-faith' ? 'good faith' : (standard as 'sole' | 'objective');
  if (name === 'victim') return { kind: 'victim', standard: by };
  if (name.startsWith('party:')) return { kind: 'party', who: these(name.slice(6)), standard: by };
  if (name.startsWith('body:')) return { kind: 'body', body: name.slice(5), standard: by };
  return { kind: 'each', standard: by };
};

const bodiesOf = (json: JsonPact): readonly Body[] => {
  const outside = Object.values(json.casus ?? {})
    .map((casus) => casus.determiner ?? '')
    .filter((name) => name.startsWith('body:'))
    .map((name) => name.slice(5));
  const bare = { rules: [], excluded: [], vetoes: [] };
  return [
    ...[...new Set(outside)].map((name): Body => ({ name, cite: cite('1', json.id), ...bare })),
    ...Object.entries(json.procedures ?? {}).map(
      ([name, procedure]): Body => ({
        name,
        cite: cite('1', json.id),
        members: whoOf(json, procedure.members),
        rules: [{ rule: ruleOf(procedure.rule, procedure.within), on: 'all', cite: cite('1', json.id) }],
        excluded: (procedure.excludes ?? []).map((who) => ({
          who: whoOf(json, who),
          on: 'all',
          cite: cite('1', json.id),
        })),
        vetoes: (procedure.vetoes ?? []).map((who) => ({
          who: whoOf(json, who),
          on: 'all',
          cite: cite('1', json.id),
        })),
        ...(procedure.abstain
          ? { abstention: { counts: 'lowers the need' as const, cite: cite('1', json.id) } }
          : {}),
        lapse: {
          after: hours(procedure.within),
          outcome: procedure.lapse === 'adopts' ? 'adopted' : 'rejected',
          cite: cite('1', json.id),
        },
      }),
    ),
  ];
};

const ruleOf = (rule: NonNullable<JsonPact['procedures']>[string]['rule'], span: number): VoteRule => {
  if (typeof rule === 'number') return { kind: 'votes', need: rule, of: 0 };
  if (rule === 'consensus') return { kind: 'consensus', silence: hours(span) };
  return { kind: rule === 'two-thirds' ? 'two thirds' : rule };
};

/** Powers that cannot be used once another has been: the one used shuts the other. */
const shuts = (json: JsonPact, powers: readonly JsonPower[]): readonly Norm[] =>
  powers.flatMap((power) =>
    invokedIn(power.when ?? null).map((other) =>
      norm(`shut ${power.id}`, {
        position: 'power',
        strength: 'may',
        who: whoOf(json, power.who),
        verb: 'invoke',
        when: { kind: 'invoked', by: whoOf(json, power.who), ref: { article: other } },
        shuts: [{ article: power.id }],
        sameCase: true,
      }),
    ),
  );

const invokedIn = (condition: JsonCondition): readonly string[] =>
  condition === null
    ? []
    : condition[0] === 'invoked'
      ? [condition[1] as string]
      : condition
          .slice(1)
          .flatMap((part) => (Array.isArray(part) ? invokedIn(part as unknown as JsonCondition) : []));

const ALWAYS: Condition = { kind: 'always' };

const conditionOf = (json: JsonPact, condition: JsonCondition, self: PartyId | undefined): Condition => {
  if (condition === null) return ALWAYS;
  const [word, ...rest] = condition;
  const parts = (): readonly Condition[] =>
    rest.map((part) => conditionOf(json, part as JsonCondition, self));
  const name = rest[0] as string;
  switch (word) {
    case 'casus':
      return { kind: 'casus', term: name, sense: 'established' };
    case 'invoked':
      return invokedOf(json, name, self);
    case 'adopted':
      return {
        kind: 'and',
        of: [{ kind: 'decision', body: name, verbs: ['adopts'] }, opens(json, name, self)],
      };
    case 'rejected':
      return {
        kind: 'and',
        of: [
          { kind: 'decision', body: name, verbs: [], either: true },
          { kind: 'not', of: { kind: 'decision', body: name, verbs: ['adopts'] } },
          opens(json, name, self),
        ],
      };
    case 'did':
      return didOf(json, name, rest[1] as string, rest[2] === 'or-more');
    case 'all-others-did':
      return {
        kind: 'and',
        of: (rest[0] as readonly string[])
          .filter((party) => party !== self)
          .map((party) => didOf(json, party, rest[1] as string, false)),
      };
    case 'asked':
      return { kind: 'act', act: { by: whoOf(json, name), verb: 'request', object: 'assistance' } };
    case 'opined':
      return { kind: 'opinion', by: whoOf(json, name), that: { kinds: ['threat'] } };
    case 'breached':
      return { kind: 'norm', ref: { article: name }, test: 'breached' };
    case 'elapsed':
      return { kind: 'continues', of: ALWAYS, span: hours(rest[0] as unknown as number) };
    case 'not':
      return { kind: 'not', of: parts()[0] ?? ALWAYS };
    case 'and':
      return { kind: 'and', of: parts() };
    case 'or':
      return { kind: 'or', of: parts() };
    case 'undone':
    case 'failed':
      return ALWAYS; // said by `failing`
    default:
      throw new Error(`unknown condition ${word}`);
  }
};

/** A motion counts only where the condition holds on which the procedure opens. */
const opens = (json: JsonPact, name: string, self: PartyId | undefined): Condition =>
  conditionOf(json, json.procedures?.[name]?.opens ?? null, self);

/** A power has been used, and was its holder's to use. */
const invokedOf = (json: JsonPact, id: string, self: PartyId | undefined): Condition => {
  const power = (json.powers ?? []).find((one) => one.id === id);
  const who = whoOf(json, power?.who ?? 'party');
  const own = soleOf(json, power?.when ?? null);
  if (own)
    return {
      kind: 'and',
      of: [
        { kind: 'incident', pattern: patternOf(json, own) },
        { kind: 'opinion', by: who, that: { kinds: ['threat'] } },
      ],
    };
  const used: Condition = { kind: 'invoked', by: who, ref: { article: id } };
  const free = withoutInvoked(power?.when ?? null);
  return free === null ? used : { kind: 'and', of: [used, conditionOf(json, free, self)] };
};

/** A casus that the holder of a power finds for itself, in its sole judgement. */
const soleOf = (json: JsonPact, when: JsonCondition): NonNullable<JsonPact['casus']>[string] | undefined => {
  if (when?.[0] !== 'casus') return undefined;
  const casus = json.casus?.[when[1] as string];
  return casus?.standard === 'sole' && casus.determiner === undefined ? casus : undefined;
};

const withoutInvoked = (when: JsonCondition): JsonCondition =>
  when?.[0] === 'and'
    ? ([
        'and',
        ...when.slice(1).filter((part) => invokedIn(part as JsonCondition).length === 0),
      ] as unknown as JsonCondition)
    : when;

const didOf = (json: JsonPact, party: string, item: string, orMore: boolean): Condition => {
  const rung = MEASURES.find((entry) => entry.id === itemOf(item))?.rung ?? 'none';
  const measures = orMore
    ? MEASURES.filter((entry) => RUNGS.indexOf(entry.rung) >= RUNGS.indexOf(rung)).map((entry) => entry.id)
    : [itemOf(item)];
  return { kind: 'act', act: { by: whoOf(json, party), verb: 'assist', measures } };
};

const normsOf = (json: JsonPact, one: JsonNorm): readonly Norm[] => {
  if (!JSON.stringify(one.when ?? null).includes('all-others-did'))
    return [normOf(json, one, one.who, one.id, undefined)];
  const parties = Object.keys(json.parties).filter((party) => json.parties[party] === one.who);
  return parties.map((party) => normOf(json, one, party, `${one.id} ${party}`, party));
};

const normOf = (
  json: JsonPact,
  one: JsonNorm,
  who: Selector,
  id: string,
  self: PartyId | undefined,
): Norm => {
  const undone = undoneIn(one.when ?? null);
  const ban = one.modal === 'must-not';
  const talk = one.menu.length === 1 && one.menu[0] === 'consult';
  return norm(id, {
    cite: cite(one.id, json.id),
    position: ban ? 'prohibition' : one.modal === 'may' ? 'liberty' : 'duty',
    strength: one.modal === 'may' ? 'may' : one.modal === 'strives' ? 'endeavours' : 'shall',
    manner: ban ? 'maintain' : 'achieve',
    who: whoOf(json, who),
    bearing: one.joint !== undefined ? 'jointly and severally' : ban ? 'no' : (one.bearing ?? 'each'),
    ...(who === 'other' ? { other: true as const } : {}),
    verb: ban ? 'use force' : talk ? 'consult' : 'assist',
    act: {
      ...(talk || ban ? {} : { menu: menuOf(one) }),
      ...(one.against ? { against: whoOf(json, one.against) } : {}),
    },
    ...(one.when && !undone ? { when: conditionOf(json, one.when, self) } : {}),
    ...(one.until ? { until: conditionOf(json, one.until, self) } : {}),
    ...(undone ? { failing: undone } : {}),
    deadline: typeof one.within === 'number' ? within(hours(one.within)) : { kind: 'none' },
  });
};

/** What fails: "undone" by an excuse too, "failed" by a breach alone. */
const undoneIn = (when: JsonCondition): Norm['failing'] =>
  when?.[0] === 'undone' || when?.[0] === 'failed'
    ? {
        norm: when[1] as string,
        keeps: 'also',
        ...(when[0] === 'undone' ? { excuse: true as const } : {}),
      }
    : undefined;

const menuOf = (one: JsonNorm): Menu =>
  one.menu[0] === 'any' ? { owed: 'one', items: [], effort: 'own choice' } : listOf(one);

const listOf = (one: JsonNorm): Menu => ({
  owed: one.empty ? 'deems' : 'one',
  ...(one.empty ? { least: 'nothing' as const } : {}),
  items: one.menu.map((item) => ({
    measure: itemOf(item),
    ...(one.joint === undefined ? {} : { amount: { quantity: one.joint, unit: 'brigades' } }),
  })),
  ...(one.joint === undefined ? {} : { together: true as const }),
});

const gatesOf = (json: JsonPact, one: JsonNorm): readonly Gate[] => {
  const organs = new Set(Object.values(one.gate ?? {}));
  return [...organs].map((organ) => ({
    who: whoOf(json, one.who),
    organ,
    measures: Object.entries(one.gate ?? {})
      .filter(([, body]) => body === organ)
      .map(([item]) => itemOf(item)),
    effect: 'how',
    ref: { article: one.id },
    cite: cite(one.id, json.id),
  }));
};
