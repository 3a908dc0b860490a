import { CLOCK, type Expr, type Machine, NO, type Stmt } from './machine.ts';

/** Machines in Quint: every command is a function of the whole state, because a Quint action sets each variable once. */

/** What the checker says of a group, tick by tick: no run may go below the one or above the other. */
export interface Claim {
  readonly machine: Machine;
  readonly group: readonly string[];
  readonly floor: readonly number[];
  readonly ceiling: readonly number[];
  readonly witnesses?: readonly Witness[];
}

/** A run of the checker as acts (by their number) at ticks, with the height that the group has at a later tick. */
export interface Witness {
  readonly acts: readonly { readonly at: number; readonly act: number }[];
  readonly until: number;
  readonly height: number;
}

/** A whole number, read from a state. */
const intOf = (of: Expr, state: string): string => {
  switch (of.kind) {
    case 'number':
      return String(of.value);
    case 'variable':
      return `${state}.${of.name}`;
    case 'sum':
      return of.of.length === 0 ? '0' : `(${of.of.map((part) => intOf(part, state)).join(' + ')})`;
    default:
      return `(if (${boolOf(of, state)}) 1 else 0)`;
  }
};

const COMPARED = { '==': '==', '<=': '<=', '<': '<' } as const;

/** A condition, read from a state. */
const boolOf = (of: Expr, state: string): string => {
  switch (of.kind) {
    case 'not':
      return `not(${boolOf(of.of, state)})`;
    case 'all':
      return of.of.length === 0 ? 'true' : `and { ${of.of.map((part) => boolOf(part, state)).join(', ')} }`;
    case 'any':
      return of.of.length === 0 ? 'false' : `or { ${of.of.map((part) => boolOf(part, state)).join(', ')} }`;
    case 'compare':
      return `${intOf(of.left, state)} ${COMPARED[of.by]} ${intOf(of.right, state)}`;
    default:
      return `${intOf(of, state)} > 0`;
  }
};

/** One command as a function of the state. */
const changed = (stmt: Stmt, state: string): string =>
  stmt.kind === 'set'
    ? `{ ...${state}, ${stmt.name}: ${intOf(stmt.to, state)} }`
    : `if (${boolOf(stmt.guard, state)}) ${chain(stmt.does, state)} else ${state}`;

/** Commands one after the other, each from the state that the one before has left. */
const chain = (stmts: readonly Stmt[], state: string): string =>
  stmts.length === 0
    ? state
    : stmts.length === 1 && stmts[0]
      ? changed(stmts[0], state)
      : `{ ${stmts.map((stmt, index) => `val ${state}${index} = ${changed(stmt, index === 0 ? state : `${state}${index - 1}`)}`).join('\n    ')}\n    ${state}${stmts.length - 1} }`;

const defined = (name: string, stmts: readonly Stmt[]): string =>
  `  pure def ${name}(s: State): State = ${chain(stmts, 's')}`;

const CLOSINGS = 3;

/** Meetings and reports of parties that are not asked about. */
const owedByOthers = ({ acts }: Machine, group: readonly string[]): readonly number[] =>
  acts.flatMap(({ name, measures }, index) => {
    const by = /^(\S+) (?:consults|report)\b/.exec(name)?.[1];
    return by !== undefined && measures === undefined && !group.includes(by) ? [index] : [];
  });

/** A machine as a Quint module named `pact`, with the claim as its invariant `sound`. */
export const quintOf = ({ machine, group, floor, ceiling, witnesses = [] }: Claim): string => {
  const { variables, horizon, rounds } = machine;
  const reset: Stmt[] = variables
    .filter(({ passing }) => passing)
    .map(({ name }) => ({ kind: 'set', name, to: { kind: 'number', value: 0 } }));
  const heights = group.flatMap((party) => machine.heights.get(party) ?? []);
  const diligent = machine.diligence.reduceRight(
    (otherwise, { guard, does }) => `if (${boolOf(guard, 's')}) ${chain(does, 's')} else ${otherwise}`,
    's',
  );
  const others = witnesses.length === 0 ? [] : owedByOthers(machine, group);
  const used = [...new Set([...witnesses.flatMap(({ acts }) => acts.map(({ act }) => act)), ...others])];
  const stops = machine.stops.map(
    ({ when, at }) =>
      `if (and { ${boolOf(when, 's')}, ${intOf(at, 's')} > s.${CLOCK} }) ${intOf(at, 's')} else ${horizon}`,
  );
  return `// Made by Casus from the text of a pact.
module pact {
  type State = { failed: int, ${variables.map(({ name }) => `${name}: int`).join(', ')} }
  pure def least(a: int, b: int): int = if (a < b) a else b
  pure def most(a: int, b: int): int = if (a < b) b else a
${defined('follow', machine.settle)}
  pure def settled(s: State): State = range(0, ${rounds}).foldl(s, (t, i) => follow(t))
  pure def diligent(s: State): State = ${diligent}
  pure def after(s: State): State = range(0, ${machine.diligence.length}).foldl(settled(s), (t, i) => settled(diligent(t)))
${defined('reset', reset)}
${defined('note', machine.note)}
${defined('silence', machine.silence)}
${defined('expire', machine.expire)}
  pure def closed(s: State): State =
    range(0, ${CLOSINGS}).foldl(note(reset(s)), (t, i) => settled(expire(settled(silence(t)))))
  pure def isPending(s: State): bool = ${boolOf(machine.pending, 's')}
  pure def isUnlawful(s: State): bool = ${boolOf(machine.unlawful, 's')}
  pure def upcoming(s: State): int = ${stops.reduce((sofar, stop) => `least(${sofar}, ${stop})`, String(horizon))}
  pure def height(s: State): int = ${heights.reduce((sofar, of) => `most(${sofar}, ${intOf(of, 's')})`, '0')}
  pure val FLOOR = [${floor.join(', ')}]
  pure val CEILING = [${ceiling.join(', ')}]

  var s: State
  // The last stretch of time that has passed, and the height that lasted through it.
  var since: int
  var until: int
  var was: int

  action init = all {
    s' = after({ failed: 0, ${variables.map(({ name, first }) => `${name}: ${first}`).join(', ')} }),
    since' = 0, until' = 0, was' = 0,
  }
  action stays = all { since' = since, until' = until, was' = was }
${machine.acts.map(({ name, guard, does }, index) => `  // ${name}\n  action act${index} = all { ${boolOf(guard, 's')}, s' = after(${chain(does, 's')}), stays }`).join('\n')}
  action close = all { isPending(s), not(isUnlawful(closed(s))), s' = after(reset(closed(s))), stays }
  action pass = all {
    not(isPending(s)), s.${CLOCK} < ${horizon},
    s' = if (upcoming(s) >= ${horizon}) { ...s, ${CLOCK}: ${horizon} } else after({ ...s, ${CLOCK}: upcoming(s) }),
    since' = s.${CLOCK}, until' = upcoming(s), was' = height(s),
  }
  action step = any { close, pass${machine.acts.map((_, index) => `, act${index}`).join('')} }

  val sound = range(0, ${horizon}).indices().forall(t => (since <= t and t < until) implies
    (FLOOR[t] <= was and was <= CEILING[t]))
${used.map((index) => `  pure def can${index}(s: State): bool = ${boolOf(machine.acts[index]?.guard ?? NO, 's')}\n  pure def did${index}(s: State): State = after(${chain(machine.acts[index]?.does ?? [], 's')})`).join('\n')}
  // Meetings and reports that others owe are not in a witness (14.18): they are held where else somebody were in breach.
  pure def helped(x: State): State = ${others.reduce((sofar, index) => `{ val s = ${sofar}\n    if (can${index}(s)) did${index}(s) else s }`, 'x')}
  // A witness is done act by act; where an act is not open before the instant closes, it is done after.
  pure def shut(x: State): State = { val y = if (isUnlawful(closed(x))) closed(helped(x)) else closed(x)
    after({ ...reset(y), failed: if (isUnlawful(y)) 1 else x.failed }) }
  pure def forward(x: State, t: int): State = range(0, ${4 * horizon + 8}).foldl(x, (y, i) =>
    if (y.${CLOCK} >= t) y else if (isPending(y)) shut(y)
    else if (upcoming(y) > t) { ...y, ${CLOCK}: t } else after({ ...y, ${CLOCK}: upcoming(y) }))
${used.map((index) => `  pure def do${index}(x: State): State = { val s = if (can${index}(x) or not(isPending(x))) x else shut(x)\n    if (can${index}(s)) did${index}(s) else { ...s, failed: 1 } }`).join('\n')}
${witnesses
  .map(
    ({ acts, until, height }, index) =>
      `  run witness${index}Test = init.then(all { s' = forward(${acts.reduce((sofar, { at, act }) => `do${act}(forward(${sofar}, ${at}))`, 's')}, ${until}), stays }).expect(s.failed == 0 and height(s) == ${height})`,
  )
  .join('\n')}
  val passes = until > 0
  val highest = was == ${Math.max(0, ...ceiling)} and until > 0
}
`;
};
