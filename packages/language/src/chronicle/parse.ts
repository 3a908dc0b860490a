import type { Crisis, Draft, Instant, PartyId, Step } from '@casus/engine';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CrisisGeneratedModule } from '../generated/module.ts';
import type { CrisisSection, CrisisText } from '../generated/ast.ts';
import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import { faultsOf } from '../parse/faults.ts';
import { languageServices } from '../parse/services.ts';
import { nameBook } from './book.ts';
import { CHARTER, rangeOf, report, wordsOf, type Reading } from './context.ts';
import type { CrisisDiagnostic } from './diagnostics.ts';
import { type At, eventsOf } from './events.ts';
import { expectationOf } from './expectations.ts';
import { later, readMoment } from './moments.ts';

/** A chronicle as read: the crisis where the text could be understood, and what is to be said about it. */
export interface ParsedCrisis {
  readonly crisis?: Crisis;
  readonly diagnostics: readonly (CrisisDiagnostic | ReturnType<typeof faultsOf>[number])[];
}

const MOST = 2_000_000;

let built: ReturnType<typeof languageServices> | undefined;
const services = (): ReturnType<typeof languageServices> => (built ??= languageServices(CrisisGeneratedModule));

/** Pacts that the head of a chronicle names, without reading the rest; empty if it is no chronicle. */
export const pactsOf = (text: string): readonly string[] => /under\s+([^.]*)\./.exec(text.slice(0, 2000))?.[1]?.match(/[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+/g) ?? [];

/** Reads the text of a chronicle. Never throws, whatever the text. */
export const parseCrisis = (text: string, options: { readonly catalogue: Catalogue; readonly pacts: readonly Draft[] }): ParsedCrisis => {
  if (text.length > MOST || text.includes('\u0000')) {
    const unfit = { code: 'P007' as const, severity: 'error' as const, message: text.length > MOST ? `The text has ${text.length} characters; the most is ${MOST}.` : 'This is a binary file, not a text.', range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, expected: [], mend: DIAGNOSTICS.P007.mend, related: [] };
    return { diagnostics: [unfit] };
  }
  const result = services().parser.LangiumParser.parse<CrisisText>(text);
  const faults = faultsOf(text, result, options.catalogue.names);
  if (faults.length > 0) return { diagnostics: faults };
  return lowerCrisis(result.value, options);
};

const lowerCrisis = (file: CrisisText, options: { readonly catalogue: Catalogue; readonly pacts: readonly Draft[] }): ParsedCrisis => {
  const chosen: Record<string, Record<string, string>> = {};
  for (const text of file.texts) {
    for (const fix of text.fixes) chosen[text.pact] = { ...chosen[text.pact], [fix.bracket === undefined ? (fix.reading ?? '') : String(fix.bracket)]: fix.label.replace(/^"|"$/g, '') };
  }
  const reading: Reading = {
    names: nameBook(options.catalogue),
    drafts: new Map(options.pacts.map((draft) => [draft.id, draft])),
    inHead: new Set([...file.pacts, CHARTER]),
    chosen: withDefaults(options.pacts, chosen),
    diagnostics: [],
    numbers: new Map(),
    referred: new Map(),
    titles: new Set(),
  };
  for (const pact of file.pacts) if (options.pacts.length > 0 && !reading.drafts.has(pact)) report(reading, 'C004', file, `There is no pact ${pact}.`);
  const steps: Step[] = [];
  let at: At = { at: firstMoment(file, reading), day: false };
  let victims: readonly PartyId[] = [];
  for (const section of file.sections) {
    at = momentOf(reading, section, at);
    for (const step of section.steps) {
      const range = rangeOf(step);
      const text = wordsOf(step);
      if (step.$type === 'Expectation') {
        const expect = expectationOf(reading, step);
        if (expect) steps.push({ kind: 'expect', expect, at: at.at, text, range });
        continue;
      }
      for (const event of eventsOf(reading, step, at, victims, text)) {
        if (event.kind === 'incident' && event.on.length > 0) victims = event.on;
        steps.push({ kind: 'event', event, range });
      }
    }
  }
  for (const [no, node] of reading.referred) if (!reading.numbers.has(no)) report(reading, 'C009', node, `No event has the number (${no}).`);
  const errors = reading.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { ...(errors ? {} : { crisis: { title: file.title, pacts: file.pacts, chosen, steps } }), diagnostics: reading.diagnostics };
};

/** Where a bracket of parties is open, names are looked up under its first alternative. */
const withDefaults = (drafts: readonly Draft[], chosen: Readonly<Record<string, Readonly<Record<string, string>>>>): Reading['chosen'] =>
  Object.fromEntries(drafts.map((draft) => [draft.id, { ...Object.fromEntries(draft.choices.map((choice) => [choice.id, choice.kind === 'reading' ? 'plain' : (choice.options[0]?.label ?? '')])), ...chosen[draft.id] }]));

/** The background is the moment before the first dated one. */
const firstMoment = (file: CrisisText, reading: Reading): Instant => {
  for (const section of file.sections) {
    if (section.moment.$type !== 'DatedMoment') continue;
    const read = readMoment(section.moment.at, reading.names);
    if (read.kind === 'moment') return (read.at - 1) as Instant;
  }
  return 0 as Instant;
};

const momentOf = (reading: Reading, section: CrisisSection, before: At): At => {
  const { moment } = section;
  switch (moment.$type) {
    case 'BackgroundMoment':
      return before;
    case 'SameDayMoment':
      return before;
    case 'LaterMoment': {
      const at = later(before.at, moment.span.number, moment.span.unit);
      return at === undefined ? before : { at, day: before.day };
    }
    case 'DatedMoment': {
      const read = readMoment(moment.at, reading.names);
      if (read.kind === 'unknown zone') {
        report(reading, 'C014', moment, `No zone of time is called ${read.zone}.`);
        return before;
      }
      if (read.kind !== 'moment') {
        report(reading, read.kind === 'no day' ? 'C022' : 'C013', moment, `${moment.at} cannot be read as a moment.`);
        return before;
      }
      // A date alone, on the day of the moment before it, goes on from there.
      if (read.at < before.at && !(read.day && read.at + 86_400_000 > before.at)) report(reading, 'C007', moment, `${moment.at} comes before the moment above it.`, { mend: 'Put the moments in order.' });
      return { at: Math.max(read.at, before.at) as Instant, day: read.day };
    }
  }
};
