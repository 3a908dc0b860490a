/**
 * A kind of work: what a question asks for is made ready once, then any draws of it can be had, always the same bytes for
 * the same draws. It may throw: then the shard has failed, wherever it is done.
 */
export type Work = (question: unknown) => (from: number, to: number) => Uint8Array;

/** What a thread is handed: draws of a job whose question is JSON. */
export interface Piece {
  readonly kind: string;
  readonly job: string;
  readonly question: string;
  readonly from: number;
  readonly to: number;
}

/** What comes back: the result, or why the work refuses. */
export type Done =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly says: string };

/** Questions of so many jobs are kept ready. */
const KEPT = 4;

/** Whoever does pieces of work in this thread, one after the other; works by their names. */
export function workerOf(works: Readonly<Record<string, Work>>): (piece: Piece) => Done {
  const ready = new Map<string, ReturnType<Work>>();
  const readyFor = ({ kind, job, question }: Piece): ReturnType<Work> => {
    const held = ready.get(job);
    if (held) return held;
    const work = works[kind.split(' ')[0] ?? ''];
    if (!work) throw new Error(`no work of the kind ${kind} is known here`);
    const made = work(JSON.parse(question));
    const oldest = ready.size >= KEPT ? ready.keys().next().value : undefined;
    if (oldest !== undefined) ready.delete(oldest);
    ready.set(job, made);
    return made;
  };
  return (piece) => {
    try {
      return { kind: 'done', bytes: readyFor(piece)(piece.from, piece.to) };
    } catch (error) {
      return { kind: 'failed', says: error instanceof Error ? error.message : String(error) };
    }
  };
}
