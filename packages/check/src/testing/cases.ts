import { existsSync, readFileSync } from 'node:fs';
import type { Step } from '../model.ts';

/** The worked cases of the oracle, as they stand in the shared folder (its header explains each field). */

/** A selector: a role, a party, `victim`, `attacker`, `party`, `other`, or a list. */
export type Selector = string | readonly string[];

/** A condition, as nested lists. */
export type JsonCondition =
  | null
  | readonly [string, ...(string | number | readonly string[] | JsonCondition)[]];

/** A pact of a case. */
export interface JsonPact {
  readonly id: string;
  readonly parties: Readonly<Record<string, string | readonly string[]>>;
  readonly prevails?: readonly string[];
  readonly exit?: 'extinguishes';
  readonly inForce?: readonly [number | null, number | null];
  readonly casus?: Readonly<Record<string, JsonCasus>>;
  readonly powers?: readonly JsonPower[];
  readonly procedures?: Readonly<Record<string, JsonProcedure>>;
  readonly norms: readonly JsonNorm[];
}

/** A casus of a case. */
export interface JsonCasus {
  readonly kind: readonly string[];
  readonly on?: readonly string[];
  readonly by?: 'anyone' | readonly string[];
  readonly in?: readonly string[];
  readonly scale?: readonly string[];
  readonly unprovoked?: boolean;
  readonly determiner?: string;
  readonly standard?: 'good-faith' | 'sole' | 'objective';
  readonly bad?: boolean;
}

/** A power of a case. */
export interface JsonPower {
  readonly id: string;
  readonly kind: 'invoke' | 'withdraw';
  readonly who: Selector;
  readonly when?: JsonCondition;
  readonly notice?: number;
}

/** A procedure of a case. */
export interface JsonProcedure {
  readonly members: Selector;
  readonly excludes?: readonly string[];
  readonly rule: 'unanimity' | 'consensus' | 'majority' | 'two-thirds' | number;
  readonly within: number;
  readonly lapse?: 'rejects' | 'adopts';
  /** Not in the file of the oracle: who has a veto, and that an abstention lowers the need. */
  readonly vetoes?: readonly string[];
  readonly abstain?: true;
  readonly opens: JsonCondition;
}

/** A norm of a case. */
export interface JsonNorm {
  readonly id: string;
  readonly modal: 'must' | 'may' | 'must-not' | 'strives';
  readonly who: Selector;
  readonly when?: JsonCondition;
  readonly until?: JsonCondition;
  /** Items; not in the file of the oracle: `any`, measures of its own choice. */
  readonly menu: readonly string[];
  readonly within?: number | null;
  readonly empty?: boolean;
  readonly joint?: number;
  /** Not in the file of the oracle: how several bear it, where not each for itself. */
  readonly bearing?: 'jointly' | 'one or more' | 'together' | 'plural';
  readonly gate?: Readonly<Record<string, string>>;
  readonly against?: readonly string[];
}

/** A step function of the oracle: hour, value. */
export type JsonSteps = readonly (readonly [number, number])[];

/** One case with what is expected. */
export interface JsonCase {
  readonly id: string;
  readonly title: string;
  readonly pacts: readonly JsonPact[];
  readonly incident: {
    readonly kind: string;
    readonly by: string;
    readonly on: string;
    readonly in: string;
    readonly scale?: string;
    readonly at?: number;
    readonly disputed?: readonly string[];
    readonly provoked?: boolean;
  };
  readonly guarantor: string | readonly string[];
  readonly kind?: string;
  readonly need?: JsonSteps;
  readonly elect?: readonly string[];
  readonly neighbours?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly expect: {
    readonly floor: JsonSteps | null;
    readonly ceiling: JsonSteps | null;
    readonly veto: readonly string[] | null;
    readonly blocking: readonly (readonly string[])[] | null;
    readonly exposedHours?: number;
    readonly loopholes: readonly string[];
  };
}

const FILES = [
  new URL('../../../../../shared/reference/envelopes.json', import.meta.url),
  new URL('../../../../shared/reference/envelopes.json', import.meta.url),
];

/** The cases with their horizon in hours, or undefined where the shared folder is not beside the repository. */
export const oracle = (): { readonly horizon: number; readonly cases: readonly JsonCase[] } | undefined => {
  const file = FILES.find((url) => existsSync(url));
  if (!file) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as {
    readonly horizon: number;
    readonly cases: readonly JsonCase[];
  };
};

/** Steps in hours, without their witnesses. */
export const inHours = (steps: readonly Step[]): JsonSteps =>
  steps.map(({ from, value }) => [from / 3_600_000, value] as const);
