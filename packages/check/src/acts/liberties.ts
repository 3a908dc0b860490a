import { heldBy, type MeasureId, type Norm, type PartyId, type State } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import { TAKEN } from '../search/cone.ts';
import type { Act, Frame } from '../search/frame.ts';
import { type Deed, deedOf, ONE_OF_EACH_RUNG } from './deed.ts';

/** What a party can do under an express liberty, in a state. A memo: the same deed is the same object. */
export const libertiesOf = (frame: Frame): ((state: State, by: PartyId) => readonly Deed[]) => {
  const rules = new Map(frame.cast.map((party) => [party, rulesOf(frame, party)]));
  const using = new Map<string, readonly Deed[]>();
  const use = (by: PartyId, index: number): readonly Deed[] => {
    const name = `${by} ${index}`;
    const known = using.get(name) ?? freely(frame, by, index);
    using.set(name, known);
    return known;
  };
  return (state, by) => {
    const mine = rules.get(by) ?? [];
    return mine.length === 0 ? NONE : heldBy(state, by, mine).flatMap((index) => use(by, index));
  };
};

const NONE: readonly Deed[] = [];

/** Express liberties that a party may ever have to take a measure, by index in the system: the others are never looked up. */
const rulesOf = (frame: Frame, by: PartyId): readonly number[] =>
  frame.system.norms.flatMap(({ norm, verb, pact }, index) =>
    norm.position === 'liberty' &&
    TAKEN.has(verb) &&
    mayMean(norm.subject.who, by, frame, frame.system.pacts[pact]?.pact.id ?? '')
      ? [index]
      : [],
  );

/** Measures that a liberty names; of a free choice, one for each rung above talk. */
const itemsOf = ({ act: { menu } }: Norm): readonly MeasureId[] => {
  const named = [...(menu?.items ?? []), ...(menu?.mustInclude ?? []), ...(menu?.mayInclude ?? [])];
  return named.length > 0 && menu?.owed !== 'deems'
    ? named.map(({ measure }) => measure)
    : [...new Set([...named.map(({ measure }) => measure), ...ONE_OF_EACH_RUNG])];
};

/** What a liberty lets its holder do toward the victim or against the attacker. */
const freely = (frame: Frame, by: PartyId, index: number): readonly Deed[] => {
  const rule = frame.system.norms[index];
  if (!rule) return [];
  const toward = { to: frame.victims };
  const against = { against: [frame.attacker] };
  const measure = (id: MeasureId, whom: object): Act =>
    ({ kind: 'measure', by, measure: id, ...whom, about: frame.no }) as Act;
  const acts = ((): readonly Act[] => {
    switch (rule.verb) {
      case 'force':
        return [measure('force', against)];
      case 'sanction':
      case 'coerce':
        return [measure('sanctions', against)];
      case 'deploy':
        return [measure('deployment', toward)];
      case 'help':
      case 'act':
        return itemsOf(rule.norm).map((item) => measure(item, toward));
      default:
        return [];
    }
  })();
  const pact = frame.system.pacts[rule.pact]?.pact.id ?? '';
  return acts.map((act) => deedOf(frame, by, act, 'liberty', `${pact}/${rule.norm.id}`));
};
