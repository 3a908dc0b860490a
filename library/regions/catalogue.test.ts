// Integrity of the catalogue: what the loader and the pacts take for granted about the states and regions.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES_WITH_AND } from '../../packages/language/src/parse/lexicon.ts';

interface Span {
  readonly from?: string;
  readonly until?: string;
}
interface State extends Span {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly codes: { readonly iso2?: string; readonly iso3?: string; readonly cow?: string };
  readonly continues?: readonly string[];
  readonly gaps?: readonly (Span & { readonly as: string })[];
  readonly un?: Span;
  readonly kind: string;
  readonly source: string;
}
interface Region {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind: string;
  readonly iso?: string;
  readonly within?: readonly (Span & { readonly in: string })[];
  readonly of?: readonly (Span & { readonly state: string })[];
  readonly held?: readonly (Span & { readonly state: string; readonly extent: string })[];
  readonly claimed?: readonly (Span & { readonly by: string })[];
  readonly recognised?: readonly (Span & { readonly for: string; readonly by: string | readonly string[] })[];
  readonly source: string;
}

const text = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const states = JSON.parse(text('./states.json')) as readonly State[];
const regions = JSON.parse(text('./regions.json')) as readonly Region[];
const state = new Map(states.map((each) => [each.id, each]));
const region = new Map(regions.map((each) => [each.id, each]));

/** Regions on whose sovereign no line is taken; the README says why for each. */
const withoutSovereign = [
  'aksai-chin',
  'kashmir',
  'scarborough-shoal',
  'second-thomas-shoal',
  'spratly-islands',
  'takeshima',
];
/** Regions whose sovereign ends without a successor on which the catalogue takes a line. */
const sovereignEnds = [
  'east-prussia',
  'northern-territories',
  'pescadores',
  'taiwan-island',
  'twn-territory',
  'taipei',
  'western-sahara',
];
/** The two states that lie in two continents: their parts are placed, the whole is not. */
const inTwoContinents = ['rus-territory', 'tur-territory'];
/** Members of the United Nations before the day given here for their independence. */
const membersBeforeIndependence = ['BLR', 'IND', 'PHL', 'SYR', 'UKR'];
const regionKinds = ['continent', 'sea', 'territory', 'subdivision', 'island', 'place', 'zone', 'line'];

const at = <T extends Span>(spans: readonly T[] | undefined, day: string): readonly T[] =>
  (spans ?? []).filter((span) => (span.from ?? '0000') <= day && day < (span.until ?? '9999'));

/** Every span of an entry, with a label that says where a failure lies. */
const spansOf = (entry: State | Region): readonly (readonly [string, Span])[] =>
  Object.entries(entry).flatMap(([key, value]): readonly (readonly [string, Span])[] => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((each) =>
      typeof each === 'object' && each !== null ? [[`${entry.id}.${key}`, each as Span] as const] : [],
    );
  });

const containers = (id: string, seen: Set<string> = new Set()): Set<string> => {
  for (const container of region.get(id)?.within ?? []) {
    if (seen.has(container.in)) continue;
    seen.add(container.in);
    containers(container.in, seen);
  }
  return seen;
};

describe('files', () => {
  for (const file of ['./states.json', './regions.json', './zones.json']) {
    it(`${file} has one entry per line, sorted`, () => {
      const lines = text(file).trimEnd().split('\n');
      expect([lines.at(0), lines.at(-1)]).toEqual(['[', ']']);
      const keys = lines.slice(1, -1).map((line) => {
        const entry = JSON.parse(line.replace(/,$/, '')) as { id?: string; name: string };
        return entry.id ?? entry.name;
      });
      expect(keys).toEqual([...keys].sort());
    });
  }
});

describe('names', () => {
  it('gives every entry an id of its own', () => {
    expect(state.size).toBe(states.length);
    expect(region.size).toBe(regions.length);
    expect(regions.filter((each) => !/^[a-z]+(-[a-z]+)*$/.test(each.id)).map((each) => each.id)).toEqual([]);
  });

  it('gives every name to one entry, but for a state and its territory', () => {
    const owners = new Map<string, string[]>();
    const own = (name: string, id: string): void => {
      owners.set(name, [...(owners.get(name) ?? []), id]);
    };
    for (const each of states) for (const name of [each.name, ...(each.names ?? [])]) own(name, each.id);
    for (const each of regions) {
      const sovereign = state.get(each.id.replace('-territory', '').toUpperCase());
      for (const name of [each.name, ...(each.names ?? [])]) if (name !== sovereign?.name) own(name, each.id);
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('uses names that the language can write', () => {
    const word = '[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]*(?:-[A-Za-zÀ-ÖØ-öø-ſ]+)*';
    const written = new RegExp(`^${word}(?: (?:(?:of the|of|the|de|da|del) )?${word})*$`);
    const odd = [...states, ...regions]
      .filter((each) => !written.test(each.name) && !NAMES_WITH_AND.includes(each.name))
      .map((each) => each.id);
    expect(odd).toEqual(['north-atlantic-north-of-cancer']);
  });
});

describe('references', () => {
  it('name entries that exist', () => {
    const missing: string[] = [];
    const known = (from: string, id: string, catalogue: ReadonlyMap<string, unknown>): void => {
      if (!catalogue.has(id)) missing.push(`${from} -> ${id}`);
    };
    for (const each of states) {
      for (const id of each.continues ?? []) known(each.id, id, state);
      for (const gap of each.gaps ?? []) known(each.id, gap.as, state);
    }
    for (const each of regions) {
      for (const span of each.within ?? []) known(each.id, span.in, region);
      for (const span of [...(each.of ?? []), ...(each.held ?? [])]) known(each.id, span.state, state);
      for (const span of each.claimed ?? []) known(each.id, span.by, state);
      for (const span of each.recognised ?? []) {
        known(each.id, span.for, state);
        if (typeof span.by !== 'string') for (const id of span.by) known(each.id, id, state);
      }
    }
    expect(missing).toEqual([]);
  });

  it('never put a region within itself', () => {
    expect(regions.filter((each) => containers(each.id).has(each.id)).map((each) => each.id)).toEqual([]);
  });

  it('lead from every place to a continent or a sea', () => {
    const lost = regions.filter((each) => {
      if (['zone', 'line', 'continent', 'sea'].includes(each.kind)) return false;
      return ![...containers(each.id)].some((id) =>
        ['continent', 'sea'].includes(region.get(id)?.kind ?? ''),
      );
    });
    expect(lost.map((each) => each.id)).toEqual(inTwoContinents);
  });

  it('use the closed lists of kinds, and a source everywhere', () => {
    expect(regions.filter((each) => !regionKinds.includes(each.kind))).toEqual([]);
    expect(
      states.filter((each) => !['state', 'entity', 'group', 'organisation'].includes(each.kind)),
    ).toEqual([]);
    expect([...states, ...regions].filter((each) => each.source === '')).toEqual([]);
    const extents = regions.flatMap((each) => each.held ?? []).map((span) => span.extent);
    expect([...new Set(extents)].sort()).toEqual(['part', 'whole']);
  });
});

describe('dates', () => {
  it('are days of the calendar, in order', () => {
    const bad: string[] = [];
    for (const each of [...states, ...regions]) {
      for (const [label, span] of [[each.id, each] as const, ...spansOf(each)]) {
        const { from, until } = span as Span;
        for (const day of [from, until]) {
          if (day === undefined) continue;
          const real = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
          if (!real || new Date(day).toISOString().slice(0, 10) !== day) bad.push(`${label}: ${day}`);
        }
        if (from !== undefined && until !== undefined && from >= until)
          bad.push(`${label}: ${from} to ${until}`);
      }
    }
    expect(bad).toEqual([]);
  });

  it('give a region one sovereign at a time, Hans Island apart', () => {
    const doubled = regions.filter((each) => {
      const spans = each.of ?? [];
      return spans.some((span, i) => i > 0 && (spans[i - 1]?.until ?? '9999') > (span.from ?? '0000'));
    });
    expect(doubled.map((each) => each.id)).toEqual(['hans-island']);
  });

  it('let nobody be sovereign after its end', () => {
    const late = regions.flatMap((each) =>
      (each.of ?? [])
        .filter((span) => (span.until ?? '9999') > (state.get(span.state)?.until ?? '9999'))
        .map((span) => `${each.id}: ${span.state}`),
    );
    expect(late).toEqual([]);
  });

  it('put membership of the United Nations inside the life of the state, five known cases apart', () => {
    const early = states.filter((each) => each.un && (each.un.from ?? '') < (each.from ?? '0000'));
    expect(early.map((each) => each.id)).toEqual(membersBeforeIndependence);
  });
});

describe('completeness', () => {
  it('has every code of ISO 3166-1', () => {
    const all = (
      'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
      'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
      'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
      'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
      'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
      'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
      'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
    ).split(' ');
    expect(all).toHaveLength(249);
    const present = new Set([...states.map((each) => each.codes.iso2), ...regions.map((each) => each.iso)]);
    expect(all.filter((code) => !present.has(code))).toEqual([]);
  });

  it('has the members of the United Nations: 51 at first, 193 now', () => {
    const members = (day: string): number =>
      states.filter((each) => each.un && at([each.un], day).length > 0).length;
    expect(members('1946-01-01')).toBe(51);
    expect(members('1991-12-25')).toBe(166);
    expect(members('2026-01-01')).toBe(193);
  });

  it('has the 27 subdivisions of Ukraine, all within Ukraine', () => {
    const parts = regions.filter((each) => each.iso?.startsWith('UA-'));
    expect(parts).toHaveLength(27);
    expect(parts.filter((each) => !containers(each.id).has('ukr-territory'))).toEqual([]);
    expect(parts.filter((each) => at(each.of, '2026-01-01')[0]?.state !== 'UKR')).toEqual([]);
  });

  it('gives every present state a territory of its name', () => {
    const present = states.filter((each) => each.kind === 'state' && each.until === undefined);
    const without = present.filter((each) => {
      const territory = region.get(`${each.id.toLowerCase()}-territory`);
      return territory?.name !== each.name || at(territory.of, '2026-01-01')[0]?.state !== each.id;
    });
    expect(without.map((each) => each.id)).toEqual([]);
  });

  it('names a sovereign today wherever it takes a line, and nowhere else', () => {
    const open = regions.filter(
      (each) =>
        ['territory', 'subdivision', 'island', 'place'].includes(each.kind) &&
        at(each.of, '2026-01-01').length === 0,
    );
    expect(open.map((each) => each.id)).toEqual([...withoutSovereign, ...sovereignEnds].sort());
  });
});

describe('Crimea', () => {
  for (const id of ['crimea', 'sevastopol']) {
    const part = region.get(id);
    it(`${id} is Ukraine throughout, never Russia after 1991`, () => {
      expect(part?.within).toEqual([{ in: 'ukr-territory' }]);
      for (let year = 1992; year <= 2035; year++) {
        expect(at(part?.of, `${year}-03-18`).map((span) => span.state)).toEqual(['UKR']);
      }
      expect(
        part?.of?.filter((span) => span.state === 'RUS' && (span.until ?? '9999') > '1991-12-26'),
      ).toEqual([]);
    });
    it(`${id} is held by Russia from 27 February and claimed from 18 March 2014`, () => {
      expect(at(part?.held, '2014-02-26')).toEqual([]);
      expect(at(part?.held, '2014-02-27').map((span) => [span.state, span.extent])).toEqual([
        ['RUS', 'whole'],
      ]);
      expect(at(part?.claimed, '2014-03-17')).toEqual([]);
      expect(at(part?.claimed, '2014-03-18').map((span) => span.by)).toEqual(['RUS']);
    });
  }

  it('has no other part of Ukraine of Russia after 1991 either', () => {
    const wrong = regions.filter(
      (each) =>
        containers(each.id).has('ukr-territory') &&
        each.of?.some((span) => span.state !== 'UKR' && (span.until ?? '9999') > '1991-12-26'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what the vectors lean on', () => {
  const inside = (id: string, container: string): boolean => containers(id).has(container);
  it('Falklands and South Georgia lie in the Rio Region and not in the North Atlantic', () => {
    for (const id of ['falkland-islands', 'south-georgia', 'port-stanley', 'grytviken']) {
      expect([inside(id, 'rio-region'), inside(id, 'north-atlantic')]).toEqual([true, false]);
    }
  });
  it('Article 6 of NAT-1949 reaches the northern islands and not the southern ones', () => {
    const area = 'north-atlantic-north-of-cancer';
    for (const id of [
      'azores',
      'madeira',
      'canary-islands',
      'isl-territory',
      'faroe-islands',
      'greenland',
      'bermuda',
    ]) {
      expect([id, inside(id, area)]).toEqual([id, true]);
    }
    for (const id of [
      'hawaii',
      'guam',
      'reunion',
      'french-guiana',
      'goa',
      'martinique',
      'puerto-rico',
      'ceuta',
    ]) {
      const covered = [area, 'europe', 'north-america'].some((container) => inside(id, container));
      expect([id, covered]).toEqual([id, false]);
    }
  });
  it('Algeria is French until 3 July 1962 and Algerian from that day', () => {
    const departments = region.get('algerian-departments')?.of;
    expect(at(departments, '1962-07-02').map((span) => span.state)).toEqual(['FRA']);
    expect(at(departments, '1962-07-03').map((span) => span.state)).toEqual(['DZA']);
    expect(inside('algerian-departments', 'north-africa')).toBe(true);
  });
  it('Goris, Jermuk and Vardenis are in Armenia, Stepanakert is not', () => {
    const held = ['goris', 'jermuk', 'vardenis', 'stepanakert'].map((id) => inside(id, 'arm-territory'));
    expect(held).toEqual([true, true, true, false]);
  });
  it('Gleiwitz is German in 1939 and Polish in 1946', () => {
    const of = region.get('gleiwitz')?.of;
    expect(at(of, '1939-09-01').map((span) => span.state)).toEqual(['DEU']);
    expect(at(of, '1946-01-01').map((span) => span.state)).toEqual(['POL']);
  });
});

describe('parts', () => {
  const overlap = (a: Span, b: Span): boolean =>
    (a.from ?? '0000') < (b.until ?? '9999') && (b.from ?? '0000') < (a.until ?? '9999');
  /** Containers that hold at every date, each with its own spans. */
  const lasting = (id: string, seen: Set<string> = new Set()): Set<string> => {
    for (const container of region.get(id)?.within ?? []) {
      if (container.from !== undefined || container.until !== undefined || seen.has(container.in)) continue;
      seen.add(container.in);
      lasting(container.in, seen);
    }
    return seen;
  };
  const loose = (
    key: 'held' | 'claimed',
    counts: (span: Span & { readonly extent?: string }) => boolean,
  ): readonly string[] =>
    regions.flatMap((each) => {
      if (['continent', 'sea', 'line'].includes(each.kind)) return [];
      return [...lasting(each.id)].flatMap((id) =>
        (region.get(id)?.[key] ?? [])
          .filter((span) => counts(span) && !(each[key] ?? []).some((own) => overlap(own, span)))
          .map(() => `${each.id} in ${id}`),
      );
    });
  it('are held where the whole is held', () => {
    expect(loose('held', (span) => span.extent === 'whole')).toEqual([]);
  });
  it('are claimed where the whole is claimed', () => {
    expect(loose('claimed', () => true)).toEqual([]);
  });
});
