/** A queue that cannot be used: what is wrong, how to mend it, and whether waiting may help. */
export class QueueTrouble extends Error {
  override readonly name = 'QueueTrouble';
  readonly mend: string;
  /** It may pass by itself: a lock, a server that starts anew. */
  readonly passing: boolean;

  constructor(says: string, mend: string, passing: boolean, cause?: unknown) {
    super(says, { cause });
    this.mend = mend;
    this.passing = passing;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What an error of SQLite means for a queue in a file; `undefined` for a fault of ours. */
export function sqliteTrouble(error: unknown, file: string): QueueTrouble | undefined {
  const code = codeOf(error);
  const trouble = (says: string, mend: string, passing: boolean): QueueTrouble =>
    new QueueTrouble(`the queue ${file} ${says}`, mend, passing, error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return trouble(
      'is locked by another program',
      'end the program that holds it, or use another --queue',
      true,
    );
  if (code.startsWith('SQLITE_FULL'))
    return trouble('cannot grow: the disk is full', 'make room; nothing that was done is lost', true);
  if (code.startsWith('SQLITE_IOERR'))
    return trouble('cannot be read or written', 'look whether its disk is still there', true);
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code))
    return trouble('cannot be written', 'check its permissions, or use another --queue', false);
  if (/^SQLITE_CANTOPEN|^E[A-Z]+$/.test(code) || /directory does not exist/.test(String(error)))
    return trouble('cannot be opened', 'check the path and its permissions, or use another --queue', false);
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code))
    return trouble(
      'is not a queue, or was damaged',
      'delete it, or use another --queue; what it held is done again',
      false,
    );
  return undefined;
}

/** What an error of PostgreSQL, or of the way to it, means for a queue; `undefined` for a fault of ours. */
export function postgresTrouble(error: unknown, place: string): QueueTrouble | undefined {
  // Node tries several addresses of a host and reports all errors together.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = codeOf(error) || codeOf(first);
  const trouble = (says: string, mend: string, passing: boolean): QueueTrouble =>
    new QueueTrouble(`the queue on ${place} ${says}`, mend, passing, error);
  if (code.startsWith('28'))
    return trouble('does not let us in', 'check the user and the password in DATABASE_URL', false);
  if (code === '3D000')
    return trouble('is not there: there is no such database', 'create it, or correct DATABASE_URL', false);
  if (code === '42501')
    return trouble(
      'does not let us make tables',
      'grant CREATE on the database to the user of DATABASE_URL',
      false,
    );
  if (code === 'ENOTFOUND')
    return trouble('is not found: there is no such host', 'correct the host in DATABASE_URL', false);
  if (/^(08|53|57P)/.test(code) || /^E[A-Z_]+$/.test(code) || /terminated|timeout|ended/i.test(String(first)))
    return trouble(
      'does not answer',
      'start PostgreSQL, or correct DATABASE_URL; without it the queue is a file on this machine',
      true,
    );
  return undefined;
}
