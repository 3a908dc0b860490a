import {
  DAY,
  instant,
  type Instant,
  isValid,
  type Pact,
  type PartyId,
  type Seat,
  type World,
} from '@casus/engine';
import { asymmetry, fromMembers, variesByPartner } from './alliance.ts';
import { callable } from './calls.ts';
import { unique } from './cites.ts';
import { designCodes } from './design.ts';
import { type Engagement, engagementsOf } from './engaged.ts';
import { lifeCodes, openings } from './life.ts';
import { memberCodes } from './member.ts';
import { type Promising, promisesIn, restraints } from './promises.ts';
import { type Scene, sceneOf, signs } from './scene.ts';
import { threatCodes } from './threat.ts';
import type { Coded, Coding, MemberCoding, PhaseCoding } from './types.ts';

/** Where a text gives no day at all it is coded as of this one. */
const OTHERWISE: Instant = instant(2026, 1, 1);

/**
 * Codes a pact from its text by the rules of ATOP 5.1. Who owes what is asked of the step function: each sentence is
 * set off in every way in which it can be, and whoever owes something then has promised it.
 */
export const codingOf = (pact: Pact, world: World): Coding => {
  const first = ((pact.term.from ?? pact.term.signed ?? OTHERWISE) + DAY) as Instant;
  const starts = [first, ...changes(pact).filter((at) => at > first && at < (pact.term.until ?? Infinity))];
  const read = starts.map((from) => readOn(pact, world, from));
  // A new phase begins where some code changes; a change of words alone is none.
  const kept = read.filter(
    (phase, index) => index === 0 || signature(phase.codes) !== signature(read[index - 1]?.codes ?? []),
  );
  const phases = kept.map(({ from, codes, members }, index): PhaseCoding => {
    const until = kept[index + 1]?.from ?? pact.term.until;
    return {
      from,
      codes,
      phase: kept.length === 1 ? 0 : index + 1,
      ...(until === undefined ? {} : { until }),
      members: [...members, ...newcomers(pact, world, from, until, members)],
    };
  });
  return {
    pact: pact.id,
    title: pact.title,
    ...(pact.term.signed === undefined ? {} : { signed: pact.term.signed }),
    phases,
    unreached: unique(read.flatMap(({ unreached }) => unreached)),
    leftOut: pact.leftOut ?? [],
  };
};

/** Days on which the text reads differently. */
const changes = (pact: Pact): readonly Instant[] => {
  const dated = [...pact.norms, ...pact.terms, ...pact.bodies].flatMap(({ valid }) => [
    valid?.from,
    valid?.until,
  ]);
  const days = [...dated, ...openings(pact)].filter((at) => at !== undefined);
  return [...new Set(days)].sort((a, b) => a - b);
};

const signature = (codes: readonly Coded[]): string => codes.map(({ value }) => String(value)).join();

type Read = Omit<PhaseCoding, 'phase' | 'until'> & { readonly unreached: Coding['unreached'] };

const readOn = (pact: Pact, world: World, at: Instant): Read => {
  const scene = sceneOf(pact, world, at);
  const engagements = engagementsOf(scene);
  const promises = [
    ...engagements.flatMap((one) => promisesIn(one, scene)),
    ...restraints(scene),
    ...callable(scene),
  ];
  const members = scene.parties.map((party) => codedMember(party, scene, promises, engagements));
  const unequal = asymmetry(members);
  return {
    from: at,
    codes: [
      ...fromMembers(members),
      unequal,
      ...threatCodes(promises, scene),
      ...designCodes(engagements, scene),
      bilateral(pact),
      ...lifeCodes(pact, at),
    ],
    members: members.map((member) => ({
      ...member,
      codes: [...member.codes, varies(member.party, scene, promises, unequal)],
    })),
    unreached: engagements.filter(({ shown }) => !shown).map(({ norm }) => norm.cite),
  };
};

const codedMember = (
  party: PartyId,
  scene: Scene,
  promises: readonly Promising[],
  engagements: readonly Engagement[],
): MemberCoding => {
  const seat = seatsOf(scene.pact, party).find((one) => isValid(one, scene.at));
  return {
    party,
    ...(seat?.from === undefined ? {} : { from: seat.from }),
    ...(seat?.until === undefined ? {} : { until: seat.until }),
    codes: memberCodes(party, promises, engagements, scene),
  };
};

const varies = (party: PartyId, scene: Scene, promises: readonly Promising[], unequal: Coded): Coded => {
  const value =
    scene.parties.length > 2 && unequal.value === 1 && variesByPartner(party, scene.partners, promises);
  return { variable: 'obvary', value: value ? 1 : 0, because: value ? unequal.because : [] };
};

const seatsOf = (pact: Pact, party: PartyId): readonly Seat[] =>
  pact.roles
    .filter(({ nature }) => signs(nature))
    .flatMap(({ seats }) => seats)
    .filter((seat) => seat.party === party);

/** Never more than two at once: who takes the seat of another adds none. */
const bilateral = (pact: Pact): Coded => {
  const roles = pact.roles.filter(({ nature }) => signs(nature));
  const seats = roles.flatMap((role) => role.seats);
  const most = Math.max(
    ...seats.map(({ from }) => {
      // The day after, since the last day of one may be the first of the other.
      const at = ((from ?? pact.term.signed ?? pact.term.from ?? OTHERWISE) + DAY) as Instant;
      return new Set(seats.filter((seat) => isValid(seat, at)).map(({ party }) => party)).size;
    }),
  );
  return {
    variable: 'bilat',
    value: most <= 2 ? 1 : 0,
    because: unique(roles.map(({ cite }) => cite)),
  };
};

/** Those who join during a phase, each coded on the day on which it joins. */
const newcomers = (
  pact: Pact,
  world: World,
  from: Instant,
  until: Instant | undefined,
  there: readonly MemberCoding[],
): readonly MemberCoding[] => {
  const known = new Set(there.map(({ party }) => party));
  const days = pact.roles
    .filter(({ nature }) => signs(nature))
    .flatMap(({ seats }) => seats)
    .flatMap((seat) =>
      seat.from !== undefined && seat.from > from && seat.from < (until ?? Infinity) ? [seat.from] : [],
    );
  return [...new Set(days)]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const fresh = readOn(pact, world, day).members.filter(
        ({ party, from: since }) => since === day || !known.has(party),
      );
      for (const { party } of fresh) known.add(party);
      return fresh;
    });
};
