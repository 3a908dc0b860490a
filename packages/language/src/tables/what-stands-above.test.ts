import { describe, expect, it } from 'vitest';
import { explain } from '@casus/engine';
import { played } from '../testing/played.ts';
import { holds, pact, type Row } from './testing/table.ts';

// What frees a party, what stands above a duty, what shuts a power, and what waits for a domestic body.

const attack = (on = 'Poland', where = '') =>
  `1 March 2024, 00:00 UTC:\n  (1) Russia attacks ${on}${where} by missiles.\n`;
const DONE = '1 May 2024:\n  Time passes.\n';
const HELP =
  'Article 1 "Help"\n  When Russia attacks any Member, each other Member shall provide the victim with arms within 10 days.\n';
const with_ = (front: string, articles = HELP): string =>
  `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2024.\nMembers: France, Italy and Poland.\n${front}\n${articles}`;

const reservations: readonly Row[] = [
  {
    says: 'a reservation: the article does not bind the one who made it',
    text: with_('Reservation by Italy: Article 1 does not bind it.'),
    told: attack(),
    left: ['FRA 1 active'],
  },
  {
    says: 'and the others are not bound by it toward that one (Vienna Convention, 21)',
    text: with_('Reservation by Italy: Article 1 does not bind it.'),
    told: attack('Italy'),
    left: [],
  },
  {
    says: 'a declaration frees its author alone',
    text: with_('Declaration by Italy: Article 1 does not bind it.'),
    told: attack('Italy'),
    left: ['FRA 1 active', 'POL 1 active'],
  },
  {
    says: 'it works from its date on',
    text: with_('Reservation by Italy, on 2 March 2024: Article 1 does not bind it.'),
    told: attack(),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'another article still binds',
    text: with_(
      'Reservation by Italy: Article 2 does not bind it.',
      `${HELP}Article 2 "Talk"\n  When Russia attacks any Member, each other Member shall inform the victim within 10 days.`,
    ),
    told: attack(),
    left: ['FRA 1 active', 'ITA 1 active', 'FRA 2 active'],
  },
  {
    says: 'a reservation to a prohibition',
    text: with_(
      'Reservation by Italy: Article 1 does not bind it.',
      'Article 1 "Peace"\n  No Member shall make peace.',
    ),
    told: '1 March 2024:\n  Italy makes peace.\n  France makes peace.\n',
    left: ['FRA 1 breached'],
  },
  {
    says: 'a state excluded: nothing is owed to it by the one who declared so',
    text: with_('Declaration by Italy: Poland is excluded.'),
    told: attack(),
    left: ['FRA 1 active'],
  },
  {
    says: 'and everything is owed to the rest',
    text: with_('Declaration by Italy: Poland is excluded.'),
    told: attack('France'),
    left: ['ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'a place excluded: nothing is owed for what happens there',
    text: with_('Declaration by Italy: Corsica is excluded.'),
    told: attack('France', ' in Corsica'),
    left: ['POL 1 active'],
  },
  {
    says: 'and for what happens elsewhere it is',
    text: with_('Declaration by Italy: Corsica is excluded.'),
    told: attack('France'),
    left: ['ITA 1 active', 'POL 1 active'],
  },
  {
    says: 'words alone change nothing',
    text: with_('Reservation by Italy: "Italy recalls its constitution".'),
    told: attack(),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
];

describe('reservations and declarations', () => {
  it.each(reservations)('$says', (row) => holds(row));

  it('"why not" names the reservation and its sentence', () => {
    const { run } = played(
      [with_('Reservation by Italy: "Italy stays out". Article 1 does not bind it.')],
      attack(),
    );
    const tree = JSON.stringify(explain(run.state, { kind: 'why not', party: 'ITA', pact: 'EXAMPLE-1' }));
    expect(tree).toContain('reservation by ITA: Italy stays out');
    expect(tree).toContain('"article":"Reservations"');
  });
});

const FORCE =
  'Article 1 "Force"\n  When Russia attacks any Member, each other Member shall use force against the attacker within 10 days.\n';

const immunities: readonly Row[] = [
  {
    says: 'nobody owes what it is not required to do',
    text: `${FORCE}Article 2 "Limit"\n  No Member is required to use force without its consent.`,
    told: attack(),
    left: [],
  },
  {
    says: 'its consent takes the immunity away',
    text: `${FORCE}Article 2 "Limit"\n  No Member is required to use force without its consent.`,
    told: `${attack()}2 March 2024:\n  Italy consents to EXAMPLE-1.\n`,
    left: ['ITA 1 active'],
  },
  {
    says: 'an immunity of one frees that one',
    text: `${FORCE}Article 2 "Limit"\n  Italy is not required to use force.`,
    told: attack(),
    left: ['FRA 1 active'],
  },
  {
    says: 'a duty with another way to perform is still owed',
    text: 'Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim with one or more of arms or force within 10 days.\nArticle 2 "Limit"\n  No Member is required to use force.',
    told: attack(),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'forces may be deployed elsewhere: an immunity for one place does not cap them',
    text: 'Article 1 "Forces"\n  When Russia attacks any Member, each other Member shall deploy forces against Russia within 10 days.\nArticle 2 "Limit"\n  No Member is required to deploy forces in Ukraine.',
    told: attack(),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
];

describe('immunities', () => it.each(immunities)('$says', (row) => holds(row)));

const HIGHER =
  'pact HIGHER-1 "Above"\n  a treaty, in force from 1 January 2024.\nMembers: France, Italy and Poland.\n';
const BAN = 'Article 1 "Peace"\n  No Member shall use force against any state.\n';
const NO_ARMS = 'Article 1 "Arms"\n  No Member shall provide any state with arms.\n';

const ranks: readonly (Row & { readonly above: string })[] = [
  {
    says: 'prevails: a duty that the higher forbids altogether is superseded',
    text: FORCE,
    above: `${BAN}Article 2 "Rank"\n  This pact prevails over EXAMPLE-1.`,
    told: `${attack()}${DONE}`,
    left: ['FRA+ITA 1 superseded'],
  },
  {
    says: 'neither says anything: both stand, performing it breaks the one and not performing it the other',
    text: FORCE,
    above: BAN,
    told: `${attack()}2 March 2024:\n  Italy uses force against Russia.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 fulfilled'],
  },
  {
    says: 'prevails: arms forbidden by the higher are not owed under the lower',
    text: HELP,
    above: `${NO_ARMS}Article 2 "Rank"\n  This pact prevails over EXAMPLE-1.`,
    told: `${attack()}${DONE}`,
    left: ['FRA 1 superseded', 'ITA 1 superseded'],
  },
  {
    says: 'a way that is free is a way: who may choose sanctions is not torn',
    text: 'Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim with one or more of arms or sanctions within 10 days.',
    above: `${NO_ARMS}Article 2 "Rank"\n  This pact prevails over EXAMPLE-1.`,
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'yields: said by the lower, with the same effect',
    text: `${HELP}Article 2 "Rank"\n  This pact yields to HIGHER-1.`,
    above: NO_ARMS,
    told: `${attack()}${DONE}`,
    left: ['FRA 1 superseded', 'ITA 1 superseded'],
  },
  {
    says: 'a duty of the higher: the prohibition of the lower yields',
    text: 'Article 1 "Restraint"\n  No Member shall provide any state with arms.',
    above: `${HELP}Article 2 "Rank"\n  This pact prevails over EXAMPLE-1.`,
    told: `${attack()}2 March 2024:\n  Italy provides arms to Poland.\n`,
    left: [],
  },
  {
    says: 'and holds against what that duty does not ask',
    text: 'Article 1 "Restraint"\n  No Member shall provide any state with arms.',
    above: `${HELP}Article 2 "Rank"\n  This pact prevails over EXAMPLE-1.`,
    told: `${attack()}2 March 2024:\n  Italy provides arms to Belarus.\n`,
    left: ['ITA 1 breached'],
  },
];

describe('one pact and another', () => {
  it.each(ranks)('$says', (row) => {
    const left = row.left.flatMap((line) =>
      line.startsWith('FRA+ITA ') ? ['FRA', 'ITA'].map((one) => line.replace('FRA+ITA', one)) : [line],
    );
    holds({ ...row, left }, [`${HIGHER}${row.above}`]);
  });

  it('a clash is two findings', () => {
    const { end } = played(
      [pact(FORCE), `${HIGHER}${BAN}`],
      `${attack()}2 March 2024:\n  Italy uses force against Russia.\n${DONE}`,
    );
    expect(
      end.positions
        .filter((one) => one.status === 'breached')
        .map((one) => `${one.bearers.join()} ${one.pact}`),
    ).toEqual(['FRA EXAMPLE-1', 'ITA HIGHER-1']);
  });
});

const inside: readonly Row[] = [
  {
    says: 'an article subject to another: its duty gives way to what the other forbids',
    text: `${HELP}  This Article is subject to Article 2.\nArticle 2 "Restraint"\n  No Member shall provide any state with arms.`,
    told: `${attack()}${DONE}`,
    left: ['FRA 1 superseded', 'ITA 1 superseded'],
  },
  {
    says: 'the other way round the prohibition gives way to the duty',
    text: `${HELP}Article 2 "Restraint"\n  No Member shall provide any state with arms.\n  This Article is subject to Article 1.`,
    told: `${attack()}2 March 2024:\n  Italy provides arms to Poland.\n`,
    left: ['FRA 1 active', 'ITA 1 fulfilled'],
  },
  {
    says: 'without the words both stand',
    text: `${HELP}Article 2 "Restraint"\n  No Member shall provide any state with arms.`,
    told: `${attack()}2 March 2024:\n  Italy provides arms to Poland.\n`,
    left: ['FRA 1 active', 'ITA 1 fulfilled', 'ITA 2 breached'],
  },
  {
    says: 'a prohibition subject to a liberty gives way to its use',
    text: 'Article 1 "Restraint"\n  No Member shall use force against any state.\n  This Article is subject to Article 2.\nArticle 2 "Defence"\n  When Russia attacks any Member, any Member may use force against the attacker.',
    told: `${attack()}2 March 2024:\n  Italy uses force against Russia.\n  France uses force against Belarus.\n`,
    left: ['FRA 1 breached'],
  },
];

describe('one article and another', () => it.each(inside)('$says', (row) => holds(row)));

const powers: readonly Row[] = [
  {
    says: 'election: the one power used shuts the other for the same attack',
    text: 'Article 1 "Talk"\n  When Poland invokes Article 1, each other Member shall inform Poland within 10 days.\nArticle 2 "Help"\n  When Poland invokes Article 2, each other Member shall provide Poland with arms within 10 days.\nArticle 3 "Election"\n  When Poland invokes Article 1, Poland may not invoke Article 2 for the same attack.',
    told: `${attack()}2 March 2024:\n  Poland invokes Article 1 of EXAMPLE-1.\n  Poland invokes Article 2 of EXAMPLE-1.\n`,
    left: ['FRA 1 active', 'ITA 1 active', 'POL 3 active'],
  },
  {
    says: 'a power used within its time',
    text: 'Article 1 "Help"\n  When Poland invokes Article 1, each other Member shall provide Poland with arms within 10 days.\nArticle 2 "Time"\n  Any Member may invoke Article 1 within 24 hours of the attack.',
    told: `${attack()}24 hours later:\n  Poland invokes Article 1 of EXAMPLE-1.\n`,
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'a power used after its time has no effect',
    text: 'Article 1 "Help"\n  When Poland invokes Article 1, each other Member shall provide Poland with arms within 10 days.\nArticle 2 "Time"\n  Any Member may invoke Article 1 within 24 hours of the attack.',
    told: `${attack()}25 hours later:\n  Poland invokes Article 1 of EXAMPLE-1.\n`,
    left: [],
  },
  {
    says: 'a defined term is invoked by invoking its article',
    text: 'Article 1 "Attack"\n  Attack means an armed attack by Russia on any Member.\nArticle 2 "Help"\n  When Poland invokes Attack, each other Member shall provide Poland with arms within 10 days.',
    told: `${attack()}  Poland invokes Article 2 of EXAMPLE-1.\n  Poland invokes Article 1 of EXAMPLE-1.\n`,
    left: ['FRA 2 active', 'ITA 2 active'],
  },
  {
    says: 'and not by invoking another',
    text: 'Article 1 "Attack"\n  Attack means an armed attack by Russia on any Member.\nArticle 2 "Help"\n  When Poland invokes Attack, each other Member shall provide Poland with arms within 10 days.',
    told: `${attack()}  Poland invokes Article 2 of EXAMPLE-1.\n`,
    left: [],
  },
];

describe('powers', () => it.each(powers)('$says', (row) => holds(row)));

const COUNCIL = 'Article 2 "Council"\n  The Council is composed of the Members.\n  It decides by majority.\n';
const MEASURES = `Article 1 "Measures"\n  Common Measures means one or more of sanctions or arms.\n  When the Council orders Common Measures, each Member shall take part in the measures ordered within 10 days.\n${COUNCIL}`;

const decided: readonly Row[] = [
  {
    says: 'the measures ordered: what the decision names counts',
    text: MEASURES,
    told: `${attack('Ukraine')}  The Council of EXAMPLE-1 adopts "X", to order sanctions.\n2 March 2024:\n  Italy imposes sanctions on Russia.\n  France provides arms to Ukraine.\n`,
    left: ['FRA 1 active', 'ITA 1 fulfilled', 'POL 1 active'],
  },
  {
    says: 'the whole set, by its name: each of its measures counts, and no other',
    text: MEASURES,
    told: `${attack('Ukraine')}  The Council of EXAMPLE-1 adopts "X", to order Common Measures.\n2 March 2024:\n  Italy imposes sanctions on Russia.\n  France provides arms to Ukraine.\n  Poland provides funds to Ukraine.\n`,
    left: ['FRA 1 fulfilled', 'ITA 1 fulfilled', 'POL 1 active'],
  },
  {
    says: 'measures outside the set are not those measures',
    text: MEASURES,
    told: `${attack('Ukraine')}  The Council of EXAMPLE-1 adopts "X", to order force.\n`,
    left: [],
  },
  {
    says: 'rejects the proposal: a rejection sets it off',
    text: `Article 1 "Help"\n  When the Council rejects the proposal, Italy shall provide Ukraine with arms within 10 days.\n${COUNCIL}`,
    told: `${attack('Ukraine')}  The Council of EXAMPLE-1 rejects "X".\n`,
    left: ['ITA 1 active'],
  },
  {
    says: 'and an adoption does not',
    text: `Article 1 "Help"\n  When the Council rejects the proposal, Italy shall provide Ukraine with arms within 10 days.\n${COUNCIL}`,
    told: `${attack('Ukraine')}  The Council of EXAMPLE-1 adopts "X".\n`,
    left: [],
  },
];

describe('what a body decided', () => it.each(decided)('$says', (row) => holds(row)));

const gate = (sentences: string, act = 'provide the victim with arms') =>
  `Article 1 "Help"\n  When Russia attacks any Member, each other Member shall ${act} within 10 days.\nArticle 2 "Processes"\n  Parliament acts for Italy.\n  ${sentences}`;
const YES = '3 March 2024:\n  Parliament of EXAMPLE-1 gives approval for Italy.\n';

const gates: readonly Row[] = [
  {
    says: 'whether: the duty waits, and is excused at its time',
    text: gate('Italy is not required to act unless Parliament authorises it.'),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
  {
    says: 'whether: authorised, it is breached like any other',
    text: gate('Italy is not required to act unless Parliament authorises it.'),
    told: `${attack()}${YES}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'how, on force: arms are not gated',
    text: gate('Italy may use force only after Parliament authorises it.'),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'how, on force: a duty of force alone is excused',
    text: gate('Italy may use force only after Parliament authorises it.', 'use force against the attacker'),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
  {
    says: 'open words excuse what every reading of them gates: force',
    text: gate(
      'Italy performs this pact in accordance with its constitutional processes.',
      'use force against the attacker',
    ),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
  {
    says: 'and nothing else',
    text: gate('Italy performs this pact in accordance with its constitutional processes.'),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'silence for 5 days is consent, where the text says so',
    text: gate(
      'Italy is not required to act unless Parliament authorises it. Failing authorisation within 5 days, it is deemed given.',
    ),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 breached'],
  },
  {
    says: 'silence for 5 days is refusal, where the text says so',
    text: gate(
      'Italy is not required to act unless Parliament authorises it. Failing authorisation within 5 days, it is deemed refused.',
    ),
    told: `${attack()}${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
  {
    says: 'a refusal in time is no silence',
    text: gate(
      'Italy is not required to act unless Parliament authorises it. Failing authorisation within 5 days, it is deemed given.',
    ),
    told: `${attack()}2 March 2024:\n  Parliament of EXAMPLE-1 withholds approval for Italy.\n${DONE}`,
    left: ['FRA 1 breached', 'ITA 1 excused'],
  },
];

describe('domestic bodies', () => it.each(gates)('$says', (row) => holds(row)));

const places: readonly Row[] = [
  {
    says: 'forces deployed where the text asks for them',
    text: 'Article 1 "Forces"\n  When Russia attacks any Member, Italy shall deploy forces in Ukraine within 10 days.',
    told: `${attack()}2 March 2024:\n  Italy provides deployment in Ukraine.\n`,
    left: ['ITA 1 fulfilled'],
  },
  {
    says: 'and elsewhere',
    text: 'Article 1 "Forces"\n  When Russia attacks any Member, Italy shall deploy forces in Ukraine within 10 days.',
    told: `${attack()}2 March 2024:\n  Italy provides deployment in Poland.\n`,
    left: ['ITA 1 active'],
  },
];

describe('a place', () => it.each(places)('$says', (row) => holds(row)));
