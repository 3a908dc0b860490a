import { HOUR, RUNGS } from '@casus/engine';
import { reachedAt } from '../envelope/assured.ts';
import { exposed } from '../envelope/envelope.ts';
import type { Bounds } from '../model.ts';
import { type Asked, aidsOf, citesOf, found } from './asked.ts';
import type { Finding } from './finding.ts';
import { floorOf, mostOf, TALK } from './floor.ts';

/** What the text as it stands assures, against what can become due and what the victim needs. */
export const level = (
  asked: Asked,
): { readonly findings: readonly Finding[]; readonly bounds: Bounds | undefined } => {
  const { question, need, states = 20_000 } = asked.inquiry;
  if (asked.scale.kind !== 'ladder') return { findings: [], bounds: undefined };
  const { least: steps, bounds } = floorOf(question, asked.guarantors, asked.scale, states);
  const cites = citesOf(aidsOf(asked));
  const most = mostOf(question, asked.guarantors, states);
  if (most.level === 'talk' && most.settled && isAnythingOwed(asked))
    return {
      findings: [found(asked, 'talk-only', 'The most that can become due is talk.', most.witness, cites)],
      bounds,
    };
  if (!bounds.exhausted) return { findings: [], bounds };
  const least = steps.at(-1);
  if (!need || !least || least.value <= TALK) return { findings: [], bounds };
  const gap = exposed(steps, need, question.horizon);
  const wanted = need.at(-1)?.value ?? 0;
  const height = (value: number): string => RUNGS[value] ?? String(value);
  if (gap.open)
    return {
      findings: [
        found(
          asked,
          'too-little',
          `No more than ${height(least.value)} is assured, and ${height(wanted)} is needed.`,
          least.witness,
          cites,
        ),
      ],
      bounds,
    };
  return {
    findings:
      gap.ms > 0
        ? [
            found(
              asked,
              'late',
              `${height(wanted)} is assured from hour ${least.from / HOUR}; for ${gap.ms / HOUR} hours less is assured than is needed.`,
              least.witness,
              cites,
            ),
          ]
        : [],
    bounds,
  };
};

/** Whether the mended text owes anything in this class of incidents: else there is no talk either. */
const isAnythingOwed = ({ base }: Asked): boolean =>
  base.bounds.exhausted && base.least.some(({ value }) => value > 0);

/** Help by means, and not by words alone, can be compelled though the victim provoked the attack. That it may be said to have is no such case: see `provoked`. */
export const entrapment = (asked: Asked): readonly Finding[] => {
  const { incident } = asked.frame;
  const provoked = incident.qualities?.unprovoked === 'false';
  const high = asked.base.least.find((step) => reachedAt([step])['material help'] !== undefined);
  return provoked && high && asked.scale.kind === 'ladder' && asked.base.bounds.exhausted
    ? [
        found(
          asked,
          'entrapment',
          `${RUNGS[high.value] ?? ''} is owed from hour ${high.from / HOUR} to one that provoked the attack.`,
          high.witness,
          citesOf(aidsOf(asked)),
        ),
      ]
    : [];
};
