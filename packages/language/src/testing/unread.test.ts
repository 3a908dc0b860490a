import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unread } from './unread.ts';

// Whatever the language can say must act in a run: a new field of the model or a new word of the grammar has a reader
// from the start. What needs none says why.

const packages = join(import.meta.dirname, '../../../');

/** Results and words for readers are read by the surfaces; citations by explanations; what an analyst asks by the checker. */
const FOR_READERS =
  /^(Report|FactStatus|ProcedureStatus|Power|Note|Move|Holding|Derivation|Range|Option|ChoiceInfo|Draft|Crisis|Step|Expectation|Proposition|Speaks|Region|Wish|Wished|Sought|Standing|Instant)\.|\.cite$|^Cite\./;
/** What no run turns on and prose shows: `what is only for readers` in prose/prose.test.ts keeps this true. */
const IN_PROSE =
  /^(Article\.(annex|knownTo|title|wording.*)|Form\.(instrument|marks)|Pact\.(leftOut|source|wishes)|Tenure\.(place|status))$/;
/** Read where a crisis is read, which names roles in the plural too. */
const IN_CRISES = /^Role\.plural$/;
/** Read where texts are coded and compared (packages/history); a run turns on the name of the fact. */
const IN_CODES = /^Condition\.arises$/;
/** Brackets are opened by their shape, not by their type (lower/joint.ts). */
const BY_SHAPE = /^AstType\.|Alternative\.|Bracket\.|\.\$/;

/** Properties that nobody needs to read, each with its reason. */
const GRAMMAR: Readonly<Record<string, string>> = {
  'Announced.at': 'the date of a proposal is for readers: prose shows the head as it stands',
  'DossierDate.unknown': 'a day that is not stated is known by having no first day',
  'DraftTail.draft': 'the kind of the tail says it',
  'SilentPart.silent': 'the kind of the part says it',
  'RegardAct.of': 'told as written: the object of "regard" is the text from here on',
  'RegardAct.values': 'told as written, like RegardAct.of',
  'SubjectList.items': 'only RegardAct.of has one',
  'Supports.how': 'help of any kind supports actively; no act is the less support for being another',
};

it('every part of the model is read by the engine', () => {
  const found = unread({
    root: join(packages, 'engine/src'),
    declares: (path) => path.startsWith('model/'),
    reads: (path) => !path.startsWith('model/') && !path.startsWith('..'),
  }).filter((name) => ![FOR_READERS, IN_PROSE, IN_CRISES, IN_CODES].some((known) => known.test(name)));
  expect(found).toEqual([]);
});

const inGrammar = unread({
  root: join(packages, 'language/src'),
  declares: (path) => path === 'generated/ast.ts',
  reads: (path) => !path.startsWith('generated/') && !path.startsWith('..'),
});

it('every property of the grammar is read, or has its reason', () => {
  expect(inGrammar.filter((name) => !BY_SHAPE.test(name) && !(name in GRAMMAR))).toEqual([]);
});

it('nothing has a reason that somebody reads, or that is not there', () => {
  expect(Object.keys(GRAMMAR).filter((name) => !inGrammar.includes(name))).toEqual([]);
});
