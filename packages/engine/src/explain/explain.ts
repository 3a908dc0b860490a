import type { Derivation, Question } from '../model/report.ts';
import type { State } from '../state/state.ts';
import { contextOf } from '../step/turn.ts';
import { noteWords } from '../report/note-words.ts';
import { caseIn } from '../state/read.ts';
import { get, values } from '../store/intmap.ts';
import { deriveCasus, deriveEvent, nothing } from './derive.ts';
import { whyPosition } from './why.ts';
import { whyMay } from './why-may.ts';
import { whyNot } from './why-not.ts';

/**
 * The reasons for one fact, down to articles, sentences and events; total, a question about nothing says so.
 * Times are written in the zone `offset` minutes east of UTC.
 */
export const explain = (state: State, question: Question, offset = 0): Derivation => {
  switch (question.kind) {
    case 'position':
      return whyPosition(state, question.id, offset);
    case 'casus': {
      const rule = state.system.casus.find(
        (entry) =>
          entry.casus.term === question.term && state.system.pacts[entry.pact]?.pact.id === question.pact,
      );
      const pact = rule ? state.system.pacts[rule.pact] : undefined;
      const of = caseIn(state, get(state.caseOf, question.case) ?? -1);
      return rule && pact && of
        ? deriveCasus(rule, contextOf(state, pact, of, question.by))
        : nothing(`there is no ${question.term} in ${question.pact}`);
    }
    case 'procedure': {
      const procedure = values(state.procedures).findLast((entry) => entry.title === question.title);
      const body = procedure ? state.system.bodies[procedure.body] : undefined;
      if (!procedure || !body) return nothing(`no proposal is titled "${question.title}"`);
      return {
        says: `"${procedure.title}" is ${procedure.status}: ${procedure.because}`,
        statement: true,
        value: procedure.status === 'adopted' ? 'true' : procedure.status === 'open' ? 'contested' : 'false',
        cite: body.body.rules[0]?.cite ?? body.body.cite,
        of: [
          ...(body.body.abstention
            ? [
                {
                  says: 'abstention and absence',
                  value: 'true' as const,
                  statement: true as const,
                  cite: body.body.abstention.cite,
                  of: [],
                },
              ]
            : []),
          deriveEvent(state, procedure.proposal),
          ...procedure.votes.map((vote) => deriveEvent(state, vote.event)),
        ],
      };
    }
    case 'note': {
      const notes = values(state.notes).filter((entry) => entry.event === question.event);
      return notes.length === 0
        ? nothing('the event took the effect that the pacts give it')
        : {
            says: 'what the record says of this event',
            statement: true,
            value: 'true',
            event: question.event,
            of: notes.map(
              (entry): Derivation => ({
                says: `${noteWords(state, entry)} (${entry.code})`,
                value: 'true',
                statement: true,
                of: [],
                ...citeOf(state, entry.norm),
                ...(entry.mend ? { flip: entry.mend } : {}),
              }),
            ),
          };
    }
    case 'why not':
      return whyNot(state, question);
    case 'why may':
      return whyMay(state, question, offset);
  }
};

const citeOf = (state: State, norm: number | undefined): Pick<Derivation, 'cite'> => {
  const rule = norm === undefined ? undefined : state.system.norms[norm];
  return rule ? { cite: rule.norm.cite } : {};
};
