import { VERBS, type VerbClass } from './verbs.ts';

// Which verbs can stand for one another, said once for whoever has to compare acts.

const CLASS: ReadonlyMap<string, VerbClass> = new Map(VERBS.map(({ id, class: of }) => [id, of]));

/** What an act is for: speaking with others, or helping somebody by whatever means, force among them. */
export const familyOf = (verb: string): 'talk' | 'help' | undefined => {
  // A meeting is called so that there is talk.
  if (verb === 'call') return 'talk';
  switch (CLASS.get(verb)) {
    case 'consult':
    case 'meet':
      return 'talk';
    case 'help':
    case 'act':
    case 'force':
    case 'sanction':
    case 'deploy':
    case 'mobilise':
    case 'comply':
      return 'help';
    default:
      return undefined;
  }
};

/** Verbs that are force. */
export const FORCE: ReadonlySet<string> = new Set(['use force', 'use', 'attack', 'resort to war']);

/** Verbs that mean one thing: whoever speaks of one speaks of the others. */
const SAME: readonly ReadonlySet<string>[] = [
  new Set([
    ...VERBS.flatMap(({ id, class: of }) => (of === 'help' || of === 'act' ? [id] : [])),
    'act',
    'take part in',
  ]),
  new Set(['consult', 'consult together']),
  FORCE,
];

/** Whether a sentence that speaks of one act speaks of the other: "assist" of "defend", but not of "consult". */
export const isSameAct = (one: string, other: string): boolean =>
  one === other || SAME.some((verbs) => verbs.has(one) && verbs.has(other));
