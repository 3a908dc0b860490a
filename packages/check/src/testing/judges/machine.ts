/**
 * A program of guarded commands over whole numbers: what an exporter makes of a pact, before it is printed for a
 * judge. It knows nothing of pacts, so that the two printers cannot read one differently.
 */

/** A value; a condition is one that is 0 or 1. */
export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expr }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expr[] }
  | { readonly kind: 'sum'; readonly of: readonly Expr[] }
  | {
      readonly kind: 'compare';
      readonly by: '==' | '<=' | '<';
      readonly left: Expr;
      readonly right: Expr;
    };

/** A command. */
export type Stmt =
  | { readonly kind: 'set'; readonly name: string; readonly to: Expr }
  | { readonly kind: 'when'; readonly guard: Expr; readonly does: readonly Stmt[] };

/** A variable with its first value and its bounds. `passing`: set before it is read in every step, so that it is no part of a state. */
export interface Variable {
  readonly name: string;
  readonly first: number;
  readonly least: number;
  readonly most: number;
  readonly passing?: true;
}

/** Something that somebody can do. */
export interface Action {
  /** What is done, in words; also the name under which a witness of the checker is replayed. */
  readonly name: string;
  readonly guard: Expr;
  readonly does: readonly Stmt[];
  /** Measures that are all done by it, being alike. */
  readonly measures?: readonly string[];
}

/** A pact under one incident, as a program. Instants are counted in `unit` ms after the incident. */
export interface Machine {
  readonly unit: number;
  readonly horizon: number;
  readonly variables: readonly Variable[];
  /** Of everybody but the victim; one at a time, in any order, as often as the guard holds. */
  readonly acts: readonly Action[];
  /** Of the victim: the first whose guard holds is done before anything else. */
  readonly diligence: readonly Action[];
  /** What follows from an act by itself. */
  readonly settle: readonly Stmt[];
  /** How often that has to be gone through until nothing more follows. */
  readonly rounds: number;
  /** Whether the present instant has to be closed before time passes. */
  readonly pending: Expr;
  /** Closing it: first what the parties could still do is noted, then whose time is up speaks, then duties fall due. */
  readonly note: readonly Stmt[];
  readonly silence: readonly Stmt[];
  readonly expire: readonly Stmt[];
  /** Whether closing it was unlawful. */
  readonly unlawful: Expr;
  /** Instants at which time alone changes something. */
  readonly stops: readonly { readonly when: Expr; readonly at: Expr }[];
  /** Height reached by each party, by its id. */
  readonly heights: ReadonlyMap<string, Expr>;
}

/** The variable that holds the present instant. */
export const CLOCK = 'clock';

/** A number. */
export const num = (value: number): Expr => ({ kind: 'number', value });
/** A variable. */
export const ref = (name: string): Expr => ({ kind: 'variable', name });
/** Always. */
export const YES: Expr = { kind: 'all', of: [] };
/** Never. */
export const NO: Expr = { kind: 'any', of: [] };

const isYes = (of: Expr): boolean => of.kind === 'all' && of.of.length === 0;
const isNo = (of: Expr): boolean => of.kind === 'any' && of.of.length === 0;

/** Whether a condition can never hold, on the face of it. */
export const isNever = isNo;
/** Whether a condition always holds, on the face of it. */
export const isAlways = isYes;

/** The contrary. */
export const not = (of: Expr): Expr =>
  isYes(of) ? NO : isNo(of) ? YES : of.kind === 'not' ? of.of : { kind: 'not', of };

/** All of them. */
export const all = (...of: readonly Expr[]): Expr => {
  const parts = of.filter((part) => !isYes(part));
  const [only] = parts;
  return parts.some(isNo) ? NO : parts.length === 1 && only ? only : { kind: 'all', of: parts };
};

/** At least one of them. */
export const any = (...of: readonly Expr[]): Expr => {
  const parts = of.filter((part) => !isNo(part));
  const [only] = parts;
  return parts.some(isYes) ? YES : parts.length === 1 && only ? only : { kind: 'any', of: parts };
};

/** The sum. */
export const sum = (...of: readonly Expr[]): Expr => ({ kind: 'sum', of });
/** Equality of a variable with a number. */
export const is = (name: string, value: number): Expr => ({
  kind: 'compare',
  by: '==',
  left: ref(name),
  right: num(value),
});
/** Whether a variable is one of some numbers. */
export const isOf = (name: string, ...values: readonly number[]): Expr =>
  any(...values.map((value) => is(name, value)));
/** At most. */
export const atMost = (left: Expr, right: Expr): Expr => ({ kind: 'compare', by: '<=', left, right });
/** Less. */
export const below = (left: Expr, right: Expr): Expr => ({ kind: 'compare', by: '<', left, right });
/** An assignment. */
export const set = (name: string, to: number | Expr): Stmt => ({
  kind: 'set',
  name,
  to: typeof to === 'number' ? num(to) : to,
});
/** A command under a condition. */
export const when = (guard: Expr, ...does: readonly Stmt[]): Stmt => ({ kind: 'when', guard, does });
