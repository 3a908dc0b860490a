import { alternativeText, laidOut } from './places.ts';
import { type Paragraph, type Prose, runText } from './prose.ts';

/** The prose as lines for a terminal, wrapped to a width in characters. */
export function proseLines(prose: Prose, width: number): readonly string[] {
  const paragraph = (given: Paragraph): readonly string[] => {
    const margin = '  '.repeat(given.depth + 1);
    const lead = given.number ? `${given.number} ` : '';
    const { runs, places } = laidOut(given);
    const words = runs.map((run) => (run.kind === 'mark' ? run.mark : runText(run))).join('');
    const below = `${margin}${' '.repeat(lead.length)}`;
    // Where nothing is agreed there is no sentence to read, only its alternatives.
    const bare = places.length === 1 && words === places[0]?.mark;
    return [
      ...(bare ? [] : wrapped(words, `${margin}${lead}`, below, width)),
      ...places.flatMap(({ mark, alternatives }) =>
        alternatives.flatMap((alternative, index) => {
          const inset = bare ? below : `${below}  `;
          const hang = `${inset}${' '.repeat(mark.length + 1)}`;
          return wrapped(
            alternativeText(alternative),
            index > 0 ? hang : bare ? `${margin}${lead}${mark} ` : `${inset}${mark} `,
            `${hang}  `,
            width,
          );
        }),
      ),
    ];
  };
  return [
    ...prose.head.flatMap(paragraph),
    ...prose.articles.flatMap(({ heading, title, paragraphs }) => [
      '',
      title ? `${heading}. ${title}` : heading,
      ...paragraphs.flatMap(paragraph),
    ]),
  ];
}

/** Words in lines: the first begins with `lead`, those after it with `hang`. */
function wrapped(text: string, lead: string, hang: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
