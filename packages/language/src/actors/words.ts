import { type IncidentKind, MEASURES, type Rung, RUNGS, type Strength } from '@casus/engine';
import type { Holder, Quantity, Role } from '@casus/forecast/profile';
import { QUANTITIES } from '@casus/forecast/profile';
import { INCIDENT_PHRASES } from '../parse/lexicon.ts';

/** The words of a quantity as the parser gives them: articles carry nothing. */
const bare = (words: string): string => words.replace(/\b(?:the|a|an) /g, '');

/** A quantity as a line names it, and what follows its words. */
export interface Named {
  readonly quantity: (typeof QUANTITIES)[number];
  readonly rest: string;
}

/** The quantities that words may name, the longest match first: "cost of breach" before "cost of" something. */
export const namedBy = (words: string): readonly Named[] =>
  QUANTITIES.flatMap((quantity): readonly Named[] => {
    const own = bare(quantity.words);
    if (words === own) return [{ quantity, rest: '' }];
    return 'each' in quantity && words.startsWith(`${own} `)
      ? [{ quantity, rest: words.slice(own.length + 1) }]
      : [];
  }).sort((a, b) => a.rest.length - b.rest.length);

/** What can be written after "Its" under a heading, with a measure, a state or a verb as an example. */
export const writable = (holder: Holder): readonly string[] =>
  QUANTITIES.filter((one) => one.holder === holder).flatMap((one) => {
    const each: Quantity['each'] = 'each' in one ? one.each : undefined;
    return each === undefined
      ? [bare(one.words)]
      : each === 'measure'
        ? RUNGS.slice(1).map((rung) => `${bare(one.words)} ${bare(MEASURE_OF[rung])}`)
        : [
            `${bare(one.words)} ${each === 'party' ? 'North Korea' : each === 'strength' ? '"should"' : 'binding'}`,
          ];
  });

/** The measure by which a rung of the ladder is written. */
export const MEASURE_OF: Readonly<Record<Rung, string>> = {
  none: 'none',
  consult: 'consultation',
  statement: 'a statement',
  diplomatic: 'diplomacy',
  sanctions: 'sanctions',
  funds: 'funds',
  intelligence: 'intelligence',
  arms: 'arms',
  'air defence': 'air defence',
  logistics: 'logistics',
  deployment: 'deployment',
  force: 'force',
};

/** The rung of the measure that words name; only the measure that stands for its rung can be written. */
export const rungNamed = (words: string): Rung | undefined =>
  RUNGS.slice(1).find((rung) => bare(MEASURE_OF[rung]) === words);

/** The rung on which another measure of the catalogue stands, for a suggestion. */
export const rungNear = (words: string): string | undefined => {
  const measure = MEASURES.find(({ id }) => bare(id) === words);
  return measure && bare(MEASURE_OF[measure.rung]);
};

/** Verbs of a text that asks for something. */
export const VERBS_ASKING: readonly Strength[] = ['shall', 'undertakes', 'endeavours', 'should', 'intends'];

/** Parts as headings. */
export const ROLE_HEADINGS: Readonly<Record<Role, string>> = {
  challenger: 'Any challenger',
  beneficiary: 'Any beneficiary',
  guarantor: 'Any guarantor',
};

const UNCOUNTED: ReadonlySet<IncidentKind> = new Set([
  'aggression',
  'use of force',
  'armed bands',
  'sabotage',
  'mobilisation',
  'nuclear use',
  'unrest',
  'coercion',
]);

/** A kind of attack as a heading: "For an invasion". */
export const attackHeading = (kind: IncidentKind): string =>
  `For ${UNCOUNTED.has(kind) ? '' : /^[aeio]/.test(kind) ? 'an ' : 'a '}${kind}`;

/** The kind of attack that a phrase means. */
export const attackNamed = (phrase: string): IncidentKind | undefined => INCIDENT_PHRASES.get(phrase)?.[0];
