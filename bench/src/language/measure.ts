import { type Diagnostic, type ParsedPact, parsePact } from '@casus/language';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pactServices } from '../../../packages/language/src/parse/services.ts';
import type { PactFile } from '../../../packages/language/src/generated/ast.ts';
import { catalogueOf } from '../engine/nato.ts';
import { generate } from './generate.ts';

/** A text to read, or keystrokes to answer. */
export interface LanguageTask {
  readonly kind: 'read' | 'keystrokes';
  /** Lines of the generated pact; 0 for NAT-1949 of the library. */
  readonly lines: number;
  readonly runs: number;
  /** Least time spent on warming up, ms. */
  readonly spend: number;
  readonly root: string;
}

/** What was measured. */
export interface LanguageResult {
  /** Parse, link and check, ms; for keystrokes, one sample per keystroke. */
  readonly samples: readonly number[];
  /** Langium's bare parse of the same text in the same process, ms, turn about with the samples. */
  readonly bare: readonly number[];
  readonly lines: number;
  readonly end: string;
  readonly wrong: readonly string[];
}

const timed = <T>(samples: number[], act: () => T): T => {
  const from = performance.now();
  const result = act();
  samples.push(performance.now() - from);
  return result;
};

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

const normsIn = ({ draft }: ParsedPact): number => {
  const norms: unknown = draft?.template.norms;
  return Array.isArray(norms) ? norms.length : 0;
};

/** NAT-1949 in the library, counted by hand: Articles 4 to 9, 11 and 13; norms in 4, 5(1), 5(2) (two) and 8. */
const NATO = { articles: 8, norms: 6 };

const textOf = (task: LanguageTask): { text: string; lines: number; articles: number; norms: number } => {
  if (task.lines > 0) return generate(task.lines);
  const text = readFileSync(join(task.root, 'library/pacts/NAT-1949.pact'), 'utf8');
  return { text, lines: text.split('\n').length - 1, ...NATO };
};

/** Times reading a whole text: parse, link and check, turn about with Langium's bare parse of it. */
export function measureReading(task: LanguageTask): LanguageResult {
  const catalogue = catalogueOf(task.root);
  const { text, lines, articles, norms } = textOf(task);
  const bareParse = (): ReturnType<typeof parse> => parse(text);
  const parse = (source: string) => pactServices().parser.LangiumParser.parse<PactFile>(source);
  const read = (): ParsedPact => parsePact(text, { catalogue });
  const warm = performance.now();
  do {
    bareParse();
    read();
  } while (performance.now() - warm < task.spend);
  const samples: number[] = [];
  const bare: number[] = [];
  let tree = bareParse();
  let pact = read();
  for (let run = 0; run < task.runs; run += 1) {
    tree = timed(bare, bareParse);
    pact = timed(samples, read);
  }
  const wrong: string[] = [];
  const expect = (what: string, found: number, expected: number): void => {
    if (found !== expected) wrong.push(`${what}: expected ${expected}, found ${found}`);
  };
  expect('errors', pact.diagnostics.filter(isError).length, 0);
  expect('norms', normsIn(pact), norms);
  expect('articles of the bare tree', tree.value.articles.length, articles);
  expect('errors of the bare parse', tree.lexerErrors.length + tree.parserErrors.length, 0);
  return { samples, bare, lines, end: `${articles} articles, ${norms} norms, no error`, wrong };
}

const SENTENCE = '  Each Member shall consult each other Member within 48 hours.';

/** Times a full diagnosis after each keystroke of a sentence that is typed in the middle of a pact. */
export function measureKeystrokes(task: LanguageTask): LanguageResult {
  const catalogue = catalogueOf(task.root);
  const { text, lines, norms } = generate(task.lines);
  // The line after the sentence on conflicting agreements closes an article: a place between sentences.
  const all = text.split('\n');
  const edited = all.findIndex((line, index) => index > lines / 2 && line === '');
  const at = (typed: number): string =>
    [...all.slice(0, edited), SENTENCE.slice(0, typed), ...all.slice(edited)].join('\n');
  const texts = Array.from({ length: SENTENCE.length }, (_, index) => at(index + 1));
  const warm = performance.now();
  do for (const one of texts) parsePact(one, { catalogue });
  while (performance.now() - warm < task.spend);
  const samples: number[] = [];
  const wrong: string[] = [];
  for (let run = 0; run < task.runs; run += 1)
    for (const [index, one] of texts.entries()) {
      const pact = timed(samples, () => parsePact(one, { catalogue }));
      const errors = pact.diagnostics.filter(isError);
      const finished = index === texts.length - 1;
      const blank = SENTENCE.slice(0, index + 1).trim() === '';
      if (finished || blank) {
        if (errors.length > 0 || normsIn(pact) !== norms + (finished ? 1 : 0))
          wrong.push(`after ${index + 1} keystrokes: ${errors.length} errors, ${normsIn(pact)} norms`);
      } else if (errors.length === 0 || errors.some(({ range }) => (range?.line ?? 0) < edited))
        wrong.push(
          `after ${index + 1} keystrokes: ${errors.length} errors, first in line ${errors[0]?.range?.line ?? 0}`,
        );
    }
  return {
    samples,
    bare: [],
    lines,
    end: 'an error at the cursor until the sentence is whole, none then, one norm more',
    wrong: [...new Set(wrong)],
  };
}
