import type { Due, Holding, Instant } from '@casus/engine';
import { lengthOf, moment, type Zone } from './zone.ts';

/**
 * How a duty is shown. Each has a word and a mark of its own, so that colour is never the only sign:
 * `met` in time, `late` performed after its time, `open`, `breached` and still unperformed, `ended`
 * (lapsed, superseded or replaced), `excused`, `suspended`.
 */
export type Shown = 'met' | 'late' | 'open' | 'breached' | 'excused' | 'suspended' | 'ended';

/** All ways to be shown, in the order of the key beside a picture. */
export const SHOWN: readonly Shown[] = ['met', 'late', 'open', 'breached', 'excused', 'suspended', 'ended'];

/** One sign for each, readable in a plain terminal and in print. */
export const MARK: Readonly<Record<Shown, string>> = {
  met: '✓',
  late: '◐',
  open: '○',
  breached: '✗',
  excused: '–',
  suspended: '‖',
  ended: '·',
};

/** What the key says of each. */
export const MEANING: Readonly<Record<Shown, string>> = {
  met: 'met in time',
  late: 'met late',
  open: 'open',
  breached: 'breached',
  excused: 'excused',
  suspended: 'suspended',
  ended: 'ended',
};

/** How the status of a duty is shown. */
export function shownAs(holding: Pick<Holding, 'status'>): Shown {
  switch (holding.status) {
    case 'fulfilled':
      return 'met';
    case 'performed late':
      return 'late';
    case 'active':
      return 'open';
    case 'breached':
      return 'breached';
    case 'excused':
      return 'excused';
    case 'suspended':
      return 'suspended';
    case 'lapsed':
    case 'superseded':
    case 'replaced':
      return 'ended';
  }
}

/** The status in words, with how late or how much: "met", "breached: 1 of 2 brigades". */
export function statusWords(holding: Holding): string {
  const amount = holding.amount;
  const share =
    amount && amount.done < amount.owed
      ? ` (${figure(amount.done)} of ${figure(amount.owed)} ${amount.unit} done)`
      : '';
  const late = holding.late !== undefined && holding.late > 0 ? `, ${lengthOf(holding.late)} late` : '';
  switch (holding.status) {
    case 'fulfilled':
      return holding.manner === 'maintain' ? 'kept' : 'met';
    case 'performed late':
      return `met${late || ', late'}`;
    case 'active':
      return `${holding.manner === 'maintain' ? 'being kept' : 'open'}${share}`;
    case 'breached':
      return `breached${share}`;
    default:
      return holding.status;
  }
}

/** "1,300,000". */
const figure = (n: number): string => {
  const [whole = '', fraction] = String(n).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
};

/** By when, in words: an instant in the zone, the open word of the text, or that no time is stated. */
export function dueWords(due: Due, zone: Zone): string {
  switch (due.kind) {
    case 'at':
      return moment(due.at, zone);
    case 'open':
      return `"${due.word}" (open term)`;
    case 'none':
      return 'no time stated';
  }
}

/** Whether a deadline has passed at an instant. */
export const isPast = (due: Due, at: Instant): boolean => due.kind === 'at' && due.at <= at;
