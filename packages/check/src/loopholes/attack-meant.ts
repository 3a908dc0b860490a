import { withoutBackground } from './background.ts';
import { type IncidentKind, isKind, type IncidentPattern, type Means, type System } from '@casus/engine';

/** The attack that texts have in mind: its kind, and the means without which they do not apply. */
export const attackMeant = (
  system: System,
  asked?: IncidentKind,
): { readonly incident: IncidentKind; readonly means?: readonly Means[] } => {
  const patterns = withoutBackground(system).flatMap((pact) =>
    pact.terms.flatMap((term) => (term.kind === 'casus' ? term.patterns : [])),
  );
  const incident = asked ?? kindIn(patterns);
  const fit = patterns.filter(({ kinds }) => kinds.some((kind) => isKind(incident, kind)));
  const means = fit.every((pattern) => pattern.means !== undefined) ? fit[0]?.means?.slice(0, 1) : undefined;
  return { incident, ...(means ? { means } : {}) };
};

/** An armed attack, unless each casus asks for something else. */
const kindIn = (patterns: readonly IncidentPattern[]): IncidentKind =>
  patterns.length === 0 || patterns.some(({ kinds }) => kinds.some((kind) => isKind('armed attack', kind)))
    ? 'armed attack'
    : (patterns[0]?.kinds[0] ?? 'armed attack');
