/** Which of some points no other beats: none is at least as good on both and better on one. */
export function frontOf(points: readonly { readonly x: number; readonly y: number }[]): readonly boolean[] {
  const out = points.map(() => false);
  const order = points
    .map((point, at) => ({ ...point, at }))
    .toSorted((one, other) => other.x - one.x || other.y - one.y);
  // From the right on a point is beaten by none if it is higher than all that were met, or stands where the highest does.
  let highest: { readonly x: number; readonly y: number } | undefined;
  for (const point of order) {
    const same = highest !== undefined && point.x === highest.x && point.y === highest.y;
    if (highest !== undefined && point.y <= highest.y && !same) continue;
    out[point.at] = true;
    highest = point;
  }
  return out;
}
