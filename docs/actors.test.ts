// The page about actors shows every word of the grammar and every quantity of the one list, as the list has it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS_DIAGNOSTICS } from '@casus/language';
import { expect, it } from 'vitest';
import { QUANTITIES, type Quantity } from '../packages/forecast/src/profile/index.ts';
import { actorsServices } from '../packages/language/src/actors/parse.ts';
import { root } from '../scripts/command.ts';
import { blocksOf } from './blocks/collect.ts';
import { formsIn, formsOf } from './blocks/forms.ts';

const page = readFileSync(join(root, 'docs/language/actors.md'), 'utf8');

const OF = { measure: ' MEASURE', party: ' STATE', strength: ' "VERB"', form: ' binding' } as const;
const UNDER = {
  actor: 'a state or part',
  contest: 'The contest',
  attack: 'For an ATTACK',
  text: 'The text',
} as const;

const row = ({ words, each, holder, roles = [], low, high, unit, symbol, means }: Quantity): string =>
  `| \`Its ${words}${each ? OF[each] : ''}\` | ${UNDER[holder]} | ${roles.join(', ')} | ${low} to ${high}${unit ? ` ${unit}` : ''} | ${symbol} | ${means} |`;

it('has a line for each quantity', () => {
  expect(QUANTITIES.map(row).filter((line) => !page.includes(`${line}\n`))).toEqual([]);
});

it('shows every form of the grammar', () => {
  const services = actorsServices();
  const shown = new Set(
    blocksOf('actors.md', page).flatMap(({ text }) => [...formsIn(services, `${text}\n`, 0)]),
  );
  expect([...formsOf(services)].filter((form) => !shown.has(form))).toEqual([]);
});

it('names every code about actors', () => {
  const guards = /^Guarded by: (.*)$/m.exec(page)?.[1]?.match(/A\d{3}/g) ?? [];
  expect(guards).toEqual(Object.keys(ACTORS_DIAGNOSTICS));
});
