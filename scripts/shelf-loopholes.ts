// `npx tsx scripts/shelf-loopholes.ts [PACT...]`: the loopholes of the pacts of the library, on a small stage each, and how
// many of the tags of experts they answer; what goes beyond the tags is judged in library/testing/judged.ts. Takes minutes; a
// pact is printed when it is done, with the seconds of processor time that it took. CASUS_SECONDS=N begins no further class
// of incidents in a pact once it has taken so many (600).

import { shelfLoopholes } from '../library/testing/loopholes.ts';
import { STAGES } from '../library/testing/stage.ts';
import { judgementOf } from '../library/testing/judged.ts';
import { isTagged, missedBy, tagsOf } from '../library/testing/tags.ts';

const wanted = process.argv.slice(2);
const most = Number(process.env['CASUS_SECONDS'] ?? 600);
const seconds = (): number => process.cpuUsage().user / 1e6;
let tags = 0;
let missed = 0;
let all = 0;
let sum = 0;
let held = 0;
const wrong: string[] = [];
const unjudged: string[] = [];
for (const stage of STAGES) {
  if (wanted.length > 0 && !wanted.includes(stage.pact)) continue;
  const begun = seconds();
  const { found, states, open } = shelfLoopholes(stage, () => seconds() - begun > most);
  const lost = missedBy(
    stage.pact,
    found.map(({ slug }) => slug),
  );
  tags += tagsOf(stage.pact).length;
  missed += lost.length;
  sum += states;
  for (const { slug } of found.filter((one) => !isTagged(stage.pact, one.slug))) {
    all += 1;
    const judgement = judgementOf(stage.pact, slug);
    if (judgement?.holds) held += 1;
    else (judgement ? wrong : unjudged).push(`${stage.pact} ${slug}`);
  }
  console.log(
    `${stage.pact}: ${(seconds() - begun).toFixed(1)} s, ${states} states, ${open.length} classes not looked at to the end, tags missed: ${lost.join(', ') || 'none'}`,
  );
  for (const { slug, class: name, chosen, finding } of found)
    console.log(
      `  ${slug} (${name}; ${chosen}) Article ${finding.at.map((cite) => cite.article).join(', ')}: ${finding.says}`,
    );
}
console.log(`tags of experts found: ${tags - missed} of ${tags}`);
console.log(
  `findings beyond the tags: ${all}, judged true ${held}, judged false ${wrong.length}, not judged ${unjudged.length}; ${sum} states`,
);
if (wrong.length > 0) console.log(`judged false: ${wrong.join(', ')}`);
if (unjudged.length > 0) console.log(`not judged: ${unjudged.join(', ')}`);
