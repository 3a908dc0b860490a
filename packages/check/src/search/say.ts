import type { PartyId } from '@casus/engine';
import type { Word } from '../acts/word.ts';
import { wordsOf } from '../acts/words.ts';
import { mayBe } from './atoms.ts';
import { isOwn } from './cone.ts';
import type { Act, Frame } from './frame.ts';
import type { Keys } from './key.ts';

/** A word with the name under which a run remembers that it was said. */
export interface NamedWord extends Word {
  readonly name: number;
  /** Of the words with one turn, the first that has effect is the only one offered in a state: the others would show nothing else. */
  readonly turn?: string;
}

/**
 * The words of a question, named. A motion is put to a body once, whoever puts it, so its proposals share a
 * name; so do words of which one is enough (with somebody asked about: else each is said by everybody), and
 * contests, of which the first makes the finding contested whoever it comes from.
 */
export const namedWords = (frame: Frame, keys: Keys): readonly NamedWord[] => {
  const names = new Map<string, number>();
  const words = wordsOf(frame);
  // Whoever has left has no word any more: then another's may count where its own did.
  const mayLeave = words.some(({ act }) => act.kind === 'status' && LEAVING.has(act.act));
  return words.map(({ once, ...word }) => {
    const own = keys.actName(word.act);
    const turn = turnOf(frame, word, mayLeave);
    const shared = sharedName(frame, keys, { ...word, ...(once ? { once } : {}) }, mayLeave);
    const name = shared === undefined ? own : (names.get(shared) ?? own);
    if (shared !== undefined) names.set(shared, name);
    return { ...word, name, ...(turn === undefined ? {} : { turn }) };
  });
};

const LEAVING: ReadonlySet<string> = new Set(['withdraws', 'terminates', 'suspends', 'releases', 'expels']);

/** What words that share a name have in common; undefined for a word with a name of its own. */
const sharedName = (frame: Frame, keys: Keys, { act, once }: Word, mayLeave: boolean): string | undefined => {
  if (act.kind === 'proposal') return motionOf(act);
  if (frame.question.about === undefined || mayLeave || keys.readsWhen(act.kind)) return undefined;
  if (once === undefined && !isContestForAll(frame, act)) return undefined;
  const { by: _by, ...rest } = act as { readonly by?: unknown };
  return JSON.stringify([rest, once]);
};

const motionOf = (act: Act & { readonly kind: 'proposal' }): string =>
  `${act.pact ?? ''} ${act.body} ${act.motion.title}`;

/**
 * The turn of a word. Contests, of whomever, and motions of those who are not asked about: whose it was nobody reads.
 * Consent that is only read of all together: short of all of them, how many have given it shows nothing, so it
 * is given in one order.
 */
const turnOf = (frame: Frame, { act, by }: Word, mayLeave: boolean): string | undefined => {
  if (frame.question.about === undefined || frame.readsSpeaker) return undefined;
  if (!mayLeave && by !== frame.attacker && isContestForAll(frame, act))
    return `contest ${act.pact} ${act.term}`;
  if (frame.doers.has(by)) return undefined;
  if (act.kind === 'status' && act.act === 'consents')
    return isOneOfAll(frame, act.pact ?? '', by) ? `consent ${act.pact}` : undefined;
  if (by === frame.attacker) return undefined;
  return act.kind === 'proposal' ? motionOf(act) : undefined;
};

/** A contest that leaves the finding contested for everybody: where each judges for itself it speaks for its author alone. */
const isContestForAll = (frame: Frame, act: Act): act is Act & { readonly kind: 'contest' } => {
  if (act.kind !== 'contest') return false;
  const rule = frame.system.casus.find(
    ({ casus, pact }) => casus.term === act.term && frame.system.pacts[pact]?.pact.id === act.pact,
  );
  const kind = rule?.casus.determiner.kind;
  return (
    kind !== undefined &&
    kind !== 'each' &&
    kind !== 'nobody' &&
    !frame.atoms.some(({ leaf }) => leaf.kind === 'act' && leaf.act.verb === 'contest')
  );
};

/** Whether the consent of a party is read nowhere but together with that of all others. */
const isOneOfAll = (frame: Frame, pact: string, party: PartyId): boolean =>
  frame.atoms.every(
    (atom) =>
      !(atom.leaf.kind === 'consents' && atom.pact === pact && mayBe(atom.leaf.who, party, frame, atom)) ||
      (atom.leaf.all === true && !isOwn(atom)),
  ) && !frame.atoms.some(({ leaf }) => leaf.kind === 'act' && leaf.act.verb === 'consent');
