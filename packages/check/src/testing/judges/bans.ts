import type { MeasureId, Norm, Pact, PartyId } from '@casus/engine';
import { classOf, isWithin } from './measures.ts';
import { meant, outside, type Scene } from './scene.ts';

/** What stands against taking a measure: prohibitions that hold as long as their pact does. */

/** A prohibition that strikes measures against the attacker. */
export interface Ban {
  readonly pact: Pact;
  readonly norm: Norm;
  readonly by: readonly PartyId[];
  readonly strikes: (measure: MeasureId) => boolean;
}

/** Verbs of prohibitions that nothing does which is done in answer to an incident. */
const IDLE: ReadonlySet<string> = new Set([
  'respect',
  'nuclear',
  'remain',
  'admit',
  'inform',
  'conduct',
  'perform',
]);

/** The prohibitions that matter, and why not all can be read. */
export const bansOf = (scene: Scene): readonly Ban[] => scene.pacts.flatMap((pact) => ofPact(scene, pact));

const ofPact = (scene: Scene, pact: Pact): readonly Ban[] =>
  pact.norms
    .filter(
      (norm) => norm.manner === 'maintain' && (norm.position === 'prohibition' || norm.position === 'duty'),
    )
    .flatMap((norm) => {
      const kind = classOf(norm.act.verb);
      if (IDLE.has(kind)) return [];
      const struck =
        kind === 'force' || kind === 'threat or force'
          ? 'force'
          : kind === 'sanction' || kind === 'coerce'
            ? 'sanctions'
            : undefined;
      if (struck === undefined) {
        outside(scene, `a prohibition to ${norm.act.verb}`);
        return [];
      }
      const target = norm.act.to ?? norm.act.against;
      const by = meant(scene, pact, norm.subject.who, undefined).filter((party) => party !== scene.attacker);
      if (by.length === 0) return [];
      if (target && !meant(scene, pact, target, undefined).includes(scene.attacker)) return [];
      if (norm.when || norm.while || norm.until || norm.unless || norm.onlyIf)
        outside(scene, 'a prohibition with a condition');
      return [{ pact, norm, by, strikes: (measure: MeasureId) => isWithin(measure, struck) }];
    });

/** Whether one pact says that it prevails over another. */
export const prevails = (over: Pact, under: Pact): boolean =>
  over !== under &&
  over.relations.some(
    (relation) => relation.kind === 'prevails' && (relation.over === 'all' || relation.over === under.id),
  );

/** Relations that nothing here reads are refused where they could matter: where something is forbidden. */
export const checkRelations = (scene: Scene, bans: readonly Ban[]): void => {
  for (const { relations, id } of scene.pacts)
    for (const relation of relations) {
      if (relation.kind === 'without prejudice' || relation.kind === 'prevails') continue;
      if (relation.kind === 'yields' && !scene.pacts.some((pact) => pact.id === relation.to)) continue;
      outside(scene, `the relation "${relation.kind}" of ${id}`);
    }
  for (const ban of bans)
    if (scene.pacts.some((pact) => prevails(pact, ban.pact)))
      outside(scene, 'a prohibition that yields to what stands above it');
};
