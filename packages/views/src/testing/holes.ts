import type { HolesOf } from '../loopholes/holes.ts';
import type { Loophole } from '../loopholes/model.ts';

const hole = (
  slug: string,
  severity: Loophole['severity'],
  article: string,
  guarantors: readonly string[],
): Loophole => ({
  slug,
  severity,
  guarantors,
  victim: 'UKR',
  attacker: 'RUS',
  class: 'armed attack',
  classes: 1,
  at: [{ pact: 'A-2027', article, text: `Sentence of ${article}.` }],
  says: '',
  chronicle: [],
  states: 1,
  repair: { words: '' },
});

/** The holes of a made-up text: `found` as slug, severity, article and guarantors. */
export const holesOf = (
  text: string,
  found: readonly (readonly [string, Loophole['severity'], string, readonly string[]])[],
  { asked = ['FRA', 'ITA'], open = [] }: { asked?: readonly string[]; open?: readonly string[] } = {},
): HolesOf => ({
  text,
  asked,
  result: {
    pacts: ['A-2027'],
    horizon: 30 * 86_400_000,
    loopholes: found.map((each) => hole(...each)),
    classes: 4,
    open,
    states: 10,
  },
});
