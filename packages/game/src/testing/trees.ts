import {
  CHANCE,
  type ExtensiveGame,
  type GameNode,
  type Infoset,
  NONE,
  type Outcome,
} from '../extensive/model.ts';
import { readEfg } from '../files/read-efg.ts';
import { type Exact, fraction } from '../number/exact.ts';

/** The game of a text in Gambit's format, which must have no error. */
export function tree(text: string): ExtensiveGame {
  const { game, faults } = readEfg(text);
  if (!game) throw new Error(JSON.stringify(faults));
  return game;
}

/** A place of a tree written as nested values: a lottery, a choice of someone who knows so much, or an end. */
export type Place =
  | {
      readonly kind: 'lottery';
      readonly ways: readonly (readonly [label: string, share: Exact, then: Place])[];
    }
  | {
      readonly kind: 'choice';
      readonly player: number;
      /** Names the information set: what the player knows, its own moves included. */
      readonly knows: string;
      readonly ways: readonly (readonly [label: string, then: Place])[];
    }
  | { readonly kind: 'end'; readonly pays: readonly number[] };

/** The game of a nested tree with whole payoffs. */
export function planted(title: string, players: readonly string[], root: Place): ExtensiveGame {
  const infosets: Infoset[] = [];
  const outcomes: Outcome[] = [];
  const nodes: GameNode[] = [];
  const known = new Map<string, number>();
  const setOf = (place: Place): number => {
    if (place.kind === 'end') return NONE;
    if (place.kind === 'lottery')
      return (
        infosets.push({
          owner: CHANCE,
          label: '',
          actions: place.ways.map(([label, probability]) => ({ label, probability })),
        }) - 1
      );
    const { player, knows, ways } = place;
    const key = `${player} ${knows}`;
    const set =
      known.get(key) ??
      infosets.push({ owner: player, label: knows, actions: ways.map(([label]) => ({ label })) }) - 1;
    known.set(key, set);
    return set;
  };
  const plant = (place: Place, parent: number, branch: number): number => {
    const index = nodes.length;
    const children: number[] = [];
    const pays = place.kind === 'end' ? place.pays : undefined;
    const outcome = pays
      ? outcomes.push({ label: '', pays: pays.map((pay) => fraction(BigInt(pay), 1n)) }) - 1
      : NONE;
    nodes.push({ label: '', parent, branch, infoset: setOf(place), children, outcome });
    if (place.kind !== 'end')
      for (const [way, parts] of place.ways.entries()) {
        const then = parts.length === 3 ? parts[2] : parts[1];
        children.push(plant(then, index, way));
      }
    return index;
  };
  plant(root, NONE, NONE);
  return { kind: 'extensive', title, comment: '', players, infosets, outcomes, nodes };
}
