import type { Forfeiture, Relation } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { forEachChoice, listChoice } from './choices.ts';
import { conditionOf, textRef } from './condition.ts';
import { type Env, textOf } from './context.ts';
import type { Placed } from './sentences.ts';
import { hereOf, idsOf, type Sheet, stands, withBody } from './sheet.ts';
import { type AboutTenure, headTenure, withTenure } from './tenure.ts';
import { joined, phraseOf } from './who.ts';

/** Who loses the pact, and when. */
export const forfeitures = (sheet: Sheet): readonly unknown[] => {
  return withBody(sheet, 'SubjectSentence').flatMap((home) => {
    const body = home.sentence.body as ast.SubjectSentence;
    const forfeits = body.predicates.find(
      (predicate): predicate is ast.Forfeits => predicate.$type === 'Forfeits',
    );
    const { condition } = home.sentence;
    if (!forfeits || !condition) return [];
    return listChoice(idsOf(sheet, [home]), (env) => {
      if (!stands(sheet, home, env)) return [];
      const here = hereOf(sheet, home, env);
      const out: Forfeiture = {
        who: joined(body.subject.items.map((party) => phraseOf(party, here).who)),
        when: conditionOf(condition, here, sheet.open),
        ...(forfeits.judge ? { judge: phraseOf(forfeits.judge.who, here).who } : {}),
        extent: 'party',
        cite: here.cite,
      };
      return [out];
    });
  });
};

/** How the pact stands to others. */
export const relations = (sheet: Sheet): readonly unknown[] => {
  return sheet.sentences.flatMap((home) => {
    if (home.sentence.body.$type !== 'NothingAffects' && home.sentence.body.$type !== 'ThisSentence')
      return [];
    return listChoice(idsOf(sheet, [home]), (env) =>
      stands(sheet, home, env) ? relationOf(sheet, home, env) : [],
    );
  });
};

const relationOf = (sheet: Sheet, home: Placed, env: Env): readonly Relation[] => {
  const { body } = home.sentence;
  const { cite } = home;
  if (body.$type === 'NothingAffects') return [{ kind: 'without prejudice', to: body.pact, cite }];
  if (body.$type !== 'ThisSentence') return [];
  const { rule } = body;
  switch (rule.$type) {
    case 'PrevailsOver':
      return [{ kind: 'prevails', over: rule.all ? 'all' : (rule.pact ?? 'all'), cite }];
    case 'YieldsTo':
      return [{ kind: 'yields', to: rule.pact, cite }];
    case 'Replaces':
      return [{ kind: 'replaces', pact: rule.pact, cite }];
    case 'SubjectTo':
      return [
        {
          kind: 'article subject to',
          article: cite.article,
          to: textRef(rule.to, hereOf(sheet, home, env)),
          cite,
        },
      ];
    default:
      return [];
  }
};

/** Start, duration and end. */
export const tenure = (sheet: Sheet, file: ast.PactFile): unknown => {
  const homes = withBody(sheet, 'ThisSentence').filter((home) =>
    ['InForce', 'Renewed', 'Provisional', 'Lapses'].includes(
      (home.sentence.body as ast.ThisSentence).rule.$type,
    ),
  );
  const head = headTenure(file, {
    low: sheet.low,
    env: {},
    cite: { pact: sheet.low.id, article: 'head', sentence: 1, text: file.form ? textOf(file.form) : '' },
    readings: sheet.readings.byId,
    open: new Set(),
  });
  return forEachChoice(idsOf(sheet, homes), {}, (env) =>
    withTenure(
      head,
      homes
        .filter((home) => stands(sheet, home, env))
        .map(
          (home): AboutTenure => ({
            rule: (home.sentence.body as ast.ThisSentence).rule,
            when: home.sentence.condition,
            here: hereOf(sheet, home, env),
          }),
        ),
      sheet.open,
    ),
  );
};
