import type { SequenceForm } from '../sequence/form.ts';

/**
 * The sequence form as JSON: by player its sequences, each with the one that it prolongs, the information set and the
 * action (the first is the empty one), and the payoffs, weighed by chance, where sequences meet.
 */
export interface SequenceFormJson {
  readonly schema: 'casus/sequences/1';
  readonly title: string;
  readonly players: readonly {
    readonly name: string;
    readonly sequences: readonly {
      readonly after: number | null;
      readonly set?: string;
      readonly action?: string;
    }[];
  }[];
  readonly cells: readonly { readonly sequences: readonly number[]; readonly pays: readonly string[] }[];
}

/** Writes a sequence form. Sets without a label are named by their number in the game. */
export function sequenceFormToJson({ game, own, cells }: SequenceForm): SequenceFormJson {
  const { title, players, infosets } = game;
  return {
    schema: 'casus/sequences/1',
    title,
    players: players.map((name, player) => {
      const { sets, before } = own[player] ?? { sets: [], before: [] };
      const sequences = sets.flatMap((set, place) =>
        (infosets[set]?.actions ?? []).map(({ label }) => ({
          after: before[place] ?? 0,
          set: infosets[set]?.label || String(set + 1),
          action: label,
        })),
      );
      return { name, sequences: [{ after: null }, ...sequences] };
    }),
    cells: cells.map(({ sequences, pays }) => ({ sequences, pays: pays.map(({ text }) => text) })),
  };
}
