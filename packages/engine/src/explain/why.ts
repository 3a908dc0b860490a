import type { NormRule } from '../compile/system.ts';
import type { Derivation, Holding } from '../model/report.ts';
import { failuresBehind } from '../norms/failing.ts';
import { partiesWords } from '../report/phrases.ts';
import { holdingOf, idOf } from '../report/positions.ts';
import type { Case, Instance, State } from '../state/state.ts';
import { caseIn } from '../state/read.ts';
import { instantWords, lengthWords } from '../time/words.ts';
import { conditionsOf } from './conditions.ts';
import { deriveEvent, nothing } from './derive.ts';

/** Why a position is what it is: the sentence, its condition, its clock, what performed or broke it. */
export const whyPosition = (state: State, id: string, offset: number): Derivation => {
  for (let number = 0; number < state.cases.size; number += 1) {
    const of = caseIn(state, number);
    for (const instance of of?.instances ?? []) {
      if (!of || idOf(state, of, instance) !== id) continue;
      const holding = holdingOf(state, of, instance);
      if (!holding) continue;
      const rule = state.system.norms[instance.norm];
      const broken = holding.status === 'breached' && holding.manner === 'maintain';
      const conditions = rule
        ? [
            ...failuresOf(state, rule, of, instance),
            ...conditionsOf(state, rule, of, instance.bearers[0], broken),
          ]
        : [];
      const named = eventsIn(conditions);
      // What gave rise to it, and what opened the case, where no condition names it already.
      const others = [...new Set([...instance.cause.filter((index) => index !== of.root), of.root])];
      return {
        says: positionWords(state, holding),
        value: 'true',
        statement: true,
        cite: holding.cite,
        of: [
          ...conditions,
          ...others
            .filter((index) => index >= 0 && !named.has(index))
            .map((index) => deriveEvent(state, index)),
          clock(holding, offset),
          ...instance.by.map(
            (index): Derivation => ({
              ...deriveEvent(state, index),
              says: `${broken ? 'broken by' : 'performed by'}: ${deriveEvent(state, index).says}`,
              did: broken ? 'broke' : 'performed',
            }),
          ),
          ...(instance.by.length === 0 && OPEN.has(holding.status) && holding.manner === 'achieve'
            ? [nothing('nothing on the record performs it')]
            : []),
          ...(instance.note === undefined
            ? []
            : [{ says: instance.note, value: 'true' as const, statement: true as const, of: [] }]),
        ],
        ...(holding.open.length > 0 ? { open: holding.open } : {}),
      };
    }
  }
  return nothing(`there is no position ${id}`);
};

const positionWords = (state: State, holding: Holding): string =>
  `${partiesWords(state.system.world, holding.bearers)} ${strengthWords(holding)} ${holding.act.replace(/^not /, '')}: ${holding.status}`;

/** Statuses in which something is still owed, or was left undone. */
const OPEN: ReadonlySet<Holding['status']> = new Set(['active', 'breached', 'performed late']);

/** "Failing that": the duties whose failing brought this one about. */
const failuresOf = (state: State, rule: NormRule, of: Case, remedy: Instance): readonly Derivation[] =>
  failuresBehind(state, rule, of, remedy).flatMap((instance): readonly Derivation[] => {
    const holding = holdingOf(state, of, instance);
    if (!holding) return [];
    const says = `failing that: ${positionWords(state, holding)}`;
    return [{ says, value: 'true', statement: true, cite: holding.cite, of: [] }];
  });

/** Every event that some reasons name. */
const eventsIn = (trees: readonly Derivation[]): ReadonlySet<number> => {
  const out = new Set<number>();
  const stack = [...trees];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.event !== undefined) out.add(node.event);
    stack.push(...node.of);
  }
  return out;
};

const strengthWords = (holding: Holding): string => {
  switch (holding.strength) {
    case 'shall':
      return holding.position === 'prohibition' ? 'shall not' : 'shall';
    case 'undertakes':
      return 'has undertaken to';
    case 'endeavours':
      return 'shall endeavour to';
    case 'intends':
      return 'intends to';
    default:
      return holding.strength;
  }
};

const clock = (holding: Holding, offset: number): Derivation => {
  const { due } = holding;
  const says =
    due.kind === 'at'
      ? `due by ${instantWords(due.at, offset)}`
      : due.kind === 'open'
        ? `due ${due.word}: an open term, no reading is chosen`
        : 'no time is stated';
  const late = holding.late === undefined ? '' : `; it came ${lengthWords(holding.late)} late`;
  return {
    says: `${says}${late}`,
    value: 'true',
    statement: true,
    of: [],
    ...(due.kind === 'open' ? { open: [due.word] } : {}),
  };
};
