import { type Word, wordsOf } from '../acts/words.ts';
import type { Frame } from './frame.ts';
import type { Keys } from './key.ts';

/** A word with the name under which a run remembers that it was said. */
export interface NamedWord extends Word {
  readonly name: number;
}

/** The words of a question, named. A motion is put to a body once, whoever puts it, so its proposals share a name. */
export const namedWords = (frame: Frame, keys: Keys): readonly NamedWord[] => {
  const motions = new Map<string, number>();
  return wordsOf(frame).map((word) => {
    const own = keys.actName(word.act);
    if (word.act.kind !== 'proposal') return { ...word, name: own };
    const motion = `${word.act.pact ?? ''} ${word.act.body} ${word.act.motion.title}`;
    const name = motions.get(motion) ?? own;
    motions.set(motion, name);
    return { ...word, name };
  });
};
