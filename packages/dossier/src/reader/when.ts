import * as chrono from 'chrono-node';
import type { Attribution } from './attribution.ts';

/** When a report says that something was said: on a day, or in a month or year of which the day is not told. */
export interface SaidOn {
  /** Noon of the day; noon of the first day, where only a month or a year is told. As milliseconds UTC. */
  readonly from: number;
  /** Noon of the last day that it can have been. */
  readonly until?: number;
  /** As it stands: "March". */
  readonly words: string;
}

const DAY = 86_400_000;

/** What one says something in; "a statement of March" is a statement made in March. */
const SAYING =
  /\b(?:statement|letter|interview|speech|remarks|briefing|conference|post|message|paper|note|communiqu[eé]|article|column|address|telegram|memo|answer|reply)s?(?:\s+(?:of|on|in|from|dated|made|given|sent|published|released|issued|late|early|mid))*[\s-]*$/i;

const SETTING = String.raw`(?:\s+(?:in|at|during|through|via|on)\s+(?:an?|the|his|her|its|their)\s+[\p{L}' -]{2,40}?)?(?:\s+(?:of|on|in|from|late|early|back|published|mid))*[\s-]*$`;
const HEARER = String.raw`(?:reporters|journalists|lawmakers|the\s+[\p{L}' -]{2,40}|(?:[\p{Lu}][\p{L}.'-]*\s*){1,3})`;

/** Behind a verb of saying: the hearer, where and in what it was said; no clause of what was said. */
const BESIDE = new RegExp(String.raw`^(?:\s+to\s+${HEARER})?${SETTING}`, 'u');

/** The same behind a verb whose hearer follows at once: "told AFP on". */
const TOLD = new RegExp(String.raw`^(?:\s+${HEARER})?${SETTING}`, 'u');

/** Behind a verb that takes an object instead: "rejected the plan on", but not "the plan of". */
const OBJECT =
  /^[^,;:."¤]{0,50}(?<!\s(?:of|from|dated|by|until|till|before|after|since|about|for|the|that|to)[\s-]*)$/i;

/** What may stand before a date that opens a sentence. */
const OPENS = /^["(]?(?:(?:late|early|later|speaking|already|only|back|as early as)\s+)?(?:on|in)?\s*$/i;

const noon = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day, 12);

/** The days that a date can mean for somebody who writes on `day` of what has been said; none in the future. */
function past({ text, start }: chrono.ParsedResult, day: number): Pick<SaidOn, 'from' | 'until'> | undefined {
  const [year, month, date] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1];
  if (start.isCertain('day') || start.isCertain('weekday')) {
    const at = noon(year, month, date);
    if (at <= day + DAY / 2) return { from: at };
    // "On Tuesday", written on a Saturday, was four days ago; "on 10 December", written in August, was last year.
    if (start.isCertain('weekday') && !start.isCertain('day')) return { from: at - 7 * DAY };
    return start.isCertain('year') ? undefined : { from: noon(year - 1, month, date) };
  }
  // A march is no month.
  if (!/\p{Lu}|month|year/u.test(text)) return undefined;
  const within = (of: number): Pick<SaidOn, 'from' | 'until'> | undefined => {
    const monthly = start.isCertain('month');
    const from = noon(of, monthly ? month : 1, 1);
    const last = monthly ? noon(of, month + 1, 0) : noon(of, 12, 31);
    return from > day ? undefined : { from, until: Math.min(last, noonOf(day)) };
  };
  if (!start.isCertain('month') && !start.isCertain('year')) return undefined;
  return within(year) ?? (start.isCertain('year') ? undefined : within(year - 1));
}

const noonOf = (day: number): number => Math.floor(day / DAY) * DAY + DAY / 2;

/**
 * When a sentence says that it was said. A date inside what was said ("said that troops left on 3 March") tells nothing
 * of that, so only these count: a date beside the verb of saying, one that opens the sentence before the voice, and that
 * of the statement or letter in which it was said. Quotations are masked; `day` is that of the report.
 */
export function saidOn(
  sentence: string,
  attributions: readonly Attribution[],
  day: number,
): SaidOn | undefined {
  const text = sentence.replaceAll('¤', ' ');
  for (const found of chrono.parse(text, new Date(day), { forwardDate: false })) {
    const end = found.index + found.text.length;
    const left = sentence.slice(0, found.index);
    const behind = sentence.slice(end);
    const tells =
      SAYING.test(left) ||
      (/^,?\s+that\s/.test(behind) && /^[^,;:."]{0,40}$/.test(left)) ||
      attributions.some((one) => {
        if (one.end <= found.index) {
          const gap = sentence.slice(one.end, found.index);
          return (one.kind.bare ? OBJECT : one.kind.hearer ? TOLD : BESIDE).test(gap);
        }
        const gap = sentence.slice(end, one.at).replace(/^,?\s*(?:the|an?)?\s*/i, '');
        const subject = one.subject.replace(/^(?:the|an?)\s+/i, '');
        return (
          /^(?:\p{Ll}+ly\s+|also\s+|again\s+)?$/u.test(gap) || (OPENS.test(left) && gap.startsWith(subject))
        );
      });
    const days = tells ? past(found, day) : undefined;
    if (days) return { ...days, words: found.text.replace(/[,\s]+$/, '') };
  }
  return undefined;
}
