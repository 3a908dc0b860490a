import type { Cite } from '../model/cite.ts';
import type { Incident, Verdict } from '../model/event.ts';
import type { IncidentPattern } from '../model/incident.ts';
import type { PartyId, Who } from '../model/who.ts';
import { type Context, contextToChange } from '../state/context.ts';
import { partiesWords } from '../report/phrases.ts';
import { caseIn, incidentOf, numberOf } from '../state/read.ts';
import type { Element } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import { downFrom } from '../store/pile.ts';
import { and, or, sure } from '../truth/kleene.ts';
import { inArea } from './area.ts';
import { attackerOf } from './attacker.ts';
import { attackerWords, kindWords, placeWords, qualityWords, victimWords } from './element-words.ts';
import { answered, kindVerdict, quality } from './kinds.ts';

/** Whether the incident of the case answers a pattern: the Kleene conjunction of its elements (SEMANTICS section 5). */
export const matches = (pattern: IncidentPattern, context: Context): Verdict => {
  const incident = context.case ? incidentOf(context.state, context.case) : undefined;
  if (!incident) return 'false';
  let value = kindVerdict(pattern.kinds, incident, context);
  for (const test of TESTS) {
    if (value === 'false') return value;
    const next = test.value(pattern, incident, context);
    if (next !== undefined) value = and(value, next);
  }
  return value;
};

/** The same, element by element, for a reader. */
export const elementsOf = (pattern: IncidentPattern, context: Context): readonly Element[] => {
  const incident = context.case ? incidentOf(context.state, context.case) : undefined;
  if (!incident) return [{ element: 'incident', value: 'false', because: 'no incident opened this case' }];
  const kind = kindVerdict(pattern.kinds, incident, context);
  const first = kind === 'false' ? answered(incident, context) : undefined;
  const out: Element[] = [
    {
      element: 'kind',
      value: kind,
      because: kindWords(pattern, incident, kind, context),
      ...(first === undefined ? {} : { event: first }),
    },
  ];
  for (const test of TESTS) {
    const value = test.value(pattern, incident, context);
    if (value === undefined) continue;
    const cite = test.name === 'place' ? areaCite(pattern, context) : undefined;
    out.push({
      element: test.name,
      value,
      because: test.says(pattern, incident, context, value),
      ...(cite ? { cite } : {}),
    });
  }
  return out;
};

/** The article that draws the area a pattern names. */
const areaCite = (pattern: IncidentPattern, context: Context): Cite | undefined => {
  const area = pattern.in;
  return area?.kind === 'term'
    ? context.rule.terms.get(area.term)?.find((term) => term.kind === 'area')?.cite
    : undefined;
};

interface Test {
  readonly name: string;
  /** Undefined where the pattern does not ask. */
  readonly value: (pattern: IncidentPattern, incident: Incident, context: Context) => Verdict | undefined;
  /** A sentence that says what is the case, whatever the value. */
  readonly says: (pattern: IncidentPattern, incident: Incident, context: Context, value: Verdict) => string;
}

const TESTS: readonly Test[] = [
  {
    name: 'attacker',
    value: (pattern, _incident, context) =>
      pattern.by ? includes(pattern.by, attackerOf(context) ?? 'unknown', context) : undefined,
    says: (_pattern, incident, context, value) => attackerWords(incident, context, value),
  },
  {
    name: 'victim',
    value: (pattern, incident, context) => (pattern.on ? anyOf(incident.on, pattern.on, context) : undefined),
    says: (_pattern, incident, context, value) => victimWords(incident, context, value),
  },
  {
    name: 'place',
    value: (pattern, incident, context) => (pattern.in ? inArea(pattern.in, incident, context) : undefined),
    says: (pattern, incident, context, value) => placeWords(pattern, incident, context, value),
  },
  {
    name: 'line',
    value: (pattern, incident) =>
      pattern.across === undefined
        ? undefined
        : incident.across === undefined
          ? 'contested'
          : sure(incident.across === pattern.across),
    says: (pattern, incident) =>
      incident.across === undefined
        ? `the record does not say whether ${pattern.across ?? 'the line'} was crossed`
        : `it went across ${incident.across}`,
  },
  {
    name: 'means',
    value: (pattern, incident) =>
      pattern.means ? sure(pattern.means.some((means) => incident.means?.includes(means))) : undefined,
    says: (pattern, incident) =>
      `it was done by ${incident.means?.join(', ') || 'means that are not stated'}; the text asks for ${pattern.means?.join(' or ') ?? ''}`,
  },
  {
    name: 'qualities',
    value: (pattern, incident, context) =>
      pattern.qualities?.length
        ? pattern.qualities.reduce<Verdict>(
            (sofar, name) => and(sofar, quality(name, incident, context)),
            'true',
          )
        : undefined,
    says: (pattern, incident, context) =>
      (pattern.qualities ?? [])
        .map((name) => qualityWords(name, quality(name, incident, context)))
        .join('; '),
  },
  {
    name: 'support',
    value: (pattern, incident, context) =>
      pattern.supportedBy ? anyOf(incident.supportedBy ?? [], pattern.supportedBy, context) : undefined,
    says: (_pattern, incident, context) =>
      incident.supportedBy?.length
        ? `it was supported by ${partiesWords(context.state.system.world, incident.supportedBy)}`
        : 'no support by another is recorded',
  },
  {
    name: 'number of attackers',
    value: (pattern, incident, context) => {
      if (pattern.attackers === undefined) return undefined;
      const { sure: known, maybe } = attackersOf(pattern, incident, context);
      if (known.size >= pattern.attackers) return 'true';
      return known.size + maybe >= pattern.attackers ? 'contested' : 'false';
    },
    says: (pattern, incident, context) => {
      const { sure: known, maybe } = attackersOf(pattern, incident, context);
      return `attackers so far: ${known.size}${maybe > 0 ? `, and ${maybe} in dispute` : ''}; the text asks for ${pattern.attackers ?? 0}`;
    },
  },
];

const anyOf = (parties: readonly PartyId[], who: Who, context: Context): Verdict => {
  let value: Verdict = 'false';
  for (const party of parties) value = or(value, includes(who, party, context));
  return value;
};

/** Who attacks the same victims: each attacker once, and how many attacks of others it may be. */
interface Attackers {
  readonly sure: ReadonlySet<PartyId>;
  readonly maybe: number;
}

/** Everybody who attacks the same victims, counted once each ("two or more Great Powers", Triple Alliance, Article 3). An attack that has ended no longer counts. */
const attackersOf = (pattern: IncidentPattern, incident: Incident, context: Context): Attackers => {
  const { state } = context;
  const known = new Set<PartyId>();
  const open: (PartyId | undefined)[] = [];
  for (const victim of incident.on) {
    for (const id of downFrom(get(state.against, numberOf(state.system.world, victim)))) {
      const of = caseIn(state, id);
      const other = of ? incidentOf(state, of) : undefined;
      if (!of || !other || of.known > state.now || (of.ended !== undefined && of.id !== context.case?.id))
        continue;
      const there = contextToChange(context);
      there.case = of;
      there.grounds = undefined;
      const by = attackerOf(there) ?? 'unknown';
      const counts = and(
        kindVerdict(pattern.kinds, other, there),
        pattern.by ? includes(pattern.by, by, there) : 'true',
      );
      if (counts === 'true') known.add(by);
      else if (counts === 'contested') open.push(by === 'unknown' ? undefined : by);
    }
  }
  const others = open.filter((by) => by === undefined || !known.has(by));
  return { sure: known, maybe: new Set(others.map((by, index) => by ?? `unknown ${index}`)).size };
};
