import { counted } from '../names.ts';
import { moment, UTC } from '../zone.ts';
import type { WishResult } from './model.ts';

const HOUR = 3_600_000;

/** Whether it is as its analyst feared: a concern that can come about, or a purpose that can be lost. */
export const isWorry = ({ verdict }: WishResult): boolean =>
  verdict === 'reached' || verdict === 'lost' || verdict === 'never';

/** What was found of a concern or purpose, in lines: the verdict, the sentence, a run that shows it, how far was looked. */
export function wishLines(one: WishResult): readonly string[] {
  const { witness } = one;
  return [
    `${one.kind === 'concern' ? 'Concern' : 'Purpose'} "${one.title}": ${verdictWords(one)}.`,
    one.text,
    ...(witness
      ? [
          `A run in which nobody breaks a word${one.verdict === 'never' ? '; no other does better' : ''}:`,
          ...witness.chronicle.map(({ at, words }) => `  ${moment(at as never, UTC)}: ${words}`),
          ...(witness.chronicle.length === 1
            ? ['  and nobody says or does anything that matters to it']
            : []),
          `  ${hourWords(witness.after)} ${shownWords(one)}`,
          ...(witness.file === undefined ? [] : [`Replay it: casus run ${witness.file}`]),
        ]
      : []),
    ...(one.verdict === 'elsewhere' ? [] : [lookedWords(one)]),
  ];
}

const verdictWords = (one: WishResult): string => {
  const { verdict, found, classes, open } = one;
  const within =
    classes === 1
      ? 'in the one class of incidents of which it speaks'
      : `in ${found === classes ? 'each' : found} of the ${classes} classes of incidents of which it speaks`;
  const all = classes === 1 ? 'the one class of incidents' : `the ${classes} classes of incidents`;
  switch (verdict) {
    case 'elsewhere':
      return 'no incident looked at is one of which it speaks';
    case 'reached':
      return `can come about lawfully, ${within}`;
    case 'lost':
      return `can be lost lawfully, ${within}`;
    case 'never':
      return `is not possible, ${within}`;
    case 'unreached':
      return open > 0
        ? `not found; ${open} of ${all} not looked at to the end`
        : `does not come about in any lawful run, in ${all} of which it speaks`;
    case 'kept':
      return open > 0
        ? `not found to be lost; ${open} of ${all} not looked at to the end`
        : `stays possible whatever is lawfully done, in ${all} of which it speaks`;
  }
};

/** "At hour 72". */
const hourWords = (ms: number): string => `At hour ${Number((ms / HOUR).toFixed(2))}`;

const shownWords = ({ kind, verdict }: WishResult): string =>
  kind === 'concern'
    ? 'it is so.'
    : verdict === 'never'
      ? 'nothing can bring it about.'
      : 'it is past all hope.';

const lookedWords = ({ horizon, states, ends, verdict }: WishResult): string =>
  `Looked at: one incident in each run, ${Math.round(horizon / (24 * HOUR))} days, ${counted(states, 'distinct state')}, ${counted(ends, 'end of a run', 'ends of runs')}${verdict === 'reached' ? '; a concern that is found is looked for no further in its class' : ''}.`;
