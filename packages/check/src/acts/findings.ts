import { apply, type Determiner, NATURE, type Pact, type PartyId, report, values } from '@casus/engine';
import { mayMean } from '../search/atoms.ts';
import { findsForItself } from '../search/cone.ts';
import { type Act, at, type Frame } from '../search/frame.ts';
import { bodyNamed, moved, votes } from './motions.ts';
import { isApart, type Word } from './word.ts';

/** Who may find a casus that the facts leave to a finding, and (where a denial differs from silence) deny it. */
export const findings = (frame: Frame): readonly Word[] => {
  const open = new Set(
    report(frame.opening)
      .facts.filter(
        (fact) => fact.status === 'contested' || fact.byDeterminer.some((one) => one.status === 'contested'),
      )
      .map((fact) => `${fact.pact} ${fact.term}`),
  );
  return frame.system.casus.flatMap(({ casus, pact: index }) => {
    const pact = frame.system.pacts[index]?.pact;
    if (!pact || (!open.has(`${pact.id} ${casus.term}`) && casus.also === undefined)) return [];
    const read = frame.atoms.filter(
      ({ leaf, pact: from }) =>
        leaf.kind === 'casus' && leaf.term === casus.term && (leaf.pact ?? from) === pact.id,
    );
    const matters = isRead(frame, casus.term, pact.id);
    const judged = pact.forfeitures.some((forfeiture) => forfeiture.judge !== undefined);
    if (read.length === 0 && !judged) return [];
    const good = read.some((atom) => atom.good);
    const bad = read.some((atom) => atom.bad) || judged;
    const silenceSpeaks =
      casus.lapse?.deemed === 'established' ||
      read.some(({ leaf }) => leaf.kind === 'casus' && leaf.sense === 'rejected');
    const words = (by: PartyId, actor: PartyId): readonly Word[] =>
      [true, ...(silenceSpeaks ? [false] : [])].map((holds) => ({
        by: actor,
        act: {
          kind: 'finding',
          by,
          pact: pact.id,
          term: casus.term,
          holds,
          about: frame.no,
          ...(frame.incident.disputed?.includes('attribution') ? { to: frame.attacker } : {}),
        },
        good: holds ? good : bad,
      }));
    const spoken = [
      ...frame.cast
        .filter((party) => !isApart(frame, party) || !findsForItself(casus.determiner, party, frame, pact.id))
        .flatMap((party) => words(party, party)),
      ...[...judges(casus.determiner, pact.id), ...counting(pact)].flatMap(({ name, of }) => {
        const body = bodyNamed(frame, name, of);
        if (!body || body.actsFor !== undefined) return [];
        return votes(body)
          ? moved(frame, body, pact.id, { verb: 'finds', term: casus.term }, { good, either: false })
          : words(name, NATURE);
      }),
    ];
    return spoken
      .filter(({ by }) => matters || frame.victims.includes(by))
      .filter((word) => word.act.kind === 'proposal' || isHeard(frame, word.act));
  });
};

/** Whether a casus is read where it matters to those asked about. */
const isRead = (frame: Frame, term: string, pact: string): boolean => frame.casus.has(`${pact} ${term}`);

/** Bodies whose findings the text counts as those of others. */
const counting = (pact: Pact): readonly Judge[] =>
  pact.bodies.filter((body) => body.countsFor !== undefined).map(({ name }) => ({ name, of: pact.id }));

/** A body that judges, with the pact that makes it. */
interface Judge {
  readonly name: string;
  readonly of: string;
}

/** Bodies that a determiner of a pact names, of that pact or another. */
const judges = (determiner: Determiner, pact: string): readonly Judge[] => {
  switch (determiner.kind) {
    case 'body':
      return [{ name: determiner.body, of: determiner.pact ?? pact }];
    case 'party':
      return determiner.who.kind === 'body'
        ? [{ name: determiner.who.body, of: determiner.who.pact ?? pact }]
        : [];
    case 'until then':
      return [...judges(determiner.first, pact), ...judges(determiner.meanwhile, pact)];
    default:
      return [];
  }
};

/** Whether a finding has effect at all: who may judge is fixed by the text. */
const isHeard = (frame: Frame, act: Act): boolean => {
  const after = apply(frame.opening, at(act, frame.opening));
  return !values(after.notes).some(
    (note) => note.event === frame.opening.record.size && note.kind === 'without effect',
  );
};

/** Contesting, by whom the pact lets. */
export const contests = (frame: Frame): readonly Word[] =>
  frame.system.casus.flatMap(({ casus, pact }) => {
    const { contest } = casus;
    const id = frame.system.pacts[pact]?.pact.id;
    if (!contest || id === undefined) return [];
    return frame.cast
      .filter((party) => isRead(frame, casus.term, id) || frame.victims.includes(party))
      .filter((party) => mayMean(contest.by, party, frame, id))
      .filter((party) => !isApart(frame, party) || !speaksForOneself(casus.determiner))
      .map((by) => ({
        by,
        act: { kind: 'contest', by, pact: id, term: casus.term, about: frame.no },
        good: false,
      }));
  });

/** Where each judges for itself, a contest speaks for the one who contests. */
const speaksForOneself = (determiner: Determiner): boolean =>
  determiner.kind === 'each' || determiner.kind === 'nobody';
