import type { Validity } from '@casus/engine';
import { listChoice } from './choices.ts';
import type { Env } from './context.ts';
import { type AboutBody, bodyFrom } from './body.ts';
import { isAboutBody, subjectNames } from './names.ts';
import type { Placed } from './sentences.ts';
import { hereOf, idsOf, lastBody, type Sheet, stands } from './sheet.ts';

/** Every body with the sentences about it. */
export const bodies = (sheet: Sheet): readonly unknown[] => {
  return [...sheet.low.names.bodies].flatMap((name) => {
    const homes = sheet.sentences.filter(
      (home) => bodySpokenOf(sheet, home) === name || isOrganOf(home, name),
    );
    return listChoice(idsOf(sheet, homes), (env) => {
      const here = homes.filter((home) => stands(sheet, home, env));
      const made = periodsOf(here).flatMap((valid) => {
        const about = here
          .filter((home) => holdsIn(home.valid, valid))
          .flatMap((home) => aboutBody(sheet, home, env));
        const body = about.length === 0 ? undefined : bodyFrom(name, about, sheet.open);
        return body ? [{ ...body, ...(valid ? { valid } : {}) }] : [];
      });
      // Before anybody sits in it, it is not there, whatever is said of its votes.
      const seated = made.filter((body) => body.members !== undefined || body.actsFor !== undefined);
      return seated.length > 0 ? seated : made;
    });
  });
};

/** The stretches of time in which the same sentences hold; one, without dates, where no sentence has any. */
const periodsOf = (homes: readonly Placed[]): readonly (Validity | undefined)[] => {
  const dates = homes.flatMap(({ valid }) => [valid?.from, valid?.until]);
  const cuts = [...new Set(dates)].filter((at) => at !== undefined).sort((a, b) => a - b);
  if (cuts.length === 0) return [undefined];
  return [undefined, ...cuts].map((from, index) => {
    const until = cuts[index];
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  });
};

/** Whether a sentence holds throughout a stretch that no date cuts. */
const holdsIn = (sentence: Validity | undefined, stretch: Validity | undefined): boolean =>
  (sentence?.from === undefined || (stretch?.from !== undefined && stretch.from >= sentence.from)) &&
  (sentence?.until === undefined || (stretch?.until !== undefined && stretch.until <= sentence.until));

const isOrganOf = (home: Placed, name: string): boolean => {
  const { body } = home.sentence;
  return (
    body.$type === 'SubjectSentence' &&
    subjectNames(body.subject).includes(name) &&
    body.predicates.some((predicate) => predicate.$type === 'ActsFor')
  );
};

/** The body that a sentence is about, if any. */
const bodySpokenOf = (sheet: Sheet, home: Placed): string | undefined => {
  const { body } = home.sentence;
  switch (body.$type) {
    case 'SubjectSentence': {
      const first = body.predicates[0];
      if (!first) return undefined;
      if (isAboutBody(first))
        return body.subject.items[0]?.$type === 'It' ? lastBody(sheet, home) : subjectNames(body.subject)[0];
      if (first.$type === 'DoNotVote') return bodyInArticle(sheet, home);
      if (first.$type === 'NormPredicate' && first.act.$type === 'VetoPower')
        return first.act.body?.name ?? bodyInArticle(sheet, home);
      return undefined;
    }
    case 'Abstention':
      return bodyInArticle(sheet, home);
    case 'FindingCounts':
      return body.body.name;
    case 'Failing':
      return body.rule.$type === 'FailingFinding' && body.rule.deemed.$type === 'ProposalLapse'
        ? bodyInArticle(sheet, home)
        : undefined;
    default:
      return undefined;
  }
};

const bodyInArticle = (sheet: Sheet, home: Placed): string | undefined => {
  return lastBody(sheet, home) ?? [...sheet.low.names.bodies][0];
};

const aboutBody = (sheet: Sheet, home: Placed, env: Env): readonly AboutBody[] => {
  const { body } = home.sentence;
  const here = hereOf(sheet, home, env);
  switch (body.$type) {
    case 'SubjectSentence':
      return body.predicates.map((node) => ({ node, subject: body.subject, here }));
    case 'Abstention':
    case 'FindingCounts':
      return [{ node: body, here }];
    case 'Failing':
      return body.rule.$type === 'FailingFinding' ? [{ node: body.rule, here }] : [];
    default:
      return [];
  }
};
