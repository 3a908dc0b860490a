import type { Body, Casus, Condition, Norm, Pact } from '@casus/engine';

/** Changes of a text by which loopholes are closed, one for each way. */

/** Changes some norms. */
export const eachNorm =
  (change: (norm: Norm, pact: Pact) => Norm) =>
  (pact: Pact): Pact => ({ ...pact, norms: pact.norms.map((norm) => change(norm, pact)) });

/** Changes some bodies. */
export const eachBody =
  (change: (body: Body) => Body) =>
  (pact: Pact): Pact => ({ ...pact, bodies: pact.bodies.map(change) });

/** Changes a casus of a pact. */
export const casusOf =
  (id: string, term: string, change: (casus: Casus) => Casus) =>
  (pact: Pact): Pact =>
    pact.id === id
      ? {
          ...pact,
          terms: pact.terms.map((one) => (one.kind === 'casus' && one.term === term ? change(one) : one)),
        }
      : pact;

/** A casus that nobody has to find: the facts decide, and where they are in dispute the attack is deemed established. */
export const objective = (casus: Casus): Casus => ({
  ...casus,
  determiner: { kind: 'victim', standard: 'sole' },
});

/** Whether a condition has a leaf of some sort anywhere. */
export const hasLeaf = (condition: Condition | undefined, is: (leaf: Condition) => boolean): boolean => {
  if (!condition) return false;
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.some((part) => hasLeaf(part, is));
    case 'not':
    case 'continues':
      return hasLeaf(condition.of, is);
    default:
      return is(condition);
  }
};

/** All conditions of a norm. */
export const conditionsOf = (norm: Norm): readonly (Condition | undefined)[] => [
  norm.when,
  norm.onlyIf,
  norm.soFarAs,
  norm.while,
  norm.until,
  norm.unless,
];
