import type { Terminal } from './terminal.ts';

/** Lines with a head of their own, wrapped between words; what follows a first line stands under it. */
export function headed(
  lines: readonly { readonly head: string; readonly says: string }[],
  { colours, width }: Terminal,
): readonly string[] {
  return lines.flatMap(({ head, says }) => {
    const inset = ' '.repeat(head.length - head.trimStart().length);
    const out: string[] = [];
    let row = `${head}:`;
    for (const word of says.split(' ')) {
      if (row.length + word.length + 1 > width && row.trim() !== '') {
        out.push(row);
        row = `${inset}   `;
      }
      row += ` ${word}`;
    }
    out.push(row);
    return out.map((line, at) =>
      at === 0 && line.startsWith(`${head}:`)
        ? `${inset}${colours.bold(`${head.trimStart()}:`)}${line.slice(head.length + 1)}`
        : line,
    );
  });
}
