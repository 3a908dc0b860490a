import fc from 'fast-check';
import { expect, it } from 'vitest';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { tableArbitrary, tableOf } from '../testing/tables.ts';
import { gameFromJson, gameToJson } from './json.ts';

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.oneof(treeArbitrary({ players: 3 }), tableArbitrary(2, 3, 9)), (game) => {
      expect(gameFromJson(again(gameToJson(game)))).toEqual({ kind: 'game', game });
    }),
  );
});

const TREE = {
  schema: 'casus/game/1',
  kind: 'extensive',
  players: ['A'],
  infosets: [
    {
      player: null,
      actions: [
        { label: 'x', probability: '1/2' },
        { label: 'y', probability: '1/2' },
      ],
    },
  ],
  outcomes: [{ pays: ['1'] }],
  nodes: [{ infoset: 0, children: [1, 2] }, { outcome: 0 }, {}],
};

it('takes what may be left out', () => {
  expect(gameFromJson(TREE)).toMatchObject({
    kind: 'game',
    game: { title: '', nodes: [{ parent: -1 }, { parent: 0 }, { branch: 1 }] },
  });
});

it.each([
  [[], 'the file'],
  [{}, 'schema'],
  [{ ...TREE, kind: 'x' }, 'kind'],
  [{ ...TREE, players: ['A', 'A'] }, 'players'],
  [{ ...TREE, infosets: [{ player: 'B', actions: [] }] }, 'infosets[0].player'],
  [
    { ...TREE, infosets: [{ player: null, actions: [{ label: 'x', probability: '1/3' }] }] },
    'infosets[0].actions',
  ],
  [{ ...TREE, outcomes: [{ pays: ['1', '2'] }] }, 'outcomes[0].pays'],
  [{ ...TREE, outcomes: [{ pays: ['one'] }] }, 'outcomes[0].pays[0]'],
  [{ ...TREE, nodes: [{ infoset: 0, children: [1, 0] }, {}] }, 'nodes[0].children[1]'],
  [{ ...TREE, nodes: [{ infoset: 0, children: [1] }, {}] }, 'nodes[0].children'],
  [{ ...TREE, nodes: [...TREE.nodes, {}] }, 'nodes[3]'],
  [{ ...TREE, nodes: [] }, 'nodes'],
  [{ ...gameToJson(tableOf([2], [1, 2])), pays: [['1']] }, 'pays'],
])('says where %j is wrong: %s', (value, path) => {
  expect(gameFromJson(value)).toMatchObject({ kind: 'fault', path });
});

it('never throws, whatever the JSON', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => gameFromJson(value).kind === 'fault'));
});
