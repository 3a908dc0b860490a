import { type Clause, type Dossier, sameTopic, type Stance, type Statement } from '@casus/dossier';
import type { Draft } from '@casus/engine';
import type { AstNode } from 'langium';
import type { DossierText } from '../generated/ast.ts';
import { type Reading, report } from './context.ts';

const YES: ReadonlySet<Stance> = new Set(['proposes', 'supports', 'claims', 'confirms', 'demands']);
const NO: ReadonlySet<Stance> = new Set(['denies', 'rejects', 'contradicts']);

/** What is wrong with a dossier as a whole: names, order, and what cannot stand beside each other. */
export function checkDossier(reading: Reading, tree: DossierText, dossier: Dossier): void {
  const nodes = new Map<object, AstNode>();
  tree.items
    .filter((item) => item.$type === 'StatementBlock')
    .forEach((node, at) => {
      const statement = dossier.statements[at];
      if (statement) nodes.set(statement, node);
    });
  const nodeOf = (statement: Statement): AstNode => nodes.get(statement) ?? tree;
  checkNames(reading, tree, dossier);
  let before: Statement | undefined;
  for (const statement of dossier.statements) {
    const node = nodeOf(statement);
    if (statement.when && before?.when && statement.when.from < before.when.from)
      report(reading, 'D005', node, `${statement.id} stands after ${before.id}, and is earlier.`, undefined, {
        related:
          before.range === undefined
            ? []
            : [{ message: `${before.id}, ${before.when.text}`, range: before.range }],
      });
    if (statement.when) before = statement;
    if (statement.draft)
      report(reading, 'D014', node, `${statement.id} was proposed by the reader of reports.`);
    checkClauses(reading, node, dossier, statement);
    for (const { bracket } of statement.clauses)
      if (bracket) checkBracket(reading, node, bracket, reading.pact);
  }
}

function checkNames(reading: Reading, tree: DossierText, dossier: Dossier): void {
  const known = dossier.voices.map(({ name }) => name);
  const ids = dossier.statements.map(({ id }) => id);
  const speaking = new Set(dossier.statements.flatMap(({ by }) => by));
  const voices = new Set<string>();
  const numbers = new Set<string>();
  const voice = (node: AstNode, names: readonly string[]): void => {
    for (const name of names)
      if (!known.includes(name))
        report(reading, 'D002', node, `No line introduces the voice ${name}.`, { wrong: name, known });
  };
  const statement = (node: AstNode, cited: readonly (string | undefined)[]): void => {
    for (const id of cited)
      if (id !== undefined && !ids.includes(id))
        report(reading, 'D003', node, `There is no statement ${id}.`, { wrong: id, known: ids });
  };
  for (const item of tree.items) {
    switch (item.$type) {
      case 'PartiesLine':
        break;
      case 'VoiceLine':
        if (voices.has(item.name)) report(reading, 'D006', item, `${item.name} is introduced twice.`);
        voices.add(item.name);
        voice(
          item,
          item.tails.flatMap((tail) => (tail.$type === 'ApartTail' ? tail.voices : [])),
        );
        if (!speaking.has(item.name)) report(reading, 'D013', item, `${item.name} says nothing here.`);
        break;
      case 'StatementBlock':
        if (numbers.has(item.number))
          report(reading, 'D006', item, `There are two statements ${item.number}.`);
        numbers.add(item.number);
        voice(item, item.by);
        break;
      case 'PendingLine':
        statement(
          item,
          item.tails.map((tail) => ('statement' in tail ? tail.statement : undefined)),
        );
        break;
      case 'StatusLine':
        for (const part of item.parts)
          if (part.$type === 'KindPart') {
            voice(item, part.by);
            statement(item, part.statements);
          }
    }
  }
}

/** What a statement rests on was said before it; and nobody says yes and no to one topic in one breath. */
function checkClauses(reading: Reading, node: AstNode, dossier: Dossier, statement: Statement): void {
  const { clauses, relays } = statement;
  for (const id of [
    ...(relays === undefined ? [] : [relays]),
    ...clauses.flatMap(({ answers, rewords }) => [...answers, ...(rewords === undefined ? [] : [rewords])]),
  ]) {
    const other = dossier.statements.find((one) => one.id === id);
    if (!other)
      report(reading, 'D003', node, `There is no statement ${id}.`, {
        wrong: id,
        known: dossier.statements.map((one) => one.id),
      });
    else if (other === statement) report(reading, 'D008', node, `${statement.id} rests on itself.`);
    else if (other.when && statement.when && other.when.from > statement.when.until)
      report(reading, 'D008', node, `${statement.id} rests on ${id}, which was said later.`);
  }
  for (const [at, clause] of clauses.entries())
    for (const other of clauses.slice(at + 1))
      if (clashes(clause, other))
        report(
          reading,
          'D007',
          node,
          `${statement.id} ${clause.stance} and ${other.stance} one topic: ${clause.topic.id}.`,
          undefined,
          {
            ...(other.range === undefined ? {} : { range: other.range }),
            related:
              clause.range === undefined
                ? []
                : [{ message: `it ${clause.stance} it here`, range: clause.range }],
          },
        );
  for (const { stance, topic } of clauses)
    if (
      stance === 'confirms' &&
      topic.id === 'consent' &&
      !statement.by.some((name) =>
        dossier.voices.some((voice) => voice.name === name && voice.of.includes(topic.of ?? '')),
      )
    )
      report(reading, 'D012', node, `${statement.id} confirms the consent of another party.`);
}

/** Of one topic, in one name: yes and no, or words and silence. What it tells of another's position stands apart. */
const clashes = (one: Clause, other: Clause): boolean =>
  sameTopic(one.topic, other.topic) &&
  one.reports?.party === other.reports?.party &&
  one.bracket === undefined &&
  other.bracket === undefined &&
  ((YES.has(one.stance) && NO.has(other.stance) && one.reports === undefined) ||
    (NO.has(one.stance) && YES.has(other.stance) && one.reports === undefined) ||
    (one.stance === 'silent') !== (other.stance === 'silent'));

function checkBracket(
  reading: Reading,
  node: AstNode,
  { issue, label }: NonNullable<Clause['bracket']>,
  pact: Draft | undefined,
): void {
  if (!pact) return;
  const bracket = pact.choices.find(({ id, kind }) => kind === 'bracket' && id === String(issue));
  if (!bracket) report(reading, 'D009', node, `${pact.id} has no bracket of issue ${issue}.`);
  else if (!bracket.options.some((option) => option.label === label))
    report(reading, 'D009', node, `Issue ${issue} of ${pact.id} has no alternative ${label}.`, {
      wrong: label,
      known: bracket.options.map((option) => option.label),
    });
}
