import {
  actWords,
  casesOf,
  HOUR,
  type Instance,
  type Instant,
  type Norm,
  type PartyId,
  type Rung,
  RUNGS,
  type State,
} from '@casus/engine';
import type { Ground } from './model.ts';

/** What the text says, at the end of a run, of what one party has done and left. */
export const groundsOf = (
  state: State,
  party: PartyId,
  start: Instant,
  lowest: ReadonlyMap<string, number>,
  answered: Rung,
): readonly Ground[] => {
  const out = new Map<string, Ground>();
  for (const { instances } of casesOf(state))
    for (const instance of instances) {
      if (!instance.bearers.includes(party)) continue;
      const ground = groundOf(state, instance, start, lowest, answered);
      if (!ground) continue;
      const key = `${ground.article.pact}/${ground.norm}`;
      const known = out.get(key);
      if (!known || GRAVITY[ground.outcome] > GRAVITY[known.outcome]) out.set(key, ground);
    }
  return [...out.values()];
};

/** Of several instances of one norm the worst is told. */
const GRAVITY: Readonly<Record<Ground['outcome'], number>> = {
  performed: 0,
  open: 1,
  late: 2,
  'too little': 3,
  'not performed': 4,
  forbidden: 5,
};

const groundOf = (
  state: State,
  instance: Instance,
  start: Instant,
  lowest: ReadonlyMap<string, number>,
  answered: Rung,
): Ground | undefined => {
  const rule = state.system.norms[instance.norm];
  const pact = state.system.pacts[rule?.pact ?? -1]?.pact;
  const outcome = rule && outcomeOf(instance, rule.norm);
  // What ended before the attack is no answer to it.
  if (!rule || !pact || !outcome || (instance.changed < start && instance.status !== 'active'))
    return undefined;
  const { norm } = rule;
  if (norm.position !== 'duty' && norm.position !== 'prohibition') return undefined;
  const least = RUNGS[lowest.get(`${pact.id}/${norm.id}`) ?? -1];
  return {
    article: { pact: pact.id, article: norm.cite.article },
    norm: norm.id,
    words: `${norm.position === 'prohibition' ? 'not ' : ''}${actWords(state.system.world, norm.act, [], [])}`,
    outcome,
    rung: outcome === 'forbidden' ? answered : (least ?? 'none'),
    strength: norm.strength,
    binding: norm.cite.binding ?? pact.form.binding,
    ...(Number.isNaN(instance.due) ? {} : { due: (instance.due - start) / HOUR }),
  };
};

const outcomeOf = (
  { status, by, due, changed }: Instance,
  { position, manner, strength }: Norm,
): Ground['outcome'] | undefined => {
  if (manner === 'maintain' || position === 'prohibition')
    return status === 'breached' || status === 'performed late'
      ? by.length > 0 || position === 'prohibition'
        ? 'forbidden'
        : 'not performed'
      : undefined;
  switch (status) {
    case 'fulfilled':
      return 'performed';
    case 'performed late':
      return 'late';
    case 'breached':
      return by.length > 0 ? 'too little' : 'not performed';
    case 'active':
    case 'suspended':
      return 'open';
    case 'lapsed':
      // The hour of a promise weaker than a duty has passed: nobody has broken anything, and it is not performed.
      if (!PROMISES.has(strength) || changed !== due) return undefined;
      return by.length > 0 ? 'too little' : 'not performed';
    case 'excused':
    case 'superseded':
    case 'replaced':
      return undefined;
  }
};

const PROMISES: ReadonlySet<string> = new Set(['should', 'intends']);
