import { type Cite, compile, type Event, eventWords, type Incident, RUNGS, settle } from '@casus/engine';
import {
  type Example,
  inSentence,
  type Fault,
  type Loophole,
  type LoopholesResult,
  type Trial,
} from '@casus/views';
import { reached } from '../check/coverage.ts';
import type { Asked } from '../check/question.ts';
import type { Texts } from '../library/texts.ts';
import { unified } from './diff.ts';
import { editsOf } from './edit.ts';
import { type Discovered, type Sweep, triedAgain } from './find.ts';

/** What was found as plain JSON. With the language at hand, each repair is tried as an edit of the text. */
export const loopholesResult = (
  { found, classes, open, states }: Sweep,
  asked: Asked,
  texts: Texts | undefined,
): LoopholesResult => ({
  pacts: asked.system.pacts.map(({ pact }) => pact.id),
  horizon: asked.horizon,
  loopholes: merged(found.map((one) => loopholeOf(one, asked, texts))).toSorted(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  ),
  classes,
  open,
  states,
});

const ORDER = { grave: 0, serious: 1, slight: 2 } as const;

/** Loopholes that differ in nothing but the guarantor are one. */
const merged = (all: readonly Loophole[]): readonly Loophole[] => {
  const byText = new Map<string, Loophole>();
  for (const one of all) {
    const key = JSON.stringify([one.slug, one.class, one.at, one.says]);
    const before = byText.get(key);
    byText.set(key, before ? { ...before, guarantors: [...before.guarantors, ...one.guarantors] } : one);
  }
  return [...byText.values()];
};

const loopholeOf = (one: Discovered, asked: Asked, texts: Texts | undefined): Loophole => {
  const { finding, staged, variant, classes } = one;
  const trial = (texts && triedOnText(one, asked, texts)) ?? triedOnModel(one);
  const { system } = asked;
  const chronicle = chronicleOf(one);
  return {
    slug: finding.slug,
    severity: finding.severity,
    guarantors: finding.guarantors.includes(staged.stage.guarantor) ? staged.guarantors : finding.guarantors,
    victim: finding.incident.on[0] ?? asked.victim,
    attacker: finding.incident.by,
    class: classWords(variant.name, asked),
    classes,
    at: finding.at.map((cite) => faultOf(cite, asked)),
    says: finding.says,
    chronicle: numbered(chronicle, finding.incident).map((event) => ({
      at: event.at,
      words: eventWords(system.world, event),
    })),
    ...(one.shown ? { example: exampleOf(one.shown) } : {}),
    ...(one.runs ? { runs: one.runs } : {}),
    states: finding.states,
    repair: { words: finding.repair.words, ...(trial ? { tried: trial } : {}) },
  };
};

/** The run as the text as it stands has it; none where the loophole is read off the words. */
const chronicleOf = ({ finding, shown }: Discovered): readonly Event[] => {
  if (shown === undefined) return [finding.incident, ...finding.counterexample];
  return 'events' in shown ? shown.events : [];
};

/** The incident is the one event to which others refer. */
const numbered = (events: readonly Event[], { at }: Incident): readonly Event[] => {
  const no = events.find(
    (event) => event.kind === 'incident' && event.at === at && event.no !== undefined,
  )?.no;
  return events.map((event) => (no !== undefined && event.about === no ? { ...event, about: 1 } : event));
};

const exampleOf = (shown: NonNullable<Discovered['shown']>): Example =>
  'events' in shown
    ? { kind: shown.kind, until: shown.until, height: RUNGS[shown.height] ?? '' }
    : { kind: shown.kind };

/** "an attack by TUR" with the name of the party. */
const classWords = (name: string, { names, world }: Asked): string =>
  name
    .replace(/\b(?:by )?[A-Z]{3}\b/, (code) =>
      code.startsWith('by ') ? `by ${inSentence(names, code.slice(3))}` : inSentence(names, code),
    )
    .replace(/\(([a-z-]+)\)/, (whole, region: string) => {
      const found = world.regions.find(({ id }) => id === region);
      return found ? `(${found.name})` : whole;
    });

const faultOf = ({ pact, article, text, range }: Cite, { loaded }: Asked): Fault => {
  const source = loaded.find(({ draft }) => draft.id === pact)?.source;
  return {
    pact,
    article,
    text,
    ...(source && range ? { file: baseOf(source.path), line: range.line } : {}),
  };
};

const baseOf = (path: string): string => path.replace(/^.*[/\\]/, '');

const triedOnModel = ({ tried }: Discovered): Trial | undefined =>
  tried && { on: 'model', gone: tried.gone, ...levels(tried) };

const levels = ({ before, after }: NonNullable<Discovered['tried']>): Pick<Trial, 'before' | 'after'> =>
  before && after ? { before: reached(before), after: reached(after) } : {};

/** The first edit of a text under which the loophole is gone, as a diff. */
const triedOnText = (one: Discovered, asked: Asked, texts: Texts): Trial | undefined => {
  const { finding, staged } = one;
  for (const { draft, source } of asked.loaded) {
    const at = finding.at.filter(({ pact }) => pact === draft.id);
    const facts = {
      attacker: inSentence(asked.names, staged.stage.attacker),
      victim: inSentence(asked.names, staged.stage.victim),
      kind: finding.incident.incident,
    };
    for (const edited of editsOf(finding.slug, at, source, facts, texts)) {
      const pacts = asked.loaded.flatMap((each) => {
        const made = each.draft.id === draft.id ? edited.draft : each.draft;
        const settled = settle(made, kept(made, asked.taken[each.draft.id] ?? {}));
        return settled.ok ? [settled.pact] : [];
      });
      if (pacts.length < asked.loaded.length) continue;
      const outcome = triedAgain(one, compile(pacts, asked.world, { derivations: false }));
      if (outcome?.gone)
        return {
          on: 'text',
          gone: true,
          ...levels(outcome),
          diff: unified(baseOf(source.path), source.text, edited.text),
        };
    }
  }
  return undefined;
};

/** What was chosen of what the text still leaves open. */
const kept = (
  draft: Asked['loaded'][number]['draft'],
  taken: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(taken).filter(([id]) => draft.choices.some((choice) => choice.id === id)),
  );
