import { type MeasureId, MEASURES, type Rung, rungOf, RUNGS, type Template } from '@casus/engine';

/** Rungs that are one where no sentence tells them apart: what they are worth in a war differs too little to matter. */
export const CLASSES: readonly { readonly rungs: readonly Rung[]; readonly plain: Rung }[] = [
  { rungs: ['none'], plain: 'none' },
  { rungs: ['consult', 'statement', 'diplomatic'], plain: 'diplomatic' },
  { rungs: ['sanctions'], plain: 'sanctions' },
  { rungs: ['funds', 'intelligence', 'arms', 'air defence', 'logistics'], plain: 'arms' },
  { rungs: ['deployment'], plain: 'deployment' },
  { rungs: ['force'], plain: 'force' },
];

/** Height of a rung on the ladder. */
export const heightOf = (rung: Rung): number => RUNGS.indexOf(rung);

/** The highest rung of talk: what is above it is done in the world. */
export const TALK = heightOf('diplomatic');

/** The rung on which an act stands; conduct and words of any other kind are talk. */
export const rungOfAct = (event: Template): Rung => {
  switch (event.kind) {
    case 'measure':
    case 'delivery':
      return rungOfMeasure(event.measure);
    case 'request':
      return 'diplomatic';
    case 'reporting':
    case 'conduct':
      return 'statement';
    case 'incident':
      return event.incident === 'mobilisation' ? 'deployment' : 'force';
    default:
      return 'consult';
  }
};

/** The rung of a measure. */
const rungOfMeasure = (measure: MeasureId): Rung => RUNGS[rungOf(measure)] ?? 'none';

/** The plain measure of a rung: the first of the catalogue. */
export const measureOf = (rung: Rung): MeasureId =>
  MEASURES.find((entry) => entry.rung === rung && entry.within === undefined)?.id ?? 'diplomacy';
