import { withStatus } from '../state/copy.ts';
import { partiesWords } from '../report/phrases.ts';
import type { NormRule } from '../compile/system.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import { isOrgan } from '../casus/organ.ts';
import type { Gate } from '../model/pact.ts';
import type { PartyId } from '../model/who.ts';
import type { Instance } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { bearersOf, causeOf, create } from './arise.ts';
import { caseAt, contextOf, note, pactOf, putInstance, signal, type Turn } from '../step/turn.ts';
import { isDue, isJoint } from './arise.ts';
import { nextPeriod } from './recur.ts';

/** Judges every duty of a case whose deadline has come. */
export const expireAll = (turn: Turn, id: number): void => {
  // What a breach brings comes after: it has a clock of its own.
  const count = caseAt(turn, id).instances.length;
  for (let index = 0; index < count; index += 1) {
    expire(turn, id, index);
    const after = caseAt(turn, id).instances[index];
    if (after && turn.work.system.norms[after.norm]?.per !== undefined) nextPeriod(turn, id, after);
  }
};

/** Judges a duty at its deadline: what is not performed is breached, excused, or nothing more than a disappointment. */
const expire = (turn: Turn, id: number, index: number): void => {
  const instance = caseAt(turn, id).instances[index];
  // NaN is no instant: a duty without one never expires, whatever else falls due in its case.
  if (instance?.status !== 'active' || !(instance.due <= turn.work.now)) return;
  if (instance.pledge !== undefined) {
    putInstance(turn, id, index, withStatus(instance, 'breached', turn.work.now));
    note(
      turn,
      'breach',
      'late',
      instance.bearers[0],
      `${partiesWords(turn.work.system.world, instance.bearers)} did not deliver in full what was pledged`,
    );
    return;
  }
  const rule = turn.work.system.norms[instance.norm];
  if (!rule) return;
  if (rule.norm.manner === 'maintain') return end(turn, id, index, instance, 'lapsed');
  switch (rule.norm.strength) {
    case 'should':
    case 'intends':
    case 'may':
    case 'not required':
      return end(turn, id, index, instance, 'lapsed');
    case 'endeavours':
    case 'shall':
    case 'undertakes':
      break;
  }
  const { menu } = rule.norm.act;
  if (menu?.owed === 'deems' && instance.by.length === 0) {
    if (menu.least === 'nothing')
      return end(
        turn,
        id,
        index,
        instance,
        'fulfilled',
        'doing nothing is such measures as it deems necessary',
      );
    // Unread, the words do not say whether nothing is enough: the duty stays open and says so.
    if (menu.least === undefined)
      return putInstance(turn, id, index, {
        ...instance,
        note: 'the deadline has passed; whether doing nothing was enough depends on the reading of "as it deems necessary"',
      });
  }
  if (isExcused(turn, rule, instance)) {
    end(
      turn,
      id,
      index,
      instance,
      'excused',
      'every way to perform waits on a domestic body to which the pact reserves the matter',
    );
    remedies(turn, rule, id, index, true);
    return;
  }
  const { deadline } = rule.norm;
  if (deadline.kind === 'within' && deadline.softly)
    return putInstance(turn, id, index, {
      ...instance,
      note: 'the time was given "where possible": it has passed, and whether it was possible is not for the text to say',
    });
  const item = rule.counted;
  const told = instance.bearers.length > 1 || item?.amount !== undefined;
  putInstance(turn, id, index, withStatus(instance, 'breached', turn.work.now));
  note(
    turn,
    'breach',
    'late',
    instance.bearers[0],
    told
      ? `${partiesWords(turn.work.system.world, instance.bearers)}: Article ${rule.norm.cite.article} of ${pactOf(turn.work, rule).pact.id} was not performed by its deadline${item?.amount ? ` (${instance.done} of ${item.amount.quantity} ${item.amount.unit})` : ''}`
      : undefined,
    rule.index,
  );
  signal(turn, id, 'norm');
  remedies(turn, rule, id, index, false);
};

const end = (
  turn: Turn,
  id: number,
  index: number,
  instance: Instance,
  status: Instance['status'],
  why?: string,
): void => {
  const after = withStatus(instance, status, turn.work.now);
  if (why !== undefined) after.note = why;
  putInstance(turn, id, index, after);
  signal(turn, id, 'norm');
};

/** Whether the pact itself reserves every way to perform to a domestic body that has not said yes (Vienna Convention on the Law of Treaties, 27 and 46, otherwise internal law is no excuse). */
const isExcused = (turn: Turn, rule: NormRule, instance: Instance): boolean => {
  const pact = pactOf(turn.work, rule);
  const context = contextOf(turn.work, pact, undefined);
  return instance.bearers.every((bearer) =>
    pact.pact.gates.some((gate) => {
      if (gate.already || includes(gate.who, bearer, context) !== 'true') return false;
      if (gate.ref?.article !== undefined && gate.ref.article !== rule.norm.cite.article) return false;
      if (!gatesAll(rule, gate)) return false;
      return !turn.work.authorisations.some(
        (entry) => entry.of === bearer && entry.granted && isOrgan(entry.organ, gate.organ),
      );
    }),
  );
};

/**
 * Whether a gate stands before every way to perform. Words that leave open what they gate (`open`) gate
 * force on every reading of them, and nothing else.
 */
const gatesAll = (rule: NormRule, gate: Gate): boolean => {
  if (gate.effect === 'whether') return true;
  const { measures = ['force'] } = gate;
  if (rule.verb === 'force') return measures.includes('force');
  const items = rule.norm.act.menu?.items ?? [];
  return (
    items.length > 0 &&
    rule.norm.act.menu?.owed !== 'deems' &&
    items.every((item) => measures.some((measure) => isWithinMeasure(item.measure, measure)))
  );
};

/** "Failing that, each other Guarantor shall also ...": the norms that a breach (or, where they say so, an excuse) brings. */
const remedies = (turn: Turn, rule: NormRule, id: number, index: number, excused: boolean): void => {
  const failed = caseAt(turn, id).instances[index];
  if (!failed) return;
  const pact = pactOf(turn.work, rule);
  for (const remedy of pact.norms) {
    if (remedy.failing !== rule.norm.id || (excused && remedy.norm.failing?.excuse !== true)) continue;
    const of = caseAt(turn, id);
    const context = contextOf(turn.work, pact, of);
    const out = remedy.norm.subject.other ? failed.bearers : [];
    const bearers = bearersOf(
      {
        ...remedy,
        norm: {
          ...remedy.norm,
          subject: { who: remedy.norm.subject.who, bearing: remedy.norm.subject.bearing },
        },
      },
      context,
    ).filter((party) => !out.includes(party));
    if (isJoint(remedy)) raise(turn, remedy, id, bearers);
    else for (const bearer of bearers) raise(turn, remedy, id, [bearer]);
    const now = caseAt(turn, id).instances[index];
    // The breach stays on record; only the duty to perform it still is gone.
    if (remedy.norm.failing?.keeps === 'instead' && now)
      putInstance(turn, id, index, {
        ...now,
        over: true,
        note: `replaced by its remedy; the ${excused ? 'excuse' : 'breach'} stands`,
      });
  }
};

const raise = (turn: Turn, remedy: NormRule, id: number, bearers: readonly PartyId[]): void => {
  const of = caseAt(turn, id);
  const [first] = bearers;
  if (first === undefined) return;
  if (of.instances.some((entry) => entry.norm === remedy.index && entry.bearers.includes(first))) return;
  const context = contextOf(turn.work, pactOf(turn.work, remedy), of, first);
  const { derivations } = turn.work.system.options;
  if (isDue(remedy, context))
    create(
      turn,
      remedy,
      id,
      bearers,
      causeOf(turn, id, derivations ? { events: turn.event >= 0 ? [turn.event] : [] } : undefined),
    );
};
