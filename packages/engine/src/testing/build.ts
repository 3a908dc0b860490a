import type { Body, VoteRule } from '../model/body.ts';
import type { Casus, Determiner, Standard } from '../model/casus.ts';
import type { Cite } from '../model/cite.ts';
import type { Condition } from '../model/condition.ts';
import type { Event, Incident } from '../model/event.ts';
import type { IncidentKind, IncidentPattern } from '../model/incident.ts';
import type { MeasureId, Menu } from '../model/measure.ts';
import type { Norm } from '../model/norm.ts';
import type { Pact, Role } from '../model/pact.ts';
import type { Anchor, Deadline, Instant, Span } from '../model/time.ts';
import type { Bearing, PartyId, Who } from '../model/who.ts';
import { DAY, HOUR } from '../time/civil.ts';
import { START } from './world.ts';

/**
 * Small pacts and events for tests, as values: what the language writes in sentences. Defaults make the
 * commonest thing short; every test states what it turns on.
 */

/** A sentence of the test pact. */
export const cite = (article: string, pact = 'P'): Cite => ({
  pact,
  article,
  sentence: 1,
  text: `sentence of Article ${article}`,
});

/** A set of named states. */
export const these = (...ids: readonly PartyId[]): Who => ({ kind: 'states', ids });
/** Holders of a role. */
export const role = (name: string): Who => ({ kind: 'role', role: name });
/** Every member of the test pact. */
export const MEMBER: Who = role('Member');
/** The one attacked. */
export const VICTIM: Who = { kind: 'pronoun', pronoun: 'victim' };
/** The one who attacked. */
export const ATTACKER: Who = { kind: 'pronoun', pronoun: 'attacker' };
/** Anybody at all. */
export const ANYONE: Who = { kind: 'anyone' };

/** A role with its holders. */
export const seats = (singular: string, nature: Role['nature'], ...parties: readonly PartyId[]): Role => ({
  singular,
  plural: `${singular}s`,
  nature,
  seats: parties.map((party) => ({ party })),
  cite: cite('Parties'),
});

/** A treaty between UKR, POL, FRA and USA, in force from the start, and whatever a test adds. */
export const aPact = (parts: Partial<Pact> = {}): Pact => ({
  id: 'P',
  title: 'Test pact',
  form: { instrument: 'treaty', marks: [], binding: true },
  term: { status: 'signed', from: START, lapses: [] },
  offset: 0,
  roles: [seats('Member', 'members', 'UKR', 'POL', 'FRA', 'USA')],
  bodies: [],
  terms: [],
  norms: [],
  exits: [],
  forfeitures: [],
  gates: [],
  relations: [],
  reservations: [],
  wishes: [],
  articles: ['1', '2', '3', '4', '5'].map((number) => ({ number, wording: [] })),
  chosen: {},
  ...parts,
});

/** Lengths of time. */
export const hours = (n: number): Span => ({ kind: 'exact', ms: n * HOUR });
/** Whole days of 24 hours. */
export const days = (n: number): Span => ({ kind: 'exact', ms: n * DAY });

/** A deadline counted from an anchor. */
export const within = (span: Span, of: Anchor = 'condition'): Deadline => ({ kind: 'within', span, of });

/** A condition: an incident of these kinds on a member. */
export const attackOn = (on: Who = MEMBER, more: Partial<IncidentPattern> = {}): Condition => ({
  kind: 'incident',
  pattern: { kinds: ['armed attack'], on, ...more },
});

/** A condition: a casus of the pact is established. */
export const established = (term = 'Attack'): Condition => ({ kind: 'casus', term, sense: 'established' });

/** A casus with its determiner. */
export const casus = (determiner: Determiner, parts: Partial<Casus> = {}): Casus => ({
  kind: 'casus',
  term: 'Attack',
  cite: cite('1'),
  patterns: [{ kinds: ['armed attack'], on: MEMBER }],
  determiner,
  open: [],
  ...parts,
});

/** Each for itself, by a standard. */
export const each = (standard: Standard): Determiner => ({ kind: 'each', standard });

/** A menu of measures. */
export const menu = (owed: Menu['owed'], ...measures: readonly MeasureId[]): Menu => ({
  owed,
  items: measures.map((measure) => ({ measure })),
});

/** What of a norm is stated shortly. */
export interface NormParts extends Omit<Partial<Norm>, 'act' | 'subject'> {
  readonly who?: Who;
  readonly bearing?: Bearing;
  readonly other?: true;
  readonly verb?: string;
  readonly act?: Partial<Norm['act']>;
}

/** A duty of each member to assist the victim, unless the parts say otherwise. */
export const norm = (id: string, parts: NormParts = {}): Norm => {
  const { who, bearing, other, verb, act, ...rest } = parts;
  const article = id.split('.')[0] ?? id;
  return {
    id,
    cite: cite(article),
    position: 'duty',
    strength: 'shall',
    manner: 'achieve',
    subject: { who: who ?? MEMBER, bearing: bearing ?? 'each', ...(other ? { other } : {}) },
    act: { verb: verb ?? 'assist', ...act },
    deadline: { kind: 'none' },
    open: [],
    ...rest,
  };
};

/** A prohibition that stands as long as the pact does. */
export const ban = (id: string, verb: string, parts: NormParts = {}): Norm =>
  norm(id, { position: 'prohibition', manner: 'maintain', bearing: 'no', verb, ...parts });

/** A council of all members with a rule. */
export const council = (rule: VoteRule, parts: Partial<Body> = {}): Body => ({
  name: 'Council',
  cite: cite('2'),
  members: MEMBER,
  rules: [{ rule, on: 'all', cite: cite('2') }],
  excluded: [],
  vetoes: [],
  ...parts,
});

/** Hours after the start. */
export const at = (afterHours: number): Instant => (START + afterHours * HOUR) as Instant;

/** An armed attack (by RUS on UKR unless said otherwise) at an hour after the start. */
export const attack = (
  afterHours: number,
  parts: Partial<Incident> & { readonly incident?: IncidentKind } = {},
): Event => ({
  kind: 'incident',
  at: at(afterHours),
  incident: 'armed attack',
  by: 'RUS',
  on: ['UKR'],
  ...parts,
});

/** A measure for somebody. */
export const help = (
  afterHours: number,
  by: PartyId,
  measure: MeasureId,
  to: readonly PartyId[] = ['UKR'],
  amount?: { readonly quantity: number; readonly unit: string },
): Event => ({
  kind: 'measure',
  at: at(afterHours),
  by,
  measure,
  to,
  ...(amount ? { amount } : {}),
});
