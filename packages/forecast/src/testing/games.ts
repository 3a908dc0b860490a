import type { IncidentKind, PartyId, Rung } from '@casus/engine';
import type { ActorNumbers, AttackNumbers, ContestNumbers, Numbers } from '../play/numbers.ts';
import type { Ground, Terms } from '../terms/model.ts';

// Terms and numbers written by hand: small games with nothing in them but what a test is about.

/** A guarantor of a small game. */
export interface HandGuarantor {
  readonly name: string;
  readonly answers: readonly (readonly [Rung, number])[];
  readonly stationed?: boolean;
}

/** A course of a small game: who makes it, and the grounds of each answer. */
export interface HandCourse {
  readonly by?: readonly string[];
  readonly grounds?: (guarantor: number, answer: number) => readonly Ground[];
  readonly alone?: (guarantor: number, answer: number) => readonly Ground[] | undefined;
}

/** An attack of a small game. */
export interface HandAttack {
  readonly kind?: IncidentKind;
  readonly courses?: readonly HandCourse[];
}

/** A ground of a reckoning, a duty to use force that binds in law unless said otherwise. */
export const ground = (outcome: Ground['outcome'], more: Partial<Ground> = {}): Ground => ({
  article: { pact: 'HAND', article: '1' } as unknown as Ground['article'],
  norm: '1.1',
  words: 'assist the victim',
  outcome,
  rung: 'force',
  strength: 'shall',
  binding: true,
  ...more,
});

/** Terms of a small game; the challenger is RUS and the beneficiary UKR, as is the habit of this house. */
export function handTerms(guarantors: readonly HandGuarantor[], attacks: readonly HandAttack[]): Terms {
  return {
    pacts: ['HAND'],
    chosen: [],
    challenger: 'RUS' as PartyId,
    beneficiary: 'UKR' as PartyId,
    guarantors: guarantors.map(({ name, answers, stationed }) => ({
      name,
      members: [name as PartyId],
      beforehand: stationed
        ? [
            {
              rung: 'deployment',
              article: ground('performed').article,
              strength: 'shall',
              binding: true,
              words: '',
            },
          ]
        : [],
      answers: answers.map(([rung, hours]) => ({ rung, hours, when: 'at once' })),
    })),
    attacks: attacks.map(({ kind = 'armed attack', courses = [{}] }, index) => ({
      kind,
      // The solver reads neither incident nor run: they are for the reader of the terms.
      incident: {} as never,
      words: `attack ${index + 1}`,
      courses: courses.map(({ by = [], grounds, alone }, c) => ({
        by: by as readonly PartyId[],
        words: `course ${c}`,
        lawful: true,
        run: {} as never,
        reckonings: guarantors.map(({ answers }, i) =>
          answers.map((_, m) => {
            const idle = alone?.(i, m);
            return { grounds: grounds?.(i, m) ?? [], ...(idle && { alone: idle }) };
          }),
        ),
      })),
    })),
    bounds: { horizon: 0, incidents: 1, uses: 1, states: 1, moves: 1, exhausted: true },
  };
}

/** The same number on every rung. */
export const onEach = (value: number): readonly number[] => Array.from({ length: 12 }, () => value);
/** A number on the top rung, `force`, and 0 below. */
export const onForce = (value: number): readonly number[] => [...Array.from({ length: 11 }, () => 0), value];

const actor = (more: Partial<ActorNumbers>): ActorNumbers => ({
  capability: 0,
  reach: 1,
  commitment: 1,
  stake: 0,
  costOfWar: 0,
  cost: onEach(0),
  escalation: 0,
  harm: onEach(0),
  costOfBreach: 0,
  costOfExcess: 0,
  expectation: 0,
  practice: 0,
  weightOfPractice: 0,
  resolve: 0,
  noise: 0.1,
  authorisation: 1,
  delay: onEach(0),
  aid: 0,
  discount: 0,
  peacetimeCost: onEach(0),
  package: 0,
  alternative: 0,
  ...more,
});

/** Numbers of a small game: what is not said is 0. */
export const handNumbers = (said: {
  readonly challenger?: Partial<ActorNumbers>;
  readonly beneficiary?: Partial<ActorNumbers>;
  readonly guarantors?: readonly Partial<ActorNumbers>[];
  readonly contest?: Partial<ContestNumbers>;
  readonly attacks: readonly Partial<AttackNumbers>[];
}): Numbers => ({
  challenger: actor({ capability: 0.1, ...said.challenger }),
  beneficiary: actor(said.beneficiary ?? {}),
  guarantors: (said.guarantors ?? []).map(actor),
  contest: { decisiveness: 1, weight: onForce(1), ...said.contest },
  attacks: said.attacks.map((attack) => ({ prize: 1, effort: 1, pace: 100, doubt: 0, ...attack })),
  text: {
    strength: {
      shall: 1,
      undertakes: 1,
      endeavours: 0.5,
      should: 0.4,
      intends: 0.3,
      may: 0,
      'not required': 0,
    },
    binding: 1,
    notBinding: 0.5,
  },
});
