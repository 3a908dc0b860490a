import type { NormRule } from '../compile/system.ts';
import type { Case, Instance, State } from '../state/state.ts';

/**
 * "Failing that": the duties in a case whose failing brought a remedy about. A breach does, performed late or not;
 * an excuse only where the text says so; "each other" is not whoever failed.
 */
export const failuresBehind = (
  state: State,
  rule: NormRule,
  of: Case,
  remedy: Instance,
): readonly Instance[] =>
  rule.failing === undefined
    ? []
    : of.instances.filter((instance) => {
        const failed = state.system.norms[instance.norm];
        return (
          failed !== undefined &&
          failed.norm.id === rule.failing &&
          failed.pact === rule.pact &&
          hasFailed(instance, rule) &&
          failedAt(instance) <= remedy.since &&
          !(rule.norm.subject.other && instance.bearers.some((party) => remedy.bearers.includes(party)))
        );
      });

const hasFailed = ({ status }: Instance, rule: NormRule): boolean =>
  status === 'breached' ||
  status === 'performed late' ||
  (status === 'excused' && rule.norm.failing?.excuse === true);

/** A duty with a time fails when that is over, whatever became of it later. */
const failedAt = ({ due, changed }: Instance): number => (Number.isNaN(due) ? changed : due);
