import type { Holding } from '@casus/engine';
import { capital, counted, inSentence, label, listed, listedShort } from '../names.ts';
import { factSentence, joined, shortAct, source } from '../sentences.ts';
import { shownAs, statusWords, type Shown } from '../status.ts';
import { moment } from '../zone.ts';
import type { Brief } from './model.ts';

/** One of the five lines at the top of a brief. */
export interface Line {
  readonly head: string;
  readonly says: string;
}

/** "Germany and Italy, Article 3; France, Article 4(1)": who and under what, for duties with one of these ways to stand. */
function whoWhat(
  holdings: readonly Holding[],
  brief: Brief,
  wanted: readonly Shown[],
  withStatus = false,
): string {
  const chosen = joined(holdings.filter((holding) => wanted.includes(shownAs(holding))));
  return chosen
    .map(({ first, bearers }) => {
      const who = listedShort(
        bearers.map((party) => label(brief.print.names, party)),
        4,
      );
      return `${who}: ${shortAct(first.act)} (${source(first, brief.print, bearers.length > 1)}${withStatus ? `, ${statusWords(first)}` : ''})`;
    })
    .slice(0, 4)
    .concat(chosen.length > 4 ? [`and ${chosen.length - 4} more in the table`] : [])
    .join('; ');
}

const timed = (brief: Brief): readonly Holding[] =>
  (brief.report?.positions ?? []).filter(
    (holding) => holding.case !== undefined || shownAs(holding) === 'breached',
  );

function openLine(brief: Brief): string {
  const open = timed(brief).filter((holding) => shownAs(holding) === 'open');
  // The pact's own anniversaries (its term, its renewals) are no deadline that a principal must meet.
  const next = brief.report?.due.find(({ what }) => !what.startsWith('a date in the life of'));
  const words = open.length === 0 ? 'No duty is open.' : `${capital(whoWhat(open, brief, ['open']))}.`;
  return next ? `${words} Next deadline: ${moment(next.at, brief.print.zone)}, ${next.what}.` : words;
}

function hangsOn(brief: Brief): string {
  const parts: string[] = [];
  const depends = new Set(brief.brackets?.verdicts.flatMap(({ dependsOn }) => dependsOn) ?? []);
  const brackets = brief.choices.filter((choice) => choice.kind === 'bracket');
  if (depends.size > 0)
    parts.push(`the verdicts depend on bracket${depends.size === 1 ? '' : 's'} ${listed([...depends])}`);
  else if (brief.brackets && brackets.length > 0) parts.push('no bracket changes a verdict of this run');
  const contested = brief.report?.facts.filter((fact) => fact.status === 'contested') ?? [];
  if (contested.length > 0)
    parts.push(`${counted(contested.length, 'finding')} ${contested.length === 1 ? 'is' : 'are'} contested`);
  if (brief.open.length > 0)
    parts.push(
      `${counted(brief.open.length, 'word')} of the text ${brief.open.length === 1 ? 'is' : 'are'} open (${listedShort(
        brief.open.map(({ term }) => term),
        3,
      )})`,
    );
  return parts.length === 0
    ? 'Nothing contested, bracketed or open bears on it.'
    : `${capital(listed(parts))}.`;
}

/** The five lines of a brief with a crisis: what happened, what is found, done, broken, and on what it hangs. */
function crisisLines(brief: Brief, crisis: string): readonly Line[] {
  const { report, print } = brief;
  const facts = report?.facts.slice(0, 2).map((fact) => factSentence(fact, print)) ?? [];
  const met = whoWhat(timed(brief), brief, ['met']);
  const broken = whoWhat(timed(brief), brief, ['breached', 'late'], true);
  const events = report?.events.filter((event) => event.kind !== 'tick').length ?? 0;
  const first = report?.events[0];
  return [
    {
      head: 'The case',
      says: `${crisis}: ${counted(events, 'event')}${first ? ` from ${moment(first.at, print.zone)}` : ''}${report ? ` to ${moment(report.at, print.zone)}` : ''}.`,
    },
    { head: 'Is it the case of the pact?', says: facts.join(' ') || 'No casus of the pact was tested.' },
    { head: 'Kept', says: met === '' ? 'No duty has been performed in time.' : `${met}.` },
    { head: 'Broken or late', says: broken === '' ? 'No duty is broken.' : `${broken}.` },
    { head: 'Still open, and what it hangs on', says: `${openLine(brief)} ${hangsOn(brief)}` },
  ];
}

/** The five lines of a brief of a text alone. */
function textLines(brief: Brief): readonly Line[] {
  const brackets = brief.choices.filter((choice) => choice.kind === 'bracket');
  const readings = brief.choices.filter((choice) => choice.kind === 'reading');
  const wanting = [
    ...new Set(brackets.flatMap((choice) => choice.options.flatMap((option) => option.heldBy))),
  ];
  const names = wanting.map((party) => inSentence(brief.print.names, party));
  return [
    { head: 'The text', says: `${capital(brief.title)} (${brief.pact}): ${brief.standing}.` },
    { head: 'Length', says: `${counted(brief.prose.articles.length, 'article')}.` },
    {
      head: 'Not agreed',
      says:
        brackets.length === 0
          ? 'No bracket stands in it.'
          : `${counted(brackets.length, 'bracket')}, with alternatives of ${listed(names) || 'the drafters'}.`,
    },
    {
      head: 'Readings',
      says:
        readings.length === 0
          ? 'No reading is declared.'
          : `${counted(readings.length, 'term')} can be read in more than one way: ${listedShort(
              readings.map(({ id }) => id),
              5,
            )}.`,
    },
    {
      head: 'Open',
      says:
        brief.open.length === 0
          ? 'No open term.'
          : `${counted(brief.open.length, 'open term')}: ${listedShort(
              brief.open.map(({ term }) => term),
              6,
            )}.`,
    },
  ];
}

/** The summary: always five lines. */
export const summaryLines = (brief: Brief): readonly Line[] =>
  brief.report && brief.crisis !== undefined ? crisisLines(brief, brief.crisis) : textLines(brief);
