import { setTimeout as sleep } from 'node:timers/promises';
import type { ShardQueue } from './model.ts';
import { QueueTrouble } from './trouble.ts';

/** How long to bear with a queue that cannot be used. */
export interface Patience {
  /** Pauses between attempts, in ms; after the last one the trouble is handed on. A minute in all unless said. */
  readonly pauses?: readonly number[];
  /** Told once when a trouble begins. */
  readonly onTrouble?: (trouble: QueueTrouble) => void;
  /** Told once when it has passed. */
  readonly onBack?: () => void;
  /** Ends a pause; the trouble is handed on. */
  readonly signal?: AbortSignal;
}

/** Pauses of so many ms in all, each twice the one before, from a tenth of a second up to ten. */
export function pausesOf(whole: number): readonly number[] {
  const out: number[] = [];
  for (let [left, pause] = [whole, 100]; left > 0; pause = Math.min(10_000, pause * 2)) {
    out.push(Math.min(left, pause));
    left -= pause;
  }
  return out;
}

const MINUTE = 60_000;

/** The same queue, which tries again where the trouble may pass. All acts of a queue can be repeated without harm. */
export function patient(queue: ShardQueue, patience: Patience = {}): ShardQueue {
  const { pauses = pausesOf(MINUTE), onTrouble, onBack, signal } = patience;
  let away = false;
  const back = (): void => {
    if (away) onBack?.();
    away = false;
  };
  const lost = (trouble: QueueTrouble): void => {
    if (!away) onTrouble?.(trouble);
    away = true;
  };
  const again =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const result = await act(...args);
          back();
          return result;
        } catch (error) {
          const pause = pauses[attempt];
          if (!(error instanceof QueueTrouble && error.passing) || pause === undefined || signal?.aborted)
            throw error;
          lost(error);
          await sleep(pause, undefined, signal && { signal }).catch(() => undefined);
        }
      }
    };
  return {
    place: queue.place,
    lease: queue.lease,
    enqueue: again(queue.enqueue),
    claim: again(queue.claim),
    question: again(queue.question),
    heartbeat: again(queue.heartbeat),
    complete: again(queue.complete),
    fail: again(queue.fail),
    release: again(queue.release),
    progress: again(queue.progress),
    outcomes: again(queue.outcomes),
    forget: again(queue.forget),
    close: queue.close,
  };
}
