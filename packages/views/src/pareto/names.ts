import { capital, inSentence, label, listed, type Names } from '../names.ts';
import type { BestActor, BestResolution, BestValue } from './model.ts';

/** "2 ITA, 5 DEU": the brackets in which a resolution differs from the first text, each with its label. */
export const settledWords = (
  { brackets }: Pick<BestValue, 'brackets'>,
  { labels }: Pick<BestResolution, 'labels'>,
): string => {
  const several = new Set(brackets.map(({ pact }) => pact)).size > 1;
  const changed = brackets.flatMap(({ pact, id, labels: [first] }, place) =>
    labels[place] === first ? [] : [`${several ? `${pact}:` : ''}${id} ${labels[place] ?? ''}`],
  );
  return changed.length === 0 ? FIRST : changed.join(', ');
};

/** The same inside a sentence. */
export const textWords = (
  value: Pick<BestValue, 'brackets'>,
  one: Pick<BestResolution, 'labels'>,
): string => {
  const words = settledWords(value, one);
  return words === FIRST ? `the ${FIRST}` : words;
};

const FIRST = 'first text';

/** What an actor is called in a table. */
export const actorName = ({ role, name }: Pick<BestActor, 'role' | 'name'>, names: Names): string =>
  role === 'guarantor' ? capital(name) : label(names, name);

/** What an actor, or the one whose key is known, is called in a sentence. */
export const actorWords = ({ actors }: Pick<BestResolution, 'actors'>, key: string, names: Names): string => {
  const actor = actors.find((one) => one.key === key || one.name === key);
  return actor === undefined || actor.role !== 'guarantor'
    ? inSentence(names, actor?.name ?? key)
    : actor.name;
};

/** Whose own text a resolution is: "text of Italy". */
export const sidesWords = ({ sides }: Pick<BestResolution, 'sides'>, names: Names): string =>
  sides.length === 0 ? '' : `text of ${listed(sides.map((party) => inSentence(names, party)))}`;
