import type { AstNode } from 'langium';
import type { BracketNode, Choices } from './choices.ts';
import type { Here } from './context.ts';

/** Makes the function that opens a joint: the value that stands there under the choices of `here`. */
export type Open = <T extends AstNode>(joint: AstNode | T | undefined, here: Here) => T | undefined;

/** A bracket is what its chosen label says; anything else is itself. */
export const opener =
  (choices: Choices): Open =>
  <T extends AstNode>(joint: AstNode | T | undefined, here: Here): T | undefined => {
    if (joint === undefined) return undefined;
    const bracket = joint as BracketNode;
    const id = choices.idOf.get(bracket);
    if (id === undefined) return joint as T;
    const labels = choices.labelsOf.get(bracket) ?? [];
    const index = Math.max(0, labels.indexOf(here.env[id] ?? ''));
    return bracket.alternatives[index]?.value as T | undefined;
  };
