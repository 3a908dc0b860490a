import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCrisis } from '../../crisis/index.ts';
import { catalogue, pactsOfLibrary } from '../../crisis/testing/shelf.ts';
import type { Edit } from '../../diagnostics/types.ts';
import { formatCrisis, formatPact } from '../../format/format.ts';
import { parsePact } from '../../parse/pact.ts';

/** One mistake: what was typed, what is said about it word for word, and the text as it should be. */
export interface Typed {
  readonly what: string;
  readonly language: 'pact' | 'crisis';
  /** Stands behind the head of the page; a text with a head of its own is whole. */
  readonly typed: string;
  readonly says: string;
  readonly mended?: {
    readonly by: 'the quick fix' | 'hand' | 'nobody: it is read as';
    readonly text: string;
  };
}

const drafts = pactsOfLibrary('NAT-1949', 'CSTO-1992');
const PAGE = join(import.meta.dirname, '../mistakes.md');
const BLOCK = /```(pact|crisis|says|mended by the quick fix|mended by hand|read as)\n([\s\S]*?)```/g;

/** Signs that no eye sees are written out on the page. */
const shown = (text: string): string =>
  text.replace(/[\r\t\u00a0\u00ad\u200b\u202f\ufeff]/g, (sign) =>
    sign === '\r' ? '\\r' : sign === '\t' ? '\\t' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
const typedAs = (text: string): string =>
  text
    .replaceAll('\\r', '\r')
    .replaceAll('\\t', '\t')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const entryOf = (section: string): Typed => {
  const blocks = [...section.matchAll(BLOCK)].map(([, kind = '', body = '']) => [kind, body] as const);
  const [language, typed = ''] = blocks.find(([kind]) => kind === 'pact' || kind === 'crisis') ?? ['pact'];
  const said = blocks.find(([kind]) => kind === 'says')?.[1] ?? '';
  const mended = blocks.find(([kind]) => /^mended|^read/.test(kind));
  return {
    what: section.split('\n', 1)[0] ?? '',
    language: language === 'crisis' ? 'crisis' : 'pact',
    typed: typedAs(typed),
    says: said.trimEnd(),
    ...(mended
      ? {
          mended: {
            by: mended[0].includes('quick')
              ? 'the quick fix'
              : mended[0].includes('hand')
                ? 'hand'
                : 'nobody: it is read as',
            text: mended[1],
          },
        }
      : {}),
  };
};

/** The heads of the page, and its mistakes by kind. */
export const page = (): {
  readonly heads: Readonly<Record<'pact' | 'crisis', string>>;
  readonly kinds: readonly (readonly [kind: string, entries: readonly Typed[]])[];
} => {
  const [front = '', ...parts] = readFileSync(PAGE, 'utf8').split(/^## /m);
  const head = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(front)?.[1] ?? '';
  return {
    heads: { pact: head('pact'), crisis: head('crisis') },
    kinds: parts.map((part) => {
      const [kind = '', ...entries] = part.split(/^### /m);
      return [kind.split('\n', 1)[0] ?? '', entries.map(entryOf)] as const;
    }),
  };
};

/** What is answered to a mistake. */
export interface Answer {
  readonly says: string;
  readonly worst: 'error' | 'warning' | 'none';
  /** The text with every quick fix applied, where there is one. */
  readonly fixed?: string;
  /** The text in the one layout, where it can be read. */
  readonly reads?: string;
}

/** Reads what was typed behind the head and gives the answer; lines are those of what was typed. */
export function answerTo(entry: Pick<Typed, 'language' | 'typed'>, head: string): Answer {
  const whole = /^\s*(?:pact|crisis) /.test(entry.typed);
  const text = whole ? entry.typed : head + entry.typed;
  const lines = whole ? 0 : head.split('\n').length - 1;
  const { diagnostics } =
    entry.language === 'crisis'
      ? parseCrisis(text, { catalogue, pacts: drafts })
      : parsePact(text, { catalogue });
  const told = diagnostics.filter(({ severity, code }) => severity !== 'info' || code === 'P010');
  const edits = told.flatMap(({ fix }) => fix?.edits ?? []);
  const formatted = entry.language === 'crisis' ? formatCrisis(text) : formatPact(text);
  return {
    says: told
      .map(({ severity, code, message, range, expected, mend }) =>
        [
          `${(range?.line ?? 0) - lines}:${range?.column} ${severity} ${code}: ${message}`,
          ...(expected.length > 0 ? [`  expected: ${expected.join(', ')}`] : []),
          `  mend: ${mend}`,
        ].join('\n'),
      )
      .join('\n'),
    worst: told.some(({ severity }) => severity === 'error')
      ? 'error'
      : told.some(({ severity }) => severity === 'warning')
        ? 'warning'
        : 'none',
    ...(edits.length === 0 ? {} : { fixed: shown(edited(text, edits).slice(whole ? 0 : head.length)) }),
    ...(formatted.ok ? { reads: formatted.text.split('\n').slice(lines).join('\n') } : {}),
  };
}

/** A text with edits applied, the last first, so that places stay what they are. */
export function edited(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? text.length) + column - 1;
  return edits
    .map(({ range, text: write }) => ({
      from: offset(range.line, range.column),
      to: offset(range.endLine, range.endColumn),
      write,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, write }) => out.slice(0, from) + write + out.slice(to), text);
}
