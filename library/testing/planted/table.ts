import { reported } from './ask.ts';
import { CORPUS } from './corpus.ts';

/** The page that shows what the checker finds of what was planted; a test keeps it true. */
export const pageOf = (): string => {
  const rows = CORPUS.map((planted) => {
    const hole = reported(planted, false);
    const twin = reported(planted, true);
    return {
      planted,
      hole,
      twin,
      found: hole.slugs.includes(planted.slug),
      alarm: twin.slugs.includes(planted.slug),
    };
  });
  const count = (of: (row: (typeof rows)[number]) => boolean): number => rows.filter(of).length;
  const named = (slugs: readonly string[], but: string): string =>
    slugs.filter((slug) => slug !== but).join(', ') || '-';
  const line = ({ planted, hole, twin, found, alarm }: (typeof rows)[number]): string =>
    `| ${planted.slug} | ${shown(planted.hole)} | ${shown(planted.twin)} | ${found ? 'found' : hole.exhausted ? '**missed**' : '**missed**, not looked at to the end'} | ${alarm ? '**alarm**' : 'clean'} | ${named(hole.slugs, planted.slug)} | ${named(twin.slugs, planted.slug)} |`;
  return `# Planted loopholes

${CORPUS.length} small pacts were written with one known hole each, and a twin in which the words with the hole are mended
([corpus.ts](../library/testing/planted/corpus.ts)). All are put to the checker in one way: Russia attacks Ukraine, Poland is asked
about, force is needed within 48 hours. The table is written by a test
([planted.test.ts](../library/testing/planted/planted.test.ts)), which fails where it is no longer true. What is missed stays in it.

**Found: ${count(({ found }) => found)} of ${rows.length}. False alarms on the twins: ${count(({ alarm }) => alarm)} of ${rows.length}.** What else is reported stands in the last two
columns; not all of it is false (a guarantee with a vote in it does need somebody to ask for the vote).

On the first run 31 of 39 were found. Seven texts were then written anew, because they did not say what was meant: four waited for *a decision* of a
council instead of its finding (*voting-body* still does: a decision of any kind is six kinds of motion, and the search came to its end only when it stopped where no run can be lower), the
time of *late* was longer than the ten days looked at, and the third state of *transit* was nobody that acts.

| planted | words with the hole | mended | the hole | the twin | also reported of the hole | also of the twin |
|---|---|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
};

const shown = (words: string): string => (words.trim() === '' ? '(nothing)' : `\`${words.trim()}\``);
