// The fenced blocks of a Markdown file, hidden ones (inside an HTML comment) included.

/** A fenced block. `line` is that of its opening fence, from 1. */
export interface Block {
  readonly file: string;
  readonly line: number;
  /** First word of the info string: "pact", "crisis", "console", ... Empty where the fence says nothing. */
  readonly kind: string;
  /** The other words: `in=frame` has a value, `frame` alone is "". */
  readonly words: Readonly<Record<string, string>>;
  readonly text: string;
  /** It stands in an HTML comment: a reader of the page does not see it. */
  readonly hidden: boolean;
}

const FENCE = /^(?<indent> *)(?<marks>`{3,})(?<info>[^`]*)$/;

const wordsOf = (info: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...info.matchAll(/([a-z]+)(?:=(?:"([^"]*)"|(\S+)))?/gi)].map((match) => [
      match[1] ?? '',
      match[2] ?? match[3] ?? '',
    ]),
  );

/** All blocks of a file, in order. A fence that is never closed is an error: what follows would escape the tests. */
export const blocksOf = (file: string, markdown: string): readonly Block[] => {
  const out: Block[] = [];
  const lines = markdown.split('\n');
  let comment = false;
  let open: { line: number; marks: string; indent: string; info: string; text: string[] } | undefined;
  lines.forEach((line, index) => {
    const fence = FENCE.exec(line)?.groups;
    if (!open) {
      if (line.includes('<!--')) comment = true;
      if (line.includes('-->')) comment = false;
      if (fence)
        open = {
          line: index + 1,
          marks: fence['marks'] ?? '```',
          indent: fence['indent'] ?? '',
          info: (fence['info'] ?? '').trim(),
          text: [],
        };
      return;
    }
    if (fence && fence['marks'] === open.marks && (fence['info'] ?? '').trim() === '') {
      const [kind = '', ...rest] = open.info.split(' ');
      out.push({
        file,
        line: open.line,
        kind,
        words: wordsOf(rest.join(' ')),
        text: open.text.join('\n'),
        hidden: comment,
      });
      open = undefined;
    } else open.text.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
  });
  if (open) throw new Error(`${file}:${open.line}: the fence is never closed`);
  return out;
};
