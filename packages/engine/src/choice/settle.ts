import type { Bracketed, ChoiceInfo, ChoicePoint, Draft, Selection } from '../model/choice.ts';
import type { Cite } from '../model/cite.ts';
import { settledText } from './wording.ts';
import type { Pact } from '../model/pact.ts';

/** A draft settled, or the brackets that are still to be chosen and the labels that do not exist. */
export type Settled =
  | { readonly ok: true; readonly pact: Pact }
  | {
      readonly ok: false;
      readonly missing: readonly ChoiceInfo[];
      readonly unknown: readonly {
        readonly id: string;
        readonly label: string;
        readonly options: readonly string[];
      }[];
    };

const isPoint = (value: unknown): value is ChoicePoint =>
  typeof value === 'object' && value !== null && 'choose' in value && 'values' in value;

/** The label taken for a choice: what the selection names, else "plain" for a reading; undefined for an open bracket. */
const taken = (choice: ChoiceInfo, selection: Selection): string | undefined =>
  selection[choice.id] ?? (choice.kind === 'reading' ? 'plain' : undefined);

const isCite = (value: object): value is Cite =>
  'pact' in value && 'article' in value && 'sentence' in value && 'text' in value;

/**
 * Puts the chosen alternatives in place. A resolution is a plain pact (SEMANTICS section 9): nothing
 * after this knows that there were brackets, but for the numbers that citations keep.
 */
export const settle = (draft: Draft, selection: Selection): Settled => {
  const missing = draft.choices.filter((choice) => taken(choice, selection) === undefined);
  const unknown = draft.choices.flatMap((choice) => {
    const label = taken(choice, selection);
    const options = choice.options.map((option) => option.label);
    return label === undefined || label === 'plain' || options.includes(label)
      ? []
      : [{ id: choice.id, label, options }];
  });
  if (missing.length > 0 || unknown.length > 0) return { ok: false, missing, unknown };
  const chosen: Record<string, string> = {};
  for (const choice of draft.choices) chosen[choice.id] = taken(choice, selection) ?? 'plain';
  const bracketed = draft.choices.some((choice) => choice.kind === 'bracket');
  const reword = (cite: Cite): Cite =>
    bracketed ? { ...cite, text: settledText(cite, draft.choices, chosen) } : cite;
  const pact = fill(draft.template, chosen, reword) as Pact;
  return { ok: true, pact: { ...pact, chosen } };
};

const fill = (
  value: unknown,
  chosen: Readonly<Record<string, string>>,
  reword: (cite: Cite) => Cite,
): unknown => {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (!isPoint(item)) return [fill(item, chosen, reword)];
      const picked = pick(item, chosen);
      if (picked === undefined || picked === null) return [];
      const filled = fill(picked, chosen, reword);
      return Array.isArray(filled) ? (filled as unknown[]) : [filled];
    });
  }
  if (isPoint(value)) return fill(pick(value, chosen), chosen, reword);
  if (typeof value !== 'object' || value === null) return value;
  if (isCite(value)) return reword(value);
  const out: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const filled = fill(part, chosen, reword);
    if (filled !== undefined && filled !== null) out[key] = filled;
  }
  return out;
};

const pick = (point: ChoicePoint, chosen: Readonly<Record<string, string>>): unknown =>
  point.values[chosen[point.choose] ?? 'plain'];

/** Every combination of the draft's choices of one kind, in the order of the text; other choices stay unnamed. */
export const selections = (draft: Draft, kind: ChoiceInfo['kind']): readonly Selection[] =>
  draft.choices
    .filter((choice) => choice.kind === kind)
    .reduce<readonly Selection[]>(
      (sofar, choice) =>
        sofar.flatMap((selection) => labels(choice).map((label) => ({ ...selection, [choice.id]: label }))),
      [{}],
    );

const labels = (choice: ChoiceInfo): readonly string[] => {
  const own = choice.options.map((option) => option.label);
  return choice.kind === 'reading' && !own.includes('plain') ? ['plain', ...own] : own;
};

/** A draft without choices, from a plain pact; for pacts made by programs. */
export const asDraft = (pact: Pact): Draft => ({
  id: pact.id,
  title: pact.title,
  choices: [],
  template: pact as Bracketed<Pact>,
});
