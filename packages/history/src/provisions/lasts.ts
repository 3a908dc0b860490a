import {
  dateWords,
  isValid,
  type Instant,
  listWords,
  type Pact,
  type Role,
  type Span,
  spanWords,
} from '@casus/engine';
import { distinct } from './happens.ts';
import type { Grade, Provision, Wording } from './model.ts';
import { few, once, sorted, upTo, whoWords } from './words.ts';

/** What kind of instrument it is, and between whom. */
export const frames = (pact: Pact, at: Instant | undefined, wording: Wording): readonly Provision[] => [
  form(pact),
  parties(pact, at, wording),
];

/** How one leaves it, and how long it lasts. */
export const lasts = (pact: Pact, wording: Wording): readonly Provision[] => [
  exit(pact, wording),
  term(pact),
];

function form({ form: { instrument, marks, binding }, term: { status } }: Pact): Provision {
  const signed = status === 'signed';
  return {
    serves: 'form',
    words: [
      ...(marks.length > 0 ? [`${marks.join(' ')} ${instrument}`] : [instrument]),
      ...(signed ? [] : [status]),
      binding ? 'binding' : 'not binding',
    ].join(', '),
    marks: sorted([
      binding ? 'binding' : 'not binding',
      signed ? 'signed' : 'not signed',
      ...marks.filter((mark) => mark !== 'draft' && mark !== 'reported'),
    ]),
    grade: binding ? (signed ? 4 : 2) : signed ? 2 : 0,
    cites: [],
  };
}

const SIZES = ['1', '2', '3', '6', '13', '25'] as const;

const sizeOf = (count: number): (typeof SIZES)[number] =>
  [...SIZES].reverse().find((size) => count >= Number(size)) ?? '1';

const BOUND: ReadonlySet<Role['nature']> = new Set<Role['nature']>(['members', 'parties', 'guarantors']);

/** Who sits at an instant; without one, whoever ever sat. */
const seated = (role: Role, at: Instant | undefined): readonly string[] =>
  once(
    role.seats
      .filter((seat) => at === undefined || isValid(seat, at))
      .map(({ party }) => (party === 'all states' ? party : (party as string))),
  );

function parties({ roles }: Pact, at: Instant | undefined, wording: Wording): Provision {
  const names = (some: readonly Role[]): readonly string[] => once(some.flatMap((role) => seated(role, at)));
  const bound = names(roles.filter(({ nature }) => BOUND.has(nature)));
  const protectedOnes = names(roles.filter(({ nature }) => nature === 'beneficiary'));
  const signatories = names(roles.filter(({ nature }) => nature === 'signatories'));
  const all = bound.includes('all states');
  const who = (some: readonly string[], what: string): string =>
    some.includes('all states')
      ? 'all states'
      : some.length > 4
        ? `${some.length} ${what}`
        : listWords(some.map(wording.party));
  const mutual = protectedOnes.length === 0;
  const count = all ? 193 : bound.length;
  return {
    serves: 'parties',
    words:
      bound.length === 0
        ? signatories.length === 0
          ? 'nobody is bound'
          : who(signatories, 'signatories')
        : mutual
          ? `${who(bound, 'parties')}, each for the other${bound.length > 2 || all ? 's' : ''}`
          : `${who(bound, 'guarantors')}, for ${who(protectedOnes, 'states')}`,
    marks: sorted([
      mutual ? 'each for the others' : 'for somebody else',
      ...upTo(SIZES, sizeOf(Math.max(1, count)), 'so many bound'),
    ]),
    grade: bound.length === 0 ? 0 : (Math.min(4, SIZES.indexOf(sizeOf(count)) + (mutual ? 0 : 1)) as Grade),
    cites: distinct(roles.filter(({ nature }) => BOUND.has(nature)).map(({ cite }) => cite)),
  };
}

const YEARS = ['any', '1 year', '5 years', '10 years', '20 years', 'no end'] as const;

const yearsOf = (span: Span): number => (span.kind === 'calendar' ? span.months / 12 + span.days / 365 : 0);

const lasting = (years: number): (typeof YEARS)[number] =>
  years >= 20
    ? '20 years'
    : years >= 10
      ? '10 years'
      : years >= 5
        ? '5 years'
        : years >= 1
          ? '1 year'
          : 'any';

const yearsWords = (years: number): string => {
  const whole = Math.max(1, Math.round(years));
  return `${whole} year${whole === 1 ? '' : 's'}`;
};

const MILLIS_YEAR = 365.25 * 86_400_000;

function exit({ exits, term: { renewal } }: Pact, wording: Wording): Provision {
  const ways = exits.filter(({ kind }) => kind === 'withdraw' || kind === 'terminate');
  if (ways.length === 0 && renewal?.notice === undefined)
    return { serves: 'exit', words: 'no way out is named', marks: ['none'], grade: 4, cites: [] };
  const notices = ways.map(({ notice }) => (notice === undefined ? 0 : yearsOf(notice)));
  const least = Math.min(...(notices.length > 0 ? notices : [Number.POSITIVE_INFINITY]));
  return {
    serves: 'exit',
    words: few([
      ...ways.map(({ kind, by, notice, from }) =>
        [
          `${whoWords(by, wording)} may ${kind}`,
          notice === undefined ? ' at any time' : ` with notice of ${spanWords(notice)}`,
          from === undefined ? '' : `, from ${dateWords(from)}`,
        ].join(''),
      ),
      ...(renewal?.notice ? [`${whoWords(renewal.notice.by, wording)} may end it by not renewing it`] : []),
    ]),
    marks: sorted([
      ...ways.map(({ kind }) => kind as string),
      ...ways.flatMap(({ jointly }) => (jointly ? ['only together'] : [])),
      ...(renewal?.notice ? ['by not renewing it'] : []),
      ...(ways.length > 0 ? upTo(YEARS, lasting(least), 'notice') : []),
    ]),
    grade: least === Number.POSITIVE_INFINITY ? 3 : least >= 2 ? 3 : least >= 1 ? 2 : least > 0 ? 1 : 0,
    cites: distinct([...ways.map(({ cite }) => cite), ...(renewal?.notice ? [renewal.cite] : [])]),
  };
}

function term({ term: tenure }: Pact): Provision {
  const { duration, until, from, renewal, lapses, begins, after } = tenure;
  const dated =
    until !== undefined && from !== undefined && duration === undefined
      ? (until - from) / MILLIS_YEAR
      : undefined;
  const tied = [
    ...(begins ? [`begins with ${begins.holds ? '' : 'the end of '}${begins.fact}`] : []),
    ...(tenure.while ? ['while something holds'] : []),
    ...(after ? ['after others have acted'] : []),
    ...(lapses.length > 0
      ? [`lapses in ${lapses.length === 1 ? 'a named case' : `${lapses.length} named cases`}`]
      : []),
  ];
  const years = duration === undefined ? undefined : yearsOf(duration.span);
  const lasted = years === undefined ? 'no end' : lasting(years);
  return {
    serves: 'term',
    words: few(
      [
        duration === undefined ? 'no end stated' : spanWords(duration.span),
        ...(renewal ? [`renewed for ${spanWords(renewal.span)}`] : []),
        ...tied,
        ...(dated === undefined ? [] : [`ended after ${yearsWords(dated)}`]),
      ],
      ', ',
      5,
    ),
    marks: sorted([
      ...upTo(YEARS, lasted, 'lasts'),
      ...(renewal ? ['renewed'] : []),
      ...(begins ? ['begins with a state of affairs'] : []),
      ...(tenure.while ? ['while something holds'] : []),
      ...(after ? ['waits for others'] : []),
      ...(lapses.length > 0 ? ['lapses'] : []),
    ]),
    grade: Math.max(
      0,
      (lasted === 'no end' ? 4 : YEARS.indexOf(lasted) - 1) - Math.min(2, tied.length),
    ) as Grade,
    cites: distinct([
      ...(duration ? [duration.cite] : []),
      ...(renewal ? [renewal.cite] : []),
      ...(begins ? [begins.cite] : []),
      ...(tenure.while ? [tenure.while.cite] : []),
      ...(after ? [after.cite] : []),
      ...lapses.map(({ cite }) => cite),
    ]),
  };
}
