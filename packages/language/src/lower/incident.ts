import type { IncidentKind, IncidentPattern, Quality } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { INCIDENT_PHRASES, QUALITY_PHRASES } from '../parse/lexicon.ts';
import { placeOf } from './area.ts';
import type { Here } from './context.ts';
import type { Open } from './joint.ts';
import { countOf, whoOf } from './who.ts';

/** Kinds that a phrase names. */
export const kindsOf = (words: readonly string[]): readonly IncidentKind[] => [
  ...new Set(
    words.flatMap((word): readonly IncidentKind[] => INCIDENT_PHRASES.get(word) ?? ['armed attack']),
  ),
];

/** Kinds that force in answer would otherwise match. */
const ANSWERABLE: ReadonlySet<IncidentKind> = new Set([
  'armed attack',
  'use of force',
  'aggression',
  'military operation',
]);

const isAnswerable = (kind: IncidentKind, named: readonly IncidentKind[]): boolean =>
  named.includes(kind) || (named.includes('use of force') && ANSWERABLE.has(kind));

/** What an attack is in this pact: where it says so, also what is done in answer. */
export const attackKinds = ({ low: { inAnswer } }: Here): readonly IncidentKind[] =>
  inAnswer?.attack ? ['armed attack', ...inAnswer.kinds] : ['armed attack'];

/** The elements that words of a threshold ask for: "significant and sustained". */
export const qualitiesOf = (words: readonly string[]): readonly Quality[] =>
  words.flatMap((word) => QUALITY_PHRASES.get(word) ?? []);

/** An incident phrase as a pattern. */
export const patternOf = (phrase: ast.IncidentPhrase, here: Here, open: Open): IncidentPattern => {
  const qualities = [...qualitiesOf(open<ast.Qualities>(phrase.qualities, here)?.items ?? [])];
  const { inAnswer } = here.low;
  let kinds = kindsOf(phrase.kinds);
  if (inAnswer?.attack && kinds.includes('armed attack')) kinds = attackKinds(here);
  if (inAnswer && !inAnswer.attack && kinds.some((kind) => isAnswerable(kind, inAnswer.kinds)))
    if (!qualities.includes('first use')) qualities.push('first use');
  return withArgs({ kinds }, qualities, phrase.args, here);
};

/** Adds what qualifies an incident: by, on, in, across, means, support, provocation. */
export const withArgs = (
  base: IncidentPattern,
  qualities: readonly Quality[],
  args: readonly (ast.IncidentArg | ast.AttackArg | ast.ThreatArg)[],
  here: Here,
): IncidentPattern => {
  let pattern = base;
  const all = [...qualities];
  for (const arg of args) {
    switch (arg.$type) {
      case 'ByWhom': {
        const count = countOf(arg.who, here);
        pattern = {
          ...pattern,
          by: whoOf(arg.who, here),
          ...(count === undefined ? {} : { attackers: count }),
        };
        break;
      }
      case 'OnWhom':
        pattern = { ...pattern, on: whoOf(arg.who, here) };
        break;
      case 'InPlace':
        pattern = { ...pattern, in: placeOf(arg.place, here) };
        break;
      case 'AcrossLine':
        pattern = { ...pattern, across: arg.line ?? arg.words ?? 'the line' };
        break;
      case 'ByMeans':
      case 'WithMeans':
        pattern = { ...pattern, means: arg.means.items };
        break;
      case 'Supported':
        pattern = { ...pattern, supportedBy: whoOf(arg.who, here) };
        break;
      case 'Unprovoked':
        all.push('unprovoked');
        break;
      case 'FromAbroad':
        all.push('from abroad');
        break;
    }
  }
  return all.length === 0 ? pattern : { ...pattern, qualities: all };
};
