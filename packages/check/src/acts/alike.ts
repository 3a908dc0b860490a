import { type MeasureId, MEASURES, type System } from '@casus/engine';

/**
 * Measures that nothing in the pacts tells apart and that stand on one rung have one name: where a bearer
 * chooses freely, one of them is tried for all. A measure that the pacts name anywhere, and whatever is a case of it, stays
 * apart from what is not; so do shares of one's means.
 */
export const alikeIn = (system: System): ReadonlyMap<MeasureId, string> => {
  const named = namedIn(system);
  return new Map(
    MEASURES.map(({ id, rung, share }) => [
      id,
      [rung, share ?? '', ...widerOf(id).filter((wider) => named.has(wider))].join(' / '),
    ]),
  );
};

/** Measures that no text names, nor what they are a case of. */
export const unnamedIn = (system: System): ReadonlySet<MeasureId> => {
  const named = namedIn(system);
  return new Set(MEASURES.map(({ id }) => id).filter((id) => !widerOf(id).some((wider) => named.has(wider))));
};

/** What verbs name without a measure: "use force", "impose", "deploy", "mobilise". */
const BY_VERB: readonly MeasureId[] = ['force', 'sanctions', 'deployment', 'mobilisation'];

const WIDER = new Map(MEASURES.map((entry) => [entry.id, entry.within]));

/** A measure and all that it is a case of. */
const widerOf = (measure: MeasureId): readonly MeasureId[] => {
  const out: MeasureId[] = [];
  for (let next: MeasureId | undefined = measure; next !== undefined; next = WIDER.get(next)) out.push(next);
  return out;
};

const namedIn = (system: System): ReadonlySet<string> => {
  const named = new Set<string>(BY_VERB);
  for (const { pact } of system.pacts) collect(pact, named);
  return named;
};

const IDS: ReadonlySet<string> = new Set(MEASURES.map((entry) => entry.id));

const collect = (value: unknown, named: Set<string>): void => {
  if (typeof value === 'string' && IDS.has(value)) named.add(value);
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, named);
};
