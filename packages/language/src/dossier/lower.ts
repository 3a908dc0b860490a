import type { Clause, Dossier, Pending, Record, Reported, Stance, Statement, Voice } from '@casus/dossier';
import { rangeOf } from '../crisis/context.ts';
import type {
  DossierItem,
  DossierText,
  PendingLine,
  SaidClause,
  StatementBlock,
  VoiceLine,
} from '../generated/ast.ts';
import { partyCode, type Reading, report } from './context.ts';
import { expectationOf, topicOf, topicsOf, whenOf } from './parts.ts';

const RECORDS: Readonly<globalThis.Record<VoiceLine['record'], Record>> = {
  'on record': 'on record',
  anonymous: 'anonymous',
  'published text': 'document',
  'leaked text': 'leaked',
  'record not stated': 'not stated',
};

/** The dossier that a tree means. What has an error is left out; the diagnostics say which. */
export function lowerDossier(reading: Reading, tree: DossierText): Dossier {
  const items = <T extends DossierItem['$type']>(type: T) =>
    tree.items.filter((item): item is Extract<DossierItem, { $type: T }> => item.$type === type);
  return {
    title: tree.title,
    pact: tree.pact,
    parties: items('PartiesLine').flatMap((line) =>
      line.parties.flatMap((name) => partyCode(reading, name, line) ?? []),
    ),
    voices: items('VoiceLine').map((line) => voiceOf(reading, line)),
    statements: items('StatementBlock').map((block) => statementOf(reading, block)),
    pending: items('PendingLine').flatMap((line) => pendingOf(reading, line) ?? []),
    expectations: items('StatusLine').flatMap((line) => expectationOf(reading, line) ?? []),
  };
}

function voiceOf(reading: Reading, node: VoiceLine): Voice {
  const tails = node.tails;
  return {
    name: node.name,
    record: RECORDS[node.record],
    of: tails.flatMap((tail) =>
      tail.$type === 'SideTail' ? tail.of.flatMap((name) => partyCode(reading, name, tail) ?? []) : [],
    ),
    described: tails.flatMap((tail) => (tail.$type === 'DescribedTail' ? [tail.words] : [])),
    present: tails.flatMap((tail) => (tail.$type === 'PresentTail' ? [tail.place] : [])),
    apart: tails.flatMap((tail) => (tail.$type === 'ApartTail' ? tail.voices : [])),
    range: rangeOf(node),
  };
}

function statementOf(reading: Reading, node: StatementBlock): Statement {
  const when = whenOf(reading, node.when);
  const relay = node.tails.find((tail) => tail.$type === 'RelayTail');
  return {
    id: node.number,
    ...(when ? { when } : {}),
    by: node.by,
    to: node.tails.flatMap((tail) =>
      tail.$type === 'HearerTail' ? tail.hearers.map((hearer) => hearer.replaceAll('"', '')) : [],
    ),
    sources: node.tails.flatMap((tail) => (tail.$type === 'FromTail' ? tail.sources : [])),
    ...(relay ? { relays: relay.statement } : {}),
    clauses: node.clauses.flatMap((clause): readonly Clause[] =>
      clause.$type === 'SilentClause'
        ? topicsOf(reading, clause.topics).map((topic) => ({
            stance: 'silent',
            topic,
            answers: [],
            range: rangeOf(clause),
          }))
        : clauseOf(reading, clause),
    ),
    draft: node.tails.some((tail) => tail.$type === 'DraftTail'),
    range: rangeOf(node),
  };
}

function clauseOf(reading: Reading, node: SaidClause): readonly Clause[] {
  const topic = topicOf(reading, node.topic);
  const party = node.party === undefined ? undefined : partyCode(reading, node.party, node);
  if (!topic) return [];
  const types = node.tails.map(({ $type }) => $type);
  if (new Set(types).size < types.length)
    report(reading, 'D016', node, 'One thing is said twice of this topic.');
  const tail = <T extends (typeof node.tails)[number]['$type']>(type: T) =>
    node.tails.find((one): one is Extract<(typeof node.tails)[number], { $type: T }> => one.$type === type);
  const words = tail('WordsTail')?.words;
  const gist = tail('GistTail')?.gist;
  const hedge = tail('HedgeTail')?.hedge;
  const issue = tail('IssueTail');
  const rewords = tail('RewordingTail')?.statement;
  return [
    {
      stance: stanceOf(node),
      topic,
      ...(party === undefined ? {} : { reports: { party, stance: node.does as Reported } }),
      ...(words === undefined ? {} : { words }),
      ...(gist === undefined ? {} : { gist }),
      ...(hedge === undefined ? {} : { hedge }),
      ...(issue ? { bracket: { issue: issue.issue, label: issue.label } } : {}),
      answers: tail('AnsweringTail')?.statements ?? [],
      ...(rewords === undefined ? {} : { rewords }),
      range: rangeOf(node),
    },
  ];
}

const stanceOf = ({ stance }: SaidClause): Stance =>
  stance === undefined ? 'claims' : stance === 'disclaims knowledge of' ? 'disclaims' : (stance as Stance);

function pendingOf(reading: Reading, node: PendingLine): Pending | undefined {
  const types = node.tails.map(({ $type }) => $type);
  const since = node.tails.find((tail) => tail.$type === 'SinceTail')?.statement;
  if (since === undefined || new Set(types).size < types.length) {
    report(
      reading,
      'D016',
      node,
      since === undefined ? 'From which statement this is known is not said.' : 'One thing is said twice.',
    );
    return undefined;
  }
  const due = whenOf(reading, node.tails.find((tail) => tail.$type === 'DueTail')?.date);
  const settledBy = node.tails.find((tail) => tail.$type === 'SettledTail')?.statement;
  return {
    title: node.title,
    ...(due ? { due } : {}),
    on: node.tails.flatMap((tail) => (tail.$type === 'AgendaTail' ? topicsOf(reading, tail.topics) : [])),
    since,
    ...(settledBy === undefined ? {} : { settledBy }),
    range: rangeOf(node),
  };
}
