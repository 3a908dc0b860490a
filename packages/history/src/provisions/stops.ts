import { type Cite, type Condition, type Gate, type Pact, spanWords } from '@casus/engine';
import { atomsOf, coreOf, partsOf } from './core.ts';
import { distinct } from './happens.ts';
import type { Grade, Provision, Wording } from './model.ts';
import { few, once, refWords, sorted, whoWords } from './words.ts';

/** What can stand between the attack and the help: who can stop it, what it depends on, who keeps out of it. */
export const stops = (pact: Pact, wording: Wording): readonly Provision[] => [
  veto(pact, wording),
  conditions(pact, wording),
  reservations(pact, wording),
];

/** One way to stop the help, read off the words; whether it works in a case is for the search to prove. */
interface Stop {
  readonly words: string;
  readonly mark: string;
  readonly cite: Cite;
}

const POWERS: Readonly<Record<string, string>> = {
  veto: 'veto',
  contest: 'contest',
  suspend: 'suspend',
  release: 'release',
  terminate: 'terminate',
};

const EXITS: ReadonlySet<string> = new Set(['suspend', 'release', 'waive', 'expel']);

function veto(pact: Pact, wording: Wording): Provision {
  const core = coreOf(pact);
  const atoms = core.flatMap((norm) => atomsOf(pact, norm.when));
  const casus = atoms.flatMap((atom) => (atom.kind === 'pattern' && atom.casus ? [atom.casus] : []));
  const asked = new Set([
    ...atoms.flatMap((atom) => (atom.kind === 'decision' ? [atom.body] : [])),
    ...casus.flatMap(({ determiner }) => (determiner.kind === 'body' ? [determiner.body] : [])),
  ]);
  // These stand above already, with their time or their body.
  const counted = new Set([
    ...(casus.some(({ contest }) => contest) ? ['contest'] : []),
    ...(pact.bodies.some(({ name, vetoes }) => asked.has(name) && vetoes.length > 0) ? ['veto'] : []),
  ]);
  const found: readonly Stop[] = [
    ...pact.bodies
      .filter(({ name, actsFor }) => asked.has(name) && actsFor === undefined)
      .flatMap((body): readonly Stop[] => [
        ...body.vetoes.map(({ who, cite }) => ({
          words: `${whoWords(who, wording)}, by veto in the ${body.name}`,
          mark: 'veto in a body',
          cite,
        })),
        ...body.rules
          .filter(({ rule }) => rule.kind === 'unanimity' || rule.kind === 'consensus')
          .map(({ rule, cite }) => ({
            words: `any member of the ${body.name} (${rule.kind})`,
            mark: 'any member of a body',
            cite,
          })),
      ]),
    ...once(casus).flatMap(({ contest }): readonly Stop[] =>
      contest
        ? [
            {
              words: `${whoWords(contest.by, wording)}, by contesting it${contest.within === undefined ? '' : ` within ${spanWords(contest.within)}`}`,
              mark: 'by contesting it',
              cite: contest.cite,
            },
          ]
        : [],
    ),
    ...pact.norms.flatMap(({ act, position, subject, cite }): readonly Stop[] => {
      const power = POWERS[act.verb];
      return position === 'power' && power !== undefined && !counted.has(act.verb)
        ? [
            {
              words: `${whoWords(subject.who, wording)}, by its power to ${power}`,
              mark: `power to ${power}`,
              cite,
            },
          ]
        : [];
    }),
    ...pact.exits
      .filter(({ kind }) => EXITS.has(kind))
      .map(({ kind, by, cite }) => ({
        words: `${whoWords(by, wording)}, by its power to ${kind}`,
        mark: `power to ${kind}`,
        cite,
      })),
  ];
  if (found.length === 0)
    return { serves: 'veto', words: 'nobody, by its words', marks: ['nobody'], grade: 4, cites: [] };
  const marks = sorted(found.map(({ mark }) => mark));
  const any = marks.includes('any member of a body') || marks.includes('veto in a body');
  return {
    serves: 'veto',
    words: few(found.map(({ words }) => words)),
    marks,
    grade: any ? 0 : (Math.max(0, 3 - marks.length) as Grade),
    cites: distinct(found.map(({ cite }) => cite)),
  };
}

const gateWords = ({ organ, effect, already }: Gate): string =>
  already
    ? `${organ}: given in advance`
    : `${organ} (${effect === 'open' ? 'of what, is open' : effect === 'how' ? 'of how' : 'of whether'})`;

/** What a duty waits for, in its own conditions. */
const waits = (condition: Condition, wording: Wording): readonly [string, string] | undefined => {
  switch (condition.kind) {
    case 'act':
      return condition.act.verb === 'request'
        ? ['a request', 'request']
        : condition.act.verb === 'resist'
          ? ['that the victim resists', 'resistance']
          : [`that ${whoWords(condition.act.by, wording)} should ${condition.act.verb}`, 'an act of another'];
    case 'invoked':
      return ['an invocation', 'invocation'];
    case 'consents':
      return ['consent', 'consent'];
    case 'authorised':
      return [`authorisation by ${condition.organ}`, 'domestic organ'];
    case 'decision':
      return [`a decision of the ${condition.body}`, 'a decision of a body'];
    case 'norm':
      return [
        `that ${refWords(condition.ref)} is ${condition.test === 'applies' ? 'applied' : condition.test}`,
        'another duty',
      ];
    case 'in force':
      return [`that ${condition.pact} is in force`, 'another pact'];
    case 'fact':
      return [`${condition.fact}${condition.holds ? '' : ' (ended)'}`, 'a state of affairs'];
    case 'at war':
      return ['a war', 'a war'];
    default:
      return undefined;
  }
};

function conditions(pact: Pact, wording: Wording): Provision {
  const core = coreOf(pact);
  const own = core.flatMap((norm) =>
    [
      ...[norm.onlyIf, norm.soFarAs, norm.while, ...restOf(norm.when)].map((part) => [part, ''] as const),
      [norm.unless, 'except '] as const,
    ].flatMap(([condition, lead]) =>
      partsOf(condition).flatMap((part) => {
        const found = waits(part, wording);
        return found ? [{ words: `${lead}${found[0]}`, mark: found[1], cite: norm.cite }] : [];
      }),
    ),
  );
  const unprovoked = core
    .flatMap((norm) => atomsOf(pact, norm.when))
    .flatMap((atom) =>
      atom.kind === 'pattern' &&
      (atom.pattern.qualities ?? []).some((quality) => quality.includes('provoked'))
        ? [{ words: 'no provocation', mark: 'no provocation', cite: atom.casus?.cite ?? core[0]?.cite }]
        : [],
    );
  const gates = pact.gates.map((gate) => ({
    words: gateWords(gate),
    mark: gate.already ? 'authorised in advance' : 'domestic organ',
    cite: gate.cite,
  }));
  const forfeits = pact.forfeitures.map(({ extent, cite }) => ({
    words: extent === 'pact' ? 'the pact can be forfeited' : 'the party can forfeit it',
    mark: 'forfeiture',
    cite,
  }));
  const all = [...own, ...unprovoked, ...gates, ...forfeits];
  if (all.length === 0) return { serves: 'conditions', words: 'none', marks: ['none'], grade: 4, cites: [] };
  const marks = sorted(all.map(({ mark }) => mark));
  return {
    serves: 'conditions',
    words: few(all.map(({ words }) => words)),
    marks,
    grade: Math.max(0, 4 - marks.length) as Grade,
    cites: distinct(all.flatMap(({ cite }) => (cite ? [cite] : []))),
  };
}

/** What stands beside the trigger in "When A, and B": the parts of an `and` that name no incident. */
const restOf = (when: Condition | undefined): readonly Condition[] =>
  when?.kind === 'and'
    ? when.of.filter(({ kind }) => kind !== 'incident' && kind !== 'casus' && kind !== 'decision')
    : [];

function reservations(pact: Pact, wording: Wording): Provision {
  const relations = pact.relations.map((relation) => {
    switch (relation.kind) {
      case 'without prejudice':
        return {
          words: `without prejudice to ${relation.to}`,
          mark: 'without prejudice',
          cite: relation.cite,
        };
      case 'yields':
        return { words: `yields to ${relation.to}`, mark: 'yields', cite: relation.cite };
      case 'prevails':
        return {
          words: `prevails over ${relation.over === 'all' ? 'all others' : relation.over}`,
          mark: 'prevails',
          cite: relation.cite,
        };
      case 'replaces':
        return { words: `replaces ${relation.pact}`, mark: 'replaces', cite: relation.cite };
      case 'article subject to':
        return {
          words: `Article ${relation.article} is subject to ${refWords(relation.to)}`,
          mark: 'an article yields',
          cite: relation.cite,
        };
    }
  });
  const own = pact.reservations.map(({ by, kind, exempts, excludes, cite }) => ({
    words: `${kind} of ${wording.party(by)}${exempts?.article === undefined ? '' : ` (Article ${exempts.article} does not bind it)`}`,
    mark: exempts ? 'a party is exempt' : excludes ? 'a party leaves some out' : 'a declaration',
    cite,
  }));
  const all = [...own, ...relations];
  if (all.length === 0)
    return { serves: 'reservations', words: 'none', marks: ['none'], grade: 4, cites: [] };
  return {
    serves: 'reservations',
    words: few(all.map(({ words }) => words)),
    marks: sorted(all.map(({ mark }) => mark)),
    grade: own.some(({ mark }) => mark !== 'a declaration') ? 1 : own.length > 0 ? 2 : 3,
    cites: distinct(all.map(({ cite }) => cite)),
  };
}
