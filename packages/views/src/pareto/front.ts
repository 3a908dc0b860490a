/** Which of some points no other beats: none is at least as good on both and better on one. */
export const frontOf = (points: readonly { readonly x: number; readonly y: number }[]): readonly boolean[] =>
  points.map(
    (one) =>
      !points.some((other) => other.x >= one.x && other.y >= one.y && (other.x > one.x || other.y > one.y)),
  );
