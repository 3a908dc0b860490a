import { suggest } from '../link/suggest.ts';
import { type Found, plainly, type Texts } from '../mistakes/find.ts';
import { PLACES, TOKENS } from '../mistakes/places.ts';
import type { Stretch } from '../mistakes/sentences.ts';
import type { Known } from '../mistakes/types.ts';
import { PHRASES } from './lexicon.ts';
import type { Fault } from './raw.ts';

/** No longer list of what could stand there than a reader looks through. */
const MOST = 8;

/** What is to be said about a word that does not fit, where no mistake known by sight explains it. */
export function unreadOf(fault: Fault, stretch: Stretch, texts: Texts, known: Known): Found {
  const end = fault.offset + fault.image.length;
  if (fault.kind === 'sign') return signOf(fault, end);
  return missingOf(fault, stretch, texts) ?? strangeOf(fault, stretch, texts, known, end);
}

const signOf = ({ image, offset }: Fault, end: number): Found => ({
  ...plainly(
    'P016',
    image.startsWith('"')
      ? 'A quotation mark is not closed.'
      : /^[“”„‟«»]/.test(image)
        ? 'A quotation mark has no partner.'
        : `The language has no sign "${image.slice(0, 12)}".`,
    offset,
    end,
  ),
  ...(/^["“”„‟«»]/.test(image)
    ? { mend: 'Quoted words begin and end with a quotation mark, and no blank line stands between.' }
    : {}),
});

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'COMMA']);

/** A full stop, a comma or an "and" that is missing: told at the place where it should stand. */
function missingOf(
  { offset, image, expected, rule }: Fault,
  stretch: Stretch,
  { blanked }: Texts,
): Found | undefined {
  const before = blanked.slice(0, offset).trimEnd();
  const here = before.length;
  const insert = (found: Found, write: string): Found => ({
    ...found,
    fix: { start: here, end: here, write },
  });
  const opens = image === '' || /^(?:Article|Annex|Reading|Text|When|Each|No|The)\b/.test(image);
  if (opens && !/[.:\]"]$/.test(before))
    return insert(plainly('P014', 'A full stop is missing here.', here - 1, here), '.');
  if (expected.length > 0 && expected.every((word) => LISTS.has(word))) {
    const comma = before.lastIndexOf(',');
    if (expected.includes('and') && comma > stretch.start)
      return {
        ...plainly('P037', 'The last of a list has "and" or "or" before it.', comma, comma + 1),
        mend: 'Write "France, Italy and Poland".',
        fix: { start: comma, end: comma + 1, write: ' and' },
      };
    if (expected.includes('COMMA') || rule === 'Sentence')
      return {
        ...insert(
          plainly('P037', `A comma is missing before "${image}".`, offset, offset + image.length),
          ',',
        ),
        mend: 'A condition ends with a comma: "When Russia attacks Ukraine, each Guarantor shall ...".',
      };
  }
  return undefined;
}

function strangeOf(fault: Fault, stretch: Stretch, { blanked }: Texts, known: Known, end: number): Found {
  const { image, offset, rule, expected } = fault;
  const phrase = phraseAt(blanked, offset, expected);
  const words = expected.filter(
    (word) => /^\p{L}[\p{L} -]*$/u.test(word) && TOKENS[word] === undefined && word !== 'EOF',
  );
  const near = phrase ? [phrase.meant] : nearTo(image, words, expected, known);
  const first = blanked.slice(stretch.start, offset).trim() === '';
  const mean = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  const said = placeOf(phrase ? { ...fault, image: phrase.typed } : fault, first);
  const found = plainly('P001', `${said}${mean}`, offset, phrase?.end ?? end);
  const fix = phrase
    ? { start: offset, end: phrase.end, write: phrase.meant }
    : near[0] !== undefined && words.includes(near[0])
      ? { start: offset, end, write: near[0] }
      : undefined;
  return {
    ...found,
    ...(rule === 'PactFile' && first ? { mend: OPENERS } : {}),
    expected: [
      ...near,
      ...expected.filter((word) => word !== '[' && !near.includes(word)).map((word) => TOKENS[word] ?? word),
    ]
      .filter((word) => word !== 'EOF' && word !== '')
      .slice(0, MOST),
    ...(fix === undefined ? {} : { fix }),
  };
}

/**
 * A phrase of several words of which one is misspelt ("armed atack"): its first word alone is spelt well, so that it
 * takes the whole to see what is meant. Phrases are those of the vocabularies that fit here, the longest first.
 */
const phraseAt = (
  text: string,
  offset: number,
  expected: readonly string[],
): { readonly typed: string; readonly meant: string; readonly end: number } | undefined => {
  for (const count of [4, 3, 2]) {
    const typed = new RegExp(`^\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){${count - 1}}`, 'u').exec(
      text.slice(offset),
    )?.[0];
    if (typed === undefined) continue;
    const phrases = PHRASES.flatMap(([phrase, vocabulary]) =>
      expected.includes(vocabulary) && phrase.split(' ').length === count ? [phrase] : [],
    );
    const [meant] = suggest(typed, phrases, 1, 2);
    if (meant !== undefined && meant !== typed) return { typed, meant, end: offset + typed.length };
  }
  return undefined;
};

const OPENERS =
  'A sentence begins with who shall do it ("Each Member shall ..."), with "When ...", or with a term or body ("Attack means ...").';

const placeOf = ({ image, rule, expected }: Fault, first: boolean): string => {
  const [only] = expected;
  if (image === '') return 'The text ends in the middle of a sentence.';
  if (only === 'EOF')
    return first
      ? `No sentence, article or role begins with "${image}".`
      : `The sentence does not go on with "${image}".`;
  if (only === '.' && expected.length === 1)
    return `The sentence should end, or go on with a limit (within, by, while, until, unless ...), before "${image}".`;
  const place =
    (only !== undefined && expected.length === 1 ? TOKENS[only] : undefined) ??
    (rule === undefined ? undefined : PLACES[rule]);
  return place === undefined ? `"${image}" does not fit here.` : `"${image}" stands in place of ${place}.`;
};

/** Words meant by a misspelt one: of those that fit, else of the names where one fits, else of all words that are very near. */
const nearTo = (
  image: string,
  words: readonly string[],
  expected: readonly string[],
  { names, words: all }: Known,
): readonly string[] => {
  const other = (word: string): boolean => word !== image;
  const fitting = suggest(image, words, 2).filter(other);
  if (fitting.length > 0 || image.length < 4) return fitting;
  if (expected.includes('NAME') && /^\p{Lu}/u.test(image)) return suggest(image, names, 2).filter(other);
  return image.length > 4 ? suggest(image, all, 2, 1).filter(other) : [];
};
