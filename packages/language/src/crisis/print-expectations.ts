import type { Expectation, Proposition, Speaks, Who } from '@casus/engine';
import { pluralOf } from '../link/plural.ts';
import { body, item, limit, list, parties, party, type Printer, text } from './print-words.ts';
import { OUTCOME_FORMS } from './words.ts';

/** "bracket 1 as UKR", "reading "forthwith" as "a day"". */
export const fixWords = (id: string, label: string): string =>
  `${/^\d+$/.test(id) ? `bracket ${id}` : `the reading "${id}"`} as ${/^\p{Lu}[\p{L}\d]*$/u.test(label) ? label : `"${label}"`}`;

/** An expectation as a sentence. */
export function expectationSentence(printer: Printer, expect: Expectation): string {
  const { reading, resolution } = expect;
  const head = [
    'Expect',
    expect.contested ? ' contested' : '',
    reading
      ? ` on the reading "${reading.label}"${reading.choice === undefined ? '' : ` of "${reading.choice}"`}${reading.pact === undefined ? '' : ` of ${reading.pact}`}`
      : '',
    resolution ? ` with ${list(Object.entries(resolution).map(([id, label]) => fixWords(id, label)))}` : '',
  ].join('');
  const because =
    expect.because && expect.because.length > 0
      ? `, because of ${list(expect.because.map((reason) => ('event' in reason ? `(${reason.event})` : text(reason))))}`
      : '';
  return `${head}: ${proposition(printer, expect.that)}${because}${expect.reason === undefined ? '' : `, because "${expect.reason}"`}.`;
}

const not = (that: { readonly not?: true }): string => (that.not ? 'not ' : '');

function proposition(printer: Printer, that: Proposition): string {
  switch (that.kind) {
    case 'triggered':
      return `${text(that.ref)} is ${not(that)}triggered`;
    case 'in force':
      return `${that.pact} is ${not(that)}in force`;
    case 'incident':
      return `(${that.event}) is ${that.status}${that.term === undefined ? '' : ` as ${that.term}`}${that.pact === undefined ? '' : ` under ${that.pact}`}`;
    case 'proposal':
      return `"${that.title}" is ${that.outcome}`;
    case 'without effect':
      return `the act of ${party(printer, that.by)}${that.event === undefined ? '' : ` in (${that.event})`} is without effect`;
    case 'in breach':
      return `${speaks(printer, that.of)} ${isMany(that.of) ? 'are' : 'is'} ${not(that)}in breach of ${text(that.ref)}`;
    case 'position':
      return position(printer, that);
  }
}

function position(printer: Printer, that: Extract<Proposition, { kind: 'position' }>): string {
  const { act, by } = that;
  const many = isMany(that.of);
  const form = OUTCOME_FORMS.find((entry) => entry.outcome === that.outcome);
  const joiner =
    form?.outcome === 'does not invoke it' && that.position === 'not obliged' ? 'and' : form?.joiner;
  const doing = act
    ? ` to ${act.verb}${act.measure !== undefined && !act.verb.endsWith(act.measure) && !act.to && !act.amount ? ` ${act.measure}` : ''}${act.to ? ` ${who(printer, act.to)}` : ''}${act.against ? ` against ${who(printer, act.against)}` : ''}${act.measure !== undefined && (act.to || act.amount) ? ` with ${item({ measure: act.measure, ...(act.amount ? { amount: act.amount } : {}) })}` : ''}`
    : '';
  const time =
    by === undefined
      ? ''
      : typeof by === 'number'
        ? `, by ${limit(by)}`
        : by === 'no stated time'
          ? ', by no stated time'
          : `, ${by.word}`;
  const outcome = form ? `, ${joiner ?? 'and'} ${many ? form.many : form.one}` : '';
  return `${speaks(printer, that.of)} ${many ? 'are' : 'is'} ${that.position}${doing}${that.ref ? ` under ${text(that.ref)}` : ''}${time}${outcome}`;
}

const isMany = (of: Speaks): boolean =>
  of.kind === 'who' &&
  !of.each &&
  !(of.who.kind === 'states' && of.who.ids.length === 1) &&
  of.who.kind !== 'body';

function speaks(printer: Printer, of: Speaks): string {
  if (of.kind === 'nobody') return 'nobody';
  return who(printer, of.who, of.each ? (of.other ? 'each other' : 'each') : undefined);
}

/** The sets that a chronicle can speak of: states, roles, bodies, and these together or less some. */
function who(printer: Printer, of: Who, quantifier?: 'each' | 'each other'): string {
  switch (of.kind) {
    case 'states':
      return parties(printer, of.ids);
    case 'role':
      return quantifier
        ? `${quantifier} ${of.role} of ${of.pact ?? ''}`
        : `the ${pluralOf(of.role)} of ${of.pact ?? ''}`;
    case 'body':
      return body(of.body, of.pact);
    case 'union':
      return list(of.of.map((part) => who(printer, part, quantifier)));
    case 'except':
      return `${who(printer, of.base, quantifier)} except ${who(printer, of.minus)}`;
    case 'any state':
    case 'anyone':
    case 'group':
    case 'in':
    case 'pronoun':
    case 'such':
      // A chronicle names whom it speaks of; these sets belong to pacts.
      return 'nobody';
  }
}
