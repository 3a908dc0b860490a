// docs/reference/measures.md and incidents.md: the engine's catalogues as tables.

import { INCIDENTS, LADDER, MEASURES, QUALITY_DEFAULT, RUNGS } from '@casus/engine';
import { INCIDENT_FORMS } from '../packages/language/src/crisis/words.ts';
import { INCIDENT_PHRASES } from '../packages/language/src/parse/lexicon.ts';

/** The ladder and what stands on it. */
export const measuresPage = (): string =>
  [
    '# Measures',
    '',
    `The words for what a party can do for another, or against one, on the ladder \`${LADDER}\`. Twelve rungs, from nothing to force.`,
    'The order is editorial: it says which help counts as *more*, nothing else, and another ladder may replace it. A measure *within* another',
    'answers a text that names the wider one: who sends modern equipment has sent arms.',
    '',
    '| rung | name | measures |',
    '|---|---|---|',
    ...RUNGS.map(
      (rung, height) =>
        `| ${height} | ${rung} | ${MEASURES.filter((measure) => measure.rung === rung)
          .map(({ id, within }) => (within === undefined ? id : `${id} (within ${within})`))
          .join('; ')} |`,
    ),
    '',
    'Amounts stand before a unit, which is an open word: `2 brigades`, `40 billion EUR a year`. An amount counts toward a promise in the same unit only.',
    '',
  ].join('\n');

const joined = (words: readonly string[]): string => words.join(', ');

/** The taxonomy of incidents, and what an element is taken to be when nobody says. */
export const incidentsPage = (): string =>
  [
    '# Incidents',
    '',
    'What can happen to whom. A kind *is* all the wider kinds of its row, and of theirs in turn: a text about an armed attack covers an invasion. It *may be* another kind: that',
    'stays contested until the element in brackets is shown or somebody competent finds it.',
    '',
    '| kind | is | may be | other words in a pact | in a crisis |',
    '|---|---|---|---|---|',
    ...INCIDENTS.map(({ kind, is, maybe }) => {
      const words = [...INCIDENT_PHRASES]
        .filter(([phrase, kinds]) => phrase !== kind && kinds.includes(kind))
        .map(([phrase]) => phrase);
      const told = INCIDENT_FORMS.filter((form) => form.kind === kind).map(
        (form) => `${form.one} …${form.by ? ` by ${form.by}` : ''}${form.after ? ` ${form.after}` : ''}`,
      );
      return `| ${kind} | ${joined(is)} | ${joined((maybe ?? []).map((other) => (other.if ? `${other.kind} (if ${other.if})` : `${other.kind} (if found)`)))} | ${joined(words)} | ${kind === 'disaster' ? 'a disaster strikes …' : joined(told)} |`;
    }),
    '',
    '## Elements',
    '',
    'A text may ask more than the kind: that the attack be significant, unprovoked, from abroad. What the chronicle does not say is taken as follows. A threshold must be shown, so it is',
    'contested; provocation must be shown too, so its absence is presumed.',
    '',
    '| element | unless the chronicle says otherwise |',
    '|---|---|',
    ...Object.entries(QUALITY_DEFAULT).map(([quality, verdict]) => `| ${quality} | ${verdict} |`),
    '',
  ].join('\n');
