import {
  type Event,
  type MeasureId,
  type Move,
  type PartyId,
  rungOf,
  type State,
  type System,
  type Template,
} from '@casus/engine';
import { heightOf, rungOfAct } from './rungs.ts';

/** A way to perform something that is owed, chosen from what the step function offers. */
interface Deed {
  readonly event: Event;
  /** Name of duty and measure: done once. */
  readonly name: string;
  readonly height: number;
  readonly lawful: boolean;
}

/** What an actor can do in performance of what it owes (the engine's `performerOf`). */
export type Performer = (state: State, by: PartyId) => readonly Move[];

/**
 * The deeds by which a party can perform what it owes, of each duty as high on its menu as `cap` lets it first, whole
 * amounts. What has been done under a duty is not done again, unless the duty asks for all of its items.
 */
export const deedsUpTo = (
  state: State,
  moves: readonly Move[],
  cap: number,
  done: ReadonlySet<string>,
): readonly Deed[] =>
  moves.flatMap((move) => {
    const { about } = move.event as { readonly about?: number };
    const duty = `${move.serves[0]?.pact}/${move.serves[0]?.norm} ${about ?? ''}`;
    const ways = measuresOf(move).map((measure) => ({
      measure,
      name: `${duty} ${measure ?? move.event.kind}`,
    }));
    if (!asksForAll(state.system, move) && ways.some(({ name }) => done.has(name))) return [];
    return ways
      .filter((way) => !done.has(way.name) && heightOfWay(move, way) <= cap)
      .toSorted((a, b) => heightOfWay(move, b) - heightOfWay(move, a))
      .map(({ measure, name }): Deed => {
        const event = {
          ...move.event,
          ...(measure === undefined ? {} : { measure }),
          at: state.now,
        } as Event;
        return { event, name, height: heightOf(rungOfAct(event)), lawful: move.lawful };
      });
  });

type Way = { readonly measure: MeasureId | undefined };

const heightOfWay = (move: Move, { measure }: Way): number =>
  measure === undefined ? heightOf(rungOfAct(move.event as Template)) : rungOf(measure);

/** The measures that a move speaks for; one undefined where it is no measure. */
const measuresOf = (move: Move): readonly (MeasureId | undefined)[] => {
  if (move.event.kind !== 'measure' && move.event.kind !== 'delivery') return [undefined];
  const domain = move.domains.find(({ name }) => name === 'measure')?.values as
    | readonly MeasureId[]
    | undefined;
  const own = (move.event as { readonly measure?: MeasureId }).measure;
  // To consult is no measure, though whoever deems it enough may say so: a statement is the least that is done.
  const all = domain ?? [own];
  const deeds = all.filter((measure) => measure !== undefined && rungOf(measure) > heightOf('consult'));
  return deeds.length > 0 ? deeds : all;
};

const asksForAll = (system: System, move: Move): boolean => {
  const [serves] = move.serves;
  const menu = system.byId.get(serves?.pact ?? '')?.norms.find(({ norm }) => norm.id === serves?.norm)?.norm
    .act.menu;
  return menu?.owed === 'all' || (menu?.mustInclude?.length ?? 0) > 0;
};

/** The lowest rung by which each duty on offer can be performed, by "PACT/norm". */
export const lowestOf = (system: System, moves: readonly Move[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const move of moves) {
    const key = `${move.serves[0]?.pact}/${move.serves[0]?.norm}`;
    const heights = measuresOf(move).map((measure) => heightOfWay(move, { measure }));
    const height = asksForAll(system, move) ? Math.max(...heights) : Math.min(...heights);
    out.set(key, Math.min(out.get(key) ?? Number.POSITIVE_INFINITY, height));
  }
  return out;
};
