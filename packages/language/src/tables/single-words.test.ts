import { describe, expect, it } from 'vitest';
import { draftOf, example } from '../testing/played.ts';
import { holds, pact, type Row } from './testing/table.ts';

// Words of the grammar that turn a result by themselves: with the word, and without it.

const on = (day: number, ...what: readonly string[]) =>
  `${day} March 2024, 00:00 UTC:\n${what.map((sentence) => `  ${sentence}.\n`).join('')}`;
const help = (when: string, tail = '') =>
  `Article 1 "Help"\n  When ${when}, each other Member shall provide the victim with arms within 10 days${tail}.\n`;
const ATTACKED = help('an armed attack on any Member occurs');
const ATTACKS = help('any state attacks any Member');
// Poland has attacked Belarus; Belarus answers.
const ANSWER = on(1, '(1) Poland attacks Belarus') + on(2, '(2) Belarus attacks Poland');
const OWED = ['FRA 1 active', 'ITA 1 active'];

const rows: readonly Row[] = [
  {
    says: 'to join the attack is to use force against the one attacked, and nothing else',
    text: 'Article 1 "Hands off"\n  When Russia attacks any Member, no other Member shall join the attack.',
    told:
      on(1, '(1) Russia attacks Poland', 'France joins "an alliance"') +
      on(2, 'Italy attacks Poland', 'France attacks Belarus'),
    left: ['FRA 1 active', 'ITA 1 breached'],
  },
  {
    says: 'any alliance against the other: only one that the chronicle says is directed against it',
    text: 'Article 1 "Alliances"\n  No Member shall join any alliance against any other Member.',
    told: on(
      1,
      'Italy joins "an alliance" toward Poland',
      'France joins "an alliance" toward Russia',
      'Poland joins "an alliance"',
    ),
    left: ['ITA 1 breached'],
  },
  {
    says: 'any agreement against the other: likewise',
    text: 'Article 1 "Agreements"\n  No Member shall conclude any agreement against France.',
    told: on(1, 'Italy concludes "a pact" toward France', 'Poland concludes "a pact" toward Italy'),
    left: ['ITA 1 breached'],
  },
  {
    says: 'force in answer: without a sentence whoever used force first attacked',
    text: ATTACKED,
    told: ANSWER,
    left: [],
  },
  {
    says: 'force in answer is an attack: so it is, where the text defines the attack',
    text: `${ATTACKED}  The use of force in answer is an attack.`,
    told: ANSWER,
    left: OWED,
  },
  {
    says: 'force in answer is an attack: and where it names who attacks',
    text: `${ATTACKS}  The use of force in answer is an attack.`,
    told: ANSWER,
    left: OWED,
  },
  {
    says: 'force in answer is not an attack: any use of force asks for the first use too',
    text: `${help('a use of force on any Member occurs')}  The use of force in answer is not an attack.`,
    told: ANSWER,
    left: [],
  },
  {
    says: 'without the sentence a use of force is one, whoever was first',
    text: help('a use of force on any Member occurs'),
    told: ANSWER,
    left: OWED,
  },
  {
    says: 'a blockade in answer is not an attack: that says nothing of other force',
    text: `${help('a use of force on any Member occurs')}  A blockade in answer is not an attack.`,
    told: ANSWER,
    left: OWED,
  },
  {
    says: 'only if: a condition of its arising, and of nothing more',
    text: help('Russia attacks any Member', ', only if the common guard holds'),
    told:
      on(1, 'The fact "common guard" holds', '(1) Russia attacks Poland') +
      on(2, 'The fact "common guard" ends') +
      on(20, 'Time passes'),
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'only while: not owed before, and no more when it ends',
    text: help('Russia attacks any Member', ', only while the common guard holds'),
    told:
      on(1, 'The fact "common guard" holds', '(1) Russia attacks Poland') +
      on(2, 'The fact "common guard" ends') +
      on(20, 'Time passes'),
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
  {
    says: 'who uses limited force: any force is not limited force',
    text: 'Article 1 "Report"\n  When Russia attacks Poland, each Member that uses limited force against the attacker shall report to the Security Council within 10 days.',
    told: on(
      1,
      '(1) Russia attacks Poland',
      'France uses force against Russia',
      'Italy uses limited force against Russia',
    ),
    left: ['ITA 1 active'],
  },
  {
    says: 'who uses force: limited force is force',
    text: 'Article 1 "Report"\n  When Russia attacks Poland, each Member that uses force against the attacker shall report to the Security Council within 10 days.',
    told: on(
      1,
      '(1) Russia attacks Poland',
      'France uses force against Russia',
      'Italy uses limited force against Russia',
    ),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
];

describe('single words', () => it.each(rows)('$says', (row) => holds(row)));

const CRIMEA = (asOf: string) =>
  pact(
    `Article 1 "Help"\n  Area means the territory of Russia${asOf}.\n  When any state attacks Russia in the Area, France shall provide Russia with arms within 10 days.\n`,
    'a treaty, signed on 1 January 2010, in force from 1 January 2024',
  );

it('territory as of signature is whose it was on that day', () => {
  const told = on(1, '(1) Belarus attacks Russia in Moscow');
  holds({ says: '', text: CRIMEA(' as of signature'), told, left: ['FRA 1 active'] });
  const areas = draftOf(CRIMEA(' as of signature')).template.terms as readonly object[];
  expect(areas[0]).toMatchObject({ area: { kind: 'territory', asOf: Date.UTC(2010, 0, 1) } });
});

it('never in force is not never signed', () => {
  const status = (word: string) =>
    (
      draftOf(example('Article 1 "One"\n  France shall mobilise.', `a treaty, ${word}`)).template as {
        term: object;
      }
    ).term;
  expect(status('never in force')).toMatchObject({ status: 'never in force' });
  expect(status('never signed')).toMatchObject({ status: 'never signed' });
});

it.each([
  ['This Article prevails over UNC-1945.', 'only a pact prevails; an article is subject to another'],
  ['Failing a determination within 72 hours, the proposal is rejected.', 'a proposal waits for a decision'],
  [
    'When the Council finds that an armed attack occurs, France shall mobilise.',
    'a body finds a defined term',
  ],
  [
    'When any Member determines that an armed attack on France occurs, France shall mobilise.',
    'a casus has its determiner in its definition',
  ],
  ['Each Member shall act to meet the armed attack.', 'the danger is met, whatever it is'],
])('%s is no sentence: %s', (sentence) => {
  expect(() =>
    draftOf(example(`Article 1 "One"\n  The Council is composed of the Members.\n  ${sentence}`)),
  ).toThrow();
});
