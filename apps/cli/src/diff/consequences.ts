import { BY_RUNG } from '@casus/check';
import { asDraft, type Cite, compile, eventWords, type Pact, type PartyId } from '@casus/engine';
import { type ArticleChange, changedPlaces, TENURE, withPlace } from '@casus/history';
import type { Consequence, EnvelopeLine, Outlook } from '@casus/views';
import { type GroupOptions, wantedIn } from '../check/groups.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { answersOf, type Measured } from '../check/lines.ts';
import { needIn } from '../check/need.ts';
import type { Patience } from '../check/patience.ts';
import type { Asked } from '../check/question.ts';
import { good, type Outcome } from '../exit.ts';
import type { Versions } from './versions.ts';

/** Options that ask what a change comes to. */
export interface ConsequenceOptions extends IncidentOptions, Pick<GroupOptions, 'guarantor'> {
  readonly need?: string;
}

/** What the change from one version to the other comes to in one incident. */
export interface Consequences {
  /** The incident in words, in each version. */
  readonly incident: readonly [string, string];
  readonly changes: readonly Consequence[];
  /** Guarantors for whom nothing changed. */
  readonly unchanged: readonly PartyId[];
  readonly exhausted: boolean;
}

/** Asks both versions about the same incident, and each changed article alone for what it does. */
export async function consequencesOf(
  versions: Versions,
  options: ConsequenceOptions,
  patience: Patience,
): Promise<Outcome<Consequences>> {
  const need = needIn(options.need, BY_RUNG);
  if (!need.ok) return need;
  const { before, after } = versions;
  const first = await outlookOf(before.all, options, need.value, patience);
  if (!first.ok) return first;
  const second = await outlookOf(after.all, options, need.value, patience);
  if (!second.ok) return second;
  const changed = together(first.value.by, second.value.by);
  const found: Consequence[] = [];
  const causes = changed.length === 0 ? [] : await articlesAlone(versions, options, need.value, patience);
  for (const change of changed) found.push({ ...change, because: causesOf(change, causes) });
  const touched = new Set(changed.flatMap(({ guarantors }) => guarantors));
  return good({
    incident: [first.value.words, second.value.words],
    changes: found,
    unchanged: [...second.value.by.keys()].filter((party) => !touched.has(party)),
    exhausted: first.value.exhausted && second.value.exhausted,
  });
}

type Need = Measured['need'];

/** What each guarantor assures in a version, by the words as they stand. */
interface Outlooks {
  readonly words: string;
  readonly by: ReadonlyMap<PartyId, Outlook>;
  readonly exhausted: boolean;
}

const outlookOf = async (
  all: Asked,
  options: ConsequenceOptions,
  need: Need,
  patience: Patience,
): Promise<Outcome<Outlooks>> => {
  const incident = incidentAsked(all, options);
  if (!incident.ok) return incident;
  const wanted = wantedIn(all, incident.value, options);
  if (!wanted.ok) return wanted;
  const measured = { incident: incident.value, wanted: wanted.value, scale: BY_RUNG, need };
  // The words as they stand: what other readings give is for `casus compare` and `casus envelope`.
  const asTheyStand = [{ chosen: all.taken, readings: [] }];
  const { answers, lines } = await answersOf(asTheyStand, all, measured, patience);
  const by = new Map<PartyId, Outlook>();
  for (const { line } of answers) for (const party of line.guarantors) by.set(party, outlookIn(line));
  return good({
    words: eventWords(all.system.world, incident.value),
    by,
    exhausted: answers.length === lines && answers.every(({ line }) => line.exhausted),
  });
};

const outlookIn = ({ floor, ceiling, exposed }: EnvelopeLine): Outlook => ({
  floor,
  ceiling,
  ...(exposed === undefined ? {} : { exposed: exposed.ms }),
});

const isSame = (a: Outlook | undefined, b: Outlook | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Guarantors for whom the same changed in the same way, taken together; absent in a version: not bound there. */
const together = (
  before: ReadonlyMap<PartyId, Outlook>,
  after: ReadonlyMap<PartyId, Outlook>,
): readonly Omit<Consequence, 'because'>[] => {
  const out = new Map<string, { guarantors: PartyId[]; before?: Outlook; after?: Outlook }>();
  for (const party of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(party);
    const fresh = after.get(party);
    if (isSame(old, fresh)) continue;
    const key = JSON.stringify([old, fresh]);
    const group = out.get(key);
    if (group) group.guarantors.push(party);
    else
      out.set(key, {
        guarantors: [party],
        ...(old === undefined ? {} : { before: old }),
        ...(fresh === undefined ? {} : { after: fresh }),
      });
  }
  return [...out.values()];
};

/** What one changed article does alone: the old version with it. */
interface Alone {
  readonly place: string;
  readonly cite: Cite | undefined;
  readonly by: ReadonlyMap<PartyId, Outlook>;
}

const articlesAlone = async (
  { before, after, articles }: Versions,
  options: ConsequenceOptions,
  need: Need,
  patience: Patience,
): Promise<readonly Alone[]> => {
  const renumbered = numbersOf(articles);
  const out: Alone[] = [];
  for (const place of changedPlaces(before.pact, after.pact, renumbered)) {
    const mixed = withPlace(before.pact, after.pact, place, renumbered);
    const found = await outlookOf(as(before.all, mixed), options, need, patience);
    // A mixture in which a guarantor asked about is not bound says nothing of what the article does.
    if (found.ok)
      out.push({
        place,
        cite: sentenceOf(after.pact, place, before.pact) ?? sentenceOf(before.pact, place, after.pact),
        by: found.value.by,
      });
  }
  return out;
};

/** A question about a plain pact instead of the draft. */
const as = (all: Asked, pact: Pact): Asked => {
  const draft = asDraft(pact);
  const [first] = all.loaded as readonly [Asked['loaded'][number]];
  return {
    ...all,
    loaded: [{ ...first, draft }],
    taken: { [draft.id]: {} },
    system: compile([pact], all.world, { derivations: false }),
  };
};

/** New number to old number, for articles that have another. */
export const numbersOf = (articles: readonly ArticleChange[]): ReadonlyMap<string, string> =>
  new Map(
    articles.flatMap(({ heading, before }) => {
      const [from, to] = [before, heading].map((each) => /^Article (\S+)$/.exec(each ?? '')?.[1]);
      return from !== undefined && to !== undefined ? [[to, from] as const] : [];
    }),
  );

/** The first sentence of an article that owes, allows or defines something that the other version does not say there. */
const sentenceOf = (pact: Pact, place: string, other: Pact): Cite | undefined => {
  if (place === TENURE) return pact.term.duration?.cite ?? pact.term.begins?.cite ?? pact.term.renewal?.cite;
  const own = citesIn(pact).filter(({ article }) => article === place || article.startsWith(`${place}(`));
  const said = new Set(citesIn(other).map(({ text }) => text));
  return own.find(({ text }) => !said.has(text)) ?? own[0];
};

const citesIn = (pact: Pact): readonly Cite[] =>
  [
    ...pact.norms,
    ...pact.terms,
    ...pact.bodies,
    ...pact.gates,
    ...pact.forfeitures,
    ...pact.exits,
    ...pact.roles,
  ].map(({ cite }) => cite);

const causesOf = (
  { guarantors, before, after }: Omit<Consequence, 'because'>,
  causes: readonly Alone[],
): Consequence['because'] => {
  const [party] = guarantors;
  if (party === undefined) return [];
  const whole = causes.filter(({ by }) => isSame(by.get(party), after));
  const some = causes.filter(({ by }) => !isSame(by.get(party), before));
  return (whole.length > 0 ? whole : some).map(({ place, cite }) => ({
    place,
    alone: whole.length > 0,
    ...(cite === undefined ? {} : { sentence: cite.text }),
  }));
};
