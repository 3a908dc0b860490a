import type { Slug } from '../../packages/check/src/index.ts';
import { judgementOf } from './judged.ts';
import { shelfLoopholes } from './loopholes.ts';
import { STAGES } from './stage.ts';
import { isTagged, missedBy } from './tags.ts';

/** The tags that none of these kinds stands for, and those beyond the tags that nobody has judged. */
export const askedOf = (
  pact: string,
  slugs: readonly Slug[] = slugsOf(pact),
): { readonly missed: readonly string[]; readonly unjudged: readonly string[] } => ({
  missed: missedBy(pact, slugs),
  unjudged: slugs.filter((slug) => !isTagged(pact, slug) && !judgementOf(pact, slug)),
});

const slugsOf = (pact: string): readonly Slug[] =>
  STAGES.filter((stage) => stage.pact === pact).flatMap((stage) =>
    shelfLoopholes(stage).found.map(({ slug }) => slug),
  );
