import {
  beginWish,
  carryOnWish,
  type Coverage,
  isWishDone,
  type Proved,
  type Question,
  wishAnswer,
  type WishAnswer,
} from '@casus/check';
import { eventWords, type Incident, type Wish } from '@casus/engine';
import type { WishResult } from '@casus/views';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** States looked at between two looks at the clock. */
const SPELL = 500;

/** What was found of one sentence in one class of incidents. */
interface Found {
  readonly incident: Incident;
  readonly answer: Proved<WishAnswer>;
}

/**
 * The analysts' own sentences of the pacts, each in every class of incidents of which it speaks, as far as patience and
 * bound reach.
 */
export async function wishesOf(
  all: Asked,
  { grid }: Coverage,
  patience: Patience,
): Promise<readonly WishResult[]> {
  const wishes = all.system.pacts.flatMap(({ pact }) => pact.wishes.map((wish) => ({ pact: pact.id, wish })));
  const total = wishes.length * grid.classes.length;
  const out: WishResult[] = [];
  for (const [place, { pact, wish }] of wishes.entries()) {
    const found: Found[] = [];
    let unseen = 0;
    for (const [index, { incident }] of grid.classes.entries()) {
      if (patience.stopped()) {
        unseen += 1;
        continue;
      }
      let search = beginWish({ question: questionOf(all, incident), pact, wish });
      while (!isWishDone(search) && search.spots.length < all.most && !patience.stopped())
        search = carryOnWish(search, Math.min(SPELL, all.most));
      const answer = wishAnswer(search);
      if (answer.value.verdict !== 'elsewhere') found.push({ incident, answer });
      const done = place * grid.classes.length + index + 1;
      await patience.breathe(
        done / total,
        `${done} of ${total} classes of incidents for concerns and purposes`,
      );
    }
    out.push(weighed(all, pact, wish, found, unseen));
  }
  return out;
}

const questionOf = ({ system, opening, horizon }: Asked, incident: Incident): Question => ({
  system,
  before: opening.before,
  incident,
  horizon,
});

const weighed = (
  all: Asked,
  pact: string,
  wish: Wish,
  found: readonly Found[],
  unseen: number,
): WishResult => {
  const bad = found.filter(({ answer: { value } }) => BAD.has(value.verdict));
  // The run with the fewest acts shows it best.
  const [first] = bad.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const verdict = first?.answer.value.verdict ?? found[0]?.answer.value.verdict ?? 'elsewhere';
  const { range, text } = wish.cite;
  const witness = first?.answer.value.witness;
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0);
  return {
    kind: wish.kind,
    title: wish.title,
    pact,
    text,
    ...(range ? { line: range.line } : {}),
    verdict,
    classes: found.length + unseen,
    found: bad.length,
    open: found.filter(({ answer }) => !answer.bounds.exhausted).length + unseen,
    states: sum(({ answer }) => answer.bounds.states),
    ends: sum(({ answer }) => answer.value.ends),
    horizon: Math.max(all.horizon, ...found.map(({ answer }) => answer.bounds.horizon)),
    ...(first && witness
      ? {
          witness: {
            after: witness.after,
            chronicle: [first.incident, ...witness.run].map((event) => ({
              at: event.at,
              words: eventWords(all.system.world, event),
            })),
          },
        }
      : {}),
  };
};

const BAD: ReadonlySet<string> = new Set(['reached', 'lost', 'never']);

const lengthOf = ({ answer: { value } }: Found): number => value.witness?.run.length ?? 0;
