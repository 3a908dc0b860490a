import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unread } from './unread.ts';

// Whatever the language can say must act in a run. What is declared and read by nobody is listed here,
// and the lists may only shrink: a new field or a new word of the grammar has a reader from the start.

const packages = join(import.meta.dirname, '../../../');

/** Results and words for readers are read by the surfaces; citations by explanations. */
const FOR_READERS =
  /^(Report|FactStatus|ProcedureStatus|Power|Note|Move|Holding|Derivation|Range|Option|ChoiceInfo|Draft|Crisis|Step|Expectation|Proposition|Speaks|Region|Wish|Instant)\.|\.cite$|^Cite\./;
/** What no run turns on and prose shows: `what is only for readers` in prose/prose.test.ts keeps this true. */
const IN_PROSE =
  /^(Article\.(annex|knownTo|title|wording.*)|Form\.(instrument|marks)|Pact\.(leftOut|source|wishes)|Tenure\.(place|status))$/;
/** Read where a crisis is read, which names roles in the plural too. */
const IN_CRISES = /^Role\.plural$/;
/** Brackets are opened by their shape, not by their type (lower/joint.ts). */
const BY_SHAPE = /^AstType\.|Alternative\.|Bracket\.|\.\$/;

const MODEL: readonly string[] = [];

/** Some are markers, whose presence says all ("Background", "it"). */
const GRAMMAR: readonly string[] = [
  'ActToMeet.kind',
  'Announced.at',
  'AsOf.signature',
  'BackTail.word',
  'BackgroundMoment.word',
  'ContactLine.word',
  'Determines.state',
  'FailingFinding.what',
  'Finds.incident',
  'Finds.state',
  'Finds.that',
  'ForceInAnswer.kind',
  'IncidentPhrase.any',
  'It.word',
  'LetteredClause.letter',
  'MeetEvent.verb',
  'NeverSigned.word',
  'OnlyTail.how',
  'OpinionEvent.own',
  'Performs.processes',
  'Ratifies.it',
  'RegardAct.of',
  'RegardAct.values',
  'SameDayMoment.word',
  'SubjectList.items',
  'SubjectSentence.joiners',
  'Supports.how',
  'TakePart.word',
  'ThisSentence.article',
  'ThisSentence.pact',
  'TimeEvent.word',
  'UnknownActor.word',
  'UsesForce.measures',
  'Who.joiners',
];

it('every part of the model is read by the engine', () => {
  const found = unread({
    root: join(packages, 'engine/src'),
    declares: (path) => path.startsWith('model/'),
    reads: (path) => !path.startsWith('model/') && !path.startsWith('..'),
  }).filter(
    (name) =>
      !FOR_READERS.test(name) && !IN_PROSE.test(name) && !IN_CRISES.test(name) && !MODEL.includes(name),
  );
  expect(found).toEqual([]);
});

it('every property of the grammar is read', () => {
  const found = unread({
    root: join(packages, 'language/src'),
    declares: (path) => path === 'generated/ast.ts',
    reads: (path) => !path.startsWith('generated/') && !path.startsWith('..'),
  }).filter((name) => !BY_SHAPE.test(name) && !GRAMMAR.includes(name));
  expect(found).toEqual([]);
});
