// Small dossiers for tests, written down by hand.

import type { Instant } from '@casus/engine';
import type { Clause, Dossier, Statement, Voice } from '../model/types.ts';
import type { Topic } from '../model/topics.ts';

const DAY = 86_400_000;

/** The first millisecond of a day of May 2025. */
export const may = (day: number): Instant => Date.UTC(2025, 4, day) as Instant;

/** The last millisecond of a day of May 2025. */
export const end = (day: number): Instant => (may(day) + DAY - 1) as Instant;

/** A voice: on record unless said, for nobody unless said. */
export const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
  name,
  record: 'on record',
  of: [],
  described: [],
  present: [],
  apart: [],
  ...more,
});

/** One thing said. */
export const says = (stance: Clause['stance'], topic: Topic, more: Partial<Clause> = {}): Clause => ({
  stance,
  topic,
  answers: [],
  ...more,
});

/** A statement of one voice on a day of May 2025. */
export const said = (
  id: string,
  day: number,
  by: string,
  clauses: readonly Clause[],
  more: Partial<Statement> = {},
): Statement => ({
  id,
  when: { from: may(day), until: end(day), about: false, text: `${day} May 2025` },
  by: [by],
  to: [],
  sources: [],
  clauses,
  draft: false,
  ...more,
});

/** A dossier of three parties, with two spokesmen of Russia, one of Italy, one of Ukraine, and two sources. */
export const made = (statements: readonly Statement[], more: Partial<Dossier> = {}): Dossier => ({
  title: 'Made by hand',
  pact: 'MELONI-2025',
  parties: ['RUS', 'ITA', 'UKR'],
  voices: [
    voice('Lavrov', { of: ['RUS'] }),
    voice('Peskov', { of: ['RUS'] }),
    voice('Meloni', { of: ['ITA'] }),
    voice('Sybiha', { of: ['UKR'] }),
    voice('Source A', { record: 'anonymous' }),
    voice('Source B', { record: 'anonymous' }),
    voice('Source C', { record: 'anonymous', apart: ['Source A'] }),
  ],
  statements,
  pending: [],
  expectations: [],
  ...more,
});

/** Consent of Russia. */
export const CONSENT: Topic = { id: 'consent', of: 'RUS' };
/** What sets the guarantee off. */
export const TRIGGER: Topic = { id: 'trigger' };
