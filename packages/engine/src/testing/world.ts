import type { Instant } from '../model/time.ts';
import type { World } from '../model/world.ts';
import { instant } from '../time/civil.ts';

/** Small invented world for tests: six states, a group, and the places they hold. Dates are hand-made. */

/** Everybody whom the small world knows, in no order that means anything. */
export const STATES = ['UKR', 'RUS', 'POL', 'FRA', 'USA', 'TUR'] as const;

/** The day on which most tests begin. */
export const START: Instant = instant(2030, 1, 1);

const home = (state: string, id: string, within: string): World['regions'][number] => ({
  id,
  name: id,
  kind: 'territory',
  within: [{ in: within }],
  of: [{ state }],
  held: [],
  claimed: [],
});

/**
 * Europe holds the home of UKR, RUS, POL and FRA; USA lies outside; TUR lies in both Asia and (its
 * subdivision Thrace) Europe. Crimea belongs to UKR and RUS holds it; Donbas is held in part.
 */
export const WORLD: World = {
  version: 'test',
  actors: [
    ...STATES.map((id) => ({ id, name: id, kind: 'state' as const })),
    { id: 'wagner', name: 'Wagner', kind: 'group' as const },
    { id: 'SUN', name: 'Soviet Union', kind: 'state' as const, until: instant(1991, 12, 26) },
  ],
  regions: [
    { id: 'Europe', name: 'Europe', kind: 'continent', within: [], of: [], held: [], claimed: [] },
    { id: 'Asia', name: 'Asia', kind: 'continent', within: [], of: [], held: [], claimed: [] },
    { id: 'Black Sea', name: 'Black Sea', kind: 'sea', within: [], of: [], held: [], claimed: [] },
    home('UKR', 'ua', 'Europe'),
    home('RUS', 'ru', 'Europe'),
    home('POL', 'pl', 'Europe'),
    home('FRA', 'fr', 'Europe'),
    home('TUR', 'tr', 'Asia'),
    {
      id: 'us',
      name: 'us',
      kind: 'territory',
      within: [],
      of: [{ state: 'USA' }],
      held: [],
      claimed: [],
    },
    {
      id: 'crimea',
      name: 'Crimea',
      kind: 'subdivision',
      within: [{ in: 'ua' }],
      of: [],
      held: [{ state: 'RUS', extent: 'whole', from: instant(2014, 3, 18) }],
      claimed: [{ by: 'RUS' }],
    },
    {
      id: 'donbas',
      name: 'Donbas',
      kind: 'subdivision',
      within: [{ in: 'ua' }],
      of: [],
      held: [{ state: 'RUS', extent: 'part' }],
      claimed: [],
    },
    {
      id: 'thrace',
      name: 'Thrace',
      kind: 'subdivision',
      within: [{ in: 'tr' }, { in: 'Europe' }],
      of: [],
      held: [],
      claimed: [],
    },
  ],
};
