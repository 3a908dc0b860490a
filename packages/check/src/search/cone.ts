import { type Condition, type Determiner, type Norm, type Pact, type PartyId, VERBS } from '@casus/engine';
import { articlesMatch } from './articles.ts';
import { type Atom, mayBe, mayMean } from './atoms.ts';
import { mayFail, type Relied } from './failing.ts';
import type { Scene } from './frame.ts';

/** What of a question can matter to those asked about (SEMANTICS section 14, "per bearer": else keep the cone). */
export interface Cone {
  /**
   * Whose deeds are looked at: those asked about, the victim, and whoever does what a condition, a remedy or a
   * joint duty of one of these reads. What all others do in performance of their duties changes nothing for
   * anybody asked about; their words, votes and findings stay where a leaf that matters reads them.
   */
  readonly doers: ReadonlySet<PartyId>;
  /** Those of the doers whose deeds the answer or something that matters reads: all but a victim whom nobody waits for, and, where duties alone are asked, those asked about. */
  readonly heeded: ReadonlySet<PartyId>;
  /** What others than these owe, from whose breach something would follow: they perform it. */
  readonly relied: readonly Relied[];
  /**
   * Those of the doers whose deeds nothing reads that another bears, and who owe nothing together with others: what two of them
   * do at one instant comes to the same in either order.
   */
  readonly anyOrder: ReadonlySet<PartyId>;
  /** The leaves on which something of the doers turns. */
  readonly read: ReadonlySet<Atom>;
  /** The casus that such a leaf, a power or a forfeiture reads: "PACT term". */
  readonly casus: ReadonlySet<string>;
  /** Pacts in which it matters who is still a party: a body votes, or a leaf asks it of all. */
  readonly heads: ReadonlySet<string>;
  /** Something reads who it was that asked, invoked or is meant by "that". */
  readonly readsSpeaker: boolean;
}

/** Closes the set of those asked about over what their norms read. With nobody asked about everything matters. */
export const coneOf = (scene: Scene): Cone => {
  const { about } = scene.question;
  const all = about === undefined;
  let doers = new Set(
    scene.cast.filter((party) => all || about.includes(party) || scene.victims.includes(party)),
  );
  for (;;) {
    const casus = all ? everyCasus(scene) : casusRead(scene, doers);
    const read = all ? scene.atoms : scene.atoms.filter((atom) => isAtStake(scene, doers, casus, atom));
    const more = new Set(scene.cast.filter((party) => doers.has(party) || isRead(scene, read, doers, party)));
    if (more.size === doers.size) {
      const heeded = new Set(
        [...doers].filter(
          (party) =>
            all || (about.includes(party) && !scene.question.duties) || isRead(scene, read, doers, party),
        ),
      );
      return {
        doers,
        heeded,
        relied: all ? [] : reliedIn(scene, heeded),
        anyOrder: new Set([...doers].filter((party) => isAlone(scene, read, doers, party))),
        read: new Set(read),
        casus,
        heads: headsOf(scene, read),
        readsSpeaker: readsSpeaker(scene),
      };
    }
    doers = more;
  }
};

const everyCasus = ({ system }: Scene): ReadonlySet<string> =>
  new Set(system.casus.map(({ casus, pact }) => `${system.pacts[pact]?.pact.id} ${casus.term}`));

/** Whether a norm matters where these act: one of them may bear it, it may keep anybody from a word, or it gives a power. */
const matters = (scene: Scene, doers: ReadonlySet<PartyId>, norm: Norm, pact: string): boolean =>
  norm.position === 'power' ||
  (norm.position === 'prohibition' || norm.manner === 'maintain' ? mayBarWord(scene, norm) : false) ||
  (!isIdle(scene, norm) && [...doers].some((party) => mayMean(norm.subject.who, party, scene, pact)));

/** Whether a word or conduct may break a norm: what is broken by force or a measure, or by conduct of which there is none here, keeps nobody from a word. */
const mayBarWord = (scene: Scene, norm: Norm): boolean =>
  !BY_DEED.has(classOf(norm)) && !isUndone(scene, norm);

/** Classes of verbs that only an incident, a measure or a delivery is one of. */
const BY_DEED: ReadonlySet<string> = new Set([
  'force',
  'threat or force',
  'nuclear',
  'sanction',
  'coerce',
  'help',
  'deploy',
  'mobilise',
]);

/** Whether conduct of a named kind is forbidden that no condition looks for and no duty asks for, so that nobody does it here. */
const isUndone = ({ system, atoms }: Scene, norm: Norm): boolean =>
  norm.position === 'prohibition' &&
  classOf(norm) === 'conduct' &&
  !SAID.has(norm.act.verb) &&
  !atoms.some(({ leaf }) => leaf.kind === 'act' && leaf.act.verb === norm.act.verb) &&
  !system.norms.some(
    (other) => other.norm.position !== 'prohibition' && other.norm.act.verb === norm.act.verb,
  );

/** A liberty to do what is no measure and what nothing forbids: nobody needs it. A ban on what nobody does: nobody minds it. */
const isIdle = (scene: Scene, norm: Norm): boolean => {
  const { system } = scene;
  if (isUndone(scene, norm)) return true;
  if (norm.position !== 'liberty' || norm.onlyIf !== undefined) return false;
  const verb = classOf(norm);
  return (
    !TAKEN.has(verb) &&
    system.norms.every((other) => other.norm.position !== 'prohibition' || other.verb !== verb)
  );
};

const CLASS = new Map<string, string>(VERBS.map((verb) => [verb.id, verb.class]));
const classOf = ({ act }: Norm): string => CLASS.get(act.verb) ?? 'conduct';

/** Classes of verbs that are done by taking a measure. */
export const TAKEN: ReadonlySet<string> = new Set(['force', 'sanction', 'coerce', 'deploy', 'help', 'act']);

/** Every casus that is read where these act, by a norm, by the life of a pact or by another casus that is. */
const casusRead = (scene: Scene, doers: ReadonlySet<PartyId>): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { pact } of scene.system.pacts) {
    if (pact.forfeitures.some(({ judge }) => judge !== undefined))
      for (const term of pact.terms) out.add(`${pact.id} ${term.term}`);
    for (const norm of pact.norms)
      if (norm.act.term !== undefined && matters(scene, doers, norm, pact.id))
        out.add(`${pact.id} ${norm.act.term}`);
  }
  for (let size = -1; size !== out.size; ) {
    size = out.size;
    for (const atom of scene.atoms)
      if (isAtStake(scene, doers, out, atom))
        for (const term of termsIn(atom.leaf)) out.add(`${pactOf(atom.leaf) ?? atom.pact} ${term}`);
  }
  return out;
};

const termsIn = (leaf: Condition): readonly string[] =>
  'term' in leaf && leaf.term !== undefined ? [leaf.term] : [];

const pactOf = (leaf: Condition): string | undefined =>
  leaf.kind === 'casus' || leaf.kind === 'decision' ? leaf.pact : undefined;

const isAtStake = (
  scene: Scene,
  doers: ReadonlySet<PartyId>,
  casus: ReadonlySet<string>,
  atom: Atom,
): boolean =>
  atom.norm
    ? matters(scene, doers, atom.norm, atom.pact) || isCited(scene, doers, casus, atom.norm, atom.pact)
    : isLive(scene, casus, atom);

/** Whether a leaf outside the norms may still change something: of a casus that is read, or in the life of a pact, unless of its beginning, which is past. */
const isLive = ({ system, opening }: Scene, casus: ReadonlySet<string>, atom: Atom): boolean =>
  atom.casus !== undefined
    ? casus.has(`${atom.pact} ${atom.casus}`)
    : atom.begins !== true || opening.pacts[system.byId.get(atom.pact)?.index ?? -1]?.force !== 'in force';

/** Whether some norm that matters reads whether this one applies, is broken or performed. */
const isCited = (
  scene: Scene,
  doers: ReadonlySet<PartyId>,
  casus: ReadonlySet<string>,
  norm: Norm,
  pact: string,
): boolean =>
  scene.atoms.some(
    (atom) =>
      atom.norm !== norm &&
      cites(atom, norm, pact) &&
      (atom.norm ? matters(scene, doers, atom.norm, atom.pact) : isLive(scene, casus, atom)),
  );

const cites = ({ leaf, pact: from }: Atom, norm: Norm, pact: string): boolean =>
  (leaf.kind === 'norm' || leaf.kind === 'in breach') &&
  (leaf.ref.pact ?? from) === pact &&
  (leaf.ref.article === undefined ||
    articlesMatch(leaf.ref.article, norm.cite.article) ||
    articlesMatch(norm.cite.article, leaf.ref.article));

/** Whether something that matters reads what a party does. */
const isRead = (scene: Scene, read: readonly Atom[], doers: ReadonlySet<PartyId>, party: PartyId): boolean =>
  read.some((atom) => readsDeeds(scene, atom, party)) ||
  scene.system.pacts.some(({ pact }) =>
    pact.norms.some((norm) => {
      if (!mayMean(norm.subject.who, party, scene, pact.id)) return false;
      const borne = [...doers].some((doer) => mayMean(norm.subject.who, doer, scene, pact.id));
      return (
        (borne && isShared(scene, norm)) ||
        // A leaf that asks it of the bearer of its own norm reads nobody else's.
        read.some((atom) => cites(atom, norm, pact.id) && !isOwn(atom)) ||
        (hasRemedy(pact, norm) && mayFail(scene, norm, party))
      );
    }),
  );

/** Whether something follows from the breach of a norm. */
const hasRemedy = (pact: Pact, norm: Norm): boolean =>
  mayFallDue(norm) && pact.norms.some((other) => other.failing?.norm === norm.id);

const reliedIn = (scene: Scene, heeded: ReadonlySet<PartyId>): readonly Relied[] =>
  scene.system.norms.flatMap(({ norm, pact: of }, index) => {
    const pact = scene.system.pacts[of]?.pact;
    if (!pact || !hasRemedy(pact, norm)) return [];
    return scene.cast
      .filter((party) => !heeded.has(party) && mayMean(norm.subject.who, party, scene, pact.id))
      .map((party): Relied => ({ party, duty: `${pact.id}/${norm.id}`, norm: index }));
  });

/** Whether what a party does is nobody else's business. */
const isAlone = (scene: Scene, read: readonly Atom[], doers: ReadonlySet<PartyId>, party: PartyId): boolean =>
  !isRead(scene, read, doers, party) &&
  scene.system.norms.every(
    ({ norm, pact }) =>
      !isJoint(norm) || !mayMean(norm.subject.who, party, scene, scene.system.pacts[pact]?.pact.id ?? ''),
  );

/**
 * Whether what one bearer does or thinks changes what the others owe. A joint duty that never falls due is never
 * broken: there the others can only use up what a bearer may do by itself.
 */
const isShared = (scene: Scene, norm: Norm): boolean =>
  isJoint(norm) &&
  norm.position === 'duty' &&
  norm.manner === 'achieve' &&
  (mayFallDue(norm) ||
    scene.atoms.some((atom) => atom.norm === norm && (atom.leaf.kind === 'casus' || isBearers(atom))));

/** One duty of all bearers together. */
export const isJoint = ({ subject: { bearing }, act }: Norm): boolean =>
  bearing === 'jointly' ||
  bearing === 'jointly and severally' ||
  bearing === 'one or more' ||
  act.menu?.together === true;

const mayFallDue = ({ deadline, act }: Norm): boolean =>
  JSON.stringify(act.menu ?? null).includes('"per"') ||
  !(deadline.kind === 'none' || (deadline.kind === 'open' && deadline.read === undefined));

/** Whether a leaf speaks of the bearer of its norm. */
const isBearers = ({ leaf, norm }: Atom): boolean => {
  if (!norm) return false;
  const who =
    leaf.kind === 'act'
      ? leaf.act.by
      : leaf.kind === 'consents' || leaf.kind === 'in breach'
        ? leaf.who
        : leaf.kind === 'invoked' || leaf.kind === 'opinion' || leaf.kind === 'norm'
          ? leaf.by
          : undefined;
  return who?.kind === 'pronoun' && who.pronoun === 'bearer';
};

/** Whether a leaf speaks of one bearer of its norm, and matters to that one alone: "that it assists". */
export const isOwn = (atom: Atom): boolean =>
  isBearers(atom) && atom.norm !== undefined && !isJoint(atom.norm);

const readsDeeds = (scene: Scene, atom: Atom, party: PartyId): boolean => {
  if (isOwn(atom)) return false;
  const { leaf } = atom;
  switch (leaf.kind) {
    case 'act':
      return mayBe(leaf.act.by, party, scene, atom) && isDeed(scene, leaf.act.verb, party);
    case 'in breach':
      return mayBe(leaf.who, party, scene, atom);
    case 'at war':
      return true;
    default:
      // Who broke a norm that is cited is read off that norm.
      return false;
  }
};

/** Words that no duty makes a deed of, unless it is a duty of just that. */
const SAID: ReadonlySet<string> = new Set(['request', 'join', 'ratify', 'approve', 'consent', 'sign']);

/** Whether a party may do what a verb says in performance of a duty. */
const isDeed = (scene: Scene, verb: string, party: PartyId): boolean =>
  !SAID.has(verb) ||
  scene.system.norms.some(
    ({ norm, verb: of, pact }) =>
      (norm.act.verb === verb || of === 'seek') &&
      mayMean(norm.subject.who, party, scene, scene.system.pacts[pact]?.pact.id ?? ''),
  );

/** Pacts in which a withdrawal can matter to others than the one who withdraws. */
const headsOf = (scene: Scene, read: readonly Atom[]): ReadonlySet<string> =>
  new Set(scene.system.pacts.filter(({ pact }) => countsHeads(pact, read)).map(({ pact }) => pact.id));

const countsHeads = (pact: Pact, read: readonly Atom[]): boolean =>
  pact.bodies.some(
    (body) => body.members !== undefined && body.seats === undefined && body.rules.length > 0,
  ) ||
  pact.norms.some(isJoint) ||
  pact.exits.some((exit) => exit.jointly === true) ||
  read.some(({ leaf }) =>
    leaf.kind === 'act'
      ? leaf.act.all === true || leaf.act.each === true
      : leaf.kind === 'at war' || (leaf.kind === 'consents' && leaf.all === true),
  );

/** Whether what a party finds under a determiner matters to its own duties alone. */
export const findsForItself = (
  determiner: Determiner,
  party: PartyId,
  scene: Scene,
  pact: string,
): boolean => {
  switch (determiner.kind) {
    case 'nobody':
    case 'each':
      return true;
    case 'victim':
      return !scene.victims.includes(party);
    case 'party':
      return !mayMean(determiner.who, party, scene, pact);
    case 'body':
      return !scene.system.bodies.some(({ body }) => body.name === determiner.body && body.actsFor === party);
    case 'until then':
      return (
        findsForItself(determiner.first, party, scene, pact) &&
        findsForItself(determiner.meanwhile, party, scene, pact)
      );
  }
};

const readsSpeaker = (scene: Scene): boolean => {
  const text = JSON.stringify(scene.system.pacts.map(({ pact }) => [pact.norms, pact.terms, pact.exits]));
  return ['requester', 'invoker', 'that party'].some((word) => text.includes(`"pronoun":"${word}"`));
};

/** Whether a leaf holds as soon as one of those meant has said it. */
export const needsOne = (leaf: Condition): boolean =>
  leaf.kind === 'invoked' ||
  leaf.kind === 'opinion' ||
  (leaf.kind === 'act' && leaf.act.all !== true && leaf.act.each !== true);
