import {
  type Deadline,
  listWords,
  type MeasureId,
  menuWords,
  type Menu,
  type Norm,
  type Pact,
  rungOf,
  RUNGS,
  type Span,
  spanWords,
  type Strength,
} from '@casus/engine';
import { atomsOf, coreOf, isHelp, isTalk } from './core.ts';
import { anchorWords } from './decides.ts';
import { distinct } from './happens.ts';
import type { Grade, Provision } from './model.ts';
import { BEARINGS, few, sorted, upTo } from './words.ts';

/** What is owed: talk, then the duty itself with its strength, clock, means and force. */
export const owes = (pact: Pact): readonly Provision[] => {
  const core = coreOf(pact);
  return [consultation(pact), strength(core), clock(core), means(core), force(pact)];
};

/** Strengths of a verb from least to most, as the engine orders what binds. */
const STRENGTHS: readonly Strength[] = [
  'not required',
  'may',
  'intends',
  'should',
  'endeavours',
  'undertakes',
  'shall',
];

const GRADES: Readonly<Record<Strength, Grade>> = {
  'not required': 0,
  may: 1,
  intends: 1,
  should: 2,
  endeavours: 2,
  undertakes: 3,
  shall: 4,
};

const DAY = 86_400_000;

/** How long a span is, in ms; a month counts 30 days, a working day one. */
const lengthOf = (span: Span): number => {
  switch (span.kind) {
    case 'exact':
      return span.ms;
    case 'working':
      return span.days * DAY;
    case 'calendar':
      return (span.months * 30 + span.days) * DAY;
  }
};

const CLOCKS = ['none', 'an open word', 'a time', 'a month', 'a week', '3 days', 'a day'] as const;

const clockOfSpan = (span: Span): (typeof CLOCKS)[number] => {
  const ms = lengthOf(span);
  if (ms <= DAY) return 'a day';
  if (ms <= 3 * DAY) return '3 days';
  if (ms <= 7 * DAY) return 'a week';
  return ms <= 31 * DAY ? 'a month' : 'a time';
};

const clockOf = (deadline: Deadline): (typeof CLOCKS)[number] => {
  switch (deadline.kind) {
    case 'none':
      return 'none';
    case 'open':
      return deadline.read === undefined ? 'an open word' : clockOfSpan(deadline.read);
    case 'by':
      return 'a time';
    case 'within':
      return clockOfSpan(deadline.span);
  }
};

const deadlineWords = (deadline: Deadline): string => {
  switch (deadline.kind) {
    case 'none':
      return 'no time stated';
    case 'open': {
      const words = deadline.word === 'a reasonable time' ? `within ${deadline.word}` : deadline.word;
      return deadline.read === undefined ? words : `${words}, read as ${spanWords(deadline.read)}`;
    }
    case 'by':
      return 'by a date';
    case 'within':
      return `within ${spanWords(deadline.span)} ${anchorWords(deadline.of)}`;
  }
};

/** The soonest first. */
const soonest = (norms: readonly Norm[]): readonly Norm[] =>
  [...norms].sort((a, b) => CLOCKS.indexOf(clockOf(b.deadline)) - CLOCKS.indexOf(clockOf(a.deadline)));

const gradeOfClock = (deadline: Deadline): Grade => {
  const at = CLOCKS.indexOf(clockOf(deadline));
  return (at <= 1 ? at : Math.min(4, at - 1)) as Grade;
};

function consultation(pact: Pact): Provision {
  const talks = soonest(
    pact.norms.filter((norm) => norm.position === 'duty' && norm.manner === 'achieve' && isTalk(norm)),
  );
  const [first] = talks;
  if (!first) return { serves: 'consultation', words: 'none', marks: ['none'], grade: 0, cites: [] };
  return {
    serves: 'consultation',
    words: few(
      talks.map(({ act, deadline, strength: verb }) =>
        [
          `${verbWords(verb)} ${act.verb}${act.body ? ` in the ${act.body.body}` : ''}`,
          deadlineWords(deadline),
        ].join(', '),
      ),
    ),
    marks: sorted(['talk', ...upTo(CLOCKS, clockOf(first.deadline), 'within')]),
    grade: Math.max(1, gradeOfClock(first.deadline)) as Grade,
    cites: distinct(talks.map(({ cite }) => cite)),
  };
}

/** "undertakes to". */
const verbWords = (verb: Strength): string =>
  verb === 'undertakes' || verb === 'endeavours' || verb === 'intends' ? `${verb} to` : verb;

/** Duties come before titles; the strongest verb first. */
const strongest = (core: readonly Norm[]): readonly Norm[] =>
  [...core].sort((a, b) => STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength));

/**
 * What a text asks at its strongest, of the norms for which it is made: what answers an incident before what stands
 * at all times or waits for a decision, then what is to be done before what is not; of these the first with the
 * firmest verb.
 */
export const foremost = (pact: Pact): Norm | undefined => {
  const core = coreOf(pact);
  const answering = core.filter(({ when }) => atomsOf(pact, when).some(({ kind }) => kind === 'pattern'));
  const told = answering.length > 0 ? answering : core;
  const done = told.filter(({ position }) => position !== 'prohibition');
  return strongest(done.length > 0 ? done : told)[0];
};

function strength(core: readonly Norm[]): Provision {
  const [first] = strongest(core);
  if (!first) return { serves: 'strength', words: 'nothing is owed', marks: ['none'], grade: 0, cites: [] };
  return {
    serves: 'strength',
    words: few(
      strongest(core).map(
        ({ strength: verb, act, subject, position }) =>
          `${position === 'prohibition' ? 'shall not' : verbWords(verb)} ${act.verb} (${BEARINGS[subject.bearing]})`,
      ),
    ),
    marks: sorted([
      ...upTo(STRENGTHS, first.strength, 'verb'),
      ...core.map(({ subject }) => `borne: ${subject.bearing}`),
      ...core.map(({ position }) => position as string),
      ...core.map((norm) => (isHelp(norm) ? 'to help' : isTalk(norm) ? 'to talk' : 'other conduct')),
    ]),
    grade: isHelp(first) && first.position === 'duty' ? GRADES[first.strength] : 1,
    cites: distinct(strongest(core).map(({ cite }) => cite)),
  };
}

function clock(core: readonly Norm[]): Provision {
  const due = soonest(core.filter(({ manner }) => manner === 'achieve'));
  const [first] = due;
  if (!first)
    return {
      serves: 'clock',
      words: core.length === 0 ? 'none' : 'none: it stands at all times',
      marks: ['standing'],
      grade: 0,
      cites: [],
    };
  return {
    serves: 'clock',
    words: few(due.map(({ deadline }) => deadlineWords(deadline))),
    marks: sorted([
      ...upTo(CLOCKS, clockOf(first.deadline), 'within'),
      ...('of' in first.deadline ? [`counts from: ${first.deadline.of}`] : []),
    ]),
    grade: gradeOfClock(first.deadline),
    cites: distinct(due.filter(({ deadline }) => deadline.kind !== 'none').map(({ cite }) => cite)),
  };
}

/** What an act may be done with, from the freest choice to the least free. */
const CHOICES = [
  'free choice',
  'what is necessary',
  'one of a list',
  'all that is listed',
  'all in its power',
] as const;

const choiceOf = (menu: Menu | undefined): (typeof CHOICES)[number] => {
  if (menu === undefined) return 'what is necessary';
  if (menu.effort === 'all in its power') return 'all in its power';
  if (menu.owed === 'deems' || menu.effort === 'own choice') return 'free choice';
  if (menu.decided || menu.items.length === 0) return 'what is necessary';
  return menu.owed === 'all' || menu.items.length === 1 ? 'all that is listed' : 'one of a list';
};

function means(core: readonly Norm[]): Provision {
  const helping = core.filter(isHelp);
  if (helping.length === 0) return { serves: 'means', words: 'none', marks: ['none'], grade: 0, cites: [] };
  const choices = helping.map(({ act }) => CHOICES.indexOf(choiceOf(act.menu)));
  const least = CHOICES[Math.max(...choices)] ?? 'free choice';
  return {
    serves: 'means',
    words: few(
      helping.map(({ act }) => {
        const words = act.menu === undefined ? '' : menuWords(act.menu);
        return words === '' ? `${act.verb}: by means not named` : words;
      }),
    ),
    marks: sorted([
      ...upTo(CHOICES, least, 'means'),
      ...helping.flatMap(({ act }) => (act.menu?.items ?? []).map(({ measure }) => rungName(measure))),
    ]),
    grade: CHOICES.indexOf(least) as Grade,
    cites: distinct(helping.map(({ cite }) => cite)),
  };
}

const rungName = (measure: MeasureId): string => `rung: ${RUNGS[rungOf(measure)] ?? measure}`;

const FORCE = RUNGS.indexOf('force');

const isForce = (measure: MeasureId): boolean => rungOf(measure) >= FORCE;

/** How a norm speaks of force on behalf of the victim. */
const forceIn = (norm: Norm): 'owed' | 'one way' | 'allowed' | 'excluded' | undefined => {
  const { act, position, strength: verb } = norm;
  const menu = act.menu;
  const own = act.verb === 'use force' || act.verb === 'deploy';
  const items = (menu?.items ?? []).filter(
    ({ measure }) => isForce(measure) || measure === 'military assistance',
  );
  const listed = items.some(({ measure }) => isForce(measure));
  const may = (menu?.mayInclude ?? []).some(({ measure }) => isForce(measure));
  const must = (menu?.mustInclude ?? []).some(({ measure }) => isForce(measure));
  // A promise not to attack the one protected says nothing of force in his defence.
  if (position === 'immunity' || verb === 'not required') return own || listed ? 'excluded' : undefined;
  if (position === 'prohibition') return undefined;
  if (position === 'liberty') return act.verb === 'use force' || listed || may ? 'allowed' : undefined;
  if (position !== 'duty' || norm.manner !== 'achieve') return undefined;
  if (act.verb === 'use force' || act.verb === 'defend' || must) return 'owed';
  if (listed) return menu?.owed === 'all' || menu?.items.length === 1 ? 'owed' : 'one way';
  if (may || items.length > 0 || menu?.effort === 'all in its power') return 'allowed';
  return isHelp(norm) &&
    (menu === undefined || menu.owed === 'deems' || menu.effort !== undefined || menu.decided)
    ? 'allowed'
    : undefined;
};

const FORCES = ['not named', 'allowed', 'one way', 'owed'] as const;

const FORCE_WORDS: Readonly<Record<(typeof FORCES)[number] | 'excluded', string>> = {
  'not named': 'not named',
  allowed: 'allowed, not owed',
  'one way': 'one way to perform',
  owed: 'owed',
  excluded: 'nobody is required to use it',
};

function force(pact: Pact): Provision {
  const found = pact.norms.flatMap((norm) => {
    const how = forceIn(norm);
    return how === undefined ? [] : [{ how, cite: norm.cite, norm }];
  });
  const ways = FORCES.filter((way) => found.some(({ how }) => how === way));
  const most = ways.at(-1) ?? 'not named';
  const excluded = found.some(({ how }) => how === 'excluded');
  return {
    serves: 'force',
    words: listWords([FORCE_WORDS[most], ...(excluded ? [FORCE_WORDS.excluded] : [])], 'but'),
    marks: sorted([...upTo(FORCES, most, 'force'), ...(excluded ? ['not required'] : [])]),
    grade: (most === 'not named' ? (excluded ? 0 : 1) : FORCES.indexOf(most) + 1) as Grade,
    cites: distinct(found.filter(({ how }) => how === most || how === 'excluded').map(({ cite }) => cite)),
  };
}
