import {
  chanceRows,
  type Picture,
  quantileDots,
  responseHeat,
  standalone,
  tornadoPicture,
} from '@casus/views';
import { join } from 'node:path';
import type { bad } from '../exit.ts';
import { write } from '../write.ts';
import type { Ready } from './asked.ts';
import type { Made } from './result.ts';

/** Draws a forecast into a folder: chances.svg, answers.svg and, where drivers were asked for, drivers.svg. */
export function drawnTo(
  folder: string,
  { result, drivers }: Made,
  { all: { names } }: Ready,
): ReturnType<typeof bad> | undefined {
  const pictures: readonly (readonly [string, Picture])[] = [
    ['chances', quantileDots(chanceRows(result, names))],
    ['answers', responseHeat(result, names)],
    ...(drivers ? [['drivers', tornadoPicture(drivers.tornado)] as const] : []),
  ];
  for (const [name, { svg }] of pictures) {
    const problem = write(join(folder, `${name}.svg`), standalone(svg), '--svg');
    if (problem) return problem;
  }
  return undefined;
}
