import { caseIn, casesOf, type Cite, HOUR, meantIn, type Norm, type Pact, type State } from '@casus/engine';
import { hasNoClock, isAid, isBan, isDuty, recompiled } from '../blockers/mend.ts';
import { envelopeOf } from '../envelope/envelope.ts';
import type { Bounds, Question, Run, Step } from '../model.ts';
import { canPerform, tried } from '../search/lawful.ts';
import { type Node, runOf } from '../search/node.ts';
import {
  begin,
  carryOn,
  isFinished,
  openingNode,
  successors,
  type Tools,
  toolsOf,
} from '../search/search.ts';
import { type Asked, aidsOf, found } from './asked.ts';
import type { Finding } from './finding.ts';

/** What was found, and how far was looked for it. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly bounds: readonly Bounds[];
}

/** States of one search, where the inquiry names no number. */
const STATES = 20_000;

const plainOf = ({ inquiry, guarantors }: Asked): Question => ({
  ...inquiry.question,
  about: guarantors,
  heights: true,
});

/** A duty that cannot be performed without a breach, or that a higher norm has set aside, with the run to it. */
interface Clash {
  readonly duty: Norm;
  readonly bans: readonly Norm[];
  readonly ranked: boolean;
  readonly run: Run;
  readonly hour: number;
}

/**
 * Duties of a guarantor that another pact forbids it, with both sentences: in some lawful run every way to perform breaks the
 * other, or the other prevails and sets the duty aside.
 */
export const clashes = (asked: Asked): readonly Finding[] => {
  if (asked.system.pacts.length < 2) return [];
  const { states: most = STATES } = asked.inquiry;
  const tools = toolsOf(plainOf(asked));
  const seen = new Set<number>();
  const open = [openingNode(tools)];
  const all = new Map<string, Clash>();
  for (let node = open.pop(); node !== undefined && seen.size < most; node = open.pop()) {
    const key = tools.keys.keyOf(node.state, []);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const clash of clashesIn(asked, tools, node)) {
      const name = `${clash.duty.cite.pact} ${clash.duty.id} ${clash.ranked}`;
      if (!all.has(name)) all.set(name, clash);
    }
    for (const next of successors(tools, node)) open.push(tools.diligent(next));
  }
  return [...all.values()].map((clash) => findingOf(asked, clash));
};

const clashesIn = (asked: Asked, tools: Tools, { state, path }: Node): readonly Clash[] =>
  casesOf(state).flatMap((of) =>
    of.instances.flatMap(({ norm: number, bearers, status }, index): readonly Clash[] => {
      const rule = asked.system.norms[number];
      if (!rule || !isAid(rule.norm) || !isDuty(rule.norm)) return [];
      if (!bearers.some((party) => asked.guarantors.includes(party))) return [];
      const clash = { duty: rule.norm, run: runOf(path), hour: (state.now - tools.frame.start) / HOUR };
      if (status === 'superseded') {
        const bans = higherBans(asked, rule.norm.cite.pact);
        return bans.length > 0 ? [{ ...clash, bans, ranked: true }] : [];
      }
      if (status !== 'active') return [];
      const place = { case: of.id, index };
      if (canPerform(tools.frame, tools.performing, state, place)) return [];
      const bans = brokenBy(asked, tools, state, place).filter(
        ({ cite }) => cite.pact !== rule.norm.cite.pact,
      );
      return bans.length > 0 ? [{ ...clash, bans, ranked: false }] : [];
    }),
  );

/** Bans of pacts that are said to prevail over another. */
const higherBans = ({ system }: Asked, pact: string): readonly Norm[] =>
  system.pacts.flatMap(({ pact: higher, prevailsOver }) =>
    prevailsOver.has(pact) ? higher.norms.filter(isBan) : [],
  );

/** The norms that performing a duty would break, whichever way. */
const brokenBy = (
  asked: Asked,
  { performing }: Tools,
  state: State,
  place: { readonly case: number; readonly index: number },
): readonly Norm[] => {
  const bearers = caseIn(state, place.case)?.instances[place.index]?.bearers ?? [];
  const broken = new Set<number>();
  for (const by of bearers)
    for (const deed of performing(state, by)) {
      const outcome = tried(state, deed.act, by);
      const then = outcome && caseIn(outcome.after, place.case)?.instances[place.index];
      if (outcome && then?.status !== 'active') for (const norm of outcome.breaks) broken.add(norm);
    }
  return [...broken].flatMap((norm) => asked.system.norms[norm]?.norm ?? []);
};

const findingOf = (asked: Asked, { duty, bans, ranked, run, hour }: Clash): Finding => {
  const forbids = `${named(bans[0]?.cite)}${bans.length > 1 ? ` (and ${bans.length - 1} more)` : ''}`;
  return found(
    asked,
    ranked ? 'prior-treaty' : 'conflict',
    ranked
      ? `From hour ${hour}: ${named(duty.cite)} is set aside by ${forbids}, which is said to prevail.`
      : `From hour ${hour}: every way to perform ${named(duty.cite)} breaks ${forbids}, and neither is said to prevail.`,
    run,
    [duty.cite, ...bans.map((ban) => ban.cite)],
  );
};

const named = (cite: Cite | undefined): string =>
  cite ? `Article ${cite.article} of ${cite.pact}` : 'another norm';

/** The height of what is owed and allowed, step by step. */
interface Heights {
  readonly floor: string;
  readonly ceiling: string;
  /** Something is assured by some hour. */
  readonly assured: boolean;
}

/**
 * Duties under one pact that another owes as much, as soon: without them floor and ceiling stay as they are, though
 * alone they assure something. Amounts are not compared, so a duty that names one is left out.
 */
export const doubled = (asked: Asked): Looked => {
  const bounds: Bounds[] = [];
  // What has no clock is never assured by any hour.
  const duties = aidsOf(asked).filter((norm) => isDuty(norm) && !hasNoClock(norm) && !namesAmount(norm));
  const heights = (drop: (norm: Norm) => boolean): Heights | undefined => {
    const search = carryOn(
      begin({ ...plainOf(asked), system: without(asked, drop) }),
      asked.inquiry.states ?? STATES,
    );
    const cell = envelopeOf(search, asked.guarantors);
    if (cell) bounds.push(cell.floor.bounds);
    return cell && isFinished(search)
      ? {
          floor: stepsText(cell.floor.value),
          ceiling: stepsText(cell.ceiling.value),
          assured: cell.floor.value.some(({ value }) => value > 0),
        }
      : undefined;
  };
  const pairs = duties.flatMap((late, index) =>
    duties
      .slice(0, index)
      .filter((early) => early.cite.pact !== late.cite.pact && helped(asked, early) === helped(asked, late))
      .map((early) => ({ late, early })),
  );
  let whole: Heights | undefined;
  const findings = pairs.flatMap(({ late, early }): readonly Finding[] => {
    // Of all duties these two alone: the later one by itself does something, and without it nothing is lost.
    const others = (norm: Norm): boolean => duties.includes(norm) && norm !== late && norm !== early;
    if (heights((norm) => others(norm) || norm === early)?.assured !== true) return [];
    if (
      !isSame(
        heights(others),
        heights((norm) => others(norm) || norm === late),
      )
    )
      return [];
    whole ??= heights(() => false);
    if (
      !isSame(
        whole,
        heights((norm) => norm === late),
      )
    )
      return [];
    return [
      found(
        asked,
        'redundant',
        `${named(early.cite)} owes as much, as soon: without ${named(late.cite)} the least and the most stay as they are.`,
        [],
        [late.cite, early.cite],
      ),
    ];
  });
  const states = bounds.reduce((sum, one) => sum + one.states, 0);
  return { findings: findings.map((finding) => ({ ...finding, states })), bounds };
};

const namesAmount = ({ act: { menu } }: Norm): boolean =>
  [...(menu?.items ?? []), ...(menu?.mayInclude ?? []), ...(menu?.mustInclude ?? [])].some(
    ({ amount }) => amount !== undefined,
  );

const isSame = (a: Heights | undefined, b: Heights | undefined): boolean =>
  a !== undefined && b !== undefined && a.floor === b.floor && a.ceiling === b.ceiling;

/** Whom a duty helps, as a name. */
const helped = ({ frame }: Asked, { act, cite }: Norm): string =>
  (act.to ? meantIn(frame.opening, frame.case, cite.pact, act.to) : frame.victims).toSorted().join();

const without = ({ system }: Asked, drop: (norm: Norm) => boolean): Question['system'] =>
  recompiled(system, (pact: Pact) => ({ ...pact, norms: pact.norms.filter((norm) => !drop(norm)) }));

const stepsText = (steps: readonly Step[]): string =>
  steps.map(({ from, value }) => `${from}:${value}`).join(' ');
