// Each paragraph of the semantics names what keeps it true, and that exists.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/command.ts';

const text = readFileSync(join(root, 'docs/semantics.md'), 'utf8');

interface Paragraph {
  readonly number: string;
  readonly text: string;
}

const paragraphs: readonly Paragraph[] = text.split(/^(?=\*\*\d+\.\d+\*\* |## )/m).flatMap((part) => {
  const number = /^\*\*(\d+\.\d+)\*\* /.exec(part)?.[1];
  return number === undefined ? [] : [{ number, text: part }];
});

const hasCrisis = (number: string): boolean =>
  paragraphs.find((paragraph) => paragraph.number === number)?.text.includes('```crisis') === true;

/** What is wrong with the proof of a paragraph; empty where it has one that exists. */
const faults = (paragraph: Paragraph): readonly string[] => {
  const kept = /\*Kept by/.exec(paragraph.text);
  if (!kept) return ['names nothing that keeps it true'];
  const proof = paragraph.text.slice(kept.index);
  const out: string[] = [];
  if (proof.startsWith('*Kept by the block') && !proof.includes('```crisis')) out.push('has no block');
  for (const [, list = ''] of proof.matchAll(/the blocks? of ([\d., and]+)/g))
    for (const number of list.match(/\d+\.\d+/g) ?? [])
      if (!hasCrisis(number)) out.push(`${number} has no block`);
  for (const [, title = '', path = ''] of proof.matchAll(/`([^`]+)` in \[[^\]]+\]\(\.\.\/([^)]+)\)/g)) {
    const file = join(root, path);
    if (!existsSync(file) || !readFileSync(file, 'utf8').includes(title))
      out.push(`no test "${title}" in ${path}`);
  }
  for (const [, path = ''] of proof.matchAll(/\]\(\.\.\/(library\/crises\/[^)]+\.crisis)\)/g))
    if (!existsSync(join(root, path)) || !/^\s*Expect/m.test(readFileSync(join(root, path), 'utf8')))
      out.push(`${path} expects nothing`);
  if (!/the block|` in \[|library\/crises\//.test(proof)) out.push('names nothing that a machine can find');
  return out;
};

describe('docs/semantics.md', () => {
  it('has paragraphs numbered without a gap', () => {
    expect(paragraphs.length).toBeGreaterThan(40);
    const sections = new Map<string, number[]>();
    for (const { number } of paragraphs) {
      const [section = '', item = ''] = number.split('.');
      sections.set(section, [...(sections.get(section) ?? []), Number(item)]);
    }
    for (const [section, items] of sections)
      expect(items, `section ${section}`).toEqual(items.map((_, index) => index + 1));
  });

  it.each(paragraphs)('$number is kept true by something that exists', (paragraph) => {
    expect(faults(paragraph)).toEqual([]);
  });

  it('a proof that does not exist is found', () => {
    expect(faults({ number: '0.0', text: '**0.0** So it is.' })).toHaveLength(1);
    expect(
      faults({ number: '0.0', text: '*Kept by* `no such title` in [a](../docs/semantics.test.ts)' }).length +
        faults({ number: '0.0', text: '*Kept by the block.*' }).length,
    ).toBe(1);
  });
});
