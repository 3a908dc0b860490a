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
  process.removeAllListeners('SIGINT');
  const end = (): void => {
    process.removeListener('SIGINT', abort);
    process.removeListener('SIGTERM', abort);
    for (const other of others) if (!process.listeners('SIGINT').includes(other)) process.on('SIGINT', other);
  };
  const abort = (): void => {
    ends.abort();
    end();
  };
  process.on('SIGINT', abort);
  process.on('SIGTERM', abort);
  return { signal: ends.signal, end };
}
