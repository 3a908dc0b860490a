import { type Draft, type Instant, isValid, type PartyId } from '@casus/engine';
import { date, zoneAt } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { type Faulty, loadPact, openLibrary } from '../library/load.ts';
import { partiesNamed } from '../library/parties.ts';
import { chosenFrom, type Choices, merged } from '../run/choose.ts';
import { type Asked, asked, type CheckOptions } from '../check/question.ts';

/** Options of `casus compare` that say what each text is asked. */
export interface TextOptions extends Omit<CheckOptions, 'on' | 'crisis' | 'event'> {
  /** Who may be attacked: each text is asked about the first whom it protects. */
  readonly on?: string;
}

/** The texts, each ready to be asked about on its own: none of them reads what another says. */
export async function textsAsked(
  pacts: readonly string[],
  options: TextOptions,
): Promise<Outcome<readonly Asked[]> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const drafts: Draft[] = [];
  for (const name of pacts) {
    const pact = await loadPact(library.value, name);
    if (!pact.ok) return pact;
    drafts.push(pact.value.draft);
  }
  const brackets = chosenFrom(options.resolve ?? [], drafts, 'bracket');
  if (!brackets.ok) return brackets;
  const readings = chosenFrom(options.reading ?? [], drafts, 'reading');
  if (!readings.ok) return readings;
  const victims = partiesNamed(await library.value.parties(), options.on, '--on');
  if (!victims.ok) return victims;
  const texts: Asked[] = [];
  for (const [index, name] of pacts.entries()) {
    const draft = drafts[index] as Draft;
    const chosen = merged(brackets.value, readings.value);
    const text = await protecting(name, victims.value, {
      ...options,
      resolve: givenTo(draft, chosen, 'bracket'),
      reading: givenTo(draft, chosen, 'reading'),
    });
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return good(texts);
}

/** What was chosen for one text, as its own options. */
const givenTo = (draft: Draft, chosen: Choices, of: 'bracket' | 'reading'): readonly string[] =>
  Object.entries(chosen[draft.id] ?? {})
    .filter(([id]) => draft.choices.some((choice) => choice.kind === of && choice.id === id))
    .map(([id, label]) => `${id}=${label}`);

/** One text, asked about the first of the victims whom it protects; its own beneficiary where none is named. */
const protecting = async (
  name: string,
  victims: readonly PartyId[],
  options: CheckOptions,
): Promise<Outcome<Asked> | Faulty> => {
  const { on: _on, ...rest } = options;
  if (victims.length === 0) return asked([name], rest);
  let day: Instant | undefined;
  for (const victim of victims) {
    const text = await asked([name], { ...rest, on: victim });
    if (!text.ok) return text;
    if (isSeated(text.value, victim)) return text;
    day = text.value.opening.at;
  }
  return bad(
    EXIT.usage,
    `--on ${options.on ?? ''}: ${name} protects none of them${day === undefined ? '' : ` on ${date(day, zoneAt(0))}`}`,
    'name for each text a party that it protects then, e.g. --on Ukraine,Poland; --at says when',
  );
};

/** Whether a text seats a party on the day asked about, other than as one from whom it protects. */
const isSeated = ({ system, opening: { at } }: Asked, party: PartyId): boolean =>
  system.pacts.some(({ pact }) =>
    pact.roles.some(
      ({ nature, seats }) =>
        nature !== 'outsiders' &&
        nature !== 'adversary' &&
        seats.some((seat) => seat.party === party && isValid(seat, at)),
    ),
  );
