import type { Crisis, Draft, Event, Expectation, Instant, Selection, Step } from '@casus/engine';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { bodiesOf, CHARTER } from './context.ts';
import { printCrisis } from './print.ts';

/** What a chronicle is written from: a setting, what happened in it, and what is expected at the end of it. */
export interface Story {
  readonly title: string;
  /** Drafts of the pacts under study; they stand in the head in this order. */
  readonly pacts: readonly Draft[];
  /** Brackets and readings that are fixed, by pact. */
  readonly chosen: Readonly<Record<string, Selection>>;
  /** In order; numbers as they come, for they are given anew. */
  readonly events: readonly Event[];
  /** Judged at `at`, after all that happened by then. */
  readonly expects?: readonly { readonly at: Instant; readonly expect: Expectation }[];
}

/**
 * A story as the text of a crisis in canonical layout. Reading it back gives the same events, up to their
 * numbers: an event is numbered where another refers to it, from (1) on. A body named without its pact gets
 * the first pact that has it, which is the one that the step function takes.
 */
export function writeCrisis(story: Story, catalogue: Catalogue): string {
  const numbers = numbersOf(story);
  const crisis: Crisis = {
    title: plain(story.title),
    pacts: story.pacts.map(({ id }) => id),
    chosen: chosenIn(story),
    steps: inOrder(
      story.events.map((event): Step => ({ kind: 'event', event: told(story, event, numbers) })),
      (story.expects ?? []).map(
        ({ at, expect }): Step => ({ kind: 'expect', at, expect: renumbered(expect, numbers), text: '' }),
      ),
    ),
  };
  return printCrisis(crisis, catalogue);
}

/** What the words leave as it stands goes without saying. */
const chosenIn = ({ pacts, chosen }: Story): Crisis['chosen'] =>
  Object.fromEntries(
    pacts.map((draft) => [
      draft.id,
      Object.fromEntries(
        Object.entries(chosen[draft.id] ?? {}).filter(
          ([id, label]) =>
            label !== 'plain' ||
            draft.choices.some((choice) => choice.id === id && choice.kind === 'bracket'),
        ),
      ),
    ]),
  );

/** Numbers of the events that others refer to, from 1 in the order told. */
const numbersOf = ({ events, expects = [] }: Story): ReadonlyMap<number, number> => {
  const wanted = new Set([
    ...events.flatMap(({ about }) => about ?? []),
    ...expects.flatMap(({ expect: { that, because = [] } }) => [
      ...('event' in that && that.event !== undefined ? [that.event] : []),
      ...because.flatMap((one) => ('event' in one ? one.event : [])),
    ]),
  ]);
  const out = new Map<number, number>();
  for (const { no } of events)
    if (no !== undefined && wanted.has(no) && !out.has(no)) out.set(no, out.size + 1);
  return out;
};

const told = (story: Story, event: Event, numbers: ReadonlyMap<number, number>): Event => {
  const { no, about, text: _text, ...rest } = cleaned(event) as Event;
  const own = no === undefined ? undefined : numbers.get(no);
  const of = about === undefined ? undefined : numbers.get(about);
  return {
    ...rest,
    ...homeOf(story, event),
    ...(own === undefined ? {} : { no: own }),
    ...(of === undefined ? {} : { about: of }),
  } as Event;
};

/** The pact of a body that is named alone. */
const homeOf = (story: Story, event: Event): { readonly pact?: string } => {
  if (!('body' in event) || event.body === undefined || event.pact !== undefined) return {};
  const drafts = new Map(story.pacts.map((draft) => [draft.id, draft]));
  const home = [...drafts.keys(), CHARTER].find((pact) =>
    bodiesOf({ drafts, chosen: story.chosen }, pact).some(({ name }) => name === event.body),
  );
  return home === undefined ? {} : { pact: home };
};

const renumbered = (expect: Expectation, numbers: ReadonlyMap<number, number>): Expectation => {
  const { that, because } = expect;
  const number = (no: number): number => numbers.get(no) ?? no;
  return {
    ...expect,
    ...(because
      ? { because: because.map((one) => ('event' in one ? { event: number(one.event) } : one)) }
      : {}),
    that:
      'event' in that && that.event !== undefined
        ? ({ ...that, event: number(that.event) } as Expectation['that'])
        : that,
  };
};

/** An expectation stands after all that happened by its moment. */
const inOrder = (events: readonly Step[], expects: readonly Step[]): readonly Step[] => {
  const at = (step: Step): Instant => (step.kind === 'event' ? step.event.at : step.at);
  const out: Step[] = [];
  let rest = expects.toSorted((a, b) => at(a) - at(b));
  for (const event of events) {
    out.push(...rest.filter((one) => at(one) < at(event)));
    rest = rest.filter((one) => at(one) >= at(event));
    out.push(event);
  }
  return [...out, ...rest];
};

/** Without what ends a quotation in a chronicle. */
const plain = (text: string): string => text.replaceAll('"', "'").replace(/\s+/g, ' ').trim();

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
};
