import { type Norm, VERBS } from '@casus/engine';
import { type Defect, hasNoClock, isDuty, mayBeNothing } from '../blockers/mend.ts';
import { type Asked, aidsOf, citesOf, findingOf, lower } from './asked.ts';
import type { Slug } from './catalogue.ts';
import { eachNorm } from './edits.ts';
import type { Finding } from './finding.ts';

interface Flaw {
  readonly slug: Slug;
  readonly defect: Defect;
  readonly has: (norm: Norm) => boolean;
  readonly mend: (norm: Norm) => Norm;
}

const FLAWS: readonly Flaw[] = [
  {
    slug: 'not-binding',
    defect: 'strength',
    has: (norm) => !isDuty(norm),
    mend: (norm) => ({ ...norm, strength: 'shall' }),
  },
  {
    slug: 'no-clock',
    defect: 'clock',
    has: hasNoClock,
    mend: (norm) => ({
      ...norm,
      deadline: { kind: 'within', span: { kind: 'exact', ms: 24 * 3_600_000 }, of: 'condition' },
    }),
  },
  {
    slug: 'may-be-nothing',
    defect: 'menu',
    has: mayBeNothing,
    mend: (norm) =>
      norm.act.menu
        ? { ...norm, act: { ...norm.act, menu: { ...norm.act.menu, least: 'something' } } }
        : norm,
  },
];

/** Words of the sentence itself: a verb below a duty, no time, a content that may be nothing. */
export const words = (asked: Asked): readonly Finding[] => [...flaws(asked), ...choice(asked)];

const flaws = (asked: Asked): readonly Finding[] =>
  FLAWS.flatMap(({ slug, defect, has, mend }) => {
    const flawed = aidsOf(asked).filter(has);
    if (flawed.length === 0) return [];
    const ids = new Set(flawed.map((norm) => `${norm.cite.pact} ${norm.id}`));
    return findingOf(
      asked,
      slug,
      lower(asked.base, asked.open({ defects: [defect] })),
      citesOf(flawed),
      eachNorm((norm) => (ids.has(`${norm.cite.pact} ${norm.id}`) ? mend(norm) : norm)),
    );
  });

/** Help of which no measure is named: it could be force, and the least will do. */
const choice = (asked: Asked): readonly Finding[] => {
  const open = aidsOf(asked).filter((norm) => isHelp(norm) && namesNothing(norm));
  if (open.length === 0 || asked.scale.kind !== 'ladder') return [];
  const ids = new Set(open.map((norm) => `${norm.cite.pact} ${norm.id}`));
  const named = asked.fixed(
    eachNorm((norm) => (ids.has(`${norm.cite.pact} ${norm.id}`) ? withForce(norm) : norm)),
  );
  return findingOf(asked, 'own-choice', lower(named, asked.base), citesOf(open));
};

const CLASSES: ReadonlyMap<string, string> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

const isHelp = (norm: Norm): boolean => ['help', 'act'].includes(CLASSES.get(norm.act.verb) ?? '');

const namesNothing = ({ act: { menu } }: Norm): boolean =>
  menu === undefined ||
  (menu.items.length === 0 && (menu.mustInclude?.length ?? 0) === 0 && menu.decided !== true);

const withForce = (norm: Norm): Norm => ({
  ...norm,
  act: { ...norm.act, menu: { owed: 'all', items: [{ measure: 'force' }] } },
});
