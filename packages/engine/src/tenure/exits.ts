import { partyWords } from '../report/phrases.ts';
import type { PactRule } from '../compile/system.ts';
import type { StatusAct } from '../model/event.ts';
import type { Exit } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import { instantOf, startOf } from '../norms/deadline.ts';
import { lapseTo } from './forfeit.ts';
import { extend } from './extend.ts';
import { caseIn, numberOf, partiesOf, victimsOf } from '../state/read.ts';
import { includes, members } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import { topOf } from '../store/pile.ts';
import { contextOf, note, putInstance, setDeadline, signal, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';
import { end, enter, lapseOwed, lifeOf, lookAgain, put, reviewAll } from './tenure.ts';

type Leaving = StatusAct['act'] &
  ('withdraws' | 'terminates' | 'suspends' | 'expels' | 'releases' | 'waives' | 'extends');

/** Which way out an act uses. */
const KINDS: Readonly<Record<Leaving, readonly Exit['kind'][]>> = {
  withdraws: ['withdraw', 'terminate'],
  terminates: ['terminate', 'withdraw'],
  suspends: ['suspend'],
  expels: ['expel'],
  releases: ['release'],
  waives: ['waive'],
  extends: ['extend'],
};

/** The kinds of exit that an act of leaving uses, in the order in which they are looked for. */
export const exitKinds = (act: Leaving): readonly Exit['kind'][] => KINDS[act];

/** An act in the life of a pact: signature, ratification, exit, suspension, release, consent. */
export const statusAct = (turn: Turn, event: StatusAct): void => {
  const rule = turn.work.system.byId.get(event.pact);
  if (!rule)
    return note(
      turn,
      'without effect',
      'unknown-pact',
      event.by,
      `${event.pact} is not among the pacts under study`,
    );
  const now = turn.work.now;
  const life = lifeOf(turn, rule);
  const by = event.by;
  switch (event.act) {
    case 'enters into force':
    case 'applies provisionally':
      return enter(turn, rule, now, 'the record says that it entered into force');
    case 'ends':
      return end(turn, rule, 'the record says that it ended');
    case 'signs':
    case 'ratifies':
    case 'approves':
      if (by === undefined) return byNobody(turn, event);
      put(turn, rule, {
        ...life,
        ratified: [...life.ratified, { party: by, event: turn.event, act: event.act }],
      });
      return reviewAll(turn);
    case 'joins':
      if (by === undefined) return byNobody(turn, event);
      put(turn, rule, { ...life, joined: [...life.joined, { party: by, at: now }] });
      return reviewAll(turn);
    case 'consents':
    case 'refuses consent':
      if (by === undefined) return byNobody(turn, event);
      put(turn, rule, {
        ...life,
        consents: [...life.consents, { party: by, holds: event.act === 'consents', event: turn.event }],
      });
      return;
    case 'resumes':
      return resume(turn, rule, event);
    case 'withdraws':
    case 'terminates':
    case 'suspends':
    case 'expels':
    case 'releases':
    case 'waives':
    case 'extends':
      return useExit(turn, rule, event, event.act);
  }
};

const byNobody = (turn: Turn, event: StatusAct): void =>
  note(turn, 'without effect', 'unknown-party', undefined, `nobody is said to have done this (${event.act})`);

/** Uses a way out that the pact gives; without one the act has no effect. */
const useExit = (turn: Turn, rule: PactRule, event: StatusAct, act: Leaving): void => {
  const { by } = event;
  if (by === undefined || !partiesOf(turn.work, rule, turn.work.now).includes(by))
    return note(
      turn,
      'without effect',
      'not-a-party',
      by,
      `${by === undefined ? 'nobody' : partyWords(turn.work.system.world, by)} is not a party to ${event.pact}`,
    );
  const of = caseIn(turn.work, latestCase(turn, by, event.toward));
  const context = { ...contextOf(turn.work, rule, of), at: turn.work.now };
  const ways = rule.pact.exits.filter(
    (way) =>
      KINDS[act].includes(way.kind) &&
      includes(way.by, by, context) === 'true' &&
      (way.toward === undefined ||
        event.toward === undefined ||
        includes(way.toward, event.toward, { ...context, bearer: by }) === 'true') &&
      (way.ref?.article === undefined ||
        event.article === undefined ||
        articleMatches(way.ref.article, event.article)),
  );
  const { renewal } = rule.pact.term;
  if (ways.length === 0) {
    const notice = renewal?.notice;
    if (
      notice &&
      (act === 'withdraws' || act === 'terminates') &&
      includes(notice.by, by, context) === 'true'
    ) {
      const life = lifeOf(turn, rule);
      return put(turn, rule, {
        ...life,
        notices: [...life.notices, { party: by, at: turn.work.now, event: turn.event }],
      });
    }
    return note(
      turn,
      'without effect',
      'no-power',
      by,
      act === 'withdraws' || act === 'terminates'
        ? `${event.pact} gives ${by} no way out`
        : `${event.pact} gives ${by} no power for this`,
    );
  }
  const closed = (way: Exit): boolean =>
    way.within !== undefined &&
    of !== undefined &&
    turn.work.now > instantOf(way.within, rule, of, by, turn.work, of.known);
  const open = ways.find(
    (way) =>
      !closed(way) &&
      (way.from === undefined || turn.work.now >= way.from) &&
      (way.onlyIf === undefined || weigh(way.onlyIf, { ...context, bearer: by }) === 'true'),
  );
  if (!open)
    return ways.every(closed)
      ? note(
          turn,
          'without effect',
          'out-of-time',
          by,
          `the time that ${event.pact} gives for this has passed`,
        )
      : ways.every((way) => way.from !== undefined && turn.work.now < way.from)
        ? note(
            turn,
            'without effect',
            'out-of-time',
            by,
            `${event.pact} cannot be left before the date it states`,
          )
        : note(
            turn,
            'without effect',
            'no-power',
            by,
            'the condition that the text sets for this is not met',
          );
  if (open.jointly && !allHaveCalled(turn, rule, event, open, act)) return;
  carryOut(turn, rule, event, open, act);
};

/** A case that the actor or the one it acts toward suffers: "the victim may release". */
const latestCase = (turn: Turn, by: PartyId, toward: PartyId | undefined): number => {
  const { world } = turn.work.system;
  const heads = [by, toward].flatMap((party) =>
    party === undefined ? [] : [topOf(get(turn.work.against, numberOf(world, party)))],
  );
  return heads.find((head) => head !== undefined) ?? 0;
};

/** "The Parties may jointly expel": each says so, and the last one's word takes effect. */
const allHaveCalled = (turn: Turn, rule: PactRule, event: StatusAct, way: Exit, act: Leaving): boolean => {
  const life = lifeOf(turn, rule);
  const calls = [...life.calls, { act, by: event.by ?? '', toward: event.toward }];
  put(turn, rule, { ...life, calls });
  return members(way.by, contextOf(turn.work, rule, undefined))
    .filter((party) => party !== event.toward)
    .every((party) =>
      calls.some((call) => call.act === act && call.by === party && call.toward === event.toward),
    );
};

const carryOut = (turn: Turn, rule: PactRule, event: StatusAct, way: Exit, act: Leaving): void => {
  const life = lifeOf(turn, rule);
  const { toward } = event;
  const by = event.by ?? '';
  const at = way.notice ? addSpan(noticeFrom(turn, event), way.notice, rule.pact.offset) : turn.work.now;
  switch (act) {
    case 'withdraws':
    case 'terminates':
      put(turn, rule, {
        ...life,
        left: [
          ...life.left,
          {
            party: by,
            at,
            how: way.kind === 'terminate' ? 'terminated' : 'withdrew',
            ...(way.accrued === 'ends' ? { ends: true } : {}),
          },
        ],
      });
      return lookAgain(turn, rule, at);
    case 'expels':
      if (toward === undefined)
        return note(turn, 'without effect', 'no-power', by, 'an expulsion names who is expelled');
      put(turn, rule, {
        ...life,
        left: [
          ...life.left,
          { party: toward, at, how: 'expelled', ...(way.accrued === 'ends' ? { ends: true } : {}) },
        ],
      });
      return lookAgain(turn, rule, at);
    case 'suspends':
      put(turn, rule, {
        ...life,
        suspended: [
          ...life.suspended,
          {
            by,
            toward,
            at,
            until: undefined,
            ...(event.article === undefined ? {} : { article: event.article }),
          },
        ],
      });
      if (at <= turn.work.now) holdClocks(turn, rule, by, toward, event.article);
      return;
    case 'releases':
      if (toward === undefined)
        return note(turn, 'without effect', 'no-power', by, 'a release names who releases whom');
      put(turn, rule, {
        ...life,
        released: [...life.released, { by, of: toward, article: event.article, event: turn.event }],
      });
      return lapseOwed(turn, rule, toward, event.article, 'released');
    case 'waives':
      return lapseTo(turn, rule, by, `${by} has waived it`, {
        article: event.article ?? way.ref?.article,
        of: toward,
      });
    case 'extends':
      return extend(turn, rule, event, way);
  }
};

/** A notice given on a day counts from its end, as every clock does; one that came to be known later, from then. */
const noticeFrom = (turn: Turn, event: StatusAct): Instant =>
  Math.max(turn.work.now, startOf(event)) as Instant;

/** Each instance that a suspension touches: owed by either of the two to the other, or all where nobody is named. */
const touched = (
  turn: Turn,
  rule: PactRule,
  by: PartyId,
  toward: PartyId | undefined,
  article: string | undefined,
  status: 'active' | 'suspended',
): readonly { readonly id: number; readonly index: number }[] => {
  const out: { readonly id: number; readonly index: number }[] = [];
  for (let id = 0; id < turn.work.cases.size; id += 1) {
    const of = caseIn(turn.work, id);
    of?.instances.forEach((instance, index) => {
      const norm = turn.work.system.norms[instance.norm];
      if (norm?.pact !== rule.index || instance.status !== status) return;
      if (article !== undefined && !articleMatches(article, norm.norm.cite.article)) return;
      const victims = victimsOf(turn.work, of);
      if (
        toward === undefined ||
        (instance.bearers.includes(by) && victims.includes(toward)) ||
        (instance.bearers.includes(toward) && victims.includes(by))
      )
        out.push({ id, index });
    });
  }
  return out;
};

/** Suspension stops the clocks (SEMANTICS section 6). */
const holdClocks = (
  turn: Turn,
  rule: PactRule,
  by: PartyId,
  toward: PartyId | undefined,
  article: string | undefined,
): void => {
  for (const { id, index } of touched(turn, rule, by, toward, article, 'active')) {
    const instance = caseIn(turn.work, id)?.instances[index];
    if (instance) putInstance(turn, id, index, { ...instance, status: 'suspended', changed: turn.work.now });
  }
};

/** Takes a suspension back: the clocks run on by what was left of them. */
const resume = (turn: Turn, rule: PactRule, event: StatusAct): void => {
  const { by, toward } = event;
  const life = lifeOf(turn, rule);
  const now = turn.work.now;
  const ending = life.suspended.filter(
    (entry) => entry.by === by && entry.toward === toward && entry.until === undefined,
  );
  if (by === undefined || ending.length === 0)
    return note(turn, 'without effect', 'no-power', by, `${by ?? 'nobody'} has suspended nothing`);
  put(turn, rule, {
    ...life,
    suspended: life.suspended.map((entry) => (ending.includes(entry) ? { ...entry, until: now } : entry)),
  });
  for (const { article } of ending)
    for (const { id, index } of touched(turn, rule, by, toward, article, 'suspended')) {
      const instance = caseIn(turn.work, id)?.instances[index];
      if (!instance) continue;
      const due = (instance.due + (now - instance.changed)) as Instant;
      putInstance(turn, id, index, { ...instance, status: 'active', changed: now, due });
      setDeadline(turn, id, index);
      signal(turn, id, 'norm');
    }
};
