import type { PartyId } from '@casus/engine';
import type { Question } from '../model.ts';
import { mayMean } from '../search/atoms.ts';
import { frameOf } from '../search/frame.ts';

/** What of a pact is there for readers alone. */
const FOR_READERS: ReadonlySet<string> = new Set([
  'chosen',
  'wishes',
  'cite',
  'cites',
  'title',
  'source',
  'text',
  'open',
]);

/**
 * What a search about some parties can read of a text, as a name: resolutions of the same name have the same answers.
 * Left out is what stands there for readers, and of a duty that binds nobody who acts in the search (nobody asked
 * about, nor whoever they wait for: the cone) what it consists of and by when; that it arises stays.
 */
export const readText = (question: Question): string => {
  const frame = frameOf(question);
  const doers: readonly PartyId[] = [...frame.doers].sort();
  const pacts = question.system.pacts.map(({ pact }) => {
    const named = new Set(
      pact.norms.flatMap(({ failing, instead = [] }) => [...(failing ? [failing.norm] : []), ...instead]),
    );
    return {
      ...pact,
      norms: pact.norms.map((norm) => {
        const binds =
          norm.position !== 'duty' ||
          norm.manner !== 'achieve' ||
          named.has(norm.id) ||
          doers.some((party) => mayMean(norm.subject.who, party, frame, pact.id));
        if (binds) return norm;
        const { deadline: _deadline, strength: _strength, act, ...rest } = norm;
        return { ...rest, act: { verb: act.verb } };
      }),
    };
  });
  return JSON.stringify([doers, pacts], (key, value: unknown) => (FOR_READERS.has(key) ? undefined : value));
};
