import { articleName } from '../citing.ts';
import { capital, counted, inSentence, label, listed, type Names } from '../names.ts';
import type { Row, Table } from '../table.ts';
import { civilAt, shortDate, UTC } from '../zone.ts';
import type { ChainAct, ChainResult, ChainStop, Clause } from './model.ts';

/** "Article 3 of TRIPLE-1882", "Articles 1 and 3 of TRIPLE-1882"; pact by pact. */
export function clauseWords(clauses: readonly Clause[]): string {
  const byPact = new Map<string, string[]>();
  for (const { pact, article } of clauses) {
    const articles = byPact.get(pact) ?? [];
    if (!articles.includes(article)) byPact.set(pact, [...articles, article]);
  }
  return listed(
    [...byPact].map(([pact, articles]) =>
      articles.length > 1
        ? `Articles ${listed(articles)} of ${pact}`
        : `${articleName(articles[0] ?? '')} of ${pact}`,
    ),
  );
}

const causes = ({ under }: ChainAct): string => {
  const steps = [...new Set(under.flatMap(({ step }) => (step === undefined ? [] : [step])))].sort(
    (a, b) => a - b,
  );
  return listed(steps.map(String));
};

const groundWords = (act: ChainAct): string => {
  if (act.ground === 'free') return 'free act, owed by nobody';
  const text = clauseWords(act.under);
  const title = act.ground === 'duty' ? '' : act.ground === 'promise' ? ' (a promise)' : ' (allowed)';
  return `${text}${title}${act.unnamed ? ', which names no measure' : ''}`;
};

/** "1914", "1914 to 1915". */
const yearsOf = ({ steps }: ChainResult): string => {
  const years = steps.map(({ at }) => civilAt(at, UTC).year);
  return [...new Set([years[0], years.at(-1)])].join(' to ');
};

/** Who is drawn in at which step, under which sentence, because of which step. */
export const chainTable = (result: ChainResult, names: Names): Table => ({
  caption: `Step by step: who acts, under what, because of which step (${yearsOf(result)}, UTC)`,
  columns: [
    { title: 'Step', figures: true },
    { title: 'Date', figures: true },
    { title: 'Party' },
    { title: 'Does' },
    { title: 'Under' },
    { title: 'Because of step', figures: true },
    { title: 'Breaks' },
  ],
  rows: result.steps.flatMap(({ step, at, acts }) =>
    acts.map(
      (act, index): Row => ({
        cells: [
          index === 0 ? String(step) : '',
          index === 0 ? shortDate(at, UTC) : '',
          capital(label(names, act.party)),
          act.act,
          groundWords(act),
          causes(act),
          clauseWords(act.breaks),
        ],
        ...(act.breaks.length > 0 ? { tone: 'breach' } : act.war ? { tone: 'late' } : {}),
      }),
    ),
  ),
  empty: 'Nothing happens.',
});

/** Who could be asked, and why it may lawfully stay out. */
export const refusalTable = (result: ChainResult, names: Names): Table => ({
  caption: 'Who may lawfully stay out',
  columns: [
    { title: 'Party' },
    { title: 'Asked by' },
    { title: 'Bound by' },
    { title: 'May refuse because' },
  ],
  rows: result.refusals.map(({ party, by, under, because }) => ({
    cells: [
      label(names, party),
      label(names, by),
      clauseWords(under),
      because
        .map(({ title, ...clause }) => `${TITLES[title] ?? title} (${clauseWords([clause])})`)
        .join('; '),
    ],
  })),
  empty: 'Nobody who could be asked may stay out.',
});

const TITLES: Readonly<Record<string, string>> = {
  'no casus': 'this is not the case that it promised for',
  provoked: 'the ally used force first',
  'not consulted': 'it was not asked first',
  'sole judgement': 'it alone judges whether the case has come',
  neutrality: 'it has to stay neutral',
  'not owed': 'it may help and need not',
};

/** One line for each target: who has to do nothing so that the chain stops short of it. */
export const stopLines = (stops: readonly ChainStop[], names: Names): readonly string[] =>
  stops.map(({ before, smallest, tried, exhausted }) => {
    const sets = smallest.map(({ abstains }) =>
      listed(
        abstains.map(
          ({ party, lawful }) => `${inSentence(names, party)} ${lawful ? '(lawfully)' : '(in breach)'}`,
        ),
      ),
    );
    const head = capital(before);
    const bound = exhausted ? '' : ` Not exhausted: ${counted(tried, 'set')} tried.`;
    if (sets.length === 0)
      return `${head}: ${exhausted ? 'no abstention after the first incident stops it' : 'none found'}.${bound}`;
    const size = smallest[0]?.abstains.length ?? 0;
    if (size === 0) return `${head}: it does not come to that.${bound}`;
    const who = size === 1 ? 'it stops if one of these abstains' : `it stops if ${size} abstain together`;
    return `${head}: ${who}: ${sets.join('; or ')}.${bound}`;
  });

/** The chain in one sentence: who ends at war, and who of them by a duty. */
export function chainSentence(result: ChainResult, names: Names): string {
  const { belligerents, steps } = result;
  const owed = new Set(
    steps.flatMap(({ acts }) => acts.flatMap((act) => (act.war && act.ground === 'duty' ? [act.party] : []))),
  );
  const called = (parties: readonly string[]): string =>
    listed(parties.map((party) => inSentence(names, party)));
  const bound = belligerents.filter((party) => owed.has(party));
  const say = (parties: readonly string[]): string =>
    `${called(parties)} ${parties.length === 1 ? 'fights' : 'fight'} because a text binds ${parties.length === 1 ? 'it' : 'them'}`;
  const war =
    belligerents.length === 0
      ? 'nobody is at war'
      : `${called(belligerents)} are at war; ${bound.length === 0 ? 'nobody among them because a text binds it' : say(bound)}`;
  const number = counted(Math.max(0, steps.length - 1), 'step');
  return `After “${result.incident}”, in ${number}, ${war}.`;
}

/** How far it is proved. */
export const chainProof = ({ horizon, states, moves, exhausted }: ChainResult): string =>
  `${exhausted ? 'Proved' : 'Not exhausted'}: one run, ${horizon / 86_400_000} days, each duty performed as the policy says; ${counted(states, 'state')}, ${counted(moves, 'act')} weighed.`;
