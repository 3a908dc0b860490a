import { advance, casesOf, due, type Instance, type Norm, type Pact, type State } from '@casus/engine';
import { cooperation } from '../blockers/cooperation.ts';
import { bound } from '../blockers/freedom.ts';
import { hasNoClock, isAid, isDuty } from '../blockers/mend.ts';
import { settled } from '../search/frame.ts';
import { runOf } from '../search/node.ts';
import { begin } from '../search/search.ts';
import { type Asked, aidsOf, found } from './asked.ts';
import type { Finding } from './finding.ts';

/**
 * What becomes of duties when a guarantor does nothing at all, lawfully or not, and everybody else co-operates: a
 * duty whose time runs out without a breach has a deadline that cannot be missed, and what waits for its breach is
 * a dead letter.
 */
export const idle = (asked: Asked): readonly Finding[] => {
  const { frame, tools } = laidOut(asked);
  let node = cooperation(
    tools,
    bound(asked.guarantors),
  )({
    state: frame.opening,
    done: [],
    said: [],
    path: undefined,
  });
  for (let steps = 0; steps < LONGEST; steps += 1) {
    const next = due(node.state).find((entry) => entry.at > node.state.now)?.at;
    if (next === undefined || next >= frame.end) break;
    const state = advance(settled(advance(node.state, next)), next, true);
    node = cooperation(tools, bound(asked.guarantors))({ ...node, state });
  }
  const own = instancesOf(node.state).filter(({ bearers }) =>
    bearers.some((party) => asked.guarantors.includes(party)),
  );
  const missed = own.filter(
    (instance) =>
      isBinding(asked, instance) &&
      Number.isFinite(instance.due) &&
      instance.due < frame.end &&
      (instance.status === 'fulfilled' || instance.status === 'active') &&
      instance.by.length === 0,
  );
  const norms = missed.flatMap((instance) => asked.system.norms[instance.norm]?.norm ?? []);
  const [first] = norms;
  return [
    ...(first
      ? [
          found(
            asked,
            'unmissable-deadline',
            `Its time runs out under Article ${first.cite.article}, nothing has been done, and nobody is in breach.`,
            runOf(node.path),
            norms.map((norm) => norm.cite),
          ),
        ]
      : []),
    ...deadLetters(asked),
    ...redundant(asked),
  ];
};

const laidOut = (asked: Asked) => {
  const { tools } = begin({ ...asked.inquiry.question, about: asked.guarantors });
  return { tools, frame: tools.frame };
};

const LONGEST = 200;

const instancesOf = (state: State): readonly Instance[] => casesOf(state).flatMap((of) => of.instances);

const isBinding = (asked: Asked, instance: Instance): boolean => {
  const norm = asked.system.norms[instance.norm]?.norm;
  return norm !== undefined && isAid(norm) && isDuty(norm);
};

/** Remedies for the breach of a duty that has no time to be broken at. */
const deadLetters = (asked: Asked): readonly Finding[] =>
  asked.system.pacts.flatMap(({ pact }) =>
    pact.norms.flatMap((norm) => {
      const target = pact.norms.find((other) => other.id === norm.failing?.norm);
      return target && isAid(target) && hasNoClock(target)
        ? [
            found(
              asked,
              'dead-letter',
              `It waits for a breach of Article ${target.cite.article}, which states no time and so is never broken.`,
              [],
              [norm.cite, target.cite],
            ),
          ]
        : [];
    }),
  );

/** A duty beside another of the same pact, in the same case and of the same bearers, that owes all of it as soon. */
const redundant = (asked: Asked): readonly Finding[] =>
  asked.system.pacts.flatMap(({ pact }) =>
    aidsOf(asked)
      .filter((norm) => norm.cite.pact === pact.id && isDuty(norm))
      .flatMap((norm) => {
        const other = pact.norms.find((one) => one.id !== norm.id && covers(pact, one, norm));
        return other
          ? [
              found(
                asked,
                'redundant',
                `Article ${other.cite.article} owes as much, as soon, in the same case.`,
                [],
                [norm.cite, other.cite],
              ),
            ]
          : [];
      }),
  );

const covers = (pact: Pact, wide: Norm, narrow: Norm): boolean => {
  if (!isAid(wide) || !isDuty(wide) || pact.norms.indexOf(wide) > pact.norms.indexOf(narrow)) return false;
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const alike =
    same(wide.subject, narrow.subject) &&
    same(wide.when, narrow.when) &&
    same(wide.act.verb, narrow.act.verb) &&
    same(wide.act.to, narrow.act.to) &&
    same(wide.act.against, narrow.act.against) &&
    [wide, narrow].every(
      (norm) => norm.until === undefined && norm.unless === undefined && norm.failing === undefined,
    );
  if (!alike || wide.act.menu?.owed !== 'all' || narrow.act.menu?.owed !== 'all') return false;
  const items = wide.act.menu.items.map((item) => JSON.stringify(item));
  return (
    narrow.act.menu.items.every((item) => items.includes(JSON.stringify(item))) &&
    wide.deadline.kind === 'within' &&
    narrow.deadline.kind === 'within' &&
    wide.deadline.of === narrow.deadline.of &&
    wide.deadline.span.kind === 'exact' &&
    narrow.deadline.span.kind === 'exact' &&
    wide.deadline.span.ms <= narrow.deadline.span.ms
  );
};
