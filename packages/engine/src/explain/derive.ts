import { elementsOf } from '../casus/elements.ts';
import { judge } from '../casus/judge.ts';
import { weigh, whereAnswered } from '../casus/weigh.ts';
import type { ArticleRef, Condition } from '../model/condition.ts';
import type { CasusRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Determiner, Standard } from '../model/casus.ts';
import type { Verdict } from '../model/event.ts';
import type { Derivation } from '../model/report.ts';
import { eventWords } from '../report/events.ts';
import { listWords, partiesWords } from '../report/phrases.ts';
import { bestElements, factStatus } from '../report/facts.ts';
import type { Context, Grounds } from '../state/context.ts';
import { eventAt } from '../state/read.ts';
import type { Belief, Element, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { spanWords } from '../time/words.ts';

/** The reasons for the value of a condition: the same weighing as the step function's, written down. */
export const derive = (condition: Condition, context: Context): Derivation => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return {
        says: condition.kind === 'and' ? 'all of these hold' : 'any of these holds',
        value: weigh(condition, context),
        joined: condition.kind === 'and' ? 'all' : 'any',
        of: condition.of.map((part, index) =>
          condition.kind === 'and' &&
          condition.of.slice(0, index).some((before) => before.kind === 'incident')
            ? derive(part, whereAnswered(part, context))
            : derive(part, context),
        ),
      };
    case 'not':
      return {
        says: 'this does not hold',
        value: weigh(condition, context),
        of: [derive(condition.of, context)],
      };
    case 'casus': {
      const rule =
        condition.pact === undefined ? context.rule : context.state.system.byId.get(condition.pact);
      const casus = context.state.system.casus.filter(
        (entry) => entry.pact === rule?.index && entry.casus.term === condition.term,
      );
      return {
        says: `${condition.term} ${condition.sense === 'occurs' ? 'occurs' : `is ${condition.sense}`}${condition.pact ? ` under ${condition.pact}` : ''}`,
        value: weigh(condition, context),
        of: rule ? current(casus, context).map((entry) => deriveCasus(entry, { ...context, rule })) : [],
      };
    }
    case 'continues':
      return {
        says: `it continues${condition.span ? ` for ${spanWords(condition.span)}` : ''}`,
        value: weigh(condition, context),
        of: [derive(condition.of, context)],
      };
    case 'incident': {
      const grounds: Grounds = { events: [] };
      const value = weigh(condition, { ...context, grounds });
      return {
        says: words(condition, value),
        value,
        of: [
          ...elementsOf(condition.pattern, context).map((element) => deriveElement(context.state, element)),
          ...[...new Set(grounds.events)].map((index) => deriveEvent(context.state, index)),
        ],
      };
    }
    default: {
      const grounds: Grounds = { events: [] };
      const value = weigh(condition, { ...context, grounds });
      return {
        says: words(condition, value),
        value,
        of: [...new Set(grounds.events)].map((index) => deriveEvent(context.state, index)),
        // Whether a pact that nobody put under study is in force cannot be known.
        ...(value === 'contested' && grounds.events.length === 0 ? { flip: flipOf(condition) } : {}),
      };
    }
  }
};

/** The versions of a definition that were in force when the case opened; all, where none was. */
const current = (casus: readonly CasusRule[], context: Context): readonly CasusRule[] => {
  const { at } = context.case ?? context;
  const then = casus.filter((entry) => covers(entry.casus.valid, at));
  return then.length > 0 ? then : casus;
};

/** An element of an incident as a leaf. */
const deriveElement = (state: State, element: Element): Derivation => ({
  says: element.because,
  value: element.value,
  of: element.event === undefined ? [] : [deriveEvent(state, element.event)],
  ...(element.cite ? { cite: element.cite } : {}),
  ...(element.value === 'contested' ? { flip: `a finding on ${element.element}` } : {}),
});

/** What would settle a condition that no event of the case settles. */
const flipOf = (condition: Condition): string =>
  condition.kind === 'fact'
    ? `a finding by a body of a pact on whether there is ${condition.fact}`
    : condition.kind === 'in force'
      ? `${condition.pact} put under study`
      : 'a fact or a finding that settles it';

/** A casus: its elements, who judges, what was found. */
export const deriveCasus = (rule: CasusRule, context: Context): Derivation => {
  const of = context.case;
  const status = of ? factStatus(context.state, rule, of) : undefined;
  const value = of ? judge(rule, context) : 'false';
  const elements = of ? bestElements(rule, context.state, of, context.bearer) : [];
  const beliefs = of ? beliefsIn(context.state, of.beliefs) : [];
  const flip = status?.flips.join('; ');
  return {
    says: `${rule.casus.term}, ${determinerWords(rule.casus.determiner, context)}`,
    value,
    cite: rule.casus.cite,
    of: [
      ...(of && of.root >= 0 ? [deriveEvent(context.state, of.root)] : []),
      ...elements.map((element) => deriveElement(context.state, element)),
      ...beliefs,
    ],
    ...(flip ? { flip } : {}),
    ...(rule.casus.open.length > 0 ? { open: rule.casus.open } : {}),
  };
};

/** Most acts that are shown as taking the casus for given; what was said of it is always shown. */
const SHOWN = 2;

/** What was found, claimed and denied; of the acts that took it for given, the first, and how many more. */
const beliefsIn = (state: State, beliefs: readonly Belief[]): readonly Derivation[] => {
  const events = [...new Set(beliefs.map((belief) => belief.event))];
  const isAct = (index: number): boolean => {
    const kind = eventAt(state, index)?.kind;
    return kind === 'measure' || kind === 'delivery';
  };
  const acts = events.filter(isAct);
  const more = acts.length - SHOWN;
  return [
    ...events.filter((index) => !acts.slice(SHOWN).includes(index)).map((index) => deriveEvent(state, index)),
    ...(more > 0
      ? [{ ...nothing(`and ${more} more acts that take it for given`), value: 'true' as const }]
      : []),
  ];
};

/** How the one who determines must judge; good faith goes without saying. */
const judgedWords = (standard: Standard): string =>
  standard === 'sole' ? ' in its sole judgement' : standard === 'objective' ? ', objectively' : '';

const determinerWords = (determiner: Determiner, context: Context): string => {
  switch (determiner.kind) {
    case 'nobody':
      return 'which nobody is named to determine';
    case 'each':
      return `as determined by each for itself${determiner.standard === 'good faith' ? ' in good faith' : judgedWords(determiner.standard)}`;
    case 'victim':
      return `as determined by the victim${judgedWords(determiner.standard)}`;
    case 'party':
      return `as determined by ${determiner.who.kind === 'body' ? `the ${determiner.who.body}` : partiesWords(context.state.system.world, members(determiner.who, context))}${judgedWords(determiner.standard)}`;
    case 'body':
      return `as determined by the ${determiner.body}${judgedWords(determiner.standard)}`;
    case 'until then':
      return `${determinerWords(determiner.first, context)}, and until then ${determinerWords(determiner.meanwhile, context).replace(/^as determined /, '')}`;
  }
};

/** An event as a leaf. */
export const deriveEvent = (state: State, index: number): Derivation => {
  const event = eventAt(state, index);
  return {
    says: event ? eventWords(state.system.world, event) : `event ${index}`,
    value: 'true',
    event: index,
    statement: true,
    of: [],
  };
};

/** What is so of a condition: said as it is, so that a condition that fails reads as what is lacking. */
const words = (condition: Condition, value: Verdict): string =>
  (value === 'false' && lacking(condition)) || plainWords(condition);

const plainWords = (condition: Condition): string => {
  switch (condition.kind) {
    case 'always':
      return 'always';
    case 'incident':
      return `${listWords(condition.pattern.kinds, 'or')}${condition.pattern.against ? ` against the ${listWords(condition.pattern.against, 'or')}` : ''} occurs`;
    case 'invoked':
      return `${condition.term ?? `Article ${condition.ref.article ?? ''}`} is invoked`;
    case 'act':
      return `${condition.act.verb}${condition.act.object ? ` ${condition.act.object}` : ''}`;
    case 'opinion':
      return `a party determines that it is threatened${condition.that.in ? ' in the area that the text names' : ''}`;
    case 'decision':
      return `the ${condition.body} ${condition.verbs.join(' or ') || 'decides'}`;
    case 'norm':
      return `${namedWords(condition.ref)} ${condition.test === 'applies' ? 'applies' : `is ${condition.test}`}`;
    case 'in breach':
      return `somebody is in breach of Article ${condition.ref.article ?? ''}`;
    case 'fact':
      return `${condition.fact} ${condition.holds ? 'holds' : 'does not hold'}`;
    case 'in force':
      return `${condition.pact} is in force`;
    case 'holds role':
      return `a member joins ${condition.pact}`;
    case 'at war':
      return 'they are at war';
    case 'consents':
      return 'consent is given';
    case 'authorised':
      return `${condition.organ} authorises it`;
    case 'dated':
      return 'it is within the dates of the text';
    default:
      return condition.kind;
  }
};

/** "Article 5 of P", or "P" where the whole pact is meant. */
const namedWords = ({ article, pact }: ArticleRef): string =>
  article === undefined ? (pact ?? 'this pact') : `Article ${article}${pact ? ` of ${pact}` : ''}`;

/** What the record lacks, where a condition is not met; nothing where the plain words, or what stands below them, say it. */
const lacking = (condition: Condition): string | undefined => {
  switch (condition.kind) {
    case 'invoked':
      return `nobody has invoked ${condition.term ?? `Article ${condition.ref.article ?? ''}`}`;
    case 'act':
      return `nobody concerned has acted so: ${plainWords(condition)}`;
    case 'opinion':
      return 'no party has determined that it is threatened';
    case 'decision':
      return `the ${condition.body} has not decided so: ${condition.verbs.join(' or ') || 'decide'}`;
    case 'norm':
      return `${namedWords(condition.ref)} ${condition.test === 'applies' ? 'does not apply' : `is not ${condition.test}`}`;
    case 'in breach':
      return `nobody is in breach of Article ${condition.ref.article ?? ''}`;
    case 'fact':
      return `the record does not say that there is ${condition.holds ? '' : 'no longer '}${condition.fact}`;
    case 'in force':
      return `${condition.pact} is not in force`;
    case 'at war':
      return 'they are not at war';
    case 'consents':
      return 'no consent is given';
    case 'authorised':
      return `${condition.organ} has not authorised it`;
    case 'dated':
      return 'it is outside the dates of the text';
    default:
      return undefined;
  }
};

/** The answer to a question about nothing. */
export const nothing = (says: string): Derivation => ({
  says,
  value: 'false',
  statement: true,
  of: [],
});
