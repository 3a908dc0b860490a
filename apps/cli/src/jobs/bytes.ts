import type { PackedShard } from '@casus/forecast';

/** A packed shard as bytes: length of the head (4 bytes), the head as JSON, then figures, the least byte first. */
export function toBytes({ head, figures }: PackedShard): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const out = new Uint8Array(4 + json.length + 8 * figures.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, json.length, true);
  out.set(json, 4);
  figures.forEach((figure, at) => view.setFloat64(4 + json.length + 8 * at, figure, true));
  return out;
}

/** The packed shard that bytes of `toBytes` stand for. */
export function fromBytes(bytes: Uint8Array): PackedShard {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as PackedShard['head'];
  const figures = new Float64Array((bytes.length - 4 - length) / 8);
  for (let at = 0; at < figures.length; at += 1) figures[at] = view.getFloat64(4 + length + 8 * at, true);
  return { head, figures };
}
