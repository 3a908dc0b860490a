import type { Fault, Loophole, LoopholesResult } from './model.ts';

/** The holes of one text among several: what was found, and of which guarantors it was asked. */
export interface HolesOf {
  /** How the text is called beside the others. */
  readonly text: string;
  readonly result: LoopholesResult;
  readonly asked: readonly string[];
}

/** One kind of hole in one text, wherever in it and for whomever. */
export interface Hole {
  readonly slug: string;
  readonly severity: Loophole['severity'];
  readonly guarantors: readonly string[];
  readonly at: readonly Fault[];
}

const ORDER = { grave: 0, serious: 1, slight: 2 } as const;

/** The gravest first. */
export const byGravity = (a: Pick<Hole, 'severity'>, b: Pick<Hole, 'severity'>): number =>
  ORDER[a.severity] - ORDER[b.severity];

/** The holes of a text by kind, each once, the gravest first. */
export const holesIn = ({ result }: HolesOf): readonly Hole[] => {
  const found = new Map<string, Hole>();
  for (const { slug, severity, guarantors, at } of result.loopholes) {
    const before = found.get(slug);
    found.set(slug, {
      slug,
      severity: before && byGravity(before, { severity }) < 0 ? before.severity : severity,
      guarantors: [...new Set([...(before?.guarantors ?? []), ...guarantors])],
      at: [...(before?.at ?? []), ...at],
    });
  }
  return [...found.values()].toSorted(byGravity);
};

/** Whether everything was looked at: only then is what was not found not there. */
export const isWhole = ({ result }: HolesOf): boolean => result.open.length === 0;
