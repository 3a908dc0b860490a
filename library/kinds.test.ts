// The kinds of the catalogue are computed: a few that every textbook agrees on, and none left over.

import { settle } from '@casus/engine';
import { expect, it } from 'vitest';
import { eraOf, type KindName, kindOf } from '../scripts/shelf-kinds.ts';
import { drafts } from './testing/shelf.ts';

const kinds = new Map(
  drafts.map((draft) => {
    const first = draft.choices
      .filter(({ kind }) => kind === 'bracket')
      .map(({ id, options }): [string, string] => [id, options[0]?.label ?? '']);
    const settled = settle(draft, Object.fromEntries(first));
    if (!settled.ok) throw new Error(`${draft.id} does not settle: npm test says why`);
    return [draft.id, { kind: kindOf(settled.pact), era: eraOf(settled.pact) }] as const;
  }),
);

it.each<[string, KindName]>([
  ['NAT-1949', 'Mutual defence'],
  ['DUAL-1879', 'Mutual defence'],
  ['PK-SA-2025', 'Mutual defence'],
  ['UNC-1945', 'Collective security'],
  ['COVENANT-1920', 'Collective security'],
  ['LON-1839', 'Guarantees'],
  ['LOCARNO-1925', 'Guarantees'],
  ['BUDAPEST-1994', 'Guarantees'],
  ['ENTENTE-1912', 'Promises of help that do not bind'],
  ['MINSK-2014-15', 'Armistice and arrangements'],
  ['PARIS-PACT-1928', 'Neutrality and non-aggression'],
  ['LONDON-1914', 'Consultation'],
  ['ISTANBUL-2022', 'Drafts, proposals and reported texts'],
  ['UA-A5T-2025', 'Drafts, proposals and reported texts'],
])('%s is of the kind %s', (pact, kind) => {
  expect(kinds.get(pact)?.kind).toBe(kind);
});

it('leaves none over', () => {
  expect([...kinds].filter(([, { kind }]) => kind === 'Other').map(([id]) => id)).toEqual([]);
});

it('dates by signature', () => {
  expect(kinds.get('PT-EN-1373')?.era).toBe('to 1918');
  expect(kinds.get('NAT-1949')?.era).toBe('1946 to 1991');
  expect(kinds.get('UA-A5T-2025')?.era).toBe('undated');
});
