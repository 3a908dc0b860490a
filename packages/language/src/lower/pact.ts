import type {
  Article,
  ChoiceInfo,
  Cite,
  Draft,
  Form,
  Forfeiture,
  Norm,
  Relation,
  Reservation,
  Role,
  Seat,
  Validity,
  Wish,
} from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { pluralOf, singularOf } from '../link/plural.ts';
import { type AboutBody, bodyFrom } from './body.ts';
import {
  bracketsIn,
  type BracketNode,
  type Choices,
  collectBrackets,
  forEachChoice,
  listChoice,
} from './choices.ts';
import { articleWords, conditionOf, textRef } from './condition.ts';
import {
  complain,
  type Env,
  type Here,
  type Lowering,
  partyId,
  rangeOf,
  startOf,
  termNamed,
  textOf,
} from './context.ts';
import { type Open, opener } from './joint.ts';
import { type LoweredNorms, normsOf, warnNoClock } from './norm.ts';
import { articleNumber, type Placed, placed, validityOf } from './sentences.ts';
import { type AboutTenure, headTenure, withTenure } from './tenure.ts';
import { type AboutCasus, termOf } from './term.ts';
import { spanOf } from './time.ts';
import { joined, phraseOf, whoOf } from './who.ts';

/** A pact as lowered, with what was noticed on the way. */
export interface LoweredPact {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

type Ids = readonly { readonly id: string; readonly labels: readonly string[] }[];

/** Turns the tree of a pact into a draft: plain data in which brackets and readings are choice points. */
export const lowerPact = (file: ast.PactFile, catalogue: Catalogue): LoweredPact => {
  const low: Lowering = {
    id: file.id,
    catalogue,
    names: { roles: new Map(), bodies: new Set(), terms: new Map() },
    offset: offsetOf(file, catalogue),
    articles: new Set(
      [...file.articles, ...file.annexes.flatMap((annex) => annex.articles)].map((article) =>
        String(article.number),
      ),
    ),
    diagnostics: [],
    named: new Set(),
    weights: new Map(),
    firstUseOnly: false,
  };
  declareRoles(low, file);
  const sentences = placed(low, file);
  declareNames(low, sentences);
  const choices = collectBrackets(low, file, (node) => citeAt(low, sentences, node));
  const readings = collectReadings(low, sentences, choices);
  const open = opener(choices);
  const unit = new Units(low, choices, readings, open, sentences);
  const draft: Draft = {
    id: file.id,
    title: file.title,
    choices: [...choices.infos.values()].sort((a, b) =>
      a.kind === b.kind
        ? a.kind === 'bracket'
          ? Number(a.id) - Number(b.id)
          : 0
        : a.kind === 'bracket'
          ? -1
          : 1,
    ),
    template: {
      id: file.id,
      title: file.title,
      form: formOf(file),
      term: unit.tenure(file),
      offset: low.offset,
      roles: file.front
        .filter((part): part is ast.Role => part.$type === 'Role')
        .map((role) => roleOf(role, low, choices)),
      bodies: unit.bodies(),
      terms: unit.terms(),
      norms: unit.norms(),
      exits: unit.exits(),
      forfeitures: unit.forfeitures(),
      gates: unit.gates(),
      relations: unit.relations(),
      reservations: file.front
        .filter((part): part is ast.Reservation => part.$type === 'Reservation')
        .map((part) => reservationOf(part, low)),
      wishes: file.front
        .filter((part): part is ast.Wish => part.$type === 'Wish')
        .map((part) => wishOf(part, low, open)),
      articles: articlesOf(low, file),
      chosen: {},
    } as unknown as Draft['template'],
  };
  return { draft, diagnostics: low.diagnostics };
};

const offsetOf = (file: ast.PactFile, catalogue: Catalogue): number => {
  const times = file.front.find((part): part is ast.Times => part.$type === 'Times');
  return times === undefined
    ? 0
    : (catalogue.zones.offsetAtLocal(`${times.place} time`, Date.UTC(2026, 0, 1)) ?? 0);
};

const formOf = (file: ast.PactFile): Form => {
  const instrument = file.form?.instrument ?? 'treaty';
  const marks = (file.form?.marks ?? []) as Form['marks'];
  const said = file.facts.find((fact) => fact.$type === 'Binding');
  const byForm =
    ['treaty', 'convention', 'agreement', 'protocol', 'charter'].includes(instrument) &&
    !marks.includes('draft') &&
    !marks.includes('political');
  return { instrument, marks, binding: said?.$type === 'Binding' ? said.word === 'legally binding' : byForm };
};

const NATURES: Readonly<Record<string, Role['nature']>> = {
  member: 'members',
  members: 'members',
  party: 'parties',
  parties: 'parties',
  guarantor: 'guarantors',
  guarantors: 'guarantors',
  beneficiary: 'beneficiary',
  beneficiaries: 'beneficiary',
  outsider: 'outsiders',
  outsiders: 'outsiders',
  adversary: 'adversary',
  adversaries: 'adversary',
  signatory: 'signatories',
  signatories: 'signatories',
};

const declareRoles = (low: Lowering, file: ast.PactFile): void => {
  for (const part of file.front) {
    if (part.$type !== 'Role') continue;
    const singular = singularOf(part.name);
    low.names.roles.set(part.name, singular);
    low.names.roles.set(singular, singular);
    low.names.roles.set(pluralOf(singular), singular);
  }
};

const roleOf = (role: ast.Role, low: Lowering, choices: Choices): unknown => {
  const singular = singularOf(role.name);
  const last = role.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const cite: Cite = {
    pact: low.id,
    article: 'Parties',
    sentence: 1,
    text: textOf(role),
    range: rangeOf(role),
  };
  const seats = role.seats.flatMap((group): readonly unknown[] => {
    if (group.$type === 'SeatList') return seatsOf(group, low);
    const bracket = group as unknown as BracketNode;
    const id = choices.idOf.get(bracket) ?? '';
    const labels = choices.labelsOf.get(bracket) ?? [];
    return [
      {
        choose: id,
        values: Object.fromEntries(
          bracket.alternatives.map((alternative, index) => [
            labels[index] ?? '',
            alternative.value ? seatsOf(alternative.value as unknown as ast.SeatList, low) : [],
          ]),
        ),
      },
    ];
  });
  return {
    singular,
    plural: role.name === singular ? pluralOf(singular) : role.name,
    nature: NATURES[role.nature ?? last] ?? 'members',
    seats,
    cite,
  };
};

const seatsOf = (list: ast.SeatList, low: Lowering): readonly Seat[] => {
  const from = startOf(low, list.from, list);
  const until = startOf(low, list.until, list);
  const validity: Validity = {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  if (list.all) return [{ party: 'all states', ...validity }];
  return (list.names?.items ?? []).map((name) => ({
    party: partyId(low, name, list.names ?? list),
    ...validity,
  }));
};

const subjectNames = (subject: ast.Subject): readonly string[] =>
  subject.items.flatMap((item) => (item.$type === 'Named' && item.pact === undefined ? [item.name] : []));

const isAboutBody = (predicate: ast.Predicate): boolean =>
  ['ComposedOf', 'ActsFor', 'Meets', 'DecidesBy', 'Quorum', 'Monitors'].includes(predicate.$type);

const declareNames = (low: Lowering, sentences: readonly Placed[]): void => {
  for (const { sentence, valid, guards } of sentences) {
    if (sentence.body.$type === 'ForceInAnswer' && sentence.body.outcome === 'is not an attack')
      low.firstUseOnly = true;
    if (sentence.body.$type === 'Failing' && sentence.body.rule.$type === 'FailingApproval')
      complain(
        low,
        'P023',
        sentence,
        'What silence of a domestic body means is read, but no run reckons with it yet.',
      );
    if (sentence.body.$type !== 'SubjectSentence') continue;
    for (const predicate of sentence.body.predicates) {
      if (isAboutBody(predicate))
        for (const name of subjectNames(sentence.body.subject))
          if (!low.names.roles.has(name)) low.names.bodies.add(name);
      if (predicate.$type !== 'Means') continue;
      const name = subjectNames(sentence.body.subject)[0];
      if (name === undefined) continue;
      if (low.names.terms.has(name) && valid === undefined && guards.length === 0)
        complain(low, 'P008', predicate, `${name} is defined twice.`);
      low.names.terms.set(name, kindOfTerm(predicate.definition, low));
      const { definition } = predicate;
      if (definition.$type === 'WeightsDefinition')
        low.weights.set(
          name,
          Object.fromEntries(definition.items.map((item) => [partyId(low, item.party, item), item.weight])),
        );
    }
  }
};

const kindOfTerm = (
  definition: ast.Definition,
  low: Lowering,
): 'casus' | 'area' | 'group' | 'measures' | 'line' => {
  switch (definition.$type) {
    case 'Incidents':
    case 'ConditionDefinition':
      return 'casus';
    case 'MeasuresDefinition':
    case 'WeightsDefinition':
      return 'measures';
    case 'AreaSet': {
      const bases = definition.items.map((item) => item.base);
      if (bases.some((base) => base.$type === 'ContactLine')) return 'line';
      if (bases[0]?.$type === 'StatesIn') return 'group';
      return bases.every(
        (base) => base.$type === 'AreaName' && low.catalogue.party(base.name) !== undefined,
      ) && definition.items.every((item) => item.limits.length === 0)
        ? 'group'
        : 'area';
    }
    default:
      return 'area';
  }
};

const citeAt = (
  low: Lowering,
  sentences: readonly Placed[],
  node: { readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined },
): Cite => {
  const offset = node.$cstNode?.offset ?? 0;
  const home = sentences.find(({ sentence }) => {
    const cst = sentence.$cstNode;
    return cst !== undefined && cst.offset <= offset && offset < cst.end;
  });
  return (
    home?.cite ?? {
      pact: low.id,
      article:
        sentences.find(({ guards }) => guards.some((guard) => guard.bracket === (node as unknown)))?.cite
          .article ?? 'Parties',
      sentence: 1,
      text: '',
    }
  );
};

interface Readings {
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, ast.Reading>>;
  /** Readings that replace the sentence they follow; by sentence. */
  readonly ofSentence: ReadonlyMap<Placed, string>;
}

const targetOf = (reading: ast.Reading, low: Lowering): string | undefined => {
  const { target } = reading;
  if (!target) return undefined;
  const words = target.name ?? target.quoted ?? target.phrase ?? '';
  return termNamed(low, words) ?? words;
};

const collectReadings = (low: Lowering, sentences: readonly Placed[], choices: Choices): Readings => {
  const byId = new Map<string, Map<string, ast.Reading>>();
  const ofSentence = new Map<Placed, string>();
  for (const home of sentences) {
    for (const reading of home.readings) {
      const target = targetOf(reading, low);
      const id = target ?? `Article ${home.cite.article}`;
      if (target === undefined) ofSentence.set(home, id);
      const map = byId.get(id) ?? new Map<string, ast.Reading>();
      map.set(reading.title, reading);
      byId.set(id, map);
      const option = {
        label: reading.title,
        heldBy: (reading.heldBy?.items ?? []).map((item) => item.name),
        text: textOf(reading.body),
        ...(reading.source === undefined ? {} : { source: reading.source }),
      };
      const known = choices.infos.get(id);
      const info: ChoiceInfo = known ?? {
        id,
        kind: 'reading',
        about: target ?? `the sentence of Article ${home.cite.article}`,
        options: [{ label: 'plain', heldBy: [], text: target === undefined ? home.cite.text : '' }],
        cites: [home.cite],
      };
      choices.infos.set(id, { ...info, options: [...info.options, option] });
      const used =
        target === undefined ||
        low.names.terms.has(target) ||
        sentences.some((other) =>
          other.cite.text.toLowerCase().includes(target.replace(/^a /, '').toLowerCase()),
        );
      if (!used) complain(low, 'P009', reading, `Nothing in ${low.id} says "${id}".`);
    }
  }
  return { byId, ofSentence };
};

/** Sentences grouped into what they build, each lowered once per combination of its choices. */
class Units {
  private readonly low: Lowering;
  private readonly choices: Choices;
  private readonly readings: Readings;
  private readonly open: Open;
  private readonly sentences: readonly Placed[];
  private readonly lowered = new Map<string, LoweredNorms>();

  constructor(low: Lowering, choices: Choices, readings: Readings, open: Open, sentences: readonly Placed[]) {
    this.low = low;
    this.choices = choices;
    this.readings = readings;
    this.open = open;
    this.sentences = sentences;
  }

  private here(home: Placed, env: Env): Here {
    return {
      low: this.low,
      env,
      cite: home.cite,
      it: this.lastBody(home),
      readings: this.readings.byId,
      open: new Set(),
    };
  }

  /** "It" is the body spoken of last. */
  private lastBody(home: Placed): string | undefined {
    for (let index = this.sentences.indexOf(home) - 1; index >= 0; index -= 1) {
      const body = this.sentences[index]?.sentence.body;
      if (body?.$type !== 'SubjectSentence' || !body.predicates.some(isAboutBody)) continue;
      const name = subjectNames(body.subject)[0];
      if (name !== undefined && this.low.names.bodies.has(name)) return name;
    }
    return undefined;
  }

  private stands(home: Placed, env: Env): boolean {
    return home.guards.every(
      ({ bracket, index }) =>
        env[this.choices.idOf.get(bracket) ?? ''] === this.choices.labelsOf.get(bracket)?.[index],
    );
  }

  /** Choices that a group of sentences turns on, in the order of the text. */
  private idsOf(homes: readonly Placed[]): Ids {
    const ids = new Map<string, readonly string[]>();
    const add = (id: string | undefined): void => {
      const info = id === undefined ? undefined : this.choices.infos.get(id);
      if (info)
        ids.set(
          info.id,
          info.options.map((option) => option.label),
        );
    };
    for (const home of homes) {
      for (const { bracket } of home.guards) add(this.choices.idOf.get(bracket));
      for (const bracket of bracketsIn(home.sentence)) add(this.choices.idOf.get(bracket));
      add(this.readings.ofSentence.get(home));
      for (const id of this.readings.byId.keys()) if (this.concerns(id, home)) add(id);
    }
    return [...ids].map(([id, labels]) => ({ id, labels }));
  }

  private concerns(id: string, home: Placed): boolean {
    if (id.startsWith('Article ')) return false;
    const { body } = home.sentence;
    if (body.$type === 'SubjectSentence' && body.predicates[0]?.$type === 'Means')
      return subjectNames(body.subject)[0] === id;
    return (
      !this.low.names.terms.has(id) &&
      home.cite.text.toLowerCase().includes(id.replace(/^a /, '').toLowerCase())
    );
  }

  /** The sentence under the chosen readings: itself, or what a reading puts in its place. */
  private sentence(home: Placed, env: Env): ast.Sentence {
    const ids = [
      this.readings.ofSentence.get(home),
      ...[...this.readings.byId.keys()].filter((id) => this.concerns(id, home)),
    ].filter((id): id is string => id !== undefined);
    let out = home.sentence;
    for (const id of ids) {
      const body = this.readings.byId.get(id)?.get(env[id] ?? 'plain')?.body;
      if (!body) continue;
      if (body.$type === 'SentenceReading') {
        const given = body.sentence;
        out = given.condition || !out.condition ? given : { ...given, condition: out.condition };
      }
      if (body.$type === 'ClauseReading' && out.condition)
        out = {
          ...out,
          condition: {
            ...out.condition,
            items: [body.condition],
            joiners: [],
            $type: 'Condition',
          } as unknown as ast.Condition,
        };
      if (
        body.$type === 'StrengthReading' ||
        (body.$type === 'TimeReading' && this.readings.ofSentence.get(home) === id)
      )
        out = withPredicate(out, body);
    }
    return out;
  }

  private withBody(type: ast.SentenceBody['$type']): readonly Placed[] {
    return this.sentences.filter((home) => home.sentence.body.$type === type);
  }

  private lowerNorms(home: Placed, env: Env): LoweredNorms {
    const key = `${this.sentences.indexOf(home)}|${JSON.stringify(env)}`;
    const known = this.lowered.get(key);
    if (known) return known;
    const made = this.makeNorms(home, env);
    this.lowered.set(key, made);
    return made;
  }

  private makeNorms(home: Placed, env: Env): LoweredNorms {
    const nothing: LoweredNorms = { norms: [], exits: [], gates: [] };
    if (!this.stands(home, env)) return nothing;
    const sentence = this.sentence(home, env);
    const here = this.here(home, env);
    const { body } = sentence;
    if (body.$type === 'SubjectSentence') {
      const performs = body.predicates.find(
        (predicate): predicate is ast.Performs => predicate.$type === 'Performs',
      );
      if (performs) {
        const who = joined(body.subject.items.map((party) => phraseOf(party, here).who));
        return {
          ...nothing,
          gates: [
            {
              who,
              organ: 'parliament',
              effect: 'open',
              ...(performs.signature ? { already: true as const } : {}),
              cite: here.cite,
            },
          ],
        };
      }
      const made = normsOf(body, sentence.condition, home.valid, home.ordinal, here, this.open);
      const out = {
        ...made,
        exits: made.exits.map((exit) => ({ ...exit, accrued: this.owedAtExit(env) })),
        norms: this.replaces(home, body, made.norms),
      };
      for (const norm of out.norms) warnNoClock(norm, home.sentence, here);
      return out;
    }
    if (body.$type === 'Failing' && body.rule.$type === 'FailingThat') {
      const inner = body.rule.sentence;
      const mode =
        inner.predicates.find(
          (predicate): predicate is ast.NormPredicate => predicate.$type === 'NormPredicate',
        )?.mode ?? 'also';
      const failed = this.normBefore(home);
      if (failed === undefined) return nothing;
      return normsOf(inner, sentence.condition, home.valid, home.ordinal, here, this.open, {
        norm: failed,
        keeps: mode,
        ...(body.rule.excuse ? { excuse: true as const } : {}),
      });
    }
    return nothing;
  }

  /** "What is owed at withdrawal ends" is said once, for every way out. */
  private owedAtExit(env: Env): 'survives' | 'ends' {
    const said = this.withBody('Owed').find((home) => this.stands(home, env))?.sentence.body;
    return said?.$type === 'Owed' && said.outcome === 'ends' ? 'ends' : 'survives';
  }

  /** "Shall instead" replaces the duties that stand before it in the article. */
  private replaces(home: Placed, body: ast.SubjectSentence, norms: readonly Norm[]): readonly Norm[] {
    const instead = body.predicates.some(
      (predicate) => predicate.$type === 'NormPredicate' && predicate.mode === 'instead',
    );
    if (!instead) return norms;
    const article = home.cite.article.replace(/\(.*$/, '');
    const before = this.sentences
      .slice(0, this.sentences.indexOf(home))
      .filter((other) => other.cite.article.replace(/\(.*$/, '') === article);
    const ids = before.flatMap((other) => this.lowerNorms(other, {}).norms.map((norm) => norm.id));
    return norms.map((norm) => ({ ...norm, instead: ids }));
  }

  private normBefore(home: Placed): string | undefined {
    for (let index = this.sentences.indexOf(home) - 1; index >= 0; index -= 1) {
      const other = this.sentences[index];
      if (!other || !this.isNormSentence(other)) continue;
      return `${other.cite.article}.${other.ordinal}`;
    }
    return undefined;
  }

  private isNormSentence(home: Placed): boolean {
    const { body } = home.sentence;
    return (
      (body.$type === 'SubjectSentence' &&
        body.predicates.some(
          (predicate) => predicate.$type === 'NormPredicate' || predicate.$type === 'Performs',
        )) ||
      (body.$type === 'Failing' && body.rule.$type === 'FailingThat')
    );
  }

  private each(part: 'norms' | 'exits' | 'gates'): readonly unknown[] {
    return this.sentences
      .filter((home) => this.isNormSentence(home))
      .flatMap((home) => listChoice(this.idsOf([home]), (env) => this.lowerNorms(home, env)[part]));
  }

  norms(): readonly unknown[] {
    return this.each('norms');
  }

  exits(): readonly unknown[] {
    return this.each('exits');
  }

  gates(): readonly unknown[] {
    return this.each('gates');
  }

  terms(): readonly unknown[] {
    return this.withBody('SubjectSentence').flatMap((home) => {
      const body = home.sentence.body as ast.SubjectSentence;
      const means = body.predicates.find((predicate): predicate is ast.Means => predicate.$type === 'Means');
      const name = subjectNames(body.subject)[0];
      if (!means || name === undefined) return [];
      const others = this.sentences.filter((other) => this.contests(other, name) || this.lapses(other, name));
      return listChoice(this.idsOf([home, ...others]), (env) => {
        if (!this.stands(home, env)) return [];
        const standing = others.filter((other) => this.stands(other, env));
        const contest = standing.find((other) => this.contests(other, name));
        const lapse = standing.find((other) => this.lapses(other, name));
        const contestBody = contest?.sentence.body;
        const failing = lapse?.sentence.body;
        const about: AboutCasus = {
          ...(contest && contestBody?.$type === 'SubjectSentence'
            ? {
                contest: {
                  predicate: contestBody.predicates[0] as ast.NormPredicate,
                  subject: contestBody.subject,
                  here: this.here(contest, env),
                },
              }
            : {}),
          ...(lapse && failing?.$type === 'Failing' && failing.rule.$type === 'FailingFinding'
            ? { lapse: { rule: failing.rule, here: this.here(lapse, env) } }
            : {}),
        };
        const term = termOf(name, means, about, home.valid, this.here(home, env), this.open);
        return term ? [term] : [];
      });
    });
  }

  private contests(home: Placed, name: string): boolean {
    const { body } = home.sentence;
    if (body.$type !== 'SubjectSentence') return false;
    return body.predicates.some(
      (predicate) =>
        predicate.$type === 'NormPredicate' &&
        predicate.act.$type === 'ContestPower' &&
        termNamed(this.low, predicate.act.term) === name,
    );
  }

  private lapses(home: Placed, name: string): boolean {
    const { body } = home.sentence;
    return (
      body.$type === 'Failing' &&
      body.rule.$type === 'FailingFinding' &&
      body.rule.deemed.$type === 'CasusLapse' &&
      termNamed(this.low, body.rule.deemed.term) === name
    );
  }

  bodies(): readonly unknown[] {
    return [...this.low.names.bodies].flatMap((name) => {
      const homes = this.sentences.filter((home) => this.bodyOf(home) === name || this.actsFor(home, name));
      return listChoice(this.idsOf(homes), (env) => {
        const about = homes
          .filter((home) => this.stands(home, env))
          .flatMap((home) => this.aboutBody(home, env));
        return about.length === 0 ? [] : [bodyFrom(name, about, this.open)];
      });
    });
  }

  private actsFor(home: Placed, name: string): boolean {
    const { body } = home.sentence;
    return (
      body.$type === 'SubjectSentence' &&
      subjectNames(body.subject).includes(name) &&
      body.predicates.some((predicate) => predicate.$type === 'ActsFor')
    );
  }

  /** The body that a sentence is about, if any. */
  private bodyOf(home: Placed): string | undefined {
    const { body } = home.sentence;
    switch (body.$type) {
      case 'SubjectSentence': {
        const first = body.predicates[0];
        if (!first) return undefined;
        if (isAboutBody(first))
          return body.subject.items[0]?.$type === 'It' ? this.lastBody(home) : subjectNames(body.subject)[0];
        if (first.$type === 'DoNotVote') return this.bodyInArticle(home);
        if (first.$type === 'NormPredicate' && first.act.$type === 'VetoPower')
          return first.act.body?.name ?? this.bodyInArticle(home);
        return undefined;
      }
      case 'Abstention':
        return this.bodyInArticle(home);
      case 'FindingCounts':
        return body.body.name;
      case 'Failing':
        return body.rule.$type === 'FailingFinding' && body.rule.deemed.$type === 'ProposalLapse'
          ? this.bodyInArticle(home)
          : undefined;
      default:
        return undefined;
    }
  }

  private bodyInArticle(home: Placed): string | undefined {
    return this.lastBody(home) ?? [...this.low.names.bodies][0];
  }

  private aboutBody(home: Placed, env: Env): readonly AboutBody[] {
    const { body } = home.sentence;
    const here = this.here(home, env);
    switch (body.$type) {
      case 'SubjectSentence':
        return body.predicates.map((node) => ({ node, subject: body.subject, here }));
      case 'Abstention':
      case 'FindingCounts':
        return [{ node: body, here }];
      case 'Failing':
        return body.rule.$type === 'FailingFinding' ? [{ node: body.rule, here }] : [];
      default:
        return [];
    }
  }

  forfeitures(): readonly unknown[] {
    return this.withBody('SubjectSentence').flatMap((home) => {
      const body = home.sentence.body as ast.SubjectSentence;
      const forfeits = body.predicates.find(
        (predicate): predicate is ast.Forfeits => predicate.$type === 'Forfeits',
      );
      const { condition } = home.sentence;
      if (!forfeits || !condition) return [];
      return listChoice(this.idsOf([home]), (env) => {
        if (!this.stands(home, env)) return [];
        const here = this.here(home, env);
        const out: Forfeiture = {
          who: joined(body.subject.items.map((party) => phraseOf(party, here).who)),
          when: conditionOf(condition, here, this.open),
          ...(forfeits.judge ? { judge: phraseOf(forfeits.judge.who, here).who } : {}),
          extent: 'party',
          cite: here.cite,
        };
        return [out];
      });
    });
  }

  relations(): readonly unknown[] {
    return this.sentences.flatMap((home) => {
      if (home.sentence.body.$type !== 'NothingAffects' && home.sentence.body.$type !== 'ThisSentence')
        return [];
      return listChoice(this.idsOf([home]), (env) =>
        this.stands(home, env) ? this.relation(home, env) : [],
      );
    });
  }

  private relation(home: Placed, env: Env): readonly Relation[] {
    const { body } = home.sentence;
    const { cite } = home;
    if (body.$type === 'NothingAffects') return [{ kind: 'without prejudice', to: body.pact, cite }];
    if (body.$type !== 'ThisSentence') return [];
    const { rule } = body;
    switch (rule.$type) {
      case 'PrevailsOver':
        return [{ kind: 'prevails', over: rule.all ? 'all' : (rule.pact ?? 'all'), cite }];
      case 'YieldsTo':
        return [{ kind: 'yields', to: rule.pact, cite }];
      case 'Replaces':
        return [{ kind: 'replaces', pact: rule.pact, cite }];
      case 'SubjectTo':
        return [
          {
            kind: 'article subject to',
            article: cite.article,
            to: textRef(rule.to, this.here(home, env)),
            cite,
          },
        ];
      default:
        return [];
    }
  }

  tenure(file: ast.PactFile): unknown {
    const homes = this.withBody('ThisSentence').filter((home) =>
      ['InForce', 'Renewed', 'Provisional', 'Lapses'].includes(
        (home.sentence.body as ast.ThisSentence).rule.$type,
      ),
    );
    const head = headTenure(file, {
      low: this.low,
      env: {},
      cite: { pact: this.low.id, article: 'head', sentence: 1, text: file.form ? textOf(file.form) : '' },
      readings: this.readings.byId,
      open: new Set(),
    });
    return forEachChoice(this.idsOf(homes), {}, (env) =>
      withTenure(
        head,
        homes
          .filter((home) => this.stands(home, env))
          .map(
            (home): AboutTenure => ({
              rule: (home.sentence.body as ast.ThisSentence).rule,
              when: home.sentence.condition,
              here: this.here(home, env),
            }),
          ),
        this.open,
      ),
    );
  }
}

/** A sentence with another strength or time in its first norm. */
const withPredicate = (sentence: ast.Sentence, body: ast.StrengthReading | ast.TimeReading): ast.Sentence => {
  if (sentence.body.$type !== 'SubjectSentence') return sentence;
  const predicates = sentence.body.predicates.map((predicate) =>
    predicate.$type !== 'NormPredicate'
      ? predicate
      : body.$type === 'StrengthReading'
        ? { ...predicate, strength: body.strength }
        : {
            ...predicate,
            tails: [
              ...predicate.tails.filter((tail) => tail.$type !== 'Within' && tail.$type !== 'OpenTail'),
              body.limit,
            ],
          },
  );
  return { ...sentence, body: { ...sentence.body, predicates } } as unknown as ast.Sentence;
};

const reservationOf = (part: ast.Reservation, low: Lowering): Reservation => {
  const at = startOf(low, part.at, part);
  const cite: Cite = {
    pact: low.id,
    article: 'Reservations',
    sentence: 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  const exempts = part.exempts ? { exempts: { article: articleWords(part.exempts) } } : {};
  const excludes = part.excludes ? { excludes: part.excludes.items } : {};
  return {
    by: partyId(low, part.party, part),
    ...(at === undefined ? {} : { at }),
    text: part.words ?? textOf(part),
    ...(part.exempts || part.excludes ? { effect: { ...exempts, ...excludes } } : {}),
    cite,
  };
};

const wishOf = (part: ast.Wish, low: Lowering, open: Open): Wish => {
  const cite: Cite = {
    pact: low.id,
    article: part.kind,
    sentence: 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  const here: Here = { low, env: {}, cite, readings: new Map(), open: new Set() };
  const obliged = part.condition.items.flatMap((clause) =>
    clause.$type === 'WhoClause'
      ? clause.verbs.flatMap((verb) => (verb.$type === 'IsObliged' ? [{ clause, verb }] : []))
      : [],
  )[0];
  const act = obliged?.verb.act;
  return {
    kind: part.kind === 'Concern' ? 'concern' : 'purpose',
    title: part.title,
    condition: conditionOf(part.condition, here, open),
    ...(obliged
      ? {
          obliged: {
            who: whoOf(obliged.clause.who, here),
            none: obliged.clause.who.items.some(
              (party) => party.$type === 'Quantified' && party.quantifier.toLowerCase() === 'no',
            ),
            verb: act && 'verb' in act && typeof act.verb === 'string' ? act.verb : 'assist',
            ...(act && act.$type === 'HelpAct' ? { to: whoOf(act.to, here) } : {}),
            ...(obliged.verb.within ? { within: spanOf(obliged.verb.within) } : {}),
          },
        }
      : {}),
    cite,
  };
};

const articlesOf = (low: Lowering, file: ast.PactFile): readonly Article[] => {
  const out: Article[] = [];
  [undefined, ...file.annexes].forEach((annex, index) => {
    for (const article of annex ? annex.articles : file.articles) {
      const wording = article.items.flatMap((item) =>
        item.$type === 'Wording'
          ? [{ words: item.words, ...(item.source === undefined ? {} : { source: item.source }) }]
          : [],
      );
      out.push({
        number: articleNumber(article, annex ? index : undefined),
        ...(article.title === undefined ? {} : { title: article.title }),
        ...(annex ? { annex: annex.title } : {}),
        ...(annex?.knownTo
          ? { knownTo: annex.knownTo.items.map((item) => partyId(low, item.name, item)) }
          : {}),
        ...validityOf(low, article.validity),
        wording,
      });
    }
  });
  return out;
};
