import { pairOf } from '../../../packages/check/src/testing/judges/agree.ts';
import type { Machine } from '../../../packages/check/src/testing/judges/machine.ts';
import { sliced } from '../../../packages/check/src/testing/judges/slice.ts';
import { type Asked, STANDARD, shelfAsked, tinyAsked } from '../check/questions.ts';

/** One of the standard questions, as a judge can be asked it, or why it cannot. */
export interface Judged {
  readonly name: string;
  readonly asked: Asked;
  readonly machine: Machine | undefined;
  readonly why: readonly string[];
}

/** Members by the dozen whose acts all matter: SPIN does not come to its end. */
const LARGE: ReadonlySet<string> = new Set(['NAT-1949', 'TEU-42-7', 'TFEU-222']);

const judged = (name: string, asked: Asked): Judged => {
  const { reading } = pairOf(asked.question, [[asked.guarantor]]);
  return {
    name,
    asked,
    machine: reading.kind === 'machine' ? sliced(reading.machine, [asked.guarantor]) : undefined,
    why: reading.kind === 'outside' ? reading.why : [],
  };
};

/** The tiny clause and every pact of the library; those outside the fragment too, with the reason. */
export const shelfJudged = (root: string): readonly Judged[] => [
  judged('tiny clause', tinyAsked(false)),
  ...STANDARD.map((standard): Judged => {
    const name = standard.pacts.join(' + ');
    const one = judged(name, shelfAsked(root, standard));
    return LARGE.has(name) ? { ...one, machine: undefined, why: [...one.why, 'too many members'] } : one;
  }),
];
