import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agentFormOf } from '../extensive/agents.ts';
import type { ExtensiveGame } from '../extensive/model.ts';
import { simultaneous } from '../extensive/simultaneous.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import { reducedFormOf } from '../normal/from-tree.ts';
import type { NormalGame } from '../normal/model.ts';
import { advanceCfr, beginCfr } from '../solve/cfr/search.ts';
import { eliminate } from '../solve/dominance.ts';
import { lemkeHowson } from '../solve/lemke-howson.ts';
import { lemke } from '../solve/lemke.ts';
import { pureEquilibria } from '../solve/pure.ts';
import { advanceLogit, beginLogit } from '../solve/qre/trace.ts';
import { subgamePerfect } from '../solve/subgame-perfect.ts';
import { solveZeroSum } from '../solve/zero-sum.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { tableArbitrary } from '../testing/tables.ts';
import { gameFromJson, gameToJson } from './json.ts';
import { readEfg } from './read-efg.ts';
import { readNfg } from './read-nfg.ts';
import { writeEfg, writeNfg } from './write.ts';

// Whatever a file holds, readers say what is wrong and nothing throws; and what they take can be written and asked.

/** Pieces that people and faulty programs put into files. */
const NOISE = [
  '',
  '1e19',
  '-1e19',
  '1/0',
  '1e400',
  '-',
  '"',
  '{',
  '}',
  ',',
  '0',
  '-1',
  '99999999999',
  '1/3',
  '\u0000',
  '\uFFFD',
  'é',
  '\\',
  'p "" 1 1 0',
  't "" 0',
];

/** Some places of a text, each cut by some characters and filled with noise. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.nat(2), fc.constantFrom(...NOISE)), {
      minLength: 1,
      maxLength: 2,
    })
    .map((edits) =>
      edits.reduce((now, [at, cut, noise]) => now.slice(0, at) + noise + now.slice(at + cut), text),
    );

/** Asks everything of a game, in small budgets. */
function ask(game: ExtensiveGame | NormalGame): void {
  const tree = game.kind === 'normal' ? simultaneous(game) : game;
  subgamePerfect(tree, 5);
  lemke(tree, inDoubles, 50);
  solveZeroSum(tree, inFractions, 50);
  advanceLogit(beginLogit(tree, { stops: [1], limit: true, tolerance: 1e-6 }), 3);
  advanceCfr(beginCfr(tree, { kind: 'discounted', tolerance: 1e-6 }), 3);
  agentFormOf(tree);
  const form = game.kind === 'normal' ? ({ kind: 'table', game } as const) : reducedFormOf(game, 2000);
  if (form.kind !== 'table') return;
  pureEquilibria(form.game);
  eliminate(form.game, 'weak');
  lemkeHowson(form.game, inFractions, 20);
}

const survived = { trees: 0, tables: 0, json: 0 };

it('reads broken trees, or says where they are broken', () => {
  fc.assert(
    fc.property(
      treeArbitrary({ depth: 2 }).chain((game) => mutated(writeEfg(game))),
      (text) => {
        const { game, faults } = readEfg(text);
        if (!game) {
          expect(faults.at(-1)?.line).toBeGreaterThan(0);
          return;
        }
        survived.trees += 1;
        const again = readEfg(writeEfg(game));
        expect(again.faults).toEqual([]);
        ask(game);
      },
    ),
    { numRuns: 250 },
  );
  expect(survived.trees).toBeGreaterThan(5);
});

it('reads broken tables, or says where they are broken', () => {
  fc.assert(
    fc.property(
      tableArbitrary(2, 3, 9).chain((game) => mutated(writeNfg(game))),
      (text) => {
        const { game, faults } = readNfg(text);
        if (!game) {
          expect(faults.at(-1)?.line).toBeGreaterThan(0);
          return;
        }
        survived.tables += 1;
        ask(game);
      },
    ),
    { numRuns: 250 },
  );
  expect(survived.tables).toBeGreaterThan(5);
});

it('reads broken JSON, or says where it is broken', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(treeArbitrary({ depth: 2 }), tableArbitrary(2, 2, 9))
        .chain((game) => mutated(JSON.stringify(gameToJson(game)))),
      (text) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return;
        }
        const read = gameFromJson(value);
        if (read.kind === 'fault') return;
        survived.json += 1;
        ask(read.game);
      },
    ),
    { numRuns: 400 },
  );
  expect(survived.json).toBeGreaterThan(5);
});

it('says where garbage is broken', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const text of [new TextDecoder().decode(bytes), String.fromCharCode(...bytes)])
        for (const read of [readEfg, readNfg]) expect(read(text).faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 250 },
  );
});
