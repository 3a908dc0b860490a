import { explain, type Draft, type Report, type State } from '@casus/engine';
import { byUrgency, joined, namesOf, zoneAt, type Brief, type OpenTerm, type Reasoned } from '@casus/views';
import type { Outcome } from '../exit.ts';
import { bad, EXIT, good } from '../exit.ts';
import { loadPact, openLibrary, type Faulty } from '../library/load.ts';
import { basename } from 'node:path';
import { LANGUAGE_VERSION, VERSION } from '../version.ts';
import { flat, judgeCase, runCase } from './case.ts';
import { negotiationOn } from '../dossier/negotiation.ts';
import { chosenFrom, merged } from './choose.ts';
import { compare } from './compare.ts';
import { prepare, type CrisisOptions } from './prepare.ts';
import { receiptOf } from './receipt.ts';

/** Most runs for the brackets of a brief; what is beyond is said on the page. */
const BOUND = 160;

/** "a proposal, never signed, not legally binding", from the draft; parts in brackets are left out. */
function standingOf(draft: Draft): string {
  const { form, term } = draft.template as {
    form?: { instrument?: string; marks?: readonly string[]; binding?: boolean };
    term?: { status?: string };
  };
  const kind = [...(form?.marks ?? []), form?.instrument ?? 'pact'].join(' ');
  const status = term?.status === 'signed' || term?.status === undefined ? [] : [term.status];
  return [
    `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
    ...status,
    form?.binding === false ? 'its form does not bind' : 'its form binds',
  ].join(', ');
}

/** Open terms that duties of the report, or norms of the text, rest on, with where they stand. */
function openTerms(draft: Draft, report: Report | undefined): readonly OpenTerm[] {
  const where = new Map<string, Set<string>>();
  const add = (term: string, place: string): void => {
    where.set(term, (where.get(term) ?? new Set()).add(place));
  };
  for (const holding of report?.positions ?? [])
    for (const term of holding.open) add(term, `Article ${holding.article} of ${holding.pact}`);
  if (report === undefined)
    for (const norm of draft.template.norms as readonly {
      open?: readonly string[];
      cite?: { article?: string };
    }[])
      for (const term of Array.isArray(norm.open) ? norm.open : [])
        if (typeof term === 'string') add(term, `Article ${norm.cite?.article ?? '?'}`);
  return [...where].map(([term, places]) => ({ term, where: [...places] }));
}

const reasonsFor = (state: State, report: Report, offset: number): readonly Reasoned[] =>
  joined(
    byUrgency(report.positions).filter(({ case: of, status }) => of !== undefined || status === 'breached'),
  )
    .slice(0, 60)
    .map(({ first, bearers }) => ({
      holding: first,
      bearers,
      why: explain(state, { kind: 'position', id: first.id }, offset),
    }));

/** A brief of a pact under a crisis. */
export async function briefOfCrisis(
  pact: string,
  crisis: string,
  options: CrisisOptions,
  command: string,
): Promise<Outcome<Brief> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const main = await loadPact(library.value, pact);
  if (!main.ok) return main;
  const { draft, prose } = main.value;
  const ready = await prepare(crisis, options, draft.id);
  if (!ready.ok) return ready;
  const { drafts, world, chosen, print, at } = ready.value;
  if (!drafts.some(({ id }) => id === draft.id))
    return bad(
      EXIT.usage,
      `--crisis ${crisis}: is not under ${draft.id}`,
      `it is under ${drafts.map(({ id }) => id).join(', ')}`,
    );
  const { state, report, assumed } = runCase(ready.value.crisis, drafts, world, chosen, at);
  const task = {
    crisis: ready.value.crisis,
    drafts,
    world,
    home: draft.id,
    ...(at === undefined ? {} : { at }),
  };
  // What the crisis fixes for itself is compared too: the principal asks what the other alternatives give.
  const { named } = ready.value;
  const brackets = await compare({
    ...task,
    chosen: named,
    shown: merged(assumed, chosen),
    kind: 'bracket',
    bound: BOUND,
  });
  const readings = await compare({
    ...task,
    chosen: merged(assumed, chosen),
    kind: 'reading',
    bound: 60,
  });
  const judged = at === undefined ? judgeCase(ready.value.crisis, drafts, world, chosen).verdicts : [];
  const taken = flat(merged(assumed, chosen), draft.id);
  const foreign = drafts
    .filter(({ id }) => id !== draft.id)
    .flatMap(({ id, choices }) => choices.map((choice) => ({ ...choice, id: `${id}:${choice.id}` })));
  const own = draft.choices;
  const relevant = new Set(readings?.comparison.verdicts.flatMap(({ dependsOn }) => dependsOn) ?? []);
  return good({
    pact: draft.id,
    title: draft.title,
    standing: standingOf(draft),
    crisis: ready.value.crisis.title,
    print,
    prose,
    report,
    reasons: reasonsFor(state, report, print.zone.offset),
    factReasons: report.facts.map(({ pact: of, term, case: number }) =>
      explain(state, { kind: 'casus', pact: of, term, case: number }),
    ),
    choices: [...own, ...foreign.filter(({ id, kind }) => kind === 'bracket' || relevant.has(id))],
    selection: taken,
    assumed: Object.keys(flat(assumed, draft.id)),
    ...(brackets ? { brackets: brackets.comparison } : {}),
    ...(readings ? { readings: readings.comparison } : {}),
    ...(await negotiationOn(library.value, draft.id, print.names, at)),
    open: openTerms(draft, report),
    tested: judged.map(({ text, held, says }) => ({ text, holds: held, says })),
    receipt: receiptOf(ready.value, taken, command, report),
  });
}

/** A brief of the text alone. */
export async function briefOfText(
  pact: string,
  options: CrisisOptions,
  command: string,
): Promise<Outcome<Brief> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const main = await loadPact(library.value, pact);
  if (!main.ok) return main;
  const { draft, prose, source } = main.value;
  const chosen = chosenFrom(options.resolve ?? [], [draft], 'bracket');
  if (!chosen.ok) return chosen;
  const world = await library.value.world();
  return good({
    pact: draft.id,
    title: draft.title,
    standing: standingOf(draft),
    print: { names: namesOf(world), zone: zoneAt(0), home: draft.id },
    prose,
    reasons: [],
    factReasons: [],
    choices: draft.choices,
    selection: chosen.value[draft.id] ?? {},
    assumed: [],
    ...(await negotiationOn(library.value, draft.id, namesOf(world), undefined)),
    open: openTerms(draft, undefined),
    tested: [],
    receipt: {
      engine: VERSION,
      language: LANGUAGE_VERSION,
      world: world.version,
      selection: chosen.value[draft.id] ?? {},
      command,
      files: [{ name: basename(source.path), sha256: source.sha256 }],
    },
  });
}
