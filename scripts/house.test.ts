// What a machine can check of CONTRIBUTING's "Style": the core's purity, docstrings, the length of files.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './command.ts';
import { filesUnder } from './files.ts';

const shipped = ['packages', 'apps']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((file) => /\/src\/.*\.ts$/.test(file))
  .filter((file) => !/\.test\.ts$|\/generated\/|\/testing\/|\.d\.ts$/.test(file));

const core = shipped.filter((file) => /packages\/(engine|check)\//.test(file));

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);

const place = (source: ts.SourceFile, node: ts.Node): string =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

const has = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);

/** What the core may not hold: classes, asynchronous code, and state of a module. */
function impurities(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) found.push(`${place(source, node)} class`);
    if (has(node, ts.SyntaxKind.AsyncKeyword)) found.push(`${place(source, node)} async`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) {
    const constant =
      ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const;
    if (ts.isVariableStatement(statement) && !constant)
      found.push(`${place(source, statement)} module state`);
  }
  return found;
}

/** Exports declared in the file without a docstring. */
function undocumented(source: ts.SourceFile): readonly string[] {
  return source.statements
    .filter((statement) => has(statement, ts.SyntaxKind.ExportKeyword))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => place(source, statement));
}

const read = (file: string): ts.SourceFile => parse(relative(root, file), readFileSync(file, 'utf8'));
const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.floor((sorted.length - 1) * q)] ?? 0;

describe('the checks themselves', () => {
  it('report a class, an async function and module state', () => {
    const text = 'let n = 0;\nclass A {}\nexport const f = async () => n;\nconst ok = 1;\n';
    expect(impurities(parse('a.ts', text))).toEqual(['a.ts:2 class', 'a.ts:3 async', 'a.ts:1 module state']);
  });

  it('report an export without a docstring', () => {
    expect(
      undocumented(parse('a.ts', '/** Yes. */\nexport const a = 1;\nexport type B = string;\n')),
    ).toEqual(['a.ts:3']);
  });
});

describe('the house', () => {
  it('keeps classes, asynchronous code and module state out of the core', () => {
    expect(core.flatMap((file) => impurities(read(file)))).toEqual([]);
  });

  it('has a docstring on every export', () => {
    expect(shipped.flatMap((file) => undocumented(read(file)))).toEqual([]);
  });

  it('keeps files short: 150 lines in the median, 400 at the ninetieth percentile', () => {
    const lengths = shipped
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(150);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(400);
  });
});
