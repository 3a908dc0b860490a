/** Somebody's gain by a deal, in units of what the beneficiary has at stake. */
export interface Stand {
  readonly key: string;
  readonly gain: number;
}

/** A payment beside the text: part of the rest of the deal, which changes nobody's play. */
export interface Payment {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

/** The least that has to be paid so that nobody loses by signing, and by whom to whom; or how much is lacking. */
export type Settlement =
  | { readonly kind: 'paid'; readonly total: number; readonly payments: readonly Payment[] }
  | { readonly kind: 'not enough'; readonly total: number; readonly lacking: number };

/**
 * The smallest side payments: each who would lose gets what it loses, and no more, from those who gain, the one who gains
 * most first. That a unit is worth the same to whoever pays and whoever is paid is a judgement.
 */
export function settlementOf(stands: readonly Stand[]): Settlement {
  const owed = stands.filter(({ gain }) => gain < 0).toSorted((one, other) => one.gain - other.gain);
  const rich = stands.filter(({ gain }) => gain > 0).toSorted((one, other) => other.gain - one.gain);
  const total = owed.reduce((sum, { gain }) => sum - gain, 0);
  const wealth = rich.reduce((sum, { gain }) => sum + gain, 0);
  if (wealth < total) return { kind: 'not enough', total, lacking: total - wealth };
  const left = rich.map(({ gain }) => gain);
  const payments: Payment[] = [];
  for (const { key: to, gain } of owed) {
    let lacks = -gain;
    for (const [place, { key: from }] of rich.entries()) {
      const amount = Math.min(lacks, left[place] ?? 0);
      if (amount <= 0) continue;
      left[place] = (left[place] ?? 0) - amount;
      lacks -= amount;
      payments.push({ from, to, amount });
    }
  }
  return { kind: 'paid', total, payments };
}
