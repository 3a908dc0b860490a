import { HOUR, RUNGS } from '@casus/engine';
import { envelopeOf, exposed } from '../envelope/envelope.ts';
import type { Bounds } from '../model.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { type Asked, aidsOf, citesOf, found } from './asked.ts';
import type { Finding } from './finding.ts';

const TALK = 1;

/** What the text as it stands assures, against what can become due and what the victim needs. */
export const level = (
  asked: Asked,
): { readonly findings: readonly Finding[]; readonly bounds: Bounds | undefined } => {
  const { question, need, states = 20_000 } = asked.inquiry;
  if (asked.scale.kind !== 'ladder') return { findings: [], bounds: undefined };
  const search = carryOn(begin({ ...question, about: asked.guarantors, heights: true }), states);
  const cell = envelopeOf(search, asked.guarantors);
  if (!cell) return { findings: [], bounds: undefined };
  const { bounds } = cell.floor;
  if (!isFinished(search)) return { findings: [], bounds };
  const cites = citesOf(aidsOf(asked));
  const most = cell.ceiling.value.at(-1);
  if (most?.value === TALK)
    return {
      findings: [found(asked, 'talk-only', 'The most that can become due is talk.', most.witness, cites)],
      bounds,
    };
  const least = cell.floor.value.at(-1);
  if (!need || !least || least.value <= TALK) return { findings: [], bounds };
  const gap = exposed(cell.floor.value, need, question.horizon);
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

/** Help above talk can be compelled though the victim provoked the attack, or is said to have. */
export const entrapment = (asked: Asked): readonly Finding[] => {
  const { incident } = asked.frame;
  const provoked =
    incident.qualities?.unprovoked === 'false' || incident.disputed?.includes('provocation') === true;
  const high = asked.base.least.find((step) => step.value > TALK);
  return provoked && high && asked.scale.kind === 'ladder' && asked.base.bounds.exhausted
    ? [
        found(
          asked,
          'entrapment',
          `${RUNGS[high.value] ?? ''} is owed from hour ${high.from / HOUR} to one that provoked the attack, or is said to have.`,
          high.witness,
          citesOf(aidsOf(asked)),
        ),
      ]
    : [];
};
