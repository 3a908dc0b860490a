/** A series of figures that a line may take its number from; the app reads the file, and finds the state's row of a year. */
export interface Series {
  readonly id: string;
  readonly file: string;
  /** Whom to cite. */
  readonly cite: string;
  /** What the figure is, in one sentence. */
  readonly means: string;
}

/** Every series that a profile can refer to, by the name that stands in it. */
export const SERIES = [
  {
    id: 'CINC',
    file: 'cow_nmc_v7_cinc.csv.gz',
    cite: 'National Material Capabilities 7.0 (Singer, Bremer and Stuckey 1972; Singer 1987)',
    means:
      'Share of the world in six measures of material capability: military spending and personnel, iron and steel, energy, total and urban population.',
  },
  {
    id: 'MILEX',
    file: 'cow_nmc_v7_cinc.csv.gz',
    cite: 'National Material Capabilities 7.0 (Singer, Bremer and Stuckey 1972; Singer 1987)',
    means: 'Share of the military spending of the world in that year, of the states whose spending is known.',
  },
] as const satisfies readonly Series[];

/** Name of a series. */
export type SeriesId = (typeof SERIES)[number]['id'];
