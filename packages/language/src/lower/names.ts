import type * as ast from '../generated/ast.ts';
import { pluralOf, singularOf } from '../link/plural.ts';
import { complain, type Lowering, partyId } from './context.ts';
import { kindsOf } from './incident.ts';
import type { Placed } from './sentences.ts';

/** Roles by all their forms, before any sentence is read. */
export const declareRoles = (low: Lowering, file: ast.PactFile): void => {
  for (const part of file.front) {
    if (part.$type !== 'Role') continue;
    const singular = singularOf(part.name);
    low.names.roles.set(part.name, singular);
    low.names.roles.set(singular, singular);
    low.names.roles.set(pluralOf(singular), singular);
  }
};

/** Names in a subject. */
export const subjectNames = (subject: ast.Subject): readonly string[] =>
  subject.items.flatMap((item) => (item.$type === 'Named' && item.pact === undefined ? [item.name] : []));

/** Whether a predicate says what a body is or does. */
export const isAboutBody = (predicate: ast.Predicate): boolean =>
  ['ComposedOf', 'ActsFor', 'Meets', 'DecidesBy', 'Quorum', 'Monitors'].includes(predicate.$type);

/** Bodies and terms by name, before anything that uses them is lowered. */
export const declareNames = (low: Lowering, sentences: readonly Placed[]): void => {
  for (const { sentence, valid, guards } of sentences) {
    if (sentence.body.$type === 'ForceInAnswer')
      low.inAnswer = {
        kinds: kindsOf([sentence.body.kind]),
        attack: sentence.body.outcome === 'is an attack',
      };
    if (sentence.body.$type !== 'SubjectSentence') continue;
    for (const predicate of sentence.body.predicates) {
      if (isAboutBody(predicate))
        for (const name of subjectNames(sentence.body.subject))
          if (!low.names.roles.has(name)) low.names.bodies.add(name);
      if (predicate.$type !== 'Means') continue;
      const name = subjectNames(sentence.body.subject)[0];
      if (name === undefined) continue;
      if (low.names.terms.has(name) && valid === undefined && guards.length === 0)
        complain(low, 'P008', predicate, `${name} is defined twice.`);
      low.names.terms.set(name, kindOfTerm(predicate.definition, low));
      const { definition } = predicate;
      if (definition.$type === 'WeightsDefinition')
        low.weights.set(
          name,
          Object.fromEntries(definition.items.map((item) => [partyId(low, item.party, item), item.weight])),
        );
    }
  }
};

const kindOfTerm = (
  definition: ast.Definition,
  low: Lowering,
): 'casus' | 'area' | 'group' | 'measures' | 'line' => {
  switch (definition.$type) {
    case 'Incidents':
    case 'ConditionDefinition':
      return 'casus';
    case 'MeasuresDefinition':
    case 'WeightsDefinition':
      return 'measures';
    case 'AreaSet': {
      const bases = definition.items.map((item) => item.base);
      if (bases.some((base) => base.$type === 'ContactLine')) return 'line';
      if (bases[0]?.$type === 'StatesIn') return 'group';
      return bases.every(
        (base) => base.$type === 'AreaName' && low.catalogue.party(base.name) !== undefined,
      ) && definition.items.every((item) => item.limits.length === 0)
        ? 'group'
        : 'area';
    }
    default:
      return 'area';
  }
};
