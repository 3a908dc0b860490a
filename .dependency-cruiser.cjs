// The layers of docs/architecture: imports point one way. `npm run layers` enforces this file and
// scripts/layers.test.ts plants one violation of each rule to show that it bites.
const { join } = require('node:path');

// Tests and test helpers may reach further than what ships.
const notShipped = '[.]test[.]ts$|/testing/|/test/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'engine-imports-nothing-of-ours',
      comment: 'The model of a pact and its step function depend on nothing.',
      severity: 'error',
      from: { path: '^packages/engine/' },
      to: { path: '^(packages/(?!engine/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'language-imports-engine-dossier-and-profiles',
      comment: 'Text to model: of ours it knows the models alone.',
      severity: 'error',
      from: { path: '^packages/language/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|dossier/|forecast/src/profile/|language/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'check-imports-engine-only',
      comment: 'It asks what could happen, and only the step function says what an act does.',
      severity: 'error',
      from: { path: '^packages/check/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|check/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'history-imports-engine-and-check',
      comment: 'It compares what texts mean; files, the terminal and the grammar are not its business.',
      severity: 'error',
      from: { path: '^packages/history/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|check/|history/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'game-imports-nothing-of-ours',
      comment: 'Game theory knows nothing of pacts, and could be used without them.',
      severity: 'error',
      from: { path: '^packages/game/', pathNot: notShipped },
      to: { path: '^(packages/(?!game/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'forecast-imports-engine-check-and-game',
      comment: 'The text comes from the engine, the theory from games; data come in as values.',
      severity: 'error',
      from: { path: '^packages/forecast/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|check/|game/|forecast/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'jobs-imports-nothing-of-ours',
      comment:
        'A queue knows neither pacts nor forecasts: what a shard is about is the business of whoever asks.',
      severity: 'error',
      from: { path: '^packages/jobs/', pathNot: notShipped },
      to: { path: '^(packages/(?!jobs/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'queues-stay-in-jobs',
      comment: 'Everyone else sees the queue, so that what is behind it can be replaced.',
      severity: 'error',
      from: { pathNot: '^packages/jobs/' },
      to: { path: 'node_modules/(better-sqlite3|pg|pg-boss|piscina)/' },
    },
    {
      name: 'dossier-imports-engine-only',
      comment: 'What was said about a draft does not decide what the draft means.',
      severity: 'error',
      from: { path: '^packages/dossier/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|dossier/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'views-import-engine-only',
      comment:
        'Views render results; how a result came about is not theirs. A view owns its input (docs/architecture.md).',
      severity: 'error',
      from: { path: '^packages/views/', pathNot: notShipped },
      to: { path: '^(packages/(?!engine/|views/)|apps/|bench/|scripts/)' },
    },
    {
      name: 'views-import-types-of-engine-only',
      comment: 'A view that calls the engine would be a second place that decides what a pact means.',
      severity: 'error',
      from: { path: '^packages/views/', pathNot: notShipped },
      to: { path: '^packages/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-do-not-import-apps',
      comment: 'Apps import packages, never the other way round.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps/|bench/)' },
    },
    {
      name: 'core-uses-no-npm-package',
      comment: 'What a pact means, and how it is drawn, must not change with a package of others.',
      severity: 'error',
      from: { path: '^packages/(engine|check|views|game|forecast)/', pathNot: notShipped },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'core-uses-no-node-module',
      comment:
        'These run in the browser and in a worker. (dependency-cruiser calls node:fs "fs", type "core".)',
      severity: 'error',
      from: {
        path: '^packages/(engine|check|language|views|history|dossier|game|forecast)/',
        pathNot: notShipped,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'langium-stays-in-language',
      comment:
        'Everyone else sees the model, so that Langium can be replaced. The bench measures against it.',
      severity: 'error',
      from: { pathNot: '^(packages/language|bench)/' },
      to: { path: 'node_modules/(langium|chevrotain|vscode-languageserver[^/]*)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that run each other are one idea or three. Types may be mutually recursive.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shipped-code-declares-what-it-imports',
      comment: 'A package that only happens to be hoisted breaks on the next install.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: notShipped },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.rivals)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.base.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
