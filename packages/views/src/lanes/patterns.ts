import { element } from '../markup.ts';
import type { Fill } from './layout.ts';

/** Ink and paper of the picture. Every fill differs from the others in lightness and texture, not in hue alone. */
export const INK = {
  text: '#16202b',
  soft: '#51606f',
  rule: '#cbd3db',
  band: '#f4f6f8',
  met: '#1d4f7c',
  late: '#8a5a00',
  breached: '#8f1d21',
  grey: '#77838f',
} as const;

interface Texture {
  readonly fill: string;
  readonly stroke: string;
  readonly dashed?: true;
  /** Lines over the fill. */
  readonly lines?: 'rising' | 'crossed' | 'dotted';
  readonly ink?: string;
}

/** Fill, outline and texture of each way to be shown. */
export const TEXTURE: Readonly<Record<Fill, Texture>> = {
  met: { fill: INK.met, stroke: INK.met },
  late: { fill: '#f6e7c8', stroke: INK.late, lines: 'rising', ink: INK.late },
  open: { fill: '#ffffff', stroke: INK.met },
  waiting: { fill: '#e4e9ee', stroke: INK.soft },
  breached: { fill: '#f7dfe0', stroke: INK.breached, lines: 'crossed', ink: INK.breached },
  excused: { fill: '#ffffff', stroke: INK.grey, dashed: true },
  suspended: { fill: '#eef1f4', stroke: INK.grey, dashed: true, lines: 'dotted', ink: INK.grey },
  ended: { fill: 'none', stroke: INK.grey, dashed: true },
  established: { fill: INK.soft, stroke: INK.text },
  rejected: { fill: 'none', stroke: INK.grey, dashed: true },
  contested: { fill: '#ffffff', stroke: INK.soft, lines: 'rising', ink: '#9aa6b2' },
};

const LINES: Readonly<Record<NonNullable<Texture['lines']>, string>> = {
  rising: 'M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5',
  crossed: 'M-1,7 L7,-1 M-1,-1 L7,7',
  dotted: 'M3,2.6 L3,3.4',
};

/** Pattern definitions, with ids under a prefix so that several pictures can stand on one page. */
export function patterns(prefix: string): string {
  const made = Object.entries(TEXTURE).flatMap(([name, texture]) =>
    texture.lines === undefined
      ? []
      : [
          element(
            'pattern',
            { id: `${prefix}-${name}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
            [
              element('rect', { width: 6, height: 6, fill: texture.fill }),
              element('path', {
                d: LINES[texture.lines],
                stroke: texture.ink,
                'stroke-width': '1.1',
                fill: 'none',
              }),
            ],
          ),
        ],
  );
  return element('defs', {}, made);
}

/** A rectangle in the texture of a fill. */
export function swatch(
  prefix: string,
  fill: Fill,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const texture = TEXTURE[fill];
  return element('rect', {
    ...box,
    fill: texture.lines === undefined ? texture.fill : `url(#${prefix}-${fill})`,
    stroke: texture.stroke,
    'stroke-width': '1.2',
    'stroke-dasharray': texture.dashed ? '3 2' : undefined,
  });
}
