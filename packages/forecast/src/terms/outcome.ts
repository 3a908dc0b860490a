import type { Ground } from './model.ts';

// What an outcome amounts to, said once for whoever weighs a ground.

/** Whether the norm asks for something; else it forbids. */
export const isAsked = ({ outcome }: Ground): boolean => outcome !== 'forbidden';

/**
 * Whether what was asked for was not done although its hour had passed. What has no hour, or one still to come, is not
 * breached by waiting (SEMANTICS section 4).
 */
export const fallsShort = ({ outcome }: Ground): boolean =>
  outcome === 'not performed' || outcome === 'late' || outcome === 'too little';
