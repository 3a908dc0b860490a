import { advance, due, NATURE, type PartyId, type State } from '@casus/engine';
import { ballotsOf } from '../acts/votes.ts';
import { cooperation } from '../blockers/cooperation.ts';
import { type Freedom, freeing } from '../blockers/freedom.ts';
import { mended } from '../blockers/mend.ts';
import { BY_RUNG, reached } from '../envelope/scale.ts';
import type { Question } from '../model.ts';
import { canCount } from '../search/count.ts';
import { type Act, at, frameOf, settled } from '../search/frame.ts';
import { tried } from '../search/lawful.ts';
import { after, type Node } from '../search/node.ts';
import { begin } from '../search/search.ts';
import { closing, isTorn } from './brute.ts';

/** Who can block, found by going through every run of every set of parties. */
export interface Tried {
  readonly vetoes: readonly PartyId[];
  readonly blocking: readonly (readonly PartyId[])[];
}

/**
 * Veto holders and least blocking sets without a set of states seen, a key, a cone or members counted alike: every
 * run of every set, the sets in no clever order. Slow on purpose; 'beyond' where a set has more runs than `most`.
 */
export const everyBlocker = (
  question: Question,
  guarantor: PartyId,
  most: number,
): Tried | undefined | 'beyond' => {
  const { about: _about, ...plain } = question;
  const asked = { ...plain, system: mended(question.system, ['condition on others']) };
  const { victims, cast } = frameOf(asked);
  const blocks = (hostile: readonly PartyId[]): boolean | 'beyond' =>
    hostile.some((party) => victims.includes(party))
      ? canStayLow({ ...asked, careless: true }, guarantor, [], most)
      : canStayLow(asked, guarantor, hostile, most);
  const none = blocks([]);
  if (none === 'beyond') return none;
  if (none) return undefined;
  const vetoes: PartyId[] = [];
  for (const who of [...cast, NATURE]) {
    const found = blocks([who]);
    if (found === 'beyond') return found;
    if (found) vetoes.push(who);
  }
  const others = cast.filter((party) => party !== guarantor && !victims.includes(party));
  const all = others.reduce<PartyId[][]>(
    (sets, party) => [...sets, ...sets.map((set) => [...set, party])],
    [[]],
  );
  const able: (readonly PartyId[])[] = [];
  for (const set of all) {
    const found = blocks(set);
    if (found === 'beyond') return found;
    if (found) able.push(set);
  }
  const isLeast = (set: readonly PartyId[]): boolean =>
    !able.some((other) => other.length < set.length && other.every((party) => set.includes(party)));
  return { vetoes, blocking: able.filter(isLeast) };
};

/** Whether some run of those who are free ends with the guarantor at talk or less. */
const canStayLow = (
  question: Question,
  guarantor: PartyId,
  hostile: readonly PartyId[],
  most: number,
): boolean | 'beyond' => {
  const { tools } = begin(question);
  const { frame, performing, words, keys } = tools;
  const freedom: Freedom = freeing([guarantor], hostile);
  const policy = cooperation(tools, freedom);
  let runs = 0;

  const walk = (start: Node): boolean | 'beyond' => {
    const node = policy(start);
    const { state } = node;
    for (const child of acts(node)) {
      const low = walk(child);
      if (low !== false) return low;
    }
    if (due(state).some((entry) => entry.at <= state.now)) {
      const next = closing(frame, performing, state);
      return next !== undefined && walk({ ...node, state: next });
    }
    const next = due(state).find((entry) => entry.at > state.now)?.at ?? frame.end;
    if (next < frame.end) return walk({ ...node, state: settled(advance(state, next)) });
    runs += 1;
    return runs > most ? 'beyond' : reached(node.done, [guarantor], BY_RUNG) <= 1;
  };

  const acts = (node: Node): readonly Node[] => {
    const { state } = node;
    const out: Node[] = [];
    const put = (by: PartyId, act: Act, name?: number): void => {
      const outcome = tried(state, act, by);
      if (!outcome || (by !== frame.attacker && outcome.breaks.length > 0)) return;
      const said = name === undefined ? node.said : [...node.said, name];
      out.push(after(node, outcome.after, at(act, state), { said }));
    };
    for (const word of words)
      if (freedom.word(word) && !frame.victims.includes(word.by) && !node.said.includes(word.name))
        put(word.by, word.act, word.name);
    for (const by of frame.cast) {
      if (frame.victims.includes(by)) continue;
      if (freedom.vote(by)) for (const ballot of ballotsOf(frame, state, by)) put(by, ballot.act);
      if (freedom.deed(by)) out.push(...deeds(node, state, by));
    }
    return out;
  };

  const deeds = (node: Node, state: State, by: PartyId): readonly Node[] =>
    performing(state, by).flatMap((deed) => {
      const name = keys.actName(deed.act);
      if (deed.done.quantity === undefined && node.said.includes(name)) return [];
      const outcome = tried(state, deed.act, by);
      if (!outcome || !canCount(state, outcome.after, deed)) return [];
      const lawful = by === frame.attacker || outcome.breaks.length === 0;
      if (!lawful && !isTorn(frame, performing, state, deed)) return [];
      const more = { said: [...node.said, name], done: [...node.done, deed.done] };
      return [after(node, outcome.after, at(deed.act, state), more)];
    });

  return walk({ state: frame.opening, done: [], said: [], path: undefined });
};
