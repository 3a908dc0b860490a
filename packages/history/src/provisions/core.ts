import {
  type ArticleRef,
  type Casus,
  type Condition,
  familyOf,
  type IncidentPattern,
  type Norm,
  type Pact,
  VERBS,
  type VerbClass,
} from '@casus/engine';

/** What sets a norm off, taken out of its condition; what is denied sets nothing off. */
export type Atom =
  | { readonly kind: 'pattern'; readonly pattern: IncidentPattern; readonly casus?: Casus }
  | Extract<Condition, { readonly kind: 'opinion' | 'decision' | 'act' | 'fact' | 'norm' | 'at war' }>
  | { readonly kind: 'invoked'; readonly ref: ArticleRef }
  /** A casus of another pact, or a term that says no more. */
  | { readonly kind: 'term'; readonly term: string; readonly pact?: string };

const classOf = (verb: string): VerbClass | undefined => VERBS.find(({ id }) => id === verb)?.class;

/** Whether an act helps somebody or hurts who attacked him. */
export const isHelp = ({ act, position }: Norm): boolean =>
  position !== 'prohibition' && familyOf(act.verb) === 'help';

/** Whether an act is talk: consulting, meeting, co-ordinating. */
export const isTalk = ({ act }: Norm): boolean => familyOf(act.verb) === 'talk';

const isDuty = ({ position, manner }: Norm): boolean => position === 'duty' && manner === 'achieve';

/**
 * The norms for which the pact is made: duties to help; in a pact without one the duties that something sets off,
 * else the titles to help, else all that it says. What arises only where another duty is broken comes second.
 */
export const coreOf = ({ norms }: Pact): readonly Norm[] => {
  const first = norms.filter(({ failing }) => failing === undefined);
  const tries: readonly ((norm: Norm) => boolean)[] = [
    (norm) => isDuty(norm) && isHelp(norm),
    (norm) => isDuty(norm) && norm.when !== undefined && !isAfterwards(norm),
    (norm) => norm.position === 'liberty' && isHelp(norm),
    () => true,
  ];
  return tries.map((counts) => first.filter(counts)).find((found) => found.length > 0) ?? [];
};

/** Duties of those who have begun to help: to report it, to end it. */
const isAfterwards = ({ act }: Norm): boolean => ['report', 'end'].includes(classOf(act.verb) ?? '');

/** Everything that can set a condition off. */
export const atomsOf = (pact: Pact, condition: Condition | undefined): readonly Atom[] => {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and': {
      // Beside an incident the rest is a condition: "when Poland is attacked, and requests it".
      const atoms = condition.of.flatMap((part) => atomsOf(pact, part));
      const incidents = atoms.filter(({ kind }) => kind === 'pattern');
      return incidents.length > 0 ? incidents : atoms;
    }
    case 'or':
      return condition.of.flatMap((part) => atomsOf(pact, part));
    case 'continues':
      return atomsOf(pact, condition.of);
    case 'incident':
      return [{ kind: 'pattern', pattern: condition.pattern }];
    case 'casus':
      return casusAtoms(pact, condition.term, condition.pact);
    case 'invoked': {
      const terms = pact.terms.filter(
        (term): term is Casus =>
          term.kind === 'casus' &&
          (condition.term === term.term ||
            (condition.ref.pact === undefined && baseOf(term.cite.article) === condition.ref.article)),
      );
      const found = terms.flatMap(({ term }) => casusAtoms(pact, term));
      return found.length > 0 ? found : [{ kind: 'invoked', ref: condition.ref }];
    }
    case 'opinion':
    case 'decision':
    case 'act':
    case 'fact':
    case 'norm':
    case 'at war':
      return [condition];
    case 'always':
    case 'not':
    case 'in breach':
    case 'in force':
    case 'holds role':
    case 'consents':
    case 'authorised':
    case 'dated':
      return [];
  }
};

const casusAtoms = (pact: Pact, term: string, of?: string): readonly Atom[] => {
  const found = pact.terms.filter((each): each is Casus => each.kind === 'casus' && each.term === term);
  if ((of !== undefined && of !== pact.id) || found.length === 0)
    return [{ kind: 'term', term, ...(of === undefined ? {} : { pact: of }) }];
  return found.flatMap((casus) => [
    ...casus.patterns.map((pattern): Atom => ({ kind: 'pattern', pattern, casus })),
    ...atomsOf(pact, casus.also),
  ]);
};

/** "5" of "5(1)". */
export const baseOf = (article: string): string => article.replace(/\(.*$/, '');

/** Every condition inside a condition, itself first. */
export const partsOf = (condition: Condition | undefined): readonly Condition[] => {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [condition, ...condition.of.flatMap(partsOf)];
    case 'not':
    case 'continues':
      return [condition, ...partsOf(condition.of)];
    default:
      return [condition];
  }
};
