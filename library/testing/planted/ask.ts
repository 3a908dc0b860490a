import { compile, type Draft, HOUR, type Incident, instant, settle, type Selection } from '@casus/engine';
import { catalogue } from '../shelf.ts';
import { parsePact } from '../../../packages/language/src/index.ts';
import { type Inquiry, loopholesOf, type Question, type Slug } from '../../../packages/check/src/index.ts';
import { type Planted, textOf } from './corpus.ts';

/** Puts a planted pact to the checker: a plain attack by Russia, or the incident in which the hole shows. */

const DAY = instant(2026, 9, 1);
const NEED = [
  { from: 0, value: 0 },
  { from: 48 * HOUR, value: 11 },
];

/** What the reader finds wrong in a text; a planted pact has to be readable. */
export const draftOf = (planted: Planted, mended: boolean): Draft => {
  const { draft, diagnostics } = parsePact(textOf(planted, mended), { catalogue });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!draft || errors.length > 0)
    throw new Error(
      `${planted.slug}: ${errors.map(({ message }) => message).join('; ')}\n${textOf(planted, mended)}`,
    );
  return draft;
};

/** What the checker reports of a text. */
interface Reported {
  readonly slugs: readonly Slug[];
  /** Everything was looked at; else a hole may have been passed over. */
  readonly exhausted: boolean;
}

/** Asks the checker about a planted pact, or its twin. */
export const reported = (planted: Planted, mended: boolean): Reported => {
  const draft = draftOf(planted, mended);
  const plain: Selection = Object.fromEntries(draft.choices.map(({ id }) => [id, 'plain']));
  const settled = settle(draft, plain);
  if (!settled.ok) throw new Error(`${planted.slug} is not settled`);
  const { pact } = settled;
  const incident: Incident = {
    kind: 'incident',
    at: DAY,
    incident: 'armed attack',
    by: 'RUS',
    on: ['UKR'],
    in: ['lviv'],
    ...planted.incident,
  };
  const question = (parts: Partial<Incident>): Question => ({
    system: compile([pact], catalogue.world, { derivations: false }),
    before: [],
    incident: { ...incident, ...parts },
    horizon: 240 * HOUR,
  });
  const { unlike, before } = planted;
  const other: Partial<Incident> =
    unlike === 'time' && before
      ? { at: instant(...before) }
      : { incident: 'armed attack', by: 'RUS', in: ['lviv'] };
  const guarantors = pact.roles
    .filter(({ nature }) => nature === 'guarantors')
    .flatMap(({ seats }) => seats.map(({ party }) => party))
    .filter((party) => party === 'RUS');
  const inquiry = (guarantor: string): Inquiry => ({
    question: question({}),
    guarantors: [guarantor],
    need: NEED,
    states: 2_000,
    ...(unlike === undefined ? {} : { neighbours: [{ coordinate: unlike, question: question(other) }] }),
  });
  // Whoever attacks has a cell of its own, in the class in which it does.
  const asked = planted.slug === 'guarantor-is-attacker' ? ['POL', ...guarantors] : ['POL'];
  const all = asked.map((guarantor) => loopholesOf(inquiry(guarantor)));
  return {
    slugs: [...new Set(all.flatMap(({ value }) => value.map(({ slug }) => slug)))],
    exhausted: all.every(({ bounds }) => bounds.exhausted),
  };
};
