import type { Article, Cite, Form, Instant, Role, Seat, Validity } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pluralOf, singularOf } from '../link/plural.ts';
import type { BracketNode, Choices } from './choices.ts';
import { type Lowering, overAt, partyId, rangeOf, startOf, textOf } from './context.ts';
import { articleNumber, knownTo, validityOf } from './sentences.ts';

/** The pact's own clock, in minutes east of UTC. */
export const offsetOf = (file: ast.PactFile, catalogue: Catalogue): number => {
  const times = file.front.find((part): part is ast.Times => part.$type === 'Times');
  return times === undefined
    ? 0
    : (catalogue.zones.offsetAtLocal(`${times.place} time`, Date.UTC(2026, 0, 1)) ?? 0);
};

/** When the head says that the pact was signed. */
export const signedOf = (low: Lowering, file: ast.PactFile): Instant | undefined => {
  const fact = file.facts.find((one): one is ast.SignedOn => one.$type === 'SignedOn');
  return fact && startOf(low, fact.at, fact);
};

/** The form of the instrument, and whether it binds. */
export const formOf = (file: ast.PactFile): Form => {
  const instrument = file.form?.instrument ?? 'treaty';
  const marks = (file.form?.marks ?? []) as Form['marks'];
  const said = file.facts.find((fact) => fact.$type === 'Binding');
  const byForm =
    ['treaty', 'convention', 'agreement', 'protocol', 'charter'].includes(instrument) &&
    !marks.includes('draft') &&
    !marks.includes('political');
  return { instrument, marks, binding: said?.$type === 'Binding' ? said.word === 'legally binding' : byForm };
};

const NATURES: Readonly<Record<string, Role['nature']>> = {
  member: 'members',
  members: 'members',
  party: 'parties',
  parties: 'parties',
  guarantor: 'guarantors',
  guarantors: 'guarantors',
  beneficiary: 'beneficiary',
  beneficiaries: 'beneficiary',
  outsider: 'outsiders',
  outsiders: 'outsiders',
  adversary: 'adversary',
  adversaries: 'adversary',
  signatory: 'signatories',
  signatories: 'signatories',
};

/** A role with its seats; brackets in the list become choice points. */
export const roleOf = (role: ast.Role, low: Lowering, choices: Choices): unknown => {
  const singular = singularOf(role.name);
  const last = role.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const cite: Cite = {
    pact: low.id,
    article: 'Parties',
    sentence: 1,
    text: textOf(role),
    range: rangeOf(role),
  };
  const seats = role.seats.flatMap((group): readonly unknown[] => {
    if (group.$type === 'SeatList') return seatsOf(group, low);
    const bracket = group as unknown as BracketNode;
    const id = choices.idOf.get(bracket) ?? '';
    const labels = choices.labelsOf.get(bracket) ?? [];
    return [
      {
        choose: id,
        values: Object.fromEntries(
          bracket.alternatives.map((alternative, index) => [
            labels[index] ?? '',
            alternative.value ? seatsOf(alternative.value as unknown as ast.SeatList, low) : [],
          ]),
        ),
      },
    ];
  });
  return {
    singular,
    plural: role.name === singular ? pluralOf(singular) : role.name,
    nature: NATURES[role.nature ?? last] ?? 'members',
    seats,
    cite,
  };
};

const seatsOf = (list: ast.SeatList, low: Lowering): readonly Seat[] => {
  const from = startOf(low, list.from, list);
  const until = overAt(low, list.until, list);
  const validity: Validity = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  if (list.all) return [{ party: 'all states', ...validity }];
  return (list.names?.items ?? []).map((name) => ({
    party: partyId(low, name, list.names ?? list),
    ...validity,
  }));
};

/** Where the official text stands, and what of it the pact leaves out. */
export const sourceOf = (
  file: ast.PactFile,
): { readonly source?: string; readonly leftOut: readonly string[] } => {
  const source = file.front.find((part): part is ast.SourceLine => part.$type === 'SourceLine')?.text;
  return {
    ...(source === undefined ? {} : { source }),
    leftOut: file.front.flatMap((part) => (part.$type === 'LeftOut' ? part.items : [])),
  };
};

/** Articles as printed, with the official wording beside them. */
export const articlesOf = (low: Lowering, file: ast.PactFile): readonly Article[] => {
  const out: Article[] = [];
  [undefined, ...file.annexes].forEach((annex, index) => {
    const known = annex ? knownTo(low, file, annex) : undefined;
    for (const article of annex ? annex.articles : file.articles) {
      const wording = article.items.flatMap((item) =>
        item.$type === 'Wording'
          ? [{ words: item.words, ...(item.source === undefined ? {} : { source: item.source }) }]
          : [],
      );
      out.push({
        number: articleNumber(article, annex ? index : undefined),
        ...(article.title === undefined ? {} : { title: article.title }),
        ...(annex ? { annex: annex.title } : {}),
        ...(known ? { knownTo: known } : {}),
        ...validityOf(low, [...(annex?.validity ?? []), ...article.validity]),
        wording,
      });
    }
  });
  return out;
};
