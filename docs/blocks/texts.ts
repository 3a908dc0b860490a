// Blocks of pacts and crises: a fragment stands in a frame, a whole text by itself; a crisis is run and judged.

import { judgeDossier } from '@casus/dossier';
import { type Draft, play } from '@casus/engine';
import { parseActors, parseCrisis, parseDossier, parsePact } from '@casus/language';
import type { Block } from './collect.ts';
import { catalogue, libraryDrafts } from './shelf.ts';

/** What a block of text came to: the faults found, and the text as a whole. */
export interface Outcome {
  readonly whole: string;
  readonly codes: readonly string[];
  /** Errors in words, with their line; empty where the text is fine. */
  readonly errors: readonly string[];
  /** For a crisis: how many expectations were judged, and which did not hold. */
  readonly judged: number;
  readonly failed: readonly string[];
}

/** Blocks of a file that stand before this one. */
export type Earlier = readonly Block[];

/**
 * The text that a block stands for. `in=NAME` puts it at the end of the block that says `frame=NAME`;
 * `under=PACTS` gives a crisis its head; otherwise the block is a whole text.
 */
export const wholeOf = (block: Block, earlier: Earlier): string => {
  const name = block.words['in'];
  if (name !== undefined) {
    const frame = earlier.findLast((each) => each.words['frame'] === name);
    if (!frame) throw new Error(`no block above is the frame "${name}"`);
    return `${wholeOf(frame, earlier).trimEnd()}\n${block.text}\n`;
  }
  const under = block.words['under'];
  if (under !== undefined) {
    const ids = under.split(',');
    const list = ids.length < 2 ? under : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
    return `crisis "Example", under ${list}.\n\n${block.text}\n`;
  }
  return `${block.text}\n`;
};

const told = (found: {
  readonly code: string;
  readonly message: string;
  readonly range?: { readonly line: number };
}): string => `${found.code} in line ${found.range?.line ?? 0}: ${found.message}`;

/** Reads a block of a pact. */
export const readPact = (block: Block, earlier: Earlier): Outcome & { readonly draft?: Draft } => {
  const whole = wholeOf(block, earlier);
  const { draft, diagnostics } = parsePact(whole, { catalogue });
  return {
    whole,
    codes: diagnostics.map(({ code }) => code),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(told),
    judged: 0,
    failed: [],
    ...(draft === undefined ? {} : { draft }),
  };
};

/** Drafts that a crisis may be under: those of the library, and the whole pacts of the blocks above it. */
const draftsFor = (earlier: Earlier): readonly Draft[] => {
  const drafts = new Map(libraryDrafts());
  for (const block of earlier)
    if (block.kind === 'pact' && block.text.startsWith('pact ')) {
      const { draft } = readPact(block, earlier);
      if (draft) drafts.set(draft.id, draft);
    }
  return [...drafts.values()];
};

/** Reads a block of a crisis, runs it and judges what it expects. */
export const runCrisis = (block: Block, earlier: Earlier): Outcome => {
  const whole = wholeOf(block, earlier);
  const drafts = draftsFor(earlier);
  const { crisis, diagnostics } = parseCrisis(whole, { catalogue, pacts: drafts });
  const verdicts = crisis ? play(crisis, drafts, catalogue.world, crisis.chosen).verdicts : [];
  return {
    whole,
    codes: diagnostics.map(({ code }) => code),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(told),
    judged: verdicts.length,
    failed: verdicts.filter(({ held }) => !held).map(({ text, says }) => `${text} => ${says}`),
  };
};

/** Reads a block of a dossier and judges what it expects of itself. */
export const readDossier = (block: Block, earlier: Earlier): Outcome => {
  const whole = wholeOf(block, earlier);
  const id = /\bon ([A-Z0-9-]+)\./.exec(whole)?.[1];
  const pact = draftsFor(earlier).find((draft) => draft.id === id);
  const { dossier, diagnostics } = parseDossier(whole, { catalogue, ...(pact ? { pact } : {}) });
  const verdicts = dossier ? judgeDossier(dossier, (party) => catalogue.nameOf(party) ?? party) : [];
  return {
    whole,
    codes: diagnostics.map(({ code }) => code),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(told),
    judged: verdicts.length,
    failed: verdicts
      .filter(({ holds }) => !holds)
      .map(({ expectation, says }) => `${expectation.text}: ${says}`),
  };
};

/** Reads a block of a file of actors. */
export const readActors = (block: Block, earlier: Earlier): Outcome => {
  const whole = wholeOf(block, earlier);
  const { diagnostics } = parseActors(whole, { catalogue });
  return {
    whole,
    codes: diagnostics.map(({ code }) => code),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(told),
    judged: 0,
    failed: [],
  };
};
