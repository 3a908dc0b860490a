import {
  counterexampleOf,
  type Finding,
  loopholesOf,
  type Runs,
  runsShowing,
  type Shown,
  type Slug,
  type Staged,
  type Tried,
  tried,
  tryRepair,
  type Variant,
  variantsOf,
} from '@casus/check';
import type { Terminal } from '../terminal/terminal.ts';

/** A loophole with where it was found first, and in how many of the classes looked at. */
export interface Discovered {
  readonly finding: Finding;
  readonly staged: Staged;
  readonly variant: Variant;
  readonly classes: number;
  readonly tried?: Tried;
  /** A run of the text as it stands, and in how many runs it shows; absent where the time did not suffice. */
  readonly shown?: Shown;
  readonly runs?: Runs;
}

/** Everything found, and what was not looked at to the end. */
export interface Sweep {
  readonly found: readonly Discovered[];
  readonly classes: number;
  readonly open: readonly string[];
  readonly states: number;
}

/** After so long, in ms, a line says how far it has come. */
const SILENT = 2_000;

/** Within what is looked, and for what. */
export interface Reach {
  /** In ms. */
  readonly limit: number;
  readonly only?: Slug;
  readonly stopped?: () => boolean;
  /** Looks for a run of the text as it stands that shows each, and counts the runs. */
  readonly shows?: boolean;
  /** Only what is open, and where: no repair is tried. */
  readonly bare?: boolean;
  /** After so many states in all no further class is begun: a bound that no clock decides. */
  readonly budget?: number;
}

/** Looks for loopholes in every class of incidents on every stage; what the time does not suffice for is named. */
export async function sweep(
  stages: readonly Staged[],
  { limit, only, stopped, shows, bare, budget = Number.POSITIVE_INFINITY }: Reach,
  terminal: Terminal,
): Promise<Sweep> {
  const asked = stages.flatMap((staged) => variantsOf(staged.stage).map((variant) => ({ staged, variant })));
  const found = new Map<string, Discovered>();
  const open: string[] = [];
  const begun = Date.now();
  let told = begun;
  let states = 0;
  for (const [done, { staged, variant }] of asked.entries()) {
    const now = Date.now();
    if (now - begun > limit || states >= budget || stopped?.()) {
      open.push(nameOf(staged, variant));
      continue;
    }
    if (now - told > SILENT) {
      told = now;
      const rest =
        done === 0 ? undefined : Math.ceil((((now - begun) / done) * (asked.length - done)) / 1000);
      terminal.progress?.(
        `${done} of ${asked.length} classes of incidents${rest === undefined ? '' : `, about ${rest} s left`}`,
      );
    }
    const { value, bounds } = loopholesOf(variant.inquiry);
    states += bounds.states;
    if (!bounds.exhausted) open.push(nameOf(staged, variant));
    for (const finding of value) {
      if (only !== undefined && finding.slug !== only) continue;
      const key = `${finding.slug} ${staged.stage.guarantor}`;
      const before = found.get(key);
      found.set(
        key,
        before ? { ...before, classes: before.classes + 1 } : { finding, staged, variant, classes: 1 },
      );
    }
    // Lets an interrupt come through.
    await new Promise((resume) => setImmediate(resume));
  }
  return {
    found: [...found.values()].map((one) =>
      bare || stopped?.() ? one : withRepair(shows ? withRun(one, begun + limit) : one, begun + limit),
    ),
    classes: asked.length,
    open,
    states,
  };
}

const withRun = (one: Discovered, until: number): Discovered => {
  if (Date.now() > until) return one;
  const { finding, variant, staged } = one;
  const runs = runsShowing(finding, variant.inquiry);
  return {
    ...one,
    shown: counterexampleOf(finding, variant.inquiry, staged.stage.system),
    ...(runs ? { runs } : {}),
  };
};

const withRepair = (one: Discovered, until: number): Discovered => {
  if (Date.now() > until) return one;
  const outcome = tryRepair(one.variant.inquiry, one.finding);
  return outcome ? { ...one, tried: outcome } : one;
};

const nameOf = ({ stage }: Staged, { name }: Variant): string => `${name} (${stage.guarantor})`;

/** Asks again under another text of the same pacts. */
export const triedAgain = (one: Discovered, system: Staged['stage']['system']): Tried | undefined => {
  const again = variantsOf({ ...one.staged.stage, system }).find(({ name }) => name === one.variant.name);
  return again && tried(one.variant.inquiry, one.finding.slug, again.inquiry.question.system);
};
