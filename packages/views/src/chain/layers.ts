import { wrapped } from '../lanes/lettering.ts';
import { label, listed, type Names } from '../names.ts';
import { shortDate, UTC } from '../zone.ts';
import type { ChainAct, ChainResult, Clause } from './model.ts';

/** Where everything of a chain stands: a column for each step, bands of columns one under the other. */

/** A box: one act of one party. */
export interface Node {
  readonly act: ChainAct;
  readonly step: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly party: string;
  readonly lines: readonly string[];
  /** What it is under, what it breaks, and the steps that brought it about where they do not stand beside it. */
  readonly notes: readonly { readonly words: string; readonly kind: 'under' | 'breaks' | 'because' }[];
  /** It is left undone where the smallest set abstains. */
  readonly stops: boolean;
}

/** A column: its step and date. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly head: string;
}

/** An arrow from an act to one that it brings about; without `from`, the cause does not stand beside it, and the box names its step. */
export interface Arrow {
  readonly from: { readonly x: number; readonly y: number } | undefined;
  readonly to: { readonly x: number; readonly y: number };
}

/** All boxes, columns and arrows, and the height that they take. */
export interface Layers {
  readonly nodes: readonly Node[];
  readonly columns: readonly Column[];
  readonly arrows: readonly Arrow[];
  readonly bottom: number;
}

/** Width of a box. */
export const BOX = 158;
/** Room between two columns, for arrows. */
const BETWEEN = 34;
const PITCH = BOX + BETWEEN;
const HEAD = 26;
const GAP = 12;
/** Height of a line in a box. */
export const LINE = 13.5;
/** Size of the letters in a box. */
export const SMALL = 11;

/** "FR-RU-1892 Art. 2": short enough for a box. */
export const shortly = (clauses: readonly Clause[]): string => {
  const byPact = new Map<string, string[]>();
  for (const { pact, article } of clauses) {
    const articles = byPact.get(pact) ?? [];
    if (!articles.includes(article)) byPact.set(pact, [...articles, article]);
  }
  return [...byPact]
    .map(
      ([pact, articles]) => `${pact} ${/^\d/.test(articles[0] ?? '') ? 'Art. ' : ''}${articles.join(', ')}`,
    )
    .join('; ');
};

/** Lays out a chain between two edges from `top` down. */
export function layersOf(
  result: ChainResult,
  names: Names,
  top: number,
  left: number,
  right: number,
): Layers {
  const perBand = Math.max(1, Math.floor((right - left + BETWEEN) / PITCH));
  const stopping = new Set(
    (result.stops[0]?.smallest ?? []).flatMap(({ abstains }) => abstains.map(({ party }) => party)),
  );
  const first = result.steps[0]?.step ?? 0;
  const nodes: Node[] = [];
  const columns: Column[] = [];
  let y = top;
  for (let start = 0; start < result.steps.length; start += perBand) {
    let bottom = y + HEAD;
    for (const [place, { step, at, acts }] of result.steps.slice(start, start + perBand).entries()) {
      const x = left + place * PITCH;
      columns.push({ x, y, head: `${step} · ${shortDate(at, UTC)}` });
      let below = y + HEAD;
      for (const act of acts) {
        const stops = stopping.has(act.party) && step !== first;
        const node = nodeOf(act, { step, x, y: below, follows: place > 0, stops }, names);
        nodes.push(node);
        below += node.height + GAP;
      }
      bottom = Math.max(bottom, below);
    }
    y = bottom + 14;
  }
  return { nodes, columns, arrows: arrowsOf(nodes), bottom: y };
}

interface Spot {
  readonly step: number;
  readonly x: number;
  readonly y: number;
  /** The column to its left holds the step before. */
  readonly follows: boolean;
  readonly stops: boolean;
}

const nodeOf = (act: ChainAct, { step, x, y, follows, stops }: Spot, names: Names): Node => {
  const room = BOX - 22;
  const lines = wrapped(act.act, room, SMALL);
  const under = act.ground === 'free' ? 'free act' : shortly(act.under);
  const far = causesOf(act).filter((cause) => !follows || cause !== step - 1);
  const notes = [
    ...(far.length > 0
      ? wrapped(`because of step ${listed(far.map(String))}`, room, SMALL).map((words) => ({
          words,
          kind: 'because' as const,
        }))
      : []),
    ...wrapped(under, room, SMALL).map((words) => ({ words, kind: 'under' as const })),
    ...(act.breaks.length > 0
      ? wrapped(`breaks ${shortly(act.breaks)}`, room, SMALL).map((words) => ({
          words,
          kind: 'breaks' as const,
        }))
      : []),
  ];
  const height = 12 + LINE * (1 + lines.length + notes.length) + 4;
  return { act, step, x, y, height, party: label(names, act.party), lines, notes, stops };
};

/** Steps of the chain that an act follows from. */
const causesOf = ({ under }: ChainAct): readonly number[] =>
  [...new Set(under.flatMap(({ step }) => (step === undefined ? [] : [step])))].sort((a, b) => a - b);

/** An arrow from the box of the step before that is the cause; one short arrow for all other causes. */
const arrowsOf = (nodes: readonly Node[]): readonly Arrow[] =>
  nodes.flatMap((node): readonly Arrow[] => {
    const to = { x: node.x, y: node.y + 16 };
    const causes = causesOf(node.act);
    const beside = nodes.find(
      ({ step, x, act }) =>
        x === node.x - PITCH &&
        step === node.step - 1 &&
        node.act.under.some((cause) => cause.step === step && (cause.after ?? act.party) === act.party),
    );
    const elsewhere = causes.some((step) => step !== beside?.step);
    return [
      ...(beside ? [{ from: { x: beside.x + BOX, y: beside.y + 16 }, to }] : []),
      ...(elsewhere && !beside ? [{ from: undefined, to }] : []),
    ];
  });
