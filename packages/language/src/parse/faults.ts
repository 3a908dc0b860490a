import type { ParseResult } from 'langium';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { suggest } from '../link/suggest.ts';

/** No more findings than a reader can use; what follows is mostly an echo of the first. */
const MOST = 50;

type ParserError = ParseResult['parserErrors'][number];

/** Errors of lexer and parser as diagnostics; the near-misses of treaty English have codes of their own. */
export const faultsOf = (
  text: string,
  result: Pick<ParseResult, 'lexerErrors' | 'parserErrors'>,
  words: readonly string[],
): readonly Diagnostic[] => {
  const out: Diagnostic[] = [];
  const seen = new Set<string>();
  const add = (
    code: Code,
    line: number,
    column: number,
    length: number,
    message: string,
    expected: readonly string[] = [],
  ): void => {
    if (out.length >= MOST || seen.has(`${line}:${column}`)) return;
    seen.add(`${line}:${column}`);
    const range = { line, column, endLine: line, endColumn: column + Math.max(1, length) };
    const fix = expected[0];
    out.push({
      code,
      severity: DIAGNOSTICS[code].severity,
      message,
      range,
      expected,
      mend: DIAGNOSTICS[code].mend,
      related: [],
      ...(fix === undefined || code === 'P001'
        ? {}
        : { fix: { title: `Write ${fix}`, edits: [{ range, text: fix }] } }),
    });
  };
  for (const error of result.lexerErrors) {
    const line = error.line ?? 1;
    const column = error.column ?? 1;
    const image = text.slice(error.offset, error.offset + error.length);
    if (image.startsWith('/') && text.slice(0, error.offset).endsWith('and'))
      add('P013', line, column, 1, DIAGNOSTICS.P013.title);
    else
      add(
        'P016',
        line,
        column,
        error.length,
        image.startsWith('"')
          ? 'A quotation mark is not closed.'
          : `The language has no sign "${image.slice(0, 12)}".`,
      );
  }
  for (const error of result.parserErrors) {
    const at = place(error, text);
    const [code, message, expected] = tell(error, at.image, text, at.offset, words);
    add(code, at.line, at.column, at.image.length, message, expected);
  }
  return out.sort(
    (a, b) => (a.range?.line ?? 0) - (b.range?.line ?? 0) || (a.range?.column ?? 0) - (b.range?.column ?? 0),
  );
};

const place = (
  error: ParserError,
  text: string,
): { line: number; column: number; image: string; offset: number } => {
  const { token, previousToken } = error as ParserError & { previousToken?: ParserError['token'] };
  if (token.startLine !== undefined && !Number.isNaN(token.startLine))
    return {
      line: token.startLine,
      column: token.startColumn ?? 1,
      image: token.image,
      offset: token.startOffset,
    };
  const lines = text.trimEnd().split('\n');
  const line = previousToken?.endLine ?? lines.length;
  return {
    line,
    column: (previousToken?.endColumn ?? lines.at(-1)?.length ?? 0) + 1,
    image: '',
    offset: text.length,
  };
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  hr: 'hour',
  hrs: 'hours',
  h: 'hours',
  d: 'days',
  mins: 'minutes',
  min: 'minutes',
  yrs: 'years',
  yr: 'year',
  mo: 'months',
};

const tell = (
  error: ParserError,
  image: string,
  text: string,
  offset: number,
  words: readonly string[],
): readonly [Code, string, readonly string[]] => {
  const before = text
    .slice(Math.max(0, offset - 40), offset)
    .replace(/Note:[^\n]*\n/g, '')
    .trimEnd();
  const expected = [...error.message.matchAll(/'([^']{1,30})'/g)]
    .map((match) => match[1] ?? '')
    .filter((word) => word !== image && word !== '')
    .slice(0, 8);
  if (/^(?:must|can|will|would)$/.test(image))
    return ['P011', `"${image}" is no word of a treaty.`, ['shall']];
  if (ABBREVIATIONS[image] !== undefined && /\d$/.test(before))
    return ['P012', `"${image}" is an abbreviation.`, [ABBREVIATIONS[image]]];
  if (/^(?:and|or)$/.test(image) && before.endsWith(','))
    return ['P010', `A comma stands before the last "${image}" of a list.`, []];
  if (image === ',' && /^,\s+(?:and|or)\b/.test(text.slice(offset)))
    return ['P010', 'A comma stands before the last item of a list.', []];
  if (/^(?:when|if)$/i.test(image) && !/[.:\]]$/.test(before))
    return ['P015', `A condition beginning with "${image}" stands last.`, []];
  if (image === '' || /^(?:Article|Annex|Reading|Text|When|Each|No|The)\b/.test(image)) {
    if (!/[.:\]"]$/.test(before)) return ['P014', 'A full stop is missing before this.', ['.']];
  }
  const near = suggest(image, words, 2).filter((word) => word !== image);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return [
    'P001',
    `${image === '' ? 'The text ends' : `"${image}" stands`} where something else is expected.${hint}`,
    near.length > 0 ? near : expected,
  ];
};
