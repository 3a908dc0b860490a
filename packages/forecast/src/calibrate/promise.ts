import { type Instant, type PartyId, type Rung, RUNGS } from '@casus/engine';
import type { Ground, Terms } from '../terms/model.ts';

/** A promise known by its codes alone: who made it, about whose war, and what it asked for. */
export interface CodedPromise {
  /** Whose war it was, and against whom. */
  readonly belligerent: PartyId;
  readonly enemy: PartyId;
  /** Those who had promised, by who decides together. */
  readonly partners: readonly (readonly PartyId[])[];
  /** To fight beside the belligerent, or not to fight against it. */
  readonly asked: 'help' | 'stay out';
}

/** One answer for each class of rungs that no payoff tells apart (terms, `CLASSES`). */
const ANSWERS = [
  'none',
  'diplomatic',
  'sanctions',
  'arms',
  'deployment',
  'force',
] as const satisfies readonly Rung[];

/**
 * The terms of a war under a promise of which there are codes and no text: a promise of help is kept by force alone, as
 * those judge it who code whether it was (Leeds, Long and Mitchell 2000); one to stay out forbids to fight for the enemy,
 * so that there the belligerent is the challenger and its enemy the one who might be helped. Both bind by "shall".
 */
export function promiseTerms({ belligerent, enemy, partners, asked }: CodedPromise): Terms {
  const helps = asked === 'help';
  const grounds = (rung: Rung): readonly Ground[] => {
    const fights = RUNGS.indexOf(rung) >= RUNGS.indexOf('deployment');
    if (!helps) return fights ? [ground('forbidden', rung)] : [];
    return [ground(rung === 'force' ? 'performed' : 'not performed', 'force')];
  };
  return {
    pacts: [],
    chosen: [],
    challenger: helps ? enemy : belligerent,
    beneficiary: helps ? belligerent : enemy,
    guarantors: partners.map((members) => ({
      name: members.join(' and '),
      members,
      beforehand: [],
      answers: ANSWERS.map((rung) => ({ rung, hours: 0, when: 'at once' })),
    })),
    attacks: [
      {
        kind: 'invasion',
        incident: {
          kind: 'incident',
          incident: 'invasion',
          by: helps ? enemy : belligerent,
          on: [helps ? belligerent : enemy],
          at: 0 as Instant,
        },
        words: 'war',
        courses: [
          {
            by: [],
            words: 'everybody who is asked co-operates',
            lawful: true,
            run: [],
            reckonings: partners.map(() => ANSWERS.map((rung) => ({ grounds: grounds(rung) }))),
          },
        ],
      },
    ],
    bounds: { horizon: 0, incidents: 1, uses: 1, states: 0, moves: 0, exhausted: false },
  };
}

const ground = (outcome: Ground['outcome'], rung: Rung): Ground => ({
  article: { pact: 'codes', article: '1' } as Ground['article'],
  norm: '1',
  words: 'as coded',
  outcome,
  rung,
  strength: 'shall',
  binding: true,
});
