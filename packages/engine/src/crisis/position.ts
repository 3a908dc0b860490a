import type { Holding, Question } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { holdings } from '../report/positions.ts';
import { covers as gives } from '../norms/serves.ts';
import { eventAt, partiesOf } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { pactOf } from '../step/turn.ts';
import { instantWords } from '../time/words.ts';
import { actFits, type Position } from './act-fits.ts';
import type { Finding } from './finding.ts';
import { honoursAll } from './honours.ts';
import { isCalledOn, notSo, outcomeHolds } from './outcome.ts';
import { anyParty, contextFor, partiesMeant, refers, refOf } from './speaks.ts';
import { isForbidden, standsFor } from './standing.ts';
import { binds, title } from './title.ts';

const OWED: ReadonlySet<Holding['status']> = new Set([
  'active',
  'fulfilled',
  'breached',
  'performed late',
  'excused',
  'suspended',
  'lapsed',
]);

/** "X is obliged, not obliged, excused, permitted or forbidden ...": weighed for each party meant. */
export const position = (state: State, that: Position): Finding => {
  const all = holdings(state).filter(
    (holding) =>
      refers(that.ref, holding) &&
      OWED.has(holding.status) &&
      binds(holding) &&
      actFits(state, that, holding),
  );
  if (that.of.kind === 'nobody') return forNobody(state, that, all);
  const parties = partiesMeant(state, that.of, that.ref?.pact);
  const results = parties.map((party) =>
    forParty(
      state,
      that,
      party,
      all.filter((holding) => holding.bearers.includes(party)),
    ),
  );
  const failed = results.find((result) => !result.holds);
  return {
    holds: results.length > 0 && failed === undefined,
    instead: failed?.instead ?? (results.length === 0 ? 'the sentence speaks of nobody here' : ''),
    why: results.flatMap((result) => result.why),
  };
};

/** "Nobody is ...": no party to the pact (without one: to any under study) is. */
const forNobody = (state: State, that: Position, all: readonly Holding[]): Finding => {
  const rules = state.system.pacts.filter(
    (rule) => that.ref?.pact === undefined || rule.pact.id === that.ref.pact,
  );
  const parties = new Set(rules.flatMap((rule) => partiesOf(state, rule, state.now)));
  const owed = all.filter((holding) => holding.status !== 'lapsed' && holding.manner === 'achieve');
  const held = that.position === 'obliged' ? owed : all;
  const found = [...parties].flatMap((party) => {
    const own = held.filter((holding) => holding.bearers.includes(party));
    const is = that.position === 'obliged' ? own.length > 0 : forParty(state, that, party, own).holds;
    return is ? [{ party, own }] : [];
  });
  return {
    holds: found.length === 0,
    instead: `${that.position}: ${found.map((entry) => entry.party).join(', ') || 'nobody'}`,
    why:
      found.length > 0
        ? found.flatMap(({ own }) => own.map((holding) => ({ kind: 'position' as const, id: holding.id })))
        : [
            {
              kind: 'why not',
              party: anyParty(state, that.ref?.pact),
              ...(that.ref ? refOf(that.ref) : {}),
            },
          ],
  };
};

const forParty = (state: State, that: Position, party: PartyId, held: readonly Holding[]): Finding => {
  const to = helped(state, that);
  const whyNot: Question = {
    kind: 'why not',
    party,
    ...(that.ref ? refOf(that.ref) : {}),
    ...(to === undefined ? {} : { to }),
  };
  const why: readonly Question[] =
    held.length > 0
      ? telling(state, that, held).map((holding) => ({ kind: 'position', id: holding.id }))
      : [whyNot];
  const is =
    held
      .map(
        (holding) =>
          `${holding.status} (Article ${holding.article} of ${holding.pact}${holding.due.kind === 'at' ? `, due ${instantWords(holding.due.at)}` : ''})`,
      )
      .join('; ') || 'owes nothing of the kind';
  switch (that.position) {
    case 'obliged': {
      const standing = held.length > 0 ? [] : standsFor(state, that, party);
      if (held.length === 0 && standing.length === 0) return { holds: false, instead: `${party} ${is}`, why };
      const timed = held.length === 0 || held.some((holding) => dueFits(that, holding));
      const honoured = standing.length > 0 || honoursAll(held);
      const broken = held.some(
        (holding) => holding.status === 'breached' || holding.status === 'performed late',
      );
      const outcome =
        that.outcome === undefined ||
        (that.outcome === 'honours it'
          ? honoured
          : that.outcome === 'breaches it'
            ? broken
            : that.outcome === 'refuses it'
              ? held.some((holding) => isRefused(state, holding)) || broken
              : !isCalledOn(state, that, party));
      return { holds: timed && outcome, instead: `${party}: ${is}`, why };
    }
    case 'not obliged': {
      const bound = held.filter((holding) => holding.status !== 'lapsed');
      const came = outcomeHolds(state, that, party, contextFor(state, that.ref?.pact));
      return {
        holds: bound.length === 0 && came,
        instead: bound.length === 0 ? notSo(that, party) : `${party}: ${is}`,
        why: bound.length === 0 ? [whyNot] : why,
      };
    }
    case 'excused':
      return { holds: held.some((holding) => holding.status === 'excused'), instead: `${party}: ${is}`, why };
    case 'permitted': {
      const bound = held.filter((holding) => holding.status !== 'lapsed' && holding.manner === 'achieve');
      // Under a named article it takes a title in that article; without one, what no norm forbids is permitted.
      const free = that.ref?.article === undefined && that.act !== undefined;
      const unforbidden = free && !isForbidden(state, that, party);
      const may = title(state, that, party) || unforbidden;
      const came = outcomeHolds(state, that, party, contextFor(state, that.ref?.pact));
      return {
        holds: bound.length === 0 && may && came,
        instead:
          bound.length > 0
            ? `${party} is obliged: ${is}`
            : may
              ? notSo(that, party)
              : `${party} has no title to it there`,
        why: [
          {
            kind: 'why may',
            party,
            ...(that.ref ? refOf(that.ref) : {}),
            ...(that.act ? { verb: that.act.verb } : {}),
            ...(unforbidden ? { free: true as const } : {}),
          },
          ...why,
        ],
      };
    }
    case 'forbidden': {
      const bans = standsFor(state, { ...that, position: 'obliged' }, party);
      return {
        holds: bans.length > 0 || held.some((holding) => holding.position === 'prohibition'),
        instead: `nothing forbids it to ${party}`,
        why,
      };
    }
  }
};

/** Whom the help that an expectation speaks of would be for. */
const helped = (state: State, { act, ref }: Position): readonly PartyId[] | undefined => {
  const context = act?.to && contextFor(state, ref?.pact);
  return act?.to && context ? members(act.to, context) : undefined;
};

/** Of what a party owes, what bears the outcome that is spoken of, the latest first; all of it where nothing does. */
const telling = (state: State, that: Position, held: readonly Holding[]): readonly Holding[] => {
  const bears = held.filter((holding) => {
    switch (that.outcome) {
      case 'breaches it':
        return holding.status === 'breached' || holding.status === 'performed late';
      case 'honours it':
        return holding.status === 'fulfilled';
      case 'refuses it':
        return isRefused(state, holding);
      default:
        return true;
    }
  });
  return (bears.length > 0 ? bears : held).toReversed();
};

/** Nothing was done toward it, or nothing of what the text names as owed ("which shall include military assistance"). */
const isRefused = (state: State, holding: Holding): boolean => {
  if (holding.status === 'fulfilled') return false;
  const rule = state.system.norms.find(
    (entry) => entry.norm.id === holding.norm && pactOf(state, entry).pact.id === holding.pact,
  );
  const named = rule?.owed ?? [];
  return !holding.by.some((at) => {
    const event = eventAt(state, at);
    if (event?.kind !== 'measure' && event?.kind !== 'delivery') return true;
    return named.length === 0 || named.some((item) => gives(item, event.measure));
  });
};

const dueFits = (that: Position, holding: Holding): boolean => {
  if (that.by === undefined) return true;
  if (that.by === 'no stated time') return holding.due.kind === 'none' || holding.due.kind === 'open';
  if (typeof that.by === 'number') return holding.due.kind === 'at' && holding.due.at === that.by;
  return holding.due.kind === 'open'
    ? holding.due.word === that.by.word
    : holding.cite.text.includes(that.by.word);
};
