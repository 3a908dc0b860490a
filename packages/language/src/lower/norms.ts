import type { Gate, Norm } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { listChoice } from './choices.ts';
import type { Env, Here } from './context.ts';
import { subjectNames } from './names.ts';
import { consultFirst, limitsOf, type LoweredNorms, normsOf, warnNoClock } from './norm.ts';
import type { Placed } from './sentences.ts';
import { hereOf, idsOf, lastBody, type Sheet, stands, underReadings, withBody } from './sheet.ts';
import { anchorOf, spanOf } from './time.ts';
import { joined, namesOf, phraseOf, whoOf } from './who.ts';

/** What the norm sentences of a pact come to, part by part. */
export const each = (sheet: Sheet, part: 'norms' | 'exits' | 'gates'): readonly unknown[] => {
  return sheet.sentences
    .filter((home) => isNormSentence(home) || asksFirst(home) || callsBody(home))
    .flatMap((home) => {
      const silence = silenceOf(sheet, home);
      return listChoice(idsOf(sheet, silence ? [home, silence] : [home]), (env) => {
        const made = lowerNorms(sheet, home, env);
        return part === 'gates' && silence && stands(sheet, silence, env)
          ? made.gates.map((gate) => withSilence(sheet, gate, silence, env))
          : made[part];
      });
    });
};

/** "Failing authorisation within 10 days, ..." is about the gate in the sentences before it. */
const silenceOf = (sheet: Sheet, home: Placed): Placed | undefined => {
  if (!isNormSentence(home)) return undefined;
  for (let index = home.index + 1; index < sheet.sentences.length; index += 1) {
    const other = sheet.sentences[index];
    if (!other) break;
    const { body } = other.sentence;
    if (body.$type === 'Failing' && body.rule.$type === 'FailingApproval') return other;
    if (isNormSentence(other)) return undefined;
  }
  return undefined;
};

const withSilence = (sheet: Sheet, gate: Gate, silence: Placed, env: Env): Gate => {
  const { body } = silence.sentence;
  if (body.$type !== 'Failing' || body.rule.$type !== 'FailingApproval') return gate;
  const { limit, outcome } = body.rule;
  const here = hereOf(sheet, silence, env);
  const duration = limit ? sheet.open<ast.Duration>(limit.duration, here) : undefined;
  return {
    ...gate,
    silence: {
      after: duration ? spanOf(duration) : { kind: 'exact', ms: 0 },
      of: anchorOf(limit?.anchor),
      deemed: outcome,
      cite: silence.cite,
    },
  };
};

/** A definition whose determiner must consult before it finds. */
const asksFirst = (home: Placed): boolean =>
  meansOf(home)?.determination?.extras.some((extra) => extra.$type === 'AfterConsulting') === true;

const meansOf = (home: Placed): ast.Means | undefined => {
  const { body } = home.sentence;
  return body.$type === 'SubjectSentence'
    ? body.predicates.find((predicate): predicate is ast.Means => predicate.$type === 'Means')
    : undefined;
};

/** The duty to consult before finding, as a norm of its own. */
const findingNorms = (sheet: Sheet, home: Placed, here: Here): readonly Norm[] => {
  const determination = meansOf(home)?.determination;
  const { body } = home.sentence;
  const determiner = determination ? sheet.open<ast.Determiner>(determination.determiner, here) : undefined;
  const consulting = determination?.extras.find((extra) => extra.$type === 'AfterConsulting');
  const term = body.$type === 'SubjectSentence' ? subjectNames(body.subject)[0] : undefined;
  if (!determiner || consulting?.$type !== 'AfterConsulting' || term === undefined) return [];
  const who = phraseOf(determiner.who, here).who;
  return [
    consultFirst(
      `${home.cite.article}.${home.ordinal}c`,
      here,
      who,
      { verb: 'determine', term },
      namesOf(consulting.who, here),
      undefined,
    ),
  ];
};

/** A body that meets at somebody's request: that it has to is a duty of all who sit in it, done by one meeting. */
const callsBody = (home: Placed): boolean => callOf(home) !== undefined;

const callOf = ({ sentence: { body } }: Placed): ast.Meets | undefined =>
  body.$type === 'SubjectSentence'
    ? body.predicates.find((predicate): predicate is ast.Meets => predicate.$type === 'Meets')
    : undefined;

const meetingNorms = (sheet: Sheet, home: Placed, node: ast.Meets, here: Here): readonly Norm[] => {
  const { body: subject } = home.sentence;
  const first = subject.$type === 'SubjectSentence' ? subject.subject.items[0] : undefined;
  const name =
    first?.$type === 'It' ? lastBody(sheet, home) : first?.$type === 'Named' ? first.name : undefined;
  if (name === undefined) return [];
  const { deadline, while: during, until, unless, onlyIf } = limitsOf(node.tails, here, sheet.open);
  return [
    {
      id: `${home.cite.article}.${home.ordinal}`,
      cite: here.cite,
      position: 'duty',
      strength: 'shall',
      manner: 'achieve',
      subject: { who: { kind: 'body', body: name }, bearing: 'one or more' },
      when: {
        kind: 'act',
        act: { by: whoOf(node.who, here), verb: 'request', object: 'meeting', body: name },
      },
      act: { verb: 'meet', body: { body: name } },
      deadline,
      ...(during ? { while: during } : {}),
      ...(until ? { until } : {}),
      ...(unless ? { unless } : {}),
      ...(onlyIf ? { onlyIf } : {}),
      ...(home.valid ? { valid: home.valid } : {}),
      open: [...here.open],
    },
  ];
};

const lowerNorms = (sheet: Sheet, home: Placed, env: Env): LoweredNorms => {
  const key = `${home.index}|${JSON.stringify(env)}`;
  const known = sheet.lowered.get(key);
  if (known) return known;
  const made = makeNorms(sheet, home, env);
  sheet.lowered.set(key, made);
  return made;
};

const makeNorms = (sheet: Sheet, home: Placed, env: Env): LoweredNorms => {
  const nothing: LoweredNorms = { norms: [], exits: [], gates: [] };
  if (!stands(sheet, home, env)) return nothing;
  const sentence = underReadings(sheet, home, env);
  const here = hereOf(sheet, home, env);
  const { body } = sentence;
  if (asksFirst(home)) return { ...nothing, norms: findingNorms(sheet, home, here) };
  const call = callOf(home);
  if (call) return { ...nothing, norms: meetingNorms(sheet, home, call, here) };
  if (body.$type === 'SubjectSentence') {
    const performs = body.predicates.find(
      (predicate): predicate is ast.Performs => predicate.$type === 'Performs',
    );
    if (performs) {
      const who = joined(body.subject.items.map((party) => phraseOf(party, here).who));
      return {
        ...nothing,
        gates: [
          {
            who,
            organ: 'parliament',
            effect: 'open',
            ...(performs.signature ? { already: true as const } : {}),
            cite: here.cite,
          },
        ],
      };
    }
    const made = normsOf(body, sentence.condition, home.valid, home.ordinal, here, sheet.open);
    const out = {
      ...made,
      exits: made.exits.map((exit) => ({ ...exit, accrued: owedAtExit(sheet, env) })),
      norms: replaces(sheet, home, body, made.norms),
    };
    for (const norm of out.norms) warnNoClock(norm, home.sentence, here);
    return out;
  }
  if (body.$type === 'Failing' && body.rule.$type === 'FailingThat') {
    const inner = body.rule.sentence;
    const mode =
      inner.predicates.find(
        (predicate): predicate is ast.NormPredicate => predicate.$type === 'NormPredicate',
      )?.mode ?? 'also';
    const failed = normBefore(sheet, home);
    if (failed === undefined) return nothing;
    return normsOf(inner, sentence.condition, home.valid, home.ordinal, here, sheet.open, {
      norm: failed,
      keeps: mode,
      ...(body.rule.excuse ? { excuse: true as const } : {}),
    });
  }
  return nothing;
};

/** "What is owed at withdrawal ends" is said once, for every way out. */
const owedAtExit = (sheet: Sheet, env: Env): 'survives' | 'ends' => {
  const said = withBody(sheet, 'Owed').find((home) => stands(sheet, home, env))?.sentence.body;
  return said?.$type === 'Owed' && said.outcome === 'ends' ? 'ends' : 'survives';
};

/** "Shall instead" replaces the duties that stand before it in the article. */
const replaces = (
  sheet: Sheet,
  home: Placed,
  body: ast.SubjectSentence,
  norms: readonly Norm[],
): readonly Norm[] => {
  const instead = body.predicates.some(
    (predicate) => predicate.$type === 'NormPredicate' && predicate.mode === 'instead',
  );
  if (!instead) return norms;
  const article = home.cite.article.replace(/\(.*$/, '');
  const before = sheet.sentences
    .slice(0, home.index)
    .filter((other) => other.cite.article.replace(/\(.*$/, '') === article);
  const ids = before.flatMap((other) => lowerNorms(sheet, other, {}).norms.map((norm) => norm.id));
  return norms.map((norm) => ({ ...norm, instead: ids }));
};

const normBefore = (sheet: Sheet, home: Placed): string | undefined => {
  for (let index = home.index - 1; index >= 0; index -= 1) {
    const other = sheet.sentences[index];
    if (!other || !isNormSentence(other)) continue;
    return `${other.cite.article}.${other.ordinal}`;
  }
  return undefined;
};

const isNormSentence = (home: Placed): boolean => {
  const { body } = home.sentence;
  return (
    (body.$type === 'SubjectSentence' &&
      body.predicates.some(
        (predicate) => predicate.$type === 'NormPredicate' || predicate.$type === 'Performs',
      )) ||
    (body.$type === 'Failing' && body.rule.$type === 'FailingThat')
  );
};
