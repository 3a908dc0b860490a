import { type Word, wordsOf } from '../acts/words.ts';
import type { Frame } from './frame.ts';
import type { Keys } from './key.ts';

/** A word with the name under which a run remembers that it was said. */
export interface NamedWord extends Word {
  readonly name: number;
  /** Somebody else's word does the same, and nothing reads whose it was: one that has effect speaks for all of this name. */
  readonly stands?: true;
}

/**
 * The words of a question, named. A motion is put to a body once, whoever puts it, so its proposals share a
 * name; so do words of which one is enough (with somebody asked about: else each is said by everybody).
 */
export const namedWords = (frame: Frame, keys: Keys): readonly NamedWord[] => {
  const { about } = frame.question;
  const names = new Map<string, number>();
  const words = wordsOf(frame);
  // Whoever has left has no word any more: then another's may count where its own did.
  const mayLeave = words.some(({ act }) => act.kind === 'status' && LEAVING.has(act.act));
  return words.map(({ once, ...word }) => {
    const own = keys.actName(word.act);
    const isMotion = word.act.kind === 'proposal';
    if (!isMotion && (once === undefined || about === undefined || mayLeave || keys.readsWhen(word.act.kind)))
      return { ...word, name: own };
    const shared = sharedName(word, once);
    const name = names.get(shared) ?? own;
    names.set(shared, name);
    const stands =
      isMotion &&
      about !== undefined &&
      !frame.readsSpeaker &&
      !frame.doers.has(word.by) &&
      word.by !== frame.attacker;
    return { ...word, name, ...(stands ? { stands } : {}) };
  });
};

const LEAVING: ReadonlySet<string> = new Set(['withdraws', 'terminates', 'suspends', 'releases', 'expels']);

const sharedName = ({ act }: Word, once: Word['once']): string => {
  if (act.kind === 'proposal') return `${act.pact ?? ''} ${act.body} ${act.motion.title}`;
  const { by: _by, ...rest } = act as { readonly by?: unknown };
  return JSON.stringify([rest, once]);
};
