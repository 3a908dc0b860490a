import type { Proposition } from '../model/crisis.ts';
import type { Question } from '../model/report.ts';
import { holdings } from '../report/positions.ts';
import { inForce } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { get, values } from '../store/intmap.ts';
import type { Finding } from './finding.ts';
import { incident } from './incident.ts';
import { position } from './position.ts';
import { anyParty, partiesMeant, refers, refOf } from './speaks.ts';

/** Weighs one expected thing in a state. */
export const weighProposition = (state: State, that: Proposition): Finding => {
  switch (that.kind) {
    case 'position':
      return position(state, that);
    case 'in breach': {
      const found = holdings(state).filter(
        (holding) =>
          refers(that.ref, holding) && (holding.status === 'breached' || holding.status === 'performed late'),
      );
      const broken = partiesMeant(state, that.of, that.ref.pact).filter((party) =>
        found.some((holding) => holding.bearers.includes(party)),
      );
      const all = partiesMeant(state, that.of, that.ref.pact);
      const holds =
        that.not || that.of.kind === 'nobody'
          ? found.filter(
              (holding) =>
                that.of.kind === 'nobody' || holding.bearers.some((bearer) => all.includes(bearer)),
            ).length === 0
          : all.length > 0 && broken.length === all.length;
      return {
        holds,
        instead: broken.length > 0 ? `in breach: ${broken.join(', ')}` : 'nobody is in breach of it',
        why: found.map((holding) => ({ kind: 'position', id: holding.id })),
      };
    }
    case 'triggered': {
      const found = holdings(state).filter(
        (holding) => refers(that.ref, holding) && holding.case !== undefined && holding.manner === 'achieve',
      );
      const why: Question[] =
        found.length > 0
          ? found.map((holding) => ({ kind: 'position', id: holding.id }))
          : [{ kind: 'why not', party: anyParty(state, that.ref.pact), ...refOf(that.ref) }];
      return {
        holds: found.length > 0 !== (that.not === true),
        instead:
          found.length > 0
            ? `it is triggered for ${[...new Set(found.flatMap((holding) => holding.bearers))].join(', ')}`
            : 'it is not triggered',
        why,
      };
    }
    case 'incident':
      return incident(state, that);
    case 'proposal': {
      const procedure = values(state.procedures).findLast((entry) => entry.title === that.title);
      return {
        holds: procedure !== undefined && procedure.status === that.outcome,
        instead: procedure ? `it is ${procedure.status}: ${procedure.because}` : 'there is no such proposal',
        why: [{ kind: 'procedure', title: that.title }],
      };
    }
    case 'without effect': {
      const wanted = that.event === undefined ? undefined : get(state.numbered, that.event);
      const found = values(state.notes).filter(
        (note) =>
          note.kind === 'without effect' &&
          (wanted === undefined || note.event === wanted) &&
          (note.by === undefined || note.by === that.by || wanted !== undefined),
      );
      return {
        holds: found.length > 0,
        instead: 'it took effect',
        why: found.map((note) => ({ kind: 'note', event: note.event })),
      };
    }
    case 'in force': {
      const rule = state.system.byId.get(that.pact);
      const force = rule !== undefined && inForce(state, rule);
      return {
        holds: force !== (that.not === true),
        instead: rule ? (state.pacts[rule.index]?.because ?? '') : 'it is not under study',
        why: [],
      };
    }
  }
};
