import type { MeasureId, PartyId } from '@casus/engine';
import { citesOf } from './cites.ts';
import type { Engagement } from './engaged.ts';
import { asksFor, classOf } from './help.ts';
import { decidedIn } from './promises.ts';
import type { Scene } from './scene.ts';
import type { Coded } from './types.ts';
import type { Variable } from './variables.ts';

/** What one member owes beside the five promises. */
export const dutiesOf = (
  party: PartyId,
  engagements: readonly Engagement[],
  scene: Scene,
): readonly Coded[] => {
  const own = engagements.filter(({ bearer }) => bearer === party);
  return [
    flag('notaiden', own.filter(deniesAid)),
    flag(
      'dipaid',
      own.filter((one) => aidsByOtherMeans(one, scene)),
    ),
    flag('terrres', own.filter(opensTerritory)),
    separatePeace(own.filter(({ norm }) => forbids(norm, 'make peace'))),
    flag('thirdcom', own.filter(bindsToNobodyElse)),
    flag('noothall', own.filter(isAgainstOthers)),
  ];
};

const flag = (variable: Variable, made: readonly Engagement[]): Coded => ({
  variable,
  value: made.length > 0 ? 1 : 0,
  because: citesOf(made),
});

const forbids = (norm: Engagement['norm'], verb: string): boolean =>
  norm.position === 'prohibition' && norm.act.verb === verb;

/** Support is denied to named adversaries as such, not to whoever attacks in a case: that is neutrality. */
const deniesAid = ({ norm }: Engagement): boolean =>
  norm.position === 'prohibition' &&
  (classOf(norm) === 'help' || norm.act.verb === 'host') &&
  norm.act.to !== undefined &&
  norm.act.to.kind !== 'pronoun';

const MILDER: readonly MeasureId[] = [
  'diplomacy',
  'sanctions',
  'break of communications',
  'economic assistance',
];

const aidsByOtherMeans = (engagement: Engagement, scene: Scene): boolean => {
  const { norm, way } = engagement;
  if (norm.position !== 'duty' || way.length === 0) return false;
  if (['sanction', 'seek', 'coerce'].includes(classOf(norm))) return true;
  return (
    ['help', 'comply', 'act'].includes(classOf(norm)) &&
    MILDER.some((one) => asksFor(norm, one, decidedIn(way, scene)))
  );
};

const opensTerritory = ({ norm }: Engagement): boolean =>
  norm.position === 'duty' &&
  (norm.act.verb === 'host' ||
    (classOf(norm) === 'help' && (asksFor(norm, 'transit') || asksFor(norm, 'logistics'))));

/** Peace that all make together is no separate peace: a ban "except jointly" forbids it; the consent of others is approval. */
const separatePeace = (made: readonly Engagement[]): Coded => {
  const consulted = made.every(({ norm }) => norm.unless?.kind === 'act');
  const approved = made.every(
    ({ norm: { unless } }) =>
      unless?.kind === 'consents' && !(unless.who.kind === 'pronoun' && unless.who.pronoun === 'other party'),
  );
  return {
    variable: 'seppeace',
    value: made.length === 0 ? 0 : consulted ? 3 : approved ? 2 : 1,
    because: citesOf(made),
  };
};

/** No arrangement with anybody, or none without consulting. */
const bindsToNobodyElse = ({ norm }: Engagement): boolean =>
  forbids(norm, 'conclude') &&
  norm.act.against === undefined &&
  (norm.act.object === 'any agreement' || norm.unless?.kind === 'act');

const isAgainstOthers = (engagement: Engagement): boolean =>
  (forbids(engagement.norm, 'conclude') && !bindsToNobodyElse(engagement)) ||
  forbids(engagement.norm, 'join');
