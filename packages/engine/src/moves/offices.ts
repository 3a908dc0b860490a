import type { Move } from '../model/report.ts';
import type { StatusAct } from '../model/event.ts';
import { articleMatches } from '../casus/weigh.ts';
import { pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { aboutDomain, byBreach, citeOf, type Desk, free, lawful, marked, one, some } from './make.ts';
import type { Template } from './template.ts';
import { tryAct } from './trial.ts';

/** Uses of powers that pacts give: invoking, proposing, voting, and acts in the life of a pact. */

/** Invoking an article, of each pact that lets the party. */
export const invocations = (desk: Desk): readonly Move[] =>
  desk.state.system.pacts.flatMap((rule): readonly Move[] => {
    const articles = rule.pact.articles.map((article) => article.number);
    const [first] = articles;
    if (first === undefined) return [];
    const event: Template = { kind: 'invocation', by: desk.by, pact: rule.pact.id, article: first };
    const trial = tryAct(desk.state, event);
    if (trial.refused) return [];
    const powers = desk.state.system.norms.filter(
      (norm) =>
        pactOf(desk.state, norm) === rule &&
        norm.norm.position === 'power' &&
        norm.norm.act.verb === 'invoke',
    );
    const named = (article: string): Move['serves'] =>
      powers
        .filter((norm) => articleMatches(norm.norm.act.ref?.article ?? norm.norm.cite.article, article))
        .flatMap((norm) => citeOf(desk.state, norm));
    // Articles that a power names stand apart, since using the power is what the move is for.
    const plain = articles.filter((article) => named(article).length === 0);
    return [
      ...articles
        .filter((article) => named(article).length > 0)
        .map((article) => marked(desk, { ...event, article }, [aboutDomain(desk)], trial, named(article))),
      marked(
        desk,
        { ...event, article: plain[0] ?? first },
        [one('article', plain, { beyond: true }), aboutDomain(desk)],
        trial,
      ),
    ];
  });

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
    const trial = tryAct(desk.state, event);
    if (trial.refused) return [];
    return [
      marked(
        desk,
        event,
        [
          one('pact', [id], { optional: true }),
          one('motion.title', ['a proposal'], { beyond: true }),
          one('motion.verb', ['finds', 'orders', 'authorises', 'recommends', 'adopts', 'takes measures'], {
            optional: true,
          }),
          one('motion.term', desk.words.terms, { optional: true, beyond: true }),
          free('motion.measures'),
          free('motion.matter'),
          aboutDomain(desk),
        ],
        trial,
      ),
    ];
  });

/** Voting on what is open. A title that stands on two open motions means the later one. */
export const votes = (desk: Desk): readonly Move[] => {
  const titles = new Set<string>();
  return desk.state.openProcedures.toReversed().flatMap((index): readonly Move[] => {
    const title = get(desk.state.procedures, index)?.title;
    if (title === undefined || titles.has(title)) return [];
    titles.add(title);
    const make = (vote: 'yes' | 'no' | 'abstain' | 'absent' | 'veto' | 'objects'): Template => ({
      kind: 'vote',
      by: desk.by,
      title,
      vote,
    });
    return byBreach(desk, ['yes', 'no', 'abstain', 'absent', 'veto', 'objects'] as const, make).map(
      ({ values, trial }) =>
        marked(desk, make(values[0] ?? 'yes'), [one('vote', values), aboutDomain(desk)], trial),
    );
  });
};

type Act = StatusAct['act'];

const ALONE: readonly Act[] = ['signs', 'ratifies', 'approves', 'joins', 'consents', 'refuses consent'];
const TOWARD: readonly Act[] = ['withdraws', 'terminates', 'suspends', 'resumes', 'releases', 'expels'];

/** Acts in the life of each pact: coming in, going out, and what one party does toward another. */
export const statusActs = (desk: Desk): readonly Move[] =>
  desk.state.system.pacts.flatMap((rule): readonly Move[] => {
    const pact = rule.pact.id;
    const make = (act: Act, toward?: string): Template => ({
      kind: 'status',
      act,
      by: desk.by,
      pact,
      ...(toward === undefined ? {} : { toward }),
    });
    const rest = [free('article'), aboutDomain(desk)];
    return [
      ...byBreach(desk, ALONE, (act) => make(act)).map(({ values, trial }) =>
        marked(desk, make(values[0] ?? 'joins'), [one('act', values), free('toward'), ...rest], trial),
      ),
      ...TOWARD.flatMap((act) => [
        ...byBreach(desk, [undefined], () => make(act)).map(({ trial }) =>
          marked(desk, make(act), rest, trial),
        ),
        ...byBreach(desk, desk.others, (party) => make(act, party)).map(({ values, trial }) =>
          marked(desk, make(act, values[0]), [one('toward', values, { beyond: true }), ...rest], trial),
        ),
      ]),
    ];
  });

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
        some('measure', [], { takes: 'any', optional: true, beyond: true }),
        aboutDomain(desk),
      ],
    ),
    ...state.system.pacts.flatMap((rule) =>
      byBreach(desk, ['enters into force', 'ends', 'applies provisionally'] as const, (act) => ({
        kind: 'status',
        act,
        pact: rule.pact.id,
      })).map(({ values, trial }) =>
        marked(
          desk,
          { kind: 'status', act: values[0] ?? 'ends', pact: rule.pact.id },
          [one('act', values), free('by'), free('toward'), free('article'), aboutDomain(desk)],
          trial,
        ),
      ),
    ),
  ];
};
