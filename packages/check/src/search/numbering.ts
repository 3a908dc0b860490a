/** Whole numbers written one after the other, each of 32 bits; kept, so that a search needs few. */
export interface Line {
  words: Int32Array;
  length: number;
}

/** An empty line. */
export const newLine = (): Line => ({ words: new Int32Array(64), length: 0 });

/** Writes one more number. */
export const put = (line: Line, word: number): void => {
  if (line.length === line.words.length) line.words = longer(line.words);
  line.words[line.length] = word;
  line.length += 1;
};

/** Sorts what has been written from a place on: for lists of which the order tells nothing, and which are short. */
export const sortFrom = (line: Line, from: number): void => {
  const { words, length } = line;
  for (let place = from + 1; place < length; place += 1) {
    const word = words[place] as number;
    let before = place - 1;
    for (; before >= from && (words[before] as number) > word; before -= 1)
      words[before + 1] = words[before] as number;
    words[before + 1] = word;
  }
};

/**
 * Numbers lines, from 0 on: equal lines have equal numbers, and no others have. A table of hashes with open addressing
 * (Knuth, The Art of Computer Programming, volume 3, section 6.4) that keeps the lines themselves and compares them,
 * so that no two are ever taken for one. A million lines lie in five arrays of which the garbage collector follows none.
 */
export const numbering = (): ((line: Line) => number) => {
  let count = 0;
  let kept: Int32Array = new Int32Array(256);
  // Where each line begins among those kept; it ends where the next begins.
  let starts: Int32Array = new Int32Array(64);
  let hashes: Int32Array = new Int32Array(64);
  // Number of a line, plus one; 0 where nothing is.
  let table: Int32Array = new Int32Array(128);

  const isAt = (number: number, { words, length }: Line): boolean => {
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== length) return false;
    for (let place = 0; place < length; place += 1) if (kept[start + place] !== words[place]) return false;
    return true;
  };
  const keep = (line: Line, hash: number): void => {
    const start = starts[count] as number;
    const end = start + line.length;
    while (end > kept.length) kept = longer(kept);
    for (let place = 0; place < line.length; place += 1) kept[start + place] = line.words[place] as number;
    if (count + 2 > starts.length) {
      starts = longer(starts);
      hashes = longer(hashes);
    }
    hashes[count] = hash;
    count += 1;
    starts[count] = end;
  };
  const widen = (): void => {
    table = new Int32Array(2 * table.length);
    const mask = table.length - 1;
    for (let number = 0; number < count; number += 1) {
      let slot = (hashes[number] as number) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
  };

  return (line) => {
    const hash = hashOf(line);
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = (table[slot] as number) - 1;
      if (found < 0) {
        table[slot] = count + 1;
        keep(line, hash);
        if (2 * count > table.length) widen();
        return count - 1;
      }
      if (hashes[found] === hash && isAt(found, line)) return found;
    }
  };
};

/** Mixes the words as MurmurHash3 does (Appleby, 2011; public domain), which leaves like lines far apart. */
const hashOf = ({ words, length }: Line): number => {
  let hash = length;
  for (let place = 0; place < length; place += 1) {
    const mixed = Math.imul(words[place] as number, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const longer = (words: Int32Array): Int32Array => {
  const out = new Int32Array(2 * words.length);
  out.set(words);
  return out;
};
