import { createColors } from 'picocolors';
import { main } from '../invoke.ts';

/** What a command line printed and how it ended. */
export interface Invoked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, on a terminal of a given width. */
export async function invokeAt(width: number, colour: boolean, ...args: readonly string[]): Promise<Invoked> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line = '') => void out.push(line),
    err: (line = '') => void err.push(line),
    width,
    live: colour,
    colours: createColors(colour),
  };
  const code = await main(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs a command line in this process, as on a terminal that nobody looks at. */
export const invoke = async (...args: readonly string[]): Promise<Invoked> => invokeAt(100, false, ...args);

/** Words of a command line as a shell cuts them; quotation marks come off. */
export const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
