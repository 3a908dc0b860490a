import { BY_RUNG } from '@casus/check';
import {
  besideTable,
  counted,
  type Guarantee,
  guaranteeLine,
  guaranteesOf,
  inSentence,
  listedShort,
  moments,
  standalone,
  tableCsv,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { envelopeFor, type Found } from '../check/envelope.ts';
import { afterWords } from '../check/guarantee.ts';
import { wantedIn } from '../check/groups.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { needIn } from '../check/need.ts';
import { type Patience, patienceFor, stoppedWords } from '../check/patience.ts';
import type { Asked } from '../check/question.ts';
import { type TextOptions, textsAsked } from '../compare/texts.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus compare`. */
export interface CompareOptions extends TextOptions, IncidentOptions {
  readonly guarantor?: string;
  readonly need?: string;
  readonly svg?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** One text with what was found of it. */
interface Compared {
  readonly all: Asked;
  readonly found: Found;
}

/** `casus compare`: the same kind of incident under several texts, each on its own, side by side. */
export async function compareCommand(
  pacts: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (pacts.length < 2)
    return failed(
      bad(
        EXIT.usage,
        'casus compare: one text has nothing to stand beside',
        'name two or more; casus envelope asks about one',
      ),
      terminal,
    );
  const texts = await textsAsked(pacts, options);
  if (!texts.ok) return failed(texts, terminal);
  const patience = patienceFor(texts.value[0]?.limit, terminal);
  let compared: Outcome<readonly Compared[]>;
  try {
    compared = await comparedIn(texts.value, options, patience);
  } finally {
    patience.end();
  }
  if (!compared.ok) return failed(compared, terminal);
  const guarantees = compared.value.flatMap(guaranteesIn(options.need !== undefined));
  const wrong = drawn(guarantees, options.svg);
  if (wrong) return failed(wrong, terminal);
  const exhausted = compared.value.every(({ found }) => found.exhausted);
  const code = exhausted ? EXIT.fine : EXIT.stopped;
  const { out } = terminal;
  const table = besideTable(guarantees);
  if (options.json) {
    out(JSON.stringify({ schema: 'casus/compare/1', texts: compared.value.map(asData) }, null, 2));
    return code;
  }
  if (options.csv) {
    out(tableCsv(table).trimEnd());
    return code;
  }
  out(`${terminal.colours.bold(`${counted(pacts.length, 'text')} side by side`)}  (proved, not forecast)`);
  for (const { all, found } of compared.value) {
    const [{ draft }] = all.loaded as readonly [Asked['loaded'][number]];
    out(`${draft.id}: ${found.result.incident}, ${moments(all.opening.at, zoneAt(0))}.${assumptionsOf(all)}`);
  }
  out();
  out(tableText(table, terminal));
  out();
  out(
    'Each text is asked on its own: no other pact helps or hinders. The words as they stand; "at best": under the reading that assures it soonest.',
  );
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!exhausted)
    terminal.err(
      stoppedWords(patience.stopped(), `${counted(texts.value[0]?.most ?? 0, 'state')} in a line`),
    );
  return code;
}

const comparedIn = async (
  texts: readonly Asked[],
  options: CompareOptions,
  patience: Patience,
): Promise<Outcome<readonly Compared[]>> => {
  const need = needIn(options.need, BY_RUNG);
  if (!need.ok) return need;
  const out: Compared[] = [];
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
const assumptionsOf = ({ assumed, opening }: Asked): string =>
  [
    ...(assumed.length > 0
      ? [` Brackets left open, with the first alternative taken: ${assumed.join(', ')}.`]
      : []),
    ...(opening.idle.length > 0
      ? [` Not so at first; the least takes it never to come, the most at once: ${opening.idle.join('; ')}.`]
      : []),
    ...opening.out.map(({ because }) => ` Not in force then: ${because}.`),
  ].join('');

/** The promises of one text, under its title: who, and after what. */
const guaranteesIn =
  (told: boolean) =>
  ({ all, found: { incident, result } }: Compared): readonly Guarantee[] => {
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

const drawn = (
  guarantees: readonly Guarantee[],
  file: string | undefined,
): ReturnType<typeof bad> | undefined =>
  file === undefined
    ? undefined
    : write(file, standalone(guaranteeLine(guarantees, { title: 'What each text assures' }).svg), '--svg');

const asData = ({ all, found }: Compared): object => ({
  title: all.loaded[0]?.draft.title,
  victim: all.victim,
  at: all.opening.at,
  notInForce: all.opening.out,
  idle: all.opening.idle,
  assumed: all.assumed,
  chosen: all.taken,
  envelope: found.result,
});
