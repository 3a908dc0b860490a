import { type Draft, type Instant, MEASURES, type Norm, type Pact } from '@casus/engine';
import { AstUtils } from 'langium';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { isMeasureItem, type PactFile } from '../generated/ast.ts';
import { suggest } from '../link/suggest.ts';
import { rangeOf } from '../lower/context.ts';

/** What a text may say, and probably does not mean: it is run, and the reader is told. */
export const doubtsOf = (tree: PactFile, draft: Draft): readonly Diagnostic[] => [
  ...strangeMeasures(tree),
  ...earlyDeadlines(draft),
];

const NAMES: readonly string[] = MEASURES.map((entry) => entry.id.replace(/^(a|an|the) /, ''));
const KNOWN: ReadonlySet<string> = new Set(NAMES);

const doubt = (
  code: Code,
  message: string,
  range: Diagnostic['range'],
  expected: readonly string[] = [],
): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code].severity,
  message,
  ...(range === undefined ? {} : { range }),
  expected,
  mend: expected.length > 0 ? `Did you mean ${expected.join(' or ')}?` : DIAGNOSTICS[code].mend,
  related: [],
});

/** Measures by a name that no ladder knows: only an act of the very same name performs them. */
const strangeMeasures = (tree: PactFile): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  for (const node of AstUtils.streamAst(tree)) {
    if (!isMeasureItem(node) || node.measure === undefined || KNOWN.has(node.measure)) continue;
    found.push(
      doubt(
        'P025',
        `${node.measure} is no measure of the catalogue.`,
        rangeOf(node),
        suggest(node.measure, NAMES),
      ),
    );
  }
  return found;
};

/** Deadlines that have passed before the pact enters into force. */
const earlyDeadlines = (draft: Draft): readonly Diagnostic[] => {
  const term = draft.template.term as Partial<Pact['term']>;
  const from = typeof term.from === 'number' ? term.from : undefined;
  if (from === undefined || !Array.isArray(draft.template.norms)) return [];
  return (draft.template.norms as readonly Partial<Norm>[]).flatMap((norm): readonly Diagnostic[] => {
    const deadline = norm.deadline as { readonly kind?: string; readonly at?: Instant } | undefined;
    return deadline?.kind === 'by' && typeof deadline.at === 'number' && deadline.at < from
      ? [
          doubt(
            'P026',
            `The time of Article ${norm.cite?.article ?? '?'} is over before the pact enters into force.`,
            norm.cite?.range,
          ),
        ]
      : [];
  });
};
