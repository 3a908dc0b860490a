import { finished, type Steps } from '@casus/game';
import type { Patience } from '../check/patience.ts';

/** Between two looks at the clock and at interrupts, in ms. */
const BREATH = 50;

/** Takes the steps of a computation to its end, or until the time is up or somebody interrupts it. */
export async function driven<T>(steps: Steps<T>, patience: Patience | undefined): Promise<T> {
  if (!patience) return finished(steps);
  let last = Date.now();
  for (let stop = false; ; ) {
    const { done, value } = steps.next(stop);
    if (done === true) return value;
    if (Date.now() - last < BREATH) continue;
    await patience.breathe(value.done / value.of, `${value.done.toLocaleString('en')} ${value.unit}`);
    last = Date.now();
    stop = patience.stopped() !== undefined;
  }
}
