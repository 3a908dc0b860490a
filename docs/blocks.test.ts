// Every code block of the documentation is run: no page can say what the program does not do.
//
//   pact      parses without an error; `error=P014`: has errors of just that code (with `among`: of that code
//             and others); `says=P020`: that remark is made, and no error
//   crisis    runs, and all its expectations hold (with `fails=1`: all but one); `error=C007` as above
//   dossier   as a pact, and all that it expects of itself holds
//   actors    as a pact
//   console   "$ casus ..." is run in this process and prints what the page says
//   ts        type-checks and runs; a block `output` after it is what it printed
//   python, r run, where this machine has them; a block `output` after them is what they printed
//   json      is JSON, and with `of="casus ..."` a part of what the command prints
//   sh        only commands that exist on a fresh clone
//
// `frame=NAME` names a block, `in=NAME` puts a fragment into it, `file=NAME` also writes the text to the folder in
// which the later blocks of the page run. With CASUS_DOCS_WRITE=1 the answers of terminals are written anew.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/command.ts';
import { filesUnder } from '../scripts/files.ts';
import { type Block, blocksOf } from './blocks/collect.ts';
import { answers, exchangesOf, runCommand } from './blocks/console.ts';
import { commandsOf, runOther, runTypeScript, typecheck, unknownLine } from './blocks/programs.ts';
import { readActors, readDossier, readPact, runCrisis, wholeOf } from './blocks/texts.ts';

const pages = [
  join(root, 'README.md'),
  join(root, 'CONTRIBUTING.md'),
  join(root, 'packages/game/README.md'),
  ...filesUnder(join(root, 'docs')),
]
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const name = relative(root, file);
    return { name, path: file, blocks: blocksOf(name, readFileSync(file, 'utf8')) };
  });
const all = pages.flatMap((page) => page.blocks);

const ran: Record<string, number> = {};
/** Blocks that this test makes up are not the documentation's. */
const own = 'made up';
const count = (block: Block, kind: string = block.kind, by = 1): void => {
  if (block.file === own) return;
  ran[kind] = (ran[kind] ?? 0) + by;
};

const home = process.cwd();
const writing = process.env['CASUS_DOCS_WRITE'] === '1';

const keep = (block: Block, whole: string): void => {
  const file = block.words['file'];
  if (file !== undefined) writeFileSync(file, whole);
};

const checkFaults = (block: Block, codes: readonly string[], errors: readonly string[]): void => {
  const { error, says } = block.words;
  if (error === undefined) expect(errors).toEqual([]);
  else {
    expect(errors.length).toBeGreaterThan(0);
    const codes = [...new Set(errors.map((each) => each.slice(0, 4)))];
    // One slip can have an echo; a page about a code asks only that it be reported.
    expect('among' in block.words ? codes.filter((code) => code === error) : codes).toEqual([error]);
  }
  if (says !== undefined) expect(codes).toContain(says);
};

/** Whether `part` is in `whole`: objects may have more keys, lists more items. */
const holds = (whole: unknown, part: unknown): boolean => {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((item) => whole.some((other) => holds(other, item)));
  if (typeof part === 'object' && part !== null)
    return (
      typeof whole === 'object' &&
      whole !== null &&
      Object.entries(part).every(([key, value]) => holds((whole as Record<string, unknown>)[key], value))
    );
  return whole === part;
};

type Rewrite = (block: Block, command: string, lines: readonly string[]) => void;

const runBlock = async (block: Block, earlier: readonly Block[], rewrite?: Rewrite): Promise<void> => {
  switch (block.kind) {
    case 'pact': {
      const { whole, codes, errors } = readPact(block, earlier);
      checkFaults(block, codes, errors);
      keep(block, whole);
      break;
    }
    case 'crisis': {
      const { whole, codes, errors, failed, judged } = runCrisis(block, earlier);
      checkFaults(block, codes, errors);
      keep(block, whole);
      if (block.words['fails'] === undefined) expect(failed).toEqual([]);
      else expect(failed).toHaveLength(Number(block.words['fails']));
      expect(judged).toBe(
        block.words['error'] === undefined ? (whole.match(/^\s*Expect\b/gm)?.length ?? 0) : 0,
      );
      count(block, 'expectation', judged);
      break;
    }
    case 'actors': {
      const { whole, codes, errors } = readActors(block, earlier);
      checkFaults(block, codes, errors);
      keep(block, whole);
      break;
    }
    case 'dossier': {
      const { whole, codes, errors, failed, judged } = readDossier(block, earlier);
      checkFaults(block, codes, errors);
      keep(block, whole);
      expect(failed).toEqual([]);
      count(block, 'expectation', judged);
      break;
    }
    case 'console': {
      let code = 0;
      for (const exchange of exchangesOf(block.text)) {
        const ended = await runCommand(exchange.command, code);
        code = ended.code;
        count(block, 'command');
        if (answers(exchange.printed, ended.lines)) continue;
        if (writing && rewrite && !exchange.printed.includes('...'))
          rewrite(block, exchange.command, ended.lines);
        else expect(ended.lines, exchange.command).toEqual(exchange.printed);
      }
      break;
    }
    case 'ts': {
      expect(await checked).toBe('');
      const { status, output } = await runTypeScript(block);
      expect({ status, output }).toMatchObject({ status: 0 });
      const next = all[all.indexOf(block) + 1];
      if (next?.kind === 'output') expect(output.trim()).toBe(next.text.trim());
      break;
    }
    case 'output':
      expect(all[all.indexOf(block) - 1]?.kind).toMatch(/^(ts|python|r)$/);
      break;
    case 'python':
    case 'r': {
      const [program, ...args] = block.kind === 'r' ? ['Rscript', '-'] : ['python3', '-'];
      const done = runOther(program ?? '', args, block.text);
      if (done === undefined) {
        console.log(`${block.file}:${block.line}: not run, there is no ${program ?? ''} here`);
        return;
      }
      expect(done).toMatchObject({ status: 0 });
      const next = all[all.indexOf(block) + 1];
      if (next?.kind === 'output') expect(done.output.trim()).toBe(next.text.trim());
      break;
    }
    case 'json': {
      const part: unknown = JSON.parse(block.text);
      const of = block.words['of'];
      if (of !== undefined) {
        const { lines } = await runCommand(of, 0);
        expect(holds(JSON.parse(lines.join('\n')), part), `${of} does not print this`).toBe(true);
      }
      break;
    }
    case 'sh':
      expect(commandsOf(block.text).flatMap((line) => unknownLine(line) ?? [])).toEqual([]);
      break;
    default:
      expect.fail(`a block of the kind "${block.kind}" is not tested`);
  }
  count(block);
};

const typescript = all.filter((block) => block.kind === 'ts');
let checked: Promise<string> = Promise.resolve('');

describe.each(pages)('$name', ({ path, blocks }) => {
  let folder = '';
  const fresh = new Map<Block, Map<string, readonly string[]>>();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-docs-'));
    process.chdir(folder);
    if (blocks.some((block) => block.kind === 'ts')) checked = typecheck(typescript);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
    if (fresh.size > 0) writeFileSync(path, rewritten(readFileSync(path, 'utf8'), fresh));
  });
  const rewrite: Rewrite = (block, command, lines) => {
    const answersOf = fresh.get(block) ?? new Map<string, readonly string[]>();
    answersOf.set(command, lines);
    fresh.set(block, answersOf);
  };
  if (blocks.length === 0) it('has no code', () => expect(readFileSync(path, 'utf8')).not.toContain('```'));
  for (const [index, block] of blocks.entries())
    it(`line ${block.line}: ${block.kind || 'no kind'}`, () =>
      runBlock(block, blocks.slice(0, index), rewrite));
});

/** The page with the answers of its terminals as they are now. */
function rewritten(
  markdown: string,
  fresh: ReadonlyMap<Block, ReadonlyMap<string, readonly string[]>>,
): string {
  const lines = markdown.split('\n');
  // From the end, so that the numbers of the lines above stay right.
  for (const [block, given] of [...fresh].sort(([a], [b]) => b.line - a.line)) {
    const text = exchangesOf(block.text).flatMap(({ command, printed }) => [
      `$ ${command}`,
      ...(given.get(command) ?? printed),
    ]);
    lines.splice(block.line, block.text.split('\n').length, ...text);
  }
  return lines.join('\n');
}

describe('the blocks themselves', () => {
  const block = (kind: string, text: string): Block => ({
    file: own,
    line: 1,
    kind,
    words: {},
    text,
    hidden: false,
  });

  it('a block of an unknown kind fails', async () => {
    await expect(runBlock(block('yaml', 'a: 1'), [])).rejects.toThrow(/is not tested/);
  });

  it('a pact with an error fails, and so does one that should have an error and has none', async () => {
    const good =
      'pact A-1 "A"\n  a treaty.\nMembers: France.\nArticle 1 "One"\n  France shall assist Poland.';
    await expect(runBlock(block('pact', good.replace('shall', 'must')), [])).rejects.toThrow();
    await expect(runBlock({ ...block('pact', good), words: { error: 'P011' } }, [])).rejects.toThrow();
    await runBlock(block('pact', good), []);
  });

  it('an expectation that does not hold fails', async () => {
    const text =
      'crisis "A", under NAT-1949.\n\n2 April 1982:\n  (1) Argentina attacks the United Kingdom in the Falkland Islands by landing.\n  Expect: Article 5 of NAT-1949 is triggered.';
    await expect(runBlock(block('crisis', text), [])).rejects.toThrow();
  });

  it('an answer of a terminal must be the one printed, but for "..."', () => {
    expect(answers(['a', '...', 'd'], ['a', 'b', 'c', 'd'])).toBe(true);
    expect(answers(['a', '...'], ['a'])).toBe(true);
    expect(answers(['a'], ['a', 'b'])).toBe(false);
    expect(answers(['a', '...', 'd'], ['a', 'b', 'c'])).toBe(false);
  });

  it('a script that package.json lacks is not known', () => {
    expect(unknownLine('npm run nothing')).toMatch(/no script "nothing"/);
    expect(unknownLine('npm run build')).toBeUndefined();
    expect(unknownLine('rm -rf /')).toMatch(/not known/);
  });

  it('a fragment stands in its frame', () => {
    const frame = { ...block('pact', 'pact A-1 "A"'), words: { frame: 'a' } };
    expect(wholeOf({ ...block('pact', 'Members: France.'), words: { in: 'a' } }, [frame])).toBe(
      'pact A-1 "A"\nMembers: France.\n',
    );
  });

  it('every page that another names is there', () => {
    const dead = pages.flatMap(({ name, path }) =>
      [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => !existsSync(join(path, '..', link)))
        .map((link) => `${name}: ${link}`),
    );
    expect(dead).toEqual([]);
  });
});

afterAll(() => {
  const kinds = Object.entries(ran).sort(([a], [b]) => a.localeCompare(b));
  console.log(`documentation: ${kinds.map(([kind, number]) => `${number} ${kind}`).join(', ')}`);
});
