import type { Agreed, AgreedOn, Answer } from '../agreed/agreed.ts';
import { heldToIt } from '../model/lookup.ts';
import { chainWords, dayWords } from './chain.ts';
import { counted, listed, type Names, topicWords } from './names.ts';
import { statusWords } from './status.ts';

const HEADS: Readonly<Record<Answer, string>> = {
  'not addressed': 'Not known to be agreed: nobody has spoken of it.',
  'put forward only': 'No: it is put forward, and no other side has said yes on record.',
  'claimed only': 'No: it is claimed, not confirmed by the side whose word counts.',
  refused: 'No: it is refused or contradicted.',
  'agreed in part': 'In part: another side has said yes on record, and there is a no beside it.',
  'agreed in words': 'In words: another side has said yes on record. Words are not a signature.',
};

/** The answer in a sentence. Consent that is claimed and contradicted is told as both. */
export function answerWords({ answer, status, topic }: AgreedOn, names: Names): string {
  const claimed = status.standings.find(({ kind }) => kind === 'claimed');
  if (topic.of !== undefined && topic.id === 'consent' && claimed && answer !== 'agreed in words') {
    const voices = claimed.sayings.map(({ voice }) => voice);
    const record = voices.every(({ record: one }) => !heldToIt(one))
      ? counted(new Set(voices.map(({ name }) => name)).size, 'anonymous voice')
      : listed([...new Set(voices.filter(({ record: one }) => heldToIt(one)).map(({ name }) => name))]);
    const hedged = claimed.sayings.every(({ clause }) => clause.hedge !== undefined) ? ', with a hedge' : '';
    const denied = status.standings.some(({ kind }) => kind === 'denied');
    const against = status.standings.some(({ kind }) => kind === 'contradicted');
    const verb = voices.length > 1 && voices.some(({ record: one }) => heldToIt(one)) ? 'say' : 'says';
    return `No: ${record} ${verb} so${hedged}; ${names(topic.of)} has not confirmed it${denied ? ' and has said no since' : against ? ' and says what cannot stand beside it' : ''}.`;
  }
  return HEADS[answer];
}

/** The answer of the desk officer, line by line. */
export function agreedLines(
  { asOf, topics, spoken, pending }: Agreed,
  names: Names,
): readonly {
  readonly head: string;
  readonly says: string;
}[] {
  if (topics.length === 0) return [{ head: 'Is it agreed?', says: `Nothing is known by ${dayWords(asOf)}.` }];
  const consents = topics.filter(({ topic }) => topic.id === 'consent');
  const terms = topics.filter(({ topic }) => topic.id !== 'consent');
  const with_ = (...answers: readonly Answer[]): readonly string[] =>
    terms.filter(({ answer }) => answers.includes(answer)).map(({ topic }) => topicWords(topic, names));
  const group = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [{ head, says: `${listed(items)}.` }];
  const mute = spoken.filter(({ onRecord }) => onRecord.length === 0).map(({ party }) => names(party));
  const firm = consents.some(({ answer }) => answer === 'agreed in words');
  return [
    {
      head: `Is it agreed, as known on ${dayWords(asOf)}?`,
      says: firm
        ? 'Each consent is told below; no signed text is in the dossier unless a line says so.'
        : 'No. Nothing in the dossier shows that all sides have agreed.',
    },
    ...consents.flatMap((one) => [
      { head: topicWords(one.topic, names), says: answerWords(one, names) },
      { head: '  how it stands', says: `${statusWords(one.status, names)}.` },
      { head: '  what it rests on', says: chainWords(one.chain, names) },
    ]),
    ...group('Yes on record by another side, in words', with_('agreed in words')),
    ...group('Yes and no', with_('agreed in part')),
    ...group('Claimed only', with_('claimed only')),
    ...group('Put forward only', with_('put forward only')),
    ...group('Refused or contradicted', with_('refused')),
    ...group('Named, and nothing said', with_('not addressed')),
    ...group('Has not spoken on record', mute),
    ...group(
      'To come',
      pending.map(
        ({ item, overdue }) =>
          `${item.title}${item.due === undefined ? '' : `, due ${item.due.text}`}${overdue ? ' (past, nothing known of it)' : ''}`,
      ),
    ),
  ];
}
