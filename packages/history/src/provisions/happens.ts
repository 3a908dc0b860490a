import type { Area, Cite, IncidentPattern, IncidentKind, Norm, Pact, Who } from '@casus/engine';
import { type Atom, atomsOf, coreOf } from './core.ts';
import type { Grade, Provision, Wording } from './model.ts';
import { areaWords, few, incidentWords, once, refWords, sorted, whoWords } from './words.ts';

/** What must have happened, where, and by whom: the three functions that an incident has to meet. */
export const happens = (pact: Pact, wording: Wording): readonly Provision[] => {
  const core = coreOf(pact);
  const atoms = core.flatMap((norm) => atomsOf(pact, norm.when));
  const patterns = atoms.flatMap((atom) =>
    atom.kind === 'pattern' ? [atom.pattern] : atom.kind === 'opinion' ? [atom.that] : [],
  );
  const cites = citesOf(core, atoms);
  return [
    trigger(core, atoms, cites, wording),
    territory(pact, patterns, cites, wording),
    adversary(pact, patterns, cites, wording),
  ];
};

/** Each sentence once: the definitions of what must have happened, else the norms themselves. */
const citesOf = (core: readonly Norm[], atoms: readonly Atom[]): readonly Cite[] => {
  const defined = atoms.flatMap((atom) => (atom.kind === 'pattern' && atom.casus ? [atom.casus.cite] : []));
  return distinct(defined.length > 0 ? defined : core.map(({ cite }) => cite));
};

/** Sentences, each once. */
export const distinct = (cites: readonly Cite[]): readonly Cite[] => {
  const seen = new Map<string, Cite>();
  for (const cite of cites) {
    const key = `${cite.article} ${cite.sentence} ${cite.text}`;
    if (!seen.has(key)) seen.set(key, cite);
  }
  return [...seen.values()];
};

const atomWords = (atom: Atom, wording: Wording): string => {
  switch (atom.kind) {
    case 'pattern':
      return incidentWords(atom.pattern);
    case 'opinion':
      return `the opinion of ${whoWords(atom.by, wording)} that there is ${incidentWords(atom.that)}`;
    case 'decision':
      return `a decision of the ${atom.body}`;
    case 'act':
      return `that ${whoWords(atom.act.by, wording)} should ${atom.act.verb}`;
    case 'fact':
      return `${atom.fact}${atom.holds ? '' : ' (ended)'}`;
    case 'norm':
      return `that ${refWords(atom.ref)} is ${atom.test === 'applies' ? 'applied' : atom.test}`;
    case 'at war':
      return 'a war';
    case 'invoked':
      return `an invocation of ${refWords(atom.ref)}`;
    case 'term':
      return `${atom.term}${atom.pact === undefined ? '' : ` under ${atom.pact}`}`;
  }
};

const atomMarks = (atom: Atom): readonly string[] => {
  switch (atom.kind) {
    case 'pattern':
      return patternMarks(atom.pattern);
    case 'opinion':
      return ['an opinion', ...patternMarks(atom.that)];
    case 'decision':
      return ['a decision'];
    case 'act':
      return [`an act: ${atom.act.verb}`];
    case 'fact':
      return ['a state of affairs'];
    case 'norm':
      return ['another duty'];
    case 'at war':
      return ['a war'];
    case 'invoked':
      return ['an invocation'];
    case 'term':
      return ['another pact'];
  }
};

const patternMarks = ({
  kinds,
  qualities = [],
  means = [],
  attackers,
}: IncidentPattern): readonly string[] => [
  ...kinds,
  ...qualities.map((quality) => `if ${quality}`),
  ...(means.length > 0 ? ['by certain means'] : []),
  ...(attackers !== undefined && attackers > 1 ? ['two attackers or more'] : []),
];

/** Kinds that are less than an armed attack: whoever names one is obliged sooner. */
const WIDE: ReadonlySet<IncidentKind> = new Set<IncidentKind>([
  'use of force',
  'aggression',
  'breach of the peace',
  'threat',
  'threat of aggression',
  'mobilisation',
  'military operation',
  'coercion',
]);

function trigger(
  core: readonly Norm[],
  atoms: readonly Atom[],
  cites: readonly Cite[],
  wording: Wording,
): Provision {
  if (atoms.length === 0)
    return {
      serves: 'trigger',
      words: core.length === 0 ? 'none' : 'none: it stands at all times',
      marks: ['none'],
      grade: core.length === 0 ? 0 : 4,
      cites,
    };
  const patterns = atoms.flatMap((atom) => (atom.kind === 'pattern' ? [atom.pattern] : []));
  const wide = patterns.some(
    ({ kinds, means = [] }) => means.length === 0 && kinds.some((kind) => WIDE.has(kind)),
  );
  const bare = patterns.some(
    ({ qualities = [], means = [] }) => means.length === 0 && qualities.length === 0,
  );
  const grade: Grade = wide ? 4 : bare ? 3 : patterns.length > 0 ? 2 : 1;
  return {
    serves: 'trigger',
    words: few(
      atoms.map((atom) => atomWords(atom, wording)),
      ' or ',
    ),
    marks: sorted(atoms.flatMap(atomMarks)),
    grade,
    cites,
  };
}

/** The areas behind the name of a defined one. */
const defined = (pact: Pact, area: Area): readonly (readonly [Area, Cite | undefined])[] => {
  if (area.kind !== 'term') return [[area, undefined]];
  const found = pact.terms.flatMap((term) =>
    term.kind === 'area' && term.term === area.term ? [[term.area, term.cite] as const] : [],
  );
  return found.length > 0 ? found : [[area, undefined]];
};

const areaMarks = (pact: Pact, area: Area, depth = 0): readonly string[] => {
  switch (area.kind) {
    case 'region':
    case 'line':
      return ['a named region'];
    case 'term':
      return depth > 4
        ? []
        : defined(pact, area).flatMap(([inner]) =>
            inner.kind === 'term' ? ['a named region'] : areaMarks(pact, inner, depth + 1),
          );
    case 'territory':
      return [
        'territory',
        ...(area.control === undefined ? [] : ['only what is under control']),
        ...(area.only === undefined ? [] : [`only ${area.only}`]),
        ...(area.in === undefined ? [] : ['only in a region']),
      ];
    case 'objects':
      return area.objects.map((object) => object as string);
    case 'union':
    case 'overlap':
      return area.of.flatMap((each) => areaMarks(pact, each, depth + 1));
    case 'except':
      return [...areaMarks(pact, area.base, depth + 1), 'parts left out'];
    case 'dated':
      return areaMarks(pact, area.area, depth + 1);
    case 'everywhere':
      return ['anywhere'];
  }
};

function territory(
  pact: Pact,
  patterns: readonly IncidentPattern[],
  cites: readonly Cite[],
  wording: Wording,
): Provision {
  const areas = patterns.flatMap((pattern) => (pattern.in === undefined ? [] : [pattern.in]));
  if (areas.length === 0)
    return {
      serves: 'territory',
      words: patterns.length === 0 ? 'none named' : 'none named: wherever it happens',
      marks: ['anywhere'],
      grade: patterns.length === 0 ? 0 : 4,
      cites: patterns.length === 0 ? [] : cites,
    };
  const inner = areas.flatMap((area) => defined(pact, area));
  const marks = sorted(areas.flatMap((area) => areaMarks(pact, area)));
  const narrow = marks.filter((mark) => mark.startsWith('only') || mark === 'parts left out').length;
  const objects = marks.some((mark) => ['forces', 'vessels', 'aircraft'].includes(mark));
  return {
    serves: 'territory',
    words: few(inner.map(([area]) => areaWords(area, wording))),
    marks,
    grade:
      narrow > 0
        ? objects
          ? 2
          : 1
        : objects || marks.includes('anywhere')
          ? 4
          : marks.includes('territory')
            ? 3
            : 2,
    cites: distinct(inner.flatMap(([, cite]) => (cite === undefined ? [] : [cite]))).concat(
      inner.some(([, cite]) => cite === undefined) ? cites : [],
    ),
  };
}

/** What kind of attacker a text has in mind. */
const adversaryMark = (pact: Pact, who: Who | undefined): string => {
  if (who === undefined || who.kind === 'anyone') return 'anyone';
  switch (who.kind) {
    case 'any state':
      return 'any state';
    case 'role': {
      const role = pact.roles.find(({ singular }) => singular === who.role);
      return role?.nature === 'outsiders' || role?.nature === 'adversary' ? 'named states' : 'a party';
    }
    case 'states':
      return 'named states';
    case 'in':
    case 'group':
      return 'states of a region or group';
    case 'except':
      return who.base.kind === 'any state' || who.base.kind === 'anyone'
        ? 'any but some'
        : adversaryMark(pact, who.base);
    case 'union':
      return once(who.of.map((each) => adversaryMark(pact, each))).join(' or ');
    case 'such':
      return adversaryMark(pact, who.base);
    case 'pronoun':
    case 'body':
      return 'anyone';
  }
};

const adversaryWords = (pact: Pact, who: Who | undefined, wording: Wording): readonly string[] => {
  if (who === undefined) return ['anyone'];
  if (who.kind === 'states') return who.ids.map(wording.party);
  if (who.kind === 'union') return who.of.flatMap((each) => adversaryWords(pact, each, wording));
  if (who.kind !== 'role') return [whoWords(who, wording)];
  const seats = pact.roles
    .filter(({ singular }) => singular === who.role)
    .flatMap((role) => role.seats.map(({ party }) => party));
  const names = once(seats).filter((party) => party !== 'all states');
  return names.length === 0 || names.length > 3 ? [whoWords(who, wording)] : names.map(wording.party);
};

function adversary(
  pact: Pact,
  patterns: readonly IncidentPattern[],
  cites: readonly Cite[],
  wording: Wording,
): Provision {
  if (patterns.length === 0)
    return { serves: 'adversary', words: 'none named', marks: ['none'], grade: 0, cites: [] };
  const marks = sorted(patterns.map(({ by }) => adversaryMark(pact, by)));
  const grade: Grade = marks.includes('anyone')
    ? 4
    : marks.includes('any state')
      ? 3
      : marks.some((mark) => mark.startsWith('states of') || mark === 'any but some')
        ? 2
        : 1;
  return {
    serves: 'adversary',
    words: few(
      patterns.flatMap(({ by }) => adversaryWords(pact, by, wording)),
      ' or ',
    ),
    marks,
    grade,
    cites,
  };
}
