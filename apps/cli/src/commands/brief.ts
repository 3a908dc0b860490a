import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Choices, type Draft, explain, play, report, type Report, type Selection } from '@casus/engine';
import { type Brief, briefHtml, compareResolutions, type Comparison, type OpenTerm, type Reasoned, type Resolved, summaryLines } from '@casus/views';
import { existsSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit.ts';
import { type Library, type LoadedCrisis, type LoadedPact, recordHash } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { VERSIONS } from '../version.ts';
import { type ChoiceOptions, choicesOf, offsetIn, openCrisis, printFor, refuse } from './shared.ts';

/** Options of `casus brief`. */
export interface BriefOptions extends ChoiceOptions {
  readonly crisis?: string;
  readonly out: string;
  readonly json?: boolean;
}

/** `casus brief PACT [--crisis FILE] --out FILE.html`: one self-contained page. */
export const brief = async (library: Library, name: string, options: BriefOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await library.pact(name);
  if (!loaded.ok) return refuse(loaded, terminal);
  if (!existsSync(dirname(resolve(options.out)))) return refuse({ ok: false, problem: { code: EXIT.usage, says: `there is no folder ${dirname(options.out)}`, mend: 'make it first, or name another file' } }, terminal);
  const crisis = options.crisis === undefined ? undefined : await openCrisis(library, options.crisis, terminal);
  if (typeof crisis === 'number') return crisis;
  const drafts = crisis ? crisis.pacts.map((pact) => pact.draft) : [loaded.value.draft];
  const choices = choicesOf(drafts, options);
  if (!choices.ok) return refuse(choices, terminal);
  const made = compose(library, loaded.value, crisis, choices.value, options);
  writeFileSync(options.out, briefHtml(made));
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/brief/1', out: options.out, summary: summaryLines(made) }));
  else {
    terminal.out(terminal.colours.bold(`${made.title} (${made.pact})`));
    for (const line of summaryLines(made)) terminal.out(`  ${line.head}: ${line.says}`);
    terminal.out(`Brief: ${resolve(options.out)}`);
  }
  return EXIT.fine;
};

const standingOf = (draft: Draft): string => {
  const { form, term } = draft.template as unknown as { form: { instrument: string; marks: readonly string[]; binding: boolean }; term: { status?: string } };
  return [`${[...form.marks, form.instrument].join(' ')}`, form.binding ? 'legally binding' : 'not legally binding', term.status ?? ''].filter((word) => word !== '').join(', ');
};

const compose = (library: Library, pact: LoadedPact, crisis: LoadedCrisis | undefined, choices: Choices, options: BriefOptions): Brief => {
  const drafts = crisis ? crisis.pacts.map((entry) => entry.draft) : [pact.draft];
  const played = crisis ? play(crisis.crisis, drafts, library.catalogue.world, choices) : undefined;
  const result = played ? report(played.state) : undefined;
  const print = printFor(library, crisis ? offsetIn(crisis.source.text) : 0, pact.draft.id);
  const assumed = Object.keys(played?.assumed[pact.draft.id] ?? {});
  const selection: Selection = { ...played?.assumed[pact.draft.id], ...crisis?.crisis.chosen[pact.draft.id], ...choices[pact.draft.id] };
  const files = [...(crisis ? crisis.pacts : [pact])].map((entry) => ({ name: entry.draft.id, sha256: entry.source.sha256 }));
  return {
    pact: pact.draft.id,
    title: pact.draft.title,
    standing: standingOf(pact.draft),
    ...(crisis ? { crisis: crisis.crisis.title } : {}),
    print,
    prose: pact.prose,
    ...(result ? { report: result } : {}),
    reasons: played && result ? reasonsIn(played.state, result) : [],
    factReasons: played && result ? result.facts.map((fact) => explain(played.state, { kind: 'casus', pact: fact.pact, term: fact.term, case: fact.case })) : [],
    choices: pact.draft.choices,
    selection,
    assumed,
    ...(crisis ? comparisons(library, pact.draft, crisis, drafts, choices, selection) : {}),
    open: openTerms(result),
    tested: (played?.verdicts ?? []).map((verdict) => ({ text: verdict.text, holds: verdict.held, says: verdict.says })),
    receipt: {
      engine: VERSIONS.engine,
      language: VERSIONS.language,
      world: library.catalogue.world.version,
      files: crisis ? [...files, { name: crisis.source.path, sha256: crisis.source.sha256 }] : files,
      ...(result ? { record: recordHash(result.events) } : {}),
      selection,
      command: ['casus brief', pact.draft.id, ...(options.crisis === undefined ? [] : ['--crisis', options.crisis]), ...(options.resolve === undefined ? [] : ['--resolve', options.resolve]), '--out', options.out].join(' '),
    },
  };
};

/** The same reasons for several bearers of one norm in one case are given once. */
const reasonsIn = (state: Parameters<typeof explain>[0], result: Report): readonly Reasoned[] => {
  const groups = new Map<string, Reasoned>();
  for (const holding of result.positions) {
    const key = [holding.pact, holding.norm, holding.case, holding.status, holding.act].join('|');
    const known = groups.get(key);
    if (known) groups.set(key, { ...known, bearers: [...known.bearers, ...holding.bearers] });
    else groups.set(key, { holding, bearers: holding.bearers, why: explain(state, { kind: 'position', id: holding.id }) });
  }
  return [...groups.values()];
};

/** Each other alternative of each bracket, and each reading, one at a time from the run that is drawn. */
const comparisons = (library: Library, draft: Draft, crisis: LoadedCrisis, drafts: readonly Draft[], choices: Choices, selection: Selection): { brackets?: Comparison; readings?: Comparison } => {
  const runWith = (change: Selection): Resolved => {
    const all = { ...selection, ...change };
    return { selection: all, report: report(play({ ...crisis.crisis, steps: crisis.crisis.steps.filter((step) => step.kind === 'event') }, drafts, library.catalogue.world, { ...choices, [draft.id]: all }).state) };
  };
  const over = (kind: 'bracket' | 'reading'): Comparison | undefined => {
    const own = draft.choices.filter((choice) => choice.kind === kind);
    if (own.length === 0) return undefined;
    const others = own.flatMap((choice) => choice.options.filter((option) => option.label !== (selection[choice.id] ?? 'plain')).map((option) => ({ [choice.id]: option.label })));
    const base = kind === 'reading' ? Object.fromEntries(own.map((choice) => [choice.id, selection[choice.id] ?? 'plain'])) : {};
    return compareResolutions([runWith(base), ...others.map((change) => runWith({ ...base, ...change }))], own, own.length === 1);
  };
  const brackets = over('bracket');
  const readings = over('reading');
  return { ...(brackets ? { brackets } : {}), ...(readings ? { readings } : {}) };
};

const openTerms = (result: Report | undefined): readonly OpenTerm[] => {
  const where = new Map<string, Set<string>>();
  for (const holding of result?.positions ?? []) for (const term of holding.open) where.set(term, (where.get(term) ?? new Set()).add(`Article ${holding.article} of ${holding.pact}`));
  return [...where].map(([term, places]) => ({ term, where: [...places] }));
};
