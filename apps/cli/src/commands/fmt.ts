import { isDeepStrictEqual } from 'node:util';
import { EXIT, type ExitCode } from '../exit.ts';
import { readSource, type Source } from '../files.ts';
import { laidOut } from '../fmt/layout.ts';
import { openLibrary, type Library } from '../library/load.ts';
import { printFindings } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from './brief.ts';
import { failed } from './fail.ts';

/** Options of `casus fmt`. */
export interface FmtOptions {
  readonly check?: boolean;
  readonly write?: boolean;
}

/** Where a sentence stands is layout; everything else that is read must stay the same. */
const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, inner: unknown) =>
      key === 'range'
        ? undefined
        : key === 'text' && typeof inner === 'string'
          ? inner.replace(/\s+/g, ' ')
          : inner,
    ),
  );

async function meaning(
  source: Source,
  library: Library,
): Promise<{ readonly read: unknown; readonly findings: Parameters<typeof printFindings>[0] }> {
  const texts = await library.texts();
  if (!source.path.endsWith('.crisis')) {
    const { draft, findings } = texts.pact(source);
    return { read: draft, findings };
  }
  const { crisis, findings } = texts.crisis(source, []);
  return { read: crisis, findings };
}

/** `casus fmt`: prints, checks or writes the one layout; a text with errors in it is left as it is. */
export async function fmtCommand(
  files: readonly string[],
  options: FmtOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  let code: ExitCode = EXIT.fine;
  for (const file of files) {
    const source = readSource(file);
    if (!source.ok) {
      code = failed(source, terminal);
      continue;
    }
    const text = laidOut(source.value.text);
    if (text === source.value.text) {
      if (!options.check && !options.write) terminal.out(text.trimEnd());
      continue;
    }
    const before = await meaning(source.value, library.value);
    const after = await meaning({ ...source.value, text }, library.value);
    if (
      before.findings.some(({ severity, code: found }) => severity === 'error' && /^[PC]001$/.test(found))
    ) {
      printFindings(before.findings, source.value, terminal);
      code = EXIT.findings;
      continue;
    }
    // Cannot differ: layout moves white space alone. Checked, because a pact is not the place to find out.
    if (!isDeepStrictEqual(withoutPlaces(before.read), withoutPlaces(after.read)))
      throw new Error(`${file}: its layout would change its meaning`);
    if (options.check) {
      terminal.out(`${file}: not in the one layout`);
      code = EXIT.findings;
    } else if (options.write) {
      const wrong = write(file, text);
      if (wrong) return failed(wrong, terminal);
      terminal.out(`${file}: written`);
    } else terminal.out(text.trimEnd());
  }
  return code;
}
