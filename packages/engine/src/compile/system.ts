import { type VerbClass, VERBS } from '../catalogue/verbs.ts';
import type { Body } from '../model/body.ts';
import type { Casus, Term } from '../model/casus.ts';
import type { Condition } from '../model/condition.ts';
import type { Event } from '../model/event.ts';
import type { MeasureItem } from '../model/measure.ts';
import type { Norm } from '../model/norm.ts';
import type { Pact, Role } from '../model/pact.ts';
import type { Span } from '../model/time.ts';
import type { World } from '../model/world.ts';
import { partyRolls, type Roll, rollsOf } from './rolls.ts';
import { asksWho, deedIn, spansIn } from './asks.ts';
import { type Ranks, ranksOf } from './ranks.ts';
import { EVERYWHERE, needsOf, type Topic, TOPICS, topicsOf } from './topics.ts';
import { indexWorld, type WorldIndex } from './world.ts';

/** A norm with what applying events needs to find it. */
export interface NormRule {
  readonly index: number;
  readonly pact: number;
  readonly norm: Norm;
  readonly verb: VerbClass;
  readonly listens: ReadonlySet<Topic>;
  /** Topics of `while`, `until`, `onlyIf`, `soFarAs`: what may end an instance. */
  readonly watches: ReadonlySet<Topic>;
  /** Topics without whose events in a case its condition cannot hold there, as bits. */
  readonly needs: number;
  /** Whether its clock counts from an event that may come after the duty has arisen. */
  readonly waits: boolean;
  /** The item whose amount is counted, if it names one. */
  readonly counted: MeasureItem | undefined;
  /** The period in which it is owed anew, where it recurs. */
  readonly per: 'year' | 'month' | 'day' | undefined;
  /** Items that all have to be done: every item of an `all` menu, and whatever the text says must be included. */
  readonly owed: readonly MeasureItem[];
  /** Whether its conditions ask who bears it; if not, and nobody has said anything, what holds for one holds for all. */
  readonly personal: boolean;
  /** Kinds of event of which its bearer has done one in the case ("each Member that assists the victim"); undefined where it need not have. */
  readonly deed: readonly Event['kind'][] | undefined;
  /** What a measure has to be to perform it; undefined where anything that helps will do. */
  readonly menu: readonly MeasureItem[] | undefined;
  /** Whether it stands with the pact, without a condition that an event brings. */
  readonly unconditional: boolean;
  /** Whether a reservation or an immunity may free somebody from it. */
  readonly spared: boolean;
  /** Ids of norms whose breach it answers, resolved in its pact. */
  readonly failing?: string;
}

/** A casus with its place. */
export interface CasusRule {
  readonly index: number;
  readonly pact: number;
  readonly casus: Casus;
}

/** A body with its place. */
export interface BodyRule {
  readonly pact: number;
  readonly body: Body;
}

/** A pact with its indexes. */
export interface PactRule {
  readonly index: number;
  readonly pact: Pact;
  readonly roles: ReadonlyMap<string, Role>;
  /** Holders of each role by the text, period by period. */
  readonly rolls: ReadonlyMap<string, readonly Roll[]>;
  /** Everybody bound by or benefiting from it by the text, period by period. */
  readonly parties: readonly Roll[];
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly norms: readonly NormRule[];
  /** Ids of pacts that this one stands above: it says so, or they say that they yield or leave it unaffected. */
  readonly prevailsOver: ReadonlySet<string>;
}

/** Options of a run. */
export interface Options {
  /** Keep the events that each change rests on (default true); explanations need it. */
  readonly derivations?: boolean;
  /**
   * How many of the latest cases lie open at least (default 64); older ones are filed to save memory, some
   * at a time. Changes no result, and speed only.
   */
  readonly desk?: number;
}

/** Pacts and world, compiled: everything about a run that no event changes. */
export interface System {
  readonly pacts: readonly PactRule[];
  readonly byId: ReadonlyMap<string, PactRule>;
  readonly norms: readonly NormRule[];
  readonly casus: readonly CasusRule[];
  readonly bodies: readonly BodyRule[];
  /** Norms that an event of a topic may give rise to. */
  readonly listeners: ReadonlyMap<Topic, readonly NormRule[]>;
  /** Topics at which anything has to be looked at: others leave everything as it is. */
  readonly heard: ReadonlySet<Topic>;
  /** Norms whose condition names several incidents: a later incident may complete an earlier case. */
  readonly completed: readonly NormRule[];
  /** Whether any norm has something that may end it, or a clock that waits for its anchor. */
  readonly watchful: boolean;
  /** Standing prohibitions and maintenance duties, which only a breach makes an instance of. */
  readonly standing: readonly NormRule[];
  /** Norms that shut an article once another way was taken, or limit how often or how long it may be invoked. */
  readonly shutting: readonly NormRule[];
  /** How long what a condition names has to go on ("continues for 24 hours"), with the pact that says so. */
  readonly looks: readonly { readonly pact: number; readonly span: Span }[];
  readonly ranks: Ranks;
  readonly world: WorldIndex;
  readonly options: Required<Options>;
}

const DESK = 64;

const CLASSES: ReadonlyMap<string, VerbClass> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** Whether instances of a norm arise by event; a standing prohibition has one only once it is broken. */
const isStanding = (norm: Norm): boolean =>
  norm.when === undefined && norm.failing === undefined && norm.manner === 'maintain';

/** A duty that nothing has to bring about: it is owed from entry into force. */
const isUnconditional = (norm: Norm): boolean =>
  norm.position === 'duty' &&
  norm.manner === 'achieve' &&
  [norm.when, norm.onlyIf, norm.soFarAs, norm.failing].every((part) => part === undefined);

/** What brings an unconditional duty: the pact enters into force, or somebody joins it. */
const ENTRY: ReadonlySet<Topic> = new Set<Topic>(['status']);

const owedOf = ({ act: { menu } }: Norm): readonly MeasureItem[] =>
  menu ? [...(menu.owed === 'all' ? menu.items : []), ...(menu.mustInclude ?? [])] : [];

const menuOf = ({ act: { menu } }: Norm): readonly MeasureItem[] | undefined => {
  if (!menu || menu.decided || menu.owed === 'deems' || menu.effort !== undefined) return undefined;
  const items = [...menu.items, ...(menu.mayInclude ?? []), ...(menu.mustInclude ?? [])];
  return items.length === 0 ? undefined : items;
};

/** A power with a time of its own: used later it has no effect. */
export const isTimed = ({ position, deadline }: Norm): boolean =>
  position === 'power' && deadline.kind !== 'none';

const waits = ({ deadline }: Norm): boolean =>
  (deadline.kind === 'within' || (deadline.kind === 'open' && deadline.read !== undefined)) &&
  deadline.of !== 'condition';

const namesSeveral = (when: Condition | undefined): boolean =>
  when?.kind === 'and' && when.of.filter((part) => part.kind === 'incident').length > 1;

/** Whether a norm is something that can be owed: powers, liberties and immunities are looked up, not instantiated. */
export const isOwed = (norm: Norm): boolean => norm.position === 'duty' || norm.position === 'prohibition';

/** Compiles plain pacts over a world. Total: a reference that leads nowhere matches nothing. */
export const compile = (pacts: readonly Pact[], world: World, options: Options = {}): System => {
  const extra = pacts
    .flatMap((pact) => pact.roles.flatMap((role) => role.seats.map((seat) => seat.party)))
    .filter((party) => party !== 'all states');
  const catalogue = indexWorld(world, ['unknown', ...extra]);
  // What a pact defines may be known to some alone, and its conditions use what it defines.
  const lore = pacts.some((pact) => asksWho([pact.terms, pact.bodies]));
  const norms: NormRule[] = [];
  const casus: CasusRule[] = [];
  const bodies: BodyRule[] = [];
  const rules = pacts.map((pact, index): PactRule => {
    const topics = (condition: Condition | undefined): ReadonlySet<Topic> =>
      topicsOf(condition, (term, id) =>
        casusOf(id === undefined ? pact : pacts.find((other) => other.id === id), term),
      );
    const immunities = pact.norms.filter((norm) => norm.position === 'immunity');
    const own = pact.norms.map((norm): NormRule => {
      const unconditional = isUnconditional(norm);
      const counted = norm.act.menu?.items.find((item) => item.amount !== undefined);
      const rule: NormRule = {
        index: norms.length,
        pact: index,
        norm,
        verb: CLASSES.get(norm.act.verb) ?? 'conduct',
        listens: union(
          topics(norm.when),
          topics(norm.onlyIf),
          topics(norm.soFarAs),
          // What takes an immunity away lets the duties arise that it capped.
          ...immunities.flatMap((immunity) => [topics(immunity.when), topics(immunity.unless)]),
          ...(unconditional ? [ENTRY] : []),
        ),
        watches: union(topics(norm.while), topics(norm.until)),
        needs: needsOf(norm.when) | needsOf(norm.onlyIf) | needsOf(norm.soFarAs) | needsOf(norm.while),
        waits: waits(norm),
        counted,
        per: norm.act.menu?.per ?? counted?.amount?.per,
        owed: owedOf(norm),
        personal:
          lore || asksWho([norm.when, norm.onlyIf, norm.soFarAs, norm.while, norm.until, norm.unless]),
        deed: [norm.when, norm.onlyIf, norm.soFarAs, norm.while].map(deedIn).find((kinds) => kinds),
        menu: menuOf(norm),
        unconditional,
        spared: immunities.length > 0 || pact.reservations.length > 0,
        ...(norm.failing ? { failing: norm.failing.norm } : {}),
      };
      norms.push(rule);
      return rule;
    });
    for (const term of pact.terms)
      if (term.kind === 'casus') casus.push({ index: casus.length, pact: index, casus: term });
    for (const body of pact.bodies) bodies.push({ pact: index, body });
    const rolls = new Map(pact.roles.map((role) => [role.singular, rollsOf(role.seats, catalogue)]));
    return {
      index,
      pact,
      roles: new Map(pact.roles.map((role) => [role.singular, role])),
      rolls,
      parties: partyRolls(pact.roles, rolls),
      terms: grouped(pact.terms, (term) => term.term),
      norms: own,
      prevailsOver: prevails(pact, pacts),
    };
  });
  const listeners = new Map(
    TOPICS.map((topic) => [
      topic,
      norms.filter(
        (rule) =>
          isOwed(rule.norm) &&
          !isStanding(rule.norm) &&
          rule.failing === undefined &&
          rule.listens.has(topic),
      ),
    ]),
  );
  const completed = norms.filter((rule) => isOwed(rule.norm) && namesSeveral(rule.norm.when));
  const watchful = norms.some((rule) => rule.watches.size > 0 || rule.waits);
  const losable = pacts.some((pact) => pact.forfeitures.length > 0);
  return {
    pacts: rules,
    byId: new Map(rules.map((rule) => [rule.pact.id, rule])),
    norms,
    casus,
    bodies,
    listeners,
    heard: new Set(
      TOPICS.filter(
        (topic) =>
          EVERYWHERE.has(topic) ||
          watchful ||
          losable ||
          completed.length > 0 ||
          listeners.get(topic)?.length !== 0,
      ),
    ),
    completed,
    watchful,
    standing: norms.filter((rule) => isOwed(rule.norm) && isStanding(rule.norm)),
    shutting: norms.filter(
      ({ norm }) => norm.shuts !== undefined || norm.times !== undefined || isTimed(norm),
    ),
    looks: norms.flatMap(({ norm, pact }) =>
      [norm.when, norm.onlyIf, norm.soFarAs].flatMap(spansIn).map((span) => ({ pact, span })),
    ),
    ranks: ranksOf(norms, rules),
    world: catalogue,
    options: { derivations: options.derivations ?? true, desk: Math.max(1, options.desk ?? DESK) },
  };
};

const casusOf = (pact: Pact | undefined, name: string): readonly Casus[] =>
  (pact?.terms ?? []).filter((term): term is Casus => term.kind === 'casus' && term.term === name);

const union = (...sets: readonly ReadonlySet<Topic>[]): ReadonlySet<Topic> =>
  new Set(sets.flatMap((set) => [...set]));

const grouped = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(key(item));
    if (list) list.push(item);
    else map.set(key(item), [item]);
  }
  return map;
};

const prevails = (pact: Pact, pacts: readonly Pact[]): ReadonlySet<string> => {
  const below = new Set<string>();
  for (const relation of pact.relations) {
    if (relation.kind !== 'prevails') continue;
    for (const other of pacts)
      if (other.id !== pact.id && (relation.over === 'all' || relation.over === other.id))
        below.add(other.id);
  }
  for (const other of pacts) {
    if (
      other.relations.some(
        (relation) =>
          (relation.kind === 'yields' || relation.kind === 'without prejudice') && relation.to === pact.id,
      )
    )
      below.add(other.id);
  }
  return below;
};
