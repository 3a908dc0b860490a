import type { Move } from '../model/report.ts';
import type { StatusAct } from '../model/event.ts';
import type { PactRule } from '../compile/system.ts';
import { articleMatches } from '../casus/weigh.ts';
import { findBody } from '../procedures/bodies.ts';
import { inForce, numberOf, partiesOf } from '../state/read.ts';
import { exitKinds } from '../tenure/exits.ts';
import { get } from '../store/intmap.ts';
import { atStake, casesAlike, singly } from './alike.ts';
import type { Desk } from './desk.ts';
import { aboutDomain, citeOf, free, lawful, one } from './make.ts';
import { offer, wholly } from './offer.ts';
import { classed } from './vocabulary.ts';
import type { Template } from './template.ts';
import { NONE, tryAct } from './trial.ts';

/** Uses of powers that pacts give: invoking, proposing, voting, and acts in the life of a pact. */

/** Invoking an article, of each pact that lets the party. */
export const invocations = (desk: Desk): readonly Move[] =>
  desk.state.system.pacts.flatMap((rule): readonly Move[] => {
    const { state, by } = desk;
    if (!inForce(state, rule) || !partiesOf(state, rule, state.now).includes(by)) return [];
    const articles = rule.pact.articles.map((article) => article.number);
    const [first] = articles;
    if (first === undefined) return [];
    // Articles that a norm speaks of stand apart: using a power is what the move is for, and one may be shut or used up.
    const speaking = rule.norms.filter(
      ({ norm }) =>
        (norm.position === 'power' && norm.act.verb === 'invoke') ||
        norm.shuts !== undefined ||
        norm.times !== undefined,
    );
    const isTimed = speaking.some(({ norm }) => norm.position === 'power' && norm.deadline.kind !== 'none');
    const uses = (article: string): Move['serves'] =>
      speaking
        .filter(
          ({ norm }) =>
            norm.position === 'power' &&
            norm.act.verb === 'invoke' &&
            articleMatches(norm.act.ref?.article ?? norm.cite.article, article),
        )
        .flatMap((norm) => citeOf(state, norm));
    const stakes = atStake(desk, 'invocation');
    const { rules } = stakes;
    const closes =
      isTimed || speaking.some(({ norm }) => norm.shuts !== undefined || norm.times !== undefined);
    const about = closes ? singly(desk.about) : casesAlike(desk, stakes);
    const apart = closes || rules.length > 0 ? { about } : {};
    // A party to a pact in force may invoke its articles, unless a norm closes one or forbids it.
    const look = closes || rules.length > 0 ? wholly(desk) : () => NONE;
    const make = (article: string): Template => ({ kind: 'invocation', by, pact: rule.pact.id, article });
    const named = articles.filter((article) => uses(article).length > 0);
    const plain = articles.filter((article) => !named.includes(article));
    return [
      ...named.flatMap((article) =>
        offer(desk, make(article), [aboutDomain(desk)], apart, look, uses(article)),
      ),
      ...offer(
        desk,
        make(plain[0] ?? first),
        [one('article', plain, { beyond: true }), aboutDomain(desk)],
        closes || rules.length > 0 ? { ...apart, article: singly(plain) } : {},
        look,
      ),
    ];
  });

const MOTIONS = ['finds', 'orders', 'authorises', 'recommends', 'adopts', 'takes measures'];
const MATTERS = ['substance', 'procedure', 'force', 'settlement', 'findings', 'measures'];

/** What a motion may say. */
export const motionDomains = (desk: Desk, title: string): Move['domains'] => [
  one('motion.title', [title], { beyond: true }),
  one('motion.verb', MOTIONS, { optional: true }),
  one('motion.term', desk.words.terms, { optional: true, beyond: true }),
  one('motion.matter', MATTERS, { optional: true }),
  free('motion.measures'),
];

/** Putting a motion to a body. */
export const proposals = (desk: Desk): readonly Move[] =>
  desk.state.system.bodies.flatMap(({ body, pact }): readonly Move[] => {
    const id = desk.state.system.pacts[pact]?.pact.id;
    if (id === undefined) return [];
    const event: Template = {
      kind: 'proposal',
      by: desk.by,
      body: body.name,
      pact: id,
      motion: { title: 'a proposal' },
    };
    if (tryAct(desk.state, event).refused) return [];
    // Of two bodies named alike, the name alone means one.
    const meant = findBody(desk.state, body.name, undefined);
    const alone = 'rule' in meant && meant.rule.pact === pact;
    return [
      lawful(desk, event, [
        one('pact', [id], alone ? { optional: true } : {}),
        ...motionDomains(desk, 'a proposal'),
        aboutDomain(desk),
      ]),
    ];
  });

const VOTES = ['yes', 'no', 'abstain', 'absent', 'veto', 'objects'] as const;

/** Voting on what is open. A title that stands on two open motions means the later one. */
export const votes = (desk: Desk): readonly Move[] => {
  const titles = new Set<string>();
  return desk.state.openProcedures.toReversed().flatMap((index): readonly Move[] => {
    const title = get(desk.state.procedures, index)?.title;
    if (title === undefined || titles.has(title)) return [];
    titles.add(title);
    const event = { kind: 'vote', by: desk.by, title, vote: 'veto' } as const;
    return offer(
      desk,
      event,
      [one('vote', VOTES), aboutDomain(desk)],
      { vote: [VOTES.filter((vote) => vote !== 'veto'), ['veto']] },
      wholly(desk),
    );
  });
};

type Act = StatusAct['act'];

const ALONE: readonly Act[] = ['signs', 'ratifies', 'approves', 'joins', 'consents', 'refuses consent'];
const LEAVING = ['withdraws', 'terminates', 'suspends', 'releases', 'expels', 'waives', 'extends'] as const;

/** Acts in the life of each pact: coming in, going out, and what one party does toward another. */
export const statusActs = (desk: Desk): readonly Move[] => {
  const { rules } = atStake(desk, 'status');
  const about = rules.length > 0 ? { about: singly(desk.about) } : {};
  return desk.state.system.pacts.flatMap((rule): readonly Move[] => [
    ...offer(
      desk,
      { kind: 'status', act: 'signs', by: desk.by, pact: rule.pact.id },
      [one('act', ALONE), free('toward'), free('article'), aboutDomain(desk)],
      rules.length > 0 ? { act: singly(ALONE), ...about } : {},
      rules.length > 0 ? wholly(desk) : () => NONE,
    ),
    ...LEAVING.flatMap((act) => leaving(desk, rule, act)),
    ...resuming(desk, rule),
  ]);
};

/** Ways of naming parties that no case changes. */
const FIXED: ReadonlySet<string> = new Set(['states', 'role', 'anyone', 'any state']);

/** A way out, where the text has one of the kind. */
const leaving = (desk: Desk, rule: PactRule, act: (typeof LEAVING)[number]): readonly Move[] => {
  const kinds = exitKinds(act);
  const ways = rule.pact.exits.filter((way) => kinds.includes(way.kind));
  const notice = kinds.includes('withdraw') && rule.pact.term.renewal?.notice !== undefined;
  if (ways.length === 0 && !notice) return [];
  const { rules } = atStake(desk, 'status');
  const articles = ways.flatMap((way) => way.ref?.article ?? []);
  // Toward whom matters where the text says so, and where a condition looks at the case of the other.
  const picky = rules.length > 0 || ways.some((way) => way.toward !== undefined);
  const looks = ways.some(
    (way) => way.onlyIf !== undefined || way.within !== undefined || !FIXED.has(way.by.kind),
  );
  const { world } = desk.state.system;
  const towards = picky
    ? singly(desk.others)
    : classed(desk.others, (party) =>
        looks && get(desk.state.against, numberOf(world, party)) !== undefined ? party : '',
      );
  const domains = [
    one('toward', desk.others, { optional: true, beyond: true }),
    one('article', articles, { optional: true, beyond: true }),
    aboutDomain(desk),
  ];
  const event: Template = { kind: 'status', act, by: desk.by, pact: rule.pact.id };
  const named = act === 'expels' || act === 'releases';
  const [first] = desk.others;
  return offer(
    desk,
    named && first !== undefined ? { ...event, toward: first } : event,
    domains,
    {
      toward: towards,
      article: singly(articles),
      ...(rules.length > 0 ? { about: singly(desk.about) } : {}),
    },
    wholly(desk),
  );
};

/** Taking back what one has suspended. */
const resuming = (desk: Desk, rule: PactRule): readonly Move[] => {
  const own = (desk.state.pacts[rule.index]?.suspended ?? []).filter(
    (entry) => entry.by === desk.by && entry.until === undefined,
  );
  const towards = [...new Set(own.map((entry) => entry.toward))];
  return towards.flatMap((toward) =>
    offer(
      desk,
      {
        kind: 'status',
        act: 'resumes',
        by: desk.by,
        pact: rule.pact.id,
        ...(toward === undefined ? {} : { toward }),
      },
      [free('article'), aboutDomain(desk)],
      atStake(desk, 'status').rules.length > 0 ? { about: singly(desk.about) } : {},
      wholly(desk),
    ),
  );
};

/** What nobody under study does: parliaments, the world, the calendar of the record (SEMANTICS section 10). */
export const ofNature = (desk: Desk): readonly Move[] => {
  const { words, state } = desk;
  return [
    lawful(desk, { kind: 'fact', fact: words.facts[0] ?? 'ceasefire', holds: true }, [
      one('fact', words.facts, { beyond: true }),
      one('holds', [true, false]),
      aboutDomain(desk),
    ]),
    lawful(
      desk,
      {
        kind: 'authorisation',
        organ: words.organs[0] ?? 'parliament',
        of: words.parties[0] ?? 'unknown',
        granted: true,
      },
      [
        one('organ', [...new Set([...words.organs, 'parliament'])], { beyond: true }),
        one('of', words.parties, { beyond: true }),
        one('granted', [true, false]),
        one('measure', ['force'], { optional: true, beyond: true }),
        aboutDomain(desk),
      ],
    ),
    ...state.system.pacts.map((rule) =>
      lawful(desk, { kind: 'status', act: 'enters into force', pact: rule.pact.id }, [
        one('act', RECORDED),
        free('by'),
        free('toward'),
        free('article'),
        aboutDomain(desk),
      ]),
    ),
  ];
};

/** Acts in the life of a pact that a record reports and nobody under study does. */
export const RECORDED: readonly string[] = ['enters into force', 'ends', 'applies provisionally'];
