import { createColors } from 'picocolors';

/** Where a command writes. Commands get it handed in, so that tests can read what they would print. */
export interface Terminal {
  readonly out: (line?: string) => void;
  readonly err: (line?: string) => void;
  /** Where a line about how far a search has come is shown; a page that is compared word for word has none. */
  readonly progress?: (line: string) => void;
  /** Width of the output in characters. */
  readonly width: number;
  /** Someone looks at it: tables may have lines and colours. */
  readonly live: boolean;
  readonly colours: ReturnType<typeof createColors>;
  /** Where `--json` is asked for: what went wrong, as data. */
  readonly problems?: unknown[];
}

/** The terminal of this process. Colour only where someone looks and NO_COLOR is unset; FORCE_COLOR overrules. */
export function processTerminal(): Terminal {
  const live = process.stdout.isTTY;
  const forced = process.env['FORCE_COLOR'];
  const wanted =
    forced === undefined
      ? live && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
      : forced !== '0';
  return {
    out: (line = '') => process.stdout.write(`${line}\n`),
    err: (line = '') => process.stderr.write(`${line}\n`),
    progress: (line) => void process.stderr.write(`${line}\n`),
    width: Math.max(60, Math.min(process.stdout.columns ?? 100, 160)),
    live,
    colours: createColors(wanted),
  };
}
