import type { ChoiceInfo } from '../model/choice.ts';
import type { Cite } from '../model/cite.ts';

/** A bracket as it stands in a sentence: no bracket stands inside another at a joint of a sentence. */
const BRACKET = /\[(?:issue (\d+),\s*)?([^[\]]*)\]/g;

interface Alternative {
  /** As the choice counts it: the second of one name is "Drafters 2". */
  readonly label: string;
  readonly words: string;
}

/** "UKR: shall (S21) | ITA: no text" as alternatives; a day in the label ("UKR on 3 May 2025") is no part of the name. */
const alternativesIn = (inside: string): readonly Alternative[] => {
  const seen = new Map<string, number>();
  return inside.split('|').map((part) => {
    const colon = part.indexOf(':');
    const name = part
      .slice(0, colon)
      .trim()
      .replace(/ on \d.*$/, '');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const words = part
      .slice(colon + 1)
      .replace(/\s*\(S\d+(?:, ?S\d+)*\)\s*$/, '')
      .trim();
    return { label: count === 1 ? name : `${name} ${count}`, words };
  });
};

const sameLabels = (choice: ChoiceInfo, found: readonly Alternative[]): boolean =>
  choice.options.length === found.length &&
  choice.options.every((option) => found.some((alternative) => alternative.label === option.label));

/**
 * The sentence of a citation as it reads under the choices made, each bracket giving way to the words
 * taken and its number: "each Guarantor [5: undertakes to] assist Ukraine". A bracket that cannot be told
 * stays as it was written.
 */
export const settledText = (
  cite: Cite,
  choices: readonly ChoiceInfo[],
  chosen: Readonly<Record<string, string>>,
): string => {
  const brackets = choices.filter((choice) => choice.kind === 'bracket');
  const here = brackets.filter((choice) =>
    choice.cites.some((place) => place.article === cite.article && place.sentence === cite.sentence),
  );
  // Brackets without a number follow one another in the order of the text.
  const used = new Set<string>();
  const text = cite.text.replace(BRACKET, (whole, issue: string | undefined, inside: string) => {
    const found = alternativesIn(inside);
    const choice =
      issue === undefined
        ? here.find((entry) => !used.has(entry.id) && sameLabels(entry, found))
        : brackets.find((entry) => entry.id === issue);
    if (choice === undefined) return whole;
    if (issue === undefined) used.add(choice.id);
    const taken = found.find((alternative) => alternative.label === chosen[choice.id]);
    return taken === undefined ? whole : `[${choice.id}: ${taken.words}]`;
  });
  return wholeBracket(cite, brackets, chosen) ?? text;
};

/** A sentence that is itself the alternative of a bracket keeps the number of that bracket. */
const wholeBracket = (
  cite: Cite,
  brackets: readonly ChoiceInfo[],
  chosen: Readonly<Record<string, string>>,
): string | undefined => {
  const base = cite.article.replace(/\(\d+\)$/, '');
  const choice = brackets.find(
    (entry) =>
      entry.cites.some(
        (place) => place.text === '' && (place.article === cite.article || place.article === base),
      ) &&
      entry.options.some(
        (option) =>
          option.label === chosen[entry.id] && option.text !== '' && option.text.includes(cite.text),
      ),
  );
  return choice === undefined ? undefined : `[${choice.id}: ${cite.text}]`;
};
