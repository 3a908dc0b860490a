/** Lines of context around a change. */
const AROUND = 2;

/** A unified diff of two texts whose changes lie near each other: one hunk. Empty where they are the same. */
export function unified(path: string, before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  if (head === old.length && head === now.length) return '';
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const from = Math.max(0, head - AROUND);
  const lines = [
    ...old.slice(from, head).map((line) => ` ${line}`),
    ...changed(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail, old.length - tail + AROUND).map((line) => ` ${line}`),
  ];
  const count = (sign: string): number => lines.filter((line) => line[0] === ' ' || line[0] === sign).length;
  return [
    `--- ${path}`,
    `+++ ${path}`,
    `@@ -${from + 1},${count('-')} +${from + 1},${count('+')} @@`,
    ...lines,
  ].join('\n');
}

/** The lines between two texts by their longest common part, those that go before those that come. */
function changed(old: readonly string[], now: readonly string[]): readonly string[] {
  const width = now.length + 1;
  const longest = Array.from({ length: (old.length + 1) * width }, () => 0);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        old[i] === now[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  const out: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      out.push(` ${old[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (
      i < old.length &&
      (j >= now.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      out.push(`-${old[i] ?? ''}`);
      i += 1;
    } else {
      out.push(`+${now[j] ?? ''}`);
      j += 1;
    }
  }
  return out;
}
