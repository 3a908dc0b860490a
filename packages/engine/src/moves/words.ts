import type { Move } from '../model/report.ts';
import { MEASURES } from '../catalogue/measures.ts';
import { aboutDomain, byBreach, type Desk, free, lawful, marked, one, some } from './make.ts';
import type { Template } from './template.ts';
import { tryAct } from './trial.ts';

/** Acts of speech: they promise, ask, report, claim, find and contest. Nobody breaks a norm by them. */

/** Words that anybody may say at any time: pledges, requests, consultations, reports, opinions. */
export const plainWords = (desk: Desk): readonly Move[] => {
  const { by, others, words } = desk;
  const about = aboutDomain(desk);
  const toward = some('to', others, { takes: 'any', beyond: true });
  const pact = free('pact');
  return [
    lawful(desk, { kind: 'pledge', by, to: others.slice(0, 1), items: [{ measure: 'arms' }] }, [
      toward,
      one(
        'items.measure',
        MEASURES.map((entry) => entry.id),
        { beyond: true },
      ),
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

/** Words about a case: claims, attributions, contests and findings, the last two only where the pacts give the power. */
export const aboutCases = (desk: Desk): readonly Move[] => {
  const { by, others, words, state } = desk;
  if (state.cases.size <= 1) return [];
  const about = aboutDomain(desk);
  const out: Move[] = [
    lawful(desk, { kind: 'claim', by }, [
      one('denies', [true], { optional: true }),
      free('incident'),
      free('because'),
      about,
    ]),
    lawful(desk, { kind: 'attribution', by, to: others[0] ?? 'unknown' }, [
      one('to', others, { beyond: true }),
      one('confidence', ['low', 'moderate', 'high'], { optional: true }),
      free('evidence'),
      about,
    ]),
  ];
  out.push(
    ...spoken(desk, (more) => ({ kind: 'contest', by, ...more }), [free('confidence'), free('evidence')]),
  );
  out.push(
    ...spoken(desk, (more) => ({ kind: 'finding', by, holds: true, ...more }), [
      one('holds', [true, false]),
      free('incident'),
      free('element'),
      one('to', others, { optional: true, beyond: true }),
      free('provided'),
      free('back'),
    ]),
  );
  return out.filter((move) => words.terms.length > 0 || move.event.kind !== 'contest');
};

/** Finding and contest are powers: each case and term is tried, and what is refused is not offered. */
const spoken = (
  desk: Desk,
  make: (more: { readonly about?: number; readonly term?: string }) => Template,
  domains: Move['domains'],
): readonly Move[] => {
  const rest = [...domains, free('pact')];
  const out: Move[] = [];
  // Without a number the word is about the latest case; the same case is not offered twice.
  for (const about of [undefined, ...desk.about]) {
    const which = about === undefined ? {} : { about };
    const heard = byBreach(desk, [undefined, ...desk.words.terms], (term) =>
      make(term === undefined ? which : { ...which, term }),
    )[0]?.values;
    if (!heard) continue;
    const terms = heard.filter((term): term is string => term !== undefined);
    const [first] = heard;
    out.push(
      lawful(desk, make(first === undefined ? which : { ...which, term: first }), [
        one('term', terms, heard.includes(undefined) ? { optional: true } : {}),
        ...rest,
      ]),
    );
  }
  return out;
};

/** What a body does without a vote on record: it finds, attributes, or is reported to have decided. */
export const ofBody = (desk: Desk): readonly Move[] => {
  const { by, others, words, state } = desk;
  const motion = [
    one('motion.title', ['a decision'], { beyond: true }),
    one('motion.verb', ['finds', 'orders', 'authorises', 'recommends', 'adopts', 'takes measures'], {
      optional: true,
    }),
    one('motion.term', words.terms, { optional: true, beyond: true }),
    free('motion.measures'),
    free('motion.matter'),
  ];
  const decision: Template = {
    kind: 'decision',
    body: by,
    motion: { title: 'a decision' },
    outcome: 'adopted',
  };
  const trial = tryAct(state, decision);
  const out: Move[] = trial.refused
    ? []
    : [
        marked(
          desk,
          decision,
          [
            ...motion,
            one('outcome', ['adopted', 'rejected']),
            free('votes'),
            free('pact'),
            aboutDomain(desk),
          ],
          trial,
        ),
      ];
  const organ = state.system.bodies.some(({ body }) => body.name === by && body.actsFor !== undefined);
  out.push(saysFact(desk), ...(organ ? [] : [saysFact(desk, { finds: true })]));
  if (state.cases.size <= 1) return out;
  out.push(
    lawful(desk, { kind: 'attribution', by, to: others[0] ?? 'unknown' }, [
      one('to', others, { beyond: true }),
      free('confidence'),
      free('evidence'),
      aboutDomain(desk),
    ]),
    ...spoken(desk, (more) => ({ kind: 'finding', by, holds: true, ...more }), [
      one('holds', [true, false]),
      free('incident'),
      free('element'),
      one('to', others, { optional: true, beyond: true }),
      free('provided'),
      free('back'),
    ]),
  );
  return out;
};
