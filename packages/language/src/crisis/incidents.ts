import { MEASURE_PHRASES } from '../parse/lexicon.ts';
import type { Incident, PartyId } from '@casus/engine';
import type { AstNode } from 'langium';
import type { DisasterEvent, IncidentEvent } from '../generated/ast.ts';
import { partiesOf, partyOf } from './actors.ts';
import { type Reading, report, suggestion } from './context.ts';
import type { When } from './moments.ts';
import type { Tails } from './tails.ts';
import { INCIDENT_FORMS } from './words.ts';

/** What an incident is, apart from when. */
export type IncidentCore = Omit<Incident, 'at' | 'known' | 'day' | 'no' | 'text' | 'about' | 'kind'>;

const OBJECTS: Readonly<Record<string, NonNullable<Incident['object']>>> = {
  'territory of': 'territory',
  'forces of': 'forces',
  'vessels of': 'vessels',
  'aircraft of': 'aircraft',
};

/** Reads an incident by one actor. */
export function incidentOf(
  reading: Reading,
  node: IncidentEvent | DisasterEvent,
  by: PartyId,
  tails: Tails,
  when: When,
): IncidentCore {
  const on = partiesOf(reading, node.on, when.at, [by]);
  const places = placesOf(reading, node);
  const more = {
    ...(places.length === 0 ? {} : { in: places }),
    ...(tails.supportedBy === undefined ? {} : { supportedBy: tails.supportedBy }),
    ...(tails.qualities === undefined ? {} : { qualities: tails.qualities }),
    ...(tails.disputed === undefined ? {} : { disputed: tails.disputed }),
  };
  if (node.$type === 'DisasterEvent') return { incident: 'disaster', by, on, ...more };
  const forms = INCIDENT_FORMS.filter((form) => form.one === node.verb || form.many === node.verb);
  const told = node.means.find((word) => forms.some((form) => form.by === word));
  const form =
    forms.find(
      (entry) =>
        (told === undefined ? entry.by === undefined : entry.by === told) &&
        (entry.after !== undefined) === node.aggression,
    ) ?? forms[0];
  if (node.aggression && form?.after === undefined)
    report(reading, 'C018', node, '"with aggression" belongs to "threatens".');
  // A kind or share of force is known by its name in the catalogue of measures.
  const means = node.means.filter((word) => word !== told).map((word) => MEASURE_PHRASES.get(word) ?? word);
  const object = node.object === undefined ? undefined : OBJECTS[node.object];
  return {
    incident: form?.kind ?? 'armed attack',
    by,
    on,
    ...(object === undefined ? {} : { object }),
    ...(means.length === 0 ? {} : { means }),
    ...(node.across === undefined ? {} : { across: node.across }),
    ...more,
  };
}

const placesOf = (reading: Reading, node: IncidentEvent | DisasterEvent): readonly string[] =>
  regionsOf(reading, node, node.places);

/** Regions by name; one that the catalogue lacks is reported. */
export function regionsOf(reading: Reading, node: AstNode, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const id = reading.catalogue.region(name);
    if (id !== undefined) return [id];
    report(
      reading,
      'C003',
      node,
      `The catalogue has no place ${name}.`,
      suggestion(
        name,
        reading.catalogue.world.regions.map((region) => region.name),
      ),
    );
    return [];
  });
}

/** Who did a disaster: the one named, else nobody known. */
export const causeOf = (reading: Reading, node: DisasterEvent): PartyId =>
  node.by ? (partyOf(reading, node.by) ?? 'unknown') : 'unknown';
