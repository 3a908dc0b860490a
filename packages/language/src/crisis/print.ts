import type { Crisis, Instant, Step } from '@casus/engine';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { crisisServices } from './parse.ts';
import { eventSentence } from './print-events.ts';
import { expectationSentence, fixWords } from './print-expectations.ts';
import { list, moment, type Printer } from './print-words.ts';

/**
 * A crisis in the canonical layout: one moment to a paragraph, in UTC and to the minute; one sentence to
 * a line. Reading it back gives the same crisis, apart from source ranges and the text of sentences.
 */
export function printCrisis(crisis: Crisis, catalogue: Catalogue): string {
  const printer: Printer = { catalogue, isOpen: isOpenWords };
  const head = `crisis "${crisis.title}", under ${list(crisis.pacts)}.`;
  const texts = Object.entries(crisis.chosen)
    .filter(([, choices]) => Object.keys(choices).length > 0)
    .map(
      ([pact, choices]) =>
        `${pact} is read with ${list(Object.entries(choices).map(([id, label]) => fixWords(id, label)))}.`,
    );
  const sections = paragraphs(crisis.steps).map(
    ({ at, day, steps }) =>
      `${moment(at, day)}:\n${steps.map((step) => `  ${stepSentence(printer, step)}\n`).join('')}`,
  );
  return `${[head, ...texts].join('\n')}\n${sections.map((section) => `\n${section}`).join('')}`;
}

const stepSentence = (printer: Printer, step: Step): string =>
  step.kind === 'event' ? eventSentence(printer, step.event) : expectationSentence(printer, step.expect);

interface Paragraph {
  readonly at: Instant;
  readonly day: boolean;
  readonly steps: Step[];
}

/** Steps of one moment together. An expectation belongs to the moment above it, whether a day or an instant. */
function paragraphs(steps: readonly Step[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    const at = step.kind === 'event' ? step.event.at : step.at;
    const day = step.kind === 'event' ? step.event.day === true : last?.at === at && last.day;
    if (last && last.at === at && last.day === day) last.steps.push(step);
    else out.push({ at, day, steps: [step] });
  }
  return out;
}

/** Whether the lexer cuts these words into open words only, so that they can stand without quotation marks. */
function isOpenWords(words: string): boolean {
  if (!/^[a-z]/.test(words)) return false;
  const { tokens, errors } = crisisServices().parser.Lexer.tokenize(words);
  return (
    errors.length === 0 &&
    tokens.map((token) => token.image).join(' ') === words &&
    tokens.every((token) => ['WORD', 'MEASURE', 'INCIDENT'].includes(token.tokenType.name))
  );
}
