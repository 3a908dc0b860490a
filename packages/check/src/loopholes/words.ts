import type { Norm } from '@casus/engine';
import { type Defect, hasNoClock, isDuty, isOpenContent, mayBeNothing } from '../blockers/mend.ts';
import { type Asked, aidsOf, citesOf, findingOf, lower } from './asked.ts';
import type { Slug } from './catalogue.ts';
import { eachNorm } from './edits.ts';
import type { Finding } from './finding.ts';

interface Flaw {
  readonly slug: Slug;
  readonly defect: Defect;
  readonly has: (norm: Norm) => boolean;
  /** How a drafter closes it without knowing more; absent where the measures are for the parties to name. */
  readonly mend?: (norm: Norm) => Norm;
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
  { slug: 'own-choice', defect: 'content', has: isOpenContent },
];

/** Words of the sentence itself: a verb below a duty, no time, a content that may be nothing, or anything. */
export const words = (asked: Asked): readonly Finding[] =>
  FLAWS.flatMap(({ slug, defect, has, mend }) => {
    const flawed = aidsOf(asked).filter(has);
    if (flawed.length === 0) return [];
    const ids = new Set(flawed.map((norm) => `${norm.cite.pact} ${norm.id}`));
    return findingOf(
      asked,
      slug,
      lower(asked.base, asked.open({ defects: [defect] })),
      citesOf(flawed),
      mend && eachNorm((norm) => (ids.has(`${norm.cite.pact} ${norm.id}`) ? mend(norm) : norm)),
    );
  });
