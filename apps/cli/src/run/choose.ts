import type { ChoiceInfo, Draft, Selection } from '@casus/engine';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';

/** Alternatives by pact. */
export type Choices = Readonly<Record<string, Selection>>;

/** "2=ITA", "UA-A5T-2025:2=ITA" or, for readings, "forthwith=a day", several joined by commas. */
function pairs(
  given: readonly string[],
): readonly { readonly pact?: string; readonly id: string; readonly label: string; readonly text: string }[] {
  return given
    .flatMap((each) => each.split(/,(?=[^,]*=)/)) // a label may have a comma in it
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((text) => {
      const equals = text.lastIndexOf('=');
      const left = equals < 0 ? text : text.slice(0, equals).trim();
      const label = equals < 0 ? '' : text.slice(equals + 1).trim();
      const colon = /^([A-Z0-9][A-Z0-9-]*-[A-Z0-9-]+):(.*)$/i.exec(left);
      return colon
        ? { pact: (colon[1] ?? '').toUpperCase(), id: colon[2] ?? '', label, text }
        : { id: left, label, text };
    });
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Choices as given, those of a draft's readings apart from those of its brackets. */
export const sortedOut = (
  given: readonly string[],
  draft: Draft,
): { readonly resolve: readonly string[]; readonly reading: readonly string[] } => {
  const all = pairs(given);
  const isReading = ({ id }: { readonly id: string }): boolean => isOf(draft, id, 'reading');
  return {
    resolve: all.filter((pair) => !isReading(pair)).map(({ text }) => text),
    reading: all.filter(isReading).map(({ text }) => text),
  };
};

/** Of choices that were given for several drafts, those that this one leaves open. */
export const openIn = (given: readonly string[], draft: Draft, kind: ChoiceInfo['kind']): readonly string[] =>
  pairs(given)
    .filter(({ id }) => isOf(draft, id, kind))
    .map(({ text }) => text);

const isOf = (draft: Draft, id: string, kind: ChoiceInfo['kind']): boolean =>
  draft.choices.some((choice) => choice.kind === kind && same(choice.id, id));

/** Reads `--resolve` (brackets) or `--reading` against what the drafts leave open. */
export function chosenFrom(
  given: readonly string[],
  drafts: readonly Draft[],
  kind: ChoiceInfo['kind'],
): Outcome<Choices> {
  const flag = kind === 'bracket' ? '--resolve' : '--reading';
  let chosen: Record<string, Selection> = {};
  for (const { pact, id, label, text } of pairs(given)) {
    if (label === '' || id === '' || id.includes('='))
      return bad(
        EXIT.usage,
        `${flag} ${text}: is no choice of one alternative`,
        kind === 'bracket' ? 'write --resolve 1=UKR,2=ITA' : 'write --reading "forthwith=a day"',
      );
    const among = drafts.filter((draft) => pact === undefined || same(draft.id, pact));
    const found = among.flatMap((draft) =>
      draft.choices
        .filter((choice) => choice.kind === kind && same(choice.id, id))
        .map((choice) => ({ draft, choice })),
    );
    if (found.length === 0) {
      const known = among.flatMap((draft) =>
        draft.choices.filter((choice) => choice.kind === kind).map((choice) => choice.id),
      );
      const near = nearest(id, known);
      return bad(
        EXIT.usage,
        `${flag} ${text}: there is no ${kind} ${kind === 'reading' ? `of "${id}"` : id}`,
        near
          ? `did you mean ${kind === 'reading' ? `"${near}"` : near}?`
          : known.length > 0
            ? kind === 'reading'
              ? `the readings are of ${known.map((one) => `"${one}"`).join(', ')}`
              : `the brackets are ${known.join(', ')}`
            : `no pact here has a ${kind}`,
      );
    }
    for (const { draft, choice } of found) {
      const before = chosen[draft.id]?.[choice.id];
      if (before !== undefined && !same(before, label))
        return bad(
          EXIT.usage,
          `${flag} ${text}: ${kind} ${choice.id} of ${draft.id} is chosen twice, ${before} and ${label}`,
          'choose one',
        );
      const option =
        choice.options.find((each) => same(each.label, label)) ??
        (same(label, 'plain') ? { label: 'plain' } : undefined);
      if (option === undefined)
        return bad(
          EXIT.usage,
          `${flag} ${text}: ${kind} ${choice.id} of ${draft.id} has no alternative ${label}`,
          `it has ${choice.options.map((each) => each.label).join(', ')}`,
        );
      chosen = { ...chosen, [draft.id]: { ...chosen[draft.id], [choice.id]: option.label } };
    }
  }
  return good(chosen);
}

/** Alternatives of both, those of `b` where both have one. */
export function merged(a: Choices, b: Choices): Choices {
  const out: Record<string, Selection> = { ...a };
  for (const [pact, selection] of Object.entries(b)) out[pact] = { ...out[pact], ...selection };
  return out;
}
