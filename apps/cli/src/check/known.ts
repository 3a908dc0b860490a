import {
  begin,
  carryOn,
  type Coalition,
  coalitionOf,
  envelopeOf,
  greatest,
  type Guide,
  type Height,
  isFinished,
  provedOf,
  type Question,
  type Scale,
  type Search,
  towardFloor,
} from '@casus/check';
import type { PartyId } from '@casus/engine';
import type { EnvelopeLine } from '@casus/views';
import { stepsOf } from './guarantee.ts';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** States looked at between two looks for an interrupt; fewer where each has the acts of many. */
const SPELL = 200;
const STRIDE = 10;

/** What is known of a line when patience or bound ends. */
export interface Known {
  readonly envelope: Coalition;
  readonly steps: EnvelopeLine['steps'];
  readonly states: number;
}

/** What a search needs beside its question. */
export interface Looking {
  readonly all: Asked;
  readonly scale: Scale;
  readonly patience: Patience;
  readonly breathe: (states: number) => Promise<void>;
}

/** Looks on until a search is finished, or its bound is reached, or patience ends. */
const lookedAt = async (
  search: Search,
  most: number,
  { all, patience, breathe }: Looking,
  guide?: Guide,
): Promise<Search> => {
  let now = search;
  while (!isFinished(now) && now.states < most && !patience.stopped()) {
    now = carryOn(now, Math.min(guide ? STRIDE : SPELL, all.most), guide);
    await breathe(now.states);
  }
  return now;
};

/** What is searched for a group as it stands. */
export const aloneOf = async (
  question: Question,
  group: readonly PartyId[],
  looking: Looking,
): Promise<Known | undefined> => {
  const { all, scale } = looking;
  const search = await lookedAt(begin(question), all.most, looking);
  const envelope = envelopeOf(search, group, scale);
  return (
    envelope && {
      envelope,
      steps: scale.kind === 'ladder' ? stepsOf(withoutHeights(question), envelope, all.most) : NONE,
      states: search.states,
    }
  );
};

/** A coalition by its members: each alone first, then a search that they lead to the floor of all. */
export const togetherOf = async (
  question: Question,
  group: readonly PartyId[],
  members: readonly PartyId[],
  looking: Looking,
): Promise<Known | undefined> => {
  const each: Known[] = [];
  for (const member of members) {
    const known = await aloneOf({ ...question, about: [member] }, [member], looking);
    if (known) each.push(known);
  }
  const alone = each.map(({ envelope }) => envelope);
  const guide = towardFloor(question, group, provedOf(alone));
  const search = await lookedAt(begin(question), looking.all.most * group.length, looking, guide);
  const envelope = coalitionOf(search, group, alone);
  if (!envelope) return undefined;
  const rungs = (steps: readonly Height[]) => steps.map(({ from, value }) => ({ from, rung: value }));
  const promised = greatest(
    each.map(({ steps }) =>
      (steps.promised ?? steps.ceiling).map(({ from, rung }) => ({ from, value: rung })),
    ),
  );
  const ceiling = rungs(envelope.ceiling.value);
  return {
    envelope,
    states: envelope.ceiling.bounds.states,
    steps: {
      floor: rungs(envelope.floor.value),
      ceiling,
      ...(JSON.stringify(rungs(promised)) === JSON.stringify(ceiling) ? {} : { promised: rungs(promised) }),
    },
  };
};

/** Amounts stand on no ladder. */
const NONE: EnvelopeLine['steps'] = { floor: [], ceiling: [] };

const withoutHeights = ({ heights: _heights, ...question }: Question): Question => question;
