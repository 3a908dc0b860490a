import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** All sources of a folder, without tests. */
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(name))
    .map((name) => join(folder, name));

/** Fields that are declared and never read: by the type checker, so that a field counts only for its own type. */
export interface Asked {
  /** Folder whose sources are the readers. */
  readonly root: string;
  /** Whether a file of it declares the fields asked about. */
  readonly declares: (path: string) => boolean;
  /** Whether a file counts as a reader. */
  readonly reads: (path: string) => boolean;
}

/** Declared fields that no reader looks at, as "Type.field", sorted. */
export const unread = ({ root, declares, reads }: Asked): readonly string[] => {
  const files = sources(root);
  const program = ts.createProgram(files as string[], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const read = new Set<ts.Node>();
  const mark = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      mark(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      ts.isStringLiteral(node.left)
    )
      mark(checker.getTypeAtLocation(node.right).getProperty(node.left.text));
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (reads(relative(root, file.fileName))) visit(file);
  const out: string[] = [];
  const declared = (node: ts.Node, path: string): void => {
    const name = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : path;
    if (ts.isPropertySignature(node) && !read.has(node)) out.push(`${path}.${node.name.getText()}`);
    ts.forEachChild(node, (child) =>
      declared(
        child,
        name === path && ts.isPropertySignature(node) ? `${path}.${node.name.getText()}` : name,
      ),
    );
  };
  for (const file of program.getSourceFiles())
    if (declares(relative(root, file.fileName))) ts.forEachChild(file, (node) => declared(node, ''));
  return out.sort();
};
