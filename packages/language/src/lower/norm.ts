import type { Condition, Deadline, Exit, Gate, Norm, Position, Strength, Validity, Who } from '@casus/engine';
import { VERBS } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { actOf } from './act.ts';
import { clauseOf, conditionOf, refOf, verbOf } from './condition.ts';
import { complain, type Here, momentOf, overAt, startOf } from './context.ts';
import type { Open } from './joint.ts';
import { raisedBy } from './raised.ts';
import { openWord, spanOf, withinOf } from './time.ts';
import { bodyOf, namesOf, subjectOf, whoOf } from './who.ts';

/** What a norm sentence comes to. */
export interface LoweredNorms {
  readonly norms: readonly Norm[];
  readonly exits: readonly Exit[];
  readonly gates: readonly Gate[];
}

const MAINTAIN: ReadonlySet<string> = new Set(VERBS.filter((verb) => verb.maintain).map((verb) => verb.id));

const STRENGTHS: Readonly<Record<string, readonly [Strength, boolean]>> = {
  shall: ['shall', false],
  'shall not': ['shall', true],
  'shall endeavour to': ['endeavours', false],
  'undertakes to': ['undertakes', false],
  'undertake to': ['undertakes', false],
  'undertakes not to': ['undertakes', true],
  'undertake not to': ['undertakes', true],
  should: ['should', false],
  'should not': ['should', true],
  'intends to': ['intends', false],
  'intend to': ['intends', false],
  may: ['may', false],
  'may not': ['shall', true],
  'is not required to': ['not required', false],
  'are not required to': ['not required', false],
  'is required to': ['shall', false],
  'are required to': ['shall', false],
};

/** Limits of a norm, as collected from its tails. */
interface Limits {
  deadline: Deadline;
  while?: Condition;
  until?: Condition;
  unless?: Condition;
  onlyIf?: Condition;
  soFarAs?: Condition;
  notice?: ReturnType<typeof spanOf>;
  from?: Validity['from'];
  authorisedBy?: string;
  gated?: boolean;
  times?: number;
  /** Who is to be consulted first. */
  consulting?: Who;
  sameCase?: true;
  alone?: true;
}

/** The norms of a sentence: one for each verb, all with its condition. */
export const normsOf = (
  sentence: ast.SubjectSentence,
  condition: ast.Condition | undefined,
  valid: Validity | undefined,
  first: number,
  here: Here,
  open: Open,
  failing?: Norm['failing'],
): LoweredNorms => {
  const norms: Norm[] = [];
  const exits: Exit[] = [];
  const gates: Gate[] = [];
  let consulted = 0;
  const named = subjectOf(sentence.subject, here, (verb) => verbOf(verb, undefined, here));
  const raised = raisedBy(named, sentence);
  const given = condition ? conditionOf(condition, here, open) : undefined;
  const when: Condition | undefined =
    given && raised ? { kind: 'and', of: [given, raised.when] } : (given ?? raised?.when);
  const subject = raised?.subject ?? named;
  for (const predicate of sentence.predicates) {
    if (predicate.$type !== 'NormPredicate') continue;
    const act = open<ast.Act>(predicate.act, here);
    const strengthNode = open<ast.Strength>(predicate.strength, here);
    if (!act || !strengthNode) continue;
    const [said, negative] = STRENGTHS[strengthNode.word] ?? ['shall', false];
    // "No Guarantor is required to deploy forces" frees; "each Guarantor is required to" binds.
    const strength =
      subject.bearing === 'no' && strengthNode.word.endsWith('required to') ? 'not required' : said;
    const lowered = actOf(act, here, open);
    const limits = limitsOf(predicate.tails, here, open);
    const forbidden = negative || (subject.bearing === 'no' && strength !== 'not required');
    const position: Position =
      strength === 'not required'
        ? 'immunity'
        : forbidden
          ? 'prohibition'
          : strength === 'may'
            ? lowered.power
              ? 'power'
              : 'liberty'
            : 'duty';
    // "No Member shall withdraw" gives nobody the power to: it forbids the act.
    const exit =
      lowered.power && !forbidden
        ? exitOf(lowered.act.verb, predicate, subject.who, limits, when, here, open)
        : undefined;
    if (exit) {
      exits.push(exit);
      if (limits.consulting)
        norms.push(
          consultFirst(
            `${here.cite.article}.${first}c`,
            here,
            subject.who,
            lowered.act,
            limits.consulting,
            when,
          ),
        );
      continue;
    }
    if (limits.authorisedBy !== undefined && strength === 'may') {
      gates.push({
        who: subject.who,
        organ: limits.authorisedBy,
        measures: lowered.act.menu?.items.map((item) =>
          item.measure === 'forces' ? 'force' : item.measure,
        ) ?? ['force'],
        effect: 'how',
        cite: here.cite,
      });
      limits.onlyIf = both(limits.onlyIf, { kind: 'authorised', organ: limits.authorisedBy });
    } else if (limits.authorisedBy !== undefined)
      gates.push({ who: subject.who, organ: limits.authorisedBy, effect: 'whether', cite: here.cite });
    else if (strength === 'not required' && limits.unless?.kind === 'authorised') {
      // "Is not required to act unless Congress authorises it": the gate is on the duty, not on the items.
      gates.push({ who: subject.who, organ: limits.unless.organ, effect: 'whether', cite: here.cite });
      continue;
    }
    if (limits.gated)
      gates.push({
        who: subject.who,
        organ: 'parliament',
        effect: 'open',
        ref: { article: here.cite.article },
        cite: here.cite,
      });
    const bearing =
      predicate.manner === undefined || predicate.manner === 'severally'
        ? predicate.manner === 'severally'
          ? 'each'
          : subject.bearing
        : predicate.manner;
    const together = lowered.act.verb === 'consult together' || lowered.act.verb === 'meet';
    if (bearing === 'plural' && !together) here.open.add('joint or several');
    const { unless } = limits;
    const id = `${here.cite.article}.${first + norms.length - consulted}`;
    norms.push({
      id,
      cite: here.cite,
      position,
      strength,
      manner: position === 'prohibition' || MAINTAIN.has(lowered.act.verb) ? 'maintain' : 'achieve',
      subject: { ...subject, bearing: together ? 'together' : bearing },
      ...(when ? { when } : {}),
      act: lowered.act,
      deadline: limits.deadline,
      ...(limits.while ? { while: limits.while } : {}),
      ...(limits.until ? { until: limits.until } : {}),
      ...(unless ? { unless } : {}),
      ...(limits.onlyIf ? { onlyIf: limits.onlyIf } : {}),
      ...(limits.soFarAs ? { soFarAs: limits.soFarAs } : {}),
      ...(failing ? { failing } : {}),
      ...(limits.times === undefined ? {} : { times: limits.times }),
      ...(strengthNode.word === 'may not' && lowered.act.verb === 'invoke'
        ? { shuts: [lowered.act.ref ?? {}] }
        : {}),
      ...(limits.sameCase ? { sameCase: true as const } : {}),
      ...(limits.alone ? { alone: true as const } : {}),
      ...(valid || limits.from !== undefined
        ? { valid: { ...valid, ...(limits.from === undefined ? {} : { from: limits.from }) } }
        : {}),
      open: [...here.open],
    });
    if (limits.consulting) {
      consulted += 1;
      norms.push(consultFirst(`${id}c`, here, subject.who, lowered.act, limits.consulting, when));
    }
  }
  return { norms, exits, gates };
};

/**
 * "After consulting Ukraine": a duty to consult first, not a condition of the act. Whoever will not be
 * consulted has no veto, and what is done without asking stands, in breach (docs/decisions).
 */
export const consultFirst = (
  id: string,
  here: Here,
  who: Who,
  act: Norm['act'],
  consulting: Who,
  when: Condition | undefined,
): Norm => ({
  id,
  cite: here.cite,
  position: 'prohibition',
  strength: 'shall',
  manner: 'maintain',
  subject: { who, bearing: 'each' },
  ...(when ? { when } : {}),
  act,
  deadline: { kind: 'none' },
  unless: {
    kind: 'act',
    act: {
      by: { kind: 'pronoun', pronoun: 'bearer' },
      verb: 'consult',
      to: { kind: 'except', base: consulting, minus: { kind: 'pronoun', pronoun: 'bearer' } },
      all: true,
    },
  },
  open: [],
});

const exitOf = (
  verb: string,
  predicate: ast.NormPredicate,
  who: Exit['by'],
  limits: Limits,
  when: Condition | undefined,
  here: Here,
  open: Open,
): Exit | undefined => {
  const kind =
    verb === 'withdraw' ||
    verb === 'terminate' ||
    verb === 'suspend' ||
    verb === 'expel' ||
    verb === 'release' ||
    verb === 'waive' ||
    verb === 'extend'
      ? verb
      : undefined;
  if (kind === undefined) return undefined;
  const act = open<ast.Act>(predicate.act, here);
  const lowered = act ? actOf(act, here, open).act : undefined;
  const only = limits.onlyIf ?? limits.while ?? when;
  return {
    kind,
    by: who,
    ...(limits.notice ? { notice: limits.notice } : {}),
    ...(limits.deadline.kind === 'none' ? {} : { within: limits.deadline }),
    ...(act?.$type === 'ExtendPower' ? { span: spanOf(act.duration) } : {}),
    ...(limits.from === undefined ? {} : { from: limits.from }),
    ...(only ? { onlyIf: only } : {}),
    ...(lowered?.to ? { toward: lowered.to } : {}),
    ...(lowered?.ref?.article === undefined ? {} : { ref: lowered.ref }),
    ...(predicate.manner === 'jointly' ? { jointly: true } : {}),
    accrued: 'survives',
    cite: here.cite,
  };
};

const both = (a: Condition | undefined, b: Condition): Condition => (a ? { kind: 'and', of: [a, b] } : b);
const either = (a: Condition | undefined, b: Condition): Condition => (a ? { kind: 'or', of: [a, b] } : b);

/** What bounds a norm, gathered from what follows its act. */
export const limitsOf = (tails: readonly ast.TailJoint[], here: Here, open: Open): Limits => {
  const out: Limits = { deadline: { kind: 'none' } };
  for (const joint of tails) {
    const tail = open<ast.Tail>(joint, here);
    if (tail) addTail(out, tail, here, open);
  }
  return out;
};

const addTail = (out: Limits, tail: ast.Tail, here: Here, open: Open): void => {
  switch (tail.$type) {
    case 'Within':
      out.deadline = withinOf(tail, here, open);
      return;
    case 'OpenTail':
      out.deadline = openWord(tail.word, here, open);
      return;
    case 'ByDate':
    case 'OnDate': {
      const read = momentOf(here.low, tail.at, tail);
      if (read) out.deadline = { kind: 'by', at: read.end };
      return;
    }
    case 'FromDate': {
      const at = startOf(here.low, tail.at, tail);
      if (at !== undefined) out.from = at;
      return;
    }
    case 'WhileTail':
      out.while = both(out.while, conditionOf(tail.condition, here, open));
      return;
    case 'UntilTail': {
      const at = overAt(here.low, tail.at, tail);
      out.until = tail.condition
        ? conditionOf(tail.condition, here, open)
        : { kind: 'dated', ...(at === undefined ? {} : { from: at }) };
      return;
    }
    case 'UnlessTail':
      out.unless = either(out.unless, conditionOf(tail.condition, here, open));
      return;
    case 'OnlyTail': {
      const condition = conditionOf(tail.condition, here, open);
      if (condition.kind === 'authorised') out.authorisedBy = condition.organ;
      else {
        out.onlyIf = both(out.onlyIf, condition);
        // "Only while each Guarantor acts": not owed before, and no more when it ends.
        if (tail.how === 'only while') out.while = both(out.while, condition);
      }
      return;
    }
    case 'SoFarAs':
      out.soFarAs = conditionOf(tail.condition, here, open);
      return;
    case 'ExceptTail':
      for (const exception of tail.items) out.unless = either(out.unless, exceptionOf(exception, here, open));
      return;
    case 'ExceptJointly':
      out.unless = either(out.unless, {
        kind: 'consents',
        who: { kind: 'pronoun', pronoun: 'other party' },
        all: true,
      });
      return;
    case 'WithoutConsent':
      // "Shall not ... without the consent of each Guarantor": consent of all takes the ban away.
      out.unless = either(out.unless, { kind: 'consents', who: whoOf(tail.who, here), all: true });
      return;
    case 'WithoutItsConsent':
      out.unless = either(out.unless, {
        kind: 'consents',
        who: { kind: 'pronoun', pronoun: 'bearer' },
        all: true,
      });
      return;
    case 'Processes':
      out.gated = true;
      return;
    case 'NoticeTail':
      out.notice = spanOf(tail.span);
      return;
    case 'AfterConsultingTail':
      out.consulting = namesOf(tail.who, here);
      return;
    case 'WithoutAgreement':
      out.alone = true;
      return;
    case 'ForSameAttack':
      out.sameCase = true;
      return;
    case 'TimesTail':
      out.times = tail.word.startsWith('once') ? 1 : 2;
      return;
  }
};

const exceptionOf = (exception: ast.Exception, here: Here, open: Open): Condition => {
  switch (exception.$type) {
    case 'UnderArticle':
      return {
        kind: 'norm',
        ref: refOf(exception.ref, here),
        test: 'applies',
        by: { kind: 'pronoun', pronoun: 'bearer' },
      };
    case 'AsDecided': {
      const body = bodyOf(exception.body, here);
      return {
        kind: 'decision',
        body: body.body,
        ...(body.pact === undefined ? {} : { pact: body.pact }),
        verbs: ['authorises', 'orders', 'decides'],
      };
    }
    case 'WithConsent':
      return { kind: 'consents', who: whoOf(exception.who, here), all: true };
    case 'SelfDefence':
      return {
        kind: 'norm',
        ref: { pact: 'UNC-1945', article: '51' },
        test: 'applies',
        by: { kind: 'pronoun', pronoun: 'bearer' },
      };
    case 'AfterCondition':
      return clauseOf(exception.condition, here, open);
  }
};

/** A warning where an operative duty shows no clock. */
export const warnNoClock = (norm: Norm, node: ast.Sentence, here: Here): void => {
  if (norm.position === 'duty' && norm.manner === 'achieve' && norm.deadline.kind === 'none')
    complain(
      here.low,
      'P020',
      node,
      `Article ${norm.cite.article}: no clock. It is due within a reasonable time, an open term.`,
    );
};
