import type { ChoiceInfo, Report, Selection } from '@casus/engine';
import { label, listed, listedShort } from './names.ts';
import type { Print } from './sentences.ts';
import { articleName } from './citing.ts';
import { statusWords } from './status.ts';
import type { Table } from './table.ts';

/** The result of one run under one choice of alternatives. */
export interface Resolved {
  readonly selection: Selection;
  readonly report: Report;
}

/** What one party owes under one article, over all choices that were run. */
export interface Verdicts {
  readonly pact: string;
  readonly article: string;
  readonly verb: string;
  readonly parties: readonly string[];
  /** Choices whose alternative alone changes the result; empty: the same in every resolution. */
  readonly dependsOn: readonly string[];
  /** Each different result with the choices that lead to it, over `dependsOn` alone. */
  readonly results: readonly { readonly result: string; readonly under: readonly Selection[] }[];
}

/** What one alternative makes of the run that is shown, if it alone is taken in place of another. */
export interface Change {
  readonly choice: string;
  readonly label: string;
  readonly pact: string;
  readonly article: string;
  readonly verb: string;
  readonly parties: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Results over the resolutions of a draft's brackets (or the readings of its terms). */
export interface Comparison {
  readonly choices: readonly ChoiceInfo[];
  readonly runs: number;
  /** Whether every combination was run; otherwise the dependence found is at least this. */
  readonly complete: boolean;
  /** How many of the runs differ in at least one verdict. */
  readonly distinct: number;
  readonly verdicts: readonly Verdicts[];
  /** Each choice changed alone, from the first run. */
  readonly alone: readonly Change[];
}

/** The verdict where a run gives a party no such duty at all. */
export const NONE_OWED = 'not owed';

const FORCE: Readonly<Record<string, string>> = {
  endeavours: 'best endeavours',
  should: 'not binding',
  intends: 'intention only',
  may: 'allowed',
  'not required': 'not required',
};

/** What each party's duties came to, by pact, article, verb and party. */
function outcomes(report: Report): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const holding of report.positions) {
    if (holding.position !== 'duty' && holding.position !== 'prohibition') continue;
    const soft = FORCE[holding.strength];
    const words = `${statusWords(holding)}${soft === undefined ? '' : ` (${soft})`}`;
    for (const party of holding.bearers) {
      const key = [holding.pact, holding.article, holding.verb, party].join('\u0000');
      const before = found.get(key);
      found.set(key, before === undefined || before === words ? words : `${before}; ${words}`);
    }
  }
  return found;
}

const pick = (selection: Selection, ids: readonly string[]): Selection =>
  Object.fromEntries(ids.flatMap((id) => (selection[id] === undefined ? [] : [[id, selection[id]]])));

const keyOf = (selection: Selection): string =>
  Object.entries(selection)
    .map(([id, option]) => `${id}=${option}`)
    .sort()
    .join(',');

/** Choices of which one alternative for another changes a result, all else equal. */
function dependence(
  runs: readonly { readonly selection: Selection; readonly result: string }[],
  choices: readonly ChoiceInfo[],
): readonly string[] {
  return choices
    .map((choice) => choice.id)
    .filter((id) => {
      const others = choices.map((choice) => choice.id).filter((other) => other !== id);
      const seen = new Map<string, string>();
      return runs.some(({ selection, result }) => {
        const key = keyOf(pick(selection, others));
        const before = seen.get(key);
        if (before === undefined) seen.set(key, result);
        return before !== undefined && before !== result;
      });
    });
}

type Found = { readonly selection: Selection; readonly found: ReadonlyMap<string, string> };

/** Differences between the first run and those that differ from it in one choice. */
function changesAlone(tables: readonly Found[]): readonly Change[] {
  const [base, ...others] = tables;
  if (!base) return [];
  return others.flatMap(({ selection, found }) => {
    const changed = Object.keys(selection).filter((id) => selection[id] !== base.selection[id]);
    const [choice] = changed;
    if (choice === undefined || changed.length > 1) return [];
    const groups = new Map<string, Change>();
    for (const key of new Set([...base.found.keys(), ...found.keys()])) {
      const from = base.found.get(key) ?? NONE_OWED;
      const to = found.get(key) ?? NONE_OWED;
      if (from === to) continue;
      const [pact = '', article = '', verb = '', party = ''] = key.split('\u0000');
      const same = [pact, article, verb, from, to].join('\u0000');
      const parties = [...(groups.get(same)?.parties ?? []), party];
      groups.set(same, { choice, label: selection[choice] ?? '', pact, article, verb, from, to, parties });
    }
    return [...groups.values()];
  });
}

/**
 * Compares runs under different choices: for each duty whether it comes to the same in all of them, or on
 * which choices it depends. With every combination run, the dependence is exact.
 */
export function compareResolutions(
  runs: readonly Resolved[],
  choices: readonly ChoiceInfo[],
  complete: boolean,
): Comparison {
  const tables = runs.map(({ selection, report }) => ({ selection, found: outcomes(report) }));
  const keys = [...new Set(tables.flatMap(({ found }) => [...found.keys()]))];
  const groups = new Map<string, Verdicts>();
  for (const key of keys) {
    const [pact = '', article = '', verb = '', party = ''] = key.split('\u0000');
    const results = tables.map(({ selection, found }) => ({
      selection,
      result: found.get(key) ?? NONE_OWED,
    }));
    const dependsOn = dependence(results, choices);
    const byResult = new Map<string, Map<string, Selection>>();
    for (const { selection, result } of results) {
      const under = pick(selection, dependsOn);
      const rows = byResult.get(result) ?? new Map<string, Selection>();
      byResult.set(result, rows.set(keyOf(under), under));
    }
    const listedResults = [...byResult].map(([result, under]) => ({ result, under: [...under.values()] }));
    const same = JSON.stringify([pact, article, verb, listedResults]);
    const group = groups.get(same);
    groups.set(same, {
      pact,
      article,
      verb,
      dependsOn,
      results: listedResults,
      parties: [...(group?.parties ?? []), party],
    });
  }
  const signatures = new Set(
    tables.map(({ found }) => JSON.stringify([...found].sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
  return {
    choices,
    runs: runs.length,
    complete,
    distinct: signatures.size,
    verdicts: [...groups.values()],
    alone: changesAlone(tables),
  };
}

/** "2=ITA, 4=Drafters", in the form that `--resolve` takes. */
export const selectionWords = (selection: Selection): string =>
  keyOf(selection).replaceAll(',', ', ') || 'any';

const underWords = (under: readonly Selection[]): string => listedShort(under.map(selectionWords), 3);

/** The verdicts as a table: the same in every resolution, or on what they depend. */
export function verdictTable(comparison: Comparison, print: Print): Table {
  const kind = comparison.choices[0]?.kind === 'reading' ? 'reading' : 'bracket';
  return {
    caption: `What each duty comes to, over ${comparison.runs} ${kind === 'bracket' ? 'resolutions of the brackets' : 'ways to read the text'}`,
    columns: [{ title: 'Duty' }, { title: 'Party' }, { title: 'Verdict' }, { title: 'Results' }],
    rows: comparison.verdicts.map(({ pact, article, verb, parties, dependsOn, results }) => ({
      tone: dependsOn.length === 0 ? 'same' : 'depends',
      cells: [
        article === 'pledge'
          ? `${verb}, ${parties.length > 1 ? 'their own pledges' : 'its own pledge'}`
          : `${verb}, ${articleName(article)}${pact === print.home ? '' : ` of ${pact}`}`,
        listedShort(
          parties.map((party) => label(print.names, party)),
          6,
        ),
        dependsOn.length === 0
          ? (results[0]?.result ?? NONE_OWED)
          : `depends on ${kind}${dependsOn.length === 1 ? '' : 's'} ${listed(dependsOn)}`,
        dependsOn.length === 0
          ? 'in every one'
          : results
              .map(({ result, under }) =>
                dependsOn.length === 1 ? `${result}: ${underWords(under)}` : result,
              )
              .join('; '),
      ],
    })),
    empty: 'No duty arises in any of them.',
  };
}

/** Says how much was run and what it showed, in one sentence. */
export function comparisonSentence(comparison: Comparison): string {
  const [which, kind] =
    comparison.choices[0]?.kind === 'reading'
      ? ['ways to read the text', 'reading']
      : ['resolutions of the brackets', 'bracket'];
  const relevant = new Set(comparison.verdicts.flatMap(({ dependsOn }) => dependsOn));
  const ids = comparison.choices.map((choice) => choice.id).filter((id) => relevant.has(id));
  const bound = comparison.complete
    ? `All ${comparison.runs} ${which} were run`
    : `${comparison.runs} ${which} were run, not all of them`;
  const matter =
    ids.length === 0
      ? 'no choice changes a verdict'
      : ids.length === 1
        ? `only ${kind} ${listed(ids)} matters`
        : `${kind}s ${listed(ids)} matter`;
  return `${bound}; they give ${comparison.distinct} different result${comparison.distinct === 1 ? '' : 's'}; ${matter}.`;
}
