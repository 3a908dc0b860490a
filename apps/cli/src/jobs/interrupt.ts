/** Somebody may end the work: the first interrupt or request to end aborts the signal, the second ends the process. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives interrupts back to whoever had them. */
  readonly end: () => void;
}

/** Listens for Ctrl-C and for `kill`. */
export function listening(): Interrupt {
  const ends = new AbortController();
  const others = process.listeners('SIGINT');
  const end = (): void => {
    for (const other of others) if (!process.listeners('SIGINT').includes(other)) process.on('SIGINT', other);
    process.removeListener('SIGINT', abort);
    process.removeListener('SIGTERM', abort);
  };
  const abort = (): void => {
    ends.abort();
    end();
  };
  // There is always one who listens: an interrupt that came a moment ago would be lost with the last of them.
  process.on('SIGINT', abort);
  for (const other of others) process.removeListener('SIGINT', other);
  process.on('SIGTERM', abort);
  return { signal: ends.signal, end };
}
