import { type Action, any, CLOCK, type Expr, isNever, type Machine, type Stmt } from './machine.ts';

/**
 * A machine cut down to what the heights of some parties hang on. Only for texts with so many parties that SPIN could
 * not look at every run: it works on the program alone, and knows nothing of pacts.
 */
export const sliced = (machine: Machine, parties: readonly string[]): Machine => {
  const heights = new Map([...machine.heights].filter(([party]) => parties.includes(party)));
  const kept = new Set([CLOCK, ...[...heights.values()].flatMap(variablesIn)]);
  for (let before = 0; before !== kept.size; ) {
    before = kept.size;
    grow(machine, kept);
  }
  const touches = (of: Expr): boolean => variablesIn(of).some((name) => name !== CLOCK && kept.has(name));
  const stmts = (all: readonly Stmt[]): readonly Stmt[] =>
    all.flatMap((stmt): readonly Stmt[] => {
      if (stmt.kind === 'set') return kept.has(stmt.name) ? [stmt] : [];
      const does = stmts(stmt.does);
      return does.length > 0 ? [{ ...stmt, does }] : [];
    });
  const actions = (all: readonly Action[]): readonly Action[] =>
    all.map((action) => ({ ...action, does: stmts(action.does) })).filter(({ does }) => does.length > 0);
  return {
    ...machine,
    heights,
    variables: machine.variables.filter(({ name }) => kept.has(name)),
    acts: actions(machine.acts),
    diligence: actions(machine.diligence),
    settle: stmts(machine.settle),
    pending: any(...partsOf(machine.pending).filter(touches)),
    note: stmts(machine.note),
    silence: stmts(machine.silence),
    expire: stmts(machine.expire),
    unlawful: any(...partsOf(machine.unlawful).filter(touches)),
    stops: machine.stops.filter(
      ({ when, at }) => variablesIn(when).length === 0 || touches(when) || touches(at),
    ),
  };
};

/** Takes in what decides whether, and when, something kept changes. */
const grow = (machine: Machine, kept: Set<string>): void => {
  const keep = (of: Expr): void => {
    for (const name of variablesIn(of)) kept.add(name);
  };
  const walk = (all: readonly Stmt[]): boolean => {
    let changes = false;
    for (const stmt of all)
      if (stmt.kind === 'set') {
        if (!kept.has(stmt.name)) continue;
        changes = true;
        keep(stmt.to);
      } else if (walk(stmt.does)) {
        changes = true;
        keep(stmt.guard);
      }
    return changes;
  };
  for (const part of [machine.settle, machine.note, machine.silence, machine.expire]) walk(part);
  for (const action of [...machine.acts, ...machine.diligence]) if (walk(action.does)) keep(action.guard);
  // Closing an instant may be unlawful by what becomes of something kept.
  for (const part of partsOf(machine.unlawful))
    if (variablesIn(part).some((name) => kept.has(name))) keep(part);
};

const partsOf = (of: Expr): readonly Expr[] => (isNever(of) ? [] : of.kind === 'any' ? of.of : [of]);

const variablesIn = (of: Expr): readonly string[] => {
  switch (of.kind) {
    case 'number':
      return [];
    case 'variable':
      return [of.name];
    case 'not':
      return variablesIn(of.of);
    case 'all':
    case 'any':
    case 'sum':
      return of.of.flatMap(variablesIn);
    case 'compare':
      return [...variablesIn(of.left), ...variablesIn(of.right)];
  }
};
