import type { AgreedOn, Form, Link, Open, Spoken, Status } from '@casus/dossier';
import { recordWords, topicWords, whenWords } from '@casus/dossier';
import type { Instant } from '@casus/engine';
import type { Asked } from './asked.ts';

/** The day of an instant, as ISO 8601. */
export const isoDay = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** How a topic stands, as data. */
export const statusData = ({ topic, standings, silent }: Status, { names }: Asked): object => ({
  topic: topicWords(topic, names),
  standings: standings.map(({ kind, sayings }) => ({
    kind,
    by: sayings.map(sayingData(names)),
  })),
  passedOverBy: [...new Set(silent.map(({ voice }) => voice.name))],
});

const sayingData =
  (names: Asked['names']) =>
  ({ voice, statement, clause }: Status['standings'][number]['sayings'][number]): object => ({
    voice: voice.name,
    record: recordWords(voice.record),
    statement: statement.id,
    when: whenWords(statement.when),
    to: statement.to,
    stance: clause.stance,
    ...(clause.reports === undefined
      ? {}
      : { reports: { party: names(clause.reports.party), stance: clause.reports.stance } }),
    ...(clause.words === undefined ? {} : { words: clause.words }),
    ...(clause.gist === undefined ? {} : { gist: clause.gist }),
    ...(clause.hedge === undefined ? {} : { hedge: clause.hedge }),
    ...(clause.bracket === undefined ? {} : { bracket: clause.bracket }),
  });

/** An answer on one topic with its chain, as data. */
export const agreedData = (one: AgreedOn, asked: Asked): object => ({
  ...statusData(one.status, asked),
  answer: one.answer,
  chain: one.chain.links.map(linkData(asked)),
});

const linkData =
  ({ names }: Asked) =>
  ({ saying, pull, adds, own }: Link): object => ({
    ...sayingData(names)(saying),
    pull,
    adds: adds.kind,
    ...('as' in adds ? { as: adds.as } : 'of' in adds ? { as: adds.of } : {}),
    ownWord: own,
  });

/** Who has spoken and who has not, as data. */
export const spokenData = ({ party, onRecord, silentOn, spokenFor }: Spoken, { names }: Asked): object => ({
  party: names(party),
  onRecord,
  silentOn: silentOn.map((topic) => topicWords(topic, names)),
  spokenFor: spokenFor.map(({ topic, statement, voice }) => ({
    topic: topicWords(topic, names),
    statement,
    voice,
  })),
});

/** What is to come, as data. */
export const pendingData = ({ item, overdue }: Open, { names }: Asked): object => ({
  title: item.title,
  ...(item.due === undefined ? {} : { due: whenWords(item.due) }),
  on: item.on.map((topic) => topicWords(topic, names)),
  since: item.since,
  overdue,
});

/** One form of a phrase, as data. */
export const formData = ({ saying, words, quoted, from }: Form, { names }: Asked): object => ({
  ...sayingData(names)(saying),
  topic: topicWords(saying.clause.topic, names),
  form: words,
  quoted,
  ...(from === undefined ? {} : { rewords: from }),
});
