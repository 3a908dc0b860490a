// Every label of the historical vectors, what Casus says of it, and on which articles that rests; for docs/reference/vectors.md.

import { answers, type Answer, type Crisis, type Expectation, type Step } from '@casus/engine';
import { cited } from '@casus/views';
import { catalogue, crises, drafts, read } from '../library/testing/shelf.ts';
import { reasonsOf } from './label-reasons.ts';

type Expecting = Extract<Step, { kind: 'expect' }>;
type Position = Extract<Expectation['that'], { kind: 'position' }>;

/** What Casus answers on the plain text, or on one reading. */
export interface Said {
  /** Name of the reading; absent for the plain text. */
  readonly reading?: string;
  /** "obliged; honours it". */
  readonly words: string;
  /** A line for the parties that have the same reasons. */
  readonly why: readonly string[];
  readonly articles: readonly string[];
}

/** One label as the page tells it. */
export interface LabelRow {
  /** "V03 label 1". */
  readonly id: string;
  readonly crisis: string;
  readonly title: string;
  /** Line of the note that names the label, counted from 1. */
  readonly line: number;
  /** What the vector says, as the note gives it: "NATO allies: not triggered, not invoked". */
  readonly label: string;
  readonly pact: string;
  readonly question: string;
  readonly contested: boolean;
  readonly said: readonly Said[];
  /** Why we differ from the label, where we do. */
  readonly differ?: string;
}

const NOTE = /Note: (V\d\d), label (\d+) \(([^)]*)\)/;
const DIFFER = /Note: we differ from (V\d\d), label (\d+): (.*)/;

/** "Expect: X is not obliged under Article 5 of P, and ..." as a question. */
const questionOf = ({ text, expect }: Expecting): string => {
  const that = expect.that as Position;
  const flat = text.replace(/\s+/g, ' ').replace(/^Expect[^:]*: /, '');
  const found = /^(.*?) (is|are) (?:not )?(?:obliged|permitted)(.*)$/.exec(flat);
  const [, subject = flat, is = 'is', rest = ''] = found ?? [];
  const bare = rest.replace(/,.*$/, '').replace(/\.$/, '');
  return `${is === 'is' ? 'Is' : 'Are'} ${subject} ${that.act ? `bound${bare}` : `bound to anything${bare}`}?`;
};

/** The words that hold; of outcomes, the one asked about where it holds, else the gravest. */
const wordsOf = (answer: Answer, that: Position): string => {
  const legal =
    answer.legal.length > 1 ? 'not obliged, and free to act' : (answer.legal[0] ?? 'parties differ');
  const outcome = answer.outcomes.find((one) => one === that.outcome) ?? answer.outcomes[0];
  return `${legal}${outcome === undefined ? '' : `; ${outcome}`}`;
};

/** Articles, each once; none is named beside a paragraph of it. */
export const sharpest = (articles: readonly string[]): readonly string[] => {
  const head = (article: string): string => article.replace(/ of [A-Z0-9-]+$/, '');
  const pact = (article: string): string => article.slice(head(article).length);
  return [...new Set(articles)].filter(
    (one, _, every) =>
      !every.some(
        (other) => other !== one && pact(other) === pact(one) && head(other).startsWith(`${head(one)}(`),
      ),
  );
};

const saidBy = (answer: Answer, that: Position, reading: string | undefined): Said => {
  const wide = that.ref?.article === undefined;
  const { lines, articles } = reasonsOf(answer, { wide, bound: answer.legal.includes('obliged') });
  return {
    ...(reading === undefined ? {} : { reading }),
    words: wordsOf(answer, that),
    why: lines,
    articles: sharpest([
      ...(wide ? [] : [cited({ pact: that.ref?.pact ?? '', article: that.ref?.article ?? '' })]),
      ...articles,
    ]),
  };
};

const rowsOf = (name: string, text: string, crisis: Crisis): readonly LabelRow[] => {
  const lines = text.split('\n');
  const known = new Map<string, readonly Answer[]>();
  const under = (expect: Omit<Expectation, 'contested'>): readonly Answer[] => {
    const key = JSON.stringify([expect.reading, expect.resolution]);
    const made = known.get(key) ?? answers(crisis, drafts, catalogue.world, expect);
    known.set(key, made);
    return made;
  };
  return lines.flatMap((line, index): readonly LabelRow[] => {
    const note = NOTE.exec(line);
    if (!note) return [];
    const [, vector = '', n = '', label = ''] = note;
    const next = lines.findIndex((other, at) => at > index && NOTE.test(other));
    const end = next < 0 ? lines.length : next;
    const own = crisis.steps.flatMap((step, at) => {
      const at1 = step.range?.line ?? 0;
      return step.kind === 'expect' && step.expect.that.kind === 'position' && at1 > index && at1 <= end
        ? [{ step, at }]
        : [];
    });
    const [main] = own;
    if (!main) return [];
    const that = main.step.expect.that as Position;
    const { contested: _, reading: __, ...plain } = main.step.expect;
    const differ = lines
      .slice(index, end)
      .map((other) => DIFFER.exec(other))
      .find((found) => found?.[1] === vector && found[2] === n)?.[3];
    const about = main.step.expect.reading?.label;
    const readings = own
      .filter(
        ({ step }) =>
          step.at === main.step.at &&
          (about === undefined ? differ !== undefined : step.expect.reading?.label === about),
      )
      .filter(({ step }) => 'ref' in step.expect.that && step.expect.that.ref?.pact === that.ref?.pact)
      .flatMap(({ step, at }) => (step.expect.reading ? [{ reading: step.expect.reading, step, at }] : []))
      // The expectation that fixes a reading puts the question as that reading has it.
      .toSorted((a, b) => Number(a.step.expect.contested === true) - Number(b.step.expect.contested === true))
      .filter(
        ({ reading }, place, every) =>
          every.findIndex((one) => one.reading.label === reading.label) === place,
      );
    const answered = (
      expect: Omit<Expectation, 'contested'>,
      at: number,
      reading?: string,
    ): readonly Said[] =>
      under(expect)
        .filter((answer) => answer.step === at)
        .map((answer) => saidBy(answer, expect.that as Position, reading));
    const plainly = answered(plain, main.at);
    return [
      {
        id: `${vector} label ${n}`,
        crisis: name.replace('.crisis', ''),
        title: crisis.title,
        line: index + 1,
        label,
        pact: that.ref?.pact ?? '',
        question: questionOf(main.step),
        contested: main.step.expect.contested === true,
        said: [
          ...plainly,
          ...readings.flatMap(({ reading, step, at }) => {
            const { contested: ___, ...expect } = step.expect;
            const own = answered(expect, at, reading.label);
            // Else the question that the label puts, under that reading.
            return own.some(({ words }) => plainly.some((other) => other.words === words))
              ? answered({ ...plain, reading }, main.at, reading.label)
              : own;
          }),
        ],
        ...(differ === undefined ? {} : { differ }),
      },
    ];
  });
};

/** Every label, in the order of the vectors. */
export const labelRows = (): readonly LabelRow[] =>
  crises
    .flatMap(([name, text]) => {
      const { crisis } = read(text);
      return crisis ? rowsOf(name, text, crisis) : [];
    })
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
