/** Countries that an adjective may come from: "Italian" from Italy, "Russian" from Russia. */
const origins = (word: string): readonly string[] => [
  word,
  word.slice(0, -1),
  `${word.slice(0, -3)}y`,
  `${word.slice(0, -3)}e`,
  word.slice(0, -2),
  word.slice(0, -3),
  `${word.slice(0, -3)}ia`,
];

const IRREGULAR: Readonly<Record<string, string>> = {
  American: 'United States',
  British: 'United Kingdom',
  French: 'France',
  German: 'Germany',
  Polish: 'Poland',
  Turkish: 'Turkey',
  Dutch: 'Netherlands',
  Spanish: 'Spain',
  Finnish: 'Finland',
  Danish: 'Denmark',
  Swedish: 'Sweden',
  Greek: 'Greece',
  Chinese: 'China',
  Kremlin: 'Russia',
  Moscow: 'Russia',
  Kyiv: 'Ukraine',
  'White House': 'United States',
  Washington: 'United States',
  Beijing: 'China',
  London: 'United Kingdom',
  Paris: 'France',
  Berlin: 'Germany',
  Rome: 'Italy',
  Warsaw: 'Poland',
};

/**
 * For which state a voice speaks, by the words of the report alone: "Russia's Vladimir Putin", "Italian Prime
 * Minister Giorgia Meloni", "the Kremlin". Nothing where the report does not say.
 */
export function sideIn(
  speaker: string,
  called: readonly string[],
  report: string,
  party: (name: string) => string | undefined,
): string | undefined {
  const last = speaker.split(/\s+/).at(-1) ?? '';
  const before = new RegExp(
    String.raw`([\p{Lu}][\p{L}.]+)(?:['’]s)?\s+(?:[\p{Lu}\p{Ll}][\p{L}-]*\s+){0,4}${last.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\p{L}])`,
    'gu',
  );
  const words = [
    ...[speaker, ...called].flatMap((one) => one.match(/[\p{Lu}][\p{L}.]+/gu) ?? []),
    ...(/^[\p{Lu}]/u.test(last)
      ? [...report.replace(/\s+/g, ' ').matchAll(before)].map(([, word = '']) => word)
      : []),
  ];
  if (/\bWhite House\b/.test(speaker)) return party('United States');
  for (const word of words) {
    const bare = word.replaceAll('.', '');
    const found = [IRREGULAR[bare], ...origins(bare)].flatMap((name) =>
      name === undefined || name.length < 2 ? [] : (party(name) ?? []),
    )[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
