import type { AbstentionRule, Area, Body, Cite, Matter, VoteRule } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { verbOf } from './condition.ts';
import type { Here } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';
import { bodyOf, joined, phraseOf, subjectOf, whoOf } from './who.ts';

/** One sentence about a body, with its place. */
export interface AboutBody {
  readonly subject?: ast.Subject;
  readonly node: ast.Predicate | ast.Abstention | ast.FindingCounts | ast.FailingFinding;
  readonly here: Here;
}

const MATTERS: readonly string[] = ['substance', 'procedure', 'force', 'settlement', 'findings', 'measures'];
const matter = (word: string | undefined): Matter =>
  word !== undefined && MATTERS.includes(word) ? (word as Matter) : 'all';

const ABSTENTION: Readonly<Record<string, AbstentionRule>> = {
  'abstention and absence are not a veto': 'nothing',
  'abstention counts as a vote against': 'against',
  'abstention lowers the number of votes needed': 'lowers the need',
};

/** A line or an area that the pact defines. */
const monitored = (what: string, here: Here): Area =>
  here.low.names.terms.get(what) === 'line' ? { kind: 'line', line: what } : { kind: 'term', term: what };

/** A body from all the sentences about it. */
export const bodyFrom = (name: string, sentences: readonly AboutBody[], open: Open): Body => {
  let body: Body = { name, cite: sentences[0]?.here.cite ?? NOWHERE, rules: [], excluded: [], vetoes: [] };
  for (const sentence of sentences) body = { ...body, ...part(body, sentence, open) };
  return body;
};

const NOWHERE: Cite = { pact: '', article: '', sentence: 1, text: '' };

const part = (body: Body, { node, subject, here }: AboutBody, open: Open): Partial<Body> => {
  const { cite } = here;
  switch (node.$type) {
    case 'ComposedOf': {
      const members = subjectOf(node.members, here, (verb) => verbOf(verb, undefined, here)).who;
      return { members, cite, ...(node.seats === undefined ? {} : { seats: node.seats }) };
    }
    case 'ActsFor':
      return {
        actsFor: here.low.catalogue.party(node.who.name) ?? node.who.name,
        cite: body.cite.text === '' ? cite : body.cite,
      };
    case 'Meets':
      return { calledBy: { who: whoOf(node.who, here), cite } };
    case 'DecidesBy': {
      const rule = open<ast.VoteRule>(node.rule, here);
      return rule
        ? { rules: [...body.rules, { rule: ruleOf(rule, here), on: matter(node.matter), cite }] }
        : {};
    }
    case 'Quorum':
      return {
        quorum: {
          share: node.share.number ?? (node.share.word === 'two thirds' ? 'two thirds' : 'majority'),
          cite,
        },
      };
    case 'DoNotVote':
      return subject
        ? {
            excluded: [
              ...body.excluded,
              {
                who: joined(subject.items.map((party) => phraseOf(party, here).who)),
                on: matter(node.matter),
                cite,
              },
            ],
          }
        : {};
    case 'Monitors':
      return { monitors: { area: monitored(node.what, here), cite } };
    case 'NormPredicate': {
      const act = open<ast.Act>(node.act, here);
      return subject && act?.$type === 'VetoPower'
        ? {
            vetoes: [
              ...body.vetoes,
              {
                who: joined(subject.items.map((party) => phraseOf(party, here).who)),
                on: matter(act.matter),
                cite,
              },
            ],
          }
        : {};
    }
    case 'Abstention':
      return {
        abstention: { counts: ABSTENTION[node.rule.toLowerCase()] ?? 'nothing', cite },
      };
    case 'FindingCounts':
      return { countsFor: { who: whoOf(node.who, here), cite } };
    case 'FailingFinding': {
      if (node.deemed.$type !== 'ProposalLapse' || !node.limit) return {};
      const duration = open<ast.Duration>(node.limit.duration, here);
      if (!duration) return {};
      const to = node.deemed.to ? bodyOf(node.deemed.to, here) : undefined;
      const outcome = to
        ? { passesTo: to.body, ...(to.pact === undefined ? {} : { pact: to.pact }) }
        : node.deemed.outcome === 'is adopted'
          ? ('adopted' as const)
          : ('rejected' as const);
      return {
        lapse: {
          after: spanOf(duration),
          outcome,
          ...(node.deemed.times === undefined ? {} : { again: node.deemed.times === 'once' ? 1 : 2 }),
          cite,
        },
      };
    }
    default:
      return {};
  }
};

const ruleOf = (rule: ast.VoteRule, here: Here): VoteRule => {
  const weights =
    rule.$type === 'Weighted' && rule.by !== undefined ? here.low.weights.get(rule.by) : undefined;
  switch (rule.$type) {
    case 'Unanimity':
      return { kind: 'unanimity' };
    case 'Consensus':
      return { kind: 'consensus', ...(rule.silence ? { silence: spanOf(rule.silence) } : {}) };
    case 'Weighted':
      return rule.by === undefined
        ? { kind: rule.need === 'two thirds' ? 'two thirds' : 'majority' }
        : {
            kind: 'weighted',
            by: rule.by,
            need: rule.need === 'two thirds' ? 'two thirds' : 'majority',
            ...(weights ? { weights } : {}),
          };
    case 'CountedVotes':
      return { kind: 'votes', need: rule.need, of: rule.of ?? rule.need };
    case 'EachForItself':
      return { kind: 'each for itself' };
  }
};
