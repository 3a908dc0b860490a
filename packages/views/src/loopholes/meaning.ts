import { capital, inSentence, type Names } from '../names.ts';
import type { Loophole } from './model.ts';

/** The parties of a loophole, as a sentence names them. */
interface People {
  /** The guarantor. */
  readonly g: string;
  /** The victim. */
  readonly v: string;
  /** The attacker. */
  readonly a: string;
}

const MEANINGS: Readonly<Record<string, (people: People) => string>> = {
  'self-judging': ({ g, v }) =>
    `${g} alone judges whether ${v} has been attacked; if it says no, or says nothing, it owes nothing`,
  attribution: ({ g }) => `${g} may say that it is not known who attacked, and wait`,
  'below-threshold': ({ g, v }) =>
    `the attack on ${v} is too small for the words of the text, or ${g} may say that it is`,
  provoked: ({ g, v }) =>
    `if ${v} struck first or provoked the attack, or ${g} may say so, nothing or less is owed`,
  'area-disputed': ({ g }) => `${g} may say that the place of the attack lies outside the area`,
  'single-judge': ({ g }) => `${g} has to wait for the word of one other party, which may stay silent`,
  'attacker-veto': ({ a }) => `${a} has a vote or a veto where the response is decided, and can block it`,
  'any-party-veto': ({ g }) => `any single party can block the decision for which ${g} waits`,
  'self-veto': ({ g }) => `${g} can block by its own vote the decision that would bind it`,
  'consensus-body': ({ g }) => `${g} owes nothing until all members of a body agree, and one No is enough`,
  'voting-body': ({ g }) => `what ${g} owes hangs on a vote that may be lost, or never be held`,
  'outside-body': ({ g }) => `what ${g} owes hangs on a body that nothing here binds to speak`,
  'constitutional-process': ({ g }) =>
    `the parliament of ${g} may refuse, or keep silent, and nothing is broken`,
  'needs-request': ({ g, v }) => `${g} owes nothing, or less, until ${v} asks or invokes`,
  'easy-exit': ({ g }) => `${g} can leave, suspend or end what it owes in time`,
  dependent: ({ g }) => `${g} has to act only if others act first, and they need not`,
  'joint-not-several': ({ g }) =>
    `what is owed is owed by all together, so ${g} may leave it to the others, and they to it`,
  'not-binding': ({ g }) => `the verb is weaker than "shall": ${g} breaks nothing if it does nothing`,
  'weak-form': ({ g }) => `the paper itself does not bind ${g} as a public treaty in force would`,
  'no-clock': ({ g }) => `no hour is named, so nobody can ever say that ${g} is late`,
  'may-be-nothing': ({ g }) => `${g} chooses what it does, and may choose to do nothing`,
  'own-choice': ({ g }) => `no measure is named, so the least that ${g} can think of is enough`,
  conflict: ({ g }) => `another sentence forbids what ${g} owes, and none says which prevails`,
  'prior-treaty': ({ g }) => `another treaty that goes before this one forbids ${g} what it owes, or may`,
  'area-excluded': ({ g, v }) =>
    `where ${v} is struck here, the words do not reach, and ${g} owes nothing, or less`,
  'wrong-adversary': ({ g, a }) => `against ${a} the text promises nothing, or less: ${g} may stand aside`,
  'attacker-is-fellow': ({ g, a }) =>
    `${a} is itself a party, and the text has no rule for an attack by one of them: ${g} cannot say what it owes`,
  'guarantor-is-attacker': ({ a, v }) => `${a}, which attacks, is itself a guarantor of ${v}`,
  'wrong-incident': ({ g, v }) =>
    `what happens to ${v} is of a kind that the text does not name, and ${g} owes less or nothing`,
  'out-of-time': ({ g }) => `the attack comes before the text is in force, or after: ${g} is not bound`,
  'talk-only': ({ g }) => `the most to which ${g} can be held is to talk`,
  'too-little': ({ g, v }) => `what ${g} must do at least is less than ${v} needs`,
  late: ({ g, v }) => `what ${g} must do comes after ${v} needs it`,
  'unmissable-deadline': ({ g }) => `the time runs out, ${g} has done nothing, and nobody is in breach`,
  'dead-letter': () => `this sentence can never take effect`,
  redundant: () => `this sentence adds nothing: another owes as much, as soon`,
  entrapment: ({ g, v }) => `${g} has to help ${v} even if ${v} brought the attack on itself`,
  forfeit: ({ v }) => `${v} loses the guarantee by an act of its own`,
  'manufactured-beneficiary': () =>
    `a party is no state that others recognise: whoever made it can invite itself to use force`,
  'lapsed-beneficiary': ({ v }) => `the guarantee ended, or ends, with ${v}`,
  'monitor-blocked': ({ a }) => `${a} need not let in those who are to watch it`,
  'means-not-there': ({ g }) => `${g} has promised the same forces to two at once`,
  transit: ({ g }) => `${g} can help only if a third state lets it through`,
};

/** What a loophole means, in one sentence for somebody who has not read the text. */
export const meaningOf = (
  loophole: Pick<Loophole, 'slug' | 'guarantors' | 'victim' | 'attacker' | 'says'>,
  names: Names,
): string => {
  const meaning = MEANINGS[loophole.slug];
  const [guarantor = ''] = loophole.guarantors;
  if (!meaning) return loophole.says;
  return `${capital(
    meaning({
      g: inSentence(names, guarantor),
      v: inSentence(names, loophole.victim),
      a: inSentence(names, loophole.attacker),
    }),
  )}.`;
};

/** What a kind of loophole means, of no guarantor in particular. */
export const meaningInGeneral = (slug: string): string => {
  const meaning = MEANINGS[slug];
  return meaning ? `${capital(meaning({ g: 'a guarantor', v: 'the victim', a: 'the attacker' }))}.` : '';
};
