import { type Casus, type Condition, isValid, type Norm } from '@casus/engine';
import type { Scene } from './scene.ts';

/** What a condition comes down to: an event, a finding, a state of affairs. */
export type Leaf =
  | Exclude<Condition, { readonly kind: 'and' | 'or' | 'always' }>
  /** A defined casus is found by whoever the text names; what must have happened is a leaf before it. */
  | { readonly kind: 'found'; readonly casus: Casus }
  /** Another duty was not done. */
  | { readonly kind: 'failing'; readonly norm: string };

/** Things that must all be so for a duty to arise: one way of several in which it can. */
export type Alternative = readonly Leaf[];

/** Of a sentence with more ways than this only the first are looked at; no treaty known to us has as many. */
const MOST = 32;

/** Every way in which a norm can come to be owed; one empty way where it stands with the pact. */
export const alternativesOf = (norm: Norm, scene: Scene): readonly Alternative[] => {
  const whole = [norm.when, norm.onlyIf, norm.soFarAs].map((part) => waysTo(part, scene, 0));
  const failing = scene.pact.norms.find(({ id }) => id === norm.failing?.norm);
  const before: readonly Alternative[] = failing
    ? alternativesOf({ ...failing, failing: undefined } as unknown as Norm, scene).map((way) => [
        ...way,
        { kind: 'failing', norm: failing.id } as const,
      ])
    : [[]];
  return all([before, ...whole]);
};

const all = (parts: readonly (readonly Alternative[])[]): readonly Alternative[] =>
  parts
    .reduce<readonly Alternative[]>(
      (sofar, part) => sofar.flatMap((way) => part.map((more) => [...way, ...more])),
      [[]],
    )
    .slice(0, MOST);

/** Articles that refer to each other in a circle lead nowhere. */
const DEEP = 4;

const waysTo = (condition: Condition | undefined, scene: Scene, depth: number): readonly Alternative[] => {
  if (condition === undefined || condition.kind === 'always') return [[]];
  switch (condition.kind) {
    case 'and':
      return all(condition.of.map((part) => waysTo(part, scene, depth)));
    case 'or':
      return condition.of.flatMap((part) => waysTo(part, scene, depth)).slice(0, MOST);
    case 'casus':
      return condition.pact === undefined && condition.sense !== 'rejected'
        ? casusWays(condition.term, condition.sense, scene, depth)
        : [[condition]];
    case 'continues':
      return waysTo(condition.of, scene, depth).map((way) => [...way, condition]);
    case 'decision':
      return decisionWays(condition, scene, depth);
    case 'invoked':
      return condition.term === undefined
        ? [[condition]]
        : casusWays(condition.term, 'occurs', scene, depth).map((way) => [...way, condition]);
    case 'norm': {
      const { ref, test } = condition;
      if (ref.pact !== undefined || test !== 'applies' || depth > DEEP) return [[condition]];
      const ways = scene.pact.norms
        .filter(({ cite, when }) => when !== undefined && isOf(cite.article, ref.article))
        .flatMap(({ when }) => waysTo(when, scene, depth + 1));
      return ways.length === 0 ? [[condition]] : ways.slice(0, MOST);
    }
    default:
      return [[condition]];
  }
};

/** A body decides where the text gives it the power: what that waits for has happened before. */
const decisionWays = (
  decision: Condition & { readonly kind: 'decision' },
  scene: Scene,
  depth: number,
): readonly Alternative[] => {
  const powers = scene.pact.norms.filter(
    ({ position, subject, act, valid }) =>
      position === 'power' &&
      subject.who.kind === 'body' &&
      subject.who.body === decision.body &&
      ['order', 'authorise', 'require', 'recommend', 'decide measures'].includes(act.verb) &&
      isValid(valid ?? {}, scene.at),
  );
  if (decision.pact !== undefined || depth > DEEP || powers.length === 0) return [[decision]];
  return powers
    .flatMap(({ when }) => waysTo(when, scene, depth + 1))
    .map((way) => [...way, decision])
    .slice(0, MOST);
};

/** "4(1)" is of Article 4. */
const isOf = (article: string, wanted: string | undefined): boolean =>
  wanted === undefined || article === wanted || article.startsWith(`${wanted}(`);

const casusWays = (
  term: string,
  sense: 'occurs' | 'established',
  scene: Scene,
  depth: number,
): readonly Alternative[] => {
  const found = scene.pact.terms.filter(
    (entry): entry is Casus =>
      entry.kind === 'casus' && entry.term === term && isValid(entry.valid ?? {}, scene.at),
  );
  const ways = found.flatMap((casus) => {
    const facts: readonly Alternative[] = [
      ...casus.patterns.map((pattern): Alternative => [{ kind: 'incident', pattern }]),
      ...(casus.also ? waysTo(casus.also, scene, depth) : []),
    ];
    return sense === 'established' && casus.determiner.kind !== 'nobody'
      ? facts.map((way) => [...way, { kind: 'found', casus } as const])
      : facts;
  });
  return ways.length === 0 ? [[{ kind: 'casus', term, sense }]] : ways;
};
