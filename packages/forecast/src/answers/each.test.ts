import { describe, expect, it } from 'vitest';
import { compileGame } from '../play/game.ts';
import { ground, handTerms } from '../testing/games.ts';
import { eachAlone } from './each.ts';

const answers = [
  ['none', 0],
  ['force', 0],
] as const;
const two = handTerms(
  [
    { name: 'FRA', answers: [...answers] },
    { name: 'POL', answers: [...answers] },
  ],
  [{ courses: [{ grounds: (_, answer) => [ground(answer === 0 ? 'not performed' : 'performed')] }] }],
);
const [france, poland] = two.guarantors;
if (!france || !poland) throw new Error('two guarantors');
const terms = {
  ...two,
  guarantors: [{ ...france, members: ['FRA', 'DEU', 'ITA'] }, poland],
  attacks: two.attacks.map((attack) => ({
    ...attack,
    courses: attack.courses.map((course) => ({ ...course, by: ['FRA', 'nature'] })),
  })),
};
const called = (members: readonly string[]): string => members.join('+');

describe('terms with each guarantor alone', () => {
  const alone = eachAlone(terms, called);

  it('have a bloc for each, that owes what its bloc owed', () => {
    expect(alone.guarantors.map(({ name, members }) => [name, members.length])).toEqual([
      ['FRA', 1],
      ['DEU', 1],
      ['ITA', 1],
      ['POL', 1],
    ]);
    const [before] = terms.attacks[0]?.courses ?? [];
    const [after] = alone.attacks[0]?.courses ?? [];
    expect(after?.reckonings).toEqual([0, 0, 0, 1].map((bloc) => before?.reckonings[bloc]));
    expect(compileGame(alone).kind).toBe('game');
  });

  it('let each do what one of its kind could do', () =>
    expect(alone.attacks[0]?.courses[0]?.by).toEqual(['FRA', 'DEU', 'ITA', 'nature']));

  it('keep together whom somebody wants together, and never across blocs', () => {
    const some = eachAlone(terms, called, ['DEU', 'ITA', 'POL']);
    expect(some.guarantors.map(({ name }) => name)).toEqual(['FRA', 'DEU+ITA', 'POL']);
    expect(some.attacks[0]?.courses[0]?.reckonings).toHaveLength(3);
  });
});
