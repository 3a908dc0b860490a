import { Window } from 'happy-dom';
import { BOLD, widthOf } from '../lanes/lettering.ts';

/** Where a label stands, by the rough width of its letters. */
export interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all labels of a picture. */
export function labelsOf(svg: string): readonly Box[] {
  const window = new Window();
  window.document.body.innerHTML = svg;
  return [...window.document.querySelectorAll('text')].map((label) => {
    const of = (name: string): number => Number(label.getAttribute(name) ?? 0);
    const words = label.textContent ?? '';
    const size = of('font-size');
    const bold = of('font-weight') >= 600 ? BOLD : 1;
    const width = widthOf(words, size) * bold;
    const anchor = label.getAttribute('text-anchor') ?? 'start';
    const left = of('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { words, left, right: left + width, top: of('y') - size * 0.74, bottom: of('y') + size * 0.22 };
  });
}

/** Pairs of labels that run into each other, as "one | other". */
export function overlapsIn(svg: string): readonly string[] {
  const boxes = labelsOf(svg);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.words} | ${other.words}`),
  );
}

/** Labels that leave the frame. */
export function outsideOf(svg: string): readonly string[] {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return labelsOf(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
    )
    .map(({ words }) => words);
}
