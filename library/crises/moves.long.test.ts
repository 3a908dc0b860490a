import { expect, it } from 'vitest';
import { crises, walk } from './testing/walk.ts';

/** Half an hour; September 2001 alone has some millions of corners. */
const LIMIT = 1_800_000;

it.each(crises)(
  'every corner of every step of %s',
  (name) => {
    const { wrong, ...tried } = walk(name, { steps: 1, actors: 1, corners: 1 });
    console.log(name, JSON.stringify(tried));
    expect(wrong).toEqual([]);
  },
  LIMIT,
);
