import type { FactStatus, Holding, Power, ProcedureStatus } from '@casus/engine';
import { capital, inSentence, listed, listedShort, type Names } from './names.ts';
import { articleName } from './citing.ts';
import { shownAs, statusWords } from './status.ts';
import { moment, type Zone } from './zone.ts';

/** What sentences need to know to be printed: names of parties and the one zone of the page. */
export interface Print {
  readonly names: Names;
  readonly zone: Zone;
  /** The pact that goes without saying; others are named beside the article. */
  readonly home?: string;
}

/** Longest that an act is printed; a text may list every state of the world. */
const ACT_ROOM = 120;

/** What is owed, cut after a whole name where it is a list without end. */
export function shortAct(act: string): string {
  if (act.length <= ACT_ROOM) return act;
  const kept = act.slice(0, ACT_ROOM).replace(/,? [^, ]*$/, '');
  const rest = act.slice(kept.length).split(', ').length;
  return rest > 2 ? `${kept} and ${rest} others` : `${kept} …`;
}

/** "Article 3", with the pact where it is not the one that goes without saying; what `many` have pledged alike is their own. */
export const source = (
  held: { readonly article: string; readonly pact: string },
  print: Print,
  many = false,
): string =>
  held.article === 'pledge'
    ? many
      ? 'their own pledges'
      : 'its own pledge'
    : held.pact === print.home
      ? articleName(held.article)
      : `${articleName(held.article)} of ${held.pact}`;

const OWED: Readonly<Record<Holding['strength'], readonly [one: string, many: string]>> = {
  shall: ['must', 'must'],
  undertakes: ['has undertaken to', 'have undertaken to'],
  endeavours: ['must endeavour to', 'must endeavour to'],
  should: ['should', 'should'],
  intends: ['intends to', 'intend to'],
  may: ['may', 'may'],
  'not required': ['is not required to', 'are not required to'],
};

/** Nothing is to be done any more, and nothing was done amiss. */
const NO_MORE: ReadonlySet<Holding['status']> = new Set(['lapsed', 'excused', 'superseded', 'replaced']);

/** What is to be done is done by its time; what is to be kept up, or left undone, is so until then. */
const limit = (holding: Holding, print: Print): string => {
  switch (holding.due.kind) {
    case 'at': {
      const lasts = holding.manner === 'maintain' || holding.position === 'prohibition';
      return ` ${lasts ? 'until' : 'by'} ${moment(holding.due.at, print.zone)}`;
    }
    case 'open':
      return ` ${holding.due.word === 'a reasonable time' ? `within ${holding.due.word}` : holding.due.word} (an open term)`;
    case 'none':
      return holding.manner === 'maintain' ? '' : ', by no stated time';
  }
};

/**
 * One duty in one sentence, with when and under what: "The United States must consult Ukraine by
 * 2 March 2027, 05:30 UTC+2, under Article 3: breached." Several bearers with the same duty may be given together.
 */
export function dutySentence(
  holding: Holding,
  print: Print,
  bearers: readonly string[] = holding.bearers,
): string {
  const who = listedShort(
    bearers.map((party) => inSentence(print.names, party)),
    7,
  );
  const [one, many] = NO_MORE.has(holding.status) ? ['was to', 'were to'] : OWED[holding.strength];
  const verb = holding.position === 'prohibition' ? 'must not' : bearers.length === 1 ? one : many;
  const joint = holding.joint && bearers.length > 1 ? ' jointly' : '';
  const when = limit(holding, print);
  const comma = when.includes(',') || when.endsWith(')') ? ',' : '';
  return `${capital(who)} ${verb}${joint} ${shortAct(holding.act)}${when}${comma} under ${source(holding, print, bearers.length > 1)}: ${statusWords(holding)}.`;
}

/** A power or liberty in one sentence. */
export function powerSentence(power: Power, print: Print): string {
  const until = power.until === undefined ? '' : ` until ${moment(power.until, print.zone)},`;
  const waits = power.waits === undefined ? '' : `, once ${power.waits}`;
  return `${capital(inSentence(print.names, power.holder))} may ${shortAct(power.act)}${until} under ${source(power, print)}${waits}: ${power.state}.`;
}

/** A casus in one sentence, with who judges differently. */
export function factSentence(fact: FactStatus, print: Print): string {
  const differ = fact.byDeterminer.filter((judge) => judge.status !== fact.status);
  const others = [...new Set(differ.map((judge) => judge.status))].map((status) => {
    const judges = differ.filter((judge) => judge.status === status);
    return `${status} for ${listedShort(
      judges.map((judge) => inSentence(print.names, judge.by)),
      6,
    )}`;
  });
  const contested = fact.contestedBy.map((party) => inSentence(print.names, party));
  const by =
    contested.length === 0
      ? ''
      : `${fact.status === 'contested' ? '' : ', contested'} by ${listed(contested)}`;
  const apart = others.length > 0 ? `; ${listed(others)}` : '';
  return `${fact.term} (event ${fact.case + 1}) is ${fact.status}${by}${apart}, under ${source({ article: fact.cite.article, pact: fact.pact }, print)}.`;
}

/** A vote in one sentence. */
export function procedureSentence(procedure: ProcedureStatus, print: Print): string {
  const closes =
    procedure.status === 'open' && procedure.closes !== undefined
      ? ` until ${moment(procedure.closes, print.zone)}`
      : '';
  return `"${procedure.title}" before ${procedure.body} is ${procedure.status}${closes} (${procedure.rule}): ${procedure.because}.`;
}

/** Duties that say the same of several parties, joined: same norm, act, status and times. */
export interface Joined {
  readonly first: Holding;
  readonly all: readonly Holding[];
  readonly bearers: readonly string[];
}

/** Joins duties that differ only in their bearer, in order of first appearance. */
export function joined(holdings: readonly Holding[]): readonly Joined[] {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const due = holding.due.kind === 'at' ? holding.due.at : holding.due.kind;
    const key = [
      holding.pact,
      // Each pledge is an event of its own; what several have pledged alike is read together.
      holding.article === 'pledge' ? '' : holding.norm,
      holding.act,
      holding.case,
      holding.status,
      holding.since,
      due,
      holding.status === 'fulfilled' ? '' : holding.changed,
      holding.late,
      holding.amount?.done,
      holding.note,
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), holding]);
  }
  return [...groups.values()].flatMap((all) => {
    const first = all[0];
    return first ? [{ first, all, bearers: [...new Set(all.flatMap((each) => each.bearers))] }] : [];
  });
}

/** Duties in the order in which a reader wants them: what is broken, late and open before what is settled; then by deadline. */
export function byUrgency(holdings: readonly Holding[]): readonly Holding[] {
  const order = { breached: 0, late: 1, open: 2, suspended: 3, met: 4, excused: 5, ended: 6 };
  const dueOf = (holding: Holding): number =>
    holding.due.kind === 'at' ? holding.due.at : Number.MAX_SAFE_INTEGER;
  return [...holdings].sort(
    (a, b) =>
      order[shownAs(a)] - order[shownAs(b)] ||
      dueOf(a) - dueOf(b) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
