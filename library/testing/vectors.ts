import { existsSync, readFileSync, readdirSync } from 'node:fs';

// The historical vectors, read from the reference that lies beside the repository.

const file = new URL('../../../shared/reference/vectors.md', import.meta.url);

/** Whether the reference is there to be read. */
export const hasVectors = existsSync(file);

const source = hasVectors ? readFileSync(file, 'utf8') : '';

const crises = new URL('../crises/', import.meta.url);

/** Those that the library takes on: every vector that a crisis says it is of ("Note: vector V03, ..."). */
export const TAKEN: readonly string[] = readdirSync(crises)
  .filter((name) => name.endsWith('.crisis'))
  .flatMap((name) => [
    ...new Set(
      [...readFileSync(new URL(name, crises), 'utf8').matchAll(/\bV\d\d\b/g)].map(([vector]) => vector),
    ),
  ])
  .filter((vector, index, all) => all.indexOf(vector) === index)
  .sort();

/** One label line of a vector. */
export interface Label {
  /** "V02 label 2". */
  readonly id: string;
  readonly party: string;
  readonly pact: string;
  readonly legal: string;
  readonly outcome: string;
  readonly contested: boolean;
}

/** Starred instruments of the vectors by the id that the library gives them. */
const STARRED: Readonly<Record<string, string>> = {
  'russia-armenia-1997*': 'RU-AM-1997',
  'russia-dnr-lnr-2022*': 'RU-DNR-LNR-2022',
  'six-point-2008*': 'SIX-POINT-2008',
  'romania-1883*': 'RO-AH-1883',
  'tripartite-declaration-1950*': 'TRIPARTITE-1950',
  'anglo-egyptian-1954*': 'UK-EG-1954',
  'sino-soviet-1950*': 'CN-SU-1950',
  'soviet-egypt-1971*': 'SU-EG-1971',
  'paris-pact-1928*': 'PARIS-PACT-1928',
  'su-fi-1932*': 'SU-FI-1932',
};

/** Labels from which the library differs, as its crises say ("Note: we differ from V15, label 2: ..."). */
export const DIFFERED: readonly string[] = readdirSync(crises)
  .filter((name) => name.endsWith('.crisis'))
  .flatMap((name) =>
    [
      ...readFileSync(new URL(name, crises), 'utf8').matchAll(/Note: we differ from (V\d\d), label (\d+): /g),
    ].map(([, vector = '', n = '']) => `${vector} label ${n}`),
  )
  .sort();

/** Every vector of the reference, taken on or not. */
export const ALL: readonly string[] = [...source.matchAll(/^id: (V\d\d)$/gm)].map(([, id = '']) => id);

const blockOf = (id: string): string => source.slice(source.indexOf(`id: ${id}\n`)).split('```')[0] ?? '';

const field = (line: string, name: string): string =>
  new RegExp(`[{ ]${name}: (?:"([^"]*)"|([^,}]+))`).exec(line)?.slice(1).find(Boolean)?.trim() ?? '';

/** The labels of the vectors taken on, in their order. */
export const labels: readonly Label[] = TAKEN.flatMap((vector) => {
  const block = blockOf(vector);
  return block
    .slice(block.indexOf('\nlabels:'))
    .split('\n')
    .filter((line) => line.trim().startsWith('- {party'))
    .map((line, index) => ({
      id: `${vector} label ${String(index + 1)}`,
      party: field(line, 'party'),
      pact: STARRED[field(line, 'pact')] ?? field(line, 'pact'),
      legal: field(line, 'legal'),
      outcome: field(line, 'outcome'),
      contested: line.includes('contested: true'),
    }));
});

/** How many traps each vector names, as "V02 trap 1" and so on. */
export const traps: readonly string[] = TAKEN.flatMap((vector) => {
  const line = /^traps: \[(.*)\]$/m.exec(blockOf(vector))?.[1] ?? '';
  return [...line.matchAll(/"(?:[^"\\]|\\.)*"/g)].map((_, index) => `${vector} trap ${String(index + 1)}`);
});
