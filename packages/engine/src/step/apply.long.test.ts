import { expect, it } from 'vitest';
import * as properties from '../testing/properties.ts';

it.each(Object.entries(properties))('%s', (_name, property) => {
  property(120);
  expect.hasAssertions();
});
