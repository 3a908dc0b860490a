import type { NormRule } from '../compile/system.ts';
import type { Move, MoveDomain } from '../model/report.ts';
import {
  atStake,
  casesAlike,
  readsContent,
  readsPersons,
  type Stakes,
  singly,
  stakesAmong,
  targetsAlike,
} from './alike.ts';
import type { Desk } from './desk.ts';
import { aboutDomain, free, lawful, one, some } from './make.ts';
import { type Apart, offer, quickly } from './offer.ts';
import { ALL_MEASURES, KINDS, kindsFor, measuresFor } from './vocabulary.ts';

/** Acts in the world: force and threats, measures, deliveries, conduct. These can break a prohibition. */

const OBJECTS = ['territory', 'forces', 'vessels', 'aircraft'];
const DISPUTABLE = ['attribution', 'scale', 'place', 'provocation', 'kind'];
const VERDICTS = ['true', 'false', 'contested'];

/** Incidents by a party. */
export const incidents = (desk: Desk): readonly Move[] => {
  const { by, words, others } = desk;
  const stakes = atStake(desk, 'incident');
  const details: readonly MoveDomain[] = [
    some('in', words.regions, { optional: true, beyond: true }),
    one('object', OBJECTS, { optional: true }),
    one('across', words.lines, { optional: true, beyond: true }),
    ...words.qualities.map((name) => one(`qualities.${name}`, VERDICTS, { optional: true })),
    some('disputed', DISPUTABLE, { takes: 'any', optional: true }),
  ];
  const means = some('means', words.means, { takes: 'any', optional: true, beyond: true });
  const domains: readonly MoveDomain[] = [
    one('incident', KINDS),
    some('on', others, { takes: 'any', beyond: true }),
    means,
    ...details,
    free('qualities'),
    free('supportedBy'),
    aboutDomain(desk),
  ];
  const verbs = new Set([...stakes.rules, ...stakes.titles].map((rule) => rule.verb));
  // A kind or share of the forces that a title names counts where the means say so.
  const byMeans = verbs.has('nuclear') || stakes.titles.some((title) => title.menu !== undefined);
  const apart: Apart =
    stakes.rules.length === 0
      ? {}
      : readsContent(desk, stakes)
        ? Object.fromEntries(
            [...domains.slice(0, 3), ...details].map((domain) => [domain.name, singly(domain.values)]),
          )
        : {
            incident: kindsFor(verbs),
            on: targetsAlike(desk, stakes, 'incident'),
            ...(byMeans ? { means: singly(words.means) } : {}),
            ...placesApart(desk, stakes),
            ...(readsPersons(desk, stakes) ? { disputed: singly(DISPUTABLE) } : {}),
          };
  const event = { kind: 'incident', incident: 'armed attack', by, on: others.slice(0, 1) } as const;
  return offer(desk, event, domains, apart, quickly(desk));
};

/** Measures for somebody, against somebody, both or neither. */
export const measures = (desk: Desk): readonly Move[] => {
  const { by, others, words } = desk;
  const stakes = atStake(desk, 'measure');
  const toward = { takes: 'any', optional: true, beyond: true } as const;
  const apart: Apart =
    stakes.rules.length === 0
      ? {}
      : {
          measure: readsContent(desk, stakes)
            ? singly(ALL_MEASURES)
            : measuresFor(stakes.rules, stakes.titles),
          to: targetsAlike(desk, stakes, 'measure'),
          against: targetsAlike(desk, stakes, 'measure'),
          ...placesApart(desk, stakes),
          about: casesAlike(desk, stakes),
        };
  return offer(
    desk,
    { kind: 'measure', by, measure: 'arms' },
    [
      one('measure', ALL_MEASURES),
      some('to', others, toward),
      some('against', others, toward),
      some('in', words.regions, { optional: true, beyond: true }),
      free('amount'),
      aboutDomain(desk),
    ],
    apart,
    quickly(desk),
  );
};

/** Places one by one where a norm at stake asks where forces are deployed; elsewhere all are alike. */
const placesApart = (desk: Desk, { rules, titles }: Stakes): Apart =>
  [...rules, ...titles].some(({ verb, norm }) => verb === 'deploy' && norm.act.in !== undefined)
    ? { in: singly(desk.words.regions) }
    : {};

/** Deliveries. */
export const deliveries = (desk: Desk): readonly Move[] => {
  const { by, others, words } = desk;
  const stakes = atStake(desk, 'delivery');
  const apart: Apart =
    stakes.rules.length === 0
      ? {}
      : {
          measure: readsContent(desk, stakes)
            ? singly(ALL_MEASURES)
            : measuresFor(stakes.rules, stakes.titles),
          to: targetsAlike(desk, stakes, 'delivery'),
          ...placesApart(desk, stakes),
          about: casesAlike(desk, stakes),
        };
  return offer(
    desk,
    { kind: 'delivery', by, measure: 'arms', to: others.slice(0, 1) },
    [
      one('measure', ALL_MEASURES),
      some('to', others, { takes: 'any', beyond: true }),
      some('in', words.regions, { optional: true, beyond: true }),
      free('amount'),
      aboutDomain(desk),
    ],
    apart,
    quickly(desk),
  );
};

/** Conduct by verb and object. */
export const conduct = (desk: Desk): readonly Move[] => {
  const { by, words, others } = desk;
  const stakes = atStake(desk, 'conduct');
  const rest = [some('to', others, { takes: 'any', optional: true, beyond: true }), aboutDomain(desk)];
  const out: Move[] = [];
  const [other] = words.otherConduct;
  if (other !== undefined)
    out.push(
      lawful(desk, { kind: 'conduct', by, verb: other }, [
        one('verb', words.otherConduct),
        free('object'),
        ...rest,
      ]),
    );
  for (const [verb, objects] of words.conduct) {
    // A word that no text uses stands for any object but those named.
    const values = [...objects, OTHER_OBJECT];
    const domains = [one('object', values, { optional: true, beyond: true }), ...rest];
    const event = { kind: 'conduct', by, verb } as const;
    const own = stakesAmong(stakes, (rule) => isAbout(rule, verb));
    if (own.rules.length === 0) out.push(lawful(desk, event, domains));
    else {
      const apart: Apart = {
        object: singly(values),
        about: casesAlike(desk, own),
        to: targetsAlike(desk, own, 'conduct'),
      };
      out.push(...offer(desk, event, domains, apart, quickly(desk)));
    }
  }
  return out;
};

/** Whether conduct by this verb could break a norm: it is its verb, or one that neutrality and monitors are about. */
const isAbout = (rule: NormRule, verb: string): boolean =>
  rule.norm.act.verb === verb ||
  (rule.verb === 'remain' && (verb === 'join' || verb === 'host')) ||
  (rule.verb === 'admit' && verb === 'exclude');

const OTHER_OBJECT = 'something else';
