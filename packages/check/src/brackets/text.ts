import type { Norm } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import { type Frame, frameOf, type Scene, sceneOf } from '../search/frame.ts';
import type { Question } from '../model.ts';
import { type Residue, residueOf } from './residue.ts';
import { renamed, type Seated } from './renamed.ts';

/** What is left of the texts in a question, whoever is asked about, as a name. */
export const leftText = (question: Question): string => {
  const scene = sceneOf(question);
  return textOf(scene, residueOf(scene));
};

/**
 * What a search about some parties can read of the texts, as a name: questions of the same name have the same answers, up to the names
 * of parties that are no more than members. Left out is what nothing can come of any more, and of a duty that binds
 * nobody whose deeds are looked at, and that no other norm names, what it consists of and by when; that it arises stays.
 */
export const readText = (question: Question): string => {
  const frame = frameOf(question);
  const left = residueOf(frame).map((pact, index) => ({
    ...pact,
    norms: read(frame, frame.system.pacts[index]?.pact.norms ?? [], pact),
  }));
  const seatless = left.map((pact) => ({
    ...pact,
    roles: rolesIn(pact).map((role) => ({ ...role, seats: [] })),
  }));
  const seated = left.flatMap((pact, index) =>
    rolesIn(pact).map(({ singular, seats }) => [`${index} ${singular}`, seats] as const),
  );
  return renamed(frame, textOf(frame, seatless), seated, [...frame.doers]);
};

const rolesIn = ({
  roles,
}: Residue): readonly { readonly singular: string; readonly seats: Seated[number][1] }[] =>
  roles as readonly { readonly singular: string; readonly seats: Seated[number][1] }[];

/** Residue, and the states of affairs that it asks for, as one text. */
const textOf = ({ opening }: Scene, left: readonly Residue[]): string => {
  const text = JSON.stringify(left);
  const facts = Object.entries(opening.facts)
    .filter(([fact]) => text.includes(`"fact":${JSON.stringify(fact)}`))
    .map(([fact, { holds }]) => [fact, holds]);
  return JSON.stringify([facts, left]);
};

const read = (frame: Frame, norms: readonly Norm[], { id, norms: left }: Residue): readonly unknown[] => {
  const named = new Set(
    norms.flatMap(({ failing, instead = [] }) => [...(failing ? [failing.norm] : []), ...instead]),
  );
  const binds = (norm: Norm): boolean =>
    norm.position !== 'duty' ||
    norm.manner !== 'achieve' ||
    named.has(norm.id) ||
    [...frame.doers].some((party) => mayMean(norm.subject.who, party, frame, id as string));
  return (left as readonly Readonly<Record<string, unknown>>[]).map((norm, index) => {
    const whole = norms[index];
    if (!whole || binds(whole)) return norm;
    const { deadline: _deadline, strength: _strength, act: _act, ...rest } = norm;
    return { ...rest, act: { verb: whole.act.verb } };
  });
};
