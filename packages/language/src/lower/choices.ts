import type { ChoiceInfo, ChoicePoint, Cite, Option } from '@casus/engine';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { startOf, textOf, type Env, type Lowering, complain } from './context.ts';

/** Any bracket: an issue number, alternatives with labels. */
export interface BracketNode extends AstNode {
  readonly issue?: ast.Issue;
  readonly alternatives: readonly (AstNode & {
    readonly label: ast.Label;
    readonly noText?: boolean;
    readonly value?: AstNode;
    readonly sentences?: readonly ast.Sentence[];
    readonly statements?: string;
  })[];
}

const isBracket = (node: AstNode): node is BracketNode =>
  node.$type.endsWith('Bracket') &&
  Array.isArray((node as unknown as { alternatives?: unknown }).alternatives);

/** All brackets in a subtree, in the order of the text. */
export const bracketsIn = (node: AstNode): readonly BracketNode[] =>
  [...AstUtils.streamAst(node)].filter(isBracket);

/** Brackets and readings of a pact, collected once, before anything is lowered. */
export interface Choices {
  readonly idOf: ReadonlyMap<BracketNode, string>;
  readonly labelsOf: ReadonlyMap<BracketNode, readonly string[]>;
  readonly infos: Map<string, ChoiceInfo>;
}

const labelWords = (label: ast.Label): string => label.names.join(' and ');

/** Numbers the brackets: the issue number where given, else the numbers that follow the greatest. */
export const collectBrackets = (
  low: Lowering,
  file: ast.PactFile,
  citeAt: (node: AstNode) => Cite,
): Choices => {
  const all = bracketsIn(file);
  const idOf = new Map<BracketNode, string>();
  const labelsOf = new Map<BracketNode, readonly string[]>();
  const infos = new Map<string, ChoiceInfo>();
  let next = Math.max(0, ...all.map((bracket) => bracket.issue?.number ?? 0));
  for (const bracket of all) {
    const id = String(bracket.issue?.number ?? (next += 1));
    idOf.set(bracket, id);
    const seen = new Map<string, number>();
    const labels = bracket.alternatives.map((alternative) => {
      const words = labelWords(alternative.label);
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      return count === 1 ? words : `${words} ${count}`;
    });
    labelsOf.set(bracket, labels);
    const options = bracket.alternatives.map((alternative, index): Option => {
      const asOf = startOf(low, alternative.label.asOf, alternative.label);
      return {
        label: labels[index] ?? '',
        heldBy: alternative.label.names,
        text: alternative.noText
          ? ''
          : alternative.sentences
            ? alternative.sentences.map((sentence) => textOf(sentence)).join(' ')
            : textOf(alternative.value),
        ...(alternative.statements === undefined ? {} : { source: alternative.statements }),
        ...(asOf === undefined ? {} : { asOf }),
      };
    });
    const cite = citeAt(bracket);
    const known = infos.get(id);
    if (known === undefined)
      infos.set(id, {
        id,
        kind: 'bracket',
        about: `${jointWords(bracket)} in Article ${cite.article}`,
        options,
        cites: [cite],
      });
    else {
      const same =
        known.options.length === options.length &&
        known.options.every((option) => labels.includes(option.label));
      if (!same)
        complain(
          low,
          'P006',
          bracket,
          `Issue ${id} has the labels ${known.options.map((option) => option.label).join(', ')} elsewhere, and ${labels.join(', ')} here.`,
        );
      infos.set(id, {
        ...known,
        options: known.options.map((option) =>
          merged(
            option,
            options.find((other) => other.label === option.label),
          ),
        ),
        cites: [...known.cites, cite],
        about: `${known.about}; ${jointWords(bracket)} in Article ${cite.article}`,
      });
    }
  }
  return { idOf, labelsOf, infos };
};

const merged = (option: Option, other: Option | undefined): Option =>
  other === undefined
    ? option
    : { ...option, text: [option.text, other.text].filter((text) => text !== '').join(' … ') };

const jointWords = (bracket: BracketNode): string => {
  const joint = bracket.$type.replace(/Bracket$/, '').toLowerCase();
  return joint === 'tail'
    ? 'limit'
    : joint === 'quality'
      ? 'threshold'
      : joint === 'seat'
        ? 'parties'
        : joint;
};

/**
 * Lowers a unit once for every combination of the choices in it, nested in the order given. Below this
 * everything is plain: a bracket simply is what its label says.
 */
export const forEachChoice = (
  ids: readonly { readonly id: string; readonly labels: readonly string[] }[],
  env: Env,
  lower: (env: Env) => unknown,
): unknown => {
  const [first, ...others] = ids;
  if (!first) return lower(env);
  const values: Record<string, unknown> = {};
  for (const label of first.labels) {
    const value = forEachChoice(others, { ...env, [first.id]: label }, lower);
    values[label] = value ?? null;
  }
  const point: ChoicePoint = { choose: first.id, values };
  return point;
};

/** The same in a list: the point stands as one item, its values are lists. */
export const listChoice = (
  ids: readonly { readonly id: string; readonly labels: readonly string[] }[],
  lower: (env: Env) => readonly unknown[],
): readonly unknown[] => {
  if (ids.length === 0) return lower({});
  const nest = (left: typeof ids, env: Env): readonly unknown[] => {
    const [first, ...others] = left;
    if (!first) return lower(env);
    return [
      {
        choose: first.id,
        values: Object.fromEntries(
          first.labels.map((label) => [label, nest(others, { ...env, [first.id]: label })]),
        ),
      } satisfies ChoicePoint,
    ];
  };
  const made = nest(ids, {});
  return isEmpty(made) ? [] : made;
};

const isEmpty = (items: readonly unknown[]): boolean =>
  items.every(
    (item) =>
      typeof item === 'object' &&
      item !== null &&
      'choose' in item &&
      Object.values((item as ChoicePoint).values).every((value) => Array.isArray(value) && isEmpty(value)),
  );
