import { existsSync, readFileSync } from 'node:fs';
import { CATALOGUE, type Kind, type Slug } from '../../packages/check/src/index.ts';

/** The tags with which experts have marked real pacts, from the shared folder beside the repository. */

const FILE = ['../../../shared/reference/pacts.md', '../../../../shared/reference/pacts.md']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));

/** Whether the shared folder is there. */
export const hasTags = FILE !== undefined;

/** Tags that count only where the text bears them; none of the library's texts is taken to. */
const BEYOND_TEXT = ['RESRC', 'LAPSE', 'MANUF', 'TRANS'];

const KINDS: readonly Kind[] = CATALOGUE;

/** Tags of a pact that its text can bear. */
export const tagsOf = (pact: string): readonly string[] => {
  const text = FILE ? readFileSync(FILE, 'utf8') : '';
  const block = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].find((match) =>
    match[1]?.startsWith(`id: ${pact}\n`),
  );
  const tags = block?.[1]?.match(/^gap_tags: \[(.*)\]/m)?.[1];
  return (tags ?? '').split(', ').filter((tag) => tag !== '' && !BEYOND_TEXT.includes(tag));
};

/** Tags of a pact that none of these kinds stands for. */
export const missedBy = (pact: string, slugs: readonly Slug[]): readonly string[] =>
  tagsOf(pact).filter(
    (tag) => !KINDS.some((kind) => kind.tags.includes(tag) && slugs.some((slug) => slug === kind.slug)),
  );

/** Whether a kind of loophole stands for a tag that experts have given a pact. */
export const isTagged = (pact: string, slug: Slug): boolean =>
  KINDS.some((kind) => kind.slug === slug && kind.tags.some((tag) => tagsOf(pact).includes(tag)));
