import type { Norm } from '../model/norm.ts';
import type { Derivation, Status } from '../model/report.ts';
import { explain } from '../explain/explain.ts';
import { idOf } from '../report/positions.ts';
import { report } from '../report/report.ts';
import type { Instance, State } from '../state/state.ts';
import { casesOf } from '../state/read.ts';
import { get, values } from '../store/intmap.ts';
import { incoherent } from './coherent.ts';

/** What must hold of every state, and between a state and the next; sentences name what does not. */

/** Where a status may go (SEMANTICS section 6). A status that may go nowhere is final. */
export const LIFE: Readonly<Record<Status, readonly Status[]>> = {
  active: ['fulfilled', 'lapsed', 'suspended', 'excused', 'breached', 'replaced', 'superseded'],
  suspended: ['active', 'lapsed'],
  // A finding with effect from the start excuses what it shows was never owed, or was allowed.
  breached: ['performed late', 'excused'],
  excused: [],
  fulfilled: [],
  'performed late': [],
  lapsed: [],
  superseded: [],
  replaced: [],
};

/** Every status that a status may ever reach. */
const reachable = (from: Status): ReadonlySet<Status> => {
  const out = new Set<Status>([from]);
  for (const status of out) for (const next of LIFE[status]) out.add(next);
  return out;
};

/** An instance with a name that stays over time. */
const instancesOf = (state: State): ReadonlyMap<string, Instance> =>
  new Map(
    casesOf(state).flatMap((of) =>
      of.instances.map((instance, index): readonly [string, Instance] => [`${of.id}/${index}`, instance]),
    ),
  );

const isUnread = (norm: Norm | undefined): boolean =>
  norm?.act.menu?.owed === 'deems' && norm.act.menu.least === undefined;

/** Sentences for what is wrong with one state. */
export const wrongWith = (state: State): readonly string[] => {
  const out: string[] = [];
  const size = state.record.size;
  for (const of of casesOf(state)) {
    const keys = new Set<string>();
    for (const instance of of.instances) {
      const id = idOf(state, of, instance);
      for (const bearer of instance.bearers) {
        const key = `${instance.norm}/${instance.pledge ?? ''}/${bearer}`;
        if (keys.has(key)) out.push(`${id}: two instances for one norm, bearer and case`);
        keys.add(key);
      }
      if (instance.due < instance.since && state.system.norms[instance.norm]?.norm.deadline.kind !== 'by') {
        const anchor = state.system.norms[instance.norm]?.norm.deadline;
        // A clock may start before the duty arose (of the attack, of knowing of it), never of the duty itself.
        if (anchor?.kind === 'within' && anchor.of === 'condition')
          out.push(`${id}: due before it arose (${instance.due} < ${instance.since})`);
      }
      if (instance.changed > state.now) out.push(`${id}: changed in the future`);
      // Whether a duty to do as one deems necessary was broken by doing nothing is open, and says so.
      const unread = instance.note !== undefined && isUnread(state.system.norms[instance.norm]?.norm);
      if (instance.status === 'fulfilled' && Number.isFinite(instance.due) && !unread)
        for (const index of instance.by.slice(0, 1)) {
          const event = get(state.record, index);
          // A clock that ran out before the duty arose (of a signature) is met by what is done as it arises.
          if (event && event.at > Math.max(instance.due, instance.since) && event.known === undefined)
            out.push(`${id}: fulfilled by what was done after its deadline`);
        }
      for (const index of [...instance.by, ...instance.cause])
        if (index < 0 || index >= size)
          out.push(`${id}: rests on event ${index}, which is not in the record`);
      if (new Set(instance.by).size !== instance.by.length) out.push(`${id}: counts one event twice`);
    }
    if (of.known > state.now) out.push(`case ${of.id} is known before it is`);
  }
  for (const timer of report(state).due)
    if (timer.at < state.now) out.push(`${timer.what} is due in the past`);
  for (const procedure of values(state.procedures)) {
    const voters = procedure.votes.filter((vote) => get(state.record, vote.event)?.kind === 'vote');
    if (new Set(voters.map((vote) => vote.by)).size !== voters.length)
      out.push(`"${procedure.title}" counts a voter twice`);
  }
  return out;
};

/** Sentences for what is wrong with the way from one state to a later one. */
export const wrongBetween = (before: State, after: State): readonly string[] => {
  const out: string[] = [];
  if (after.now < before.now) out.push(`time goes back from ${before.now} to ${after.now}`);
  if (after.record.size < before.record.size) out.push('the record forgets');
  const later = instancesOf(after);
  for (const [key, instance] of instancesOf(before)) {
    const now = later.get(key);
    if (!now) {
      out.push(`${key} is gone`);
      continue;
    }
    if (now.norm !== instance.norm || now.bearers.join() !== instance.bearers.join())
      out.push(`${key} is another norm or bearer`);
    if (!reachable(instance.status).has(now.status))
      out.push(`${key} goes from ${instance.status} to ${now.status}`);
    if (now.since !== instance.since) out.push(`${key} arose at another time`);
    if (now.done < instance.done) out.push(`${key}: less is done than before`);
    if (Number.isFinite(instance.due) && now.due !== instance.due && instance.status !== 'suspended')
      out.push(`${key}: the deadline moved from ${instance.due} to ${now.due}`);
  }
  before.pacts.forEach((life, index) => {
    if (life.force === 'ended' && after.pacts[index]?.force !== 'ended') out.push(`pact ${index} came back`);
  });
  for (const [index, procedure] of values(before.procedures).entries()) {
    const now = get(after.procedures, index);
    if (procedure.status !== 'open' && now?.status !== procedure.status)
      out.push(`"${procedure.title}" is decided twice`);
  }
  return out;
};

/** Every leaf of a tree with the nodes above it. */
const leaves = (
  node: Derivation,
  above: readonly Derivation[] = [],
): readonly { readonly leaf: Derivation; readonly above: readonly Derivation[] }[] =>
  node.of.length === 0
    ? [{ leaf: node, above }]
    : node.of.flatMap((child) => leaves(child, [...above, node]));

const nodes = (node: Derivation): readonly Derivation[] => [node, ...node.of.flatMap(nodes)];

/**
 * Sentences for derived facts without a good explanation: each must have a sentence of a text (or a
 * pledge), name only events of the record, end in leaves that stand on an event or a sentence, or that
 * say of something absent that it is not so, and agree with the report; its parts add up.
 */
export const unexplained = (state: State): readonly string[] => {
  const out: string[] = [];
  const view = report(state);
  const test = (name: string, tree: Derivation, root: number | undefined): void => {
    const all = nodes(tree);
    out.push(...incoherent(tree).map((says) => `${name}: ${says}`));
    if (!all.some((node) => node.cite)) out.push(`${name}: no sentence`);
    for (const node of all)
      if (node.event !== undefined && (node.event < 0 || node.event >= state.record.size))
        out.push(`${name}: rests on event ${node.event}, which is not in the record`);
    if (root !== undefined && !all.some((node) => node.event === root))
      out.push(`${name}: does not name the event that opened its case`);
    for (const { leaf, above } of leaves(tree)) {
      if (leaf.says.trim() === '') out.push(`${name}: an empty leaf`);
      const grounded = leaf.event !== undefined || leaf.cite !== undefined;
      // What a sentence itself says (its clock, its condition) stands on the sentence right above it.
      const said = above.at(-1)?.cite !== undefined || above.length <= 2;
      if (!grounded && !said && leaf.value === 'contested' && leaf.flip === undefined && !leaf.open)
        out.push(`${name}: "${leaf.says}" is contested and nothing would flip it`);
    }
  };
  for (const holding of view.positions) {
    const tree = explain(state, { kind: 'position', id: holding.id });
    if (tree.value !== 'true' || !tree.says.includes(holding.status))
      out.push(`${holding.id}: the explanation says "${tree.says}", the report ${holding.status}`);
    test(holding.id, tree, holding.case);
    for (const index of holding.by)
      if (!nodes(tree).some((node) => node.event === index))
        out.push(`${holding.id}: event ${index}, which performs or breaks it, is not named`);
  }
  for (const fact of view.facts) {
    for (const by of [undefined, ...fact.byDeterminer.map((entry) => entry.by)]) {
      const tree = explain(state, {
        kind: 'casus',
        pact: fact.pact,
        term: fact.term,
        case: fact.case,
        ...(by === undefined ? {} : { by }),
      });
      const word =
        by === undefined ? fact.status : fact.byDeterminer.find((entry) => entry.by === by)?.status;
      const said = tree.value === 'true' ? 'established' : tree.value === 'false' ? 'rejected' : 'contested';
      if (said !== word)
        out.push(`${fact.term} for ${by ?? 'all'}: explained as ${said}, reported as ${word ?? '?'}`);
      test(`${fact.term} for ${by ?? 'all'}`, tree, fact.case);
    }
    if (fact.status === 'contested' && fact.flips.length === 0)
      out.push(`${fact.term} is contested and nothing is said to flip it`);
  }
  for (const procedure of view.procedures) {
    const tree = explain(state, { kind: 'procedure', title: procedure.title });
    test(`"${procedure.title}"`, tree, undefined);
    if (!nodes(tree).some((node) => node.event !== undefined))
      out.push(`"${procedure.title}": the proposal is not named`);
  }
  for (const entry of view.notes) {
    const tree = explain(state, { kind: 'note', event: entry.event });
    if (!tree.of.some((node) => node.says.includes(entry.code)))
      out.push(`note ${entry.code} on event ${entry.event} is not explained`);
  }
  return out;
};
