import { createColors } from 'picocolors';
import { main } from '../program.ts';

/** What a command line printed and how it ended. */
export interface Invoked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as on a terminal that nobody looks at. */
export async function invoke(...args: readonly string[]): Promise<Invoked> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line = '') => void out.push(line),
    err: (line = '') => void err.push(line),
    width: 100,
    live: false,
    colours: createColors(false),
  };
  const code = await main(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
