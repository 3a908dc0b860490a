import { type Cite, HOUR, type Norm, type Pact, type PartyId, RUNGS, type System } from '@casus/engine';
import { type Compelled, compelled } from '../blockers/compelled.ts';
import { bound, type Freedom } from '../blockers/freedom.ts';
import { type Defect, isAid, mended, recompiled } from '../blockers/mend.ts';
import { BY_RUNG, heightsOn, type Scale } from '../envelope/scale.ts';
import type { Bounds, Question, Run, Step } from '../model.ts';
import { mayMean } from '../search/atoms.ts';
import { type Frame, frameOf } from '../search/frame.ts';
import { begin, type Tools } from '../search/search.ts';
import { kindOf, type Slug } from './catalogue.ts';
import type { Finding, Inquiry, Loss, Repair } from './finding.ts';

/** An inquiry with what all detectors share: the mended text, and the help that it compels when all co-operate. */
export interface Asked {
  readonly inquiry: Inquiry;
  readonly guarantors: readonly PartyId[];
  readonly scale: Scale;
  readonly system: System;
  readonly frame: Frame;
  /** Words of the mended text, for what may be said freely. */
  readonly tools: Tools;
  /** Compelled help under the mended text, everybody else co-operating; none where it could not be exhausted. */
  readonly base: Compelled;
  /** Compelled help with something left open. */
  readonly open: (left: Left) => Compelled;
  /** Compelled help under the mended text with a further change. */
  readonly fixed: (edit: (pact: Pact) => Pact) => Compelled;
  /** How far each search so far has reached; grows as detectors ask. */
  readonly looked: readonly Bounds[];
}

/** What is left unmended. */
export interface Left {
  readonly defects?: readonly Defect[];
  readonly freedom?: Partial<Freedom>;
  readonly careless?: true;
  /** Whose acts matter beside those of the guarantors. */
  readonly about?: readonly PartyId[];
}

const STATES = 20_000;

/** Lays out an inquiry. */
export const ask = (inquiry: Inquiry): Asked => {
  const { guarantors, scale = BY_RUNG, states = STATES } = inquiry;
  const question: Question = { ...inquiry.question, ...heightsOn(scale) };
  const { system } = question;
  const texts = new Map<string, System>();
  const textOf = (defects: readonly Defect[]): System => {
    const key = defects.join();
    const known = texts.get(key) ?? mended(system, defects);
    texts.set(key, known);
    return known;
  };
  const whole = textOf([]);
  const looked: Bounds[] = [];
  const open = ({ defects = [], freedom = {}, careless, about = [] }: Left): Compelled => {
    const help = compelled(
      {
        ...question,
        system: textOf(defects),
        about: [...guarantors, ...about],
        ...(careless ? { careless } : {}),
      },
      guarantors,
      { ...bound(guarantors), shares: false, ...freedom },
      scale,
      { states },
    );
    looked.push(help.bounds);
    return help;
  };
  const fixed = (edit: (pact: Pact) => Pact): Compelled => {
    const help = compelled(
      { ...question, system: recompiled(whole, edit), about: guarantors },
      guarantors,
      { ...bound(guarantors), shares: false },
      scale,
      { states },
    );
    looked.push(help.bounds);
    return help;
  };
  const asked: Question = { ...question, system: whole, about: guarantors };
  return {
    inquiry,
    guarantors,
    scale,
    system,
    frame: frameOf(question),
    tools: begin(asked).tools,
    base: open({}),
    open,
    fixed,
    looked,
  };
};

/** Where one help is lower than another. */
export interface Lower extends Loss {
  /** Distinct states looked at for it, in both searches. */
  readonly states: number;
}

/** The first instant at which help is lower than it would be, if both are known to the end. */
export const lower = (than: Compelled, found: Compelled): Lower | undefined => {
  if (!than.bounds.exhausted || !found.bounds.exhausted) return undefined;
  const at = (steps: readonly Step[], instant: number): Step | undefined =>
    steps.findLast((step) => step.from <= instant);
  const after = (steps: readonly Step[], instant: number): number | undefined =>
    steps.find((step) => step.from > instant)?.from;
  const { horizon } = found.bounds;
  const instants = [...than.least, ...found.least].map((step) => step.from).sort((a, b) => a - b);
  for (const from of instants) {
    const was = at(than.least, from);
    const is = at(found.least, from);
    if (was && is && is.value < was.value)
      return {
        from,
        until: after(found.least, from) ?? horizon,
        both: Math.min(after(found.least, from) ?? horizon, after(than.least, from) ?? horizon),
        was: was.value,
        is: is.value,
        meant: { ...than.asked, run: was.witness },
        left: { ...found.asked, run: is.witness },
        states: than.bounds.states + found.bounds.states,
      };
  }
  return undefined;
};

/** A finding, or none where nothing is lower. */
export const findingOf = (
  asked: Asked,
  slug: Slug,
  lost: Lower | undefined,
  at: readonly Cite[],
  edit?: Repair['edit'],
): readonly Finding[] =>
  lost === undefined
    ? []
    : [
        {
          ...found(asked, slug, lostWords(asked, lost), lost.left.run, at, edit),
          loss: lost,
          states: lost.states,
        },
      ];

/** A finding that needs no comparison. */
export const found = (
  asked: Asked,
  slug: Slug,
  says: string,
  counterexample: Run,
  at: readonly Cite[],
  edit?: Repair['edit'],
): Finding => {
  const kind = kindOf(slug);
  return {
    slug,
    severity: kind.severity,
    guarantors: asked.guarantors,
    incident: asked.frame.incident,
    at: distinct(at),
    says,
    counterexample,
    states: 0,
    repair: { words: kind.repair, ...(edit ? { edit } : {}) },
  };
};

/** "From hour 24: consult, not arms."; a ladder's rungs by name. */
const lostWords = ({ scale }: Asked, { from, was, is }: Lower): string => {
  const height = (value: number): string =>
    scale.kind === 'ladder' ? (RUNGS[value] ?? String(value)) : `${value} of ${scale.of}`;
  return `From hour ${from / HOUR}: ${height(is)}, not ${height(was)}.`;
};

const distinct = (cites: readonly Cite[]): readonly Cite[] => [
  ...new Map(cites.map((cite) => [`${cite.pact} ${cite.article} ${cite.sentence}`, cite])).values(),
];

/** Norms under which a guarantor asked about may have to do something, with their sentences. */
export const aidsOf = ({ system, frame, guarantors }: Asked): readonly Norm[] =>
  system.pacts.flatMap(({ pact }) =>
    pact.norms.filter(
      (norm) => isAid(norm) && guarantors.some((party) => mayMean(norm.subject.who, party, frame, pact.id)),
    ),
  );

/** Sentences of norms. */
export const citesOf = (norms: readonly Norm[]): readonly Cite[] => norms.map((norm) => norm.cite);

/** How far several searches reach together. */
export const summed = (all: readonly Bounds[], horizon: number): Bounds => ({
  horizon,
  incidents: 1,
  uses: 1,
  states: all.reduce((sum, one) => sum + one.states, 0),
  moves: all.reduce((sum, one) => sum + one.moves, 0),
  exhausted: all.every((one) => one.exhausted),
});
