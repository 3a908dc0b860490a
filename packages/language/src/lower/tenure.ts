import type { Tenure } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { conditionOf } from './condition.ts';
import { type Here, overAt, startOf } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';
import { whoOf } from './who.ts';

/** One sentence about the life of the pact. */
export interface AboutTenure {
  readonly rule: ast.ThisSentence['rule'];
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
        const until = overAt(here.low, fact.at, fact);
        term = { ...term, ...(until === undefined ? {} : { until }) };
        break;
      }
      case 'Announced':
        term = { ...term, status: fact.how === 'reported on' ? 'reported' : 'proposed' };
        break;
      case 'NeverSigned':
        term = { ...term, status: fact.word };
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
        const from = at ?? (start?.word === 'signature' ? ('signature' as const) : 'entry into force');
        if (duration) term = { ...term, duration: { span: spanOf(duration), from, cite } };
        if (start?.fact !== undefined) term = { ...term, begins: { ...factIn(start.fact), cite } };
        if (
          start?.word === 'signature' &&
          base.status === 'signed' &&
          term.from === undefined &&
          term.signed !== undefined
        )
          term = { ...term, from: term.signed };
        if (at !== undefined && term.from === undefined && base.status === 'signed')
          term = { ...term, from: at };
        const until = overAt(here.low, rule.until, rule);
        if (until !== undefined) term = { ...term, until };
        if (rule.while) term = { ...term, while: { condition: conditionOf(rule.while, here, open), cite } };
        if (rule.after) term = { ...term, after: { condition: conditionOf(rule.after, here, open), cite } };
        break;
      }
      case 'Renewed': {
        const notice = rule.unless ? noticeIn(rule.unless, here) : undefined;
        term = {
          ...term,
          renewal: {
            span: spanOf(rule.duration),
            ...(rule.onlyIf ? { onlyIf: conditionOf(rule.onlyIf, here, open) } : {}),
            ...(notice ? { notice } : rule.unless ? { unless: conditionOf(rule.unless, here, open) } : {}),
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

/** "End of war": a state of affairs, and whether its beginning or its end is meant. */
const factIn = (words: string): { readonly fact: string; readonly holds: boolean } => ({
  fact: words.replace(/^(start|end) of /, ''),
  holds: !words.startsWith('end '),
});

/** "Unless any party gives notice of 1 year": who may, and how long before the end of the term. */
const noticeIn = (node: ast.Condition, here: Here): NonNullable<Tenure['renewal']>['notice'] | undefined => {
  for (const clause of node.items) {
    if (clause.$type !== 'WhoClause') continue;
    for (const verb of clause.verbs)
      if (verb.$type === 'GivesNotice') return { by: whoOf(clause.who, here), span: spanOf(verb.span) };
  }
  return undefined;
};
