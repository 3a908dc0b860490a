import type { Event } from '../model/event.ts';
import type { Move } from '../model/report.ts';
import { cornersOf, matchesMove, type Template } from '../moves/template.ts';
import { moversOf } from '../moves/moves.ts';
import type { State } from '../state/state.ts';
import { advance, apply } from '../step/apply.ts';
import { caseIn } from '../state/read.ts';
import { get } from '../store/intmap.ts';
import { legal } from './digest.ts';

/** Moves held against the step function: what is wrong with them, in sentences. */

/** Gives the moves of an actor in a state. */
export type Mover = (state: State, actor: string) => readonly Move[];

/** What an act breaks when it is done, as ids of pact and norm; undefined where it has no effect. */
export const brokenBy = (from: State, act: Template): readonly string[] | undefined => {
  const after = apply(from, { ...act, at: from.now } as Event);
  const index = indexOf(from, after, act);
  const out = new Set<string>();
  for (let note = from.notes.size; note < after.notes.size; note += 1) {
    const entry = get(after.notes, note);
    if (entry?.event !== index) continue;
    if (entry.kind === 'without effect') return undefined;
    const rule = entry.kind === 'breach' ? after.system.norms[entry.norm ?? -1] : undefined;
    if (rule) out.add(`${after.system.pacts[rule.pact]?.pact.id ?? '?'} ${rule.norm.id}`);
  }
  return [...out].sort();
};

/** Where the act stands in the record: time may have brought decisions before it. */
const indexOf = (from: State, after: State, act: Template): number => {
  for (let index = from.record.size; index < after.record.size; index += 1)
    if (get(after.record, index)?.kind === act.kind) return index;
  return -1;
};

/** What was found at the corners of a move. */
export interface Found {
  readonly tried: number;
  readonly wrong: readonly string[];
}

/** Corners of a move (those wanted, by number) that have no effect, or at which it breaks other norms than its mark says. */
export const wrongCorners = (from: State, move: Move, wanted = (_corner: number): boolean => true): Found => {
  const said = [...new Set(move.breaks.map((rule) => `${rule.pact} ${rule.norm}`))].sort().join();
  const act = JSON.stringify(move.event);
  if ((said === '') !== move.lawful) return { tried: 0, wrong: [`${act}: lawful and in breach at once`] };
  if (move.event.kind === 'tick') return { tried: 1, wrong: wrongWait(from, move, said) };
  const corners = cornersOf(move).filter((_, index) => wanted(index));
  const wrong = corners.flatMap((corner) => {
    const broken = brokenBy(from, corner);
    if (broken === undefined) return [`${JSON.stringify(corner)} has no effect`];
    return broken.join() === said
      ? []
      : [`${JSON.stringify(corner)} breaks ${broken.join() || 'nothing'}, not ${said || 'nothing'}`];
  });
  return { tried: corners.length, wrong };
};

/** Waiting breaks what its mark says once the instant has closed, and what others break is not its mark. */
const wrongWait = (from: State, move: Move, said: string): readonly string[] => {
  const at = move.domains.find((domain) => domain.name === 'at')?.values[0];
  if (typeof at !== 'number') return ['waiting without an instant'];
  const after = apply(from, { kind: 'tick', at } as Event);
  const out = new Set<string>();
  for (let id = 0; id < after.cases.size; id += 1) {
    const before = caseIn(from, id)?.instances ?? [];
    (caseIn(after, id)?.instances ?? []).forEach((instance, index) => {
      const rule = after.system.norms[instance.norm];
      const was = before[index];
      if (was?.status !== 'active' || instance.status !== 'breached') return;
      if (!instance.bearers.includes(move.by)) return;
      const pledge = get(after.pledges, instance.pledge ?? -1);
      out.add(
        rule
          ? `${after.system.pacts[rule.pact]?.pact.id ?? '?'} ${rule.norm.id}`
          : `pledge pledge.${pledge?.event ?? '?'}`,
      );
    });
  }
  const broken = [...out].sort().join();
  return broken === said ? [] : [`waiting to ${at} breaks ${broken || 'nothing'}, not ${said || 'nothing'}`];
};

/** Whether an event changes anything but the record: one that nothing gives effect to, or that is refused, is nobody's move. */
export const takesEffect = (from: State, event: Event): boolean => {
  if (brokenBy(from, event) === undefined) return false;
  return (
    JSON.stringify(legal(apply(from, event))) !==
    JSON.stringify(legal(advance(from, Math.max(from.now, event.at) as Event['at'])))
  );
};

/** Actors of an event that takes effect at the instant of a state for whom no move matches it. */
export const unmatched = (mover: Mover, from: State, event: Event): readonly string[] =>
  moversOf(event)
    .filter((actor) => !mover(from, actor).some((move) => matchesMove(move, event)))
    .map((actor) => `${actor} has no move for ${JSON.stringify(event)}`);
