import { element, escaped } from '../markup.ts';
import type { Section } from './pictures-html.ts';
import { STYLE } from './style.ts';

/** Nothing may load from anywhere: styles stand in the page, and no script runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What a page of Casus is made of, whatever it is about. Words are plain; bodies are markup that is already safe. */
export interface Page {
  /** Version of the engine. */
  readonly engine: string;
  /** As the browser's tab shows it. */
  readonly title: string;
  readonly eyebrow: string;
  readonly heading: string;
  readonly sub: string;
  /** Whether it was read, run or proved, and what it is not. */
  readonly label: string;
  readonly summary: { readonly head: string; readonly body: string };
  readonly sections: readonly Section[];
  readonly foot: string;
}

/** One self-contained HTML page: contents, summary, sections. */
export function pageHtml({
  engine,
  title,
  eyebrow,
  heading,
  sub,
  label,
  summary,
  sections,
  foot,
}: Page): string {
  const nav = sections.map(({ id, title: words }) =>
    element('li', {}, element('a', { href: `#${id}` }, escaped(words))),
  );
  const body = sections.map(({ id, title: words, body: inside }) =>
    element('section', { id, 'aria-labelledby': `${id}-head` }, [
      element('h2', { id: `${id}-head` }, escaped(words)),
      inside,
    ]),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="generator" content="${escaped(`Casus ${engine}`)}"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#summary">To the summary</a><main>
<header><p class="eyebrow">${escaped(eyebrow)}</p><h1>${escaped(heading)}</h1><p class="sub">${escaped(sub)}</p><p class="label" role="note">${escaped(label)}</p></header>
<nav aria-label="Contents"><ol>${nav.join('')}</ol></nav>
<section id="summary" class="summary" aria-labelledby="summary-head"><h2 id="summary-head">${escaped(summary.head)}</h2>${summary.body}</section>
${body.join('\n')}
<footer>Made by Casus ${escaped(engine)} on the machine of its user. ${escaped(foot)} The page loads nothing and sends nothing.</footer>
</main></body></html>
`;
}
