import {
  type ActPattern,
  type Body,
  type Condition,
  type Determiner,
  type Exit,
  NATURE,
  type Pact,
  type PartyId,
  VERBS,
  type Who,
} from '@casus/engine';
import { addSpan, apply, report, values } from '@casus/engine';
import type { Act, Frame } from '../search/frame.ts';
import { at } from '../search/frame.ts';
import { type Atom, mayBe, mayMean, meansAllStates } from '../search/atoms.ts';
import { findsForItself, isOwn, needsOne } from '../search/cone.ts';

/** A word or conduct that some condition of the pacts looks for, said in answer to the incident. */
export interface Word {
  readonly by: PartyId;
  readonly act: Act;
  /** Where the pacts look for it, it helps somebody's duty to arise or to last. */
  readonly good: boolean;
  /** The leaf that looks for it, where it is enough for it that one of those meant has said it. */
  readonly once?: Condition;
}

/**
 * The words that can make a difference: for each leaf of each condition, what would make it hold, by
 * everybody who may. What no condition looks for changes nothing and is not said. Whether a word has
 * effect in a state, and whether it is lawful there, the step function says.
 */
export const wordsOf = (frame: Frame): readonly Word[] => {
  const words = [
    ...frame.atoms.flatMap((atom) => said(atom, frame)),
    ...findings(frame),
    ...contests(frame),
    ...grants(frame),
    ...exits(frame),
  ];
  const once = new Map<string, Word>();
  for (const word of words) {
    const key = JSON.stringify([word.by, word.act]);
    const before = once.get(key);
    once.set(key, before ? together(before, word) : word);
  }
  return [...once.values()];
};

/** A word that is looked for twice. */
const together = (one: Word, other: Word): Word => {
  const { by, act } = one;
  const good = one.good || other.good;
  return one.once && JSON.stringify(one.once) === JSON.stringify(other.once)
    ? { by, act, good, once: one.once }
    : { by, act, good };
};

/** Whether what this party does for itself alone is left out: nobody asked about can be touched by it. */
const isApart = (frame: Frame, party: PartyId): boolean => !frame.doers.has(party);

/** Speakers, without those whose word would add nothing to that of another who is as little asked about. */
const speakers = (frame: Frame, leaf: Condition, all: readonly PartyId[]): readonly PartyId[] => {
  if (!needsOne(leaf) || frame.readsSpeaker) return all;
  const rest = all.filter((party) => isApart(frame, party) && party !== frame.attacker);
  return all.filter((party) => !rest.includes(party) || party === rest[0]);
};

/** Whether a word by a party can matter through a leaf. The victim's policy is fixed, and left whole: it may shut its own ways. */
const isHeardHere = (frame: Frame, atom: Atom, party: PartyId): boolean =>
  frame.read.has(atom) ? !isOwn(atom) || !isApart(frame, party) : frame.victims.includes(party);

const said = (atom: Atom, frame: Frame): readonly Word[] => {
  const { leaf, pact, good } = atom;
  const by = (who: Who, make: (party: PartyId) => Act): readonly Word[] =>
    speakers(
      frame,
      leaf,
      frame.cast.filter((party) => isHeardHere(frame, atom, party) && mayBe(who, party, frame, atom)),
    ).map((party) => ({
      by: party,
      act: { ...make(party), about: frame.no },
      good,
      ...(needsOne(leaf) && !frame.readsSpeaker && !isOwn(atom) ? { once: leaf } : {}),
    }));
  switch (leaf.kind) {
    case 'invoked': {
      const of = leaf.ref.pact ?? pact;
      const article = leaf.ref.article ?? frame.system.byId.get(of)?.pact.articles[0]?.number;
      return article === undefined
        ? []
        : by(leaf.by, (party) => ({ kind: 'invocation', by: party, pact: of, article }));
    }
    case 'opinion':
      return by(leaf.by, (party) => ({
        kind: 'opinion',
        by: party,
        of: frame.victims,
        threatBy: frame.attacker,
      }));
    case 'act':
      return acted(leaf.act, frame, pact).flatMap((make) => by(leaf.act.by, make));
    case 'consents':
      // Not all of those act here, so all of them never do.
      if (leaf.all && meansAllStates(leaf.who, frame, pact)) return [];
      return by(leaf.who, (party) => ({ kind: 'status', act: 'consents', by: party, pact }));
    case 'fact':
      // A state of affairs comes about or not, as nature has it; those on which a pact begins are told beforehand.
      return atom.norm && frame.read.has(atom) && frame.opening.facts[leaf.fact]?.holds !== leaf.holds
        ? [{ by: NATURE, act: { kind: 'fact', fact: leaf.fact, holds: leaf.holds }, good }]
        : [];
    case 'holds role':
      return by(leaf.who, (party) => ({ kind: 'status', act: 'joins', by: party, pact: leaf.pact }));
    case 'decision':
      return decided(leaf, frame, pact, good).filter(({ by }) => isHeardHere(frame, atom, by));
    default:
      return [];
  }
};

const STATUS = {
  join: 'joins',
  ratify: 'ratifies',
  approve: 'approves',
  consent: 'consents',
  sign: 'signs',
} as const;
const CLASS = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** What would be the act that a condition looks for. Measures are taken under a title only, and are not said here. */
const acted = (pattern: ActPattern, frame: Frame, pact: string): readonly ((party: PartyId) => Act)[] => {
  const { verb, object } = pattern;
  const others = (who: Who | undefined, party: PartyId): readonly PartyId[] =>
    who === undefined
      ? frame.victims
      : frame.cast.filter((other) => other !== party && mayMean(who, other, frame, pact));
  if (verb === 'request')
    return (['assistance', 'consultation', 'meeting'] as const)
      .filter((what) => object === undefined || object.includes(what))
      .slice(0, object === undefined ? 1 : 3)
      .map(
        (what) =>
          (by): Act => ({
            kind: 'request',
            by,
            what,
            ...(pattern.body === undefined ? {} : { body: pattern.body }),
          }),
      );
  if (CLASS.get(verb) === 'consult')
    return [(by) => ({ kind: 'consultation', by: [by], with: others(pattern.to, by) })];
  const status = STATUS[verb as keyof typeof STATUS];
  if (status !== undefined)
    return [
      (by) => ({
        kind: 'status',
        act: status,
        by,
        pact: frame.system.byId.has(object ?? '') ? (object ?? pact) : pact,
      }),
    ];
  // The incident lasts: whether it ends is part of the incident asked about.
  if (verb === 'end' || CLASS.get(verb) !== 'conduct') return [];
  return [(by) => ({ kind: 'conduct', by, verb, ...(object === undefined ? {} : { object }) })];
};

/** Whether a body decides by votes of parties under study; else what it decides is nature's. */
export const votes = (body: Body): boolean =>
  body.members !== undefined && body.seats === undefined && body.rules.length > 0;

const bodyNamed = (frame: Frame, name: string, pact: string): Body | undefined =>
  frame.system.byId.get(pact)?.pact.bodies.find((body) => body.name === name);

const decided = (
  leaf: Extract<Condition, { kind: 'decision' }>,
  frame: Frame,
  pact: string,
  good: boolean,
): readonly Word[] => {
  const of = leaf.pact ?? pact;
  const body = bodyNamed(frame, leaf.body, of);
  if (!body) return [];
  const verbs = leaf.verbs.filter((verb) => MOTIONS.has(verb));
  return (verbs.length === 0 ? ['adopts'] : verbs).flatMap((verb) =>
    moved(
      frame,
      body,
      of,
      {
        verb: verb as 'adopts',
        ...(leaf.term === undefined ? {} : { term: leaf.term }),
        ...(leaf.measures ? { measures: leaf.measures } : {}),
      },
      { good, either: leaf.either === true },
    ),
  );
};

const MOTIONS: ReadonlySet<string> = new Set([
  'finds',
  'orders',
  'authorises',
  'recommends',
  'adopts',
  'takes measures',
]);

/** A motion before a body: put by its members or the victim where parties vote, else decided by the body as nature has it. */
const moved = (
  frame: Frame,
  body: Body,
  pact: string,
  motion: {
    readonly verb: 'adopts' | 'finds';
    readonly term?: string;
    readonly measures?: readonly string[];
  },
  { good, either }: { readonly good: boolean; readonly either: boolean },
): readonly Word[] => {
  const titled = {
    title: [body.name, motion.verb, motion.term ?? '', ...(motion.measures ?? [])].join(' ').trim(),
    ...motion,
  };
  const rest = { body: body.name, pact, motion: titled, about: frame.no };
  if (!votes(body))
    return (either ? (['adopted', 'rejected'] as const) : (['adopted'] as const)).map((outcome) => ({
      by: NATURE,
      act: { kind: 'decision', outcome, ...rest },
      good,
    }));
  const { members } = body;
  return frame.cast
    .filter((party) => frame.victims.includes(party) || (members && mayMean(members, party, frame, pact)))
    .map((by) => ({ by, act: { kind: 'proposal', by, ...rest }, good }));
};

/** Who may find a casus that the facts leave to a finding, and (where a denial differs from silence) deny it. */
const findings = (frame: Frame): readonly Word[] => {
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
      ...[...judges(casus.determiner), ...counting(pact)].flatMap((name) => {
        const body = bodyNamed(frame, name, pact.id);
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
const counting = (pact: Pact): readonly string[] =>
  pact.bodies.filter((body) => body.countsFor !== undefined).map((body) => body.name);

/** Bodies that a determiner names. */
const judges = (determiner: Determiner): readonly string[] => {
  switch (determiner.kind) {
    case 'body':
      return [determiner.body];
    case 'party':
      return determiner.who.kind === 'body' ? [determiner.who.body] : [];
    case 'until then':
      return [...judges(determiner.first), ...judges(determiner.meanwhile)];
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
const contests = (frame: Frame): readonly Word[] =>
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

/** What domestic bodies grant, or refuse where their silence would mean yes. */
const grants = (frame: Frame): readonly Word[] => {
  const grant = (organ: string, of: PartyId, granted: boolean): Word => ({
    by: NATURE,
    act: { kind: 'authorisation', organ, of, granted, about: frame.no },
    good: granted,
  });
  return [
    ...frame.system.pacts.flatMap(({ pact }) =>
      pact.gates
        .filter((gate) => gate.already !== true)
        .flatMap((gate) =>
          frame.cast
            .filter((party) => frame.heeded.has(party) && mayMean(gate.who, party, frame, pact.id))
            .flatMap((party) =>
              (gate.silence?.deemed === 'given' ? [true, false] : [true]).map((yes) =>
                grant(gate.organ, party, yes),
              ),
            ),
        ),
    ),
    ...[...frame.read].flatMap(({ leaf }) =>
      leaf.kind === 'authorised'
        ? (leaf.of === undefined ? frame.cast.filter((party) => !isApart(frame, party)) : [leaf.of]).map(
            (party) => grant(leaf.organ, party, true),
          )
        : [],
    ),
  ];
};

/** Whether a way out works only after the horizon; nothing reads a notice before it does. */
const isTooLate = (frame: Frame, exit: Exit, pact: Pact): boolean =>
  frame.question.about !== undefined &&
  (exit.kind === 'withdraw' || exit.kind === 'terminate') &&
  exit.notice !== undefined &&
  addSpan(frame.start, exit.notice, pact.offset) > frame.end;

const ACTS = {
  withdraw: 'withdraws',
  terminate: 'terminates',
  suspend: 'suspends',
  release: 'releases',
  expel: 'expels',
  waive: 'waives',
  extend: 'extends',
} as const;

/** Ways out of the pacts: each party that has one, toward the victim where it is toward somebody. */
const exits = (frame: Frame): readonly Word[] =>
  frame.system.pacts.flatMap(({ pact }) =>
    pact.exits
      .filter((exit) => !isTooLate(frame, exit, pact))
      .flatMap((exit) =>
        frame.cast
          .filter((party) => mayMean(exit.by, party, frame, pact.id))
          .filter((party) => !isApart(frame, party) || exit.kind !== 'withdraw' || frame.heads.has(pact.id))
          .flatMap((by) => {
            const toward =
              exit.kind === 'withdraw' || exit.kind === 'terminate' || exit.kind === 'extend'
                ? [undefined]
                : exit.kind === 'suspend' || exit.kind === 'waive'
                  ? [undefined, ...frame.victims]
                  : frame.cast.filter((party) => party !== by);
            return toward
              .filter((whom) => whom !== by)
              .map(
                (whom): Word => ({
                  by,
                  act: {
                    kind: 'status',
                    act: ACTS[exit.kind],
                    by,
                    pact: pact.id,
                    about: frame.no,
                    ...(whom === undefined ? {} : { toward: whom }),
                  },
                  good: false,
                }),
              );
          }),
      ),
  );
