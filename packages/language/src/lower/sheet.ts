import type { Cite } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { bracketsIn, type Choices } from './choices.ts';
import type { Env, Here, Lowering } from './context.ts';
import type { Open } from './joint.ts';
import { isAboutBody, subjectNames } from './names.ts';
import type { LoweredNorms } from './norm.ts';
import type { Readings } from './readings.ts';
import type { Placed } from './sentences.ts';

type Ids = readonly { readonly id: string; readonly labels: readonly string[] }[];

/** Everything about a pact that its parts are lowered from: each part once per combination of its choices. */
export interface Sheet {
  readonly low: Lowering;
  readonly choices: Choices;
  readonly readings: Readings;
  readonly open: Open;
  readonly sentences: readonly Placed[];
  /** For each sentence, the body spoken of last before it. */
  readonly bodyBefore: readonly (string | undefined)[];
  /** Norms made so far, by sentence and choices. */
  readonly lowered: Map<string, LoweredNorms>;
}

/** Where a node stands, for a choice. */
export const citeAt = (
  low: Lowering,
  sentences: readonly Placed[],
  node: { readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined },
): Cite => {
  const offset = node.$cstNode?.offset ?? 0;
  const home = sentences.find(({ sentence }) => {
    const cst = sentence.$cstNode;
    return cst !== undefined && cst.offset <= offset && offset < cst.end;
  });
  return (
    home?.cite ?? {
      pact: low.id,
      article:
        sentences.find(({ guards }) => guards.some((guard) => guard.bracket === (node as unknown)))?.cite
          .article ?? 'Parties',
      sentence: 1,
      text: '',
    }
  );
};

/** The surroundings of a sentence under the choices taken. */
export const hereOf = (sheet: Sheet, home: Placed, env: Env): Here => {
  return {
    low: sheet.low,
    env,
    cite: home.cite,
    it: lastBody(sheet, home),
    readings: sheet.readings.byId,
    open: new Set(),
  };
};

/** "It" is the body spoken of last. */
export const lastBody = (sheet: Sheet, home: Placed): string | undefined => {
  return sheet.bodyBefore[home.index];
};

/** For each sentence, the body spoken of last before it. One pass: a long pact has many sentences. */
export const bodiesBefore = (
  low: Lowering,
  sentences: readonly Placed[],
): readonly (string | undefined)[] => {
  let last: string | undefined;
  return sentences.map(({ sentence: { body } }) => {
    const before = last;
    if (body.$type === 'SubjectSentence' && body.predicates.some(isAboutBody)) {
      const name = subjectNames(body.subject)[0];
      if (name !== undefined && low.names.bodies.has(name)) last = name;
    }
    return before;
  });
};

/** Whether the brackets around a sentence leave it standing. */
export const stands = (sheet: Sheet, home: Placed, env: Env): boolean => {
  return home.guards.every(
    ({ bracket, index }) =>
      env[sheet.choices.idOf.get(bracket) ?? ''] === sheet.choices.labelsOf.get(bracket)?.[index],
  );
};

/** Choices that a group of sentences turns on, in the order of the text. */
export const idsOf = (sheet: Sheet, homes: readonly Placed[]): Ids => {
  const ids = new Map<string, readonly string[]>();
  const add = (id: string | undefined): void => {
    const info = id === undefined ? undefined : sheet.choices.infos.get(id);
    if (info)
      ids.set(
        info.id,
        info.options.map((option) => option.label),
      );
  };
  for (const home of homes) {
    for (const { bracket } of home.guards) add(sheet.choices.idOf.get(bracket));
    for (const bracket of bracketsIn(home.sentence)) add(sheet.choices.idOf.get(bracket));
    add(sheet.readings.ofSentence.get(home));
    for (const id of sheet.readings.byId.keys()) if (concerns(sheet, id, home)) add(id);
  }
  return [...ids].map(([id, labels]) => ({ id, labels }));
};

const concerns = (sheet: Sheet, id: string, home: Placed): boolean => {
  if (id.startsWith('Article ')) return false;
  const { body } = home.sentence;
  if (body.$type === 'SubjectSentence' && body.predicates[0]?.$type === 'Means')
    return subjectNames(body.subject)[0] === id;
  return (
    !sheet.low.names.terms.has(id) &&
    home.cite.text.toLowerCase().includes(id.replace(/^a /, '').toLowerCase())
  );
};

/** The sentence under the chosen readings: itself, or what a reading puts in its place. */
export const underReadings = (sheet: Sheet, home: Placed, env: Env): ast.Sentence => {
  const ids = [
    sheet.readings.ofSentence.get(home),
    ...[...sheet.readings.byId.keys()].filter((id) => concerns(sheet, id, home)),
  ].filter((id): id is string => id !== undefined);
  let out = home.sentence;
  for (const id of ids) {
    const body = sheet.readings.byId.get(id)?.get(env[id] ?? 'plain')?.body;
    if (!body) continue;
    if (body.$type === 'SentenceReading') {
      const given = body.sentence;
      out = given.condition || !out.condition ? given : { ...given, condition: out.condition };
    }
    if (body.$type === 'ClauseReading' && out.condition)
      out = {
        ...out,
        condition: {
          ...out.condition,
          items: [body.condition],
          joiners: [],
          $type: 'Condition',
        } as unknown as ast.Condition,
      };
    if (
      body.$type === 'StrengthReading' ||
      (body.$type === 'TimeReading' && sheet.readings.ofSentence.get(home) === id)
    )
      out = withPredicate(out, body);
  }
  return out;
};

/** Sentences of one form. */
export const withBody = (sheet: Sheet, type: ast.SentenceBody['$type']): readonly Placed[] => {
  return sheet.sentences.filter((home) => home.sentence.body.$type === type);
};

/** A sentence with another strength or time in its first norm. */
const withPredicate = (sentence: ast.Sentence, body: ast.StrengthReading | ast.TimeReading): ast.Sentence => {
  if (sentence.body.$type !== 'SubjectSentence') return sentence;
  const predicates = sentence.body.predicates.map((predicate) =>
    predicate.$type !== 'NormPredicate'
      ? predicate
      : body.$type === 'StrengthReading'
        ? { ...predicate, strength: body.strength }
        : {
            ...predicate,
            tails: [
              ...predicate.tails.filter((tail) => tail.$type !== 'Within' && tail.$type !== 'OpenTail'),
              body.limit,
            ],
          },
  );
  return { ...sentence, body: { ...sentence.body, predicates } } as unknown as ast.Sentence;
};
