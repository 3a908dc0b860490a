import type { Casus, Determiner, IncidentPattern, Standard, Term, Validity } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { areaOf, letteredOf } from './area.ts';
import { conditionOf } from './condition.ts';
import { complain, type Here } from './context.ts';
import { patternOf } from './incident.ts';
import type { Open } from './joint.ts';
import { itemsOf } from './menu.ts';
import { anchorOf, spanOf } from './time.ts';
import { joined, phraseOf } from './who.ts';

const STANDARDS: Readonly<Record<string, Standard>> = {
  'in good faith': 'good faith',
  'in its sole judgement': 'sole',
  objectively: 'objective',
};

/** Sentences about one casus beside its definition. */
export interface AboutCasus {
  readonly contest?: {
    readonly predicate: ast.NormPredicate;
    readonly subject: ast.Subject;
    readonly here: Here;
  };
  readonly lapse?: { readonly rule: ast.FailingFinding; readonly here: Here };
}

/** A defined term, by what follows `means`; a chosen reading replaces its definition. */
export const termOf = (
  name: string,
  means: ast.Means,
  about: AboutCasus,
  valid: Validity | undefined,
  here: Here,
  open: Open,
): Term | undefined => {
  const reading = here.readings.get(name)?.get(here.env[name] ?? 'plain');
  const definition = reading?.body.$type === 'TermReading' ? reading.body.definition : means.definition;
  const base = { term: name, cite: here.cite, ...(valid ? { valid } : {}) };
  switch (definition.$type) {
    case 'MeasuresDefinition':
      return { kind: 'measures', ...base, menu: { owed: 'one', items: itemsOf(definition.measures) } };
    case 'WeightsDefinition':
      return undefined;
    case 'LetteredAreas':
      return { kind: 'area', ...base, area: letteredOf(definition, here) };
    case 'AreaBracket': {
      const set = open<ast.AreaSet>(definition, here);
      return set ? { kind: 'area', ...base, area: areaOf(set, here) } : undefined;
    }
    case 'AreaSet': {
      const who = groupOf(definition, here);
      return who
        ? { kind: 'group', ...base, who }
        : { kind: 'area', ...base, area: areaOf(definition, here) };
    }
    case 'ConditionDefinition':
      return casus(
        name,
        [],
        means,
        about,
        valid,
        { ...here },
        open,
        conditionOf(definition.condition, here, open),
      );
    case 'Incidents':
      return casus(
        name,
        definition.items.map((phrase) => patternOf(phrase, here, open)),
        means,
        about,
        valid,
        here,
        open,
      );
  }
};

/** "Any state in Europe", or names of states, is a group and no area. */
const groupOf = (set: ast.AreaSet, here: Here): ReturnType<typeof joined> | undefined => {
  const first = set.items[0];
  if (set.items.length === 1 && first?.base.$type === 'StatesIn') {
    const limit = first.limits[0];
    return limit?.$type === 'AreaIn'
      ? {
          kind: 'in',
          area: areaOf(
            {
              ...set,
              items: limit.place.items.map((base) => ({ ...first, base, limits: [] })),
            } as unknown as ast.AreaSet,
            here,
          ),
        }
      : { kind: 'any state' };
  }
  const names = set.items.flatMap((item) =>
    item.base.$type === 'AreaName' && item.limits.length === 0 ? [item.base.name] : [],
  );
  if (names.length !== set.items.length || set.minus.length > 0) return undefined;
  const low = here.low;
  if (names.some((name) => low.catalogue.party(name) === undefined && !low.names.roles.has(name)))
    return undefined;
  return joined(
    names.map((name) =>
      low.names.roles.has(name)
        ? { kind: 'role', role: low.names.roles.get(name) ?? name }
        : { kind: 'states', ids: [low.catalogue.party(name) ?? name] },
    ),
  );
};

const casus = (
  name: string,
  patterns: readonly IncidentPattern[],
  means: ast.Means,
  about: AboutCasus,
  valid: Validity | undefined,
  here: Here,
  open: Open,
  also?: Casus['also'],
): Casus => {
  const determination = means.determination;
  const taken = determination ? open<ast.Determiner>(determination.determiner, here) : undefined;
  const standard = determination?.extras.find((extra) => extra.$type === 'JudgedBy');
  let determiner = taken
    ? determinerOf(taken, standard?.$type === 'JudgedBy' ? standard.standard : undefined, here)
    : ({ kind: 'nobody' } satisfies Determiner);
  if (determination?.meanwhile)
    determiner = {
      kind: 'until then',
      first: determiner,
      meanwhile: determinerOf(determination.meanwhile, undefined, here),
    };
  if (determiner.kind === 'nobody')
    complain(here.low, 'P021', means, `Nobody is named to determine the ${name}.`);
  const contest = about.contest;
  const within = contest?.predicate.tails
    .map((tail) => open<ast.Tail>(tail, contest.here))
    .find((tail): tail is ast.Within => tail?.$type === 'Within');
  const span = within && contest ? open<ast.Duration>(within.duration, contest.here) : undefined;
  const lapse = about.lapse;
  const deemed =
    lapse?.rule.deemed.$type === 'CasusLapse'
      ? open<ast.FindingOutcome>(lapse.rule.deemed.outcome, lapse.here)?.word
      : undefined;
  const after = lapse?.rule.limit ? open<ast.Duration>(lapse.rule.limit.duration, lapse.here) : undefined;
  return {
    kind: 'casus',
    term: name,
    cite: here.cite,
    patterns,
    ...(also ? { also } : {}),
    determiner,
    ...(contest
      ? {
          contest: {
            by: joined(contest.subject.items.map((party) => phraseOf(party, contest.here).who)),
            ...(span ? { within: spanOf(span) } : {}),
            of: anchorOf(within?.anchor),
            cite: contest.here.cite,
          },
        }
      : {}),
    ...(lapse && deemed
      ? {
          lapse: {
            ...(after ? { after: spanOf(after) } : {}),
            of: lapse.rule.limit ? lapseAnchor(lapse.rule.limit.anchor) : 'incident',
            deemed,
            cite: lapse.here.cite,
          },
        }
      : {}),
    ...(valid ? { valid } : {}),
    open: [...here.open],
  };
};

/** Without `of`, the time for a determination counts from the attack. */
const lapseAnchor = (anchor: ast.Anchor | undefined): ReturnType<typeof anchorOf> =>
  anchor === undefined ? 'knowledge' : anchorOf(anchor);

const determinerOf = (node: ast.Determiner, standard: string | undefined, here: Here): Determiner => {
  const judged = STANDARDS[standard ?? node.standard ?? ''] ?? 'good faith';
  const phrase = phraseOf(node.who, here);
  if (node.itself || (phrase.bearing === 'each' && node.who.$type === 'Quantified'))
    return { kind: 'each', of: phrase.who, standard: judged };
  if (phrase.who.kind === 'pronoun' && phrase.who.pronoun === 'victim')
    return { kind: 'victim', standard: judged };
  if (phrase.who.kind === 'body')
    return {
      kind: 'body',
      body: phrase.who.body,
      ...(phrase.who.pact === undefined ? {} : { pact: phrase.who.pact }),
      standard: judged,
    };
  return { kind: 'party', who: phrase.who, standard: judged };
};
