import type { Condition, Tenure } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { conditionOf } from './condition.ts';
import { type Here, momentOf, startOf } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';

/** One sentence about the life of the pact. */
export interface AboutTenure {
  readonly rule: ast.ThisRule;
  readonly when: ast.Condition | undefined;
  readonly here: Here;
}

/** The life of a pact from its head. */
export const headTenure = (file: ast.PactFile, here: Here): Tenure => {
  let term: Tenure = { status: 'signed', lapses: [] };
  for (const fact of file.facts) {
    switch (fact.$type) {
      case 'SignedOn': {
        const at = startOf(here.low, fact.at, fact);
        term = {
          ...term,
          ...(at === undefined ? {} : { signed: at }),
          ...(fact.place === undefined ? {} : { place: fact.place }),
        };
        break;
      }
      case 'InForceFrom': {
        const at = fact.signature ? term.signed : startOf(here.low, fact.at, fact);
        term = { ...term, ...(at === undefined ? {} : { from: at }) };
        break;
      }
      case 'Ended': {
        const read = momentOf(here.low, fact.at, fact);
        term = { ...term, ...(read ? { until: read.at } : {}) };
        break;
      }
      case 'Announced':
        term = { ...term, status: fact.how === 'reported on' ? 'reported' : 'proposed' };
        break;
      case 'NeverSigned':
        term = { ...term, status: 'never signed' };
        break;
      case 'Binding':
        break;
    }
  }
  return term;
};

/** Adds what the articles say of it. */
export const withTenure = (base: Tenure, sentences: readonly AboutTenure[], open: Open): Tenure => {
  let term = base;
  for (const { rule, when, here } of sentences) {
    const { cite } = here;
    switch (rule.$type) {
      case 'InForce': {
        const duration = open<ast.Duration>(rule.duration, here);
        const start = open<ast.Start>(rule.start, here);
        const at = start?.at === undefined ? undefined : startOf(here.low, start.at, start);
        const from: NonNullable<Tenure['duration']>['from'] =
          at ??
          (start?.fact === undefined
            ? start?.word === 'signature'
              ? 'signature'
              : 'entry into force'
            : { fact: start.fact });
        if (duration) term = { ...term, duration: { span: spanOf(duration), from, cite } };
        if (at !== undefined && term.from === undefined && base.status === 'signed')
          term = { ...term, from: at };
        const until = startOf(here.low, rule.until, rule);
        if (until !== undefined) term = { ...term, until };
        if (rule.while) term = { ...term, while: { condition: conditionOf(rule.while, here, open), cite } };
        if (rule.after) term = { ...term, after: { condition: conditionOf(rule.after, here, open), cite } };
        break;
      }
      case 'Renewed': {
        const notice = rule.unless ? noticeIn(conditionOf(rule.unless, here, open), rule.unless) : undefined;
        term = {
          ...term,
          renewal: {
            span: spanOf(rule.duration),
            ...(rule.onlyIf
              ? { unless: 'consent missing' as const }
              : rule.unless
                ? { unless: 'notice' as const }
                : {}),
            ...(notice ? { notice } : {}),
            cite,
          },
        };
        break;
      }
      case 'Provisional': {
        const at = rule.signature ? ('signature' as const) : startOf(here.low, rule.at, rule);
        if (at !== undefined) term = { ...term, provisionalFrom: { at, cite } };
        break;
      }
      case 'Lapses':
        if (when) term = { ...term, lapses: [...term.lapses, { when: conditionOf(when, here, open), cite }] };
        break;
      default:
        break;
    }
  }
  return term;
};

const noticeIn = (_condition: Condition, node: ast.Condition): ReturnType<typeof spanOf> | undefined => {
  for (const clause of node.items) {
    if (clause.$type !== 'WhoClause') continue;
    for (const verb of clause.verbs) if (verb.$type === 'GivesNotice') return spanOf(verb.span);
  }
  return undefined;
};
