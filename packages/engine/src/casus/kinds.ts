import { INCIDENTS, QUALITY_DEFAULT } from '../catalogue/incidents.ts';
import type { Incident, Verdict } from '../model/event.ts';
import type { IncidentKind, Quality } from '../model/incident.ts';
import type { PartyId } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { caseIn, numberOf, pairOf } from '../state/read.ts';
import { get } from '../store/intmap.ts';
import { downFrom } from '../store/pile.ts';
import { or, sure } from '../truth/kleene.ts';
import { isHeard } from './organ.ts';

const ENTRY = new Map(INCIDENTS.map((entry) => [entry.kind, entry]));

/** Each kind with all wider kinds that it surely is. */
const SURELY: ReadonlyMap<IncidentKind, ReadonlySet<IncidentKind>> = new Map(
  INCIDENTS.map((entry) => {
    const all = new Set<IncidentKind>([entry.kind]);
    for (const kind of all) for (const wider of ENTRY.get(kind)?.is ?? []) all.add(wider);
    return [entry.kind, all];
  }),
);

/** Whether one kind of incident is a case of another, whatever else is true. */
export const isKind = (kind: IncidentKind, wanted: IncidentKind): boolean =>
  SURELY.get(kind)?.has(wanted) === true;

/** Kinds that make their author the one who attacks; answering force is not one of them. */
const ATTACKS: ReadonlySet<IncidentKind> = new Set<IncidentKind>([
  'aggression',
  'armed attack',
  'invasion',
  'landing',
  'bombardment',
  'raid',
  'attack on forces',
  'declaration of war',
  'blockade',
  'occupation',
]);

/** Whether an incident is of one of the wanted kinds. */
export const kindVerdict = (
  wanted: readonly IncidentKind[],
  incident: Incident,
  context: Context,
): Verdict => {
  let value: Verdict = 'false';
  for (const kind of wanted) {
    value = or(value, oneKind(kind, incident, context));
    if (value === 'true') break;
  }
  if (value !== 'true' || !incident.disputed?.includes('kind')) return value;
  return wanted.reduce<Verdict>((found, kind) => or(found, foundAs(kind, context)), 'false');
};

const oneKind = (wanted: IncidentKind, incident: Incident, context: Context): Verdict => {
  if (isKind(incident.incident, wanted)) return ATTACKS.has(wanted) ? firstUse(incident, context) : 'true';
  let value: Verdict = 'false';
  for (const kind of SURELY.get(incident.incident) ?? []) {
    for (const maybe of ENTRY.get(kind)?.maybe ?? []) {
      if (!isKind(maybe.kind, wanted)) continue;
      value = or(
        value,
        maybe.if === undefined ? foundAs(wanted, context) : quality(maybe.if, incident, context),
      );
    }
  }
  return value;
};

/** "May be an armed attack" with no stated test, or said to be one: contested until whoever weighs has found it one, or not. */
const foundAs = (wanted: IncidentKind, context: Context): Verdict => {
  const found = context.case?.beliefs.findLast(
    (belief) =>
      belief.kind === 'finding' &&
      belief.element === undefined &&
      belief.incident !== undefined &&
      isKind(belief.incident, wanted) &&
      isHeard(belief, context),
  );
  return found ? sure(found.holds) : 'contested';
};

/**
 * Whether this force is an attack or an answer (SEMANTICS section 8): force by a party that the victim
 * attacked first, or that acts on a duty to help against it, is hostilities.
 */
export const firstUse = (incident: Incident, context: Context): Verdict => {
  const stated = incident.qualities?.['first use'];
  if (stated !== undefined) return stated;
  if (incident.by === 'unknown') return 'true';
  return sure(answered(incident, context) === undefined);
};

/** The event that this force answers, by its index in the record; undefined where it answers none that is known. */
export const answered = (incident: Incident, context: Context): number | undefined =>
  incident.on
    .map((victim) => answeredOf(incident.by, victim, incident, context))
    .find((event) => event !== undefined);

const answeredOf = (by: PartyId, on: PartyId, incident: Incident, context: Context): number | undefined => {
  const { state } = context;
  const theirs = get(state.firstUse, pairOf(state.system.world, on, by));
  const ours = get(state.firstUse, pairOf(state.system.world, by, on));
  const root = context.case?.root ?? Number.POSITIVE_INFINITY;
  if (theirs !== undefined && theirs < root && (ours === undefined || theirs < ours)) return theirs;
  for (const id of downFrom(get(state.caused, numberOf(state.system.world, on)))) {
    const of = caseIn(state, id);
    if (!of || of.root >= root || of.at > incident.at) continue;
    if (
      of.instances.some(
        (instance) => instance.bearers.includes(by) && isHelp(state.system.norms[instance.norm]?.verb),
      )
    )
      return of.root;
  }
  return undefined;
};

const isHelp = (verb: string | undefined): boolean =>
  verb === 'help' || verb === 'force' || verb === 'act' || verb === 'comply';

/** Value of an element of an incident, as found by whoever may, else as the chronicle states it, else by default. */
export const quality = (name: Quality, incident: Incident, context: Context): Verdict => {
  if (name === 'first use') return firstUse(incident, context);
  const stated = incident.qualities?.[name];
  // What the record states outright is no longer for anybody to find.
  if (stated === 'true' || stated === 'false') return stated;
  let value: Verdict =
    stated ??
    (isScale(name) && incident.disputed?.includes('scale')
      ? 'contested'
      : isProvocation(name) && incident.disputed?.includes('provocation')
        ? 'contested'
        : QUALITY_DEFAULT[name]);
  for (const belief of context.case?.beliefs ?? [])
    if (belief.kind === 'finding' && belief.element === name && isHeard(belief, context))
      value = sure(belief.holds);
  return value;
};

const isScale = (name: Quality): boolean =>
  name === 'significant' ||
  name === 'sustained' ||
  name === 'large-scale' ||
  name === 'expanded' ||
  name === 'flagrant' ||
  name === 'deliberate';
const isProvocation = (name: Quality): boolean =>
  name === 'unprovoked' || name === 'directly unprovoked' || name === 'unjustified';
