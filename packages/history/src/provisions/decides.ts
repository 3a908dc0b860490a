import {
  type Anchor,
  type Body,
  type Casus,
  type Determiner,
  listWords,
  type Pact,
  spanWords,
  type VoteRule,
} from '@casus/engine';
import { atomsOf, coreOf } from './core.ts';
import { distinct } from './happens.ts';
import type { Grade, Provision, Wording } from './model.ts';
import { few, sorted, whoWords } from './words.ts';

/** Who finds that it happened, and which body has a say. */
export const decides = (pact: Pact, wording: Wording): readonly Provision[] => [
  determination(pact, wording),
  body(pact, wording),
];

const determinerWords = (determiner: Determiner, wording: Wording): string => {
  switch (determiner.kind) {
    case 'nobody':
      return 'nobody named';
    case 'each':
      return `each${determiner.of === undefined ? '' : ` ${whoWords(determiner.of, wording, '').trim()}`} for itself`;
    case 'victim':
      return 'the victim';
    case 'party':
      return whoWords(determiner.who, wording);
    case 'body':
      return `the ${determiner.body}${determiner.pact === undefined ? '' : ` of ${determiner.pact}`}`;
    case 'until then':
      return `${determinerWords(determiner.first, wording)}, until then ${determinerWords(determiner.meanwhile, wording)}`;
  }
};

const determinerMarks = (pact: Pact, determiner: Determiner): readonly string[] => {
  switch (determiner.kind) {
    case 'party': {
      const { who } = determiner;
      const role = who.kind === 'role' ? pact.roles.find(({ singular }) => singular === who.role) : undefined;
      const ids = who.kind === 'states' ? who.ids : (role?.seats.map(({ party }) => party) ?? []);
      const protectedOnes = pact.roles
        .filter(({ nature }) => nature === 'beneficiary')
        .flatMap(({ seats }) => seats.map(({ party }) => party));
      // "as determined by Ukraine" is the victim under a name.
      return [ids.length > 0 && ids.every((id) => protectedOnes.includes(id)) ? 'the victim' : 'one party'];
    }
    case 'nobody':
      return ['nobody'];
    case 'each':
      return ['each for itself'];
    case 'victim':
      return ['the victim'];
    case 'body':
      return ['a body'];
    case 'until then':
      return [
        ...determinerMarks(pact, determiner.first),
        ...determinerMarks(pact, determiner.meanwhile),
        'until then',
      ];
  }
};

/** "of the attack". */
export const anchorWords = (anchor: Anchor): string => ANCHORS[anchor];

const ANCHORS: Readonly<Record<Anchor, string>> = {
  condition: 'of its being so',
  incident: 'of the attack',
  knowledge: 'of knowing of it',
  invocation: 'of the invocation',
  request: 'of the request',
  determination: 'of the determination',
  decision: 'of the decision',
  'first-breach': 'of the first breach',
  signature: 'of signature',
  'entry-into-force': 'of entry into force',
  mobilisation: 'of the mobilisation',
};

const lapseWords = ({ lapse }: Casus): readonly string[] =>
  lapse === undefined
    ? []
    : [
        lapse.after === undefined
          ? `without a determination deemed ${lapse.deemed}`
          : `after ${spanWords(lapse.after)} of silence deemed ${lapse.deemed}`,
      ];

function determination(pact: Pact, wording: Wording): Provision {
  const core = coreOf(pact);
  const atoms = core.flatMap((norm) => atomsOf(pact, norm.when));
  const casus = [
    ...new Set(atoms.flatMap((atom) => (atom.kind === 'pattern' && atom.casus ? [atom.casus] : []))),
  ];
  const facts = atoms.some((atom) => atom.kind === 'pattern' && !atom.casus);
  const opinions = atoms.flatMap((atom) => (atom.kind === 'opinion' ? [atom.by] : []));
  const decisions = atoms.flatMap((atom) => (atom.kind === 'decision' ? [atom.body] : []));
  const words = [
    ...casus.map((each) =>
      [
        determinerWords(each.determiner, wording),
        ...(each.contest ? [`${whoWords(each.contest.by, wording)} may contest it`] : []),
        ...lapseWords(each),
      ].join('; '),
    ),
    ...(facts ? ['nobody named'] : []),
    ...opinions.map((by) => `${whoWords(by, wording)}, by its opinion`),
    ...decisions.map((each) => `the ${each}`),
  ];
  const marks = sorted([
    ...casus.flatMap((each) => [
      ...determinerMarks(pact, each.determiner),
      ...(each.contest ? ['may be contested'] : []),
      ...(each.lapse ? [`silence: ${each.lapse.deemed}`] : []),
    ]),
    ...(facts ? ['nobody'] : []),
    ...(opinions.length > 0 ? ['an opinion'] : []),
    ...(decisions.length > 0 ? ['a body'] : []),
  ]);
  const has = (mark: string): boolean => marks.includes(mark);
  const grade: Grade = has('the victim')
    ? has('may be contested')
      ? 3
      : 4
    : has('an opinion')
      ? 3
      : has('a body')
        ? 2
        : 1;
  return {
    serves: 'who decides',
    words: words.length === 0 ? 'nothing to decide' : few(words),
    marks: marks.length === 0 ? ['nothing'] : marks,
    grade: marks.length === 0 ? 0 : grade,
    cites: distinct(
      casus.length > 0
        ? casus.flatMap(({ cite, contest, lapse }) => [
            cite,
            ...(contest ? [contest.cite] : []),
            ...(lapse ? [lapse.cite] : []),
          ])
        : atoms.length > 0
          ? core.map(({ cite }) => cite)
          : [],
    ),
  };
}

const ruleWords = (rule: VoteRule): string => {
  switch (rule.kind) {
    case 'unanimity':
    case 'majority':
    case 'two thirds':
    case 'each for itself':
      return rule.kind;
    case 'consensus':
      return rule.silence === undefined ? 'consensus' : `silence of ${spanWords(rule.silence)}`;
    case 'votes':
      return `${rule.need} of ${rule.of} votes`;
    case 'weighted':
      return `${rule.need} by weight`;
  }
};

/** "by consensus", "each for itself". */
const rulesWords = ({ rules }: Body): string => {
  const words = listWords([...new Set(rules.map(({ rule }) => ruleWords(rule)))]);
  return rules.every(({ rule }) => rule.kind === 'each for itself') ? words : `by ${words}`;
};

const RULE_GRADE: Readonly<Record<VoteRule['kind'], Grade>> = {
  unanimity: 0,
  consensus: 1,
  'two thirds': 2,
  votes: 2,
  weighted: 2,
  majority: 3,
  'each for itself': 4,
};

/** Organs of one party stand under the conditions; bodies that only watch decide nothing. */
const isCouncil = ({ actsFor, monitors }: Body): boolean => actsFor === undefined && monitors === undefined;

function body(pact: Pact, wording: Wording): Provision {
  const all = pact.bodies.filter(isCouncil);
  // One body may stand there once for each period; the one with a rule says more.
  const councils = all.filter(
    (one) => one.rules.length > 0 || !all.some(({ name, rules }) => name === one.name && rules.length > 0),
  );
  if (councils.length === 0) return { serves: 'body', words: 'none', marks: ['none'], grade: 3, cites: [] };
  const rules = councils.flatMap((each) => each.rules);
  return {
    serves: 'body',
    words: few(
      councils.map((each) =>
        [
          `the ${each.name}`,
          ...(each.rules.length === 0 ? ['no rule stated'] : [rulesWords(each)]),
          ...(each.vetoes.length > 0
            ? [`veto of ${listWords(each.vetoes.map(({ who }) => whoWords(who, wording)))}`]
            : []),
          ...(each.excluded.length > 0
            ? [`without the vote of ${listWords(each.excluded.map(({ who }) => whoWords(who, wording)))}`]
            : []),
        ].join(', '),
      ),
    ),
    marks: sorted([
      'a body',
      ...(rules.length === 0 ? ['no rule'] : rules.map(({ rule }) => `by ${rule.kind}`)),
      ...(councils.some(({ vetoes }) => vetoes.length > 0) ? ['vetoes'] : []),
      ...(councils.some(({ excluded }) => excluded.length > 0) ? ['some do not vote'] : []),
    ]),
    grade: rules.length === 0 ? 1 : (Math.min(...rules.map(({ rule }) => RULE_GRADE[rule.kind])) as Grade),
    cites: distinct(councils.flatMap(({ cite, rules: own }) => [cite, ...own.map((rule) => rule.cite)])),
  };
}
