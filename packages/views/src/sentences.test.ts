import { expect, it } from 'vitest';
import { nearestOnly, whyNotAnswer } from './answer.ts';
import { nothingSeen } from './reasons.ts';
import { byUrgency, dutySentence, factSentence, joined, powerSentence } from './sentences.ts';
import { numbersOf } from './events.ts';
import { dutyTable } from './report-tables.ts';
import { tableCsv } from './table.ts';
import { print, reasons, renewedAttack } from './testing/renewed-attack.ts';
import { treeHtml, treeLines } from './tree.ts';
import type { Derivation } from '@casus/engine';

const late = renewedAttack.positions.find(({ status }) => status === 'performed late');

it('says a duty in one sentence', () => {
  expect(late && dutySentence(late, print)).toBe(
    'The United States must consult Ukraine by 2 March 2027, 05:30 UTC+2, under Article 3: met, 6 hours 30 minutes late.',
  );
  expect(
    joined(renewedAttack.positions).map(({ first, bearers }) => dutySentence(first, print, bearers))[0],
  ).toBe(
    'France, Poland and the United Kingdom must consult Ukraine by 2 March 2027, 05:30 UTC+2, under Article 3: met.',
  );
});

it('says a casus with who judges differently, and a power with what it waits for', () => {
  expect(renewedAttack.facts.map((fact) => factSentence(fact, print))).toEqual([
    'Renewed Attack (event 1) is contested by Germany; established for the United States, under Article 1.',
  ]);
  expect(renewedAttack.powers.map((power) => powerSentence(power, print))).toEqual([
    'The United States may use force under Article 4(3), once Congress authorises force: waiting.',
  ]);
});

it('puts what is broken before what is settled', () => {
  const order = byUrgency(renewedAttack.positions).map(({ status }) => status);
  expect(order[0]).toBe('breached');
  expect(order.at(-1)).toBe('excused');
});

it('counts events as the marks do, whatever number the chronicle gives them', () => {
  const events = renewedAttack.events.slice(1).concat(renewedAttack.events.slice(0, 1));
  expect(numbersOf(events)(events[0]?.text ?? '')).toMatch(/^Ukraine attributes event 11 to Russia/);
});

it('draws reasons as a tree, with the sentence quoted once', () => {
  expect(treeLines(reasons)).toMatchInlineSnapshot(`
    [
      "the United States was in breach of its duty to consult Ukraine [Article 3 of TEST-2027]",
      "│  "When Ukraine invokes Article 1, each Guarantor shall consult Ukraine within 24 hours of the invocation."",
      "├─ Ukraine invoked Article 1 [event 4]",
      "├─ it consulted 6 hours 30 minutes late [event 8]",
      "└─ contested: the attack came from abroad",
      "      would flip: Germany withdraws its contest",
      "      open term: from abroad",
    ]
  `);
  expect(treeHtml(reasons).match(/<q>/g)).toHaveLength(1);
});

it('gives each chain of reasons once, over several trees, and says so', () => {
  const seen = nothingSeen();
  const [first, again] = [reasons, reasons].map((tree) => treeLines(tree, { seen, headed: true }));
  expect(first?.[0]).toBe('Article 3 of TEST-2027');
  expect(first?.join('')).toContain('it consulted 6 hours');
  expect(again).toEqual(['Article 3 of TEST-2027']);
});

it('wraps the lines of a tree under themselves', () => {
  const wide = treeLines(reasons, { width: 48 });
  expect(wide.filter((line) => line.length > 48)).toEqual([]);
  expect(wide.map((line) => line.replace(/^[├└│─ ]*/, '')).join(' ')).toBe(
    treeLines(reasons)
      .map((line) => line.replace(/^[├└│─ ]*/, ''))
      .join(' '),
  );
});

it('answers "why not?" in one line, by the case that came nearest', () => {
  const leaf = (says: string, value: Derivation['value']): Derivation => ({ says, value, of: [] });
  const inCase = (...of: readonly Derivation[]): Derivation => ({
    says: 'something happened',
    value: 'false',
    event: 0,
    of,
  });
  const cite = reasons.cite as NonNullable<Derivation['cite']>;
  const norm = (...of: readonly Derivation[]): Derivation => ({ says: 'n', value: 'false', cite, of });
  const root = (...of: readonly Derivation[]): Derivation => ({ says: 'r', value: 'true', of });
  const far = inCase(leaf('a threat does not fall under armed attack', 'false'), leaf('nobody', 'false'));
  const near = inCase(leaf('landing falls under armed attack', 'true'), leaf('it lies outside', 'false'));
  expect(whyNotAnswer(root(norm(far, near)), 'Italy')).toBe('No: it lies outside (Article 3 of TEST-2027).');
  expect(whyNotAnswer(root(norm(far, near)), 'Italy', true)).toBe(
    'No: nothing on the record puts a duty on Italy. What came nearest failed because it lies outside (Article 3 of TEST-2027).',
  );
  const doubt = { ...inCase(leaf('nobody has said who', 'contested')), value: 'contested' as const };
  expect(whyNotAnswer(root(norm(doubt)), 'Italy')).toBe(
    'That is contested: nobody has said who (Article 3 of TEST-2027).',
  );
  const waiting = {
    ...leaf('Attack, as determined by Ukraine', 'contested'),
    flip: 'a finding by Ukraine',
    cite,
  };
  const met = { ...waiting, of: [leaf('it is an act of Russia', 'true')] };
  expect(whyNotAnswer(root(norm({ ...inCase(met), value: 'contested' })), 'Italy')).toBe(
    'That is contested: it waits for a finding by Ukraine (Article 3 of TEST-2027).',
  );
  expect(whyNotAnswer(root({ ...norm(near), value: 'true' }), 'Italy')).toBe(
    'But it is: Article 3 of TEST-2027. The reasons are below.',
  );
  expect(nearestOnly(root(norm(far, near))).of[0]?.of).toEqual([near]);
});

it('draws reasons deeper than the stack', () => {
  let deep: Derivation = { says: 'leaf', value: 'true', of: [] };
  for (let depth = 0; depth < 20_000; depth += 1) deep = { says: 'step', value: 'true', of: [deep] };
  expect(treeLines(deep)).toHaveLength(20_001);
});

it('quotes a cell that holds a comma in CSV', () => {
  expect(tableCsv(dutyTable(renewedAttack.positions, print)).split('\n')[1]).toBe(
    '"France, Poland and United Kingdom",consult Ukraine,Article 3,,"2 March 2027, 05:30 UTC+2 (03:30 UTC)",✓ met,',
  );
});
