import type { Condition, DecisionVerb, MeasureId, Pact, PartyId, Who } from '@casus/engine';
import { factsOf, matches, placed } from './facts.ts';
import { judged } from './judging.ts';
import { all, any, atMost, CLOCK, type Expr, is, isOf, NO, not, num, ref, YES } from './machine.ts';
import { classOf, isWithin } from './measures.ts';
import {
  casusNamed,
  declare,
  isArticle,
  isThen,
  meant,
  outside,
  pactNamed,
  type Scene,
  STATUS,
  ticks,
} from './scene.ts';
import { motionFor } from './voting.ts';
import { type Aim, anyOf, dated, say } from './words.ts';

/** Who asks, and what for: a condition is compiled for one bearer, to "it is true" or to "it is false". */
export interface Place {
  readonly pact: Pact;
  readonly bearer: PartyId | undefined;
  /** Whether a duty waits for it, or ends with it. */
  readonly aim: Aim;
  /** Whether a party has taken a measure of a set in answer. */
  readonly did: (party: PartyId, measures: readonly MeasureId[] | undefined) => Expr;
}

/** A condition holds (`want`), or is false; where neither is so it is contested. */
export const compiled = (scene: Scene, condition: Condition, place: Place, want: boolean): Expr => {
  const two = (holds: Expr): Expr => (want ? holds : not(holds));
  const fixed = (value: 'true' | 'false' | 'contested'): Expr =>
    value === (want ? 'true' : 'false') ? YES : NO;
  const { pact, bearer, aim } = place;
  switch (condition.kind) {
    case 'always':
      return want ? YES : NO;
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => compiled(scene, part, place, want));
      return (condition.kind === 'and') === want ? all(...parts) : any(...parts);
    }
    case 'not':
      return compiled(scene, condition.of, { ...place, aim: aim === 1 ? -1 : 1 }, !want);
    case 'incident':
      return fixed(matches(scene, pact, condition.pattern, bearer));
    case 'casus':
      return casus(scene, condition, place, want);
    case 'invoked': {
      if (condition.term !== undefined) outside(scene, 'an invocation of a defined term');
      const of = condition.ref.pact ?? pact.id;
      const article = condition.ref.article ?? pactNamed(scene, of)?.articles[0]?.number ?? '';
      return two(
        anyOf(speakers(scene, pact, condition.by, bearer), (party) => {
          scene.invoked.set(`${party} ${of} ${article}`, { by: party, pact: of, article });
          return any(
            ...[...scene.invoked.values()]
              .filter((one) => one.by === party && one.pact === of && isArticle(article, one.article))
              .map((one) =>
                say(scene, party, `invokes ${of} ${one.article}`, one.article === article ? aim : -1, {
                  guard: not(shutFor(scene, party, of, one.article)),
                  does: [dated(scene, `invocation ${of}`)],
                }),
              ),
          );
        }),
      );
    }
    case 'opinion':
      // What is thought here is thought of the one incident: of its place, and of whoever attacked.
      if (condition.that.by) outside(scene, 'an opinion on who threatens');
      return (want ? all : any)(
        two(
          anyOf(speakers(scene, pact, condition.by, bearer), (party) => say(scene, party, 'thinks so', aim)),
        ),
        fixed(condition.that.in ? placed(scene, pact, condition.that.in) : 'true'),
      );
    case 'act':
      return acted(scene, condition, place, two);
    case 'decision':
      return two(decided(scene, condition, place));
    case 'norm':
      return two(byNorm(scene, condition, place));
    case 'in breach':
      return two(
        byNorm(scene, { kind: 'norm', ref: condition.ref, test: 'breached', by: condition.who }, place),
      );
    case 'fact':
      if (scene.facts.includes(condition.fact)) return two(condition.holds ? YES : NO);
      // It may come about as nature has it; nobody looks for the end of what has not begun.
      if (!condition.holds) outside(scene, 'the end of a state of affairs');
      return two(say(scene, 'nature', `fact ${condition.fact}`, aim));
    case 'dated': {
      return two(isThen(scene, condition) ? YES : NO);
    }
    case 'continues': {
      const inner = compiled(scene, condition.of, place, want);
      const span = condition.span ? ticks(scene, condition.span) : 0;
      if (span === undefined) return want ? NO : YES;
      if (span === 0) return inner;
      scene.looks.add(span);
      const passed = atMost(num(span), ref(CLOCK));
      return want
        ? all(inner, passed)
        : any(inner, all(compiled(scene, condition.of, place, true), not(passed)));
    }
    case 'in force':
      if (!pactNamed(scene, condition.pact)) return NO;
      return two(YES);
    case 'holds role':
    case 'at war':
    case 'consents':
    case 'authorised':
      outside(scene, `a condition "${condition.kind}"`);
      return NO;
  }
};

const speakers = (
  scene: Scene,
  pact: Pact,
  who: Parameters<typeof meant>[2],
  bearer: PartyId | undefined,
): readonly PartyId[] => meant(scene, pact, who, bearer).filter((party) => scene.cast.includes(party));

/** Whether the use of another power has shut this one for a party (6.8). */
const shutFor = (scene: Scene, party: PartyId, id: string, article: string): Expr => {
  const pact = pactNamed(scene, id);
  return any(
    ...(pact?.norms ?? [])
      .filter(({ shuts }) => shuts?.some((ref) => isArticle(ref.article, article)))
      .filter(({ subject }) => pact && meant(scene, pact, subject.who, party).includes(party))
      .map(({ when: used, sameCase }) => {
        if (!sameCase || used?.kind !== 'invoked')
          outside(scene, 'a power shut for good, or by no other power');
        if (used?.kind !== 'invoked' || !pact) return NO;
        const of = used.ref.pact ?? pact.id;
        return anyOf(speakers(scene, pact, used.by, party), (by) =>
          by === party && of === id && isArticle(used.ref.article, article)
            ? NO
            : is(declare(scene, `said ${by} invokes ${of} ${used.ref.article ?? ''}`), 1),
        );
      }),
  );
};

const casus = (
  scene: Scene,
  { term, sense, pact: of }: Extract<Condition, { kind: 'casus' }>,
  { pact: own, bearer, aim }: Place,
  want: boolean,
): Expr => {
  const pact = of === undefined ? own : pactNamed(scene, of);
  const found = pact ? casusNamed(scene, pact, term) : undefined;
  if (!pact || !found) return want ? NO : YES;
  if (sense === 'occurs') return factsOf(scene, pact, found, bearer) === (want ? 'true' : 'false') ? YES : NO;
  return sense === 'rejected'
    ? judged(scene, pact, found, bearer, !want, aim === 1 ? -1 : 1)
    : judged(scene, pact, found, bearer, want, aim);
};

const STATUS_VERBS: ReadonlySet<string> = new Set(['join', 'ratify', 'approve', 'consent', 'sign']);

const acted = (
  scene: Scene,
  { act }: Extract<Condition, { kind: 'act' }>,
  { pact, bearer, aim, did }: Place,
  two: (holds: Expr) => Expr,
): Expr => {
  const by = speakers(scene, pact, act.by, bearer);
  const some = (one: (party: PartyId) => Expr): Expr =>
    act.each ? (by.length === 0 ? NO : all(...by.map(one))) : anyOf(by, one);
  if (act.all) outside(scene, 'an act toward every one of several');
  if (act.verb === 'request') {
    const whats = (['assistance', 'consultation', 'meeting'] as const).filter(
      (what) => act.object === undefined || act.object.includes(what),
    );
    // What a text asks for without saying what is asked for anyhow: one request stands for all.
    const said = act.object === undefined ? whats.slice(0, 1) : whats;
    return two(
      some((party) =>
        any(
          ...said.map((what) =>
            say(scene, party, ['requests', what, act.body ?? ''].join(' ').trim(), aim, {
              does: [dated(scene, 'request')],
            }),
          ),
        ),
      ),
    );
  }
  if (STATUS_VERBS.has(act.verb)) {
    outside(scene, `an act to ${act.verb}`);
    return NO;
  }
  switch (classOf(act.verb)) {
    case 'help': {
      if (act.against) outside(scene, 'help against somebody');
      const reached =
        act.to === undefined ||
        meant(scene, pact, act.to, bearer).some((party) => scene.victims.includes(party));
      return two(
        any(
          reached ? some((party) => did(party, act.measures)) : NO,
          act.to && by.includes(scene.attacker) && isWarFor(scene, pact, act.to, bearer) ? YES : NO,
        ),
      );
    }
    case 'force':
      if (by.includes(scene.attacker) && !act.against) outside(scene, 'force by the attacker');
      return two(
        some((party) =>
          did(
            party,
            FORCES.filter((measure) => act.measures?.some((one) => isWithin(measure, one)) ?? true),
          ),
        ),
      );
    case 'conduct': {
      if (act.to) outside(scene, 'conduct toward somebody');
      if (act.verb === 'end') return two(NO);
      return two(some((party) => say(scene, party, `${act.verb} ${act.object ?? ''}`.trim(), aim)));
    }
    default:
      outside(scene, `an act to ${act.verb}`);
      return NO;
  }
};

/** Whether the attack itself is help for somebody, who is not its victim. */
const isWarFor = (scene: Scene, pact: Pact, to: Who, bearer: PartyId | undefined): boolean => {
  const helped = meant(scene, pact, to, bearer);
  const { incident, on } = scene.incident;
  return incident !== 'mobilisation' && incident !== 'threat' && !on.some((party) => helped.includes(party));
};

const FORCES: readonly MeasureId[] = [
  'force',
  'closure of the airspace',
  'all its armed forces',
  'all its available forces',
  'the bulk of its forces',
  'a fraction of its forces',
  'limited force',
  'air action',
  'nuclear weapons',
];

const MOTIONS: ReadonlySet<string> = new Set([
  'finds',
  'orders',
  'authorises',
  'recommends',
  'adopts',
  'takes measures',
]);

/** A body has decided so: by a vote of its members, or as nature has it. */
const decided = (
  scene: Scene,
  condition: Extract<Condition, { kind: 'decision' }>,
  { pact, aim }: Place,
): Expr => {
  const home = condition.pact === undefined ? pact : pactNamed(scene, condition.pact);
  const body = home?.bodies.find(({ name }) => name === condition.body);
  if (!home || !body) return NO;
  const named = condition.verbs.filter((verb) => MOTIONS.has(verb));
  const verbs: readonly DecisionVerb[] = named.length > 0 ? named : ['adopts'];
  const ways = verbs.map((verb): Expr => {
    const put = {
      verb,
      ...(condition.term === undefined ? {} : { term: condition.term }),
      ...(condition.measures ? { measures: condition.measures } : {}),
    };
    const motion = motionFor(scene, home, body, put, aim, condition.either === true);
    if (motion) return condition.either ? isOf(motion.status, 2, 3) : is(motion.status, 2);
    if (condition.either) outside(scene, 'a body of others that may reject');
    const title = [body.name, verb, condition.term ?? '', ...(condition.measures ?? [])].join(' ').trim();
    return say(scene, 'nature', `decides ${home.id} ${title}`, aim, { does: [dated(scene, 'decision')] });
  });
  const own = [...scene.motions.values()].filter((motion) => motion.pact === home && motion.body === body);
  if (own.length > verbs.length) outside(scene, 'several motions of one body');
  return any(...ways);
};

/** An article applies, was breached, or performed, by anybody. */
const byNorm = (
  scene: Scene,
  { ref: cited, test, by }: Extract<Condition, { kind: 'norm' }>,
  { pact, bearer }: Place,
): Expr => {
  const of = cited.pact === undefined ? pact : pactNamed(scene, cited.pact);
  if (!of) {
    // Self-defence is told by the Charter though it is not there; any other article that is not there is not breached.
    if (cited.article === '51') outside(scene, 'self-defence');
    return NO;
  }
  const norms = of.norms.filter(({ cite }) => isArticle(cited.article, cite.article));
  if (norms.some((norm) => norm.position !== 'duty' || norm.manner !== 'achieve'))
    outside(scene, 'an article that is no duty to do something');
  const whom = by ? meant(scene, pact, by, bearer) : undefined;
  const { none, active: _active, ...rest } = STATUS;
  const wanted =
    test === 'breached'
      ? [rest.breached, rest.late, rest.replaced]
      : test === 'performed'
        ? [rest.fulfilled, rest.late]
        : undefined;
  return any(
    ...scene.owed
      .filter((owed) => owed.pact === of && norms.includes(owed.norm))
      .filter(({ bearers }) => whom === undefined || bearers.some((party) => whom.includes(party)))
      .map(({ status }) => (wanted ? isOf(status, ...wanted) : not(is(status, none)))),
  );
};
