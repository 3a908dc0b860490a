import type { PartyId } from '@casus/engine';
import { any, CLOCK, type Expr, is, ref, set, type Stmt } from './machine.ts';
import { declare, type Scene } from './scene.ts';

/** What is said for or against a duty by the place where a text looks for it. */
export type Aim = 1 | -1;

/** A word that can be said once: notes who can say it, and gives the condition that it has been said. */
export const say = (
  scene: Scene,
  by: PartyId,
  label: string,
  aim: Aim,
  more: { readonly guard?: Expr; readonly does?: readonly Stmt[] } = {},
): Expr => {
  const name = declare(scene, `said ${by} ${label}`);
  const before = scene.words.get(name);
  scene.words.set(name, {
    by,
    guard: before?.guard ?? (more.guard ? { kind: 'all', of: [is(name, 0), more.guard] } : is(name, 0)),
    does: before?.does ?? [set(name, 1), ...(more.does ?? [])],
    label: `${by} ${label}`,
    good: before?.good === true || aim === 1,
  });
  return is(name, 1);
};

/** Remembers when something of a kind was last said, for the clocks that count from it. */
export const dated = (scene: Scene, what: string): Stmt => {
  const name = anchor(scene, what);
  return set(name, ref(CLOCK));
};

/** The variable that remembers it; one tick beyond the horizon while it has not been. */
export const anchor = (scene: Scene, what: string): string => {
  const never = scene.horizon / scene.unit + 1;
  return declare(scene, `last ${what}`, { first: never, most: never });
};

/** Somebody of them has said it. */
export const anyOf = (parties: readonly PartyId[], one: (party: PartyId) => Expr): Expr =>
  any(...parties.map(one));
