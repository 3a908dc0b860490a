import {
  type Chain,
  chainOf,
  type ChainQuestion,
  type Policy,
  type Proved,
  type Stops,
  stopsOf,
  type Target,
} from '@casus/check';
import {
  type Event,
  eventWords,
  type IncidentKind,
  INCIDENTS,
  type PartyId,
  type System,
} from '@casus/engine';
import { type ChainAct, type ChainResult, type ChainStop, inSentence, type Names } from '@casus/views';
import type { Patience } from './patience.ts';

/** A chain reaction as a result: plain JSON. */

const FORCE: ReadonlySet<IncidentKind> = (() => {
  const found = new Set<IncidentKind>(['use of force']);
  for (const { kind, is } of INCIDENTS) if (is.some((wider) => found.has(wider))) found.add(kind);
  return found;
})();

const isWar = (event: Event): boolean =>
  event.kind === 'incident'
    ? FORCE.has(event.incident)
    : event.kind === 'measure' && event.measure === 'force';

/** What a party does, without its own name. */
const actWords = (system: System, event: Event): string =>
  event.kind === 'consultation'
    ? 'consultation'
    : event.kind === 'opinion'
      ? 'finds its security threatened'
      : eventWords(system.world, event).replace(/^[^:]{1,40}: /, '');

/** The same act by the same party at the same step is one, under all its sentences. */
const together = (acts: readonly ChainAct[]): readonly ChainAct[] => {
  const out = new Map<string, ChainAct>();
  for (const act of acts) {
    const key = JSON.stringify([act.party, act.act, act.ground]);
    const same = out.get(key);
    out.set(
      key,
      same ? { ...same, under: [...same.under, ...act.under], breaks: [...same.breaks, ...act.breaks] } : act,
    );
  }
  return [...out.values()];
};

/** So many sets are tried before the first look for an interrupt; then twice as many, from the start, and so on. */
const SPELL = 8;

/** The smallest sets that stop a chain, as far as patience reaches: what was found by then stands. */
async function stopsBy(
  question: ChainQuestion,
  target: Target,
  most: number,
  patience: Patience,
): Promise<Proved<Stops>> {
  for (let sets = Math.min(SPELL, most); ; sets = Math.min(2 * sets, most)) {
    const found = stopsOf(question, target, sets);
    await patience.breathe(sets / most, `${found.value.tried} of at most ${most} sets tried`);
    if (found.value.tried < sets || sets === most || patience.stopped() !== undefined) return found;
  }
}

/** Asks, and lays the answer out. */
export async function chainResult(
  question: ChainQuestion,
  targets: readonly Target[],
  names: Names,
  most: number,
  patience: Patience,
): Promise<ChainResult> {
  const { system } = question;
  const chain: Proved<Chain> = chainOf(question);
  const { layers, belligerents, refusals, undone } = chain.value;
  const first = layers[0]?.links[0]?.event ?? question.incident;
  const authors = new Map(
    layers.flatMap(({ links }) => links.map(({ event, party }) => [event.no, party] as const)),
  );
  const stops: ChainStop[] = [];
  for (const target of targets)
    stops.push(stopOf(await stopsBy(question, target, most, patience), system, names));
  return {
    pacts: system.pacts.map(({ pact }) => pact.id),
    incident: eventWords(system.world, first),
    horizon: chain.bounds.horizon,
    steps: layers.map(({ step, at, links }) => ({
      step,
      at,
      acts: together(
        links.map(
          ({ party, event, against, ground, under, unnamed, breaks }): ChainAct => ({
            party: party === '' ? everybody(event) : party,
            act: actWords(system, event),
            against,
            ground,
            war: isWar(event),
            under: under.map(({ pact, cite, step: because, because: no }) => ({
              pact,
              article: cite.article,
              ...(because === undefined ? {} : { step: because, ...afterOf(authors.get(no)) }),
            })),
            unnamed: unnamed === true,
            breaks: breaks.map(({ pact, cite }) => ({ pact, article: cite.article })),
          }),
        ),
      ),
    })),
    belligerents,
    refusals: refusals.map(({ party, by, pact, under, titles }) => ({
      party,
      by,
      under: under.map(({ cite }) => ({ pact, article: cite.article })),
      because: titles.map(({ title, cite }) => ({ title, pact, article: cite.article })),
    })),
    undone: undone.map(({ party, event, under, lawful }) => ({
      party,
      act: actWords(system, event),
      under: under.map(({ pact, cite }) => ({ pact, article: cite.article })),
      lawful,
    })),
    stops,
    states: chain.bounds.states,
    moves: chain.bounds.moves,
    exhausted: chain.bounds.exhausted,
  };
}

const afterOf = (party: PartyId | undefined): { readonly after?: PartyId } =>
  party === undefined || party === '' ? {} : { after: party };

const everybody = (event: Event): PartyId =>
  'by' in event && Array.isArray(event.by) ? (event.by[0] ?? '') : '';

const stopOf = ({ value, bounds }: Proved<Stops>, system: System, names: Names): ChainStop => ({
  before:
    value.target.kind === 'party'
      ? `before ${inSentence(names, value.target.party)} is at war`
      : `before ${value.target.number} are at war`,
  smallest: value.smallest.map(({ abstains, belligerents }) => ({
    abstains: abstains.map(({ party, lawful, undone }) => ({
      party,
      lawful,
      undone: undone.map(({ event }) => actWords(system, event)),
    })),
    belligerents,
  })),
  tried: value.tried,
  exhausted: bounds.exhausted,
});

/** What parties do that are not dutiful, by the option that says so. */
export const POLICIES: readonly (readonly [option: 'late' | 'helps' | 'refuses' | 'abstains', Policy])[] = [
  ['late', 'late'],
  ['helps', 'helps'],
  ['refuses', 'refuses'],
  ['abstains', 'abstains'],
];
