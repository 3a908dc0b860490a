import type { Anchor, Deadline, OpenTime, Span } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Here } from './context.ts';
import type { Open } from './joint.ts';

const HOUR = 3_600_000;

/** A duration as written. Hours, days and weeks are physical time; months and years follow the calendar. */
export const spanOf = (duration: ast.Duration): Span => {
  const n = duration.number;
  switch (duration.unit) {
    case 'minute':
    case 'minutes':
      return { kind: 'exact', ms: n * 60_000 };
    case 'hour':
    case 'hours':
      return { kind: 'exact', ms: n * HOUR };
    case 'day':
    case 'days':
      return { kind: 'exact', ms: n * 24 * HOUR };
    case 'week':
    case 'weeks':
      return { kind: 'exact', ms: n * 7 * 24 * HOUR };
    case 'working day':
    case 'working days':
      return { kind: 'working', days: n };
    case 'month':
    case 'months':
      return { kind: 'calendar', months: n, days: 0 };
    case 'year':
    case 'years':
      return { kind: 'calendar', months: 12 * n, days: 0 };
  }
};

const ANCHORS: Readonly<Record<string, Anchor>> = {
  request: 'request',
  determination: 'determination',
  decision: 'decision',
  adoption: 'decision',
  invocation: 'invocation',
  'first breach': 'first-breach',
  signature: 'signature',
  'entry into force': 'entry-into-force',
  'knowing of it': 'knowledge',
  'knowing of the attack': 'knowledge',
};

/** What a clock counts from. */
export const anchorOf = (anchor: ast.Anchor | undefined): Anchor =>
  anchor === undefined
    ? 'condition'
    : anchor.word !== undefined
      ? (ANCHORS[anchor.word] ?? 'condition')
      : anchor.kind === 'mobilisation'
        ? 'mobilisation'
        : 'incident';

/** "Within 24 hours of the request". */
export const withinOf = (within: ast.Within, here: Here, open: Open): Deadline => {
  const duration = open<ast.Duration>(within.duration, here);
  if (!duration) return { kind: 'none' };
  return {
    kind: 'within',
    span: spanOf(duration),
    of: anchorOf(within.anchor),
    ...(within.softly ? { softly: true } : {}),
  };
};

/** An open word of time, with the length that a chosen reading gives it. */
export const openWord = (word: string, here: Here, open: Open): Deadline => {
  const term = (word === 'within a reasonable time' ? 'a reasonable time' : word) as OpenTime;
  const reading = here.readings.get(term)?.get(here.env[term] ?? 'plain');
  const body = reading?.body;
  if (body?.$type === 'TimeReading') {
    const limit = withinOf(body.limit, here, open);
    if (limit.kind === 'within') return { kind: 'open', word: term, read: limit.span, of: limit.of };
  }
  if (body?.$type === 'SpanReading')
    return { kind: 'open', word: term, read: spanOf(body.span), of: 'condition' };
  here.open.add(term);
  return { kind: 'open', word: term, of: 'condition' };
};
