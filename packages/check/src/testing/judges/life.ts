import type { Condition, Deadline, Norm, Pact, PartyId } from '@casus/engine';
import { compiled, type Place } from './conditions.ts';
import {
  all,
  any,
  atMost,
  below,
  CLOCK,
  type Expr,
  is,
  isNever,
  isOf,
  NO,
  not,
  num,
  ref,
  set,
  type Stmt,
  sum,
  when,
  YES,
} from './machine.ts';
import { classOf } from './measures.ts';
import { meant, type Owed, outside, type Scene, STATUS, ticks } from './scene.ts';
import { anchor } from './words.ts';

/** The life of a duty (docs/semantics, section 4): it arises, is performed, lapses, falls due. */

const JOINT: ReadonlySet<string> = new Set(['jointly', 'jointly and severally', 'one or more']);

/** Who bears a norm: a duty to help never the attacker, nor the one helped (4.2). */
export const bearersOf = (scene: Scene, pact: Pact, norm: Norm): readonly PartyId[] => {
  const listed = meant(scene, pact, norm.subject.who, undefined).filter((party) =>
    scene.cast.includes(party),
  );
  const { knownTo } = norm.cite;
  const told = knownTo ? listed.filter((party) => knownTo.includes(party)) : listed;
  const others = norm.subject.other ? told.filter((party) => !scene.victims.includes(party)) : told;
  if (classOf(norm.act.verb) !== 'help') return others;
  const { to } = norm.act;
  const helped =
    to === undefined || to.kind === 'pronoun' ? scene.victims : meant(scene, pact, to, undefined);
  if (!helped.some((party) => scene.victims.includes(party))) outside(scene, 'help for somebody else');
  return others.filter((party) => party !== scene.attacker && !helped.includes(party));
};

/** Whether bearers owe one duty together. */
export const isJoint = ({ subject, act }: Norm): boolean =>
  JOINT.has(subject.bearing) || act.menu?.together === true;

/** When a duty arises. */
export const arises = (
  scene: Scene,
  owed: Owed,
  place: (bearer: PartyId | undefined) => Omit<Place, 'aim'>,
): Expr => {
  const { norm } = owed;
  const at = place(owed.bearers[0]);
  const holds = (condition: Condition | undefined): Expr =>
    condition ? compiled(scene, condition, { ...at, aim: 1 }, true) : YES;
  const comes = (condition: Condition | undefined): Expr =>
    condition ? compiled(scene, condition, { ...at, aim: -1 }, true) : NO;
  const brought = all(
    holds(norm.when),
    holds(norm.onlyIf),
    holds(norm.soFarAs),
    holds(norm.while),
    not(comes(norm.until)),
    not(comes(norm.unless)),
  );
  if (owed.joint && isPersonal([norm.when, norm.onlyIf, norm.soFarAs, norm.while, norm.until, norm.unless]))
    sameForAll(scene, owed, brought, place);
  return brought;
};

const isPersonal = (conditions: readonly (Condition | undefined)[]): boolean =>
  conditions.some((condition) => condition !== undefined);

/** What one duty of several waits for must not hang on whose word counts: the texts do not say. */
const sameForAll = (
  scene: Scene,
  owed: Owed,
  brought: Expr,
  place: (bearer: PartyId | undefined) => Omit<Place, 'aim'>,
): void => {
  const [, second] = owed.bearers;
  if (second === undefined) return;
  const other = { ...owed, joint: false, bearers: [second] };
  if (JSON.stringify(arises(scene, other, place)) !== JSON.stringify(brought))
    outside(scene, 'a joint duty that waits for what each finds or does for itself');
};

/** The instant of a deadline, as assignments to the variable of a duty that has just arisen. */
export const falls = (scene: Scene, owed: Owed): readonly Stmt[] => {
  const never = neverOf(scene);
  const start = startOf(scene, owed.pact, owed.norm.deadline);
  if (start === undefined) return [set(owed.due, never)];
  const { from, span } = start;
  return [set(owed.due, sum(from, num(span))), when(below(num(never), ref(owed.due)), set(owed.due, never))];
};

/** A tick that never comes. */
export const neverOf = ({ horizon, unit }: Scene): number => horizon / unit + 1;

const startOf = (
  scene: Scene,
  pact: Pact,
  deadline: Deadline,
): { readonly from: Expr; readonly span: number; readonly else?: Expr } | undefined => {
  switch (deadline.kind) {
    case 'none':
      return undefined;
    case 'by': {
      const tick = (deadline.at - scene.start) / scene.unit;
      if (deadline.at - scene.start >= scene.horizon) return undefined;
      if (tick < 0 || !Number.isInteger(tick)) outside(scene, 'a date that is over, or between two ticks');
      return { from: num(tick), span: 0 };
    }
    case 'open':
    case 'within': {
      const length = deadline.kind === 'open' ? deadline.read : deadline.span;
      const span = length ? ticks(scene, length) : undefined;
      if (span === undefined) return undefined;
      switch (deadline.of) {
        case 'condition':
          return { from: ref(CLOCK), span };
        case 'incident':
        case 'knowledge':
        case 'first-breach':
          return { from: num(0), span };
        case 'determination':
          return { from: ref(anchor(scene, 'determination')), span, else: ref(CLOCK) };
        case 'invocation':
          return { from: ref(anchor(scene, `invocation ${pact.id}`)), span };
        case 'request':
        case 'decision':
          return { from: ref(anchor(scene, deadline.of)), span };
        default:
          outside(scene, `a clock that counts from "${deadline.of}"`);
          return undefined;
      }
    }
  }
};

/** Whether a clock counts from something that may come after the duty. */
export const waits = ({ deadline }: Norm): boolean =>
  (deadline.kind === 'within' || deadline.kind === 'open') &&
  ['invocation', 'request', 'decision'].includes(deadline.of);

/** What ends a duty before it is performed. */
export const lapses = (
  scene: Scene,
  owed: Owed,
  place: (bearer: PartyId | undefined) => Omit<Place, 'aim'>,
): Expr => {
  const at = place(owed.bearers[0]);
  const { while: lasts, until } = owed.norm;
  return any(
    until ? compiled(scene, until, { ...at, aim: -1 }, true) : NO,
    lasts ? compiled(scene, lasts, { ...at, aim: 1 }, false) : NO,
  );
};

/** What becomes of a duty whose time is up. `excused` says when a domestic body stands before every way to perform it. */
export const expires = (
  scene: Scene,
  owed: Owed,
  something: Expr,
  excused: Expr,
  remedies: (after: 'breach' | 'excuse') => readonly Stmt[],
): readonly Stmt[] => {
  const { norm, status, due } = owed;
  const over = all(is(status, STATUS.active), atMost(ref(due), ref(CLOCK)));
  const end = (to: number): readonly Stmt[] => [set(status, to), set(due, neverOf(scene))];
  if (norm.strength === 'should' || norm.strength === 'intends') return [when(over, ...end(STATUS.ended))];
  const { menu } = norm.act;
  const choice: readonly Stmt[] =
    menu?.owed !== 'deems'
      ? []
      : menu.least === 'nothing'
        ? [when(all(over, not(something)), ...end(STATUS.fulfilled))]
        : menu.least === undefined
          ? [when(all(over, not(something)), set(due, neverOf(scene)))]
          : [];
  const soft = norm.deadline.kind === 'within' && norm.deadline.softly === true;
  return [
    ...choice,
    when(all(over, excused), ...end(STATUS.ended), ...remedies('excuse')),
    soft ? when(over, set(due, neverOf(scene))) : when(over, ...end(STATUS.breached), ...remedies('breach')),
  ].filter((stmt) => stmt.kind !== 'when' || !isNever(stmt.guard));
};

/** Whether a duty can still be performed. */
export const isOpen = ({ status }: Owed): Expr => isOf(status, STATUS.active, STATUS.breached);
