import { describe, it } from 'vitest';
import { holds, pact, type Row } from './testing/table.ts';

// The life of a duty, line by line of SEMANTICS section 6: from what, to what, on what.

const HELP =
  'When Russia attacks any Member, each other Member shall provide the victim with arms within 10 days';
const ATTACK = '1 March 2024, 00:00 UTC:\n  (1) Russia attacks Poland by missiles.\n';
const BOTH = ['FRA 1 active', 'ITA 1 active'];

const rows: readonly Row[] = [
  {
    says: 'none to active: the condition is true, the bearer bound, the pact in force',
    text: `Article 1 "Help"\n  ${HELP}.`,
    told: ATTACK,
    left: BOTH,
  },
  {
    says: 'none stays none before entry into force',
    text: pact(`Article 1 "Help"\n  ${HELP}.`, 'a treaty, in force from 1 April 2024'),
    told: ATTACK,
    left: [],
  },
  {
    says: 'none stays none while "while" does not hold',
    text: `Article 1 "Help"\n  ${HELP}, while a ceasefire holds.`,
    told: ATTACK,
    left: [],
  },
  {
    says: 'a duty to assist is borne neither by the attacker nor by the victim',
    text: 'Article 1 "Help"\n  When any state attacks any Member, each Member shall provide the victim with arms within 10 days.',
    told: '1 March 2024, 00:00 UTC:\n  (1) Italy attacks Poland by missiles.\n',
    left: ['FRA 1 active'],
  },
  {
    says: 'other duties bind attacker and victim too',
    text: 'Article 1 "Talk"\n  When any state attacks any Member, each Member shall report to the Security Council within 10 days.',
    told: '1 March 2024, 00:00 UTC:\n  (1) Italy attacks Poland by missiles.\n',
    left: ['FRA 1 active', 'ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'none to active without a condition: owed from entry into force',
    text: 'Article 1 "Report"\n  Each Member shall report to the Security Council by 1 June 2024.',
    told: '1 March 2024:\n  Time passes.\n',
    left: ['FRA 1 active', 'ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'and by one who joins, from then on',
    text: 'pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2024.\nMembers: France; Italy from 1 May 2024.\nArticle 1 "Report"\n  The Council is composed of the Members.\n  Each Member shall report to the Council by 1 June 2024.',
    told: '1 March 2024:\n  France reports to the Council.\n2 June 2024:\n  Time passes.\n',
    left: ['FRA 1 fulfilled', 'ITA 1 breached'],
  },
  {
    says: 'active to fulfilled: done, at the last instant',
    text: `Article 1 "Help"\n  ${HELP}.`,
    told: `${ATTACK}11 March 2024, 00:00 UTC:\n  France provides arms to Poland.\n1 hour later:\n  Time passes.\n`,
    left: ['FRA 1 fulfilled', 'ITA 1 breached'],
  },
  {
    says: 'active to lapsed: "while" ends',
    text: `Article 1 "Help"\n  ${HELP}, while the common guard holds.`,
    told: `1 February 2024:\n  The fact "common guard" holds.\n${ATTACK}2 March 2024:\n  The fact "common guard" ends.\n1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
  {
    says: 'active to lapsed: "until" comes, an event',
    text: `Article 1 "Help"\n  ${HELP}, until a ceasefire holds.`,
    told: `${ATTACK}2 March 2024:\n  A ceasefire holds.\n1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
  {
    says: 'active to lapsed: released by the victim, the one who is released',
    text: `Article 1 "Help"\n  ${HELP}.\n  The victim may release any Member from Article 1.`,
    told: `${ATTACK}2 March 2024:\n  Poland releases Italy from Article 1 of EXAMPLE-1.\n1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 lapsed'],
  },
  {
    says: 'active to suspended, and back: the clock stops',
    text: `Article 1 "Help"\n  ${HELP}.\n  Any Member may suspend this pact toward any other Member.`,
    told: `${ATTACK}6 March 2024, 00:00 UTC:\n  Italy suspends EXAMPLE-1 toward Poland.\n1 April 2024, 00:00 UTC:\n  Italy resumes EXAMPLE-1 toward Poland.\n5 days later:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 active'],
  },
  {
    says: 'and the clock runs on by what was left of it',
    text: `Article 1 "Help"\n  ${HELP}.\n  Any Member may suspend this pact toward any other Member.`,
    told: `${ATTACK}6 March 2024, 00:00 UTC:\n  Italy suspends EXAMPLE-1 toward Poland.\n1 April 2024, 00:00 UTC:\n  Italy resumes EXAMPLE-1 toward Poland.\n6 days later:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'active to excused: the pact reserves the matter to a domestic body, which is silent',
    text: `Article 1 "Help"\n  ${HELP}.\n  Parliament acts for Italy.\n  Italy is not required to act unless Parliament authorises it.`,
    told: `${ATTACK}1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
  {
    says: 'active to breached: internal law that the pact does not mention is no excuse',
    text: `Article 1 "Help"\n  ${HELP}.\n  Parliament acts for Italy.`,
    told: `${ATTACK}1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'breached to performed late: never erased',
    text: `Article 1 "Help"\n  ${HELP}.`,
    told: `${ATTACK}1 May 2024:\n  Italy provides arms to Poland.\n`,
    left: ['FRA 1 breached', 'ITA 1 performed late'],
  },
  {
    says: 'breached to a remedy',
    text: `Article 1 "Help"\n  (1) ${HELP}.\n  (2) Failing that, each other Member shall also provide the victim with funds within 5 days.`,
    told: `${ATTACK}2 March 2024:\n  France provides arms to Poland.\n12 March 2024:\n  Time passes.\n`,
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) breached', 'FRA 1(2) active'],
  },
  {
    says: 'excused to a remedy only with the words "with or without excuse"',
    text: `Article 1 "Help"\n  (1) ${HELP}.\n  (2) Failing that, with or without excuse, each other Member shall also provide the victim with funds within 5 days.\n  Parliament acts for Italy.\n  Italy is not required to act unless Parliament authorises it.`,
    told: `${ATTACK}2 March 2024:\n  France provides arms to Poland.\n12 March 2024:\n  Time passes.\n`,
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) excused', 'FRA 1(2) active'],
  },
  {
    says: 'excused to no remedy without them: an excuse is no failure',
    text: `Article 1 "Help"\n  (1) ${HELP}.\n  (2) Failing that, each other Member shall also provide the victim with funds within 5 days.\n  Parliament acts for Italy.\n  Italy is not required to act unless Parliament authorises it.`,
    told: `${ATTACK}2 March 2024:\n  France provides arms to Poland.\n12 March 2024:\n  Time passes.\n`,
    left: ['FRA 1(1) fulfilled', 'ITA 1(1) excused'],
  },
  {
    says: '"where possible": the time is over, and whether it was possible is not for the text to say',
    text: `Article 1 "Help"\n  When Russia attacks any Member, each other Member shall provide the victim with arms, where possible within 10 days.`,
    told: `${ATTACK}2 March 2024:\n  France provides arms to Poland.\n1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 fulfilled', 'ITA 1 active'],
  },
  {
    says: 'should: lapses at its time, and is never breached',
    text: 'Article 1 "Help"\n  When Russia attacks any Member, each other Member should provide the victim with arms within 10 days.',
    told: `${ATTACK}1 May 2024:\n  Time passes.\n`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
];

describe('the life of a duty', () => {
  it.each(rows)('$says', (row) => holds(row));
});

const kept: readonly Row[] = [
  {
    says: 'a prohibition is broken at the first instant of what it forbids',
    text: 'Article 1 "Restraint"\n  No Member shall use force against Ukraine.',
    told: '1 March 2024:\n  Italy uses force against Ukraine.\n',
    left: ['ITA 1 breached'],
  },
  {
    says: 'and is kept by everybody else',
    text: 'Article 1 "Restraint"\n  No Member shall use force against Ukraine.',
    told: '1 March 2024:\n  Italy uses force against Belarus.\n',
    left: [],
  },
  {
    says: 'a duty to respect is broken by force against what is respected',
    text: 'Article 1 "Respect"\n  Each Member shall respect the borders of Ukraine.',
    told: '1 March 2024:\n  (1) Italy attacks Ukraine.\n',
    left: ['ITA 1 breached'],
  },
  {
    says: 'a conditional prohibition lives in its case, and lapses unbroken with what it lasts while',
    text: 'Article 1 "Peace"\n  When Russia attacks any Member, no other Member shall make peace, until a ceasefire holds.',
    told: `${ATTACK}2 March 2024:\n  A ceasefire holds.\n`,
    left: ['FRA 1 lapsed', 'ITA 1 lapsed'],
  },
  {
    says: 'an exception must hold when the act is done',
    text: 'Article 1 "Peace"\n  No Member shall make peace without the consent of each Member.',
    told: '1 March 2024:\n  France, Italy and Poland consent to EXAMPLE-1.\n2 March 2024:\n  Italy makes peace.\n',
    left: [],
  },
];

describe('what is kept up', () => {
  it.each(kept)('$says', (row) => holds(row));
});
