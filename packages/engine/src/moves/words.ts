import type { CasusRule } from '../compile/system.ts';
import { mayContest, mayFind, missing } from '../beliefs/believe.ts';
import type { Move, MoveDomain } from '../model/report.ts';
import { latestCase, numberOf } from '../state/read.ts';
import { get } from '../store/intmap.ts';
import { atStake, singly } from './alike.ts';
import type { Desk } from './desk.ts';
import { aboutDomain, free, lawful, one, some } from './make.ts';
import { motionDomains } from './offices.ts';
import { offer, wholly } from './offer.ts';
import type { Template } from './template.ts';
import { NONE, tryAct } from './trial.ts';
import { ALL_MEASURES } from './vocabulary.ts';

/** Acts of speech: they promise, ask, report, claim, find and contest. */

/** Words that anybody may say at any time: pledges, requests, consultations, reports, opinions. */
export const plainWords = (desk: Desk): readonly Move[] => {
  const { by, others, words } = desk;
  const about = aboutDomain(desk);
  const toward = some('to', others, { takes: 'any', beyond: true });
  const pact = free('pact');
  return [
    lawful(desk, { kind: 'pledge', by, to: others.slice(0, 1), items: [{ measure: 'arms' }] }, [
      toward,
      one('items.measure', ALL_MEASURES, { beyond: true }),
      free('items'),
      free('until'),
      about,
    ]),
    lawful(desk, { kind: 'request', by, what: 'assistance' }, [
      one('what', ['assistance', 'consultation', 'meeting']),
      { ...toward, optional: true },
      one('body', words.bodies, { optional: true, beyond: true }),
      pact,
      free('article'),
      about,
    ]),
    lawful(desk, { kind: 'consultation', by: [by], with: others.slice(0, 1) }, [
      some('by', [by], { beyond: true }),
      { ...toward, name: 'with' },
      one('body', words.bodies, { optional: true, beyond: true }),
      pact,
      about,
    ]),
    lawful(desk, { kind: 'reporting', by, body: 'Security Council' }, [
      one('body', [...new Set(['Security Council', ...words.bodies])], { beyond: true }),
      pact,
      about,
    ]),
    saysFact(desk),
    lawful(desk, { kind: 'opinion', by, of: [by] }, [
      some('of', [by, ...others], { beyond: true }),
      one('threatBy', others, { optional: true, beyond: true }),
      some('in', words.regions, { takes: 'any', optional: true, beyond: true }),
      about,
    ]),
  ];
};

/** Anybody may say that a named state of affairs holds; a body of a pact may find it. */
const saysFact = (desk: Desk, finds: { readonly finds?: true } = {}): Move =>
  lawful(
    desk,
    { kind: 'fact', by: desk.by, fact: desk.words.facts[0] ?? 'ceasefire', holds: true, ...finds },
    [
      one('fact', desk.words.facts, { beyond: true }),
      one('holds', [true, false]),
      free('pact'),
      aboutDomain(desk),
    ],
  );

/** Words about a case: claims and denials, attributions, contests and findings, the last two only where the pacts give the power. */
export const aboutCases = (desk: Desk): readonly Move[] => {
  const { by, state } = desk;
  if (state.cases.size <= 1) return [];
  const where = casesWhere(desk, () => true);
  if (!where) return [];
  return [
    ...(numberOf(state.system.world, by) < 0
      ? []
      : [
          lawful(desk, { kind: 'claim', by, ...where.base }, [
            one('denies', [true], { optional: true }),
            free('incident'),
            free('because'),
            where.domain,
          ]),
        ]),
    lawful(desk, { kind: 'attribution', by, to: desk.others[0] ?? 'unknown', ...where.base }, [
      one('to', desk.others, { beyond: true }),
      one('confidence', ['low', 'moderate', 'high'], { optional: true }),
      free('evidence'),
      where.domain,
    ]),
    ...contests(desk),
    ...findings(desk),
  ];
};

/** Contests, of each casus that the party may contest in a recent case, in time. */
const contests = (desk: Desk): readonly Move[] => {
  const apart = atStake(desk, 'contest').rules.length > 0;
  return desk.state.system.casus.flatMap((rule): readonly Move[] => {
    const cases = casesWhere(desk, (id) => mayContest(desk.state, rule, desk.by, id) === 'yes');
    if (!cases) return [];
    return offer(
      desk,
      { kind: 'contest', by: desk.by, ...naming(desk, rule), ...cases.base },
      [
        ...namingDomains(desk, rule),
        one('confidence', ['low', 'moderate', 'high'], { optional: true }),
        free('evidence'),
        cases.domain,
      ],
      apart ? separate(desk, rule, cases.domain) : {},
      apart ? wholly(desk) : () => NONE,
    );
  });
};

/** Findings, of each casus that the actor may determine in a recent case; a body that there is may always speak. */
const findings = (desk: Desk): readonly Move[] => {
  const { by, others, words, state } = desk;
  const body = numberOf(state.system.world, by) < 0 && missing(state, by, undefined) === undefined;
  const homes = state.system.bodies.flatMap(({ body: { name }, pact }) => {
    const id = state.system.pacts[pact]?.pact.id;
    return name === by && id !== undefined && missing(state, by, id) === undefined ? [id] : [];
  });
  const apart = atStake(desk, 'finding').rules.length > 0;
  const said: readonly MoveDomain[] = [
    one('holds', [true, false]),
    one('element', [...words.qualities, 'attribution'], { optional: true, beyond: true }),
    one('to', others, { optional: true, beyond: true }),
    one('provided', words.qualities, { optional: true, beyond: true }),
    one('back', [true], { optional: true }),
    // "The Council of COVENANT-1920 finds ... under LOCARNO-1925": whose body it is, beside under which pact it speaks.
    ...(homes.length > 0 ? [one('of', homes, { optional: true })] : []),
    free('incident'),
  ];
  const make = (
    event: object,
    domains: readonly MoveDomain[],
    where: Where,
    rule?: CasusRule,
  ): readonly Move[] =>
    offer(
      desk,
      { kind: 'finding', by, holds: true, ...event, ...where.base } as Template,
      [...domains, ...said, where.domain],
      apart
        ? {
            ...Object.fromEntries(said.map((domain) => [domain.name, singly(domain.values)])),
            ...(rule ? separate(desk, rule, where.domain) : { about: singly(where.domain.values) }),
          }
        : {},
      apart ? wholly(desk) : () => NONE,
    );
  const out = state.system.casus.flatMap((rule): readonly Move[] => {
    const where = casesWhere(desk, (id) => body || mayFind(state, rule, by, id));
    return where ? make(naming(desk, rule), namingDomains(desk, rule), where, rule) : [];
  });
  const where = body ? casesWhere(desk, () => true) : undefined;
  // A body's word counts whatever it is about, and wherever.
  return where
    ? [...out, ...make({}, [free('pact'), one('term', [], { optional: true, beyond: true })], where)]
    : out;
};

const naming = (desk: Desk, rule: CasusRule): { readonly pact: string; readonly term: string } => ({
  pact: desk.state.system.pacts[rule.pact]?.pact.id ?? '',
  term: rule.casus.term,
});

/** Without its pact or its term the word is about this casus and any other: it may be left out. */
const namingDomains = (desk: Desk, rule: CasusRule): readonly MoveDomain[] => {
  const { pact, term } = naming(desk, rule);
  return [one('pact', [pact], { optional: true }), one('term', [term], { optional: true })];
};

const separate = (desk: Desk, rule: CasusRule, about: MoveDomain) => {
  const { pact, term } = naming(desk, rule);
  return { pact: [[pact]], term: [[term]], about: singly(about.values) };
};

/** The cases in which something can be said: as a domain of "about", with what the template needs where naming none would not do. */
interface Where {
  readonly base: { readonly about?: number };
  readonly domain: MoveDomain;
}

const casesWhere = (desk: Desk, test: (id: number) => boolean): Where | undefined => {
  const { state, about } = desk;
  const caseOf = (no: number): number => get(state.caseOf, get(state.numbered, no) ?? -1) ?? -1;
  const numbers = about.filter((no) => test(caseOf(no)));
  const latest = latestCase(state);
  if (latest !== undefined && test(latest))
    return { base: {}, domain: one('about', numbers, { optional: true, beyond: true }) };
  const [first] = numbers;
  return first === undefined
    ? undefined
    : { base: { about: first }, domain: one('about', numbers, { beyond: true }) };
};

/** Decisions, as long as the body exists and a pact that makes it is in force. */
const decisions = (desk: Desk): readonly Move[] => {
  const event: Template = {
    kind: 'decision',
    body: desk.by,
    motion: { title: 'a decision' },
    outcome: 'adopted',
  };
  if (tryAct(desk.state, event).refused) return [];
  return [
    lawful(desk, event, [
      ...motionDomains(desk, 'a decision'),
      one('outcome', ['adopted', 'rejected']),
      free('votes'),
      free('pact'),
      aboutDomain(desk),
    ]),
  ];
};

/** What a body does without a vote on record: it is reported to have decided, attributes, finds. */
export const ofBody = (desk: Desk): readonly Move[] => [
  ...decisions(desk),
  saysFact(desk),
  ...(desk.state.system.bodies.some(({ body }) => body.name === desk.by && body.actsFor !== undefined)
    ? []
    : [saysFact(desk, { finds: true })]),
  ...aboutCases(desk),
];
