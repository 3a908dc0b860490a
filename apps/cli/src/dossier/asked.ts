import {
  type Dossier,
  lastDay,
  sameTopic,
  type Topic,
  topicNamed,
  TOPICS,
  topicWords,
  topicsOf,
} from '@casus/dossier';
import type { Instant } from '@casus/engine';
import { inSentence, namesOf, zoneAt } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { type LoadedDossier, loadDossier } from '../library/dossiers.ts';
import { type Faulty, openLibrary } from '../library/load.ts';
import { nearest } from '../library/nearest.ts';
import { readWhen } from '../run/when.ts';

/** Options of `casus dossier`. */
export interface DossierOptions {
  readonly in?: string;
  readonly on?: string;
  readonly pact?: string;
  readonly json?: boolean;
}

/** A dossier that is asked, as of a moment, with the names of parties. */
export interface Asked extends LoadedDossier {
  readonly asOf: Instant;
  readonly names: (party: string) => string;
  /** Code of a party by any of its names. */
  readonly party: (name: string) => string | undefined;
}

/** Loads the dossier that is asked, as known at the end of the day of `--on`, or of its last day. */
export async function askedOf(
  argument: string | undefined,
  options: DossierOptions,
): Promise<Outcome<Asked> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const loaded = await loadDossier(library.value, argument);
  if (!loaded.ok) return loaded;
  const asOf = dayOf(options.on, lastDay(loaded.value.dossier), '--on');
  if (!asOf.ok) return asOf;
  const names = namesOf(await library.value.world());
  const parties = await library.value.parties();
  return good({
    ...loaded.value,
    asOf: asOf.value,
    names: (party) => inSentence(names, party),
    party: (name) => parties.get(name.replace(/^the /i, '')),
  });
}

/** The end of a day that an option gives. */
export function dayOf(text: string | undefined, otherwise: Instant, flag: string): Outcome<Instant> {
  if (text === undefined) return good(otherwise);
  const when = readWhen(text, zoneAt(0));
  return when.ok
    ? when
    : bad(EXIT.usage, `${flag} "${text}": is no day`, 'write "16 August 2025" or 2025-08-16');
}

/** A topic as an argument gives it: "trigger", "consent of Russia". */
export function topicGiven({ dossier, party, names }: Asked, text: string): Outcome<Topic> {
  const wanted = text.trim().replace(/^(?:the|a|an) /i, '');
  const match = /^(.*?) of (?:the )?(.+)$/i.exec(wanted);
  const entry = topicNamed(wanted.toLowerCase());
  const topic: Topic | undefined =
    entry && entry.of !== true
      ? { id: entry.id as Topic['id'] }
      : match && topicNamed((match[1] ?? '').toLowerCase())?.of
        ? { id: (match[1] ?? '').toLowerCase() as Topic['id'], of: party(match[2] ?? '') ?? '' }
        : undefined;
  if (topic && topic.of !== '') return good(topic);
  const spoken = topicsOf(dossier, { to: Number.MAX_SAFE_INTEGER as Instant });
  const known = [...spoken.map((one) => topicWords(one, names)), ...TOPICS.map(({ id }) => id)];
  const near = nearest(wanted, known);
  return bad(
    EXIT.usage,
    topic ? `${text}: the catalogue has no party ${match?.[2]}` : `${text}: is no topic of dossiers`,
    near && near !== wanted
      ? `did you mean "${near}"?`
      : `topics here are ${spoken.map((one) => `"${topicWords(one, names)}"`).join(', ')}`,
  );
}

/** Whether anybody has touched a topic. */
export const isRaised = (dossier: Dossier, topic: Topic, to: Instant): boolean =>
  topicsOf(dossier, { to }).some((one) => sameTopic(one, topic));
