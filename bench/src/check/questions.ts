import type { Question } from '@casus/check';
import {
  compile,
  type Event,
  HOUR,
  type Incident,
  instant,
  type Instant,
  type Pact,
  type PartyId,
  settle,
  type World,
} from '@casus/engine';
import { parsePact } from '@casus/language';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, natoPact } from '../engine/nato.ts';
import { tinyPact, tinyWorld } from '../engine/tiny.ts';

/** A question with the party whose floor and ceiling are asked for. */
export interface Asked {
  readonly question: Question;
  readonly guarantor: PartyId;
}

const HORIZON = 720 * HOUR;

/** An armed attack that nobody disputes, in the territory of its victim where the world has one of that name. */
export const attackOf = (by: PartyId, on: PartyId, at: Instant, world: World): Incident => {
  const home = `${on.toLowerCase()}-territory`;
  return {
    kind: 'incident',
    no: 1,
    at,
    incident: 'armed attack',
    by,
    on: [on],
    ...(world.regions.some((region) => region.id === home) ? { in: [home] } : {}),
  };
};

/** A day at its beginning, UTC. */
export const day = (year: number, month: number, of: number): Instant => instant(year, month, of);

/** What a question is asked of. */
interface Scene {
  readonly pacts: readonly Pact[];
  readonly world: World;
  readonly before?: readonly Event[];
}

const ask = (
  { pacts, world, before = [] }: Scene,
  [by, on, guarantor]: readonly [PartyId, PartyId, PartyId],
  at: Instant,
  whole: boolean,
): Asked => ({
  guarantor,
  question: {
    system: compile(pacts, world, { derivations: false }),
    before,
    incident: attackOf(by, on, at, world),
    horizon: HORIZON,
    ...(whole ? {} : { about: [guarantor], heights: true }),
  },
});

/** The tiny clause: what M1 does when X attacks M0; `whole` leaves nothing out. */
export const tinyAsked = (whole: boolean): Asked =>
  ask({ pacts: [tinyPact], world: tinyWorld }, ['X', 'M0', 'M1'], day(2025, 1, 1), whole);

/** NAT-1949 with its 32 members: what Poland does when Russia attacks Estonia. */
export const natoAsked = (root: string): Asked => {
  const { pact, world } = natoPact(root);
  return ask({ pacts: [pact], world }, ['RUS', 'EST', 'POL'], day(2025, 1, 1), false);
};

/** RIO-1947 in 1990, when it had 22 members: the victim has no vote, the 21 others have one. All have ratified it. */
export const rioAsked = (root: string): Asked => shelfAsked(root, RIO);

/** One question of the library: pacts (the first is the one asked of), the day, attacker, victim and guarantor. */
export interface Standard {
  readonly pacts: readonly string[];
  readonly at: Instant;
  readonly who: readonly [attacker: PartyId, victim: PartyId, guarantor: PartyId];
  /** Drafts are asked as if in force. */
  readonly draft?: true;
  /** States of affairs that hold. */
  readonly facts?: readonly string[];
  /** Whose ratification the text asks for. */
  readonly ratified?: true;
}

const RIO: Standard = {
  pacts: ['RIO-1947'],
  at: day(1990, 1, 1),
  who: ['SUN', 'COL', 'PER'],
  ratified: true,
};

/** The standard question of every pact of the library: an outsider attacks the first beneficiary. */
export const STANDARD: readonly Standard[] = [
  { pacts: ['ANZUS-1951'], at: day(1960, 1, 1), who: ['SUN', 'AUS', 'NZL'] },
  { pacts: ['BUDAPEST-1994'], at: day(2000, 1, 1), who: ['BLR', 'UKR', 'GBR'] },
  { pacts: ['COVENANT-1920'], at: day(1936, 1, 1), who: ['DEU', 'BEL', 'FRA'] },
  { pacts: ['CSTO-1992'], at: day(2010, 1, 1), who: ['AZE', 'ARM', 'KAZ'] },
  { pacts: ['DUAL-1879'], at: day(1890, 1, 1), who: ['RUS', 'DEU', 'AUH'] },
  { pacts: ['FR-CS-1924'], at: day(1930, 1, 1), who: ['DEU', 'CSK', 'FRA'] },
  { pacts: ['FR-PL-1921'], at: day(1930, 1, 1), who: ['DEU', 'POL', 'FRA'] },
  { pacts: ['FR-RU-1892', 'TRIPLE-1882'], at: day(1900, 1, 1), who: ['DEU', 'FRA', 'RUS'] },
  { pacts: ['FR-SU-1935'], at: day(1937, 1, 1), who: ['DEU', 'FRA', 'SUN'] },
  { pacts: ['ISTANBUL-2022'], at: day(2023, 1, 1), who: ['BLR', 'UKR', 'FRA'], draft: true },
  {
    pacts: ['LADDER-2026-02'],
    at: day(2026, 6, 1),
    who: ['RUS', 'UKR', 'GBR'],
    draft: true,
    facts: ['ceasefire'],
  },
  { pacts: ['LON-1839'], at: day(1870, 1, 1), who: ['ITA', 'BEL', 'GBR'] },
  { pacts: ['MELONI-2025'], at: day(2026, 1, 1), who: ['RUS', 'UKR', 'POL'], draft: true },
  { pacts: ['NAT-1949'], at: day(2025, 1, 1), who: ['RUS', 'EST', 'POL'] },
  { pacts: ['PARIS-PACT-1928'], at: day(1930, 1, 1), who: ['TUR', 'BEL', 'FRA'] },
  RIO,
  { pacts: ['RU-AM-1997'], at: day(2005, 1, 1), who: ['AZE', 'ARM', 'RUS'] },
  { pacts: ['RU-DNR-LNR-2022'], at: day(2022, 3, 1), who: ['UKR', 'DNR', 'RUS'] },
  { pacts: ['SU-CS-1935'], at: day(1937, 1, 1), who: ['DEU', 'CSK', 'SUN'] },
  { pacts: ['TEU-42-7'], at: day(2025, 1, 1), who: ['RUS', 'AUT', 'FRA'] },
  { pacts: ['TFEU-222'], at: day(2025, 1, 1), who: ['RUS', 'AUT', 'FRA'] },
  { pacts: ['TRIPLE-1882'], at: day(1890, 1, 1), who: ['FRA', 'DEU', 'AUH'] },
  { pacts: ['UA-A5T-2025'], at: day(2026, 6, 1), who: ['RUS', 'UKR', 'POL'], draft: true },
  { pacts: ['UK-PL-1939'], at: day(1939, 9, 1), who: ['DEU', 'POL', 'GBR'] },
  { pacts: ['UK-UA-2024'], at: day(2025, 1, 1), who: ['RUS', 'UKR', 'GBR'] },
  { pacts: ['UNC-1945'], at: day(1990, 8, 2), who: ['IRQ', 'KWT', 'USA'] },
  { pacts: ['US-DRAFT-2025-11'], at: day(2026, 1, 1), who: ['RUS', 'UKR', 'POL'], draft: true },
];

/** A pact of the library with the first text of each bracket and the plain reading of each sentence. */
const settledFrom = (root: string, id: string, catalogue: ReturnType<typeof catalogueOf>): Pact => {
  const { draft } = parsePact(readFileSync(join(root, 'library/pacts', `${id}.pact`), 'utf8'), { catalogue });
  if (!draft) throw new Error(`${id} does not parse`);
  const open = settle(draft, {});
  const settled = open.ok
    ? open
    : settle(
        draft,
        Object.fromEntries(open.missing.map(({ id: choice, options }) => [choice, options[0]?.label ?? ''])),
      );
  if (!settled.ok) throw new Error(`${id} cannot be settled`);
  return settled.pact;
};

/** A standard question, its pacts read from the library below `root`. */
export const shelfAsked = (
  root: string,
  { pacts: ids, at, who, draft, facts, ratified }: Standard,
): Asked => {
  const catalogue = catalogueOf(root);
  const pacts = ids.map((id) => settledFrom(root, id, catalogue));
  const earlier = (at - HOUR) as Instant;
  const [first] = pacts;
  const before: readonly Event[] = [
    ...(ratified
      ? (first?.roles[0]?.seats ?? []).map(
          ({ party }): Event => ({
            kind: 'status',
            act: 'ratifies',
            by: party,
            pact: first?.id ?? '',
            at: earlier,
          }),
        )
      : []),
    ...(facts ?? []).map((fact): Event => ({ kind: 'fact', fact, holds: true, at: earlier })),
    ...(draft
      ? [{ kind: 'status', act: 'enters into force', pact: first?.id ?? '', at: earlier } as const]
      : []),
  ];
  return ask({ pacts, world: catalogue.world, before }, who, at, false);
};
