import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unread } from './unread.ts';

// Whatever the language can say must act in a run. What is declared and read by nobody is listed here,
// and the lists may only shrink: a new field or a new word of the grammar has a reader from the start.

const packages = join(import.meta.dirname, '../../../');

/** Results and words for readers are read by the surfaces; citations by explanations. */
const FOR_READERS =
  /^(Report|FactStatus|ProcedureStatus|Power|Note|Move|Holding|Derivation|Range|Option|ChoiceInfo|Draft|Crisis|Step|Expectation|Proposition|Speaks|Region|Wish|Instant)\.|\.cite$|^Cite\./;
/** Brackets are opened by their shape, not by their type (lower/joint.ts). */
const BY_SHAPE = /^AstType\.|Alternative\.|Bracket\.|\.\$/;

const MODEL: readonly string[] = [
  'Act.body.pact',
  'Act.in',
  'Article.annex',
  'Article.knownTo',
  'Article.title',
  'Article.wording',
  'Article.wording.source',
  'Article.wording.words',
  'Attribution.confidence',
  'Attribution.evidence',
  'Body.abstention.blocks',
  'Body.lapse.again',
  'Body.lapse.outcome.pact',
  'Body.lapse.outcome.passesTo',
  'Body.meets',
  'Body.meets.atRequestOf',
  'Body.meets.by',
  'Body.monitors',
  'Body.monitors.what',
  'Body.only',
  'Body.valid',
  'Body.vetoes.on',
  'Casus.afterConsulting',
  'Claim.because',
  'Claim.incident',
  'Condition.pact',
  'Condition.term',
  'Contest.confidence',
  'Contest.evidence',
  'Deadline.softly',
  'Deadline.word',
  'Determiner.pact',
  'Finding.back',
  'Form.instrument',
  'Form.marks',
  'Gate.effect',
  'Gate.measures',
  'IncidentPattern.against',
  'MeasuresTerm.menu',
  'MeasuresTerm.valid',
  'Menu.together',
  'Norm.gated',
  'Norm.notice',
  'Norm.notice.of',
  'Norm.notice.span',
  'Norm.window',
  'Norm.window.within',
  'Pact.leftOut',
  'Pact.reservations',
  'Pact.source',
  'Pact.wishes',
  'Relation.article',
  'Relation.to',
  'Reporting.pact',
  'Request.article',
  'Request.pact',
  'Request.to',
  'Reservation.at',
  'Reservation.by',
  'Reservation.effect',
  'Reservation.effect.excludes',
  'Reservation.effect.exempts',
  'Reservation.text',
  'Role.plural',
  'Tenure.place',
  'Tenure.status',
];

/** Some are markers, whose presence says all ("Background", "it"). */
const GRAMMAR: readonly string[] = [
  'ActToMeet.kind',
  'Announced.at',
  'AsOf.signature',
  'BackTail.word',
  'BackgroundMoment.word',
  'ContactLine.word',
  'Determines.state',
  'ExtendPower.duration',
  'FailingFinding.what',
  'Finds.incident',
  'Finds.state',
  'Finds.that',
  'ForceInAnswer.kind',
  'IncidentPhrase.any',
  'It.word',
  'LetteredClause.letter',
  'MeetEvent.verb',
  'Menu.per',
  'NeverSigned.word',
  'OnlyTail.how',
  'OpinionEvent.own',
  'Orders.term',
  'Performs.processes',
  'Ratifies.it',
  'RegardAct.of',
  'RegardAct.values',
  'Reservation.kind',
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
  }).filter((name) => !FOR_READERS.test(name) && !MODEL.includes(name));
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
