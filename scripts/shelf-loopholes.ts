// `npx tsx scripts/shelf-loopholes.ts [PACT...]`: the loopholes of the pacts of the library, on a small stage each, and how
// many of the tags of experts they answer. Takes minutes; a pact is printed when it is done.

import { shelfLoopholes } from '../library/testing/loopholes.ts';
import { STAGES } from '../library/testing/stage.ts';
import { missedBy, tagsOf } from '../library/testing/tags.ts';

const wanted = process.argv.slice(2);
let tags = 0;
let missed = 0;
for (const stage of STAGES) {
  if (wanted.length > 0 && !wanted.includes(stage.pact)) continue;
  const { found, states, open } = shelfLoopholes(stage);
  const lost = missedBy(
    stage.pact,
    found.map(({ slug }) => slug),
  );
  tags += tagsOf(stage.pact).length;
  missed += lost.length;
  console.log(
    `${stage.pact}: ${states} states, ${open.length} classes not looked at to the end, tags missed: ${lost.join(', ') || 'none'}`,
  );
  for (const { slug, class: name, chosen, finding } of found)
    console.log(
      `  ${slug} (${name}; ${chosen}) Article ${finding.at.map((cite) => cite.article).join(', ')}: ${finding.says}`,
    );
}
console.log(`tags of experts found: ${tags - missed} of ${tags}`);
