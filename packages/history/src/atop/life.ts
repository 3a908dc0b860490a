import { type Cite, civil, type Exit, type Instant, type Pact, type Span } from '@casus/engine';
import { unique } from './cites.ts';
import type { Coded } from './types.ts';

/** Term, exit, renewal, secrecy and ratification: what a text says of its own life, on a day. */
export const lifeCodes = (pact: Pact, at: Instant): readonly Coded[] => [
  ...termCodes(pact, at),
  ...renewalCodes(pact),
  formality(pact),
  ...secrecyCodes(pact),
];

/** Whether an exit is a way out of the whole pact for the one who uses it. */
const leaves = ({ kind }: Exit): boolean => kind === 'withdraw' || kind === 'terminate';

/** Exits that open only on a later day. */
const later = (pact: Pact): readonly Exit[] =>
  pact.exits.filter((exit) => leaves(exit) && exit.from !== undefined && exit.from > startOf(pact));

const startOf = ({ term }: Pact): number => term.signed ?? term.from ?? Number.NEGATIVE_INFINITY;

/** Days on which a way out opens that is the only end the text knows: until then it has a fixed term. */
export const openings = (pact: Pact): readonly Instant[] =>
  endless(pact) ? later(pact).flatMap(({ from }) => (from === undefined ? [] : [from])) : [];

/** Whether the text gives itself neither a period nor an event that ends it. */
const endless = ({ term }: Pact): boolean =>
  term.duration === undefined && term.while === undefined && term.lapses.length === 0;

const termCodes = (pact: Pact, at: Instant): readonly Coded[] => {
  const { term } = pact;
  const exits = pact.exits.filter(leaves);
  const open = exits.filter(({ from }) => from === undefined || from <= at);
  const shut = later(pact).filter(({ from }) => from !== undefined && from > at);
  const [first] = shut;
  if (term.duration)
    return [
      coded('speclgth', 1, [term.duration.cite]),
      coded('length', monthsOf(term.duration.span), [term.duration.cite]),
      renounce(pact, ...midTerm(pact, open, shut)),
    ];
  if (endless(pact) && open.length === 0 && first?.from !== undefined) {
    const months = monthsBetween((term.from ?? startOf(pact)) as Instant, first.from);
    return [
      {
        ...coded('speclgth', 1, [first.cite]),
        assumption:
          'a text that nobody may leave before a day, and that knows no other end, has a fixed term until then',
      },
      coded('length', months, [first.cite]),
      renounce(pact, [], []),
    ];
  }
  const events = [...(term.while ? [term.while.cite] : []), ...term.lapses.map(({ cite }) => cite)];
  return [
    events.length > 0
      ? coded('speclgth', 2, events)
      : coded(
          'speclgth',
          exits.length > 0 ? 3 : 0,
          exits.map(({ cite }) => cite),
        ),
    coded('length', 0, []),
    renounce(pact, open, shut),
  ];
};

/** Exits that open while the fixed term runs: to leave at its end is no way out of it. */
const midTerm = (
  pact: Pact,
  open: readonly Exit[],
  shut: readonly Exit[],
): readonly [readonly Exit[], readonly Exit[]] => {
  const { from, duration } = pact.term;
  const months = duration ? monthsOf(duration.span) : 0;
  const start = (typeof duration?.from === 'number' ? duration.from : (from ?? startOf(pact))) as Instant;
  const early = (exit: Exit): boolean => exit.from === undefined || monthsBetween(start, exit.from) < months;
  return [open.filter(early), shut.filter(early)];
};

const coded = (variable: Coded['variable'], value: Coded['value'], because: readonly Cite[]): Coded => ({
  variable,
  value,
  because: unique(because),
});

const renounce = (pact: Pact, open: readonly Exit[], shut: readonly Exit[]): Coded => {
  const barred = pact.norms.filter(
    (norm) => norm.position === 'prohibition' && ['withdraw', 'terminate'].includes(norm.act.verb),
  );
  const onAttack = open.filter(({ onlyIf }) => onlyIf !== undefined);
  const free = open.filter(({ onlyIf }) => onlyIf === undefined);
  const lost = pact.forfeitures.filter(({ extent }) => extent === 'party' || extent === 'pact');
  if (free.length > 0)
    return coded(
      'renounce',
      1,
      free.map(({ cite }) => cite),
    );
  if (shut.length > 0)
    return coded(
      'renounce',
      3,
      shut.map(({ cite }) => cite),
    );
  if (onAttack.length > 0 || lost.length > 0)
    return coded(
      'renounce',
      2,
      [...onAttack, ...lost].map(({ cite }) => cite),
    );
  if (barred.length > 0)
    return coded(
      'renounce',
      4,
      barred.map(({ cite }) => cite),
    );
  return coded('renounce', 0, []);
};

const renewalCodes = ({ term }: Pact): readonly Coded[] => {
  const { renewal } = term;

  if (!renewal) return [coded('proren', 0, []), coded('renewlgt', 0, [])];
  const acts = renewal.onlyIf !== undefined;
  return [
    coded('proren', acts ? 1 : 2, [renewal.cite]),
    coded('renewlgt', monthsOf(renewal.span), [renewal.cite]),
  ];
};

const formality = ({ form, term }: Pact): Coded => {
  const solemn = ['treaty', 'convention', 'agreement', 'protocol', 'charter'].includes(form.instrument);
  const waits =
    term.after !== undefined ||
    (term.signed !== undefined && (term.from === undefined || term.from > term.signed));
  const value = solemn && waits && !form.marks.includes('executive') ? 1 : 0;
  return {
    ...coded('estmode', value, term.after ? [term.after.cite] : []),
    ...(value === 1 && !term.after
      ? {
          assumption: 'a treaty that enters into force later than it is signed is taken to need ratification',
        }
      : {}),
  };
};

const secrecyCodes = (pact: Pact): readonly Coded[] => {
  const sworn = pact.norms.filter((norm) => norm.position === 'prohibition' && norm.act.verb === 'publish');
  const whole = sworn.filter(({ act }) => act.object === undefined || act.object === pact.id);
  if (pact.form.marks.includes('secret') || whole.length > 0)
    return [
      coded(
        'pubsecr',
        2,
        whole.map(({ cite }) => cite),
      ),
      coded(
        'secrart',
        8,
        whole.map(({ cite }) => cite),
      ),
    ];
  const hidden = [...pact.norms, ...pact.terms].filter(({ cite }) => cite.knownTo !== undefined);
  if (hidden.length === 0) return [coded('pubsecr', 0, []), coded('secrart', 0, [])];
  const target = pact.terms.some(({ cite, kind }) => cite.knownTo !== undefined && kind === 'group');
  const owed = pact.norms.some(({ cite }) => cite.knownTo !== undefined);
  const cites = hidden.map(({ cite }) => cite);
  return [coded('pubsecr', 1, cites), coded('secrart', target && owed ? 4 : target ? 2 : 3, cites)];
};

/** A span in whole months. */
const monthsOf = (span: Span): number => (span.kind === 'calendar' ? span.months : 0);

const monthsBetween = (from: Instant, until: Instant): number => {
  const [a, b] = [civil(from), civil(until)];
  return (b.year - a.year) * 12 + b.month - a.month;
};
