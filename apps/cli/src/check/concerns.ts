import {
  beginWish,
  carryOnWish,
  chronicleOf,
  type Coverage,
  guarantorsOf,
  isWishDone,
  type Proved,
  type Question,
  wishAnswer,
  type WishAnswer,
} from '@casus/check';
import { eventWords, HOUR, type Incident, type Instant, type Wish } from '@casus/engine';
import type { WishResult } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { expectsOf, type ToldRun, writeRuns } from './crises.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** States looked at between two looks at the clock. */
const SPELL = 500;

/** What was found of one sentence in one class of incidents. */
interface Found {
  readonly incident: Incident;
  readonly answer: Proved<WishAnswer>;
}

/** What was found of one sentence, and the run that shows it as a crisis, where there is one. */
export interface Weighed {
  readonly result: WishResult;
  readonly run?: ToldRun;
}

/**
 * The analysts' own sentences of the pacts, each in every class of incidents of which it speaks, as far as patience and
 * bound reach.
 */
export async function wishesOf(
  all: Asked,
  { grid }: Coverage,
  patience: Patience,
): Promise<readonly Weighed[]> {
  const wishes = all.system.pacts.flatMap(({ pact }) => pact.wishes.map((wish) => ({ pact: pact.id, wish })));
  const total = wishes.length * grid.classes.length;
  const out: Weighed[] = [];
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

const weighed = (all: Asked, pact: string, wish: Wish, found: readonly Found[], unseen: number): Weighed => {
  const bad = found.filter(({ answer: { value } }) => BAD.has(value.verdict));
  // The run with the fewest acts shows it best.
  const [first] = bad.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const verdict = first?.answer.value.verdict ?? found[0]?.answer.value.verdict ?? 'elsewhere';
  const { range, text } = wish.cite;
  const witness = first?.answer.value.witness;
  const sum = (of: (one: Found) => number): number => found.reduce((total, one) => total + of(one), 0);
  const result: WishResult = {
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
  return { result, ...(first && witness ? { run: toldRun(all, result, first.incident, witness) } : {}) };
};

/** The run that shows a concern, or the loss of a purpose, as a crisis that `casus run` replays. */
const toldRun = (
  all: Asked,
  { kind, title, pact, text }: WishResult,
  incident: Incident,
  { run, after }: NonNullable<WishAnswer['witness']>,
): ToldRun => {
  const events = chronicleOf(questionOf(all, incident), run);
  const guarantors = guarantorsOf(all.system, incident.on[0] ?? all.victim, incident.at)
    .flat()
    .filter((party) => party !== incident.by);
  return {
    name: `${kind}-${pact}-${title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: `${kind === 'concern' ? 'How it comes about' : 'How it is lost'}: ${title}`,
    notes: [
      text,
      `It is so at hour ${Number((after / HOUR).toFixed(2))} after the attack, and nobody has broken anything.`,
    ],
    chosen: all.taken,
    events,
    expects: expectsOf(all, all.taken, events, guarantors, (incident.at + after) as Instant),
  };
};

/** Writes the runs into the folder of `--witness`; what was found, each with the file of its run. */
export async function writeWishes(
  folder: string,
  weighed: readonly Weighed[],
  all: Asked,
): Promise<Outcome<readonly WishResult[]>> {
  const written = await writeRuns(
    folder,
    weighed.flatMap(({ run }) => run ?? []),
    all,
  );
  if (!written.ok) return written;
  const paths = [...written.value];
  return good(
    weighed.map(({ result, run }) => {
      const file = run && paths.shift();
      return file !== undefined && result.witness
        ? { ...result, witness: { ...result.witness, file } }
        : result;
    }),
  );
}

const BAD: ReadonlySet<string> = new Set(['reached', 'lost', 'never']);

const lengthOf = ({ answer: { value } }: Found): number => value.witness?.run.length ?? 0;
