import type { Body, Matter, Pact, PartyId } from '@casus/engine';
import {
  type Action,
  all,
  any,
  atMost,
  below,
  CLOCK,
  type Expr,
  is,
  isOf,
  NO,
  not,
  num,
  ref,
  set,
  type Stmt,
  sum,
  when,
  YES,
} from './machine.ts';
import { isThen, declare, meant, type Motion, outside, partiesOf, type Scene, ticks } from './scene.ts';
import { type Aim, dated } from './words.ts';

/** Procedures (docs/semantics, section 7): who may vote is fixed when one opens, a certain outcome comes at once. */

/** What a motion would do. */
interface Put {
  readonly verb: string;
  readonly term?: string;
  readonly measures?: readonly string[];
}

/** The motion of a body that votes, noted; undefined where nature speaks for the body. */
export const motionFor = (
  scene: Scene,
  pact: Pact,
  body: Body,
  put: Put,
  aim: Aim,
  either: boolean,
): Motion | undefined => {
  if (body.members === undefined || body.seats !== undefined || body.rules.length === 0) return undefined;
  const key = [pact.id, body.name, put.verb, put.term ?? '', ...(put.measures ?? [])].join(' ');
  const status = declare(scene, `motion ${key}`, { most: 3 });
  const motion = scene.motions.get(status) ?? { pact, body, ...put, status, good: false, either: false };
  if (aim === 1) motion.good = true;
  if (either) motion.either = true;
  scene.motions.set(status, motion);
  return motion;
};

const bears = (on: Matter, { verb }: Motion, scene: Scene): boolean => {
  if (on === 'all') return true;
  if (on === 'findings') return verb === 'finds';
  if (on === 'substance') return true;
  outside(scene, `a rule of voting on ${on}`);
  return true;
};

interface Vote {
  readonly motion: Motion;
  readonly voters: readonly PartyId[];
  readonly vetoers: readonly PartyId[];
  readonly of: (party: PartyId) => string;
  readonly closes: string;
}

const voteOf = (scene: Scene, motion: Motion): Vote => {
  const { body, pact } = motion;
  const out = body.excluded
    .filter((entry) => bears(entry.on, motion, scene))
    .flatMap((entry) => meant(scene, pact, entry.who, undefined));
  const free = (parties: readonly PartyId[]): readonly PartyId[] =>
    parties.filter((party) => !out.includes(party));
  return {
    motion,
    voters: free(body.members ? meant(scene, pact, body.members, undefined) : []),
    vetoers: free(
      body.vetoes
        .filter((entry) => bears(entry.on, motion, scene))
        .flatMap((entry) => meant(scene, pact, entry.who, undefined)),
    ),
    of: (party) => declare(scene, `vote ${motion.status} ${party}`, { most: 4 }),
    closes: declare(scene, `closes ${motion.status}`, { most: 2 * (scene.horizon / scene.unit) + 2 }),
  };
};

const CAST = { yes: 1, no: 2, abstain: 3, veto: 4 } as const;

/** What can be done about a motion, and what becomes of it. */
export interface Procedure {
  readonly acts: readonly { readonly by: PartyId; readonly good: boolean; readonly action: Action }[];
  readonly settle: readonly Stmt[];
  readonly silence: readonly Stmt[];
  readonly pending: Expr;
  readonly stop: { readonly when: Expr; readonly at: Expr };
}

/** The procedure of a motion. */
export const procedureOf = (scene: Scene, motion: Motion): Procedure => {
  const vote = voteOf(scene, motion);
  const { body, status, pact } = motion;
  const rule = body.rules.find(({ on }) => bears(on, motion, scene))?.rule;
  if (!isThen(scene, body.valid) || body.actsFor !== undefined || body.quorum)
    outside(scene, 'a quorum, an organ, or a body of another time');
  if (typeof body.lapse?.outcome === 'object') outside(scene, 'a proposal that passes to another body');
  const silence = rule?.kind === 'consensus' ? rule.silence : undefined;
  const span = silence ?? body.lapse?.after;
  const long = span ? ticks(scene, span) : undefined;
  const never = scene.horizon / scene.unit + 1;
  const lapsed = silence ? ADOPTED : body.lapse?.outcome === 'adopted' ? ADOPTED : REJECTED;
  const over = all(is(status, 1), atMost(ref(vote.closes), ref(CLOCK)));
  const done = (outcome: number): readonly Stmt[] => [
    set(status, outcome),
    ...[...vote.voters, ...vote.vetoers].map((party) => set(vote.of(party), 0)),
    set(vote.closes, 0),
    dated(scene, 'decision'),
    ...(outcome === ADOPTED && motion.verb === 'finds' ? [dated(scene, 'determination')] : []),
  ];
  const { adopted, rejected } = outcomes(scene, vote);
  return {
    acts: [...puts(scene, vote, pact, long, never), ...ballots(scene, vote)],
    settle: [
      when(all(is(status, 1), rejected), ...done(REJECTED)),
      when(all(is(status, 1), adopted), ...done(ADOPTED)),
    ],
    silence: [when(over, ...done(lapsed))],
    pending: over,
    stop: { when: is(status, 1), at: ref(vote.closes) },
  };
};

const ADOPTED = 2;
const REJECTED = 3;

const puts = (
  scene: Scene,
  { motion, closes }: Vote,
  pact: Pact,
  long: number | undefined,
  never: number,
): Procedure['acts'] => {
  const { body, status, good } = motion;
  const sits = body.members ? meant(scene, pact, body.members, undefined) : [];
  const called = body.calledBy ? meant(scene, pact, body.calledBy.who, undefined) : [];
  const may = new Set([...sits, ...called, ...partiesOf(scene, pact)]);
  return [...new Set([...sits, ...scene.victims])]
    .filter((party) => may.has(party) && scene.cast.includes(party))
    .map((by) => ({
      by,
      good,
      action: {
        name: `${by} proposes ${status}`,
        guard: is(status, 0),
        does: [
          set(status, 1),
          set(closes, long === undefined ? num(never) : sum(ref(CLOCK), num(long))),
          when(below(num(never), ref(closes)), set(closes, never)),
        ],
      },
    }));
};

const ballots = (scene: Scene, { motion, voters, vetoers, of }: Vote): Procedure['acts'] => {
  const { status, body, good } = motion;
  const cast = (by: PartyId, word: keyof typeof CAST) => ({
    by,
    good: good && word === 'yes',
    action: {
      name: `${by} votes ${word} on ${status}`,
      guard: all(is(status, 1), is(of(by), 0)),
      does: [set(of(by), CAST[word])],
    },
  });
  const words = body.abstention?.counts === 'lowers the need' ? WITH_ABSTENTION : YES_OR_NO;
  return [
    ...voters
      .filter((party) => scene.cast.includes(party))
      .flatMap((by) => words.map((word) => cast(by, word))),
    ...vetoers
      .filter((party) => !voters.includes(party) && scene.cast.includes(party))
      .map((by) => cast(by, 'veto')),
  ];
};

const YES_OR_NO = ['yes', 'no'] as const;
const WITH_ABSTENTION = ['yes', 'no', 'abstain'] as const;

/** When the votes cast settle it: no vote still to come can change it (7.2). */
const outcomes = (
  scene: Scene,
  { motion, voters, vetoers, of }: Vote,
): { readonly adopted: Expr; readonly rejected: Expr } => {
  const rule = motion.body.rules.find(({ on }) => bears(on, motion, scene))?.rule;
  const vetoed = any(...vetoers.map((party) => isOf(of(party), 2, 4)));
  const no = any(...voters.map((party) => isOf(of(party), 2, 4)));
  const yes = voters.map((party) => is(of(party), 1));
  const open = voters.map((party) => is(of(party), 0));
  const lowers = motion.body.abstention?.counts === 'lowers the need';
  // Everybody counts for the need, but who abstains where the text says so.
  const base = voters.map((party) => (lowers ? not(is(of(party), 3)) : YES));
  const enough = (votes: readonly Expr[]): Expr => all(below(num(0), sum(...votes)), carries(votes));
  const carries = (votes: readonly Expr[]): Expr => {
    switch (rule?.kind) {
      case 'votes':
        return atMost(num(rule.need), sum(...votes));
      case 'majority':
        return below(sum(...base), sum(...votes, ...votes));
      case 'two thirds':
        return atMost(sum(...base, ...base), sum(...votes, ...votes, ...votes));
      case 'unanimity':
        return atMost(sum(...base), sum(...votes));
      default:
        if (rule?.kind !== 'consensus') outside(scene, `the rule ${rule?.kind ?? 'of nobody'}`);
        return NO;
    }
  };
  if (rule?.kind === 'consensus')
    return {
      rejected: any(vetoed, no),
      adopted: all(not(any(...open)), any(...voters.map((party) => not(is(of(party), 0))))),
    };
  return {
    rejected: any(vetoed, rule?.kind === 'unanimity' ? no : NO, not(enough([...yes, ...open]))),
    adopted: enough(yes),
  };
};
