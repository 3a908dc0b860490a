import type { Area, ArticleRef, Bearing, IncidentPattern, Pronoun, Who } from '@casus/engine';
import { listWords } from '@casus/engine';
import type { Wording } from './model.ts';

/** Phrases for parties, areas and incidents as a text has them, apart from any case. */

const PRONOUNS: Readonly<Record<Pronoun, string>> = {
  victim: 'the victim',
  attacker: 'the attacker',
  bearer: 'itself',
  requester: 'who requests',
  invoker: 'who invokes',
  'other party': 'the other party',
  'that party': 'that party',
  'parties to the dispute': 'the parties to the dispute',
};

/** More names than this are counted. */
const MOST = 4;

/** Names, or how many there are. */
export const named = (names: readonly string[], of: string): string =>
  names.length > MOST ? `${names.length} ${of}` : listWords(names);

/** Who is meant: "any Member", "Russia", "a state in Europe". */
export const whoWords = (who: Who, wording: Wording, lead = 'any'): string => {
  switch (who.kind) {
    case 'states':
      return named(who.ids.map(wording.party), 'named states');
    case 'role':
      return `${lead} ${who.role}${who.pact === undefined ? '' : ` of ${who.pact}`}`;
    case 'group':
      return `${lead} ${who.term}`;
    case 'in':
      return `${lead} state in ${areaWords(who.area, wording)}`;
    case 'any state':
      return 'any state';
    case 'anyone':
      return 'anyone';
    case 'pronoun':
      return PRONOUNS[who.pronoun];
    case 'body':
      return `the ${who.body}`;
    case 'except':
      return `${whoWords(who.base, wording, lead)} except ${whoWords(who.minus, wording)}`;
    case 'union':
      return listWords(
        who.of.map((each) => whoWords(each, wording, lead)),
        'or',
      );
    case 'such':
      return `${whoWords(who.base, wording, lead)} of whom more is asked`;
  }
};

/** "Article 5 of NAT-1949", "this pact". */
export const refWords = ({ pact, article }: ArticleRef): string =>
  article === undefined
    ? (pact ?? 'this pact')
    : `Article ${article}${pact === undefined ? '' : ` of ${pact}`}`;

/** Where: "the territory of any Member", "Crimea and the Black Sea". A defined area goes by its name. */
export const areaWords = (area: Area, wording: Wording): string => {
  switch (area.kind) {
    case 'region':
      return wording.place(area.region);
    case 'term':
      return `the ${area.term}`;
    case 'territory':
      return `the ${area.only === undefined ? 'territory' : area.only === 'islands' ? 'islands' : 'metropolitan territory'} of ${whoWords(area.of, wording)}${area.in === undefined ? '' : ` in ${areaWords(area.in, wording)}`}${area.control === undefined ? '' : ' under its control'}`;
    case 'objects':
      return `the ${listWords(area.objects, 'or')} of ${whoWords(area.of, wording)}`;
    case 'union':
      return listWords(once(area.of.map((each) => areaWords(each, wording))));
    case 'overlap':
      return area.of.map((each) => areaWords(each, wording)).join(' within ');
    case 'except':
      return `${areaWords(area.base, wording)} except ${areaWords(area.minus, wording)}`;
    case 'dated':
      return areaWords(area.area, wording);
    case 'line':
      return wording.place(area.line);
    case 'everywhere':
      return 'everywhere';
  }
};

/** What must have happened, without parties and places: "a significant armed attack by drones". */
export const incidentWords = ({ kinds, qualities = [], means = [] }: IncidentPattern): string => {
  const what = listWords(kinds, 'or');
  const how = means.length === 0 ? '' : ` with ${listWords(means, 'or')}`;
  return `${qualities.length === 0 ? '' : `${listWords(qualities)} `}${what}${how}`;
};

/** How a duty is borne. */
export const BEARINGS: Readonly<Record<Bearing, string>> = {
  each: 'each',
  any: 'any',
  no: 'none',
  jointly: 'jointly',
  'jointly and severally': 'jointly and severally',
  'one or more': 'one or more',
  together: 'together',
  plural: 'together or each (open)',
};

/** Each once, in the order of the first. */
export const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Sentences, each once. */
export const sorted = (marks: readonly string[]): readonly string[] => [...new Set(marks)].sort();

/** A value on an ordered scale as marks: all steps up to its own, so that near values share more marks than far ones. */
export const upTo = <T extends string>(scale: readonly T[], value: T, name: string): readonly string[] =>
  scale.slice(0, scale.indexOf(value) + 1).map((step) => `${name} ≥ ${step}`);

/** At most so many phrases, then how many more there are. */
export const few = (phrases: readonly string[], joint = '; ', most = 3): string => {
  const all = once(phrases);
  return all.length <= most
    ? all.join(joint)
    : `${all.slice(0, most).join(joint)}${joint}${all.length - most} more`;
};
