import { describe, expect, it } from 'vitest';
import { tiny } from '../engine/tiny.ts';
import { happenings } from './clause.ts';

describe('what rivals without a clock are told', () => {
  const log = tiny.log(200);
  const told = happenings(log);

  it('is every event of the log, in order, and a deadline after each invocation that time got past', () => {
    expect(told.filter(({ kind }) => kind !== 'deadline')).toHaveLength(200);
    expect(told.every(({ at }, index) => index === 0 || at >= (told[index - 1]?.at ?? 0))).toBe(true);
    const end = log.at(-1)?.at ?? 0;
    const past = log.filter(({ kind, at }) => kind === 'invocation' && at + 72 * 3_600_000 < end);
    expect(told.filter(({ kind }) => kind === 'deadline')).toHaveLength(past.length);
  });
});
