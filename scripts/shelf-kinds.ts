// What kind of pact a text is, and of which era: read off the compiled pact, for the catalogue of docs/reference/library.md.

import { civil, type Norm, type Pact, VERBS, type VerbClass } from '@casus/engine';

/** Kinds in the order of the page; the first whose rule a pact meets is its kind. */
export const KINDS = [
  {
    name: 'Drafts, proposals and reported texts',
    rule: 'the form is marked draft or reported, or it is a proposal or a plan, or it was never signed and never entered into force',
  },
  { name: 'Guarantees', rule: 'somebody bears the role of guarantor' },
  {
    name: 'Collective security',
    rule: 'five members or more owe sanctions, or the carrying out of what a body decides',
  },
  {
    name: 'Mutual defence',
    rule: 'a party shall help another that is attacked, or shall regard the attack as one on itself (*shall* or *undertakes to*, in a binding form)',
  },
  {
    name: 'Promises of help that do not bind',
    rule: 'help is promised, but weakly (*should*, *intends to*, *may*), or in a form that does not bind',
  },
  { name: 'Armistice and arrangements', rule: 'somebody shall withdraw forces or admit monitors' },
  {
    name: 'Neutrality and non-aggression',
    rule: 'force against a party is forbidden, or neutrality is owed',
  },
  { name: 'Consultation', rule: 'consultation is owed, and no help' },
  { name: 'Other', rule: 'none of these' },
] as const;

/** Name of a kind. */
export type KindName = (typeof KINDS)[number]['name'];

const CLASS: ReadonlyMap<string, VerbClass> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

const classOf = ({ act }: Norm): VerbClass | undefined => CLASS.get(act.verb);

const HELP: ReadonlySet<VerbClass | undefined> = new Set(['help', 'act', 'force', 'regard']);
const BINDING: ReadonlySet<Norm['strength']> = new Set(['shall', 'undertakes']);

/** A promise of help: any sentence but a prohibition, on the help, action or force that it is about. */
const isHelp = (norm: Norm): boolean =>
  norm.position !== 'prohibition' && norm.position !== 'immunity' && HELP.has(classOf(norm));

const isOwed = (norm: Norm): boolean => norm.position === 'duty' && BINDING.has(norm.strength);

const MEETS: Readonly<Record<KindName, (pact: Pact) => boolean>> = {
  'Drafts, proposals and reported texts': ({ form, term }) =>
    form.marks.includes('draft') ||
    form.marks.includes('reported') ||
    form.instrument === 'proposal' ||
    form.instrument === 'plan' ||
    term.status === 'proposed' ||
    (term.status === 'never signed' && term.from === undefined) ||
    term.status === 'reported',
  'Collective security': ({ norms, roles }) =>
    roles.some(({ seats }) => seats.some(({ party }) => party === 'all states') || seats.length >= 5) &&
    norms.some(
      (norm) =>
        isOwed(norm) &&
        (norm.act.verb === 'carry out' || norm.act.verb.startsWith('impose')) &&
        norm.when !== undefined,
    ),
  Guarantees: ({ roles }) => roles.some(({ nature }) => nature === 'guarantors'),
  'Mutual defence': ({ norms, form }) =>
    form.binding && norms.some((norm) => isOwed(norm) && isHelp(norm) && norm.when !== undefined),
  'Promises of help that do not bind': ({ norms }) => norms.some(isHelp),
  'Armistice and arrangements': ({ norms }) =>
    norms.some(
      (norm) => isOwed(norm) && (norm.act.verb.startsWith('withdraw') || norm.act.verb.startsWith('admit')),
    ),
  'Neutrality and non-aggression': ({ norms }) =>
    norms.some(
      (norm) =>
        classOf(norm) === 'remain' ||
        (norm.position === 'prohibition' && /force|attack|war/.test(norm.act.verb)),
    ),
  Consultation: ({ norms }) => norms.some((norm) => classOf(norm) === 'consult'),
  Other: () => true,
};

/** The kind of a pact. */
export const kindOf = (pact: Pact): KindName => KINDS.find(({ name }) => MEETS[name](pact))?.name ?? 'Other';

/** Eras by the year of signature, else of entry into force. */
export const ERAS = ['to 1918', '1919 to 1945', '1946 to 1991', 'since 1992', 'undated'] as const;

/** The era of a pact. */
export const eraOf = ({ term, offset }: Pact): (typeof ERAS)[number] => {
  const at = term.signed ?? term.from;
  if (at === undefined) return 'undated';
  const { year } = civil(at, offset);
  return year <= 1918
    ? 'to 1918'
    : year <= 1945
      ? '1919 to 1945'
      : year <= 1991
        ? '1946 to 1991'
        : 'since 1992';
};
