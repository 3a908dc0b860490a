import { randomUUID } from 'node:crypto';

/** Fingerprint of the sources that the command line was built from; `scripts/build.ts` puts it in. */
declare const CASUS_BUILD: string | undefined;

const OWN = typeof CASUS_BUILD === 'string' ? CASUS_BUILD : `unbuilt-${randomUUID()}`;

/**
 * The kind of a work of this build: its name, and what its figures hang on to the last bit, which is the sources and the
 * arithmetic of Node's engine. Workers that reckon otherwise do not take its shards.
 */
export const kindOf = (name: string, build = OWN): string =>
  `${name} ${build.slice(0, 24)} v8-${process.versions.v8.split('.').slice(0, 2).join('.')}`;
