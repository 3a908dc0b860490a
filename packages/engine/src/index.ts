/** The model of a pact, the step function and the explanations. Depends on nothing. */
export type * from './model/index.ts';
export * from './catalogue/measures.ts';
export * from './catalogue/incidents.ts';
export * from './catalogue/verbs.ts';
