import {
  agreedAt,
  agreedLines,
  agreedOn,
  answerWords,
  chainWords,
  driftOf,
  linkWords,
  pendingAt,
  silenceAt,
  statusOf,
  statusWords,
  type Topic,
  topicsOf,
  topicWords,
  whenWords,
} from '@casus/dossier';
import { dateWords } from '@casus/engine';
import { listed } from '@casus/views';
import { type Asked, isRaised } from './asked.ts';
import { agreedData, formData, pendingData, spokenData, statusData } from './data.ts';

/** An answer: lines for a reader, and the same as data. */
export interface Answered {
  readonly head: string;
  readonly lines: readonly { readonly head: string; readonly says: string }[];
  readonly data: object;
}

const asKnown = ({ asOf }: Asked): string => `as known on ${dateWords(asOf)}`;

/** How every topic stands, or those that came up by then. */
export function shown(asked: Asked): Answered {
  const { dossier, asOf, names } = asked;
  const all = topicsOf(dossier, { to: asOf }).map((topic) => statusOf(dossier, topic, { to: asOf }));
  return {
    head: `${dossier.title}, ${asKnown(asked)}`,
    lines: all.map((status) => ({
      head: topicWords(status.topic, names),
      says: `${statusWords(status, names)}.`,
    })),
    data: { topics: all.map((status) => statusData(status, asked)) },
  };
}

/** One topic: how it stands, and the chain behind it, link by link. */
export function onTopic(asked: Asked, topic: Topic): Answered {
  const { dossier, asOf, names } = asked;
  const one = agreedOn(dossier, topic, asOf);
  const what = topicWords(topic, names);
  return {
    head: `${what.replace(/^./, (letter) => letter.toUpperCase())}, ${asKnown(asked)}`,
    lines: [
      { head: 'Is it agreed?', says: answerWords(one, names) },
      { head: 'How it stands', says: `${statusWords(one.status, names)}.` },
      { head: 'What it rests on', says: chainWords(one.chain, names) },
      ...one.chain.links.map((link, at) => ({ head: `  ${at + 1}`, says: `${linkWords(link, names)}.` })),
      ...pendingAt(dossier, asOf)
        .filter(({ item }) => item.on.some((on) => on.id === topic.id && on.of === topic.of))
        .map(({ item }) => ({
          head: 'To come',
          says: `${item.title}${item.due ? `, due ${whenWords(item.due)}` : ''} (${item.since}).`,
        })),
      ...(isRaised(dossier, topic, asOf)
        ? []
        : [{ head: 'Silence', says: `Nobody in this dossier has touched ${what} by then.` }]),
    ],
    data: { topics: [agreedData(one, asked)] },
  };
}

/** The desk officer's answer on the whole. */
export function agreed(asked: Asked): Answered {
  const all = agreedAt(asked.dossier, asked.asOf);
  return {
    head: `${asked.dossier.title}, ${asKnown(asked)}`,
    lines: agreedLines(all, asked.names),
    data: {
      topics: all.topics.map((one) => agreedData(one, asked)),
      parties: all.spoken.map((one) => spokenData(one, asked)),
      pending: all.pending.map((one) => pendingData(one, asked)),
    },
  };
}

/** Who has not spoken, and on what. */
export function silent(asked: Asked): Answered {
  const { dossier, asOf, names } = asked;
  const all = silenceAt(dossier, asOf);
  return {
    head: `Who has spoken and who has not, ${asKnown(asked)}`,
    lines: all.map(({ party, onRecord, silentOn, spokenFor }) => {
      const others = [...new Set(spokenFor.map(({ voice, statement }) => `${voice} (${statement})`))];
      return {
        head: names(party),
        says: `${[
          onRecord.length === 0
            ? 'not one word on record'
            : `on record in ${onRecord.length > 6 ? `${onRecord.length} statements, last in ${onRecord.at(-1)}` : listed(onRecord)}`,
          ...(silentOn.length === 0
            ? []
            : [`silent on ${listed(silentOn.map((topic) => topicWords(topic, names)))}`]),
          ...(others.length === 0 ? [] : [`its position is told by ${listed(others)}`]),
        ].join('; ')}.`,
      };
    }),
    data: { parties: all.map((one) => spokenData(one, asked)) },
  };
}

/** What is to come. */
export function pending(asked: Asked): Answered {
  const all = pendingAt(asked.dossier, asked.asOf);
  return {
    head: `To come, ${asKnown(asked)}`,
    lines:
      all.length === 0
        ? [{ head: 'Nothing', says: 'is announced and open.' }]
        : all.map(({ item, overdue }) => ({
            head: item.due === undefined ? 'no day' : whenWords(item.due),
            says: `${item.title}${item.on.length === 0 ? '' : `, on ${listed(item.on.map((topic) => topicWords(topic, asked.names)))}`} (${item.since})${overdue ? '; its day is past, and nothing is known of it' : ''}.`,
          })),
    data: { pending: all.map((one) => pendingData(one, asked)) },
  };
}

/** How a phrase drifted. */
export function drift(asked: Asked, phrase: string): Answered {
  const forms = driftOf(asked.dossier, phrase, asked.asOf);
  return {
    head: `"${phrase}", ${asKnown(asked)}`,
    lines:
      forms.length === 0
        ? [{ head: 'Nobody', says: 'uses these words in this dossier.' }]
        : forms.map(({ saying, words, quoted, from }) => ({
            head: `${whenWords(saying.statement.when)}, ${saying.voice.name}`,
            says: `${quoted ? `"${words}"` : `${words} (in our words)`}${from === undefined ? '' : `, rewording ${from}`} (${saying.statement.id}, on ${topicWords(saying.clause.topic, asked.names)}).`,
          })),
    data: { forms: forms.map((form) => formData(form, asked)) },
  };
}
