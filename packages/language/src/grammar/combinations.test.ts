import type { Norm } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../crisis/testing/shelf.ts';
import { parsePact } from '../parse/pact.ts';
import { ACTS, CONDITIONS, DEADLINES, FRAME, LIMITS, SUBJECTS } from './testing/parts.ts';

// Every form combines with every other, and a part means the same whatever stands beside it: the norm of
// each part alone is what its part of the whole sentence must come to.

const read = (sentence: string): { readonly faults: readonly string[]; readonly norm: Norm | undefined } => {
  const { draft, diagnostics } = parsePact(`${FRAME}${sentence}\n`, { catalogue });
  const norms = (draft?.template.norms ?? []) as readonly Norm[];
  return {
    faults: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ range, message }) => `${range?.column ?? 0}: ${message}`),
    norm: norms.find(({ cite }) => cite.article === '9'),
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const LIMITING = ['while', 'until', 'unless', 'onlyIf', 'soFarAs', 'valid', 'alone'] as const;

/** What a norm says, part by part, without the places in the text. */
const partsOf = (norm: Norm | undefined): Readonly<Record<string, unknown>> =>
  JSON.parse(
    JSON.stringify({
      when: norm?.when,
      // To meet or to consult together is one duty of all, whoever the subject.
      who: norm?.subject.who,
      other: norm?.subject.other,
      act: norm?.act,
      deadline: norm?.deadline,
      ...Object.fromEntries(LIMITING.map((key) => [key, norm?.[key]])),
    }),
  ) as Readonly<Record<string, unknown>>;

const alone = {
  when: new Map(
    CONDITIONS.map((part) => [part, partsOf(read(`When ${part}, Germany shall meet.`).norm)['when']]),
  ),
  who: new Map(
    SUBJECTS.map((part) => [part, partsOf(read(`${capital(part)} shall report to the Council.`).norm)]),
  ),
  act: new Map(ACTS.map((part) => [part, partsOf(read(`Each Member shall ${part}.`).norm)['act']])),
  deadline: new Map(
    DEADLINES.map((part) => [
      part,
      partsOf(read(`Each Member shall report to the Council ${part}.`).norm)['deadline'],
    ]),
  ),
  limit: new Map(
    LIMITS.map((part) => [part, partsOf(read(`Each Member shall report to the Council ${part}.`).norm)]),
  ),
};

/** What the subject does is a condition of its own ("each Member that uses force"), beside the one in front. */
const together = (said: unknown, raised: unknown): unknown =>
  raised === undefined ? said : { kind: 'and', of: [said, raised] };

describe('each part alone', () => {
  it.each(CONDITIONS)('When %s', (part) => {
    expect(read(`When ${part}, Germany shall meet.`).faults).toEqual([]);
    expect(alone.when.get(part)).toBeDefined();
  });
  it.each(SUBJECTS)('%s shall', (part) => {
    expect(read(`${capital(part)} shall report to the Council.`).faults).toEqual([]);
    expect(alone.who.get(part)?.['who']).toBeDefined();
  });
  it.each(ACTS)('shall %s', (part) => {
    expect(read(`Each Member shall ${part}.`).faults).toEqual([]);
    expect(alone.act.get(part)).toBeDefined();
  });
  it.each([...DEADLINES, ...LIMITS])('%s', (part) => {
    expect(read(`Each Member shall report to the Council ${part}.`).faults).toEqual([]);
  });
});

/** Steps that are prime to the lengths of the lists: over the rows, every pair of lists meets in many pairs. */
const ROWS = Array.from({ length: 300 }, (_, row) => ({
  when: CONDITIONS[row % CONDITIONS.length] ?? '',
  who: SUBJECTS[(row * 7 + Math.floor(row / CONDITIONS.length)) % SUBJECTS.length] ?? '',
  act: ACTS[(row * 11 + Math.floor(row / 7)) % ACTS.length] ?? '',
  deadline: DEADLINES[(row * 5 + Math.floor(row / 3)) % DEADLINES.length] ?? '',
  limit: LIMITS[(row * 3 + Math.floor(row / 11)) % LIMITS.length] ?? '',
  comma: row % 2 === 0 ? ',' : '',
}));

describe('parts together', () => {
  it.each(ROWS)(
    'When $when, $who shall $act$comma $deadline$comma $limit.',
    ({ when, who, act, deadline, limit, comma }) => {
      const { faults, norm } = read(
        `When ${when}, ${who} shall ${act}${comma} ${deadline}${comma} ${limit}.`,
      );
      expect(faults).toEqual([]);
      const limits = alone.limit.get(limit) ?? {};
      expect(partsOf(norm)).toEqual({
        ...partsOf(undefined),
        when: together(alone.when.get(when), alone.who.get(who)?.['when']),
        ...(({ who: set, other }) => ({ who: set, ...(other === undefined ? {} : { other }) }))(
          alone.who.get(who) ?? {},
        ),
        act: alone.act.get(act),
        deadline: alone.deadline.get(deadline),
        ...Object.fromEntries(
          LIMITING.flatMap((key) => (limits[key] === undefined ? [] : [[key, limits[key]]])),
        ),
      });
    },
  );
});

// Sentences as drafters write them, one each for what a list or a comma once broke.
const SENTENCES = [
  'When the Council authorises arms, funds or force, France, Germany and Poland may use force.',
  'When Russia attacks Ukraine in Crimea, France or Germany shall meet.',
  'When Russia attacks Poland and requests assistance, each Member shall meet.',
  'When Russia attacks Ukraine by missiles, drones or aircraft, each Guarantor shall assist Ukraine, and shall not make peace.',
  'Each Member shall assist Ukraine with arms, funds or force, and shall inform France, Germany and Poland, within 24 hours.',
  'Any Member may invoke Article 3, once for each attack, until 1 June 2028.',
  'Nothing in this pact affects UNC-1945.',
  'Failing that, France, Germany and Poland shall instead provide Ukraine with arms, funds or force, within 7 days of the determination.',
  'The Council may order arms, funds or force, only after Ukraine consents.',
  'Ukraine may release France, Germany or Poland from Article 3.',
  'No Member is required to deploy forces in Ukraine, Poland or Crimea, without its consent.',
];

it.each(SENTENCES)('%s', (sentence) => {
  expect(read(sentence).faults).toEqual([]);
});
