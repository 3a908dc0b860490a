import type { Body, Casus, Pact, PartyId, Standard } from '@casus/engine';
import { factsOf } from './facts.ts';
import { all, any, type Expr, is, isOf, NO, not, set, YES } from './machine.ts';
import { declare, meant, outside, type Scene, ticks } from './scene.ts';
import { motionFor } from './voting.ts';
import { type Aim, dated, say } from './words.ts';

/** Whether a casus is established or rejected: the table of 3.5 in docs/semantics, row by row. */

/** A verdict as two conditions; where neither holds it is contested. */
interface Verdicts {
  readonly yes: Expr;
  readonly no: Expr;
  /** Whether somebody has found it either way: then silence says nothing. */
  readonly found: Expr;
}

const OPEN: Verdicts = { yes: NO, no: NO, found: NO };

/** Whether it is established for a bearer (`sense` true), or rejected. */
export const judged = (
  scene: Scene,
  pact: Pact,
  casus: Casus,
  bearer: PartyId | undefined,
  sense: boolean,
  aim: Aim,
): Expr => {
  if (casus.contest) outside(scene, 'a casus that may be contested');
  const own = determined(scene, pact, casus, bearer, sense, aim);
  const { lapse } = casus;
  if (!lapse) return sense ? own.yes : own.no;
  const speaks = all(not(own.yes), not(own.no), not(own.found), silent(scene, pact, casus));
  const deemed = lapse.deemed === 'established';
  return sense ? any(own.yes, deemed ? speaks : NO) : any(own.no, deemed ? NO : speaks);
};

/** Whether silence has lasted long enough to speak. */
const silent = (scene: Scene, pact: Pact, casus: Casus): Expr => {
  const { lapse } = casus;
  if (lapse?.after === undefined) return YES;
  if (lapse.of === 'invocation' || lapse.of === 'request') outside(scene, 'silence counted from a word');
  const name = declare(scene, `silence ${pact.id} ${casus.term}`);
  const at = ticks(scene, lapse.after);
  if (at !== undefined) scene.silences.set(name, at);
  return is(name, 1);
};

const determined = (
  scene: Scene,
  pact: Pact,
  casus: Casus,
  bearer: PartyId | undefined,
  sense: boolean,
  aim: Aim,
): Verdicts => {
  const facts = factsOf(scene, pact, casus, bearer);
  const plain: Verdicts = { yes: facts === 'true' ? YES : NO, no: facts === 'false' ? YES : NO, found: NO };
  if (facts === 'false') return plain;
  const { determiner } = casus;
  switch (determiner.kind) {
    case 'nobody':
    case 'each': {
      const standard = determiner.kind === 'nobody' ? 'good faith' : determiner.standard;
      // What a body might find of an element no condition looks for: it is not tried (14.10).
      if (standard === 'objective' || (standard === 'good faith' && facts === 'true')) return plain;
      if (pact.bodies.some((body) => body.countsFor !== undefined || body.monitors !== undefined))
        outside(scene, 'a body whose findings count for others');
      return bearer === undefined ? OPEN : finding(scene, pact, casus, [bearer], sense, aim);
    }
    case 'victim':
      return named(scene, pact, casus, scene.victims, determiner.standard, facts === 'true', sense, aim);
    case 'party': {
      const judges = meant(scene, pact, determiner.who, undefined);
      return named(scene, pact, casus, judges, determiner.standard, facts === 'true', sense, aim);
    }
    case 'body': {
      const home = scene.pacts.find(({ id }) => id === (determiner.pact ?? pact.id));
      const body = home?.bodies.find(({ name }) => name === determiner.body);
      if (!home || !body) return OPEN;
      if (body.actsFor !== undefined) outside(scene, 'an organ of one party that judges');
      if (home !== pact) outside(scene, 'a body of another pact that judges');
      const found = byBody(scene, pact, casus, body, sense, aim);
      return spoken(found, determiner.standard, facts === 'true');
    }
    case 'until then':
      outside(scene, 'one judge until another has spoken');
      return OPEN;
  }
};

/** One named judge: its no, in anything but its sole judgement, does not turn plain facts. */
const spoken = (found: Verdicts, standard: Standard, plain: boolean): Verdicts =>
  standard !== 'sole' && plain ? { ...found, no: NO } : found;

const named = (
  scene: Scene,
  pact: Pact,
  casus: Casus,
  judges: readonly PartyId[],
  standard: Standard,
  plain: boolean,
  sense: boolean,
  aim: Aim,
): Verdicts => {
  if (judges.length > 1) outside(scene, 'several named judges');
  return spoken(finding(scene, pact, casus, judges, sense, aim), standard, plain);
};

/** What one of them has found last. A no is said where it differs from silence. */
const finding = (
  scene: Scene,
  pact: Pact,
  casus: Casus,
  by: readonly PartyId[],
  sense: boolean,
  aim: Aim,
): Verdicts => {
  const verdicts = by
    .filter((party) => scene.cast.includes(party))
    .map((party) => word(scene, pact, casus, party, party, sense, aim));
  return {
    yes: any(...verdicts.map((v) => v.yes)),
    no: any(...verdicts.map((v) => v.no)),
    found: any(...verdicts.map((v) => v.found)),
  };
};

const word = (
  scene: Scene,
  pact: Pact,
  casus: Casus,
  party: PartyId,
  speaker: PartyId,
  sense: boolean,
  aim: Aim,
): Verdicts => {
  const name = declare(scene, `found ${pact.id} ${casus.term} ${party}`, { most: 2 });
  const clock = dated(scene, 'determination');
  const label = `finds ${pact.id} ${casus.term}${speaker === party ? '' : ` as ${party}`}`;
  const toward: Aim = sense ? aim : aim === 1 ? -1 : 1;
  say(scene, speaker, label, toward, { does: [set(name, 1), clock] });
  if (casus.lapse?.deemed === 'established' || !sense)
    say(scene, speaker, `${label} not`, toward === 1 ? -1 : 1, { does: [set(name, 2), clock] });
  return { yes: is(name, 1), no: is(name, 2), found: isOf(name, 1, 2) };
};

/** Nature speaks for a body that does not vote; else an adopted motion is its finding (7.6). */
const byBody = (scene: Scene, pact: Pact, casus: Casus, body: Body, sense: boolean, aim: Aim): Verdicts => {
  const motion = motionFor(
    scene,
    pact,
    body,
    { verb: 'finds', term: casus.term },
    sense ? aim : (-aim as Aim),
    false,
  );
  if (!motion) return word(scene, pact, casus, body.name, NATURE, sense, aim);
  return { yes: is(motion.status, 2), no: NO, found: is(motion.status, 2) };
};

const NATURE = 'nature';
