import { advance, type PartyId, rungOf, type State, type System } from '@casus/engine';
import type { Deed } from '../acts/deed.ts';
import { ballotsOf } from '../acts/votes.ts';
import { reached, type Scale } from '../envelope/scale.ts';
import type { Bounds, Question, Run, Step } from '../model.ts';
import { type Tried, trying } from '../search/deeds.ts';
import { at, isPending, nextAfter, settled } from '../search/frame.ts';
import { closed, type Outcome, torn, tried } from '../search/lawful.ts';
import { after, type Node, type Path, runOf, withDone } from '../search/node.ts';
import { begin, type Tools } from '../search/search.ts';
import { cooperation } from './cooperation.ts';
import type { Freedom } from './freedom.ts';

/** The help that guarantors cannot but give, whatever those do who are free and as long as the others co-operate. */
export interface Compelled {
  /** The least at each instant, each step with a run that shows it. */
  readonly least: readonly Step[];
  /** A run in which the guarantors never come above the limit asked about, if there is one. */
  readonly under: Run | undefined;
  readonly bounds: Bounds;
  /** What was asked, and who was free to do what. */
  readonly asked: { readonly question: Question; readonly freedom: Freedom };
}

/** Within what a question is looked at. */
export interface Limits {
  /** Distinct states at most. */
  readonly states: number;
  /** Stop at the first run in which the guarantors never come above this value. */
  readonly under?: number;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly value: number;
  readonly path: Path | undefined;
}

/** Looks at every run of those who are free, the others co-operating. */
export const compelled = (
  question: Question,
  guarantors: readonly PartyId[],
  freedom: Freedom,
  scale: Scale,
  limits: Limits,
): Compelled => {
  const { tools } = begin(question);
  const { frame, keys } = tools;
  const policy = cooperation(tools, freedom);
  const stretches = new Map<string, Stretch>();
  const seen = new Set<number>();
  const stack: Node[] = [];
  let moves = 0;
  let under: Path | undefined | 'none' = 'none';
  const push = (node: Node): void => {
    const next = policy(node);
    const key = keys.keyOf(next.state, next.done);
    moves += 1;
    if (seen.has(key)) return;
    seen.add(key);
    stack.push(next);
  };
  push({ state: frame.opening, done: [], said: [], path: undefined });
  while (seen.size <= limits.states && under === 'none') {
    const node = stack.pop();
    if (!node) break;
    // What a guarantor has done it has done: no run on from here is lower than those already seen.
    if (isAbove(stretches, node.state.now, frame.end, reached(node.done, guarantors, scale))) continue;
    for (const child of freeActs(tools, freedom, node)) push(child);
    if (isPending(frame, node.state)) {
      const next = closed(frame, tools.performing, node.state);
      if (next) push({ ...node, state: next });
      continue;
    }
    const next = nextAfter(frame, node.state);
    const until = next === undefined || next > frame.end ? frame.end : next;
    const value = reached(node.done, guarantors, scale);
    const key = `${node.state.now} ${until} ${value}`;
    if (!stretches.has(key)) stretches.set(key, { from: node.state.now, until, value, path: node.path });
    if (next !== undefined && next < frame.end) push({ ...node, state: passed(node.state, next) });
    else if (limits.under !== undefined && value <= limits.under) under = node.path;
  }
  return {
    least: leastOf([...stretches.values()], frame.start, frame.end),
    under: under === 'none' ? undefined : runOf(under),
    asked: { question, freedom },
    bounds: {
      horizon: question.horizon,
      incidents: 1,
      uses: 1,
      states: seen.size,
      moves,
      exhausted: stack.length === 0 || under !== 'none',
    },
  };
};

/** Whether at every instant from `now` to `end` some run already seen is as low as `value`, or lower. */
const isAbove = (
  stretches: ReadonlyMap<string, Stretch>,
  now: number,
  end: number,
  value: number,
): boolean => {
  let covered = now;
  const low = [...stretches.values()].filter((one) => one.value <= value && one.until > now);
  for (let next = low.find(({ from, until }) => from <= covered && covered < until); next; ) {
    covered = next.until;
    next = low.find(({ from, until }) => from <= covered && covered < until);
  }
  return covered >= end;
};

/** The state when the next instant opens. */
export const passed = (state: State, to: NonNullable<ReturnType<typeof nextAfter>>): State =>
  settled(advance(state, to));

/** What those who are free can do now. The attacker alone is not held back by what it breaks. */
export const freeActs = (tools: Tools, freedom: Freedom, node: Node): readonly Node[] => {
  const { frame } = tools;
  const out: Node[] = [];
  const isLawful = (by: PartyId, outcome: Outcome): boolean =>
    by === frame.attacker || outcome.breaks.length === 0;
  for (const by of frame.cast) {
    if (frame.victims.includes(by)) continue;
    if (freedom.deed(by) && frame.doers.has(by)) out.push(...freeDeeds(tools, node, by, isLawful));
    if (!freedom.vote(by)) continue;
    for (const { act } of ballotsOf(frame, node.state, by)) {
      const outcome = tried(node.state, act, by);
      if (outcome && isLawful(by, outcome)) out.push(after(node, outcome.after, at(act, node.state)));
    }
  }
  for (const word of tools.words) {
    const { by, act, name } = word;
    if (frame.victims.includes(by) || node.said.includes(name) || !freedom.word(word)) continue;
    const outcome = tried(node.state, act, by);
    if (outcome && isLawful(by, outcome))
      out.push(after(node, outcome.after, at(act, node.state), { said: [...node.said, name] }));
  }
  return out;
};

const freeDeeds = (
  tools: Tools,
  node: Node,
  by: PartyId,
  isLawful: (by: PartyId, outcome: Outcome) => boolean,
): readonly Node[] => {
  const lawful: Tried[] = [];
  const unlawful: Tried[] = [];
  for (const deed of fewer(tools, tools.performing(node.state, by))) {
    const one = trying(tools, node, by, deed);
    if (one) (isLawful(by, one.outcome) ? lawful : unlawful).push(one);
  }
  return [...lawful, ...torn(tools.frame, tools.performing, node.state, unlawful)].map(({ deed, outcome }) =>
    after(node, outcome.after, at(deed.act, node.state), {
      done: withDone(node.done, deed.done, tools.frame),
      said: [...node.said, tools.keys.actName(deed.act)],
    }),
  );
};

/**
 * Where a norm names no measure at all, its least and its most stand for those between: no condition of the pacts
 * can tell them apart by name (SEMANTICS section 14).
 */
const fewer = ({ frame }: Tools, deeds: readonly Deed[]): readonly Deed[] => {
  const range = new Map<string, { readonly least: number; readonly most: number }>();
  const open = deeds.filter((deed) => deed.act.kind === 'measure' && namesNothing(frame.system, deed.under));
  for (const { under, done } of open) {
    const rung = rungOf(done.measure);
    const known = range.get(under) ?? { least: rung, most: rung };
    range.set(under, { least: Math.min(known.least, rung), most: Math.max(known.most, rung) });
  }
  return deeds.filter((deed) => {
    const ends = open.includes(deed) ? range.get(deed.under) : undefined;
    const rung = rungOf(deed.done.measure);
    return ends === undefined || rung === ends.least || rung === ends.most;
  });
};

const namesNothing = (system: System, under: string): boolean => {
  const [pact, id] = under.split('/');
  const menu = system.byId.get(pact ?? '')?.norms.find((rule) => rule.norm.id === id)?.norm.act.menu;
  return menu === undefined || (menu.items.length === 0 && (menu.mustInclude?.length ?? 0) === 0);
};

const leastOf = (stretches: readonly Stretch[], start: number, end: number): readonly Step[] => {
  const instants = [...new Set(stretches.flatMap(({ from, until }) => [from, until]))]
    .filter((instant) => instant >= start && instant < end)
    .sort((a, b) => a - b);
  const out: Step[] = [];
  for (const instant of instants) {
    const least = stretches
      .filter(({ from, until }) => from <= instant && instant < until)
      .reduce<Stretch | undefined>((best, one) => (best && best.value <= one.value ? best : one), undefined);
    if (!least) continue;
    const step = { from: instant - start, value: least.value, witness: runOf(least.path) };
    const last = out.at(-1);
    if (last?.value !== least.value) out.push(step);
    // The run that is still as low at the end of a step was as low all through it.
    else out[out.length - 1] = { ...step, from: last.from };
  }
  return out;
};
