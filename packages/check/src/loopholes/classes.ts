import type { Cite } from '@casus/engine';
import { compelled } from '../blockers/compelled.ts';
import { bound } from '../blockers/freedom.ts';
import { heightsOn } from '../envelope/scale.ts';
import { type Asked, aidsOf, citesOf, findingOf, found, lower } from './asked.ts';
import type { Slug } from './catalogue.ts';
import { hasLeaf } from './edits.ts';
import type { Coordinate, Finding } from './finding.ts';

/** Classes of incidents in which less is owed than in a neighbour, and the class in which the guarantor attacks. */
export const classes = (asked: Asked): readonly Finding[] => {
  const { neighbours = [], question, states = 20_000 } = asked.inquiry;
  return neighbours.flatMap(({ coordinate, question: other }) => {
    // The neighbour is asked under the same mended text.
    const there = compelled(
      {
        ...question,
        ...other,
        ...heightsOn(asked.scale),
        system: asked.tools.frame.system,
        about: asked.guarantors,
      },
      asked.guarantors,
      { ...bound(asked.guarantors), shares: false },
      asked.scale,
      { states },
    );
    return findingOf(asked, slugOf(asked, coordinate), lower(there, asked.base), atFault(asked, coordinate));
  });
};

/** The cell of a guarantor that attacks: absent, not nought. */
export const attacks = (asked: Asked): readonly Finding[] =>
  asked.guarantors.every((party) => party === asked.frame.attacker)
    ? [
        found(
          asked,
          'guarantor-is-attacker',
          'It owes the victim restraint, and no help.',
          [],
          citesOf(aidsOf({ ...asked, guarantors: asked.guarantors })),
        ),
      ]
    : [];

const slugOf = (asked: Asked, coordinate: Coordinate): Slug => {
  switch (coordinate) {
    case 'place':
      return asked.frame.incident.disputed?.includes('place') ? 'area-disputed' : 'area-excluded';
    case 'attribution':
      return 'attribution';
    case 'scale':
      return 'below-threshold';
    case 'attacker':
      return isFellow(asked) ? 'attacker-is-fellow' : 'wrong-adversary';
    case 'kind':
      return 'wrong-incident';
    case 'time':
      return 'out-of-time';
    case 'provocation':
      return 'provoked';
    case 'exit':
      return 'easy-exit';
  }
};

/** Whether the attacker is a party of every pact under which help could be owed. */
const isFellow = (asked: Asked): boolean => {
  const { system, frame } = asked;
  const aids = new Set(aidsOf(asked).map((norm) => norm.cite.pact));
  return system.pacts
    .filter(({ pact }) => aids.has(pact.id))
    .every(({ pact }) =>
      pact.roles.some(
        (role) =>
          role.nature !== 'outsiders' &&
          role.nature !== 'adversary' &&
          role.seats.some((seat) => seat.party === frame.attacker),
      ),
    );
};

const atFault = (asked: Asked, coordinate: Coordinate): readonly Cite[] =>
  asked.system.pacts.flatMap(({ pact }) => {
    switch (coordinate) {
      case 'time':
        return citesOf(aidsOf(asked).filter((norm) => norm.cite.pact === pact.id));
      case 'exit':
        return pact.exits.map((exit) => exit.cite);
      case 'place':
        return [
          ...pact.terms.flatMap((term) => (term.kind === 'area' ? [term.cite] : [])),
          ...casusCites(asked, pact.id),
        ];
      default:
        return casusCites(asked, pact.id);
    }
  });

/** Sentences that say what must have happened: the casus, and duties that name an incident themselves. */
const casusCites = (asked: Asked, pact: string): readonly Cite[] => [
  ...asked.system.casus.flatMap(({ casus }) => (casus.cite.pact === pact ? [casus.cite] : [])),
  ...citesOf(
    aidsOf(asked).filter(
      (norm) => norm.cite.pact === pact && hasLeaf(norm.when, ({ kind }) => kind === 'incident'),
    ),
  ),
];
