import { type Derivation, explain, type Question } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { played } from '../testing/played.ts';
import { pact } from './testing/table.ts';

// What the reasons of a duty say, line by line, where a chain of norms or a second incident stands behind it.

const lines = (tree: Derivation, depth = 0): readonly string[] => [
  `${'  '.repeat(depth)}${tree.statement ? '' : `${tree.value === 'true' ? 'met' : 'not met'}: `}${tree.says}`,
  ...tree.of.flatMap((part) => lines(part, depth + 1)),
];

/** The reasons of the one duty of a bearer under an article. */
const reasons = (text: string, told: string, bearer: string, article: string): readonly string[] => {
  const { run, end } = played([pact(text)], told);
  const holding = end.positions.find((one) => one.bearers.includes(bearer) && one.article === article);
  const question: Question = { kind: 'position', id: holding?.id ?? '' };
  return lines(explain(run.state, question));
};

describe('the reasons of a duty', () => {
  it('name whose failing brought a remedy about, and nobody else', () => {
    const text =
      'Article 1 "Help"\n  (1) When Russia attacks Ukraine, each Member shall provide Ukraine with arms within 2 days.\n  (2) Failing that, each other Member shall also provide Ukraine with funds within 5 days.';
    const told =
      '1 March 2024, 00:00 UTC:\n  (1) Russia attacks Ukraine by missiles.\n2 March 2024, 00:00 UTC:\n  France and Poland provide arms to Ukraine, in answer to (1).\n4 March 2024:\n  Time passes.';
    expect(reasons(text, told, 'FRA', '1(2)')).toEqual([
      'France shall provide Ukraine with funds: active',
      '  failing that: Italy shall provide Ukraine with arms: breached',
      '  (1) Russia attacks Ukraine by missiles.',
      '  due by 8 March 2024, 00:00 UTC',
      '  nothing on the record performs it',
    ]);
  });

  it('leave out an excuse, which brings no remedy unless the text says so', () => {
    const text =
      'Article 1 "Help"\n  (1) When Russia attacks Ukraine, each Member shall provide Ukraine with arms within 2 days.\n  (2) Failing that, each other Member shall also provide Ukraine with funds within 5 days.\n  Parliament acts for Poland.\n  Poland is not required to act unless Parliament authorises it.';
    const told =
      '1 March 2024, 00:00 UTC:\n  (1) Russia attacks Ukraine by missiles.\n2 March 2024, 00:00 UTC:\n  France provides arms to Ukraine, in answer to (1).\n4 March 2024:\n  Time passes.';
    expect(reasons(text, told, 'FRA', '1(2)').filter((line) => line.includes('failing that'))).toEqual([
      '  failing that: Italy shall provide Ukraine with arms: breached',
    ]);
  });

  it('show the later of two incidents where the text joins them', () => {
    const text =
      'Article 1 "Help"\n  When Russia attacks Ukraine, and France mobilises, France shall provide Ukraine with arms within 2 days of the mobilisation.';
    const told =
      '1 March 2024, 00:00 UTC:\n  (1) Russia attacks Ukraine by missiles.\n3 March 2024, 00:00 UTC:\n  (2) France mobilises.';
    expect(reasons(text, told, 'FRA', '1')).toEqual([
      'France shall provide Ukraine with arms: active',
      '  met: all of these hold',
      '    met: armed attack occurs',
      '      met: armed attack is what the text names',
      '      met: it is an act of Russia',
      '      met: it was directed at Ukraine',
      '      (1) Russia attacks Ukraine by missiles.',
      '    met: mobilisation occurs',
      '      met: mobilisation is what the text names',
      '      met: it is an act of France',
      '      (2) France mobilises.',
      '  due by 5 March 2024, 00:00 UTC',
      '  nothing on the record performs it',
    ]);
  });
});
