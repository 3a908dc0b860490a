import type { Spread } from '../profile/model.ts';
import { normalBelow, normalQuantile } from './normal.ts';

/** From where to where a quantity can lie: a normal spread is cut off there. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The value below which a share of a spread lies; the share is above 0 and below 1. */
export function quantile(spread: Spread, share: number, bounds: Bounds): number {
  switch (spread.kind) {
    case 'exactly':
      return spread.at;
    case 'uniform':
      return spread.low + share * (spread.high - spread.low);
    case 'triangular': {
      const { low, mode, high } = spread;
      const width = high - low;
      const turn = (mode - low) / width;
      return share < turn
        ? low + Math.sqrt(share * width * (mode - low))
        : high - Math.sqrt((1 - share) * width * (high - mode));
    }
    case 'normal': {
      const { mean, sd } = spread;
      const from = normalBelow((bounds.low - mean) / sd);
      const to = normalBelow((bounds.high - mean) / sd);
      const inside = from + share * (to - from);
      // Where the bounds are far in one tail, rounding leaves nothing to cut: the nearer end stands.
      if (!(inside > 0))
        return bounds.low > mean ? bounds.low : Math.min(bounds.high, Math.max(bounds.low, mean));
      if (inside >= 1) return bounds.low > mean ? bounds.low : bounds.high;
      return Math.min(bounds.high, Math.max(bounds.low, mean + sd * normalQuantile(inside)));
    }
  }
}

/** Share of a spread that lies below a value: the other way round. */
export function shareBelow(spread: Spread, value: number, bounds: Bounds): number {
  switch (spread.kind) {
    case 'exactly':
      return value < spread.at ? 0 : 1;
    case 'uniform':
      return clamp((value - spread.low) / (spread.high - spread.low));
    case 'triangular': {
      const { low, mode, high } = spread;
      if (value <= low) return 0;
      if (value >= high) return 1;
      return value < mode
        ? (value - low) ** 2 / ((high - low) * (mode - low))
        : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
    }
    case 'normal': {
      const { mean, sd } = spread;
      const from = normalBelow((bounds.low - mean) / sd);
      const to = normalBelow((bounds.high - mean) / sd);
      return clamp((normalBelow((value - mean) / sd) - from) / (to - from));
    }
  }
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
