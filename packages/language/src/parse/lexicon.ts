import { INCIDENTS, MEASURES } from '@casus/engine';
import type { IncidentKind, Quality } from '@casus/engine';

/**
 * Closed vocabularies, as phrases of the language and the ids of the engine they stand for. The lexer
 * takes the longest phrase, so that "breach of the peace" is one token.
 */
export type Vocabulary = 'INCIDENT' | 'QUALITY' | 'MEASURE' | 'VALUE';

/** Phrases for kinds of incident beside the kinds' own names. */
const INCIDENT_WORDS: Readonly<Record<string, readonly IncidentKind[]>> = {
  'act of aggression': ['aggression'],
  'acts of aggression': ['aggression'],
  attack: ['armed attack'],
  'armed attacks': ['armed attack'],
  'armed aggression': ['armed attack'],
  'threat of force': ['threat'],
  'threat to the peace': ['threat'],
  'nuclear threat': ['threat'],
  'nuclear threat of aggression': ['threat of aggression'],
  'breach of the ceasefire': ['breach of the ceasefire'],
  breach: ['breach of the ceasefire'],
  'any use of force': ['use of force'],
  'sending of armed bands': ['armed bands'],
  'terrorist attacks': ['terrorist attack'],
  'cyber attack': ['cyber operation'],
  'natural or man-made disaster': ['disaster'],
  'use of nuclear weapons': ['nuclear use'],
  hostilities: ['use of force'],
};

const QUALITY_WORDS: readonly Quality[] = [
  'significant',
  'deliberate',
  'sustained',
  'large-scale',
  'expanded',
  'flagrant',
  'unprovoked',
  'directly unprovoked',
  'future',
  'renewed',
  'unjustified',
];

/** What a threat can be directed against, and what is respected. */
const VALUE_WORDS: readonly string[] = [
  'territorial integrity',
  'political independence',
  'independence',
  'sovereignty',
  'security',
  'neutrality',
  'borders',
  'frontiers',
  'existing borders',
  'inviolability',
  'peace',
  'peace and security',
  'integrity',
  'interests',
  'status quo',
  'constitutional order',
];

const asPairs = <T>(items: readonly T[], key: (item: T) => string) =>
  items.map((item) => [key(item), item] as const);

/** Phrase to incident kinds. */
export const INCIDENT_PHRASES: ReadonlyMap<string, readonly IncidentKind[]> = new Map([
  ...INCIDENTS.map((entry) => [entry.kind as string, [entry.kind]] as const),
  ...Object.entries(INCIDENT_WORDS),
]);

/** Words for qualities. */
export const QUALITY_PHRASES: ReadonlyMap<string, Quality> = new Map(asPairs(QUALITY_WORDS, (word) => word));

/** Words for protected values. */
export const VALUE_PHRASES: ReadonlySet<string> = new Set(VALUE_WORDS);

/** Measure phrases: ids of the catalogue without a leading article. */
export const MEASURE_PHRASES: ReadonlyMap<string, string> = new Map(
  MEASURES.map((measure) => [measure.id.replace(/^(a|an|the) /, ''), measure.id] as const),
);

/** All phrases with their vocabulary; where one is in two, the first named here wins. */
export const PHRASES: readonly (readonly [phrase: string, vocabulary: Vocabulary])[] = [
  ...[...QUALITY_PHRASES.keys()].map((phrase) => [phrase, 'QUALITY'] as const),
  ...[...INCIDENT_PHRASES.keys()].map((phrase) => [phrase, 'INCIDENT'] as const),
  ...[...MEASURE_PHRASES.keys()].map((phrase) => [phrase, 'MEASURE'] as const),
  ...[...VALUE_PHRASES].map((phrase) => [phrase, 'VALUE'] as const),
];

/** States whose one name holds an `and`: in a list they are still one item. */
export const NAMES_WITH_AND: readonly string[] = [
  'Antigua and Barbuda',
  'Bosnia and Herzegovina',
  'Saint Kitts and Nevis',
  'Saint Vincent and the Grenadines',
  'Sao Tome and Principe',
  'São Tomé and Príncipe',
  'Trinidad and Tobago',
];
