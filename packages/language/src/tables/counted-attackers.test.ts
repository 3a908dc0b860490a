import { describe, it } from 'vitest';
import { holds, type Row } from './testing/table.ts';

// "Two or more powers", "a second state": whom a sentence counts, by hand from docs/semantics.md 3.13. Several
// attackers make one casus, which comes with the attack that completes the number.

const counted = (when: string) =>
  `Article 1 "Attack"\n  When ${when}, each other Member shall provide the victim with arms within 10 days.`;
const TWO = counted('two or more powers attack any Member');
const SECOND = counted('a second state joins the attack on any Member');
const at = (day: number, ...what: readonly string[]) =>
  `${day} March 2024, 00:00 UTC:\n${what.map((sentence) => `  ${sentence}.\n`).join('')}`;
const OWED = ['FRA 1 active', 'ITA 1 active'];

const rows: readonly Row[] = [
  {
    says: 'two or more: one is not two',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland'),
    left: [],
  },
  {
    says: 'two or more: the second attacker completes the number',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus attacks Poland'),
    left: OWED,
  },
  {
    says: 'two or more: two who attack at once',
    text: TWO,
    told: at(1, 'Belarus and Russia attack Poland'),
    left: OWED,
  },
  {
    says: 'two or more: who attacks twice counts once',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Russia attacks Poland'),
    left: [],
  },
  {
    says: 'two or more: of the same victim',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus attacks Italy'),
    left: [],
  },
  {
    says: 'two or more: a third makes no third duty of the first two, but a case of its own',
    text: TWO,
    told:
      at(1, '(1) Russia attacks Poland') +
      at(2, '(2) Belarus attacks Poland') +
      at(3, '(3) Sweden attacks Poland'),
    left: [...OWED, ...OWED],
  },
  {
    says: 'three or more: two are not three',
    text: counted('three or more powers attack any Member'),
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus attacks Poland'),
    left: [],
  },
  {
    says: 'three or more: three are',
    text: counted('three or more powers attack any Member'),
    told:
      at(1, '(1) Russia attacks Poland') +
      at(2, '(2) Belarus attacks Poland') +
      at(3, '(3) Sweden attacks Poland'),
    left: OWED,
  },
  {
    says: 'two or more of a role: whoever is none of them is not counted',
    text: `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2024.\nMembers: France, Italy and Poland.\nOutsiders: Belarus and Russia.\n${counted('two or more Outsiders attack any Member')}`,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Sweden attacks Poland'),
    left: [],
  },
  {
    says: 'two or more: a threat is no attack',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus threatens Poland'),
    left: [],
  },
  {
    says: 'two or more: an attack that has ended does not count with one that begins',
    text: TWO,
    told:
      at(1, '(1) Russia attacks Poland') + at(2, 'A ceasefire holds') + at(3, '(2) Belarus attacks Poland'),
    left: [],
  },
  {
    says: 'two or more: an unknown force may be the second or the first again, so the number is contested',
    text: TWO,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) An unknown force attacks Poland'),
    left: [],
  },
  {
    says: 'two or more: who attributes it to a second counts it, for itself alone',
    text: TWO,
    told:
      at(1, '(1) Russia attacks Poland') +
      at(2, '(2) An unknown force attacks Poland', 'France attributes (2) to Belarus'),
    left: ['FRA 1 active'],
  },
  {
    says: 'two or more: attributed to the first it is no second',
    text: TWO,
    told:
      at(1, '(1) Russia attacks Poland') +
      at(2, '(2) An unknown force attacks Poland', 'France attributes (2) to Russia'),
    left: [],
  },
  {
    says: 'two or more: force in answer makes no second attacker',
    text: TWO,
    told:
      at(1, '(1) Poland attacks Belarus', '(2) Russia attacks Poland') + at(2, '(3) Belarus attacks Poland'),
    left: [],
  },
  {
    says: 'a second state: the first does not join itself',
    text: SECOND,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Russia attacks Poland'),
    left: [],
  },
  {
    says: 'a second state: it joins',
    text: SECOND,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus attacks Poland'),
    left: OWED,
  },
  {
    says: 'a second state: it attacks another Member, and joins nothing',
    text: SECOND,
    told: at(1, '(1) Russia attacks Poland') + at(2, '(2) Belarus attacks Italy'),
    left: [],
  },
  {
    says: 'a second state: not known yet, not counted yet',
    text: SECOND,
    told:
      at(1, '(1) Russia attacks Poland', '(2) Belarus attacks Poland, known on 5 March 2024') +
      at(3, 'Time passes'),
    left: [],
  },
  {
    says: 'a second state: counted once it is known',
    text: SECOND,
    told:
      at(1, '(1) Russia attacks Poland', '(2) Belarus attacks Poland, known on 5 March 2024') +
      at(6, 'Time passes'),
    left: OWED,
  },
];

describe('counted attackers', () => {
  it.each(rows)('$says', (row) => holds(row));
});
