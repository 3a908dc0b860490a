// docs/reference/diagnostics.md: what can be wrong with a text or an act, from the catalogues that the program reads.

import { REFUSALS } from '@casus/engine';
import {
  ACTORS_DIAGNOSTICS,
  CRISIS_DIAGNOSTICS,
  DIAGNOSTICS,
  DOSSIER_DIAGNOSTICS,
  type Entry,
  MISTAKES,
} from '@casus/language';

const SEVERITY: Readonly<Record<Entry['severity'], string>> = {
  error: 'Error: the text cannot be used.',
  warning: 'Warning: the text is used, but look at it.',
  info: 'Remark: the text is used; a reader should know.',
};

/** A text that no page can print, or that needs a second file beside it. */
const unprintable = (text: string): boolean => text === '' || text.includes('\u0000') || text.length > 2000;

const block = (kind: string, words: string, text: string): readonly string[] => [
  `\`\`\`${kind}${words}`,
  text.trimEnd(),
  '```',
  '',
];

const entry = (
  kind: 'pact' | 'crisis' | 'dossier' | 'actors',
  code: string,
  found: Entry,
): readonly string[] => [
  `### ${code}: ${found.title}`,
  '',
  `${SEVERITY[found.severity]} *${found.mend}*`,
  '',
  ...(unprintable(found.fires)
    ? [
        found.fires === ''
          ? 'It is about several pacts at once, so no single text shows it.'
          : 'A text that shows it cannot be printed here.',
        '',
      ]
    : [
        'Reported for',
        '',
        ...block(kind, found.severity === 'error' ? ` error=${code} among` : ` says=${code}`, found.fires),
        'Not reported for',
        '',
        ...block(kind, '', found.silent),
      ]),
];

/** Words in a cell of a table: a bar would end it. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' / ');

/** The page. */
export const diagnosticsPage = (): string =>
  [
    '# Diagnostics and refusals',
    '',
    'A *diagnostic* is about a text: P codes about pacts (crises share those that both can have), C codes about crises, D codes about dossiers, A codes about actors. A *refusal* (R codes) is about an',
    'act in a run: it is recorded, with the reason why it has no effect or breaks a norm. `casus help CODE` prints the same',
    'from the same catalogue. Each text below is run by a test.',
    '',
    '## Pacts',
    '',
    ...Object.entries(DIAGNOSTICS).flatMap(([code, found]) => entry('pact', code, found)),
    '## Crises',
    '',
    ...Object.entries(CRISIS_DIAGNOSTICS).flatMap(([code, found]) => entry('crisis', code, found)),
    '## Dossiers',
    '',
    ...Object.entries(DOSSIER_DIAGNOSTICS).flatMap(([code, found]) => entry('dossier', code, found)),
    '## Actors',
    '',
    ...Object.entries(ACTORS_DIAGNOSTICS).flatMap(([code, found]) => entry('actors', code, found)),
    '## What lawyers type',
    '',
    'Each of these is known by sight, and answered with the form to write; where a form is given, a quick fix writes it. The texts, with every',
    'answer word for word, are in [mistakes.md](../../packages/language/src/mistakes/mistakes.md).',
    '',
    '| typed | write | code |',
    '|---|---|---|',
    ...MISTAKES.map(({ code, example: [typed, mended] }) => `| ${cell(typed)} | ${cell(mended)} | ${code} |`),
    '',
    '## Refusals',
    '',
    'R01 to R14: the act has no effect. R20 to R22: it has effect, and a norm is broken or yields.',
    '',
    '| code | name | what it says | what would mend it |',
    '|---|---|---|---|',
    ...Object.entries(REFUSALS).map(
      ([name, { code, title, mend }]) => `| ${code} | \`${name}\` | ${title} | ${mend} |`,
    ),
    '',
  ].join('\n');
