import type {
  Body,
  Casus,
  Incident,
  Instant,
  Norm,
  Pact,
  PartyId,
  Span,
  Validity,
  Who,
  World,
} from '@casus/engine';
import { CLOCK, type Expr, type Stmt, type Variable } from './machine.ts';

/** What is judged: pacts, one incident that nothing but states of affairs came before, and how far to look. */
export interface Asked {
  readonly pacts: readonly Pact[];
  readonly world: World;
  readonly incident: Incident;
  /** States of affairs that hold. */
  readonly facts: readonly string[];
  /** Pacts that somebody has brought into force. */
  readonly entered: readonly string[];
  /** In ms after the incident. */
  readonly horizon: number;
}

/** A word that a party, a body or nature can say once. */
export interface Said {
  readonly by: PartyId;
  readonly guard: Expr;
  readonly does: readonly Stmt[];
  /** Words in which a witness is replayed. */
  readonly label: string;
  /** Whether some duty waits for it. */
  readonly good: boolean;
}

/** A duty that may come to be owed: a norm with who bears it. */
export interface Owed {
  readonly pact: Pact;
  readonly norm: Norm;
  readonly bearers: readonly PartyId[];
  readonly joint: boolean;
  /** Variables: where it stands, and when it falls due. */
  readonly status: string;
  readonly due: string;
}

/** Where a duty stands. */
export const STATUS = {
  none: 0,
  active: 1,
  fulfilled: 2,
  breached: 3,
  ended: 4,
  late: 5,
  replaced: 6,
} as const;

/** A motion that may be put to a body, once. */
export interface Motion {
  readonly pact: Pact;
  readonly body: Body;
  readonly verb: string;
  readonly term?: string;
  readonly measures?: readonly string[];
  /** Variable: 0 not put, 1 open, 2 adopted, 3 rejected. */
  readonly status: string;
  good: boolean;
  /** Whether its rejection is read as well. */
  either: boolean;
}

/** What a reading gathers while it goes through a pact. The one mutable thing of a reading; it does not leave it. */
export interface Scene extends Asked {
  readonly start: Instant;
  readonly victims: readonly PartyId[];
  readonly attacker: PartyId;
  readonly cast: readonly PartyId[];
  /** Length of a tick, ms. */
  readonly unit: number;
  readonly variables: Map<string, Variable>;
  readonly words: Map<string, Said>;
  readonly owed: Owed[];
  readonly motions: Map<string, Motion>;
  readonly invoked: Map<string, { readonly by: PartyId; readonly pact: string; readonly article: string }>;
  /** Why this is outside the fragment. */
  readonly outside: Set<string>;
  /** Instants, in ticks, at which something has to be looked at again. */
  readonly looks: Set<number>;
  /** Silence that speaks: the variable that says that it has, and the instant. */
  readonly silences: Map<string, number>;
}

/** Opens a scene. */
export const sceneOf = (asked: Asked): Scene => {
  const { pacts, incident } = asked;
  const seats = pacts.flatMap(({ roles }) => roles.flatMap((role) => role.seats.map((seat) => seat.party)));
  const cast = [...new Set([...seats, ...incident.on, incident.by])]
    .filter((party) => party !== 'all states' && party !== 'unknown')
    .sort();
  const unit = spansIn(pacts).reduce(gcd, asked.horizon);
  const scene: Scene = {
    ...asked,
    start: incident.at,
    victims: incident.on,
    attacker: incident.by,
    cast,
    unit,
    variables: new Map(),
    words: new Map(),
    owed: [],
    motions: new Map(),
    invoked: new Map(),
    outside: new Set(),
    looks: new Set(),
    silences: new Map(),
  };
  declare(scene, CLOCK, { most: asked.horizon / unit + 1 });
  return scene;
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Every exact span of the texts, in ms. */
const spansIn = (value: unknown): readonly number[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, ms } = value as { readonly kind?: unknown; readonly ms?: unknown };
  return kind === 'exact' && typeof ms === 'number' ? [ms] : Object.values(value).flatMap(spansIn);
};

/** Declares a variable once and gives its name. */
export const declare = (scene: Scene, words: string, more: Partial<Omit<Variable, 'name'>> = {}): string => {
  const name = words.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
  if (!scene.variables.has(name)) scene.variables.set(name, { name, first: 0, least: 0, most: 1, ...more });
  return name;
};

/** Notes why a pact is outside the fragment. */
export const outside = (scene: Scene, why: string): void => {
  scene.outside.add(why);
};

/** A span in ticks; undefined where it ends beyond every instant looked at. A span of the calendar is refused unless it does. */
export const ticks = (scene: Scene, span: Span): number | undefined => {
  if (span.kind === 'exact') return span.ms / scene.unit;
  const least = span.kind === 'calendar' ? (span.months * 28 + span.days) * DAY : span.days * DAY;
  if (least < scene.horizon) outside(scene, `a span of the calendar that ends within the horizon`);
  return undefined;
};

const DAY = 86_400_000;

/** Natures of roles whose holders are no parties. */
const APART: ReadonlySet<string> = new Set(['outsiders', 'adversary']);

/** A pact by its id. */
export const pactNamed = (scene: Scene, id: string): Pact | undefined =>
  scene.pacts.find((pact) => pact.id === id);

/** Who holds a role at the time of the incident. */
const holders = (scene: Scene, role: Pact['roles'][number]): readonly PartyId[] =>
  role.seats.flatMap(({ party, from, until }) => {
    const end = scene.start + scene.horizon;
    if ((from ?? 0) > scene.start && (from ?? 0) < end) outside(scene, 'a seat that is taken meanwhile');
    if (until !== undefined && until > scene.start && until < end)
      outside(scene, 'a seat that ends meanwhile');
    const holds = (from ?? -Infinity) <= scene.start && scene.start < (until ?? Infinity);
    if (!holds) return [];
    return party === 'all states' ? scene.cast : [party];
  });

/** Parties of a pact: holders of every role but of those that stand outside it. */
export const partiesOf = (scene: Scene, pact: Pact): readonly PartyId[] => [
  ...new Set(pact.roles.filter(({ nature }) => !APART.has(nature)).flatMap((role) => holders(scene, role))),
];

/** Who is meant, as far as it is fixed by the text and the incident; `bearer` is the one who would owe. */
export const meant = (
  scene: Scene,
  pact: Pact,
  who: Who,
  bearer: PartyId | undefined,
): readonly PartyId[] => {
  switch (who.kind) {
    case 'states':
      return who.ids;
    case 'role': {
      const of = who.pact === undefined ? pact : pactNamed(scene, who.pact);
      if (!of) return [];
      const role = of.roles.find(({ singular }) => singular === who.role);
      return role ? holders(scene, role) : partiesOf(scene, of);
    }
    case 'any state':
    case 'anyone':
      return scene.cast;
    case 'union':
      return [...new Set(who.of.flatMap((part) => meant(scene, pact, part, bearer)))];
    case 'except': {
      const minus = meant(scene, pact, who.minus, bearer);
      return meant(scene, pact, who.base, bearer).filter((party) => !minus.includes(party));
    }
    case 'pronoun':
      switch (who.pronoun) {
        case 'victim':
        case 'that party':
          return scene.victims;
        case 'attacker':
          return [scene.attacker];
        case 'bearer':
          return bearer === undefined ? [] : [bearer];
        case 'parties to the dispute':
          return [...scene.victims, scene.attacker];
        case 'other party': {
          const others = partiesOf(scene, pact).filter((party) => !scene.victims.includes(party));
          return others;
        }
        case 'requester':
        case 'invoker':
          outside(scene, `"${who.pronoun}"`);
          return [];
      }
      break;
    case 'group': {
      const term = pact.terms.find((entry) => entry.kind === 'group' && entry.term === who.term);
      return term?.kind === 'group' ? meant(scene, pact, term.who, bearer) : [];
    }
    case 'body': {
      const of = who.pact === undefined ? pact : pactNamed(scene, who.pact);
      const body = of?.bodies.find(({ name, valid }) => name === who.body && isThen(scene, valid));
      if (!of || !body) return [];
      if (body.actsFor !== undefined) return [body.actsFor];
      return body.members ? meant(scene, of, body.members, bearer) : [];
    }
    case 'in':
    case 'such':
      outside(scene, `persons told by "${who.kind}"`);
      return [];
  }
  return [];
};

/** A casus of a pact by its term, as the text had it at the time of the incident. */
export const casusNamed = (scene: Scene, pact: Pact, term: string): Casus | undefined => {
  const all = pact.terms.flatMap((entry) => (entry.kind === 'casus' && entry.term === term ? [entry] : []));
  const now = all.filter(({ valid }) => isThen(scene, valid));
  if (now.length > 1) outside(scene, 'a casus with several definitions');
  if (now.some(({ cite }) => cite.knownTo)) outside(scene, 'a secret casus');
  return now[0];
};

/** Whether a stretch of time holds the incident; one that begins or ends within the horizon is refused. */
export const isThen = (scene: Scene, valid: Validity | undefined): boolean => {
  const { from, until } = valid ?? {};
  const end = scene.start + scene.horizon;
  if ([from, until].some((at) => at !== undefined && at > scene.start && at < end))
    outside(scene, 'words for a time that begins or ends within the horizon');
  return (from ?? -Infinity) <= scene.start && scene.start < (until ?? Infinity);
};

/** Whether a cited article is meant: "4" means any paragraph of it. */
export const isArticle = (wanted: string | undefined, article: string): boolean =>
  wanted === undefined ||
  wanted === article ||
  ['(', ','].some((mark) => article.startsWith(`${wanted}${mark}`)) ||
  wanted.startsWith(`${article}(`);
