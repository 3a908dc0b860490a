import type { Kin } from '@casus/history';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { libraryFolder } from '../library/folder.ts';
import { nearest } from '../library/nearest.ts';

/** Options that say which pacts are meant. */
export interface KinOptions {
  readonly era?: string;
  readonly promise?: string;
  readonly size?: string;
}

const ERAS = ['before 1945', 'since 1945'] as const;
const PROMISES = ['defence', 'offence', 'neutrality', 'non-aggression', 'consultation'] as const;
const SIZES = ['bilateral', 'multilateral'] as const;

/** The pacts of the library that ATOP knows, with its numbers. */
export function atopNumbers(): Readonly<Record<string, readonly number[]>> {
  const folder = libraryFolder();
  if (folder === undefined) return {};
  const { pacts } = JSON.parse(readFileSync(join(folder, 'atop.json'), 'utf8')) as {
    readonly pacts: Readonly<Record<string, readonly number[]>>;
  };
  return pacts;
}

/** Which pacts a question is narrowed to, or nothing where it is asked of all. */
export function kinAsked(
  topic: string,
  pacts: readonly string[],
  { era, promise, size }: KinOptions,
): Outcome<(Kin & { readonly words: string }) | undefined> {
  const asked = [...pacts, era, promise, size].some((each) => each !== undefined);
  if (!asked) return good(undefined);
  const narrowed = [era, promise, size].some((each) => each !== undefined);
  if (topic === 'pacts' && !narrowed) {
    const known = numbersOf(pacts);
    return known.ok ? good(undefined) : known;
  }
  if (topic !== 'reliability')
    return bad(
      EXIT.usage,
      `casus history ${topic}: --era, --promise and --size narrow reliability alone, and pacts narrow reliability and pacts`,
      'leave them out',
    );
  const chosenEra = oneOf('--era', era, ERAS);
  if (!chosenEra.ok) return chosenEra;
  const chosenPromise = oneOf('--promise', promise, PROMISES);
  if (!chosenPromise.ok) return chosenPromise;
  const chosenSize = oneOf('--size', size, SIZES);
  if (!chosenSize.ok) return chosenSize;
  const numbers = pacts.length > 0 ? numbersOf(pacts) : good(undefined);
  if (!numbers.ok) return numbers;
  return good({
    ...(numbers.value === undefined ? {} : { atop: numbers.value }),
    ...(chosenEra.value === undefined ? {} : { era: chosenEra.value }),
    ...(chosenPromise.value === undefined ? {} : { promise: chosenPromise.value }),
    ...(chosenSize.value === undefined ? {} : { size: chosenSize.value }),
    words: [...pacts.map((pact) => pact.toUpperCase()), promise, size, era]
      .filter((each) => each !== undefined)
      .join(', '),
  });
}

const numbersOf = (pacts: readonly string[]): Outcome<readonly number[]> => {
  const known = atopNumbers();
  const out: number[] = [];
  for (const pact of pacts) {
    const numbers = known[pact.toUpperCase()];
    if (numbers === undefined) {
      const near = nearest(pact.toUpperCase(), Object.keys(known));
      return bad(
        EXIT.findings,
        `${pact}: no number of ATOP is known for it (library/atop.json)`,
        near ? `did you mean ${near}?` : `name it by its sort: --promise defence --size bilateral`,
      );
    }
    out.push(...numbers);
  }
  return good(out);
};

const oneOf = <T extends string>(
  flag: string,
  text: string | undefined,
  known: readonly T[],
): Outcome<T | undefined> => {
  if (text === undefined) return good(undefined);
  const found = known.find((each) => each === text.toLowerCase());
  if (found !== undefined) return good(found);
  const near = nearest(text.toLowerCase(), known);
  return bad(
    EXIT.usage,
    `${flag} ${text}: is none of ${known.join(', ')}`,
    near ? `did you mean "${near}"?` : `write e.g. ${flag} "${known[0] ?? ''}"`,
  );
};
