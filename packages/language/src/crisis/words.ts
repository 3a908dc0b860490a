import type { IncidentKind, Quality } from '@casus/engine';

/**
 * The words of a chronicle, one table for the reader and the printer, so that what is printed is read
 * back as the same. Each entry: what the model calls it, and how one and several say it.
 */

/** A verb in both numbers: "attacks", "attack". */
export interface VerbForm {
  readonly one: string;
  readonly many: string;
}

/** How a chronicle says that an incident happened. `by` is the word of means that makes it this kind. */
export interface IncidentForm extends VerbForm {
  readonly kind: IncidentKind;
  readonly by?: string;
  readonly after?: 'with aggression';
}

/** Verbs of incidents. The first entry of a verb is the plain one; those with `by` are told by the first word of means. */
export const INCIDENT_FORMS: readonly IncidentForm[] = [
  { kind: 'armed attack', one: 'attacks', many: 'attack' },
  { kind: 'invasion', one: 'attacks', many: 'attack', by: 'invasion' },
  { kind: 'landing', one: 'attacks', many: 'attack', by: 'landing' },
  { kind: 'bombardment', one: 'attacks', many: 'attack', by: 'bombardment' },
  { kind: 'raid', one: 'attacks', many: 'attack', by: 'raid' },
  { kind: 'terrorist attack', one: 'attacks', many: 'attack', by: 'terrorist acts' },
  { kind: 'cyber operation', one: 'attacks', many: 'attack', by: 'cyber operations' },
  { kind: 'sabotage', one: 'attacks', many: 'attack', by: 'sabotage' },
  { kind: 'attack on forces', one: 'fires on', many: 'fire on' },
  { kind: 'use of force', one: 'resorts to force against', many: 'resort to force against' },
  {
    kind: 'military operation',
    one: 'conducts a military operation against',
    many: 'conduct a military operation against',
  },
  { kind: 'aggression', one: 'commits aggression against', many: 'commit aggression against' },
  { kind: 'breach of the peace', one: 'breaks the peace with', many: 'break the peace with' },
  { kind: 'breach of the ceasefire', one: 'breaks the ceasefire with', many: 'break the ceasefire with' },
  { kind: 'nuclear use', one: 'uses nuclear weapons against', many: 'use nuclear weapons against' },
  { kind: 'occupation', one: 'occupies', many: 'occupy' },
  { kind: 'annexation', one: 'annexes', many: 'annex' },
  { kind: 'blockade', one: 'blockades', many: 'blockade' },
  { kind: 'coercion', one: 'coerces', many: 'coerce' },
  { kind: 'threat', one: 'threatens', many: 'threaten' },
  { kind: 'threat of aggression', one: 'threatens', many: 'threaten', after: 'with aggression' },
  { kind: 'mobilisation', one: 'mobilises against', many: 'mobilise against' },
  { kind: 'mobilisation', one: 'mobilises', many: 'mobilise' },
  { kind: 'assembly of forces', one: 'assembles forces against', many: 'assemble forces against' },
  { kind: 'declaration of war', one: 'declares war on', many: 'declare war on' },
  { kind: 'ultimatum', one: 'delivers an ultimatum to', many: 'deliver an ultimatum to' },
  { kind: 'armed bands', one: 'sends armed bands against', many: 'send armed bands against' },
  { kind: 'incursion', one: 'makes an incursion into', many: 'make an incursion into' },
  { kind: 'insurgency', one: 'rises against', many: 'rise against' },
  { kind: 'unrest', one: 'riots against', many: 'riot against' },
];

/** Incidents without a verb of their own here: `a disaster strikes Italy`. */
export const INCIDENT_WITHOUT_VERB: readonly IncidentKind[] = ['disaster'];

/** Elements that are said otherwise than they are called. */
const ELEMENT_WORDS: Readonly<Partial<Record<Quality, string>>> = {
  'from abroad': 'directed from abroad',
  'first use': 'the first use of force',
};

/** How an element is said after "is". */
export const elementWords = (quality: Quality): string => ELEMENT_WORDS[quality] ?? quality;

/** The element a phrase names; the phrase comes without article. */
export const elementOf = (phrase: string): Quality =>
  phrase === 'directed from abroad'
    ? 'from abroad'
    : phrase === 'first use of force'
      ? 'first use'
      : (phrase as Quality);

/** Votes by their verb. */
export const VOTE_FORMS = [
  { vote: 'yes', one: 'votes for', many: 'vote for' },
  { vote: 'no', one: 'votes against', many: 'vote against' },
  { vote: 'abstain', one: 'abstains on', many: 'abstain on' },
  { vote: 'absent', one: 'is absent from', many: 'are absent from' },
  { vote: 'veto', one: 'vetoes', many: 'veto' },
  { vote: 'objects', one: 'objects to', many: 'object to' },
] as const;

/** Acts in the life of a pact that a party does, with the pact as object. */
export const STATUS_FORMS = [
  { act: 'signs', one: 'signs', many: 'sign' },
  { act: 'ratifies', one: 'ratifies', many: 'ratify' },
  { act: 'approves', one: 'approves', many: 'approve' },
  { act: 'joins', one: 'joins', many: 'join' },
  { act: 'withdraws', one: 'withdraws from', many: 'withdraw from' },
  { act: 'terminates', one: 'terminates', many: 'terminate' },
  { act: 'suspends', one: 'suspends', many: 'suspend' },
  { act: 'waives', one: 'waives', many: 'waive' },
  { act: 'extends', one: 'extends', many: 'extend' },
  { act: 'resumes', one: 'resumes', many: 'resume' },
  { act: 'consents', one: 'consents to', many: 'consent to' },
  { act: 'refuses consent', one: 'refuses consent to', many: 'refuse consent to' },
  { act: 'releases', one: 'releases', many: 'release' },
  { act: 'expels', one: 'expels', many: 'expel' },
] as const;

/** What a motion would have its body do. */
export const MOTION_VERBS = [
  { verb: 'finds', says: 'find' },
  { verb: 'orders', says: 'order' },
  { verb: 'authorises', says: 'authorise' },
  { verb: 'recommends', says: 'recommend' },
  { verb: 'adopts', says: 'adopt' },
  { verb: 'takes measures', says: 'take measures' },
] as const;

/** Matters of a motion. */
export const MATTERS = ['substance', 'procedure', 'force', 'settlement', 'findings', 'measures'] as const;

/** Elements that an analyst can mark as disputed. */
export const DISPUTABLE = ['attribution', 'scale', 'place', 'provocation', 'kind'] as const;

/** Outcomes of an expectation; the joiner is the formatter's. */
export const OUTCOME_FORMS = [
  { outcome: 'honours it', one: 'honours it', many: 'honour it', joiner: 'and' },
  { outcome: 'refuses it', one: 'refuses it', many: 'refuse it', joiner: 'but' },
  { outcome: 'does not invoke it', one: 'does not invoke it', many: 'do not invoke it', joiner: 'but' },
  { outcome: 'breaches it', one: 'breaches it', many: 'breach it', joiner: 'and' },
] as const;

/** Verbs of the catalogue that a chronicle says by an event of its own kind, not as conduct. */
export const VERBS_WITH_OWN_EVENT: ReadonlyMap<string, string> = new Map([
  ['provide', 'measure'],
  ['use force', 'measure'],
  ['use', 'measure'],
  ['impose', 'measure'],
  ['attack', 'incident'],
  ['mobilise', 'incident'],
  ['use nuclear weapons', 'incident'],
  ['consult', 'consultation'],
  ['consult together', 'consultation'],
  ['meet', 'consultation'],
  ['report', 'reporting'],
  ['request', 'request'],
  ['vote', 'vote'],
  ['veto', 'vote'],
  ['approve', 'status'],
  ['ratify', 'status'],
  ['consent', 'status'],
  ['join', 'status'],
  ['suspend', 'status'],
  ['waive', 'status'],
  ['extend', 'status'],
  ['release', 'status'],
  ['withdraw', 'status'],
  ['terminate', 'status'],
  ['expel', 'status'],
  ['invoke', 'invocation'],
  ['determine', 'opinion'],
  ['find', 'finding'],
  ['contest', 'contest'],
  ['authorise', 'authorisation'],
  ['order', 'decision'],
  ['recommend', 'decision'],
  ['decide measures', 'decision'],
]);

/** Finds the entry that a verb, in either number, belongs to. */
export const formOf = <T extends VerbForm>(forms: readonly T[], verb: string): T | undefined =>
  forms.find((form) => form.one === verb || form.many === verb);

/** Words that may stand in quotation marks, without them. */
export const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replace(/\s+/g, ' ') : text;
