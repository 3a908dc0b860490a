import { isWithinMeasure, type MeasureId, type Norm, type PartyId, VERBS } from '@casus/engine';
import { ONE_OF_EACH_RUNG } from '../acts/deed.ts';
import { mayMean } from './atoms.ts';
import type { Scene } from './frame.ts';

/** A duty of a party whom nobody asks about, and which it performs in every lawful run. */
export interface Relied {
  readonly party: PartyId;
  /** "PACT/norm", as deeds name it. */
  readonly duty: string;
  /** Index of the norm in the system. */
  readonly norm: number;
}

/**
 * Whether a party may leave a duty unperformed in a lawful run, so that "failing that" somebody else owes something.
 * Nobody may who is bound by it alone and has a way to perform it that no sentence forbids: whoever could perform lets no
 * deadline pass (SEMANTICS section 10). In doubt it may.
 */
export const mayFail = (scene: Scene, norm: Norm, party: PartyId): boolean =>
  party === scene.attacker ||
  scene.victims.includes(party) ||
  !BINDING.has(norm.strength) ||
  norm.position !== 'duty' ||
  norm.manner !== 'achieve' ||
  norm.subject.bearing !== 'each' ||
  isExcusable(scene, norm, party) ||
  !isPerformable(norm, (measure) => !mayBeForbidden(scene, measure, party));

const BINDING: ReadonlySet<Norm['strength']> = new Set(['shall', 'undertakes'] as const);

/** Whether a remedy follows an excuse too, and a domestic body may give one. */
const isExcusable = ({ system, ...scene }: Scene, norm: Norm, party: PartyId): boolean =>
  system.pacts.some(
    ({ pact }) =>
      pact.norms.some(({ failing }) => failing?.norm === norm.id && failing.excuse === true) &&
      pact.gates.some(({ who }) => mayMean(who, party, { system, ...scene }, pact.id)),
  );

/** Whether measures of which each is free are enough to perform a duty as long as it is owed. */
const isPerformable = ({ act }: Norm, isFree: (measure: MeasureId) => boolean): boolean => {
  const { menu } = act;
  if (CLASS.get(act.verb) !== 'help' || !menu) return false;
  if (act.in || act.body || act.against || menu.together || menu.decided || menu.mustInclude) return false;
  if (menu.items.some(({ amount }) => amount !== undefined)) return false;
  const measures = menu.items.map(({ measure }) => measure);
  switch (menu.owed) {
    case 'all':
      return measures.length > 0 && measures.every(isFree);
    case 'one':
      return measures.some(isFree);
    case 'deems':
      return (measures.length > 0 ? measures : ONE_OF_EACH_RUNG).some(isFree);
  }
};

const CLASS = new Map<string, string>(VERBS.map((verb) => [verb.id, verb.class]));

/** What a measure has to be a case of for a ban of a class of verbs to strike it; any measure where a class is not named here. */
const STRIKES: Readonly<Record<string, MeasureId | undefined>> = {
  force: 'force',
  'threat or force': 'force',
  sanction: 'sanctions',
  coerce: 'sanctions',
  deploy: 'deployment',
};

/** Classes of verbs that are broken by no measure at all. */
const BY_WORD: ReadonlySet<string> = new Set([
  'respect',
  'nuclear',
  'mobilise',
  'remain',
  'conduct',
  'admit',
  'inform',
  'power',
]);

const mayBeForbidden = (scene: Scene, measure: MeasureId, party: PartyId): boolean =>
  scene.system.pacts.some(({ pact }) =>
    pact.norms.some((norm) => {
      if (norm.position !== 'prohibition' && norm.manner !== 'maintain') return false;
      const verb = CLASS.get(norm.act.verb) ?? 'conduct';
      if (BY_WORD.has(verb)) return false;
      const wide = STRIKES[verb];
      return (
        (wide === undefined || isWithinMeasure(measure, wide)) &&
        mayMean(norm.subject.who, party, scene, pact.id)
      );
    }),
  );
