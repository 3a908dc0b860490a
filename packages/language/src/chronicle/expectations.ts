import type { ArticleRef, Expectation, Instant, Outcome, Proposition, Speaks, Who } from '@casus/engine';
import { VERBS } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { amountOf, measureOfUnit } from '../lower/menu.ts';
import { actingOf, textOf, whoOf } from './actors.ts';
import { report, type Reading } from './context.ts';
import { eventNumber } from './events.ts';
import { readMoment } from './moments.ts';
import { OUTCOME_FORMS } from './words.ts';

/** What an expectation says of one pact's brackets and readings. */
const fixesOf = (fixes: readonly ast.Fix[]): { resolution?: Record<string, string>; reading?: { choice: string; label: string } } => {
  let resolution: Record<string, string> | undefined;
  let reading: { choice: string; label: string } | undefined;
  for (const fix of fixes) {
    const label = fix.label.replace(/^"|"$/g, '');
    if (fix.bracket !== undefined) resolution = { ...resolution, [String(fix.bracket)]: label };
    else if (fix.reading !== undefined) reading = { choice: fix.reading, label };
  }
  return { ...(resolution ? { resolution } : {}), ...(reading ? { reading } : {}) };
};

/** One sentence of expectation. */
export const expectationOf = (reading: Reading, node: ast.Expectation): Expectation | undefined => {
  const outcome = node.tails.find((tail): tail is ast.ExpectedOutcome => tail.$type === 'ExpectedOutcome');
  const form = outcome ? OUTCOME_FORMS.find((entry) => entry.one === outcome.outcome || entry.many === outcome.outcome) : undefined;
  const that = thingOf(reading, node.that, dueOf(reading, node), form?.outcome);
  if (!that) return undefined;
  const because = node.tails.flatMap((tail) => (tail.$type === 'ExpectedBecause' ? tail.items : [])).flatMap((item): readonly (ArticleRef | { readonly event: number })[] => {
    if (item.event !== undefined) return [{ event: eventNumber(reading, item.event, item) }];
    const text = item.text ? textOf(reading, item.text) : undefined;
    return text ? [text] : [];
  });
  const reason = node.tails.find((tail): tail is ast.ExpectedReason => tail.$type === 'ExpectedReason')?.reason;
  const fixed = fixesOf(node.fixes);
  return {
    ...(node.contested ? { contested: true as const } : {}),
    ...(node.label === undefined ? {} : { reading: { label: node.label, ...(node.choice === undefined ? {} : { choice: node.choice }), ...(node.pact === undefined ? {} : { pact: node.pact }) } }),
    ...fixed,
    that,
    ...(because.length > 0 ? { because } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
};

const dueOf = (reading: Reading, node: ast.Expectation): Instant | 'no stated time' | { readonly word: string } | undefined => {
  for (const tail of node.tails) {
    if (tail.$type === 'ExpectedWord') return { word: tail.word };
    if (tail.$type !== 'ExpectedDate') continue;
    if (tail.at === undefined) return 'no stated time';
    const read = readMoment(tail.at, reading.names);
    if (read.kind === 'moment') return (read.day ? read.at + 86_399_999 : read.at) as Instant;
    report(reading, 'C013', tail, `${tail.at} cannot be read as a moment.`);
  }
  return undefined;
};

const thingOf = (reading: Reading, thing: ast.ExpectedThing, by: ReturnType<typeof dueOf>, outcome: Outcome | undefined): Proposition | undefined => {
  switch (thing.$type) {
    case 'TriggeredExpectation': {
      const ref = textOf(reading, thing.article);
      if (!ref) return undefined;
      const not = thing.not ? { not: true as const } : {};
      return thing.force ? { kind: 'in force', pact: ref.pact, ...not } : { kind: 'triggered', ref, ...not };
    }
    case 'IncidentExpectation':
      return { kind: 'incident', event: eventNumber(reading, thing.event, thing), status: thing.status, ...(thing.term === undefined ? {} : { term: thing.term }), ...(thing.pact === undefined ? {} : { pact: thing.pact }) };
    case 'ProposalExpectation':
      return { kind: 'proposal', title: thing.title, outcome: thing.outcome };
    case 'EffectExpectation': {
      const who = actingOf(reading, thing.by);
      return who ? { kind: 'without effect', by: who.by, ...(thing.event === undefined ? {} : { event: eventNumber(reading, thing.event, thing) }) } : undefined;
    }
    case 'PositionExpectation':
      return positionOf(reading, thing, by, outcome);
  }
};

const positionOf = (reading: Reading, thing: ast.PositionExpectation, by: ReturnType<typeof dueOf>, outcome: Outcome | undefined): Proposition | undefined => {
  const of = speaks(reading, thing);
  const ref = thing.ref ? textOf(reading, thing.ref) : undefined;
  if (!of || (thing.ref && !ref)) return undefined;
  if (thing.breach) return ref ? { kind: 'in breach', of, ref, ...(thing.not ? { not: true as const } : {}) } : undefined;
  const position = thing.not && thing.position === 'obliged' ? 'not obliged' : (thing.position ?? 'obliged');
  const act = thing.act ? actOf(reading, thing.act) : undefined;
  return { kind: 'position', of, position, ...(ref ? { ref } : {}), ...(act ? { act } : {}), ...(by === undefined ? {} : { by }), ...(outcome === undefined ? {} : { outcome }) };
};

const speaks = (reading: Reading, thing: ast.PositionExpectation): Speaks | undefined => {
  if (thing.nobody) return { kind: 'nobody' };
  const found = whoOf(reading, thing.who);
  if (!found) return undefined;
  const minus = thing.except ? whoOf(reading, thing.except)?.who : undefined;
  const who: Who = minus ? { kind: 'except', base: found.who, minus } : found.who;
  return { kind: 'who', who, ...(found.each ? { each: true as const } : {}), ...(found.other ? { other: true as const } : {}) };
};

const IDS = VERBS.map((verb) => verb.id).sort((a, b) => b.length - a.length);

const actOf = (reading: Reading, act: ast.ExpectedAct): Extract<Proposition, { kind: 'position' }>['act'] => {
  const words = act.words.join(' ');
  const verb = IDS.find((id) => words === id || words.startsWith(`${id} `)) ?? words;
  const to = act.to ? whoOf(reading, act.to)?.who : undefined;
  const against = act.against ? whoOf(reading, act.against)?.who : undefined;
  const amount = act.item?.amount ? amountOf(act.item.amount) : undefined;
  const measure = act.item?.measure ?? (amount ? measureOfUnit(amount.unit) : undefined);
  return { verb, ...(to ? { to } : {}), ...(against ? { against } : {}), ...(measure === undefined ? {} : { measure }), ...(amount ? { amount } : {}) };
};
