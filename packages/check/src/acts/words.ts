import { type ActPattern, type Condition, NATURE, type PartyId, VERBS, type Who } from '@casus/engine';
import { type Atom, mayBe, mayMean, meansAllStates } from '../search/atoms.ts';
import { isOwn, needsOne } from '../search/cone.ts';
import type { Act, Frame } from '../search/frame.ts';
import { exits } from './exits.ts';
import { contests, findings } from './findings.ts';
import { grants } from './grants.ts';
import { decided } from './motions.ts';
import { isApart, type Word } from './word.ts';

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
