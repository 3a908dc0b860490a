/** One line of `library/regions/zones.json`; bounds are instants in UTC, `offset` is local time minus UTC. */
export interface RawZone {
  readonly name: string;
  readonly place?: string;
  readonly periods: readonly { readonly from: string; readonly until: string; readonly offset: string }[];
}

/** Offsets of named zones ("Kyiv time") by instant, in minutes east of UTC. */
export interface ZoneTable {
  readonly names: readonly string[];
  /** Offset in force when clocks of the zone show the given local time (ms as if UTC); `undefined` for an unknown zone or time. */
  readonly offsetAtLocal: (zone: string, local: number) => number | undefined;
}

interface Period {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** "+05:30", "-00:21:08" as minutes. */
export function offsetMinutes(text: string): number {
  const match = /^([+-])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?$/.exec(text);
  if (!match) return 0;
  const size = Number(match[2]) * 60 + Number(match[3] ?? 0) + Number(match[4] ?? 0) / 60;
  return match[1] === '-' ? -size : size;
}

/** Builds the table. */
export function zoneTable(raw: readonly RawZone[]): ZoneTable {
  const zones = new Map<string, readonly Period[]>(
    raw.map((zone) => [
      zone.name,
      zone.periods.map((period) => ({
        from: Date.parse(`${period.from}Z`),
        until: Date.parse(`${period.until}Z`),
        offset: offsetMinutes(period.offset),
      })),
    ]),
  );
  return {
    names: [...zones.keys()],
    // An hour that occurs twice is read as the first, that is, as summer time.
    offsetAtLocal: (zone, local) =>
      zones.get(zone)?.find(({ from, until, offset }) => {
        const at = local - offset * 60_000;
        return at >= from && at < until;
      })?.offset,
  };
}
