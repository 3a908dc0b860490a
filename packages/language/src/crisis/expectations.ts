import { type Expectation, type Instant, type Proposition, type Speaks, VERBS } from '@casus/engine';
import type {
  ExpectedAct,
  Expectation as ExpectationNode,
  Fix,
  PositionExpectation,
} from '../generated/ast.ts';
import { partyOf, textOf, whoOf } from './actors.ts';
import { pactAt, type Reading, report, suggestion } from './context.ts';
import { itemOf } from './events.ts';
import { momentOf } from './moments.ts';
import { measureOf, reference } from './tails.ts';
import { formOf, OUTCOME_FORMS, unquoted } from './words.ts';

/** Reads an `Expect` sentence; nothing where a name in it is unknown. */
export function expectationOf(reading: Reading, node: ExpectationNode): Expectation | undefined {
  const that = propositionOf(reading, node);
  const fixed = choicesOf(reading, node);
  if (!that) return undefined;
  const because = node.tails.flatMap((tail) =>
    tail.$type !== 'ExpectedBecause'
      ? []
      : tail.items.flatMap((item) =>
          item.event === undefined
            ? (textOf(reading, item.text) ?? [])
            : { event: reference(reading, item.event, node) },
        ),
  );
  const reason = node.tails.find((tail) => tail.$type === 'ExpectedReason')?.reason;
  return {
    ...(node.contested ? { contested: true } : {}),
    ...fixed,
    that,
    ...(because.length === 0 ? {} : { because }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Id of a choice: a bracket by its number, a reading by its term. */
export const fixId = (fix: Fix): string =>
  fix.bracket === undefined ? (fix.reading ?? '') : String(fix.bracket);

function choicesOf(reading: Reading, node: ExpectationNode): Pick<Expectation, 'reading' | 'resolution'> {
  const resolution = Object.fromEntries(node.fixes.map((fix) => [fixId(fix), unquoted(fix.label)]));
  for (const fix of node.fixes) checkChoice(reading, node, undefined, fixId(fix), unquoted(fix.label));
  if (node.pact !== undefined && !pactAt(reading, node.pact, node)) return {};
  if (node.label !== undefined) checkChoice(reading, node, node.pact, node.choice, node.label);
  return {
    ...(node.label === undefined
      ? {}
      : {
          reading: {
            label: node.label,
            ...(node.pact === undefined ? {} : { pact: node.pact }),
            ...(node.choice === undefined ? {} : { choice: node.choice }),
          },
        }),
    ...(node.fixes.length === 0 ? {} : { resolution }),
  };
}

/** Says so where no pact in sight has that choice with that label. Silent where a pact is not known. */
export function checkChoice(
  reading: Reading,
  node: Parameters<typeof report>[2],
  pact: string | undefined,
  choice: string | undefined,
  label: string,
): void {
  const pacts = pact === undefined ? [...reading.inHead] : [pact];
  if (pacts.some((id) => !reading.drafts.has(id) && id !== 'UNC-1945')) return;
  const choices = pacts
    .flatMap((id) => reading.drafts.get(id)?.choices ?? [])
    .filter((entry) => choice === undefined || entry.id === choice);
  const labels = choices.flatMap((entry) => entry.options.map((option) => option.label));
  if (labels.includes(label) || label === 'plain') return;
  const what = choice === undefined ? 'reading' : `alternative of ${choice}`;
  report(
    reading,
    'C020',
    node,
    `${pact ?? 'No pact of the head'} has ${pact === undefined ? 'an' : 'no'} ${what} called "${label}".`,
    suggestion(label, labels),
  );
}

function propositionOf(reading: Reading, node: ExpectationNode): Proposition | undefined {
  const { that } = node;
  switch (that.$type) {
    case 'TriggeredExpectation': {
      const ref = textOf(reading, that.article);
      if (!ref) return undefined;
      const not = that.not ? { not: true as const } : {};
      return that.force ? { kind: 'in force', pact: ref.pact, ...not } : { kind: 'triggered', ref, ...not };
    }
    case 'IncidentExpectation': {
      if (that.pact !== undefined && !pactAt(reading, that.pact, that)) return undefined;
      const event = reference(reading, that.event, node);
      return {
        kind: 'incident',
        event,
        status: that.status,
        ...(that.pact === undefined ? {} : { pact: that.pact }),
        ...(that.term === undefined ? {} : { term: that.term }),
      };
    }
    case 'ProposalExpectation':
      if (!reading.titles.has(that.title))
        report(
          reading,
          'C006',
          that,
          `Nobody has proposed "${that.title}".`,
          suggestion(that.title, [...reading.titles]),
        );
      return { kind: 'proposal', title: that.title, outcome: that.outcome };
    case 'EffectExpectation': {
      const by = partyOf(reading, that.by);
      if (by === undefined) return undefined;
      return {
        kind: 'without effect',
        by,
        ...(that.event === undefined ? {} : { event: reference(reading, that.event, node) }),
      };
    }
    case 'PositionExpectation':
      return positionOf(reading, node, that);
  }
}

function speaksOf(reading: Reading, that: PositionExpectation): Speaks | undefined {
  if (that.nobody) return { kind: 'nobody' };
  const set = whoOf(reading, that.who);
  if (!set) return undefined;
  const minus = whoOf(reading, that.except);
  const who = minus ? ({ kind: 'except', base: set.who, minus: minus.who } as const) : set.who;
  return { kind: 'who', who, ...(set.each ? { each: true } : {}), ...(set.other ? { other: true } : {}) };
}

function positionOf(
  reading: Reading,
  node: ExpectationNode,
  that: PositionExpectation,
): Proposition | undefined {
  const of = speaksOf(reading, that);
  const ref = that.ref ? textOf(reading, that.ref) : undefined;
  if (!of || (that.ref && !ref)) return undefined;
  if (that.breach)
    return ref ? { kind: 'in breach', of, ref, ...(that.not ? { not: true } : {}) } : undefined;
  if (that.not && that.position !== 'obliged')
    report(reading, 'C018', that, `"not ${that.position ?? ''}" says too little.`, {
      mend: 'Write "not obliged", "forbidden" or "permitted".',
    });
  const by = timeOf(reading, node);
  const said = node.tails.find((tail) => tail.$type === 'ExpectedOutcome')?.outcome;
  const outcome = said === undefined ? undefined : formOf(OUTCOME_FORMS, said)?.outcome;
  const act = that.act ? actOf(reading, that.act) : undefined;
  return {
    kind: 'position',
    of,
    position: that.not ? 'not obliged' : (that.position ?? 'obliged'),
    ...(ref ? { ref } : {}),
    ...(act ? { act } : {}),
    ...(by === undefined ? {} : { by }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function timeOf(
  reading: Reading,
  node: ExpectationNode,
): Instant | 'no stated time' | { readonly word: string } | undefined {
  for (const tail of node.tails) {
    // The model keeps the term without its preposition (lower/time.ts).
    if (tail.$type === 'ExpectedWord') return { word: tail.word.replace(/^within /, '') };
    if (tail.$type === 'ExpectedDate')
      return tail.none ? 'no stated time' : momentOf(reading, tail.at, tail)?.end;
  }
  return undefined;
}

type PositionAct = NonNullable<Extract<Proposition, { kind: 'position' }>['act']>;

/** The longest verb of the catalogue that the words begin with; what is left names a measure. */
function actOf(reading: Reading, node: ExpectedAct): PositionAct | undefined {
  const words = node.words.join(' ');
  const verb = VERBS.filter((known) => words === known.id || words.startsWith(`${known.id} `)).sort(
    (a, b) => b.id.length - a.id.length,
  )[0];
  // "Act" alone covers every verb that begins so (act to meet the common danger).
  if (words === 'act') return { verb: 'act' };
  if (!verb) {
    report(
      reading,
      'C017',
      node,
      `"${words}" is no verb of the language.`,
      suggestion(
        words,
        VERBS.map((known) => known.id),
      ),
    );
    return undefined;
  }
  const rest = words
    .slice(verb.id.length)
    .trim()
    .replace(/^(its|their) /, '');
  const to = whoOf(reading, node.to);
  const against = whoOf(reading, node.against);
  const item = node.item ? itemOf(node.item) : undefined;
  const measure = item?.measure ?? (rest === '' ? undefined : measureOf(rest));
  return {
    verb: verb.id,
    ...(to ? { to: to.who } : {}),
    ...(against ? { against: against.who } : {}),
    ...(measure === undefined ? {} : { measure }),
    ...(item?.amount ? { amount: item.amount } : {}),
  };
}
