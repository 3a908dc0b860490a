import {
  type MeasureId,
  MEASURES,
  type Norm,
  type Pact,
  type PartyId,
  RUNGS,
  VERBS,
  type VerbClass,
} from '@casus/engine';
import { meant, type Owed, outside, type Scene } from './scene.ts';

/** What can be done in performance of a duty, in classes: measures of one rung that no sentence tells apart are one. */

/** A class of deeds. */
export interface Deed {
  readonly key: string;
  readonly rung: number;
  /** The measures, all alike; none of a deed of words. */
  readonly measures: readonly MeasureId[];
}

const CLASS = new Map(VERBS.map((verb) => [verb.id, verb.class]));
/** The class of a verb. */
export const classOf = (verb: string): VerbClass => CLASS.get(verb) ?? 'conduct';

const WITHIN = new Map(MEASURES.map(({ id, within }) => [id, within]));
/** Whether a measure is another, or a case of it. */
export const isWithin = (measure: MeasureId, wanted: MeasureId): boolean => {
  const wider = WITHIN.get(measure);
  return measure === wanted || (wider !== undefined && isWithin(wider, wanted));
};

const SHARE = new Map(MEASURES.map(({ id, share }) => [id, share]));
const GENERAL: ReadonlySet<string> = new Set([
  'assistance',
  'other assistance',
  'swift and sustained assistance',
]);
const MILITARY: ReadonlySet<string> = new Set([
  'arms',
  'modern equipment',
  'air defence',
  'logistics',
  'deployment',
  'forces',
  'force',
  'training',
  'intelligence',
]);

/** Whether a measure answers an item of a menu (4.11, 4.12). */
const answers = (measure: MeasureId, item: MeasureId): boolean =>
  GENERAL.has(item) ||
  (item === 'military assistance' && MILITARY.has(measure)) ||
  (SHARE.get(item) === undefined ? isWithin(measure, item) : gives(measure, item));

const SHARES = ['a fraction', 'the bulk', 'all'];

const gives = (measure: MeasureId, item: MeasureId): boolean => {
  if (measure === item) return true;
  const [wanted, given] = [SHARE.get(item), SHARE.get(measure)];
  if (wanted === 'a fraction') return isWithin(measure, WITHIN.get(item) ?? item);
  return given !== undefined && SHARES.indexOf(given) >= SHARES.indexOf(wanted ?? '');
};

const ALL: readonly MeasureId[] = MEASURES.map(({ id }) => id);
const itemsOf = ({ act: { menu } }: Norm): readonly MeasureId[] =>
  menu
    ? [...menu.items, ...(menu.mayInclude ?? []), ...(menu.mustInclude ?? [])].map(({ measure }) => measure)
    : [];

/** Whether the bearer chooses what to do. */
const chooses = ({ act: { menu } }: Norm): boolean => menu?.owed === 'deems' || menu?.effort !== undefined;

/** The measures that count toward a duty; undefined for duties of words. */
export const countingFor = (norm: Norm): readonly MeasureId[] | undefined => {
  const items = itemsOf(norm);
  switch (classOf(norm.act.verb)) {
    case 'help':
      return items.length === 0 || chooses(norm)
        ? ALL
        : ALL.filter((measure) => items.some((item) => answers(measure, item)));
    case 'force':
      return ALL.filter(
        (measure) =>
          isWithin(measure, 'force') && (items.length === 0 || items.some((item) => answers(measure, item))),
      );
    case 'sanction':
      return ALL.filter((measure) => isWithin(measure, 'sanctions'));
    case 'deploy':
      return ALL.filter((measure) => isWithin(measure, 'deployment'));
    default:
      return undefined;
  }
};

/** The measures that a duty or liberty names as its items, or leaves to the choice of its bearer: the title (14.5). */
export const titledBy = (norm: Norm): readonly MeasureId[] => {
  const items = itemsOf(norm);
  const counting = countingFor(norm) ?? [];
  switch (classOf(norm.act.verb)) {
    case 'help':
      if (norm.act.menu?.owed === 'deems') return deemed(norm.position, norm.act.menu.items);
      return items.length === 0 || chooses(norm) ? ALL : items;
    case 'force':
      return ['force', ...items].filter((measure) => counting.includes(measure));
    case 'sanction':
      return ['sanctions'];
    case 'deploy':
      return ['deployment'];
    default:
      return [];
  }
};

/** Of a free choice a duty is performed by what it lists, if anything; a liberty gives title to every measure, and what it names are examples. */
const deemed = (
  position: Norm['position'],
  listed: readonly { readonly measure: MeasureId }[],
): readonly MeasureId[] =>
  position === 'liberty' || listed.length === 0 ? ALL : listed.map(({ measure }) => measure);

/** What each item that must be done asks for; a duty is performed when each is met and something was done. */
export const mustBeMet = ({ act: { menu } }: Norm): readonly (readonly MeasureId[])[] =>
  menu
    ? [...(menu.owed === 'all' ? menu.items : []), ...(menu.mustInclude ?? [])].map(({ measure: item }) =>
        ALL.filter((measure) => answers(measure, item)),
      )
    : [];

/** The classes of measures under some pacts: apart by rung and by every set that a text makes. */
export const measureClasses = (sets: readonly (readonly MeasureId[])[]): readonly Deed[] => {
  const classes = new Map<string, MeasureId[]>();
  for (const { id, rung } of MEASURES) {
    const key = [rung, ...sets.map((set) => (set.includes(id) ? '1' : '0'))].join(' ');
    classes.set(key, [...(classes.get(key) ?? []), id]);
  }
  return [...classes.values()].map((measures) => ({
    key: measures[0] ?? '',
    rung: RUNGS.indexOf(MEASURES.find(({ id }) => id === measures[0])?.rung ?? 'none'),
    measures,
  }));
};

/** A deed of words with which a duty is performed, by a party. */
export interface Talk extends Deed {
  readonly class: VerbClass;
  readonly by: PartyId;
  readonly body: string | undefined;
  readonly with: readonly PartyId[];
}

const TALK: Readonly<Partial<Record<VerbClass, number>>> = {
  consult: RUNGS.indexOf('consult'),
  meet: RUNGS.indexOf('consult'),
  report: RUNGS.indexOf('statement'),
  warn: RUNGS.indexOf('statement'),
  seek: RUNGS.indexOf('diplomatic'),
  // Conduct stands on no rung.
  end: 0,
  inform: 0,
  regard: 0,
  conduct: 0,
};

/** The words that perform a duty; undefined where measures do, or where it is outside. */
export const talkFor = (scene: Scene, pact: Pact, owed: Owed, by: PartyId): Talk | undefined => {
  const { act } = owed.norm;
  const kind = classOf(act.verb);
  const rung = TALK[kind];
  if (rung === undefined) {
    outside(scene, `a duty to ${act.verb}`);
    return undefined;
  }
  const whom = act.to ? meant(scene, pact, act.to, by).filter((party) => !owed.bearers.includes(party)) : [];
  const meets = kind === 'consult' || kind === 'meet';
  const body =
    act.body?.body ?? (kind === 'meet' ? 'a meeting' : kind === 'report' ? 'Security Council' : undefined);
  // A word of its own: a measure is called "consultation" too, and performs what a meeting does not.
  const name = meets ? 'consults' : rung === 0 ? act.verb : kind;
  return {
    key: [name, body ?? '', rung === 0 ? (act.object ?? '') : '', ...(meets ? whom : [])].join(' ').trim(),
    rung,
    measures: [],
    class: meets ? 'consult' : kind,
    by,
    body,
    with: meets ? whom : [],
  };
};

/** Whether a deed of words performs a duty. */
export const talkServes = (scene: Scene, pact: Pact, { norm }: Owed, talk: Talk): boolean => {
  const kind = classOf(norm.act.verb);
  if (kind === 'meet') return talk.class === 'consult' && talk.body !== undefined;
  if (kind !== talk.class) return false;
  if (TALK[kind] === 0) return talk.key === [norm.act.verb, '', norm.act.object ?? ''].join(' ').trim();
  const wanted = norm.act.body?.body;
  if (wanted !== undefined && talk.body !== undefined && wanted !== talk.body) return false;
  if (kind !== 'consult' || talk.with.length === 0 || talk.body !== undefined || !norm.act.to) return true;
  const whom = meant(scene, pact, norm.act.to, talk.by);
  return [...talk.with, talk.by].some((party) => whom.includes(party));
};
