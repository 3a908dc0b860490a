import { defineConfig } from 'vitest/config';

// Tests sit beside the code; the suffix says the tier (CONTRIBUTING, "Tests").
// `*.long.test.ts` runs only in `npm run test:long`, which sets CASUS_LONG.
const long = process.env['CASUS_LONG'] === '1';
const roots = '{packages,apps,bench,docs,library,scripts}';

export default defineConfig({
  test: {
    include: long ? [`${roots}/**/*.long.test.ts`] : [`${roots}/**/*.test.ts`],
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      '**/generated/**',
      '**/.rivals/**',
      ...(long ? [] : ['**/*.long.test.ts']),
    ],
    environment: 'node',
    globalSetup: ['./scripts/generate.ts'],
    // Processes, so that a test that runs out of memory or hangs leaves the others alone. Files share what they
    // import: nothing of ours keeps state in a module, and loading everything anew took a third of all time.
    pool: 'forks',
    isolate: false,
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: long ? 600_000 : 120_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: '.reports/coverage',
      include: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**'],
    },
  },
});
