import {
  apply,
  type Incident,
  type Instant,
  type PartyId,
  seen,
  type Sight,
  sightsOf,
  type State,
  type System,
} from '@casus/engine';
import { isNamed, seatsAt, textsOf } from './alike.ts';
import { type Axis, axesOf, incidentsOf, strangerOf } from './axes.ts';

/** Incidents that no sentence of the pacts tells apart: one row of a coverage matrix. */
export interface IncidentClass {
  /** The plainest incident of the class. */
  readonly incident: Incident;
  /** For each axis the values that occur in it, plainest first. */
  readonly values: Readonly<Record<Axis, readonly string[]>>;
  /** All of them, the plainest first. */
  readonly incidents: readonly Incident[];
  /** Whether any sentence sees anything in it. */
  readonly noticed: boolean;
}

/** What incidents on a victim the grid is made of. */
export interface Grid {
  readonly classes: readonly IncidentClass[];
  /** Every value of each axis. */
  readonly axes: Readonly<Record<Axis, readonly string[]>>;
  /** The attacker that stands for every state that no pact seats or names. */
  readonly stranger: PartyId | undefined;
  /** Points looked at. */
  readonly points: number;
}

/**
 * The grid of incidents that the pacts distinguish, on one victim: kind by scale by attribution by place by
 * attacker. Each point is put to the step function, and every look that a sentence takes at incidents says what
 * it makes of it; points on which all of them agree, and whose attacker stands alike in the pacts, are one class.
 */
export const classesOf = (system: System, standing: State, victim: PartyId, at: Instant): Grid => {
  const sights = sightsOf(system);
  const texts = textsOf(system);
  const groups = new Map<string, { readonly incident: Incident; readonly points: Point[] }>();
  const axes = axesOf(system, victim, at);
  let points = 0;
  for (const point of incidentsOf(axes, victim, at)) {
    points += 1;
    const key = signature(standing, point.incident, sights, texts);
    const group = groups.get(key);
    if (group) group.points.push(point);
    else groups.set(key, { incident: point.incident, points: [point] });
  }
  const names = (axis: Axis): readonly string[] => axes[axis].map(({ name }) => name);
  return {
    points,
    stranger: strangerOf(system),
    axes: {
      kind: names('kind'),
      scale: names('scale'),
      attribution: names('attribution'),
      place: names('place'),
      attacker: names('attacker'),
    },
    // What no sentence looks at comes last.
    classes: [...groups]
      .toSorted(([a], [b]) => Number(a === UNSEEN) - Number(b === UNSEEN))
      .map(([key, { incident, points: all }]) => ({
        incident,
        values: valuesOf(all),
        incidents: all.map((point) => point.incident),
        noticed: key !== UNSEEN,
      })),
  };
};

/** Incidents in groups that no sentence of the pacts tells apart, the first of each group the first given. */
export const alikeIncidents = (
  system: System,
  standing: State,
  incidents: readonly Incident[],
): readonly (readonly Incident[])[] => {
  const sights = sightsOf(system);
  const texts = textsOf(system);
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const key = signature(standing, incident, sights, texts);
    const group = groups.get(key);
    if (group) group.push(incident);
    else groups.set(key, [incident]);
  }
  return [...groups.values()];
};

type Point = ReturnType<typeof incidentsOf>[number];

/** What the pacts make of an incident that no sentence sees. */
const UNSEEN = '';

/** What the pacts make of an incident; alike for two incidents that none of their sentences tells apart. */
const signature = (
  standing: State,
  incident: Incident,
  sights: readonly Sight[],
  texts: readonly string[],
): string => {
  const state = apply(standing, incident);
  const id = state.cases.size - 1;
  const verdicts = seen(state, id, sights).map((verdict) => verdict[0]);
  // Where nothing is seen, it is all one who it was and where.
  if (verdicts.every((verdict) => verdict === 'f')) return UNSEEN;
  // A prohibition of force against one state tells it apart, though no look at incidents does.
  const who = isNamed(texts, incident.by)
    ? incident.by
    : seatsAt(standing.system, incident.by, incident.at).join(', ');
  return `${verdicts.join('')} ${who} ${incident.disputed?.includes('attribution') ? '?' : ''}`;
};

const valuesOf = (points: readonly Point[]): IncidentClass['values'] => {
  const values = (axis: Axis): readonly string[] => [...new Set(points.map((point) => point.names[axis]))];
  return {
    kind: values('kind'),
    scale: values('scale'),
    attribution: values('attribution'),
    place: values('place'),
    attacker: values('attacker'),
  };
};
