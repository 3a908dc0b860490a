import { type DataFile, figuresIn, type Read, wordsIn } from '../rates/data.ts';

/** What the data know of states in a year: strength, distance, regime. */
export interface Ground {
  /** Share of the capabilities of the world (CINC). */
  readonly capability: (state: number, year: number) => number | undefined;
  /** Polity score, -10 to 10. */
  readonly polity: (state: number, year: number) => number | undefined;
  /** Miles between two states: none where they border or look at each other over up to 400 miles of water, else between capitals. */
  readonly miles: (one: number, other: number, year: number) => number | undefined;
}

const keyOf = (state: number, year: number): number => state * 10_000 + year;

/** Reads `cow_nmc_v7_cinc`, `state_democracy`, `cow_capitals` and `cow_contiguity_v32`. */
export function groundIn(files: {
  readonly capabilities: DataFile;
  readonly democracy: DataFile;
  readonly capitals: DataFile;
  readonly contiguity: DataFile;
}): Read<Ground> {
  const capabilities = figuresIn(files.capabilities, ['ccode', 'year', 'cinc']);
  if (!capabilities.ok) return capabilities;
  const democracy = figuresIn(files.democracy, ['ccode', 'year', 'polity2']);
  if (!democracy.ok) return democracy;
  const places = placesIn(files.capitals);
  if (!places.ok) return places;
  const borders = bordersIn(files.contiguity);
  if (!borders.ok) return borders;
  const yearly = (columns: Readonly<Record<string, Float64Array>>, name: string): Map<number, number> =>
    new Map(
      [...(columns[name] ?? [])].flatMap((figure, row) =>
        Number.isNaN(figure)
          ? []
          : [[keyOf(columns['ccode']?.[row] ?? 0, columns['year']?.[row] ?? 0), figure] as const],
      ),
    );
  const cinc = yearly(capabilities.value, 'cinc');
  const polity = yearly(democracy.value, 'polity2');
  return {
    ok: true,
    flaws: [...capabilities.flaws, ...democracy.flaws, ...places.flaws, ...borders.flaws],
    value: {
      capability: (state, year) => cinc.get(keyOf(state, year)),
      polity: (state, year) => polity.get(keyOf(state, year)),
      miles: (one, other, year) => {
        if (borders.value(one, other, year)) return 0;
        const [from, to] = [places.value(one, year), places.value(other, year)];
        return from && to && milesBetween(from, to);
      },
    },
  };
}

interface Place {
  readonly lat: number;
  readonly lng: number;
}

function placesIn(data: DataFile): Read<(state: number, year: number) => Place | undefined> {
  const read = figuresIn(data, ['ccode', 'lat', 'lng']);
  const dates = wordsIn(data, ['stdate', 'enddate']);
  if (!read.ok) return read;
  if (!dates.ok) return dates;
  const spells = new Map<
    number,
    { readonly place: Place; readonly from: number; readonly until: number }[]
  >();
  data.rows.forEach((_, row) => {
    const state = read.value.ccode[row] ?? Number.NaN;
    const one = {
      place: { lat: read.value.lat[row] ?? Number.NaN, lng: read.value.lng[row] ?? Number.NaN },
      from: yearIn(dates.value.stdate[row]),
      until: yearIn(dates.value.enddate[row]),
    };
    spells.set(state, [...(spells.get(state) ?? []), one]);
  });
  return {
    ok: true,
    flaws: read.flaws,
    value: (state, year) =>
      spells.get(state)?.find(({ from, until }) => from <= year && year <= until)?.place ??
      spells.get(state)?.[0]?.place,
  };
}

function bordersIn(data: DataFile): Read<(one: number, other: number, year: number) => boolean> {
  const read = figuresIn(data, ['ccode1', 'ccode2']);
  const dates = wordsIn(data, ['stdate', 'enddate']);
  if (!read.ok) return read;
  if (!dates.ok) return dates;
  const pair = (one: number, other: number): number => Math.min(one, other) * 1000 + Math.max(one, other);
  const spells = new Map<number, (readonly [number, number])[]>();
  data.rows.forEach((_, row) => {
    const key = pair(read.value.ccode1[row] ?? 0, read.value.ccode2[row] ?? 0);
    const spell = [yearIn(dates.value.stdate[row]), yearIn(dates.value.enddate[row])] as const;
    spells.set(key, [...(spells.get(key) ?? []), spell]);
  });
  return {
    ok: true,
    flaws: read.flaws,
    value: (one, other, year) =>
      spells.get(pair(one, other))?.some(([from, until]) => from <= year && year <= until) === true,
  };
}

const yearIn = (date: string | undefined): number => Number(date?.slice(0, 4));

/** Mean radius of the Earth, in miles. */
const RADIUS = 3958.8;

/** Along the great circle (haversine). */
function milesBetween(from: Place, to: Place): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [rad(from.lat), rad(to.lat)];
  const h =
    Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(rad(to.lng - from.lng) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}
