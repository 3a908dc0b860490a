import { CLOCK, type Expr, isAlways, isNever, type Machine, type Stmt, type Variable } from './machine.ts';

/**
 * Machines in Promela, the language of SPIN. Each is a process of its own; one of them is started, so that a single
 * verifier judges many pacts. Whenever time passes, it writes down over which instants which heights lasted.
 */

/** A machine with the groups whose floor and ceiling are asked for. */
export interface Asking {
  readonly machine: Machine;
  readonly groups: readonly (readonly string[])[];
}

/** A state that is asked for: a group has done at least so much, or less, at an instant (in ticks). */
export interface Goal {
  readonly group: readonly string[];
  readonly at: number;
  readonly height: number;
  readonly sense: 'at least' | 'less';
}

const exprOf = (of: Expr): string => {
  switch (of.kind) {
    case 'number':
      return String(of.value);
    case 'variable':
      return of.name;
    case 'not':
      return `!${exprOf(of.of)}`;
    case 'all':
    case 'any':
      return isAlways(of)
        ? 'true'
        : isNever(of)
          ? 'false'
          : `(${of.of.map(exprOf).join(of.kind === 'all' ? ' && ' : ' || ')})`;
    case 'sum':
      return of.of.length === 0 ? '0' : `(${of.of.map(exprOf).join(' + ')})`;
    case 'compare':
      return `(${exprOf(of.left)} ${of.by} ${exprOf(of.right)})`;
  }
};

const stmtOf = (stmt: Stmt): string =>
  stmt.kind === 'set'
    ? `${stmt.name} = ${exprOf(stmt.to)};`
    : `if :: ${exprOf(stmt.guard)} -> ${stmt.does.map(stmtOf).join(' ')} :: else fi;`;

const typeOf = ({ most }: Variable): string => (most <= 1 ? 'bit' : most <= 255 ? 'byte' : 'short');

const declared = (variable: Variable): string =>
  `  ${typeOf(variable)} ${variable.name} = ${variable.first};`;

/** How often an instant is closed at most: what follows from what fell due may fall due as well. */
const CLOSINGS = 3;

const lines = (stmts: readonly Stmt[], indent: string): string =>
  stmts.map((stmt) => `${indent}${stmtOf(stmt)}`).join('\n');

const settled = ({ settle, rounds }: Machine, indent: string): string =>
  rounds === 1
    ? lines(settle, indent)
    : `${indent}round = 0;\n${indent}do\n${indent}:: round < ${rounds} ->\n${lines(settle, `${indent}  `)}\n${indent}  round++\n${indent}:: else -> break\n${indent}od;`;

const best = (of: readonly string[]): readonly string[] => of.map((name) => `P->${name}`);

const processOf = ({ machine, groups }: Asking, index: number, goal: Goal | undefined): string => {
  const passing = machine.variables.filter((variable) => variable.passing);
  const kept = machine.variables.filter((variable) => !variable.passing);
  const heights = groups.map((group) =>
    group.flatMap((party) => {
      const height = machine.heights.get(party);
      return height?.kind === 'variable' ? [height.name] : [];
    }),
  );
  const { horizon } = machine;
  const acts = machine.acts.map(
    (act) => `    /* ${act.name} */\n    :: ${exprOf(act.guard)} -> ${act.does.map(stmtOf).join(' ')}`,
  );
  const diligent = machine.diligence.map(
    (act) => `      /* ${act.name} */\n      :: ${exprOf(act.guard)} -> ${act.does.map(stmtOf).join(' ')}`,
  );
  const stops = machine.stops.map(
    ({ when, at }) =>
      `        if :: (${exprOf(when)} && ${exprOf(at)} > ${CLOCK} && ${exprOf(at)} < next) -> next = ${exprOf(at)} :: else fi;`,
  );
  const records = heights.map(
    (names, group) => `seen(${index}, ${group}, P->${CLOCK}, next, ${highest(best(names))});`,
  );
  const asserted = goal ? `        ${assertion(goal, machine)}\n` : '';
  return `proctype pact${index}() {
${kept.map(declared).join('\n')}
  bit begun = 0;
  do
  :: atomic {
    if
    :: !begun -> begun = 1
${acts.map((act) => act.replace(':: ', ':: begun && ')).join('\n')}
    /* the present instant is closed */
    :: begun && ${exprOf(machine.pending)} ->
      d_step {
        ${passing.map(({ name }) => `${name} = 0;`).join(' ')}
${lines(machine.note, '        ')}
        closing = 0;
        do
        :: closing < ${CLOSINGS} ->
${lines(machine.silence, '          ')}
${settled(machine, '          ')}
${lines(machine.expire, '          ')}
${settled(machine, '          ')}
          closing++
        :: else -> break
        od;
        unlawful = ${exprOf(machine.unlawful)};
      }
      if :: unlawful -> goto end${index} :: else fi
    /* time passes */
    :: begun && !(${exprOf(machine.pending)}) ->
      d_step {
        next = ${horizon};
${stops.join('\n')}
${asserted}        c_code { struct P${index} *P = (struct P${index} *)Pptr(1); ${records.join(' ')} };
      }
      if :: next >= ${horizon} -> goto end${index} :: else -> ${CLOCK} = next fi
    fi;
    d_step {
      do
      :: true ->
${settled(machine, '        ')}
        if
${diligent.join('\n')}
        :: else -> break
        fi
      od
    }
  }
  od;
end${index}: skip
}`;
};

const highest = (names: readonly string[]): string =>
  names.reduce((most, name) => (most === '' ? name : `larger(${most}, ${name})`), '') || '0';

const assertion = ({ group, at, height, sense }: Goal, machine: Machine): string => {
  const reached = group
    .flatMap((party) => {
      const of = machine.heights.get(party);
      return of ? [`${exprOf(of)} >= ${height}`] : [];
    })
    .join(' || ');
  const shows = sense === 'at least' ? `(${reached})` : `!(${reached})`;
  return `assert(!(${CLOCK} <= ${at} && ${at} < next && ${shows}));`;
};

/** Some machines as one model. With a goal, the verifier reports an error where the one machine can reach it. */
export const promelaOf = (askings: readonly Asking[], goal?: Goal): string => {
  const passing = new Map(
    askings.flatMap(({ machine }) =>
      machine.variables.filter((variable) => variable.passing).map((variable) => [variable.name, variable]),
    ),
  );
  return `/* Made by Casus from the texts of pacts; read by SPIN. */
c_decl {
  #define larger(a, b) ((a) > (b) ? (a) : (b))
  extern void seen(int, int, int, int, int);
}
c_code {
  \\#include <stdio.h>
  /* Over these instants a group had reached this height, in some lawful run. */
  void seen(int pact, int group, int from, int until, int height) {
    static unsigned char known[${askings.length}][${Math.max(1, ...askings.map(({ groups }) => groups.length))}][12][${Math.max(...askings.map(({ machine }) => machine.horizon)) + 2}];
    for (int at = from; at < until; at++) {
      if (known[pact][group][height][at]) continue;
      known[pact][group][height][at] = 1;
      printf("SEEN %d %d %d %d\\n", pact, group, at, height);
    }
  }
}
hidden short next;
hidden byte round;
hidden byte closing;
hidden byte unlawful;
${[...passing.values()].map(({ name }) => `hidden byte ${name};`).join('\n')}

${askings.map((asking, index) => processOf(asking, index, goal)).join('\n\n')}

init {
  if
${askings.map((_, index) => `  :: run pact${index}()`).join('\n')}
  fi
}
`;
};
