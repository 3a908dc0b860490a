import { ALL_FREE, bound } from '../blockers/freedom.ts';
import { mended } from '../blockers/mend.ts';
import { type Runs, runsOf, type Short } from '../blockers/runs.ts';
import { BY_RUNG, heightsOn } from '../envelope/scale.ts';
import type { Question } from '../model.ts';
import type { Freedom } from '../blockers/freedom.ts';
import type { Finding, Inquiry } from './finding.ts';
import { TALK } from './floor.ts';

/**
 * In how many of the distinct runs a loophole shows (14.19): of the text mended but for it, the others co-operating;
 * where the whole text is judged, of all its lawful runs. Undefined where it is read off the text.
 */
export const runsShowing = (finding: Finding, inquiry: Inquiry): Runs | undefined => {
  const told = countedIn(finding, inquiry);
  const { scale = BY_RUNG, states = STATES } = inquiry;
  if (told === undefined) return finding.slug === 'unmissable-deadline' ? ONE : undefined;
  const runs = runsOf(told, finding.guarantors, scale, told.short, states);
  return finding.slug === 'entrapment' ? { ...runs, showing: runs.of - runs.showing } : runs;
};

const STATES = 1_000;

/** The guarantors do nothing and all others co-operate: there is one such run. */
const ONE: Runs = { showing: 1, of: 1, exhausted: true };

interface Counted {
  readonly question: Question;
  readonly freedom: Freedom;
  readonly short: Short;
}

/** What is counted for a finding. */
const countedIn = (
  { slug, loss, guarantors }: Finding,
  { question: plain, scale = BY_RUNG, need }: Inquiry,
): Counted | undefined => {
  if (loss) return { ...loss.left, short: { at: loss.from, below: loss.was } };
  const question: Question = { ...plain, ...heightsOn(scale), about: guarantors };
  const end = plain.horizon - 1;
  const wanted = need?.at(-1);
  switch (slug) {
    case 'talk-only':
      return { question, freedom: ALL_FREE, short: { at: end, below: TALK + 1 } };
    case 'too-little':
    case 'late':
      return (
        wanted && {
          question,
          freedom: ALL_FREE,
          short: { at: Math.min(wanted.from, end), below: wanted.value },
        }
      );
    case 'entrapment':
      return {
        question: { ...question, system: mended(plain.system) },
        freedom: { ...bound(guarantors), shares: false },
        short: { at: end, below: TALK + 1 },
      };
    default:
      return undefined;
  }
};
