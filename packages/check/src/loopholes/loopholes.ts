import type { Proved } from '../model.ts';
import { ask, type Asked, summed } from './asked.ts';
import { doubled } from './between.ts';
import { bodies } from './bodies.ts';
import { CATALOGUE } from './catalogue.ts';
import { clash } from './clash.ts';
import { attacks, classes } from './classes.ts';
import type { Finding, Inquiry, Topic } from './finding.ts';
import { judgement } from './judgement.ts';
import { idle } from './idle.ts';
import { entrapment, level } from './level.ts';
import { forfeit, people } from './people.ts';
import { fellows, standing } from './standing.ts';
import { voting } from './voting.ts';
import { words } from './words.ts';

/** Detectors that compare the help compelled under the mended text with that of a text in which one thing is left open. */
const DETECTORS: readonly ((asked: Asked) => readonly Finding[])[] = [
  judgement,
  voting,
  bodies,
  people,
  words,
  clash,
  classes,
  entrapment,
  idle,
  standing,
];

/** The detectors of each topic. */
const OF_TOPIC: Readonly<Record<Topic, typeof DETECTORS>> = {
  dispute: [judgement, voting, bodies, classes, entrapment],
  neighbour: [voting, bodies, classes, entrapment, forfeit, fellows],
};

/**
 * The loopholes of a guarantee in one class of incidents (SEMANTICS section 11): a loophole of a kind exists if
 * leaving it alone unmended lowers the help that can be compelled. Each finding has a run that shows it. What could
 * not be looked at to the end brings no finding, and the bounds say so.
 */
export const loopholesOf = (inquiry: Inquiry): Proved<readonly Finding[]> => {
  const asked = ask(inquiry);
  const { horizon } = inquiry.question;
  const own = attacks(asked);
  if (own.length > 0) return { value: own, bounds: summed([], horizon) };
  const detectors = inquiry.topic === undefined ? DETECTORS : OF_TOPIC[inquiry.topic];
  const others = inquiry.topic === undefined ? doubled(asked) : { findings: [], bounds: [] };
  const heights = inquiry.topic === undefined ? level(asked) : { findings: [], bounds: undefined };
  return {
    value: inOrder([
      ...others.findings,
      ...detectors.flatMap((detector) => detector(asked)),
      ...heights.findings,
    ]),
    bounds: summed([...asked.looked, ...others.bounds, ...(heights.bounds ? [heights.bounds] : [])], horizon),
  };
};

const ORDER = new Map<string, number>(CATALOGUE.map(({ slug }, index) => [slug, index]));

/** In the order of the catalogue, one finding for each kind: the first, with the sentences of all. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] => {
  const bySlug = new Map<string, Finding>();
  for (const finding of findings) {
    const before = bySlug.get(finding.slug);
    bySlug.set(
      finding.slug,
      before ? { ...before, at: [...new Set([...before.at, ...finding.at])] } : finding,
    );
  }
  return [...bySlug.values()].sort((a, b) => (ORDER.get(a.slug) ?? 0) - (ORDER.get(b.slug) ?? 0));
};
