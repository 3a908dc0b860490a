import { expect, it } from 'vitest';
import * as properties from '../testing/moving.ts';

it.each(Object.entries(properties))('%s', (_name, property) => {
  property(40);
  expect.hasAssertions();
});
