// docs/reference/loopholes.md: the catalogue of loopholes as a table.

import { CATALOGUE, type Kind } from '@casus/check';

const row = ({ slug, means, severity, tags, repair }: Kind): string =>
  `| \`${slug}\` | ${means} | ${severity} | ${tags.join(', ')} | ${repair} |`;

const kinds: readonly Kind[] = CATALOGUE;
const tags = [...new Set(kinds.flatMap((kind) => kind.tags))].sort();

/** Every kind of loophole, and which kinds a tag of the experts stands for. */
export const loopholesPage = (): string =>
  [
    '# Loopholes',
    '',
    'A text is mended in every way at once: each promise a duty, each menu not empty, each duty due, none waiting for what others do, nothing forbidding it. Under that text everybody',
    'co-operates, and the guarantor gives the least, as late as it may. A loophole of a kind is there if leaving this one thing unmended gives the victim less, or later, somewhere before',
    'the horizon ([semantics](../semantics.md)). So two holes do not hide each other. Each finding names the sentences at fault and a run that shows it; what could not be looked at',
    'to the end brings no finding, and the bounds say so.',
    '',
    'Severity: *grave* takes the guarantee away; *serious* takes height, hours or certainty from it; *slight* is untidy, or easily cured by the victim.',
    '',
    '| slug | the guarantee fails because | severity | tags of experts | repair |',
    '|---|---|---|---|---|',
    ...kinds.map(row),
    '',
    '## From the tags of experts to kinds',
    '',
    'The 24 tags with which experts have marked real pacts, and the kinds that count as finding them.',
    '',
    '| tag | kinds |',
    '|---|---|',
    ...tags.map(
      (tag) =>
        `| ${tag} | ${kinds
          .filter((kind) => kind.tags.includes(tag))
          .map(({ slug }) => `\`${slug}\``)
          .join(', ')} |`,
    ),
    '',
  ].join('\n');
