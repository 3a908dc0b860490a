import type { Paragraph, Prose, Run } from '@casus/views';

/** The prose with alternatives in place of brackets of the issues that were chosen. */
export function resolved(prose: Prose, chosen: Readonly<Record<string, string>>): Prose {
  const settle = (run: Run): Run => {
    if (run.kind === 'text') return run;
    const label = chosen[run.issue];
    const taken = run.alternatives.find((each) => each.label === label);
    return taken ? { kind: 'text', text: taken.text } : run;
  };
  const each = (paragraph: Paragraph): Paragraph => ({ ...paragraph, runs: paragraph.runs.map(settle) });
  return {
    head: prose.head.map(each),
    articles: prose.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(each) })),
  };
}
