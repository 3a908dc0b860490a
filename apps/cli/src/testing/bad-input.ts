import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One kind of bad input: what is given, the command line, how it ends and what is said, word for word. */
export interface Bad {
  readonly what: string;
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  readonly command: string;
  readonly code: number;
  /** All of standard error. */
  readonly says: string;
  /** Lines of standard output. */
  readonly notes: readonly string[];
}

const BLOCK = /```(?:text (file|bytes)=(\S+)|console)\n([\s\S]*?)```/g;

/** "7f 45 4c", or one byte many times: "61 x 10485760". */
const bytesOf = (text: string): Uint8Array => {
  const many = /^([0-9a-f]{2}) x (\d+)$/.exec(text.trim());
  return many
    ? new Uint8Array(Number(many[2])).fill(Number.parseInt(many[1] ?? '', 16))
    : Uint8Array.from(text.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
};

const entryOf = (section: string): Bad => {
  const files: { name: string; content: string | Uint8Array }[] = [];
  let console = '';
  for (const [, kind, name, body = ''] of section.matchAll(BLOCK))
    if (kind === undefined || name === undefined) console = body;
    else files.push({ name, content: kind === 'bytes' ? bytesOf(body) : body === '\n' ? '' : body });
  const [command = '', ...lines] = console.trimEnd().split('\n');
  const end = /^exit (\d)$/.exec(lines.at(-1) ?? '');
  const said = lines.slice(0, -1);
  const cut = said.indexOf('...');
  return {
    what: section.split('\n', 1)[0] ?? '',
    files,
    command: command.replace(/^\$ /, ''),
    code: Number(end?.[1] ?? Number.NaN),
    says: (cut < 0 ? said : said.slice(0, cut)).join('\n'),
    notes: cut < 0 ? [] : said.slice(cut + 1),
  };
};

/** The entries of `bad-input.md`, by what is wrong. */
export const badInput = (): readonly (readonly [kind: string, entries: readonly Bad[]])[] =>
  readFileSync(join(import.meta.dirname, 'bad-input.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [kind = '', ...entries] = part.split(/^### /m);
      return [kind.trim(), entries.map(entryOf)] as const;
    });
