import type { Condition, Subject, Who } from '@casus/engine';
import type * as ast from '../generated/ast.ts';

/**
 * "Each Member that assists the victim shall report": what the subject does raises its duty, in the case
 * in which it does it. The relative clause is then the condition, said of whoever bears the duty.
 */
export const raisedBy = (
  subject: Subject,
  sentence: ast.SubjectSentence,
): { readonly subject: Subject; readonly when: Condition } | undefined => {
  const { who } = subject;
  const does = sentence.subject.relative?.$type;
  if (who.kind !== 'such' || (does !== 'Assists' && does !== 'UsesForce')) return undefined;
  if (subject.bearing === 'no') return undefined;
  return { subject: { ...subject, who: who.base }, when: saidOf(who.that) };
};

const saidOf = (condition: Condition): Condition =>
  condition.kind === 'act' ? { ...condition, act: { ...condition.act, by: BEARER } } : condition;

const BEARER: Who = { kind: 'pronoun', pronoun: 'bearer' };
