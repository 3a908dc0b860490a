import type { PactRule } from '../compile/system.ts';
import type { Topic } from '../compile/topics.ts';
import type { Forfeiture } from '../model/pact.ts';
import type { PartyId } from '../model/who.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import { speaksFor } from '../casus/organ.ts';
import type { Context } from '../state/context.ts';
import { caseIn, inForce, victimsOf } from '../state/read.ts';
import type { Case } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { contextOf, note, putInstance, type Turn } from '../step/turn.ts';
import { end, lifeOf, put } from './tenure.ts';

/** What may bring a forfeiture about. */
const TOPICS: ReadonlySet<Topic> = new Set<Topic>(['incident', 'belief', 'decision', 'act', 'fact']);

/**
 * Loss of the pact ("When Ukraine attacks Russia without provocation, Ukraine forfeits this pact"): what
 * is owed to the one who lost it lapses and nothing new arises for it; what it owes itself stays.
 * Contested facts forfeit nothing. Where the text names who determines it, that finding decides.
 */
export const forfeits = (turn: Turn, id: number, topic: Topic): void => {
  if (!TOPICS.has(topic)) return;
  for (const rule of turn.work.system.pacts) {
    if (rule.pact.forfeitures.length === 0 || !inForce(turn.work, rule)) continue;
    const of = caseIn(turn.work, id);
    if (!of) continue;
    rule.pact.forfeitures.forEach((forfeiture, by) => lose(turn, rule, forfeiture, by, of));
  }
};

const lose = (turn: Turn, rule: PactRule, forfeiture: Forfeiture, by: number, of: Case): void => {
  const context = contextOf(turn.work, rule, of);
  const life = lifeOf(turn, rule);
  if (life.forfeited.some((entry) => entry.by === by)) return;
  const facts = weigh(forfeiture.when, context);
  if (facts === 'false') return;
  const value = forfeiture.judge ? found(forfeiture, context) : facts;
  if (value !== 'true') return;
  const parties = members(forfeiture.who, context);
  put(turn, rule, {
    ...life,
    forfeited: [
      ...life.forfeited,
      ...parties.map((party) => ({ party, at: turn.work.now, event: turn.event, by })),
    ],
  });
  for (const party of parties)
    note(
      turn,
      'discrepancy',
      'forfeited',
      party,
      `${party} has forfeited ${rule.pact.id} under Article ${forfeiture.cite.article}`,
    );
  if (forfeiture.extent === 'pact') return end(turn, rule, `${parties.join(', ')} forfeited it`);
  for (const party of parties) lapseTo(turn, rule, party, `${party} has forfeited the pact`);
};

/** The word of whoever the text lets determine it; silence is no finding. */
const found = (forfeiture: Forfeiture, context: Context): 'true' | 'false' => {
  const { judge } = forfeiture;
  const last = (context.case?.beliefs ?? []).findLast(
    (belief) =>
      belief.kind === 'finding' &&
      judge !== undefined &&
      ((judge.kind === 'body' && belief.by === judge.body) ||
        speaksFor(belief.by, context.state).some((party) => includes(judge, party, context) === 'true')),
  );
  return last?.holds === true ? 'true' : 'false';
};

/** What is owed to a party lapses, all of it or under an article or by one other; history stays. */
export const lapseTo = (
  turn: Turn,
  rule: PactRule,
  party: PartyId,
  why: string,
  only: { readonly article?: string | undefined; readonly of?: PartyId | undefined } = {},
): void => {
  for (let id = 0; id < turn.work.cases.size; id += 1) {
    const of = caseIn(turn.work, id);
    of?.instances.forEach((instance, index) => {
      const norm = turn.work.system.norms[instance.norm];
      if (norm?.pact !== rule.index || instance.status !== 'active' || instance.bearers.includes(party))
        return;
      if (only.article !== undefined && !articleMatches(only.article, norm.norm.cite.article)) return;
      if (only.of !== undefined && !instance.bearers.includes(only.of)) return;
      if (!benefits(norm.norm.act.to, party, contextOf(turn.work, rule, of), of)) return;
      putInstance(turn, id, index, {
        ...instance,
        status: 'lapsed',
        changed: turn.work.now,
        note: why,
      });
    });
  }
};

const benefits = (
  to: Parameters<typeof includes>[0] | undefined,
  party: PartyId,
  context: Context,
  of: Case,
): boolean =>
  to === undefined ? victimsOf(context.state, of).includes(party) : includes(to, party, context) === 'true';

/** Whether everybody whom an act would benefit has lost the pact. */
export const isForfeit = (
  to: Parameters<typeof includes>[0] | undefined,
  rule: PactRule,
  context: Context,
): boolean => {
  const lost = context.state.pacts[rule.index]?.forfeited ?? [];
  if (lost.length === 0) return false;
  const whom = to ? members(to, context) : context.case ? victimsOf(context.state, context.case) : [];
  return whom.length > 0 && whom.every((party) => lost.some((entry) => entry.party === party));
};
