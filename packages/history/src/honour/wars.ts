import { type DataFile, figuresIn, type Read, wordsIn } from '../rates/data.ts';
import { dayFrom, dayUntil } from '../rates/days.ts';

/** A state in a war, from when to when, and on which side. */
export interface Belligerent {
  readonly state: number;
  readonly side: number;
  readonly from: number;
  readonly until: number;
  /** It began the war, as the Correlates of War see it. */
  readonly began: boolean;
}

/** A war by its number in the list of the Correlates of War. */
export interface War {
  readonly number: number;
  readonly name: string;
  readonly belligerents: readonly Belligerent[];
}

/** Reads `cow_interstate_wars_v4.csv`. A state that left a war and came back stands there twice; its first entry counts. */
export function warsIn(data: DataFile): Read<ReadonlyMap<number, War>> {
  const read = figuresIn(data, [
    'WarNum',
    'ccode',
    'Side',
    'StartYear1',
    'StartMonth1',
    'StartDay1',
    'EndYear1',
    'EndMonth1',
    'EndDay1',
    'Initiator',
  ]);
  const words = wordsIn(data, ['WarName']);
  if (!read.ok) return read;
  if (!words.ok) return words;
  const at = (name: keyof typeof read.value, row: number): number => read.value[name][row] ?? Number.NaN;
  const wars = new Map<number, War>();
  data.rows.forEach((_, row) => {
    const number = at('WarNum', row);
    const one: Belligerent = {
      state: at('ccode', row),
      side: at('Side', row),
      from: dayFrom(at('StartYear1', row), at('StartMonth1', row), at('StartDay1', row)),
      until: dayUntil(at('EndYear1', row), at('EndMonth1', row), at('EndDay1', row)),
      began: at('Initiator', row) === 1,
    };
    const { name, belligerents } = wars.get(number) ?? {
      name: words.value.WarName[row] ?? '',
      belligerents: [],
    };
    const before = belligerents.find(({ state }) => state === one.state);
    wars.set(number, {
      number,
      name,
      belligerents:
        before === undefined
          ? [...belligerents, one]
          : belligerents.map((each) => (each === before && one.from < each.from ? one : each)),
    });
  });
  return { ok: true, value: wars, flaws: read.flaws };
}
