import type { BareAct, FactEvent } from '../generated/ast.ts';
import { pactAt } from './context.ts';
import type { Bare, Sentence } from './events.ts';
import { causeOf, incidentOf } from './incidents.ts';
import { onlyTails } from './tails.ts';

/** A named state of affairs, as it stands by itself, in a claim and in a finding. */
export const factOf = (act: FactEvent): Extract<Bare, { kind: 'fact' }> => ({
  kind: 'fact',
  fact: act.fact === 'Ceasefire' ? 'ceasefire' : act.fact,
  holds: act.change === 'holds',
});

/** Events without a subject: the life of a pact, states of affairs, disasters, time. */
export function bareEvent({ reading, node, when, tails }: Sentence): readonly Bare[] {
  const act = node.act as BareAct;
  onlyTails(
    reading,
    node,
    tails,
    act.$type === 'DisasterEvent' ? ['qualities', 'disputed', 'supportedBy'] : [],
  );
  switch (act.$type) {
    case 'PactEvent':
      if (!pactAt(reading, act.pact, act)) return [];
      return [
        {
          kind: 'status',
          act: act.change === 'is in force' ? 'enters into force' : act.change,
          pact: act.pact,
        },
      ];
    case 'QuestionEvent':
      if (!pactAt(reading, act.pact, act)) return [];
      return [{ kind: 'fact', fact: `question about ${act.pact}`, holds: true }];
    case 'FactEvent':
      return [factOf(act)];
    case 'DisasterEvent':
      return [{ kind: 'incident', ...incidentOf(reading, act, causeOf(reading, act), tails, when) }];
    case 'TimeEvent':
      return [{ kind: 'tick' }];
  }
}
