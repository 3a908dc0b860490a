import { describe, it } from 'vitest';
import { holds, pact, type Row } from './testing/table.ts';

// Ways out of a pact and of what is owed under it, ways on, and what both leave behind.

const HELP =
  'When Russia attacks any Member, each other Member shall provide the victim with arms within 10 days.';
const article = (more: string, help = HELP) => `Article 1 "Help"\n  ${help}\nArticle 2 "Exits"\n  ${more}`;
const attack = (day: string, on = 'Poland', no = 1) =>
  `${day}, 00:00 UTC:\n  (${no}) Russia attacks ${on} by missiles.\n`;
const DONE = '1 December 2024:\n  Time passes.\n';

const exits: readonly Row[] = [
  {
    says: 'withdrawal: bound until the notice has run',
    text: article('Any Member may withdraw from this pact with notice of 1 month.'),
    told: `1 March 2024, 00:00 UTC:\n  Italy withdraws from EXAMPLE-1.\n${attack('31 March 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'withdrawal: and not after',
    text: article('Any Member may withdraw from this pact with notice of 1 month.'),
    told: `1 March 2024, 00:00 UTC:\n  Italy withdraws from EXAMPLE-1.\n${attack('1 April 2024')}`,
    left: ['FRA 1 active'],
  },
  {
    says: 'withdrawal: what was owed survives',
    text: article('Any Member may withdraw from this pact.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Italy withdraws from EXAMPLE-1.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'withdrawal: what was owed ends, where the text says so',
    text: article('Any Member may withdraw from this pact. What is owed at withdrawal ends.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Italy withdraws from EXAMPLE-1.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 lapsed'],
  },
  {
    says: 'withdrawal before the date from which the text allows it has no effect',
    text: article('Any Member may withdraw from this pact, from 1 June 2024.'),
    told: `1 March 2024:\n  Italy withdraws from EXAMPLE-1.\n${attack('1 April 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'withdrawal without a power for it has no effect',
    text: article('Any Member may suspend this pact toward any other Member.'),
    told: `1 March 2024:\n  Italy withdraws from EXAMPLE-1.\n${attack('1 April 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'who has left may come back, and is bound again',
    text: article('Any Member may withdraw from this pact.'),
    told: `1 March 2024:\n  Italy withdraws from EXAMPLE-1.\n1 April 2024:\n  Italy joins EXAMPLE-1.\n${attack('1 May 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'termination ends the pact for all; what arose before stays owed',
    text: article('Any Member may terminate this pact.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Italy terminates EXAMPLE-1.\n${attack('3 March 2024', 'France', 2)}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'suspension is toward one party alone',
    text: article('Any Member may suspend this pact toward any other Member.'),
    told: `1 March 2024:\n  Italy suspends EXAMPLE-1 toward Poland.\n${attack('2 March 2024')}${attack('3 March 2024', 'France', 2)}`,
    left: ['FRA 1 active', 'ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'and works both ways',
    text: article('Any Member may suspend this pact toward any other Member.'),
    told: `1 March 2024:\n  Italy suspends EXAMPLE-1 toward Poland.\n${attack('2 March 2024', 'Italy')}`,
    left: ['FRA 1 active'],
  },
  {
    says: 'suspension asks for the condition of the text',
    text: article(
      'Any Member may suspend this pact toward any other Member only while Poland is in breach of this pact.',
    ),
    told: `1 March 2024:\n  Italy suspends EXAMPLE-1 toward Poland.\n${attack('2 March 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'expulsion jointly: the word of one puts nobody out',
    text: article('The Members may jointly expel any Member.'),
    told: `1 March 2024:\n  France expels Italy from EXAMPLE-1.\n${attack('2 March 2024')}`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'expulsion jointly: the word of all the others does',
    text: article('The Members may jointly expel any Member.'),
    told: `1 March 2024:\n  France expels Italy from EXAMPLE-1.\n  Poland expels Italy from EXAMPLE-1.\n${attack('2 March 2024')}`,
    left: ['FRA 1 active'],
  },
  {
    says: 'release by the victim: the one released, under the article named',
    text: article('The victim may release any Member from Article 1.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Poland releases Italy from Article 1 of EXAMPLE-1.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 lapsed'],
  },
  {
    says: 'release by one who is no victim has no effect',
    text: article('The victim may release any Member from Article 1.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  France releases Italy from Article 1 of EXAMPLE-1.\n`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'release within a time: later it has no effect',
    text: article('The victim may release any Member from Article 1 within 24 hours of the attack.'),
    told: `${attack('1 March 2024')}3 March 2024:\n  Poland releases Italy from Article 1 of EXAMPLE-1.\n`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'waiver: what is owed to the one who waives is owed no more, by anybody',
    text: article('Any Member may waive Article 1.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Poland waives Article 1 of EXAMPLE-1.\n${DONE}`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
  {
    says: 'waiver toward one alone',
    text: article('Any Member may waive Article 1.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  Poland waives Article 1 of EXAMPLE-1 toward Italy.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 lapsed'],
  },
  {
    says: 'nobody waives what is owed to another, and a waiver is for what has arisen',
    text: article('Any Member may waive Article 1.'),
    told: `1 February 2024:\n  Poland waives Article 1 of EXAMPLE-1.\n${attack('1 March 2024')}2 March 2024:\n  France waives Article 1 of EXAMPLE-1.\n`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'extension of an article: the time for what is open grows',
    text: article('Any Member may extend Article 1 for 30 days.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  France extends Article 1 of EXAMPLE-1.\n1 April 2024:\n  Italy provides arms to Poland.\n20 April 2024:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 fulfilled'],
  },
  {
    says: 'forfeiture: nothing is owed to the one who lost the pact, what it owes itself stays',
    text: article('When Poland attacks Germany, Poland forfeits this pact.'),
    told: `1 March 2024:\n  (9) Poland attacks Germany by missiles.\n${attack('2 March 2024')}${attack('3 March 2024', 'France', 2)}`,
    left: ['ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'forfeiture: ends what was open',
    text: article('When Poland attacks Germany, Poland forfeits this pact.'),
    told: `${attack('1 March 2024')}2 March 2024:\n  (9) Poland attacks Germany by missiles.\n`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
];

describe('ways out', () => it.each(exits)('$says', (row) => holds(row)));

const on = (day: string) => attack(day);
const lives = (says: string, head: string, more: string, told: string, bound: boolean): Row => ({
  says,
  text: pact(article(more), head),
  told,
  left: bound ? ['FRA 1 active', 'ITA 1 active'] : [],
  ...(more.includes('CSTO-1992') ? { beside: ['CSTO-1992'] } : {}),
});
const SIGNED = 'a treaty, signed on 1 January 2024, in force from 1 February 2024';
const DATED = 'a treaty, in force from 1 January 2024';

const lifetimes: readonly Row[] = [
  lives(
    'in force for 1 year: on its last day',
    DATED,
    'This pact is in force for 1 year from entry into force.',
    on('31 December 2024'),
    true,
  ),
  lives(
    'in force for 1 year: the day after',
    DATED,
    'This pact is in force for 1 year from entry into force.',
    on('1 January 2025'),
    false,
  ),
  lives(
    'from signature the year counts from there',
    SIGNED,
    'This pact is in force for 1 year from signature.',
    on('15 January 2025'),
    false,
  ),
  lives(
    'renewed by itself',
    DATED,
    'This pact is in force for 1 year from entry into force.\n  This pact is renewed for 1 year unless any party gives notice of 3 months.',
    on('1 July 2025'),
    true,
  ),
  lives(
    'not renewed after notice in time',
    DATED,
    'This pact is in force for 1 year from entry into force.\n  This pact is renewed for 1 year unless any party gives notice of 3 months.',
    `1 September 2024:\n  Italy withdraws from EXAMPLE-1.\n${on('1 July 2025')}`,
    false,
  ),
  lives(
    'renewed once more after notice that is late',
    DATED,
    'This pact is in force for 1 year from entry into force.\n  This pact is renewed for 1 year unless any party gives notice of 3 months.',
    `1 November 2024:\n  Italy withdraws from EXAMPLE-1.\n${on('1 July 2025')}`,
    true,
  ),
  lives(
    'extended: its term grows by what the text says',
    DATED,
    'This pact is in force for 1 year from entry into force.\n  The Members may jointly extend this pact for 1 year.',
    `1 June 2024:\n  France, Italy and Poland extend EXAMPLE-1.\n${on('1 July 2025')}`,
    true,
  ),
  lives(
    'extended jointly: two of three are not all',
    DATED,
    'This pact is in force for 1 year from entry into force.\n  The Members may jointly extend this pact for 1 year.',
    `1 June 2024:\n  France and Italy extend EXAMPLE-1.\n${on('1 July 2025')}`,
    false,
  ),
  lives(
    'extended: a date of the text moves too',
    `${DATED}, ended 31 December 2024`,
    'Any Member may extend this pact for 1 year.',
    `1 June 2024:\n  Italy extends EXAMPLE-1.\n${on('1 July 2025')}`,
    true,
  ),
  lives(
    'extended, and then over',
    `${DATED}, ended 31 December 2024`,
    'Any Member may extend this pact for 1 year.',
    `1 June 2024:\n  Italy extends EXAMPLE-1.\n${on('1 January 2026')}`,
    false,
  ),
  lives(
    'sunset by event',
    DATED,
    'When Poland joins CSTO-1992, this pact lapses.',
    `1 May 2024:\n  Poland joins CSTO-1992.\n${on('1 July 2024')}`,
    false,
  ),
  lives(
    'provisional application binds before entry into force',
    'a treaty, signed on 1 January 2024, in force from 1 February 2025',
    'This pact applies provisionally from signature.',
    on('1 July 2024'),
    true,
  ),
  lives(
    'without it nothing binds before',
    'a treaty, signed on 1 January 2024, in force from 1 February 2025',
    'Any Member may withdraw from this pact.',
    on('1 July 2024'),
    false,
  ),
  lives(
    'in force while a state of affairs holds',
    'a treaty',
    'This pact is in force while a ceasefire holds.',
    `1 May 2024:\n  A ceasefire holds.\n${on('1 July 2024')}`,
    true,
  ),
  lives(
    'and not while it does not',
    'a treaty',
    'This pact is in force while a ceasefire holds.',
    `1 May 2024:\n  A ceasefire holds.\n1 June 2024:\n  The ceasefire ends.\n${on('1 July 2024')}`,
    false,
  ),
  lives(
    'only after ratification by all',
    'a treaty',
    'This pact is in force only after each Member has ratified this pact.',
    `1 May 2024:\n  France and Italy ratify EXAMPLE-1.\n${on('1 July 2024')}`,
    false,
  ),
  lives(
    'ratified by all',
    'a treaty',
    'This pact is in force only after each Member has ratified this pact.',
    `1 May 2024:\n  France, Italy and Poland ratify EXAMPLE-1.\n${on('1 July 2024')}`,
    true,
  ),
];

describe('the life of a pact', () => it.each(lifetimes)('$says', (row) => holds(row)));
