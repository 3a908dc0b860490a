import type { Norm, Term } from '@casus/engine';
import { expect, it } from 'vitest';
import { NAMES_WITH_AND } from '../parse/lexicon.ts';
import { catalogue, draftOf, example, played } from '../testing/played.ts';

const normOf = (sentence: string): Norm | undefined =>
  (draftOf(example(`Article 1 "One"\n  ${sentence}`)).template.norms as readonly Norm[])[0];
const GERMANY = { kind: 'states', ids: ['DEU'] };
const MEMBER = { kind: 'role', role: 'Member' };

it('a subject, an object and a party of a condition each have their exception', () => {
  const norm = normOf(
    'When any state except a Member or Ukraine attacks any Member except France, each other Member except Poland shall inform each Member except France and Italy, within 24 hours.',
  );
  expect(norm?.subject).toMatchObject({
    who: { kind: 'except', base: MEMBER, minus: { kind: 'states', ids: ['POL'] } },
    other: true,
  });
  expect(norm?.act.to).toEqual({
    kind: 'except',
    base: MEMBER,
    minus: { kind: 'states', ids: ['FRA', 'ITA'] },
  });
  expect(norm?.when).toMatchObject({
    pattern: {
      by: { kind: 'except', base: { kind: 'any state' } },
      on: { kind: 'except', base: MEMBER, minus: { kind: 'states', ids: ['FRA'] } },
    },
  });
});

it('the exception of a party stands before the exception of the norm', () => {
  const norm = normOf('No Member shall use force against any state except Germany, except in self-defence.');
  expect(norm?.act.against).toEqual({ kind: 'except', base: { kind: 'any state' }, minus: GERMANY });
  expect(norm?.unless).toMatchObject({ kind: 'norm' });
});

it('of a territory the exception is a place', () => {
  const terms = draftOf(example('Article 1 "One"\n  Area means the territory of any Member except Crimea.'))
    .template.terms as readonly Term[];
  expect(terms[0]).toMatchObject({ area: { kind: 'except', base: { kind: 'territory', of: MEMBER } } });
});

it('who is excepted owes nothing in a run', () => {
  const pact = example(
    'Article 1 "One"\n  When any state attacks any Member, each other Member except Italy shall assist the victim within 24 hours.',
  );
  const { failed } = played(
    [pact],
    `1 March 2021:
  (1) Belarus attacks Poland.
  Expect: France is obliged to assist Poland.
  Expect: Italy is not obliged under EXAMPLE-1.`,
  );
  expect(failed).toEqual([]);
});

it('a state with an "and" in its name is one party, and every such name of the catalogue is known', () => {
  const draft = draftOf(
    'pact EXAMPLE-1 "Example"\n  a treaty.\nMembers: Bosnia and Herzegovina, France and Trinidad and Tobago.\nArticle 1 "One"\n  Each Member shall meet.\n',
  );
  expect(
    (draft.template.roles as readonly { seats: readonly { party: string }[] }[])[0]?.seats.map(
      ({ party }) => party,
    ),
  ).toEqual(['BIH', 'FRA', 'TTO']);
  const states = catalogue.world.actors.filter(
    ({ kind, name }) => kind === 'state' && name.includes(' and '),
  );
  expect(states.map(({ name }) => name).filter((name) => !NAMES_WITH_AND.includes(name))).toEqual([]);
});
