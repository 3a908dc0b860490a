import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { played } from '../testing/played.ts';
import { holds, pact, type Row } from './testing/table.ts';

// Who bears a duty, and what each must do: several, joint, one for all, none unless all, amounts together.

const ATTACK = '1 March 2024, 00:00 UTC:\n  (1) Russia attacks Ukraine by missiles.\n';
const LATER = '1 May 2024:\n  Time passes.\n';
const ALL = 'FRA+ITA+POL';
const owed = (subject: string, act = 'provide Ukraine with arms', tail = '') =>
  `Article 1 "Help"\n  When Russia attacks Ukraine, ${subject} ${act} within 10 days${tail}.`;
const give = (...states: readonly string[]) =>
  states.map((state) => `  ${state} provides arms to Ukraine.\n`).join('');

const bearing: readonly Row[] = [
  {
    says: 'each: every one owes it, and breaches alone',
    text: owed('each Member shall'),
    told: `${ATTACK}${give('France', 'Italy')}${LATER}`,
    left: ['FRA 1 fulfilled', 'ITA 1 fulfilled', 'POL 1 breached'],
  },
  {
    says: 'severally: the same',
    text: owed('the Members shall severally'),
    told: `${ATTACK}${give('France', 'Italy')}${LATER}`,
    left: ['FRA 1 fulfilled', 'ITA 1 fulfilled', 'POL 1 breached'],
  },
  {
    says: 'jointly: not met before the last has taken part, and then all are in breach',
    text: owed('the Members shall jointly'),
    told: `${ATTACK}${give('France', 'Italy')}${LATER}`,
    left: [`${ALL} 1 breached`],
  },
  {
    says: 'jointly: met when all have taken part',
    text: owed('the Members shall jointly'),
    told: `${ATTACK}${give('France', 'Italy', 'Poland')}${LATER}`,
    left: [`${ALL} 1 fulfilled`],
  },
  {
    says: 'jointly and severally: one performance discharges all',
    text: owed('the Members shall jointly and severally'),
    told: `${ATTACK}${give('Italy')}${LATER}`,
    left: [`${ALL} 1 fulfilled`],
  },
  {
    says: 'jointly and severally: without any, all are in breach',
    text: owed('the Members shall jointly and severally'),
    told: `${ATTACK}${LATER}`,
    left: [`${ALL} 1 breached`],
  },
  {
    says: 'one or more of: one is enough',
    text: owed('one or more of the Members shall'),
    told: `${ATTACK}${give('Poland')}${LATER}`,
    left: [`${ALL} 1 fulfilled`],
  },
  {
    says: 'one or more of: else all are in breach',
    text: owed('one or more of the Members shall'),
    told: `${ATTACK}${LATER}`,
    left: [`${ALL} 1 breached`],
  },
  {
    says: 'France or Italy: one of the two',
    text: owed('France or Italy shall'),
    told: `${ATTACK}${give('Italy')}${LATER}`,
    left: ['FRA+ITA 1 fulfilled'],
  },
  {
    says: 'none unless all the others do: nobody begins, and nobody is bound',
    text: owed('each Member shall', undefined, ', only while each other Member assists Ukraine'),
    told: `${ATTACK}${LATER}`,
    left: [],
  },
];

describe('who bears it', () => it.each(bearing)('$says', (row) => holds(row)));

const brigades = (subject: string, together: string) =>
  owed(subject, `provide Ukraine with 6 brigades${together}`);
const send = (...what: readonly (readonly [string, number])[]) =>
  what.map(([state, n]) => `  ${state} provides ${n} brigades to Ukraine.\n`).join('');

const amounts: readonly Row[] = [
  {
    says: 'each owes the whole amount',
    text: brigades('each Member shall', ''),
    told: `${ATTACK}${send(['France', 6], ['Italy', 2], ['Poland', 4])}${LATER}`,
    left: ['FRA 1 fulfilled', 'ITA 1 breached', 'POL 1 breached'],
  },
  {
    says: 'together: what several give is added up',
    text: brigades('the Members shall', ' together'),
    told: `${ATTACK}${send(['Italy', 2], ['Poland', 4])}${LATER}`,
    left: [`${ALL} 1 fulfilled`],
  },
  {
    says: 'together, one brigade short: all are in breach',
    text: brigades('the Members shall', ' together'),
    told: `${ATTACK}${send(['Italy', 2], ['Poland', 3])}${LATER}`,
    left: [`${ALL} 1 breached`],
  },
  {
    says: 'together and jointly: the sum is what is owed, and not that each gives',
    text: brigades('the Members shall jointly', ' together'),
    told: `${ATTACK}${send(['Poland', 6])}${LATER}`,
    left: [`${ALL} 1 fulfilled`],
  },
  {
    says: 'jointly without "together": the amount, and each takes part',
    text: brigades('the Members shall jointly', ''),
    told: `${ATTACK}${send(['Poland', 6])}${LATER}`,
    left: [`${ALL} 1 breached`],
  },
  {
    says: 'the last of the sum comes late',
    text: brigades('the Members shall', ' together'),
    told: `${ATTACK}${send(['Poland', 4])}1 April 2024:\n${send(['Italy', 2])}`,
    left: [`${ALL} 1 performed late`],
  },
  {
    says: 'of a range the lower end is owed',
    text: owed('France shall', 'provide Ukraine with 4 to 6 brigades'),
    told: `${ATTACK}${send(['France', 4])}${LATER}`,
    left: ['FRA 1 fulfilled'],
  },
  {
    says: 'two amounts: each of them',
    text: owed('France shall', 'provide Ukraine with 6 brigades and 2 billion EUR'),
    told: `${ATTACK}${send(['France', 6])}${LATER}`,
    left: ['FRA 1 breached'],
  },
  {
    says: 'two amounts, both given',
    text: owed('France shall', 'provide Ukraine with 6 brigades and 2 billion EUR'),
    told: `${ATTACK}${send(['France', 6])}  France provides 2 billion EUR to Ukraine.\n${LATER}`,
    left: ['FRA 1 fulfilled'],
  },
  {
    says: 'one or more of two amounts: the second will do',
    text: owed('France shall', 'provide Ukraine with one or more of 6 brigades or 2 billion EUR'),
    told: `${ATTACK}  France provides 2 billion EUR to Ukraine.\n${LATER}`,
    left: ['FRA 1 fulfilled'],
  },
  {
    says: 'another unit counts for nothing',
    text: brigades('France shall', ''),
    told: `${ATTACK}  France provides 6 tanks to Ukraine.\n${LATER}`,
    left: ['FRA 1 breached'],
  },
];

describe('amounts', () => it.each(amounts)('$says', (row) => holds(row)));

it('together, whoever gives how much in whatever order: kept exactly where the sum is reached in time', () => {
  const gift = fc.tuple(fc.constantFrom('France', 'Italy', 'Poland'), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(gift, { maxLength: 6 }), (gifts) => {
      const sum = gifts.reduce((all, [, n]) => all + n, 0);
      holds({
        says: '',
        text: brigades('the Members shall', ' together'),
        told: `${ATTACK}${send(...gifts)}${LATER}`,
        left: [`${ALL} 1 ${sum >= 6 ? 'fulfilled' : 'breached'}`],
      });
    }),
    { numRuns: 60 },
  );
});

const YEARLY = 'Article 1 "Supply"\n  France shall provide Ukraine with 4 billion EUR a year';
const pay = (day: string, n: number) => `${day}:\n  France provides ${n} billion EUR to Ukraine.\n`;

const yearly: readonly Row[] = [
  {
    says: 'the first year is owed from entry into force',
    text: `${YEARLY}.`,
    told: '1 June 2024:\n  Time passes.\n',
    left: ['FRA 1 active'],
  },
  {
    says: 'each year is a duty of its own',
    text: `${YEARLY}.`,
    told: `${pay('1 June 2024', 4)}${pay('1 June 2025', 3)}1 June 2026:\n  Time passes.\n`,
    left: ['FRA 1 fulfilled', 'FRA 1 breached', 'FRA 1 active'],
  },
  {
    says: 'what is given beyond a year does not count for the next',
    text: `${YEARLY}.`,
    told: `${pay('1 June 2024', 8)}1 June 2025:\n  Time passes.\n`,
    left: ['FRA 1 fulfilled', 'FRA 1 active'],
  },
  {
    says: 'what comes later pays the oldest debt first',
    text: `${YEARLY}.`,
    told: `${pay('1 June 2024', 3)}${pay('1 June 2025', 1)}2 June 2025:\n  Time passes.\n`,
    left: ['FRA 1 performed late', 'FRA 1 active'],
  },
  {
    says: 'the date that the sentence gives bounds the whole',
    text: `${YEARLY}, by 31 December 2025.`,
    told: '1 June 2027:\n  Time passes.\n',
    left: ['FRA 1 breached', 'FRA 1 breached'],
  },
  {
    says: 'it ends with the pact',
    text: pact(`${YEARLY}.`, 'a treaty, in force from 1 January 2024, ended 31 December 2024'),
    told: `${pay('1 June 2024', 4)}1 June 2027:\n  Time passes.\n`,
    left: ['FRA 1 fulfilled'],
  },
  {
    says: 'and with membership: what arose before survives',
    text: `${YEARLY}.\n  Any Member may withdraw from this pact with notice of 6 months.`,
    told: '1 February 2024, 00:00 UTC:\n  France withdraws from EXAMPLE-1.\n1 June 2027:\n  Time passes.\n',
    left: ['FRA 1 breached'],
  },
  {
    says: 'without an amount something each year',
    text: 'Article 1 "Supply"\n  France shall provide Ukraine with arms each year.',
    told: '1 June 2024:\n  France provides arms to Ukraine.\n1 June 2026:\n  Time passes.\n',
    left: ['FRA 1 fulfilled', 'FRA 1 breached', 'FRA 1 active'],
  },
  {
    says: 'each month, all together',
    text: 'Article 1 "Supply"\n  The Members shall provide Ukraine with 3 ships a month together.',
    told: '10 January 2024:\n  Italy provides 1 ship to Ukraine.\n20 January 2024:\n  Poland provides 2 ships to Ukraine.\n2 March 2024:\n  Time passes.\n',
    left: [`${ALL} 1 fulfilled`, `${ALL} 1 breached`, `${ALL} 1 active`],
  },
];

describe('what is owed anew each year', () => it.each(yearly)('$says', (row) => holds(row)));

it('payments of whole years against a ledger kept by hand', () => {
  // The ledger: each payment goes to the earliest year begun that is still short; one payment, one year.
  const months = fc.uniqueArray(fc.integer({ min: 1, max: 35 }), { maxLength: 7 });
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 4 }), (when, n) => {
      const years: { paid: number; late: boolean }[] = [0, 1, 2].map(() => ({ paid: 0, late: false }));
      const told: string[] = [];
      for (const month of when.toSorted((a, b) => a - b)) {
        const name = new Date(Date.UTC(2024, month, 1)).toLocaleString('en-GB', {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        told.push(`2 ${name}:\n  France provides ${n} billion EUR to Ukraine.\n`);
        const begun = Math.floor(month / 12);
        const year = years.findIndex((each, index) => index <= begun && each.paid < 4);
        const entry = years[year];
        if (!entry) continue;
        entry.paid += n;
        if (entry.paid >= 4 && year < begun) entry.late = true;
      }
      const { end } = played([pact(`${YEARLY}.`)], `${told.join('')}2 January 2027:\n  Time passes.\n`);
      expect(end.positions.slice(0, 3).map((one) => one.status)).toEqual(
        years.map(({ paid, late }) => (paid < 4 ? 'breached' : late ? 'performed late' : 'fulfilled')),
      );
    }),
    { numRuns: 40 },
  );
});

const remedies: readonly Row[] = [
  {
    says: 'also: the breached duty may still be performed, late',
    text: 'Article 1 "Help"\n  (1) When Russia attacks Ukraine, France shall provide Ukraine with arms within 10 days.\n  (2) Failing that, Italy shall also provide Ukraine with funds within 5 days.',
    told: `${ATTACK}12 March 2024:\n  France provides arms to Ukraine.\n`,
    left: ['FRA 1(1) performed late', 'ITA 1(2) active'],
  },
  {
    says: 'instead: the breach stands, and what is owed now is the remedy',
    text: 'Article 1 "Help"\n  (1) When Russia attacks Ukraine, France shall provide Ukraine with arms within 10 days.\n  (2) Failing that, Italy shall instead provide Ukraine with funds within 5 days.',
    told: `${ATTACK}12 March 2024:\n  France provides arms to Ukraine.\n`,
    left: ['FRA 1(1) breached', 'ITA 1(2) active'],
  },
  {
    says: 'no breach, no remedy',
    text: 'Article 1 "Help"\n  (1) When Russia attacks Ukraine, France shall provide Ukraine with arms within 10 days.\n  (2) Failing that, Italy shall also provide Ukraine with funds within 5 days.',
    told: `${ATTACK}2 March 2024:\n  France provides arms to Ukraine.\n12 March 2024:\n  Time passes.\n`,
    left: ['FRA 1(1) fulfilled'],
  },
  {
    says: 'shall instead, of a stronger case: the duty before it in the article is replaced',
    text: 'Article 1 "Help"\n  When Russia attacks Ukraine, Italy shall provide Ukraine with funds within 10 days.\n  When Russia attacks Ukraine with the support of Belarus, Italy shall instead provide Ukraine with arms within 10 days.',
    told: '1 March 2024:\n  (1) Russia attacks Ukraine by missiles, with the support of Belarus.\n',
    left: ['ITA 1 replaced', 'ITA 1 active'],
  },
];

describe('when it is not done', () => it.each(remedies)('$says', (row) => holds(row)));
