import { HOUR, type Instant, instantWords, type Report } from '@casus/engine';
import { played } from './played.ts';

// Votes in short notes, for tables that a lawyer can read: "2 France yes" is a vote at 02:00 of the day.

/** What becomes of one proposal. */
export interface Ballots {
  /** Sentences about the Council. */
  readonly law: string;
  /** "1 France yes, 2 Germany no": hour, member, vote. */
  readonly votes: string;
  /** What the motion would do, as its tails (", to find Attack"); nothing in particular if absent. */
  readonly motion?: string;
}

/** Outcome, the hour of 2 March 2024 at which it came, and the reason given. */
export interface Came {
  readonly is: string;
  readonly at: number | undefined;
  readonly because: string;
  readonly notes: readonly string[];
  readonly end: Report;
}

const VERBS: Readonly<Record<string, string>> = {
  yes: 'votes for',
  no: 'votes against',
  abstains: 'abstains on',
  absent: 'is absent from',
  vetoes: 'vetoes',
  objects: 'objects to',
};

/** Members of the Council; France and Germany are the Great Members. Russia, which attacks Poland, sits in it as well. */
const pact = (law: string): string => `pact EXAMPLE-1 "Example"
  a treaty, in force from 1 January 2020.
Members: France, Germany, Italy, Norway, Poland and Russia.
Great Members: France and Germany.
Article 1 "Attack"
  Attack means an armed attack by any state on any Member, as determined by the Council.
Article 2 "Council"
  The Council is composed of the Members.
  ${law}
Article 3 "Assembly"
  The Assembly is composed of the Members.
  The Assembly decides by majority.
  The Court is composed of Norway and Switzerland.
  The Court decides by unanimity.
  Failing a decision within 2 days, the proposal passes to the Council.
`;

const START = Date.UTC(2024, 2, 2);

/** Puts "Motion" to the Council at 00:00 and lets the votes be cast; looks ten days later. */
export const cast = ({ law, votes, motion = '' }: Ballots): Came => {
  const steps = votes === '' ? [] : votes.split(', ').map((vote) => vote.split(' '));
  const day = (hour: number): string => instantWords((START + hour * HOUR) as Instant, 0);
  const sentences = steps.map(([hour, ...rest]) => {
    const verb = VERBS[rest.at(-1) ?? ''] ?? '';
    return `${day(Number(hour))}:\n  ${rest.slice(0, -1).join(' ')} ${verb} "Motion".`;
  });
  const { end } = played(
    [pact(law)],
    `1 March 2024, 12:00 UTC:\n  (1) Russia attacks Poland.\n${day(0)}:\n  Italy proposes "Motion" to the Council${motion}.\n${sentences.join('\n')}\n12 March 2024:\n  Time passes.`,
  );
  const last = end.procedures.at(-1);
  const outcome = end.events.findLast((event) => event.kind === 'decision');
  return {
    is: last?.status ?? 'not put',
    at: outcome ? (outcome.at - START) / HOUR : undefined,
    because: last?.because ?? '',
    notes: end.notes.map((note) => `${note.code} ${note.by ?? ''}`),
    end,
  };
};
