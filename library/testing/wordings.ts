/** The official wording beside the sentences of a pact: how much there is, and how much of it was seen on a page that the file names. */
export interface Wordings {
  /**
   * Articles by what is quoted under them, "4" or "1 of Annex 2"; an Article that changed stands here twice. Statements
   * are quotes that a numbered statement of the dossier of 2025 reports, S17.
   */
  readonly articles: readonly {
    readonly name: string;
    readonly quotes: number;
    readonly paraphrases: number;
    readonly statements: number;
  }[];
  /** Articles whose words were seen, with the page: from the notes that begin with "seen". */
  readonly seen: ReadonlyMap<string, string>;
}

/** The wordings of the text of a pact. */
export const wordingsOf = (text: string): Wordings => ({
  articles: articlesOf(text),
  seen: new Map([...text.matchAll(/^Note: seen: (.+)\.$/gm)].flatMap((match) => seenIn(match[1] ?? ''))),
});

/** Articles that quote words and of which the file names a page where these were seen. */
export const seenOf = ({ articles, seen }: Wordings): readonly string[] => [
  ...new Set(
    articles
      .filter(({ name, quotes }) => quotes > 0 && !(seen.get(name) ?? UNNAMED).startsWith(UNNAMED))
      .map(({ name }) => name),
  ),
];

/** Written where words were compared with pages whose address nobody noted. */
const UNNAMED = 'public pages that are not named';

const articlesOf = (text: string): Wordings['articles'] => {
  let annex = 0;
  return text.split(/^(?=(?:Article|Annex) )/m).flatMap((part) => {
    if (part.startsWith('Annex ')) annex += 1;
    const number = /^Article (\d+)/.exec(part)?.[1];
    if (number === undefined) return [];
    const sources = [...part.matchAll(/^\s+Text "[^"]+",\s+source "([^"]+)"\.$/gm)].map(
      ([, source = '']) => source,
    );
    const paraphrases = sources.filter((source) => /paraphrase|translation/.test(source)).length;
    const statements = sources.filter(
      (source) => /^S\d+/.test(source) && !/paraphrase|translation/.test(source),
    ).length;
    return [{ name: nameOf(number, annex), quotes: sources.length - paraphrases, paraphrases, statements }];
  });
};

const nameOf = (number: string, annex: number): string =>
  annex === 0 ? number : `${number} of Annex ${annex}`;

/** "Articles 1 and 4 at one.org; Article 9 of Annex 2 at two.org": each Article with its page. */
const seenIn = (note: string): readonly (readonly [string, string])[] =>
  note.split('; ').flatMap((part) => {
    const found = /^Articles? ([\d, and]+?)(?: of Annex (\d+))? at (.+)$/.exec(part);
    if (!found) return [];
    const [, numbers = '', annex = '0', page = ''] = found;
    return numbers.split(/, | and /).map((number) => [nameOf(number, Number(annex)), page] as const);
  });
