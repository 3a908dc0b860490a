import { heldToIt, type Saying } from '../model/lookup.ts';
import type { Record } from '../model/types.ts';
import type { Standing, Status } from '../status/status.ts';
import { listed, type Names } from './names.ts';

export type { Names } from './names.ts';

const RECORDS: Readonly<globalThis.Record<Record, string>> = {
  'on record': 'on record',
  anonymous: 'anonymous',
  document: 'a published text',
  leaked: 'a leaked text',
  'not stated': 'record not stated',
};

/** What kind of voice it is: "on record", "anonymous". */
export const recordWords = (record: Record): string => RECORDS[record];

/** Sayings of one voice in one statement are told once. */
const byVoice = (sayings: readonly Saying[]): readonly (readonly Saying[])[] => {
  const groups = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const key = `${saying.statement.id} ${saying.voice.name} ${saying.clause.reports?.party ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), saying]);
  }
  return [...groups.values()];
};

function sayingWords(group: readonly Saying[], names: Names): string {
  const [first] = group;
  if (!first) return '';
  const { voice, statement, clause } = first;
  const hedges = group.flatMap(({ clause: { hedge } }) => (hedge === undefined ? [] : [`"${hedge}"`]));
  const record = heldToIt(voice.record) ? '' : ` (${recordWords(voice.record)})`;
  const who =
    clause.reports === undefined
      ? `by ${voice.name}${record}`
      : `by ${names(clause.reports.party)} according to ${voice.name}${record}`;
  return `${who}${hedges.length > 0 ? `, hedged ${listed([...new Set(hedges)])}` : ''} (${statement.id})`;
}

/** "claimed by Source A (anonymous), hedged "supposedly" (S04)". */
export const standingWords = ({ kind, sayings }: Standing, names: Names): string =>
  `${kind === 'unknown' ? 'called unknown' : kind} ${listed(byVoice(sayings).map((group) => sayingWords(group, names)))}`;

/** How a topic stands, in one sentence without its full stop. */
export function statusWords({ standings, silent }: Status, names: Names): string {
  const voices = [...new Set(silent.map(({ voice }) => voice.name))];
  const passed = voices.length === 0 ? [] : [`passed over by ${listed(voices)}`];
  if (standings.length === 0) return ['silent: nobody addressed it', ...passed].join('; ');
  return [...standings.map((standing) => standingWords(standing, names)), ...passed].join('; ');
}
