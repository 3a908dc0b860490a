import { inflateRawSync } from 'node:zlib';

/** Entries of a ZIP file, read from its central directory (APPNOTE 6.3.10, section 4.3.12): stored or deflated. */
export function unzipped(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const out = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    out.set(
      bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      method === 0 ? data : inflateRawSync(data),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return out;
}
