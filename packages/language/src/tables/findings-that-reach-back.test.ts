import { describe, it } from 'vitest';
import { holds, type Row } from './testing/table.ts';

// When a finding takes effect: from then on, or "with effect from the start". Worked by hand from docs/semantics.md
// 3.7 and 3.14: nobody who relied on the state before is put in breach, and nobody keeps a breach that never was.

const article = (help: string, more = '') => `Article 1 "Attack"
  Attack means a significant armed attack by Russia on any Member, as determined by the Council.
  (1) ${help}.${more}
Article 2 "Council"
  The Council is composed of the Members.`;
const HELP =
  'When an Attack is established, each other Member shall provide the victim with arms within 10 days';
const OF_ATTACK = `${HELP} of the attack`;
const FUNDS =
  '\n  (2) Failing that, each other Member shall also provide the victim with funds within 5 days.';
const BAN = '\n  (2) No Member shall use force against Russia unless an Attack is established.';
const on = (day: number, ...what: readonly string[]) =>
  `${day} March 2024, 00:00 UTC:\n${what.map((sentence) => `  ${sentence}.\n`).join('')}`;
const ATTACK = '(1) Russia attacks Poland by missiles, which may be significant';
const YES = 'The Council finds that (1) is an Attack';
const NO = 'The Council finds that (1) is not an Attack';
const BACK = ', with effect from the start';
const DONE = on(31, 'Time passes');

const against: readonly Row[] = [
  {
    says: 'a no from then on: what has arisen stays owed',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(3, NO) + DONE,
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'a no from the start: what has arisen lapses, for it was never owed',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(3, `${NO}${BACK}`) + DONE,
    left: ['FRA 1(1) lapsed', 'ITA 1(1) lapsed'],
  },
  {
    says: 'a no from the start, at the last instant of the duty: acts come before what is due',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(11, `${NO}${BACK}`) + DONE,
    left: ['FRA 1(1) lapsed', 'ITA 1(1) lapsed'],
  },
  {
    says: 'a no from the start: a breach of what was never owed is excused; what was done stays done',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(2, 'France provides arms to Poland') + on(20, `${NO}${BACK}`),
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) excused'],
  },
  {
    says: 'a no from the start: so is its remedy',
    text: article(HELP, FUNDS),
    told: on(1, ATTACK, YES) + on(2, 'France provides arms to Poland') + on(13, `${NO}${BACK}`),
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) excused', 'FRA 1(2) lapsed'],
  },
  {
    says: 'a no of one from the start: the remedy stays for whose failing stands, and goes for whose does not',
    text: article(HELP, FUNDS).replace('by the Council', 'by each Member for itself'),
    told:
      on(1, ATTACK, 'France finds that (1) is an Attack', 'Italy finds that (1) is an Attack') +
      on(13, `France finds that (1) is not an Attack${BACK}`),
    left: ['FRA 1(1) excused', 'ITA 1(1) breached', 'FRA 1(2) active', 'ITA 1(2) lapsed'],
  },
  {
    says: 'a no from the start: and a breach of the remedy',
    text: article(HELP, FUNDS),
    told: on(1, ATTACK, YES) + on(2, 'France provides arms to Poland') + on(20, `${NO}${BACK}`),
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) excused', 'FRA 1(2) excused'],
  },
  {
    says: 'a no from the start, after a no from then on',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(3, NO) + on(20, `${NO}${BACK}`),
    left: ['FRA 1(1) excused', 'ITA 1(1) excused'],
  },
  {
    says: 'a no against plain facts leaves the casus contested, and takes nothing away',
    text: article(HELP),
    told: on(1, ATTACK.replace('may be', 'is'), YES) + on(3, `${NO}${BACK}`) + DONE,
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'a no by whoever has no power takes nothing away',
    text: article(HELP),
    told: on(1, ATTACK, YES) + on(3, `France finds that (1) is not an Attack${BACK}`) + DONE,
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'a no about one attack leaves the other alone',
    text: article(HELP),
    told:
      on(1, ATTACK, YES) +
      on(2, '(2) Russia attacks Poland, which is significant') +
      on(2, 'The Council finds that (2) is an Attack') +
      on(3, `${NO}${BACK}`) +
      DONE,
    left: ['FRA 1(1) breached', 'FRA 1(1) lapsed', 'ITA 1(1) breached', 'ITA 1(1) lapsed'],
  },
  {
    says: 'an element found against from the start: it was another who attacked',
    text: article(HELP).replace('as determined by the Council', 'as determined by each Member for itself'),
    told:
      on(
        1,
        '(1) An unknown force attacks Poland, which is significant',
        'The Council finds that (1) is an act of Russia',
      ) +
      on(3, `The Council finds that (1) is not an act of Russia${BACK}`) +
      on(4, 'The Council finds that (1) is an act of Belarus') +
      DONE,
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'and once it is found whose act it was, from the start, nothing was owed',
    text: article(HELP).replace('as determined by the Council', 'as determined by each Member for itself'),
    told:
      on(
        1,
        '(1) An unknown force attacks Poland, which is significant',
        'The Council finds that (1) is an act of Russia',
      ) +
      on(3, `The Council finds that (1) is an act of Belarus${BACK}`) +
      DONE,
    left: ['FRA 1(1) lapsed', 'ITA 1(1) lapsed'],
  },
];

describe('a finding against', () => it.each(against)('$says', (row) => holds(row)));

const inFavour: readonly Row[] = [
  {
    says: 'a yes from then on, after a time that counts from the attack: the letter has it breached as it arises',
    text: article(OF_ATTACK),
    told: on(1, ATTACK) + on(20, YES) + on(21, 'Time passes'),
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'a yes from the start: nobody has missed a deadline that nobody could know of; its time counts anew',
    text: article(OF_ATTACK),
    told: on(1, ATTACK) + on(20, `${YES}${BACK}`) + on(21, 'Time passes'),
    left: ['FRA 1(1) active', 'ITA 1(1) active'],
  },
  {
    says: 'a yes from the start: the time that counts anew is the whole time, and then it is over',
    text: article(OF_ATTACK),
    told:
      on(1, ATTACK) +
      on(20, `${YES}${BACK}`) +
      on(30, 'France provides arms to Poland') +
      on(31, 'Time passes'),
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) breached'],
  },
  {
    says: 'a yes from the start: a time that has not run out runs on from the attack',
    text: article(OF_ATTACK),
    told: on(1, ATTACK) + on(5, `${YES}${BACK}`) + on(12, 'Time passes'),
    left: ['FRA 1(1) breached', 'ITA 1(1) breached'],
  },
  {
    says: 'a yes from the start: a date that is over binds nobody to it',
    text: article(HELP.replace('within 10 days', 'by 10 March 2024')),
    told: on(1, ATTACK) + on(20, `${YES}${BACK}`) + DONE,
    left: ['FRA 1(1) active', 'ITA 1(1) active'],
  },
  {
    says: 'a yes from the start: help given meanwhile counts, as it does from then on',
    text: article(OF_ATTACK),
    told: on(1, ATTACK) + on(2, 'France provides arms to Poland') + on(20, `${YES}${BACK}`),
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) active'],
  },
  {
    says: 'a yes from then on does not allow what was done before it',
    text: article(HELP, BAN),
    told: on(1, ATTACK) + on(2, 'Italy uses force against Russia') + on(3, YES),
    left: ['FRA 1(1) active', 'ITA 1(1) active', 'ITA 1(2) breached'],
  },
  {
    says: 'a yes from the start does',
    text: article(HELP, BAN),
    told: on(1, ATTACK) + on(2, 'Italy uses force against Russia') + on(3, `${YES}${BACK}`),
    left: ['FRA 1(1) active', 'ITA 1(1) active', 'ITA 1(2) excused'],
  },
  {
    says: 'a yes from the start allows nothing that it has nothing to do with',
    text: article(HELP, BAN.replace('Russia unless an Attack is established', 'Belarus')),
    told: on(1, ATTACK) + on(2, 'Italy uses force against Belarus') + on(3, `${YES}${BACK}`),
    left: ['FRA 1(1) active', 'ITA 1(1) active', 'ITA 1(2) breached'],
  },
  {
    says: 'a no from the start puts nobody in breach who relied on the yes',
    text: article(HELP, BAN),
    told: on(1, ATTACK, YES) + on(2, 'Italy uses force against Russia') + on(3, `${NO}${BACK}`),
    left: ['FRA 1(1) lapsed', 'ITA 1(1) lapsed'],
  },
  {
    says: 'but from then on nobody may',
    text: article(HELP, BAN),
    told: on(1, ATTACK, YES) + on(3, `${NO}${BACK}`) + on(4, 'Italy uses force against Russia'),
    left: ['FRA 1(1) lapsed', 'ITA 1(1) lapsed', 'ITA 1(2) breached'],
  },
  {
    says: 'each for itself: it reaches back for the one who finds',
    text: article(OF_ATTACK).replace(
      'as determined by the Council',
      'as determined by each Member for itself',
    ),
    told:
      on(1, ATTACK) +
      on(20, `France finds that (1) is an Attack${BACK}`, 'Italy finds that (1) is an Attack') +
      on(21, 'Time passes'),
    left: ['FRA 1(1) active', 'ITA 1(1) breached'],
  },
];

describe('a finding in favour', () => it.each(inFavour)('$says', (row) => holds(row)));
