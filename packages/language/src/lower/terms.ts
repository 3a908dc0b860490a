import type * as ast from '../generated/ast.ts';
import { listChoice } from './choices.ts';
import { termNamed } from './context.ts';
import { subjectNames } from './names.ts';
import type { Placed } from './sentences.ts';
import { hereOf, idsOf, type Sheet, stands, withBody } from './sheet.ts';
import { type AboutCasus, termOf } from './term.ts';

/** Every defined term with the sentences about it. */
export const terms = (sheet: Sheet): readonly unknown[] => {
  const about = sheet.sentences.filter((home) => isContest(home) || isLapse(home));
  return withBody(sheet, 'SubjectSentence').flatMap((home) => {
    const body = home.sentence.body as ast.SubjectSentence;
    const means = body.predicates.find((predicate): predicate is ast.Means => predicate.$type === 'Means');
    const name = subjectNames(body.subject)[0];
    if (!means || name === undefined) return [];
    const others = about.filter((other) => contests(sheet, other, name) || lapses(sheet, other, name));
    return listChoice(idsOf(sheet, [home, ...others]), (env) => {
      if (!stands(sheet, home, env)) return [];
      const standing = others.filter((other) => stands(sheet, other, env));
      const contest = standing.find((other) => contests(sheet, other, name));
      const lapse = standing.find((other) => lapses(sheet, other, name));
      const contestBody = contest?.sentence.body;
      const failing = lapse?.sentence.body;
      const said: AboutCasus = {
        ...(contest && contestBody?.$type === 'SubjectSentence'
          ? {
              contest: {
                predicate: contestBody.predicates[0] as ast.NormPredicate,
                subject: contestBody.subject,
                here: hereOf(sheet, contest, env),
              },
            }
          : {}),
        ...(lapse && failing?.$type === 'Failing' && failing.rule.$type === 'FailingFinding'
          ? { lapse: { rule: failing.rule, here: hereOf(sheet, lapse, env) } }
          : {}),
      };
      const term = termOf(name, means, said, home.valid, hereOf(sheet, home, env), sheet.open);
      return term ? [term] : [];
    });
  });
};

const isContest = ({ sentence: { body } }: Placed): boolean =>
  body.$type === 'SubjectSentence' &&
  body.predicates.some(
    (predicate) => predicate.$type === 'NormPredicate' && predicate.act.$type === 'ContestPower',
  );

const isLapse = ({ sentence: { body } }: Placed): boolean =>
  body.$type === 'Failing' && body.rule.$type === 'FailingFinding';

const contests = (sheet: Sheet, home: Placed, name: string): boolean => {
  const { body } = home.sentence;
  if (body.$type !== 'SubjectSentence') return false;
  return body.predicates.some(
    (predicate) =>
      predicate.$type === 'NormPredicate' &&
      predicate.act.$type === 'ContestPower' &&
      termNamed(sheet.low, predicate.act.term) === name,
  );
};

const lapses = (sheet: Sheet, home: Placed, name: string): boolean => {
  const { body } = home.sentence;
  return (
    body.$type === 'Failing' &&
    body.rule.$type === 'FailingFinding' &&
    body.rule.deemed.$type === 'CasusLapse' &&
    termNamed(sheet.low, body.rule.deemed.term) === name
  );
};
