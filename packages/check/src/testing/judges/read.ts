import type { Condition, Deadline, Gate, MeasureId, Norm, Pact, PartyId } from '@casus/engine';
import { type Ban, bansOf, checkRelations, prevails } from './bans.ts';
import { compiled, type Place } from './conditions.ts';
import { arises, bearersOf, expires, falls, isJoint, isOpen, lapses, neverOf, waits } from './life.ts';
import {
  type Action,
  all,
  any,
  atMost,
  below,
  CLOCK,
  type Expr,
  is,
  isNever,
  isOf,
  type Machine,
  NO,
  not,
  num,
  ref,
  set,
  type Stmt,
  when,
  YES,
} from './machine.ts';
import {
  classOf,
  countingFor,
  type Deed,
  isWithin,
  measureClasses,
  mustBeMet,
  type Talk,
  talkFor,
  talkServes,
  titledBy,
} from './measures.ts';
import {
  type Asked,
  declare,
  meant,
  type Owed,
  outside,
  type Scene,
  sceneOf,
  STATUS,
  ticks,
} from './scene.ts';
import { checkTenure, isValid } from './tenure.ts';
import { procedureOf } from './voting.ts';
import { say } from './words.ts';

/** A pact as a program for a judge, or why it cannot be judged. */
export type Reading =
  | { readonly kind: 'machine'; readonly machine: Machine }
  | { readonly kind: 'outside'; readonly why: readonly string[] };

/**
 * The second reading of a pact: from the model and docs/semantics alone, without the step function and without
 * anything that a search has seen. What lies outside the fragment is refused by name, never guessed.
 */
export const readingOf = (asked: Asked): Reading => {
  const scene = sceneOf(asked);
  checkTenure(scene);
  for (const pact of scene.pacts) scene.owed.push(...duties(scene, pact));
  const bans = bansOf(scene);
  checkRelations(scene, bans);
  // Twice: what one sentence looks for is there for all, wherever they stand.
  assemble(scene, bans);
  const machine = assemble(scene, bans);
  return scene.outside.size > 0
    ? { kind: 'outside', why: [...scene.outside].sort() }
    : { kind: 'machine', machine };
};

const duties = (scene: Scene, pact: Pact): readonly Owed[] =>
  pact.norms
    .filter((norm) => norm.position === 'duty' && norm.manner === 'achieve' && isValid(scene, norm))
    // What nothing has to bring about is owed since entry into force, and answers no incident.
    .filter((norm) => [norm.when, norm.onlyIf, norm.soFarAs, norm.failing].some((part) => part !== undefined))
    .flatMap((norm) => {
      const bearers = bearersOf(scene, pact, norm);
      const joint = isJoint(norm);
      const groups = joint ? [bearers] : bearers.map((bearer) => [bearer]);
      return groups
        .filter((group) => group.length > 0)
        .map((group): Owed => {
          const words = `${pact.id} ${norm.id} ${joint ? 'all' : group[0]}`;
          return {
            pact,
            norm,
            bearers: group,
            joint,
            status: declare(scene, `duty ${words}`, { most: 6 }),
            due: declare(scene, `due ${words}`, {
              first: neverOf(scene),
              most: 2 * neverOf(scene),
            }),
          };
        });
    });

interface Liberty {
  readonly pact: Pact;
  readonly norm: Norm;
  readonly by: readonly PartyId[];
}

const liberties = (scene: Scene): readonly Liberty[] =>
  scene.pacts.flatMap((pact) =>
    pact.norms
      .filter((norm) => norm.position === 'liberty' && isValid(scene, norm))
      .filter((norm) => ['help', 'force', 'sanction', 'deploy', 'coerce'].includes(classOf(norm.act.verb)))
      .map((norm) => ({
        pact,
        norm,
        by: meant(scene, pact, norm.subject.who, undefined).filter(
          (party) => scene.cast.includes(party) && !scene.victims.includes(party) && party !== scene.attacker,
        ),
      })),
  );

/** Every leaf of the conditions of the pacts. */
const leavesOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'and' || condition.kind === 'or'
    ? condition.of.flatMap(leavesOf)
    : condition.kind === 'not' || condition.kind === 'continues'
      ? leavesOf(condition.of)
      : [condition];

const conditionsOf = ({ norms }: Pact): readonly Condition[] =>
  norms
    .flatMap((norm) => [norm.when, norm.onlyIf, norm.soFarAs, norm.while, norm.until, norm.unless])
    .flatMap((condition) => (condition ? leavesOf(condition) : []));

const BINDING: ReadonlySet<string> = new Set(['shall', 'undertakes']);

const assemble = (scene: Scene, bans: readonly Ban[]): Machine => {
  const free = liberties(scene);
  const leaves = scene.pacts.flatMap(conditionsOf);
  const classes = measureClasses([
    ...scene.owed.flatMap(({ norm }) => [countingFor(norm) ?? [], titledBy(norm), ...mustBeMet(norm)]),
    ...free.map(({ norm }) => titledBy(norm)),
    ...leaves.flatMap((leaf) =>
      leaf.kind === 'act'
        ? (leaf.act.measures ?? []).map((one) => ALL.filter((measure) => isWithin(measure, one)))
        : [],
    ),
    ALL.filter((measure) => isWithin(measure, 'force')),
    ALL.filter((measure) => isWithin(measure, 'sanctions')),
    ALL.filter((measure) => isWithin(measure, 'deployment')),
  ]);
  const talks = talksOf(scene);
  const isOffered = (norm: Norm, deed: Deed): boolean =>
    deed.measures.some((measure) => titledBy(norm).includes(measure));
  /** Deeds that somebody may ever have a title to. */
  const deeds = scene.cast.flatMap((by) =>
    classes
      .filter(
        (deed) =>
          scene.owed.some((owed) => owed.bearers.includes(by) && isOffered(owed.norm, deed)) ||
          free.some((liberty) => liberty.by.includes(by) && isOffered(liberty.norm, deed)),
      )
      .map((deed) => ({ by, deed })),
  );
  const name = (by: PartyId, key: string): string => declare(scene, `did ${by} ${key}`);
  for (const { by, deed } of deeds) name(by, deed.key);
  const has = (by: PartyId, deed: Deed): Expr =>
    deeds.some((one) => one.by === by && one.deed.key === deed.key) ? is(name(by, deed.key), 1) : NO;
  const did: Place['did'] = (party, measures) =>
    any(
      ...classes
        .filter(
          (deed) =>
            measures === undefined || deed.measures.some((one) => measures.some((m) => isWithin(one, m))),
        )
        .map((deed) => has(party, deed)),
    );
  const placeIn = (pact: Pact) => (bearer: PartyId | undefined) => ({ pact, bearer, did });

  const mays = free.map(({ pact, norm, by }) => ({
    norm,
    by,
    open: new Map(by.map((party) => [party, isFree(scene, pact, norm, placeIn(pact)(party))])),
  }));
  /** Open to a party as an item of what it owes, or a liberty. */
  const open = (by: PartyId, deed: Deed, counts: (norm: Norm) => boolean): Expr =>
    any(
      ...scene.owed
        .filter(({ bearers, norm }) => bearers.includes(by) && isOffered(norm, deed) && counts(norm))
        .map(isOpen),
    );
  const atLiberty = (by: PartyId, deed: Deed): Expr =>
    any(...mays.filter(({ norm }) => isOffered(norm, deed)).map((one) => one.open.get(by) ?? NO));
  const isBanned = (by: PartyId, deed: Deed): boolean =>
    bans.some((ban) => ban.by.includes(by) && deed.measures.some(ban.strikes));

  type Done = (by: PartyId, deed: Deed) => Expr;
  /** The deeds of a party that count toward a duty. */
  const counting = (owed: Owed, by: PartyId): readonly Deed[] => {
    const measures = countingFor(owed.norm);
    if (measures === undefined)
      return talks.filter((talk) => talk.by === by && talkServes(scene, owed.pact, owed, talk));
    return classes.filter((deed) => deed.measures.some((measure) => measures.includes(measure)));
  };
  const isPerformed = (owed: Owed, done: Done): Expr => {
    const some = (by: PartyId): Expr => any(...counting(owed, by).map((deed) => done(by, deed)));
    const musts = mustBeMet(owed.norm).map((measures) =>
      any(
        ...owed.bearers.flatMap((by) =>
          counting(owed, by)
            .filter((deed) => deed.measures.some((measure) => measures.includes(measure)))
            .map((deed) => done(by, deed)),
        ),
      ),
    );
    const taken =
      owed.norm.subject.bearing === 'jointly'
        ? all(...owed.bearers.map(some))
        : any(...owed.bearers.map(some));
    return all(...musts, taken);
  };
  const talkHas: Done = (by, deed) => is(name(by, deed.key), 1);
  const now: Done = (by, deed) => (deed.measures.length === 0 ? talkHas(by, deed) : has(by, deed));
  const answers = (party: PartyId): boolean => party !== scene.attacker && !scene.victims.includes(party);
  /** As if everything lawful that a title is open for were done. */
  const could: Done = (by, deed) =>
    !answers(by) || isBanned(by, deed)
      ? now(by, deed)
      : deed.measures.length === 0
        ? YES
        : any(
            now(by, deed),
            open(by, deed, () => true),
          );

  const excusedFor = (owed: Owed): Expr =>
    all(...owed.bearers.map((by) => any(...gatesBefore(scene, owed, by))));
  const something = (owed: Owed): Expr =>
    any(...owed.bearers.flatMap((by) => counting(owed, by).map((deed) => now(by, deed))));
  const isSuperseded = (owed: Owed): boolean => {
    const above = bans.filter((ban) => prevails(ban.pact, owed.pact));
    const ways = classes.filter((deed) => isOffered(owed.norm, deed));
    return (
      above.length > 0 &&
      ways.length > 0 &&
      owed.bearers.every((by) =>
        ways.every((deed) => above.some((ban) => ban.by.includes(by) && deed.measures.some(ban.strikes))),
      )
    );
  };
  const born = (owed: Owed): readonly Stmt[] =>
    isSuperseded(owed)
      ? [set(owed.status, STATUS.ended)]
      : [
          set(owed.status, STATUS.active),
          ...falls(scene, owed),
          when(isPerformed(owed, now), set(owed.status, STATUS.fulfilled), set(owed.due, neverOf(scene))),
        ];

  const procedures = [...scene.motions.values()].map((motion) => procedureOf(scene, motion));
  const settle: Stmt[] = [
    ...procedures.flatMap((procedure) => procedure.settle),
    ...scene.owed.flatMap((owed) => [
      when(
        all(is(owed.status, STATUS.active), isPerformed(owed, now)),
        set(owed.status, STATUS.fulfilled),
        set(owed.due, neverOf(scene)),
      ),
      when(all(is(owed.status, STATUS.breached), isPerformed(owed, now)), set(owed.status, STATUS.late)),
    ]),
    ...scene.owed
      .filter(({ norm }) => norm.failing === undefined)
      .map((owed) =>
        when(all(is(owed.status, STATUS.none), arises(scene, owed, placeIn(owed.pact))), ...born(owed)),
      ),
    ...scene.owed.map((owed) =>
      when(
        all(is(owed.status, STATUS.active), lapses(scene, owed, placeIn(owed.pact))),
        set(owed.status, STATUS.ended),
        set(owed.due, neverOf(scene)),
      ),
    ),
    ...scene.owed
      .filter(({ norm }) => waits(norm))
      .map((owed) =>
        when(all(is(owed.status, STATUS.active), is(owed.due, neverOf(scene))), ...falls(scene, owed)),
      ),
  ].filter((stmt) => stmt.kind === 'set' || !isNever(stmt.guard));

  const remediesOf =
    (owed: Owed) =>
    (after: 'breach' | 'excuse'): readonly Stmt[] => [
      ...(scene.owed.some(
        ({ norm, pact }) =>
          pact === owed.pact &&
          norm.failing?.norm === owed.norm.id &&
          norm.failing.keeps === 'instead' &&
          after === 'breach',
      )
        ? [set(owed.status, STATUS.replaced)]
        : []),
      ...scene.owed
        .filter(({ norm, pact }) => pact === owed.pact && norm.failing?.norm === owed.norm.id)
        .filter(({ norm }) => after === 'breach' || norm.failing?.excuse === true)
        .filter(
          ({ norm, bearers }) =>
            !norm.subject.other || !bearers.some((party) => owed.bearers.includes(party)),
        )
        .map((remedy) =>
          when(
            all(is(remedy.status, STATUS.none), arises(scene, remedy, placeIn(remedy.pact))),
            ...born(remedy),
          ),
        ),
    ];
  for (const { norm, joint } of scene.owed)
    if (norm.failing && norm.subject.other && joint) outside(scene, 'a joint remedy of the others');

  const binding = scene.owed.filter(
    ({ norm, bearers }) => BINDING.has(norm.strength) && bearers.some(answers),
  );
  const falling = ({ status, due }: Owed): Expr =>
    all(is(status, STATUS.active), atMost(ref(due), ref(CLOCK)));
  const noted = binding
    .map((owed) => ({
      owed,
      flag: declare(scene, `could ${owed.status}`, { passing: true }),
      can: all(falling(owed), isPerformed(owed, could)),
    }))
    .filter(({ can }) => !isNever(can));

  const heights = new Map(
    scene.cast
      .filter((party) => answers(party))
      .map((party) => [party, declare(scene, `height ${party}`, { most: 11 })]),
  );
  const raise = (by: PartyId, rung: number, titled: Expr): readonly Stmt[] => {
    const height = heights.get(by);
    return height === undefined || rung === 0
      ? []
      : [when(all(titled, below(ref(height), num(rung))), set(height, rung))];
  };
  const isBinding = (norm: Norm): boolean => BINDING.has(norm.strength);
  const acts: Action[] = [];
  const diligence: Action[] = [];
  for (const word of scene.words.values()) {
    const action = { name: word.label, guard: word.guard, does: word.does };
    if (!scene.victims.includes(word.by)) acts.push(action);
    else if (word.good) diligence.push(action);
  }
  for (const { by, good, action } of procedures.flatMap((procedure) => procedure.acts)) {
    if (!scene.victims.includes(by)) acts.push(action);
    else if (good) diligence.push(action);
  }
  for (const { by, deed } of deeds) {
    if (scene.victims.includes(by)) continue;
    const offered = any(
      open(by, deed, () => true),
      atLiberty(by, deed),
    );
    const titled = any(open(by, deed, isBinding), atLiberty(by, deed));
    const done = name(by, deed.key);
    const torn = (): Expr =>
      any(
        ...binding
          .filter((owed) => owed.bearers.includes(by) && counting(owed, by).includes(deed))
          .map((owed) =>
            all(
              falling(owed),
              not(isPerformed(owed, could)),
              isPerformed(owed, (party, one) =>
                party === by && one.key === deed.key ? YES : now(party, one),
              ),
            ),
          ),
      );
    const lawful = by === scene.attacker || !isBanned(by, deed) ? YES : torn();
    const guard = all(is(done, 0), offered, lawful);
    if (isNever(guard)) continue;
    acts.push({
      name: `${by} ${deed.key}`,
      guard,
      does: [...raise(by, deed.rung, titled), set(done, 1)],
      measures: deed.measures,
    });
  }
  for (const talk of onceEach(talks)) {
    const done = name(talk.by, talk.key);
    const serving = scene.owed.filter(
      (owed) =>
        owed.bearers.includes(talk.by) &&
        countingFor(owed.norm) === undefined &&
        talkFor(scene, owed.pact, owed, talk.by)?.key === talk.key,
    );
    const guard = all(is(done, 0), any(...serving.map(isOpen)));
    const titled = any(...serving.filter(({ norm }) => isBinding(norm)).map(isOpen));
    const action = {
      name: `${talk.by} ${talk.key}`,
      guard,
      does: [...raise(talk.by, talk.rung, titled), set(done, 1)],
    };
    (scene.victims.includes(talk.by) ? diligence : acts).push(action);
  }
  const silences = [...scene.silences];
  return {
    unit: scene.unit,
    horizon: scene.horizon / scene.unit,
    variables: [...scene.variables.values()],
    acts,
    diligence,
    settle,
    rounds: 1 + leaves.filter(({ kind }) => kind === 'norm' || kind === 'in breach').length,
    pending: any(
      ...scene.owed.map(falling),
      ...procedures.map(({ pending }) => pending),
      ...silences.map(([flag, at]) => all(is(flag, 0), atMost(num(at), ref(CLOCK)))),
    ),
    note: noted.map(({ flag, can }) => when(can, set(flag, 1))),
    silence: [
      ...procedures.flatMap(({ silence }) => silence),
      ...silences.map(([flag, at]) => when(atMost(num(at), ref(CLOCK)), set(flag, 1))),
    ],
    expire: scene.owed.flatMap((owed) =>
      expires(scene, owed, something(owed), excusedFor(owed), remediesOf(owed)),
    ),
    unlawful: any(
      ...noted.map(({ owed, flag }) => all(is(flag, 1), isOf(owed.status, STATUS.breached, STATUS.replaced))),
    ),
    stops: [
      ...scene.owed.map(({ status, due }) => ({ when: is(status, STATUS.active), at: ref(due) })),
      ...procedures.map(({ stop }) => stop),
      ...silences.map(([flag, at]) => ({ when: is(flag, 0), at: num(at) })),
      ...[...scene.looks].map((at) => ({ when: YES, at: num(at) })),
    ],
    heights: new Map([...heights].map(([party, height]) => [party, ref(height)])),
  };
};

const ALL: readonly MeasureId[] = titledBy({
  act: { verb: 'assist', menu: { owed: 'one', items: [] } },
} as unknown as Norm);

const onceEach = (talks: readonly Talk[]): readonly Talk[] => [
  ...new Map(talks.map((talk) => [`${talk.by} ${talk.key}`, talk])).values(),
];

const talksOf = (scene: Scene): readonly Talk[] =>
  onceEach(
    scene.owed
      .filter(({ norm }) => countingFor(norm) === undefined)
      .flatMap((owed) => owed.bearers.flatMap((by) => talkFor(scene, owed.pact, owed, by) ?? [])),
  );

/** Whether a liberty is open to a party: unlike a duty it needs its exceptions to be false, not just unproved. */
const isFree = (scene: Scene, pact: Pact, norm: Norm, place: Omit<Place, 'aim'>): Expr => {
  const holds = (condition: Condition | undefined, want: boolean): Expr =>
    condition ? compiled(scene, condition, { ...place, pact, aim: want ? 1 : -1 }, want) : YES;
  const { deadline } = norm;
  return all(
    inTime(scene, deadline),
    holds(norm.when, true),
    holds(norm.while, true),
    holds(norm.onlyIf, true),
    holds(norm.soFarAs, true),
    holds(norm.until, false),
    holds(norm.unless, false),
  );
};

/** A liberty to which the text gives a time is over when the time is (6.11). */
const inTime = (scene: Scene, deadline: Deadline): Expr => {
  const span =
    deadline.kind === 'within' ? deadline.span : deadline.kind === 'open' ? deadline.read : undefined;
  if (deadline.kind === 'by') outside(scene, 'a liberty until a date');
  const long = span ? ticks(scene, span) : undefined;
  if (long === undefined || (deadline.kind !== 'within' && deadline.kind !== 'open')) return YES;
  if (!['condition', 'incident', 'knowledge'].includes(deadline.of))
    outside(scene, 'a liberty counted from a word');
  return atMost(ref(CLOCK), num(long));
};

/** Domestic bodies that stand before every way to perform a duty and have not said yes. */
const gatesBefore = (scene: Scene, { norm, pact }: Owed, by: PartyId): readonly Expr[] =>
  pact.gates
    .filter((gate) => gate.already !== true && meant(scene, pact, gate.who, undefined).includes(by))
    .filter((gate) => gate.ref?.article === undefined || gate.ref.article === norm.cite.article)
    .filter((gate) => gatesAll(norm, gate))
    .map((gate) => {
      if (gate.silence) outside(scene, 'a domestic body whose silence speaks');
      return not(say(scene, 'nature', `grants for ${gate.organ} of ${by}`, -1));
    });

const gatesAll = ({ act }: Norm, { effect, measures = ['force'] }: Gate): boolean => {
  if (effect === 'whether') return true;
  if (classOf(act.verb) === 'force') return measures.includes('force');
  const items = act.menu?.items ?? [];
  return (
    items.length > 0 &&
    act.menu?.owed !== 'deems' &&
    items.every(({ measure }) => measures.some((gated) => isWithin(measure, gated)))
  );
};
