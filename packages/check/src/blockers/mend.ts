import {
  compile,
  type Condition,
  type MeasureId,
  type Norm,
  type Pact,
  type System,
  type VerbClass,
  VERBS,
} from '@casus/engine';

/**
 * A defect of a text, in the sense of SEMANTICS section 11: what a repair of the text would take away.
 * `condition on others`: a duty waits for what others do in answer; `clash` and `prior treaty`: a prohibition
 * stands against it, of a pact that has no priority, or has.
 */
export type Defect =
  | 'strength'
  | 'menu'
  | 'content'
  | 'gate'
  | 'clock'
  | 'bearing'
  | 'condition on others'
  | 'clash'
  | 'prior treaty';

/**
 * The same pacts with every defect mended but those left: a promise is a duty, a menu is never empty, a duty
 * without a clock is due at once, none waits for what others do, nothing forbids performance. A prohibition weaker
 * than a duty ("should not") forbids nothing, and never stays.
 */
export const mended = (system: System, leaving: readonly Defect[] = []): System =>
  recompiled(system, (pact) => mendedPact(system, pact, leaving));

/** The same system with other texts in the place of its pacts. */
export const recompiled = (system: System, edit: (pact: Pact) => Pact): System =>
  compile(
    system.pacts.map(({ pact }) => edit(pact)),
    {
      version: system.world.version,
      actors: [...system.world.actors.values()],
      regions: [...system.world.regions.values()],
    },
    system.options,
  );

const mendedPact = (system: System, pact: Pact, leaving: readonly Defect[]): Pact => {
  const ranks = (system.byId.get(pact.id)?.prevailsOver.size ?? 0) > 0;
  const kept = leaving.includes(ranks ? 'prior treaty' : 'clash');
  // A pact under which nobody has to use force names arms.
  const most = pact.norms.some(isSparedForce) ? 'arms' : 'force';
  return {
    ...pact,
    norms: pact.norms
      .filter((norm) => !isBan(norm) || isOrder(norm) || (kept && isDuty(norm)))
      .filter((norm) => !(isAid(norm) && ENDS.has(norm.act.verb)))
      .map((norm) => (isAid(norm) ? mendedNorm(norm, leaving, most) : norm)),
    gates: leaving.includes('gate')
      ? pact.gates.map((gate) => (gate.effect === 'open' ? { ...gate, effect: 'whether' } : gate))
      : pact.gates,
  };
};

/** A prohibition, or a state of affairs to keep up: it adds nothing to a floor, and may forbid what another norm asks for. */
export const isBan = (norm: Norm): boolean =>
  norm.position === 'prohibition' || (norm.position === 'duty' && norm.manner === 'maintain');

/** "After consulting the others": no judgement before that. It says in what order things are done, and forbids no help. */
const isOrder = ({ position, act }: Norm): boolean => position === 'prohibition' && act.verb === 'determine';

/** A duty, or a promise weaker than one, to do something by some time. */
export const isAid = (norm: Norm): boolean => norm.position === 'duty' && norm.manner === 'achieve';

const mendedNorm = (norm: Norm, leaving: readonly Defect[], most: MeasureId): Norm => {
  let out = norm;
  if (!leaving.includes('strength')) out = { ...out, strength: isDuty(norm) ? norm.strength : 'shall' };
  if (!leaving.includes('menu')) {
    out = withLeast(out);
    if (!leaving.includes('content')) out = withContent(out, most);
  } else if (!leaving.includes('content') && !mayBeNothing(norm)) out = withContent(out, most);
  if (!leaving.includes('clock') && ANSWERS.has(out.act.verb)) out = withClock(out);
  if (!leaving.includes('bearing')) out = several(out);
  return leaving.includes('condition on others') ? out : freed(out);
};

/** Whether several owe one thing without its being said that each owes it: the bare plural, and "jointly". */
export const isOpenBearing = ({ subject: { bearing }, act }: Norm): boolean =>
  (bearing === 'plural' || bearing === 'jointly') && act.menu?.together !== true && isHelp(act.verb);

const isHelp = (verb: string): boolean => HELPS.has(verb);

const several = (norm: Norm): Norm =>
  isOpenBearing(norm) ? { ...norm, subject: { ...norm.subject, bearing: 'each' } } : norm;

/** Whether the verb of a norm binds fully. */
export const isDuty = ({ strength }: Norm): boolean => strength === 'shall' || strength === 'undertakes';

/** Whether the menu of a norm may be answered by nothing: it says so, or leaves it open. */
export const mayBeNothing = ({ act: { menu } }: Norm): boolean =>
  menu?.owed === 'deems' && menu.least !== 'something';

const withLeast = (norm: Norm): Norm =>
  norm.act.menu && mayBeNothing(norm)
    ? { ...norm, act: { ...norm.act, menu: { ...norm.act.menu, least: 'something' } } }
    : norm;

/** Whether help is owed of which the text names no measure: it could be force, and the least will do. */
export const isOpenContent = ({ act: { menu, object, verb } }: Norm): boolean =>
  (CHOSEN.has(verb) || (DECIDES.has(verb) && object?.includes('measures') === true)) &&
  (menu === undefined ||
    (menu.items.length === 0 && (menu.mustInclude?.length ?? 0) === 0 && menu.decided !== true));

/** The same with a measure that has to be taken. */
const withContent = (norm: Norm, measure: MeasureId): Norm =>
  isOpenContent(norm)
    ? { ...norm, act: { ...helpOf(norm.act), menu: { owed: 'all', items: [{ measure }] } } }
    : norm;

/** "To act to meet the danger" can be done by saying so, and so can "to decide the measures": help is what a mended text asks for. */
const helpOf = (act: Norm['act']): Norm['act'] =>
  HELPING.has(act.verb) ? act : { verb: 'assist', to: { kind: 'pronoun', pronoun: 'victim' } };

/** "No Member is required to use force." */
const isSparedForce = ({ position, act: { verb } }: Norm): boolean =>
  position === 'immunity' && FORCES.has(verb);

/** Whether no instant can be told at which a norm is due. */
export const hasNoClock = ({ deadline }: Norm): boolean =>
  deadline.kind === 'none' ||
  (deadline.kind === 'open' && deadline.read === undefined) ||
  (deadline.kind === 'within' && deadline.softly === true);

const withClock = (norm: Norm): Norm => {
  const { deadline } = norm;
  if (deadline.kind === 'within' && deadline.softly)
    return { ...norm, deadline: { kind: 'within', span: deadline.span, of: deadline.of } };
  return hasNoClock(norm)
    ? { ...norm, deadline: { kind: 'within', span: { kind: 'exact', ms: 0 }, of: 'condition' } }
    : norm;
};

const ofClass = (...classes: readonly VerbClass[]): ReadonlySet<string> =>
  new Set(VERBS.filter((verb) => classes.includes(verb.class)).map((verb) => verb.id));

/** Verbs of what answers an attack; a report or a record of it is no help that could be late. */
const ANSWERS = ofClass(
  'help',
  'act',
  'force',
  'sanction',
  'deploy',
  'mobilise',
  'coerce',
  'comply',
  'consult',
  'seek',
);

/** Verbs of help whose content a text may leave open. */
const CHOSEN = ofClass('help', 'act');

const HELPING = ofClass('help');

const DECIDES = ofClass('decide');

const FORCES = ofClass('force');

/** Verbs of undoing help: what a mended text does not ask for. */
const ENDS = ofClass('end');

const HELPS = ofClass('help', 'force', 'sanction', 'deploy', 'mobilise', 'act', 'coerce');

/** Whether a leaf waits for what somebody other than the bearer and the victim does in answer. */
export const waitsForOthers = (leaf: Condition): boolean => {
  if (leaf.kind === 'norm') return leaf.test === 'performed' && leaf.by?.kind !== 'pronoun';
  if (leaf.kind !== 'act' || !HELPS.has(leaf.act.verb)) return false;
  // Who sides with the attacker is a part of the attack, and no help that is waited for.
  if (leaf.act.to?.kind === 'pronoun' && leaf.act.to.pronoun === 'attacker') return false;
  return leaf.act.by.kind !== 'pronoun';
};

/** A norm that waits for nothing that others do. */
export const freed = (norm: Norm): Norm => {
  const { when, onlyIf, soFarAs, while: lasts, until, unless, ...rest } = norm;
  const parts = {
    when: favoured(when, true),
    onlyIf: favoured(onlyIf, true),
    soFarAs: favoured(soFarAs, true),
    while: favoured(lasts, true),
    until: favoured(until, false),
    unless: favoured(unless, false),
  };
  // A norm that waits for nothing but the acts of others would have no case to arise in: it stays as it is.
  if (when !== undefined && typeof parts.when === 'boolean') return norm;
  const left = Object.fromEntries(Object.entries(parts).filter(([, part]) => typeof part === 'object'));
  return { ...rest, ...left } as Norm;
};

/** A condition in which every leaf that waits for others is as the duty would have it; a truth value where nothing else is left. */
const favoured = (condition: Condition | undefined, wanted: boolean): Condition | boolean | undefined => {
  if (condition === undefined) return undefined;
  switch (condition.kind) {
    case 'not': {
      const of = favoured(condition.of, !wanted);
      return typeof of === 'boolean' ? !of : { kind: 'not', of: of ?? condition.of };
    }
    case 'continues': {
      const of = favoured(condition.of, wanted);
      return typeof of === 'boolean' ? of : { ...condition, of: of ?? condition.of };
    }
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => favoured(part, wanted) ?? part);
      const decides = condition.kind === 'or';
      if (parts.includes(decides)) return decides;
      const open = parts.filter((part): part is Condition => typeof part === 'object');
      const [only] = open;
      if (only === undefined) return !decides;
      return open.length === 1 ? only : { ...condition, of: open };
    }
    default:
      return waitsForOthers(condition) ? wanted : condition;
  }
};
