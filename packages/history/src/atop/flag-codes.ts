import { type Flag, FLAGS, flagsOf } from './conditions.ts';
import { citesOf, unique } from './cites.ts';
import type { Promising } from './promises.ts';
import type { Scene } from './scene.ts';
import type { Coded } from './types.ts';
import { PROMISES, type Promised, VARIABLES, type Variable } from './variables.ts';

const PREFIX: Readonly<Record<Exclude<Promised, 'nonagg'>, string>> = {
  defense: 'def',
  offense: 'off',
  neutral: 'neu',
  consul: 'con',
};

const NAMES: Readonly<Record<Exclude<Flag, 'other'>, string>> = {
  adv: 'coadv',
  loc: 'coloc',
  con: 'cocon',
  num: 'conum',
  dem: 'codem',
  pr: 'conpr',
  att: 'coatt',
  req: 'coreq',
};

/** The condition flags of what one member promises: each promise alone, then whether it carries any, then all. */
export const conditionCodes = (promises: readonly Promising[], scene: Scene): readonly Coded[] => {
  const others: Promising[] = [];
  const codes = PROMISES.flatMap((kind): readonly Coded[] => {
    if (kind === 'nonagg') return [];
    const flags = new Map(
      flagsOf(
        promises.filter((promise) => promise.kind === kind),
        scene,
      ),
    );
    if (kind === 'neutral') limitByNumber(flags, promises);
    others.push(...(flags.get('other') ?? []));
    const own = FLAGS[kind].map((flag) => codeOf(`${PREFIX[kind]}${NAMES[flag]}`, flags.get(flag) ?? []));
    const any = FLAGS[kind].flatMap((flag) => flags.get(flag) ?? []);
    return [codeOf(`${PREFIX[kind]}con`, any), ...own];
  });
  const all = [...codes, codeOf('olimob', others)];
  return [
    {
      variable: 'conditio',
      value: all.some(({ value }) => value === 1) ? 1 : 0,
      because: unique(all.flatMap(({ because }) => because)),
    },
    ...all,
  ];
};

/** Who comes to help when a second enemy joins is neutral against one alone. */
const limitByNumber = (flags: Map<Flag, readonly Promising[]>, promises: readonly Promising[]): void => {
  const joined = promises.filter(
    ({ kind, way }) =>
      (kind === 'defense' || kind === 'offense') &&
      way.some((leaf) => leaf.kind === 'incident' && (leaf.pattern.attackers ?? 1) > 1),
  );
  if (joined.length > 0 && promises.some(({ kind }) => kind === 'neutral')) flags.set('num', joined);
};

const codeOf = (name: string, made: readonly Promising[]): Coded => {
  if (!(name in VARIABLES))
    throw new Error(`no variable ${name}: the tables of flags name none that ATOP has not`);
  return { variable: name as Variable, value: made.length > 0 ? 1 : 0, because: citesOf(made) };
};
