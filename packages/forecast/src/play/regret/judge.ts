import type { Solution } from '../solution.ts';
import { type Held, read, seated, type Table } from '../table.ts';
import type { Numbers } from '../numbers.ts';
import { type Choices, type Judged, regretOf } from './regret.ts';

/** What everybody does in the memory in which a point was last looked at, as plain lists. */
const choicesIn = ({ desk: { scratch: s } }: Held): Choices => ({
  attack: s.attackShare.map((row) => [...row]),
  vote: s.voteShare.map((voters) => voters.map((types) => types.map((row) => [...row]))),
  resist: s.resistShare.map((row) => [...row]),
  answer: s.answerShare.map((guarantors) => guarantors.map((types) => types.map((row) => [...row]))),
});

/** The regret of a solution of the draw, every sum of help kept, however the table sorts them. */
export function judged(table: Table, numbers: Numbers, solution: Solution): Judged {
  if (table.setting.shock !== 'logit')
    return { kind: 'not judged', says: 'Shocks are normal: what they are worth has no plain formula.' };
  const held = seated(table, numbers);
  if (held === 'too many')
    return { kind: 'not judged', says: 'The answers of the guarantors add up in too many ways.' };
  read(held, solution.point);
  return regretOf(table.game, numbers, table.setting.rules, choicesIn(held));
}
