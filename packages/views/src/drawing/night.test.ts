import { describe, expect, it } from 'vitest';
import { INK, TEXTURE } from '../lanes/patterns.ts';
import { standalone } from './frame.ts';
import { NIGHT, night } from './night.ts';

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
const dark = (colour: string): string => NIGHT[colour] ?? colour;

describe('the colours of the pictures', () => {
  const inks = [INK.text, INK.soft, INK.met, INK.breached, INK.late];
  const grounds = ['#ffffff', INK.band];
  const pairs = inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const));

  it.each(pairs)('letters in %s on %s can be read by day and by night', (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark(ink), dark(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('every ink and ground of the day has one of the night', () => {
    const used = [
      ...Object.values(INK),
      ...Object.values(TEXTURE).flatMap(({ fill, stroke, ink }) => [fill, stroke, ink]),
    ];
    expect(used.filter((one) => one?.startsWith('#') && NIGHT[one] === undefined)).toEqual([]);
    for (const ink of inks) expect(night).toContain(`[fill="${ink}"]{fill:${dark(ink)}}`);
  });

  it('is never night on paper', () => expect(night).toMatch(/^@media screen and /));

  it('goes along with a picture that leaves its page', () =>
    expect(standalone('<svg><rect/></svg>')).toBe(`<svg><rect/><style>${night}</style></svg>\n`));
});
