import { expect, it } from 'vitest';
import { unified } from './diff.ts';

it('shows what changed with two lines around it, as patch takes it', () => {
  const before = 'a\nb\nc\nd\ne\nf\n';
  expect(unified('x.pact', before, 'a\nb\nc\nD\nd2\ne\nf\n')).toBe(
    ['--- x.pact', '+++ x.pact', '@@ -2,5 +2,6 @@', ' b', ' c', '-d', '+D', '+d2', ' e', ' f'].join('\n'),
  );
  expect(unified('x.pact', before, before)).toBe('');
  expect(unified('x.pact', before, 'a\nc\nd\ne\nf\n')).toContain('\n-b\n');
});
