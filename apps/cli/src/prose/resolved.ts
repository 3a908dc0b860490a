import type { Paragraph, Prose, Run } from '@casus/views';

/** The prose with alternatives in place of brackets of the issues that were chosen. */
export function resolved(prose: Prose, chosen: Readonly<Record<string, string>>): Prose {
  const settle = (run: Run): Run => {
    if (run.kind === 'text') return run;
    const label = chosen[run.issue];
    const taken = run.alternatives.find((each) => each.label === label);
    return taken ? { kind: 'text', text: taken.text } : run;
  };
  const each = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    runs: mended(paragraph.runs.map(settle)),
  });
  const all = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
    paragraphs
      .map(each)
      .filter(({ runs }) => runs.some((run) => run.kind === 'bracket' || run.text.trim() !== ''));
  return {
    head: all(prose.head),
    articles: prose.articles.map((article) => ({ ...article, paragraphs: all(article.paragraphs) })),
  };
}

/** Whether "an" goes before these words: as it sounds, not as it is spelt (a use, a unanimous decision). */
const sounded = (words: string): boolean => /^\s*(?:[aeio]|u(?!s[ei]|ni[^mn]|nan))/.test(words);

/** What is left around a bracket after one alternative stands there: no comma twice, and "a" or "an" as it sounds. */
function mended(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && last?.kind === 'text') {
      const before =
        run.text.trim() === ''
          ? last.text
          : last.text.replace(/\b([Aa])n? $/, (_, a: string) => `${a}${sounded(run.text) ? 'n' : ''} `);
      out[out.length - 1] = { kind: 'text', text: before + run.text };
    } else out.push(run);
  }
  return out.map((run) =>
    run.kind === 'bracket'
      ? run
      : {
          kind: 'text',
          text: run.text
            .replace(/\s+/g, ' ')
            .replace(/\s+(?=[,.;])/g, '')
            .replace(/[,;]+(?=[,;.])/g, ''),
        },
  );
}
