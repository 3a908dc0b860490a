import type { VerbClass } from '../catalogue/verbs.ts';
import type { NormRule, System } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import { type Edit, get, type IntMap, set } from '../store/intmap.ts';
import { BLOCK, layThree, type Pile } from '../store/pile.ts';
import { caseIn } from './read.ts';
import type { Instance, Ref, State } from './state.ts';

/**
 * What a party has to answer for, told apart by what could serve it: an act is looked up among the duties
 * of its own kind, and never walks past reports that nobody has made for years.
 */
export interface Owed {
  /** How many were ever laid down: the order of all, over all piles. */
  readonly count: number;
  /** By `Service`. Each entry is three numbers: its place in the order, its case, its index there. */
  readonly piles: readonly (Pile | undefined)[];
  /** The turn that made this, and may still write to it. */
  readonly edit: Edit | undefined;
}

/** What a duty is served by: a deed (a measure, a delivery, force, conduct), a meeting, a report, a request; or by nothing. */
export type Service = 0 | 1 | 2 | 3 | 4;
const DEED = 0;
const MEETING = 1;
const REPORT = 2;
const REQUEST = 3;
const NOTHING = 4;

const SERVICE: Readonly<Record<VerbClass, Service>> = {
  help: DEED,
  act: DEED,
  comply: DEED,
  force: DEED,
  sanction: DEED,
  deploy: DEED,
  mobilise: DEED,
  warn: DEED,
  decide: DEED,
  inform: DEED,
  regard: DEED,
  end: DEED,
  admit: DEED,
  conduct: DEED,
  remain: DEED,
  consult: MEETING,
  meet: MEETING,
  report: REPORT,
  seek: REQUEST,
  respect: NOTHING,
  coerce: NOTHING,
  nuclear: NOTHING,
  'threat or force': NOTHING,
  power: NOTHING,
};

/** What serves a norm; a pledge (no norm) is served by deeds. */
export const serviceOf = (rule: NormRule | undefined): Service =>
  rule === undefined ? DEED : SERVICE[rule.verb];

/** What an event could serve; undefined where it serves nothing. */
export const serviceBy = (kind: Event['kind']): Service | undefined => {
  switch (kind) {
    case 'incident':
    case 'measure':
    case 'delivery':
    case 'conduct':
      return DEED;
    case 'consultation':
      return MEETING;
    case 'reporting':
      return REPORT;
    case 'request':
    case 'proposal':
      return REQUEST;
    default:
      return undefined;
  }
};

/** Whether nothing can be counted toward an instance any more. */
export const isFinished = (instance: Instance | undefined): boolean =>
  instance === undefined ||
  instance.over === true ||
  (instance.status !== 'active' && instance.status !== 'breached' && instance.status !== 'suspended');

/** Whether nobody looks an instance up again; one that frees its bearer from asking first does so when it is performed, too. */
const isDone = (system: System, instance: Instance | undefined): boolean =>
  isFinished(instance) && system.norms[instance?.norm ?? -1]?.norm.alone !== true;

/**
 * The table with one more entry for a party. Where that fills a block, the block before it is settled: by
 * then most of what it lists is done with, and what is not joins what was settled before. So a long log
 * keeps what is open, and each entry is looked at once.
 */
export const owe = (
  state: State,
  party: number,
  service: Service,
  id: number,
  instance: number,
  edit: Edit,
): IntMap<Owed> => {
  const { open } = state;
  const before = get(open, party);
  const piles = before?.edit === edit ? before.piles : (before?.piles ?? NO_PILES).slice();
  const count = before?.count ?? 0;
  const pile = piles[service];
  const full = pile?.items.length === BLOCK;
  const under = full && pile.below ? { ...pile, below: settle(state, pile.below), edit: undefined } : pile;
  (piles as (Pile | undefined)[])[service] = layThree(under, count, id, instance, edit);
  if (before?.edit === edit) {
    (before as { count: number }).count = count + 1;
    return open;
  }
  return set(open, party, { count: count + 1, piles, edit }, edit);
};

const NO_PILES: readonly undefined[] = [undefined, undefined, undefined, undefined, undefined];

/** A block without what is done with, joined to the block below where both fit in one. */
const settle = (state: State, block: Pile): Pile | undefined => {
  const left = leftOf(state, block.items);
  const { below } = block;
  if (left.length === 0) return below;
  return below !== undefined && below.items.length + left.length <= BLOCK
    ? { items: below.items.concat(left), below: below.below, edit: undefined }
    : { items: left, below, edit: undefined };
};

const leftOf = (state: State, items: readonly number[]): readonly number[] => {
  const left: number[] = [];
  for (let place = 0; place < items.length; place += ENTRY) {
    const id = items[place + 1] as number;
    const index = items[place + 2] as number;
    if (!isDone(state.system, caseIn(state, id)?.instances[index]))
      left.push(items[place] as number, id, index);
  }
  return left;
};

/** Numbers of an entry. */
export const ENTRY = 3;

/** The table without what is done with among the duties of one kind of a party: all blocks above `until` are settled. */
export const sweep = (
  state: State,
  party: number,
  service: Service,
  until: Pile | undefined,
  edit: Edit,
): IntMap<Owed> => {
  const { open } = state;
  const owed = get(open, party);
  if (owed === undefined) return open;
  const blocks: Pile[] = [];
  for (let block = owed.piles[service]; block !== undefined && block !== until; block = block.below)
    blocks.push(block);
  let swept = until;
  for (let block = blocks.pop(); block !== undefined; block = blocks.pop())
    swept = settle(state, { ...block, below: swept });
  const piles = owed.piles.slice();
  piles[service] = swept;
  return set(open, party, { count: owed.count, piles, edit }, edit);
};

/** All that a party may still have to answer for, whatever serves it, latest first; some of it may be done by now. */
export const owedBy = (state: State, party: number): readonly Ref[] => {
  const entries: (readonly [number, Ref])[] = [];
  for (const pile of get(state.open, party)?.piles ?? [])
    for (let block = pile; block !== undefined; block = block.below)
      for (let place = 0; place < block.items.length; place += ENTRY)
        entries.push([
          block.items[place] as number,
          { case: block.items[place + 1] as number, instance: block.items[place + 2] as number },
        ]);
  return entries.sort(([a], [b]) => b - a).map(([, ref]) => ref);
};
