import fc, { type Arbitrary } from 'fast-check';
import type { Event } from '../model/event.ts';
import type { Menu } from '../model/measure.ts';
import type { Norm } from '../model/norm.ts';
import type { Pact } from '../model/pact.ts';
import type { Who } from '../model/who.ts';
import {
  ANYONE,
  aPact,
  ATTACKER,
  attackOn,
  ban,
  cite,
  hours,
  MEMBER,
  norm,
  these,
  VICTIM,
  within,
} from './build.ts';
import { condition, maybe, pick, who } from './norms.arbitrary.ts';
import { storyArbitrary } from './stories.arbitrary.ts';

/**
 * Where a prohibition and a title meet: one pact forbids to help or to fight, and another that prevails over
 * it (or an article of its own that it is subject to) owes or allows just that, often in other words: for other
 * persons, with other measures, in other cases. Wholly random pacts seldom come to it.
 */

const ACTS = ['assist', 'provide', 'use force', 'impose', 'deploy', 'mobilise'] as const;

const menu: Arbitrary<Menu> = fc
  .record({
    owed: pick('one' as const, 'all', 'deems'),
    items: fc.uniqueArray(
      pick(
        'arms',
        'air defence',
        'sanctions',
        'force',
        'deployment',
        'mobilisation',
        'military assistance',
        'drones',
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ owed, items }) => ({ owed, items: items.map((measure) => ({ measure })) }));

const aim: Arbitrary<Who> = fc.oneof(
  { arbitrary: pick<Who>(VICTIM, ATTACKER, MEMBER, ANYONE, these('UKR'), these('FRA', 'POL')), weight: 3 },
  pick<Who>({ kind: 'pronoun', pronoun: 'requester' }, { kind: 'pronoun', pronoun: 'invoker' }),
  who,
);

const forbidden: Arbitrary<Norm> = fc
  .tuple(
    pick(...ACTS, 'assist', 'use force'),
    fc
      .tuple(maybe('menu', menu), maybe('to', aim), maybe('against', aim))
      .map((parts) => Object.assign({}, ...parts) as Partial<Norm['act']>),
    fc
      .tuple(maybe('unless', condition, 6), maybe('while', condition, 6))
      .map((parts) => Object.assign({}, ...parts) as Partial<Norm>),
  )
  .map(([verb, act, rest]) => ban('4.1', verb, { act, ...rest }));

const title: Arbitrary<Norm> = fc
  .tuple(
    fc.boolean(),
    pick(...ACTS, 'assist', 'use force'),
    fc.oneof(pick(attackOn(), attackOn(these('UKR')), attackOn(ANYONE)), condition),
    fc
      .tuple(maybe('menu', menu), maybe('to', aim), maybe('against', aim))
      .map((parts) => Object.assign({}, ...parts) as Partial<Norm['act']>),
    pick(1, 24, 2000),
  )
  .map(([liberty, verb, when, act, due]) =>
    norm('5.1', {
      when,
      verb,
      act,
      other: true,
      ...(liberty ? { position: 'liberty', strength: 'may' } : { deadline: within(hours(due)) }),
    }),
  );

const ranked: Arbitrary<readonly Pact[]> = fc
  .record({
    ban: forbidden,
    title,
    /** One pact whose prohibition is subject to an article of its own, or two. */
    within: fc.nat(3).map((n) => n === 0),
    more: fc.boolean(),
  })
  .map(({ ban: below, title: above, within: inside, more }) => {
    const relation = { article: '4', to: { article: '5' }, cite: cite('4') };
    return inside
      ? [aPact({ norms: [below, above], relations: [{ kind: 'article subject to', ...relation }] })]
      : [
          aPact({ norms: [below] }),
          aPact({
            id: 'Q',
            norms: more ? [above, norm('6.1', { when: attackOn(), other: true })] : [above],
            relations: [{ kind: 'prevails', over: 'P', cite: cite('5', 'Q') }],
          }),
        ];
  });

/** Pacts of which one stands above another, and the chronicle of a crisis under them. */
export const rankedArbitrary: Arbitrary<readonly [readonly Pact[], readonly Event[]]> = fc.tuple(
  ranked,
  storyArbitrary,
);
