import type { Cause, Difference } from '@casus/history';

/** Differences of one pact that say the same for the same reason. */
export interface Group {
  readonly pact: string;
  readonly applies: Difference['applies'];
  readonly cause: Cause;
  /** What of the terms differs; not there where it is no difference of condition. */
  readonly reason: string | undefined;
  readonly articles: string;
  readonly targets: ReadonlySet<number>;
  readonly challengers: ReadonlySet<number>;
  readonly years: readonly number[];
  /** Disputes that a challenger began in these dyad-years. */
  readonly begun: number;
}

/** The differences by pact, cause and article, the largest group first. */
export const groupsOf = (differences: readonly Difference[]): readonly Group[] => {
  const by = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = [one.pact, one.applies, one.cause, one.reason?.term ?? '', articlesOf(one)].join('|');
    const known = by.get(key);
    if (known) known.push(one);
    else by.set(key, [one]);
  }
  return [...by.values()]
    .flatMap((all) => {
      const [first] = all;
      return first === undefined ? [] : [groupOf(first, all)];
    })
    .sort((a, b) => b.years.length - a.years.length);
};

const articlesOf = ({ reason, articles }: Difference): string => (reason?.articles ?? articles).join(', ');

const groupOf = (first: Difference, all: readonly Difference[]): Group => ({
  pact: first.pact,
  applies: first.applies,
  cause: first.cause,
  reason: first.reason?.term,
  articles: articlesOf(first),
  targets: new Set(all.map(({ target }) => target)),
  challengers: new Set(all.map(({ challenger }) => challenger)),
  years: all.map(({ year }) => year),
  begun: all.filter(({ begun }) => begun).length,
});
