import {
  type Act,
  caseIn,
  type Standing,
  heldBy,
  type Instance,
  isWithinMeasure,
  meantIn,
  type MeasureItem,
  type PartyId,
  type State,
  type VerbClass,
  VERBS,
  weighIn,
} from '@casus/engine';
import type { Frame } from '../search/frame.ts';

/** Where a claim is looked at: a state, and the pact whose words it is made in. */
export interface Place {
  readonly frame: Frame;
  readonly pact: string;
}

/**
 * Whether a claim holds of a party in a state. What is owed counts also when it has been performed, broken or excused,
 * and no more once it has lapsed; with `by`, only if it falls due until then. To be allowed is to have a title: a
 * liberty, a power, or the duty itself.
 */
export const holdsOf = (
  { frame, pact }: Place,
  state: State,
  party: PartyId,
  claim: Standing,
  by?: number,
): boolean => {
  switch (claim.kind) {
    case 'owes':
      return owes({ frame, pact }, state, party, claim.act, by);
    case 'may':
      return (
        owes({ frame, pact }, state, party, claim.act, undefined) ||
        heldBy(state, party, titles(frame)).some((norm) =>
          isAct({ frame, pact }, state, norm, frame.case, claim.act),
        )
      );
    case 'is':
      return weighIn(state, frame.case, pact, claim.condition, party) === 'true';
  }
};

/** Norms that give a liberty or a power. */
const titles = ({ system }: Frame): readonly number[] =>
  system.norms.flatMap(({ norm: { position } }, index) =>
    position === 'liberty' || position === 'power' ? [index] : [],
  );

const OWED: ReadonlySet<Instance['status']> = new Set([
  'active',
  'fulfilled',
  'breached',
  'performed late',
  'excused',
]);

const owes = (place: Place, state: State, party: PartyId, act: Act, by: number | undefined): boolean => {
  for (let id = 0; id < state.cases.size; id += 1)
    for (const instance of caseIn(state, id)?.instances ?? []) {
      const rule = state.system.norms[instance.norm];
      if (
        instance.pledge === undefined &&
        instance.bearers.includes(party) &&
        OWED.has(instance.status) &&
        rule?.norm.position === 'duty' &&
        (rule.norm.strength === 'shall' || rule.norm.strength === 'undertakes') &&
        (by === undefined || instance.due <= by) &&
        isAct(place, state, instance.norm, id, act)
      )
        return true;
    }
  return false;
};

/** Whether a norm is about the act that a claim speaks of: by its verb, whom it is for, and what it has to consist of. */
const isAct = ({ frame, pact }: Place, state: State, index: number, id: number, wanted: Act): boolean => {
  const rule = state.system.norms[index];
  if (!rule) return false;
  const { act } = rule.norm;
  const own = state.system.pacts[rule.pact]?.pact.id ?? pact;
  const kind = kindOf(wanted.verb);
  const same =
    act.verb === wanted.verb ||
    (kind !== undefined && kind === kindOf(act.verb)) ||
    (kind === 'force' && rule.owed.some(({ measure }) => isWithinMeasure(measure, 'force')));
  if (!same) return false;
  const meets = (asked: Act['to'], said: Act['to'], otherwise: readonly PartyId[]): boolean => {
    if (asked === undefined) return true;
    const meant = said === undefined ? otherwise : meantIn(state, id, own, said);
    const parties = meantIn(state, frame.case, pact, asked);
    return meant.length === 0 || meant.some((party) => parties.includes(party));
  };
  return (
    meets(wanted.to, act.to, kind === 'help' ? frame.victims : []) &&
    meets(wanted.against, act.against, kind === 'force' ? [frame.attacker] : []) &&
    (kind !== 'help' ||
      [...(wanted.menu?.items ?? []), ...(wanted.menu?.mustInclude ?? [])].every((item) =>
        least(rule.norm.act, rule.owed).some((given) => answers(given, item)),
      )) &&
    JSON.stringify([wanted.ref, wanted.term, wanted.body]) === JSON.stringify([act.ref, act.term, act.body])
  );
};

/** What performance has to include: all that is listed, or the one thing that is. */
const least = ({ menu }: Act, owed: readonly MeasureItem[]): readonly MeasureItem[] =>
  menu?.owed === 'one' && menu.items.length === 1 ? [...owed, ...menu.items] : owed;

const answers = (given: MeasureItem, asked: MeasureItem): boolean =>
  isWithinMeasure(given.measure, asked.measure) &&
  (asked.amount === undefined ||
    (given.amount?.unit === asked.amount.unit && given.amount.quantity >= asked.amount.quantity));

const CLASS: ReadonlyMap<string, VerbClass> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** Verbs that say the same of an act; undefined where a verb says what no other does. */
const kindOf = (verb: string): 'help' | 'force' | 'consult' | undefined => {
  switch (CLASS.get(verb)) {
    case 'help':
    case 'act':
    case 'comply':
      return 'help';
    case 'force':
      return 'force';
    case 'consult':
      return 'consult';
    default:
      return undefined;
  }
};
