/**
 * The one layout of pacts and crises: headings at the margin after one blank line, sentences two spaces in,
 * their further lines four (tails that the author set deeper six), no trailing or doubled spaces, one line feed at the end. Where an author breaks a
 * long sentence is left alone, and so is every word and remark.
 */
export function laidOut(text: string): string {
  const out: string[] = [];
  let open = '';
  let inBody = false;
  let blank = false;
  const chronicle = /^\uFEFF?\s*crisis "/.test(text);
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const line = spaced(raw);
    if (line === '') {
      blank = out.length > 0;
      continue;
    }
    const remark = line.startsWith('Note:');
    const starts = open === '' || remark;
    const heading = starts && isHeading(line, chronicle);
    if ((heading && out.length > 0) || (blank && starts)) out.push('');
    blank = false;
    const deep = /^\s{5,}/.test(raw.replaceAll('\t', '  '));
    const margin = heading ? 0 : marginOf({ line, starts, inBody, first: out.length === 0, deep });
    out.push(`${' '.repeat(margin)}${line}`);
    if (heading) inBody = true;
    if (remark) continue;
    open = heading || isHeadOfFile(line) ? '' : `${open} ${line}`;
    if (isHeadOfFile(line)) open = line.endsWith('.') ? '' : line;
    if (ended(open)) open = '';
  }
  return `${out.join('\n')}\n`;
}

/** One space between words, outside quotation marks. */
const spaced = (raw: string): string =>
  raw
    .trim()
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/g, ' ') : part))
    .join('"');

const isHeadOfFile = (line: string): boolean => /^(?:pact [A-Z0-9]|crisis ")/.test(line);

/** An article, an annex, or a moment of a chronicle. */
const isHeading = (line: string, chronicle: boolean): boolean =>
  /^Article [A-Z]?\d\S*(?: "|,|$)/.test(line) || /^Annex\b/.test(line) || (chronicle && line.endsWith(':'));

function marginOf(at: {
  readonly line: string;
  readonly starts: boolean;
  readonly inBody: boolean;
  readonly first: boolean;
  readonly deep: boolean;
}): number {
  if (at.first || (at.starts && (isHeadOfFile(at.line) || !at.inBody))) return 0;
  if (at.starts || !at.inBody) return 2;
  return at.deep ? 6 : 4;
}

/** A full stop ends a sentence outside brackets and quotation marks; so does the bracket that holds whole sentences. */
function ended(open: string): boolean {
  let depth = 0;
  let quoted = false;
  for (const sign of open) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '[') depth += 1;
    else if (!quoted && sign === ']') depth -= 1;
  }
  if (depth > 0 || quoted) return false;
  return open.endsWith('.') || (open.endsWith(']') && /^ ?(?:\(\d+\) )?\[/.test(open));
}
