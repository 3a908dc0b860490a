/**
 * The catalogue of loopholes: one table from which findings, reference page and tests are made. Slugs are those
 * of the worked cases (SEMANTICS section 11) where they have one; tags are those of experts on real pacts.
 */

/** How much a loophole takes: the whole guarantee, a part of its height or hours, or what stands around it. */
export type Severity = 'grave' | 'serious' | 'slight';

/** One kind of loophole. */
export interface Kind {
  readonly slug: string;
  /** What it means, after "The guarantee fails because". */
  readonly means: string;
  readonly severity: Severity;
  /** Tags of experts that mean this, or something wider that this is a case of. */
  readonly tags: readonly string[];
  /** How a drafter closes it. */
  readonly repair: string;
}

/** Every kind, in the order of the reference page. */
export const CATALOGUE = [
  {
    slug: 'self-judging',
    means: 'the guarantor alone judges whether its duty has arisen',
    severity: 'grave',
    tags: ['SELF'],
    repair: 'give the judgement to the victim or a body, or say "in good faith" or "objectively"',
  },
  {
    slug: 'attribution',
    means: 'the guarantor may say that it is not known who attacked',
    severity: 'grave',
    tags: ['ATTR'],
    repair: 'let a named finder attribute within hours, failing which the attack is deemed attributed',
  },
  {
    slug: 'below-threshold',
    means: 'the attack is not of the scale or kind that the text names, or may be said not to be',
    severity: 'grave',
    tags: ['THR'],
    repair: 'name the lesser forms, and what is owed for each of them',
  },
  {
    slug: 'provoked',
    means: 'the victim provoked the attack, or may be said to have',
    severity: 'grave',
    tags: ['PROV'],
    repair: 'strike "unprovoked", or name who finds the provocation and by when',
  },
  {
    slug: 'area-disputed',
    means: 'the guarantor may say that the place lies outside the area',
    severity: 'grave',
    tags: ['TERR'],
    repair: 'define the area by a list of places',
  },
  {
    slug: 'single-judge',
    means: 'one other party judges for all, and may stay silent',
    severity: 'grave',
    tags: ['SELF'],
    repair: 'say that silence for a number of hours establishes the attack, or let each judge',
  },
  {
    slug: 'attacker-veto',
    means: 'the attacker has a vote, or a veto, in the body on which the duty waits',
    severity: 'grave',
    tags: ['VETO', 'GATT', 'UNAN'],
    repair: 'exclude the attacker from the vote',
  },
  {
    slug: 'any-party-veto',
    means: 'any one party can block the decision on which the duty waits',
    severity: 'grave',
    tags: ['VETO', 'UNAN'],
    repair: 'let one vote, or silence, adopt; or decide by a majority',
  },
  {
    slug: 'self-veto',
    means: 'the guarantor can block by its own vote the decision on which its duty waits',
    severity: 'grave',
    tags: ['SELF', 'UNAN'],
    repair: 'let one vote adopt, or let each be bound by a casus that no vote finds',
  },
  {
    slug: 'consensus-body',
    means: 'the duty waits for a body whose members must all agree',
    severity: 'grave',
    tags: ['UNAN'],
    repair: 'let one vote adopt, or let the duty stand until the body decides otherwise',
  },
  {
    slug: 'voting-body',
    means: 'the duty waits for, or ends with, a vote that the members may lose or not hold',
    severity: 'serious',
    tags: ['UNAN'],
    repair: 'say that a vote not taken within hours adopts',
  },
  {
    slug: 'outside-body',
    means: 'the duty waits for, or ends with, the word of a body that is bound to nothing here',
    severity: 'grave',
    tags: ['UNAN', 'MON', 'VETO'],
    repair: 'say what its silence means, and from when',
  },
  {
    slug: 'constitutional-process',
    means: 'a domestic body may refuse, or keep silent',
    severity: 'grave',
    tags: ['CONST'],
    repair: 'have it voted in advance, or gate force alone',
  },
  {
    slug: 'needs-request',
    means: 'nothing is owed, or less, unless the victim finds, asks or invokes',
    severity: 'slight',
    tags: ['REQ'],
    repair: 'let the attack itself bring the duty, or let any party ask for the victim',
  },
  {
    slug: 'easy-exit',
    means: 'the guarantor can leave, suspend or end it in time to owe nothing',
    severity: 'serious',
    tags: ['EXIT'],
    repair: 'make notice longer than the warning that an attack gives, and let what is owed survive',
  },
  {
    slug: 'dependent',
    means: 'the duty waits for what another does',
    severity: 'grave',
    tags: ['DEP', 'JOINT'],
    repair: 'let each be bound for itself',
  },
  {
    slug: 'joint-not-several',
    means: 'what is owed is owed by several together, so that each may leave it to the others',
    severity: 'serious',
    tags: ['JOINT'],
    repair: 'say "jointly and severally", or give each its share',
  },
  {
    slug: 'not-binding',
    means: 'the verb promises less than a duty',
    severity: 'grave',
    tags: ['FORM'],
    repair: 'write "shall"',
  },
  {
    slug: 'weak-form',
    means: 'the instrument is not in force, does not bind, or is secret',
    severity: 'serious',
    tags: ['FORM'],
    repair: 'conclude and ratify it as a treaty, and publish it',
  },
  {
    slug: 'no-clock',
    means: 'no instant can be told at which help is overdue',
    severity: 'grave',
    tags: [],
    repair: 'add "within" and a number of hours',
  },
  {
    slug: 'may-be-nothing',
    means: 'the guarantor chooses the content, and may choose nothing',
    severity: 'grave',
    tags: ['SELF'],
    repair: 'write "which shall not be none", or name a least measure',
  },
  {
    slug: 'own-choice',
    means: 'the text names no measure, so that the least of them is enough',
    severity: 'serious',
    tags: ['SELF'],
    repair: 'name the measures that must be included',
  },
  {
    slug: 'conflict',
    means: 'another norm forbids what is owed, and none is said to prevail',
    severity: 'grave',
    tags: ['PRIOR'],
    repair: 'say which of the two prevails',
  },
  {
    slug: 'prior-treaty',
    means: 'a norm that ranks higher forbids what is owed',
    severity: 'grave',
    tags: ['PRIOR'],
    repair: 'obtain a release, or name means that the higher norm allows',
  },
  {
    slug: 'area-excluded',
    means: 'the attack comes where the text does not reach',
    severity: 'grave',
    tags: ['TERR'],
    repair: 'widen the area, or say what is owed outside it',
  },
  {
    slug: 'wrong-adversary',
    means: 'the attacker is not one whom the text names',
    severity: 'grave',
    tags: ['ADV'],
    repair: 'strike the name of the attacker',
  },
  {
    slug: 'attacker-is-fellow',
    means: 'the attacker is itself a party, against which the text has no rule',
    severity: 'grave',
    tags: ['INTRA', 'GATT'],
    repair: 'say that the duty holds whoever attacks',
  },
  {
    slug: 'guarantor-is-attacker',
    means: 'a guarantor is the attacker, and owes no help',
    severity: 'serious',
    tags: ['GATT', 'VETO'],
    repair: 'give the duties and votes of a guarantor that attacks to the others',
  },
  {
    slug: 'wrong-incident',
    means: 'the incident is of a kind that the text does not name',
    severity: 'grave',
    tags: ['THR'],
    repair: 'name this kind of incident',
  },
  {
    slug: 'out-of-time',
    means: 'the incident comes before the text is in force, or after',
    severity: 'grave',
    tags: ['TEMP'],
    repair: 'start with signature, and let it run until all agree to end it',
  },
  {
    slug: 'talk-only',
    means: 'nothing above consultation can become due',
    severity: 'grave',
    tags: [],
    repair: 'name measures',
  },
  {
    slug: 'too-little',
    means: 'what is assured stays below what the victim needs',
    severity: 'serious',
    tags: [],
    repair: 'strike the lowest items of the menu, or say which must be included',
  },
  {
    slug: 'late',
    means: 'what is assured comes after the victim needs it',
    severity: 'serious',
    tags: [],
    repair: 'shorten the time',
  },
  {
    slug: 'unmissable-deadline',
    means: 'the time can run out without a breach though nothing is done',
    severity: 'serious',
    tags: [],
    repair: 'say what is the least that must have been done by then',
  },
  {
    slug: 'dead-letter',
    means: 'the sentence can never take effect',
    severity: 'slight',
    tags: [],
    repair: 'strike it, or mend what it waits for',
  },
  {
    slug: 'redundant',
    means: 'another sentence owes as much, as soon, in the same case',
    severity: 'slight',
    tags: [],
    repair: 'strike one of the two',
  },
  {
    slug: 'entrapment',
    means: 'help is owed even to a party that provoked the attack',
    severity: 'serious',
    tags: ['PROV'],
    repair: 'write "unprovoked", and name who finds it',
  },
  {
    slug: 'forfeit',
    means: 'the beneficiary loses the guarantee by an act of its own',
    severity: 'serious',
    tags: ['FORF'],
    repair: 'name who finds the loss, and let it not touch an attack under way',
  },
  {
    slug: 'manufactured-beneficiary',
    means: 'a party is a creature of another, which can thus bring about its own right to use force',
    severity: 'grave',
    tags: ['MANUF'],
    repair: 'admit only states that others than the guarantor recognise',
  },
  {
    slug: 'lapsed-beneficiary',
    means: 'the guarantee ends with the state that it protects',
    severity: 'serious',
    tags: ['LAPSE'],
    repair: 'say that an annexation by force changes nothing',
  },
  {
    slug: 'monitor-blocked',
    means: 'the monitor need not be let in by the side that it watches',
    severity: 'serious',
    tags: ['MON'],
    repair: 'bind that side to admit it, or say that refusal counts as a finding',
  },
  {
    slug: 'means-not-there',
    means: 'the same means are promised to several at once',
    severity: 'serious',
    tags: ['RESRC'],
    repair: 'set forces apart for each, or say whom they serve first',
  },
  {
    slug: 'transit',
    means: 'help waits for the consent of a third state',
    severity: 'serious',
    tags: ['TRANS'],
    repair: 'obtain the consent of that state in advance',
  },
] as const satisfies readonly Kind[];

/** Name of a kind of loophole. */
export type Slug = (typeof CATALOGUE)[number]['slug'];

const BY_SLUG = new Map<Slug, Kind>(CATALOGUE.map((kind) => [kind.slug, kind]));

/** The entry of a slug. */
export const kindOf = (slug: Slug): Kind => {
  const kind = BY_SLUG.get(slug);
  if (!kind) throw new Error(`no such kind: ${slug}`); // the type allows no other
  return kind;
};
