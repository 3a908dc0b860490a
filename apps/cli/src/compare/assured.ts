import { BY_RUNG } from '@casus/check';
import {
  besideTable,
  type Guarantee,
  guaranteeLine,
  guaranteesOf,
  inSentence,
  listedShort,
  moments,
  standalone,
  type Table,
  zoneAt,
} from '@casus/views';
import { envelopeFor, type Found } from '../check/envelope.ts';
import { wantedIn } from '../check/groups.ts';
import { afterWords } from '../check/guarantee.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { needIn } from '../check/need.ts';
import { type Patience, patienceFor } from '../check/patience.ts';
import type { Asked } from '../check/question.ts';
import type { bad } from '../exit.ts';
import { good, type Outcome } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import type { TextOptions } from './texts.ts';

/** Options that ask what each text assures in an incident. */
export interface AssuredOptions extends TextOptions, IncidentOptions {
  readonly guarantor?: string;
  readonly need?: string;
  readonly svg?: string;
}

/** One text with what was found of it. */
export interface Answered {
  readonly all: Asked;
  readonly found: Found;
}

/** What all texts assure, and why the search stopped where it did. */
export interface Assured {
  readonly texts: readonly Answered[];
  readonly guarantees: readonly Guarantee[];
  readonly exhausted: boolean;
  readonly stopped: ReturnType<Patience['stopped']>;
}

/** Asks each text on its own about the same kind of incident. */
export async function answered(
  texts: readonly Asked[],
  options: AssuredOptions,
  terminal: Terminal,
): Promise<Outcome<Assured>> {
  const patience = patienceFor(texts[0]?.limit, terminal);
  try {
    const found = await foundIn(texts, options, patience);
    if (!found.ok) return found;
    return good({
      texts: found.value,
      guarantees: found.value.flatMap(guaranteesIn(options.need !== undefined)),
      exhausted: found.value.every((one) => one.found.exhausted),
      stopped: patience.stopped(),
    });
  } finally {
    patience.end();
  }
}

const foundIn = async (
  texts: readonly Asked[],
  options: AssuredOptions,
  patience: Patience,
): Promise<Outcome<readonly Answered[]>> => {
  const need = needIn(options.need, BY_RUNG);
  if (!need.ok) return need;
  const out: Answered[] = [];
  for (const all of texts) {
    const incident = incidentAsked(all, options);
    if (!incident.ok) return incident;
    const wanted = wantedIn(all, incident.value, options);
    if (!wanted.ok) return wanted;
    const measured = { incident: incident.value, wanted: wanted.value, scale: BY_RUNG, need: need.value };
    out.push({ all, found: await envelopeFor(all, measured, patience) });
  }
  return good(out);
};

/** What a text is asked under: brackets nobody resolved, what has not come to be, whether it is in force. */
export const assumptionsOf = ({ assumed, opening }: Asked): string =>
  [
    ...(assumed.length > 0
      ? [` Brackets left open, with the first alternative taken: ${assumed.join(', ')}.`]
      : []),
    ...(opening.idle.length > 0
      ? [` Not so at first; the least takes it never to come, the most at once: ${opening.idle.join('; ')}.`]
      : []),
    ...opening.out.map(({ because }) => ` Not in force then: ${because}.`),
  ].join('');

/** One line on each text: the incident, when it happens, and under what it is asked. */
export const askedLines = ({ texts }: Assured): readonly string[] =>
  texts.map(({ all, found }) => {
    const [{ draft }] = all.loaded as readonly [Asked['loaded'][number]];
    return `${draft.id}: ${found.result.incident}, ${moments(all.opening.at, zoneAt(0))}.${assumptionsOf(all)}`;
  });

/** The promises of one text, under its title: who, and after what. */
const guaranteesIn =
  (told: boolean) =>
  ({ all, found: { incident, result } }: Answered): readonly Guarantee[] => {
    const { names, system, loaded } = all;
    const need = (result.need ?? []).map(({ from, value }) => ({ from, rung: value }));
    const after = afterWords(incident, system, names);
    return guaranteesOf(result, names, { after, ...(told ? { need } : {}) }).map((one) => ({
      ...one,
      title: loaded[0]?.draft.title ?? '',
      under: `${listedShort(
        one.guarantors.map((party) => inSentence(names, party)),
        2,
      )}, ${after}`,
    }));
  };

/** Writes the guarantee lines where `--svg` asks for them; the problem where the machine refuses. */
export const drawn = (
  { guarantees }: Assured,
  file: string | undefined,
): ReturnType<typeof bad> | undefined =>
  file === undefined
    ? undefined
    : write(file, standalone(guaranteeLine(guarantees, { title: 'What each text assures' }).svg), '--svg');

/** What is assured, as a table. */
export const assuredTable = ({ guarantees }: Assured): Table => besideTable(guarantees);

/** One text as `--json` gives it. */
export const asData = ({ all, found }: Answered): object => ({
  title: all.loaded[0]?.draft.title,
  victim: all.victim,
  at: all.opening.at,
  notInForce: all.opening.out,
  idle: all.opening.idle,
  assumed: all.assumed,
  chosen: all.taken,
  envelope: found.result,
});
