import type { Draft } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { bodies } from './bodies.ts';
import { collectBrackets } from './choices.ts';
import type { Lowering } from './context.ts';
import { reservationOf } from './front.ts';
import { articlesOf, formOf, offsetOf, roleOf, sourceOf, signedOf } from './head.ts';
import { opener } from './joint.ts';
import { forfeitures, relations, tenure } from './life.ts';
import { declareNames, declareRoles } from './names.ts';
import { each } from './norms.ts';
import { collectReadings } from './readings.ts';
import { placed } from './sentences.ts';
import { bodiesBefore, citeAt, type Sheet } from './sheet.ts';
import { terms } from './terms.ts';
import { wishOf } from './wish.ts';

/** A pact as lowered, with what was noticed on the way. */
export interface LoweredPact {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the tree of a pact into a draft: plain data in which brackets and readings are choice points. */
export const lowerPact = (file: ast.PactFile, catalogue: Catalogue): LoweredPact => {
  const low: Lowering = {
    id: file.id,
    catalogue,
    names: { roles: new Map(), bodies: new Set(), terms: new Map() },
    offset: offsetOf(file, catalogue),
    articles: new Set(
      [...file.articles, ...file.annexes.flatMap((annex) => annex.articles)].map((article) =>
        String(article.number),
      ),
    ),
    diagnostics: [],
    named: new Set(),
    weights: new Map(),
    signed: undefined,
    inAnswer: undefined,
  };
  low.signed = signedOf(low, file);
  declareRoles(low, file);
  const sentences = placed(low, file);
  declareNames(low, sentences);
  const choices = collectBrackets(low, file, (node) => citeAt(low, sentences, node));
  const readings = collectReadings(low, sentences, choices);
  const open = opener(choices);
  const sheet: Sheet = {
    low,
    choices,
    readings,
    open,
    sentences,
    bodyBefore: bodiesBefore(low, sentences),
    lowered: new Map(),
  };
  const draft: Draft = {
    id: file.id,
    title: file.title,
    choices: [...choices.infos.values()].sort((a, b) =>
      a.kind === b.kind
        ? a.kind === 'bracket'
          ? Number(a.id) - Number(b.id)
          : 0
        : a.kind === 'bracket'
          ? -1
          : 1,
    ),
    template: {
      id: file.id,
      title: file.title,
      form: formOf(file),
      term: tenure(sheet, file),
      offset: low.offset,
      roles: file.front
        .filter((part): part is ast.Role => part.$type === 'Role')
        .map((role) => roleOf(role, low, choices)),
      bodies: bodies(sheet),
      terms: terms(sheet),
      norms: each(sheet, 'norms'),
      exits: each(sheet, 'exits'),
      forfeitures: forfeitures(sheet),
      gates: each(sheet, 'gates'),
      relations: relations(sheet),
      reservations: file.front
        .filter((part): part is ast.Reservation => part.$type === 'Reservation')
        .map((part, index) => reservationOf(part, index, low)),
      wishes: file.front
        .filter((part): part is ast.Wish => part.$type === 'Wish')
        .map((part, index) => wishOf(part, index, low, open)),
      ...sourceOf(file),
      articles: articlesOf(low, file),
      chosen: {},
    } as unknown as Draft['template'],
  };
  return { draft, diagnostics: low.diagnostics };
};
