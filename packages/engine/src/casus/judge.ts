import type { BodyRule, CasusRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Determiner } from '../model/casus.ts';
import type { Verdict } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { type Context, inside, withBearer } from '../state/context.ts';
import type { Belief, Case } from '../state/state.ts';
import { includes, members, pronoun } from '../state/who.ts';
import { and, or, sure } from '../truth/kleene.ts';
import { matches } from './elements.ts';
import { isKind, quality } from './kinds.ts';
import { bodiesNamed, isWordOf, speaksFor, speaksForAll } from './organ.ts';
import { incidentOf, isClaimed } from '../state/read.ts';

/** The facts of a casus as they stand, before anybody judges them. */
export const factsOf = (rule: CasusRule, context: Context): Verdict => {
  const { casus } = rule;
  if (!context.case || context.case.known > context.state.now) return 'false';
  let value: Verdict = 'false';
  for (const pattern of casus.patterns) {
    value = or(value, matches(pattern, context));
    if (value === 'true') break;
  }
  if (casus.also) {
    const there = inside(context, `casus ${rule.index}`);
    const also = there ? context.weigh(casus.also, there) : 'false';
    value = casus.patterns.length === 0 ? also : and(value, also);
  }
  return covers(casus.valid, context.case.at) ? value : 'false';
};

/** The facts as everybody has to see them: whoever judges for itself goes by its own word on an element too, nobody else's judge does. */
const commonFacts = (rule: CasusRule, context: Context): Verdict =>
  factsOf(rule, { ...context, wordless: true });

/**
 * Whether a casus is established for the bearer of this context (SEMANTICS section 5, the table of
 * determiners). Silence is never a finding, unless the text gives silence a meaning.
 */
export const judge = (rule: CasusRule, context: Context): Verdict => {
  const of = context.case;
  if (!of) return 'false';
  const own = determined(rule, rule.casus.determiner, context);
  // Contested, so the facts are not plainly false: where nobody has found anything, silence may speak.
  if (own.value === 'contested' && !own.found && !isClaimed(context.state, of)) {
    const deemed = of.deemed.find((entry) => entry.casus === rule.index);
    if (deemed) return sure(deemed.established);
    if (rule.casus.lapse && rule.casus.lapse.after === undefined)
      return sure(rule.casus.lapse.deemed === 'established');
  }
  return contestedSince(rule, of, own.at, context) && own.value === 'true' ? 'contested' : own.value;
};

/** A verdict with whether somebody found it, and when. */
interface Judgement {
  readonly value: Verdict;
  readonly found: boolean;
  readonly at: number;
}

const asIs = (value: Verdict): Judgement => ({ value, found: false, at: Number.NEGATIVE_INFINITY });

const determined = (rule: CasusRule, determiner: Determiner, context: Context): Judgement => {
  switch (determiner.kind) {
    case 'nobody':
    case 'each': {
      const standard = determiner.kind === 'nobody' ? 'good faith' : determiner.standard;
      const facts = standard === 'objective' ? commonFacts(rule, context) : factsOf(rule, context);
      switch (standard) {
        case 'good faith':
          return facts === 'contested'
            ? (byFinding(findingFor(rule, context), context) ?? asIs(facts))
            : asIs(facts);
        case 'sole':
          return facts === 'false'
            ? asIs('false')
            : (byFinding(findingFor(rule, context), context) ?? asIs('contested'));
        case 'objective':
          return facts === 'contested'
            ? (byFinding(bodyFinding(rule, context), context) ?? asIs(facts))
            : asIs(facts);
      }
      break;
    }
    case 'victim':
      return waits(
        commonFacts(rule, context),
        lastBy(rule, context, (belief) => isVictim(belief, context)),
        determiner.standard,
        context,
      );
    case 'party':
      return waits(
        commonFacts(rule, context),
        lastBy(rule, context, (belief) =>
          speaksFor(belief.by, context.state).some(
            (party) => includes(determiner.who, party, withBearer(context, undefined)) === 'true',
          ),
        ),
        determiner.standard,
        context,
      );
    case 'body':
      return waits(
        commonFacts(rule, context),
        lastBy(
          rule,
          context,
          (belief) =>
            isWordOf(belief, determiner.body, determiner.pact ?? context.rule.pact.id) ||
            speaksAs(belief.by, determiner.body, context),
        ),
        determiner.standard,
        context,
      );
    case 'until then': {
      const first = determined(rule, determiner.first, context);
      return first.found ? first : determined(rule, determiner.meanwhile, context);
    }
  }
  return asIs('contested');
};

/** One named judge: nothing is established before it has spoken, and what is plainly false is outside its power. */
const waits = (
  facts: Verdict,
  finding: Belief | undefined,
  standard: 'good faith' | 'sole' | 'objective',
  context: Context,
): Judgement => {
  if (facts === 'false') return asIs('false');
  const spoken = byFinding(finding, context);
  if (spoken)
    return standard !== 'sole' && spoken.value === 'false' && facts === 'true'
      ? { ...spoken, value: 'contested' }
      : spoken;
  return asIs('contested');
};

const byFinding = (finding: Belief | undefined, context: Context): Judgement | undefined => {
  if (!finding) return undefined;
  if (!finding.holds) return { value: 'false', found: true, at: finding.at };
  const incident = context.case ? incidentOf(context.state, context.case) : undefined;
  // What the finding waits for, whoever found may settle.
  const [bearer] = speaksFor(finding.by, context.state);
  const open =
    finding.provided !== undefined && incident
      ? quality(finding.provided, incident, { ...context, bearer, wordless: false })
      : 'true';
  return { value: open, found: open !== 'contested', at: finding.at };
};

/** Whether a belief is a finding on this casus. */
const concerns = (rule: CasusRule, belief: Belief, context: Context): boolean => {
  if (belief.kind !== 'finding' || belief.element !== undefined) return false;
  const pact = context.state.system.pacts[rule.pact]?.pact.id;
  if (belief.pact !== undefined && belief.pact !== pact) return false;
  if (belief.term !== undefined) return belief.term === rule.casus.term;
  return (
    belief.incident === undefined ||
    rule.casus.patterns.some((pattern) => pattern.kinds.some((kind) => isKind(belief.incident ?? kind, kind)))
  );
};

const lastBy = (rule: CasusRule, context: Context, who: (belief: Belief) => boolean): Belief | undefined => {
  const beliefs = context.case?.beliefs ?? [];
  for (let index = beliefs.length - 1; index >= 0; index -= 1) {
    const belief = beliefs[index];
    if (belief && concerns(rule, belief, context) && who(belief)) {
      context.grounds?.events.push(belief.event);
      return belief;
    }
  }
  return undefined;
};

/** The finding that a bearer may go by: its own, or that of a body whose findings count for it. */
const findingFor = (rule: CasusRule, context: Context): Belief | undefined =>
  lastBy(
    rule,
    context,
    (belief) =>
      (context.bearer !== undefined && speaksFor(belief.by, context.state).includes(context.bearer)) ||
      bodiesNamed(context.state, belief.by, belief.of).some(
        (entry) => entry.pact === rule.pact && countsFor(entry, context),
      ),
  );

/** A body whose findings count for the bearer: the pact says so, or it is the monitor of what happened. */
const countsFor = ({ body }: BodyRule, context: Context): boolean =>
  body.monitors !== undefined ||
  (body.countsFor !== undefined &&
    (context.bearer === undefined || includes(body.countsFor.who, context.bearer, context) === 'true'));

/** What a competent body found: whoever judges objectively goes by that, and by nobody's own word. */
const bodyFinding = (rule: CasusRule, context: Context): Belief | undefined =>
  lastBy(rule, context, (belief) => speaksForAll(belief, context.state));

const isVictim = (belief: Belief, context: Context): boolean => {
  const victims = pronoun('victim', context);
  return speaksFor(belief.by, context.state).some((party) => victims.includes(party));
};

/** A party speaks as its own organ ("the United States finds", where the President is named). */
const speaksAs = (by: PartyId, body: string, context: Context): boolean =>
  context.rule.pact.bodies.some((entry) => entry.name === body && entry.actsFor === by);

/** Whether somebody whom the pact allows to contest has done so in time, and after the finding. */
const contestedSince = (rule: CasusRule, of: Case, foundAt: number, context: Context): boolean => {
  const power = rule.casus.contest;
  if (!power) return false;
  // Where each judges for itself, a contest speaks for the one who contests.
  const own = rule.casus.determiner.kind === 'each' || rule.casus.determiner.kind === 'nobody';
  return of.beliefs.some(
    (belief) =>
      belief.kind === 'contest' &&
      belief.at >= foundAt &&
      (belief.term === undefined || belief.term === rule.casus.term) &&
      (!own || context.bearer === undefined || belief.by === context.bearer) &&
      members(power.by, context).includes(belief.by),
  );
};
