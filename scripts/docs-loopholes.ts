// docs/reference/loopholes.md: the catalogue of loopholes as a table.

import { CATALOGUE, type Kind } from '@casus/check';
import { JUDGED } from '../library/testing/judged.ts';
import { MISSED } from '../library/testing/missed.ts';

const row = ({ slug, means, severity, tags, repair }: Kind): string =>
  `| \`${slug}\` | ${means} | ${severity} | ${tags.join(', ')} | ${repair} |`;

const kinds: readonly Kind[] = CATALOGUE;
const tags = [...new Set(kinds.flatMap((kind) => kind.tags))].sort();

const count = (holds: boolean): number =>
  JUDGED.filter((one) => one.holds === holds).reduce((sum, { of }) => sum + of.length, 0);

/** Tags of experts that the texts of the library can bear: as counted by `scripts/shelf-loopholes.ts`. */
const TAGS = 134;

const MISSING = Object.entries(MISSED).flatMap(([pact, tagged]) => tagged.map((tag) => `${tag} of ${pact}`));

/** Every kind of loophole, and which kinds a tag of the experts stands for. */
export const loopholesPage = (): string =>
  [
    '# Loopholes',
    '',
    'A text is mended in every way at once: each promise a duty, each menu not empty and its measures named, each duty due, none waiting for what others do, nothing forbidding it. Under that text everybody',
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
    '## On real pacts',
    '',
    'Asked of the library on a small stage each (`npx tsx scripts/shelf-loopholes.ts`, at most 1,000 states in a search). Counted are the tags that a text can bear',
    '(not RESRC, LAPSE, MANUF, TRANS). The table is about the first 27 pacts, ten of which have no such tag.',
    '',
    '| run | eleven tagged pacts from ANZUS-1951 to NAT-1949 | all tagged pacts of the library |',
    '|---|---|---|',
    '| the first, before anything was mended | 18 of 39 | did not end |',
    '| the second: a mended text asks for no end of measures and no clock on reports, and meeting is not shared work | 24 of 39 | did not end |',
    '| the third: runs that are no lower than those already seen are not looked at | 24 of 39 | 31 of 59 |',
    '| the fourth: a mended text names its measures; the attack asked about is the one that the text has in mind; every reading is asked in every class | 36 of 39 | 54 of 59 |',
    '',
    'The first two were printed by drafts of that command, with bounds of 300 and then 1,000 states; the third and the fourth by the command, on 27 and 28 November 2026. The map above was settled',
    'before the first run. Between the third and the fourth four texts were edited: NAT-1949 (the reading "the Council first", practice of 2001), UK-UA-2024 (the reading "as it judges',
    'necessary", of Drafters), FR-SU-1935 (Article 4 and the priority of earlier treaties, which had been left out) and ISTANBUL-2022 (a reading that excluded all of Ukraine, by a slip of',
    'ours that a false finding showed). Three of the tags found hang on these edits: UNAN of NAT-1949, SELF of UK-UA-2024 and PRIOR of FR-SU-1935.',
    '',
    'Still missed: DEP and FORM of FR-SU-1935 (the approval of the Locarno powers, and the want of a military convention,',
    'are practice), UNAN of TEU-42-7 (no vote is needed, as its entry says itself) and SELF of UNC-1945 (Article 51 gives a right, and no duty that a judgement could take away).',
    '',
    'The other 56 pacts were asked for the first time on 28 November 2026, with the checker as it stood: 43 of their 75 tags, and 294 findings beyond the tags, of which 10 were false. What was mended then: a',
    'prohibition weaker than a duty forbids nothing; one party that finds for all judges alone where it is the guarantor; a fellow that attacks is no hole where the casus is the attack of a fellow; a',
    'declaration in force is no proposal; help in a part that does not bind, and what no parliament was asked to approve, is weak in form; norms of an Article that changed no longer share a name.',
    `Now ${MISSING.length} of the ${TAGS} tags of all 83 pacts are missed: ${MISSING.join(', ')}. They are mostly practice (a text that is silent on what its parties later did), or two pacts`,
    'against each other (PRIOR of AES-2023 and REINS-1887), where a stage holds only one.',
    '',
    '## Beyond the tags',
    '',
    `What is found beyond the tags, judged by the article: ${count(true)} findings true, ${count(false)} false. The judgements are ours; the command prints what is not judged.`,
    '',
    '| kind | judged | why | of |',
    '|---|---|---|---|',
    ...JUDGED.map(
      ({ kind, holds, why, of }) =>
        `| \`${kind}\` | ${holds ? 'true' : '**false**'} | ${why} | ${of.map(([pact, article]) => `${pact} ${article}`).join('; ')} |`,
    ),
    '',
  ].join('\n');
