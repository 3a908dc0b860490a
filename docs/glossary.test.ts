// The glossary has a word for every type of the model and every verb of the language, and one word per idea.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERBS } from '@casus/engine';
import { expect, it } from 'vitest';
import { root } from '../scripts/command.ts';

const text = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
const model = join(root, 'packages/engine/src/model');
const types = readdirSync(model).flatMap((file) =>
  [...readFileSync(join(model, file), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    (match) => match[1] ?? '',
  ),
);
const inCode = new Set([...text.matchAll(/`([A-Za-z]+)`/g)].map((match) => match[1]));

it('names every type of the model, and no type that is not there', () => {
  expect(types.length).toBeGreaterThan(60);
  expect(types.filter((type) => !inCode.has(type))).toEqual([]);
  expect([...inCode].filter((name) => /^[A-Z]/.test(name ?? '') && !types.includes(name ?? ''))).toEqual([]);
});

it('names every verb of the language once', () => {
  const table = text.slice(text.indexOf('## The verbs'));
  const said = [...table.matchAll(/\*([^*]+)\*/g)].flatMap((match) => (match[1] ?? '').split(/[,;] /));
  expect(VERBS.map(({ id }) => id).filter((verb) => !said.includes(verb))).toEqual([]);
  expect(said.filter((verb, index) => said.indexOf(verb) !== index)).toEqual([]);
  expect(said.filter((verb) => !VERBS.some(({ id }) => id === verb))).toEqual([]);
});

it('has one entry per word', () => {
  const words = [...text.matchAll(/^\| ((?:\*\*[^|]+))\|/gm)].map((match) => (match[1] ?? '').trim());
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
