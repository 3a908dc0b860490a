import type { Motion } from '../model/event.ts';
import type { Note, ProcedureStatus, Report } from '../model/report.ts';
import { inForce } from '../state/read.ts';
import type { Procedure, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { due } from '../step/apply.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get, values } from '../store/intmap.ts';
import { ruleFor, ruleWords } from '../procedures/matter.ts';
import { allFacts } from './facts.ts';
import { actWords } from './acts.ts';
import { noteWords } from './note-words.ts';
import { holdings } from './positions.ts';
import { powers } from './powers.ts';

/** How things stand: the result object that every surface renders. Plain JSON. */
export const report = (state: State): Report => ({
  schema: 'casus/report/1',
  at: state.now,
  pacts: state.system.pacts.map((rule) => ({
    id: rule.pact.id,
    title: rule.pact.title,
    inForce: inForce(state, rule),
    because: state.pacts[rule.index]?.because ?? '',
    chosen: rule.pact.chosen,
  })),
  events: values(state.record),
  positions: withoutCrowds(holdings(state)),
  standing: standing(state),
  powers: powers(state),
  facts: allFacts(state),
  procedures: procedures(state),
  notes: notes(state),
  due: due(state).filter((entry) => entry.at >= state.now),
});

/** Bearers above which a prohibition that everybody keeps is not listed party by party. */
const CROWD = 40;

/** Leaves out conditional prohibitions that a whole world keeps; a breach of one is always listed. */
const withoutCrowds = (all: Report['positions']): Report['positions'] => {
  const kept = (holding: Report['positions'][number]): boolean =>
    holding.position === 'prohibition' && holding.status === 'active';
  const counts = new Map<string, number>();
  for (const holding of all)
    if (kept(holding))
      counts.set(
        `${holding.pact}/${holding.norm}/${holding.case}`,
        (counts.get(`${holding.pact}/${holding.norm}/${holding.case}`) ?? 0) + 1,
      );
  return all.filter(
    (holding) =>
      !kept(holding) || (counts.get(`${holding.pact}/${holding.norm}/${holding.case}`) ?? 0) <= CROWD,
  );
};

const standing = (state: State): Report['standing'] =>
  state.system.standing.flatMap((rule) => {
    const pact = pactOf(state, rule);
    if (!inForce(state, pact)) return [];
    const context = contextOf(state, pact, undefined);
    const to = rule.norm.act.to ? members(rule.norm.act.to, context) : [];
    const row = {
      pact: pact.pact.id,
      norm: rule.norm.id,
      cite: rule.norm.cite,
      bearers: members(rule.norm.subject.who, context),
      act: `${rule.norm.position === 'prohibition' ? 'not ' : ''}${actWords(state.system.world, rule.norm.act, to.length > 8 ? [] : to, [])}`,
    };
    return [row];
  });

const motionOf = (state: State, procedure: Procedure): Motion => {
  const event = get(state.record, procedure.proposal);
  return event?.kind === 'proposal' || event?.kind === 'decision' ? event.motion : { title: procedure.title };
};

const procedures = (state: State): readonly ProcedureStatus[] =>
  values(state.procedures).flatMap((procedure) => {
    const body = state.system.bodies[procedure.body];
    const pact = body ? state.system.pacts[body.pact] : undefined;
    if (!body || !pact) return [];
    const row: ProcedureStatus = {
      pact: pact.pact.id,
      body: body.body.name,
      title: procedure.title,
      opened: procedure.opened,
      status: procedure.status,
      ...(Number.isNaN(procedure.closes) ? {} : { closes: procedure.closes as Report['at'] }),
      rule: ruleWords(ruleFor(body.body, motionOf(state, procedure))),
      votes: procedure.votes.map(({ by, vote }) => ({ by, vote })),
      cites: [
        body.body.cite,
        ...body.body.rules.map((rule) => rule.cite),
        ...(body.body.abstention ? [body.body.abstention.cite] : []),
      ],
      because: procedure.because,
    };
    return [row];
  });

// What time alone breaks is in the positions; notes are about events.
const notes = (state: State): readonly Note[] =>
  values(state.notes)
    .filter((entry) => entry.event >= 0)
    .map((entry): Note => {
      const rule = entry.norm === undefined ? undefined : state.system.norms[entry.norm];
      return {
        event: entry.event,
        kind: entry.kind,
        ...(entry.by === undefined ? {} : { by: entry.by }),
        code: entry.code,
        says: noteWords(state, entry),
        ...(rule ? { cite: rule.norm.cite } : {}),
        ...(entry.mend === undefined ? {} : { mend: entry.mend }),
      };
    });
