// The reference of the language is complete: every word and form of the grammars, and every word of the closed
// vocabularies, stands in a block that a reader of docs/language sees.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRISIS_DIAGNOSTICS, DIAGNOSTICS } from '@casus/language';
import { describe, expect, it } from 'vitest';
import { crisisServices } from '../packages/language/src/crisis/parse.ts';
import { pactServices } from '../packages/language/src/parse/services.ts';
import { root } from '../scripts/command.ts';
import { type Block, blocksOf } from './blocks/collect.ts';
import { formsIn, formsOf, vocabularyOf } from './blocks/forms.ts';
import { wholeOf } from './blocks/texts.ts';

const pageOf = (name: string): { readonly text: string; readonly blocks: readonly Block[] } => {
  const text = readFileSync(join(root, 'docs/language', name), 'utf8');
  return { text, blocks: blocksOf(name, text) };
};
const pages = { pact: pageOf('pact.md'), crisis: pageOf('crisis.md') };
const services = { pact: pactServices(), crisis: crisisServices() };

/** Forms in the blocks that a reader sees and that are not examples of a fault. */
const shown = (kind: 'pact' | 'crisis'): ReadonlySet<string> => {
  const out = new Set<string>();
  const { blocks } = pages[kind];
  blocks.forEach((block, index) => {
    if (block.kind !== kind || block.hidden) return;
    if ('error' in block.words && !('shown' in block.words)) return;
    const whole = wholeOf(block, blocks.slice(0, index));
    for (const form of formsIn(services[kind], whole, whole.lastIndexOf(block.text))) out.add(form);
  });
  return out;
};

const used = { pact: shown('pact'), crisis: shown('crisis') };

describe('docs/language', () => {
  it.each(['pact', 'crisis'] as const)('shows every form of the grammar of a %s', (kind) => {
    const all = formsOf(services[kind]);
    expect(all.size).toBeGreaterThan(200);
    expect([...all].filter((form) => !used[kind].has(form))).toEqual([]);
  });

  it('shows every word for incidents, thresholds, measures and values', () => {
    const words = vocabularyOf(services.pact);
    expect(words.size).toBeGreaterThan(90);
    expect([...words].filter((word) => !used.pact.has(word) && !used.crisis.has(word))).toEqual([]);
  });

  it('names every diagnostic as the guard of some form, and none that does not exist', () => {
    const guards = (text: string): readonly string[] =>
      [...text.matchAll(/^Guarded by: (.*)$/gm)].flatMap((match) => match[1]?.match(/[PC]\d{3}/g) ?? []);
    const known = [...Object.keys(DIAGNOSTICS), ...Object.keys(CRISIS_DIAGNOSTICS)];
    const named = [...guards(pages.pact.text), ...guards(pages.crisis.text)];
    expect(named.filter((code) => !known.includes(code))).toEqual([]);
    // The four that any sentence can have stand at the head of the page.
    const anywhere = new Set([...named, ...(pages.pact.text.slice(0, 1500).match(/P\d{3}/g) ?? [])]);
    expect(known.filter((code) => !anywhere.has(code))).toEqual([]);
  });

  it('every section that shows a form says what guards it', () => {
    for (const { text } of Object.values(pages))
      for (const section of text.split(/^#{2,3} /m).slice(1))
        if (section.includes('```')) expect(section, section.slice(0, 60)).toMatch(/^Guarded by: /m);
  });
});
