import { catalogueFrom, parsePact, type RawCatalogue } from '@casus/language';
import { type Event, type Instant, type Pact, type PartyId, settle, type World } from '@casus/engine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assistance, type Expected, tally, type Workload } from './oracle.ts';
import { after, answerOf, type Answers, attack, logOf } from './rounds.ts';

/**
 * NAT-1949 from the library with its 32 members, under the readings "a day" of "forthwith" and "at least
 * one" of the measures, so that a member can be late. An attack gives 31 duties to assist (Article 5), an opinion that a member is
 * threatened gives 32 to consult (Article 4).
 */
const WITHIN = 24;
const ATTACKER = 'RUS';

/** Members of NAT-1949 since 7 March 2024, by the accession dates of the pact; the oracle does not read the pact. */
const MEMBERS = (
  'BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA GRC TUR DEU ESP CZE HUN POL BGR EST LVA LTU ROU SVK SVN ' +
  'ALB HRV MNE MKD FIN SWE'
).split(' ');

/** The catalogue of states and regions of the library. */
export const catalogueOf = (root: string): ReturnType<typeof catalogueFrom> => {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'library/regions', file), 'utf8'));
  return catalogueFrom({
    states: read('states.json'),
    regions: read('regions.json'),
    zones: read('zones.json'),
  } as RawCatalogue);
};

/** NAT-1949 as read from the library below `root`. Throws where the text has errors: the bench needs it whole. */
export const natoPact = (root: string): { readonly pact: Pact; readonly world: World } => {
  const catalogue = catalogueOf(root);
  const { draft, diagnostics } = parsePact(readFileSync(join(root, 'library/pacts/NAT-1949.pact'), 'utf8'), {
    catalogue,
  });
  if (!draft) throw new Error(`NAT-1949 does not parse: ${diagnostics.map((one) => one.message).join('; ')}`);
  const settled = settle(draft, {
    forthwith: 'a day',
    'such measures as it deems necessary': 'at least one',
  });
  if (!settled.ok) throw new Error('NAT-1949 has lost a reading that the bench takes, or has open brackets');
  return { pact: settled.pact, world: catalogue.world };
};

// Hours after the attack: mostly in time, once at the last instant, once late, once not at all.
const ANSWERS: Answers = [5, 9, 14, 30, 6, 20, 24, 'never', 12, 7, 18];

/** Hours between the beginnings of two attacks. */
const EVERY = 12;

const roundOf = (round: number, start: Instant): readonly Event[] => {
  const about = round + 1;
  const victim: PartyId = MEMBERS[round % MEMBERS.length] ?? 'BEL';
  const others = MEMBERS.filter((member) => member !== victim);
  return [
    attack(about, ATTACKER, victim, start, `${victim.toLowerCase()}-territory`),
    { kind: 'opinion', by: victim, of: [victim], at: after(start, 1), about },
    { kind: 'invocation', by: victim, pact: 'NAT-1949', article: '5', at: after(start, 2), about },
    {
      kind: 'consultation',
      // The last seven stay away, so that some duties to consult stay open.
      by: MEMBERS.slice(0, 25),
      with: MEMBERS,
      body: 'Council',
      pact: 'NAT-1949',
      at: after(start, 4),
      about,
    },
    ...others.flatMap((by, position): readonly Event[] => {
      const hours = answerOf(ANSWERS, round, position);
      return hours === 'never'
        ? []
        : [{ kind: 'measure', by, measure: 'arms', to: [victim], at: after(start, hours), about }];
    }),
  ];
};

/** Counts from the log alone who had to assist or to consult, and what became of it. */
const expected = (log: readonly Event[]): ReturnType<Workload['expected']> => {
  const assist = new Map<string, Expected>();
  const consult = new Map<string, boolean>();
  // Whoever has helped has to report it, forthwith and by no stated time; nobody in the log does.
  const report = new Set<string>();
  for (const event of log) {
    if (event.kind === 'incident')
      for (const member of MEMBERS)
        if (!event.on.includes(member))
          assist.set(`${event.no} ${member}`, { due: after(event.at, WITHIN), done: undefined });
    if (event.kind === 'opinion')
      for (const member of MEMBERS) consult.set(`${event.about} ${member}`, false);
    if (event.kind === 'consultation') for (const by of event.by) consult.set(`${event.about} ${by}`, true);
    if (event.kind === 'measure') {
      const key = `${event.about} ${event.by}`;
      report.add(key);
      const duty = assist.get(key);
      if (duty && duty.done === undefined) assist.set(key, { ...duty, done: event.at });
    }
  }
  const end = log.at(-1)?.at ?? (0 as Instant);
  return tally([
    ...[...assist.values()].map((duty) => `5(1) ${assistance(duty, end)}`),
    ...[...consult.values()].map((done) => `4 ${done ? 'fulfilled' : 'active'}`),
    ...[...report].map(() => '5(2) active'),
  ]);
};

/** NAT-1949 as a workload. */
export const nato: Workload = { name: 'nato', log: (size) => logOf(size, EVERY, roundOf), expected };
