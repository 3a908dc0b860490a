import {
  backtestOf,
  baseRateOf,
  causesOf,
  coveredStudy,
  type DataFile,
  deterrenceOf,
  disputesIn,
  type Flaw,
  joinsIn,
  joinStudy,
  type Kin,
  membersIn,
  movedStudy,
  panelIn,
  peacekeepingOf,
  probitOf,
  type Read,
  reliabilityOf,
  rivalsIn,
  statesIn,
  type Study,
  sweepOf,
  testedIn,
  unknownStates,
} from '@casus/history';
import { good, type Outcome } from '../exit.ts';
import { openLibrary } from '../library/load.ts';
import type { Differing } from './differences.ts';
import { executedIn } from './executed.ts';
import { honour, HONOUR_FILES } from './honour/ask.ts';
import { readData } from './read.ts';
import { taken } from './taken.ts';

/** What a question of history gives: tables, and what is wrong in the data they rest on. */
export interface Answered {
  readonly studies: readonly Study[];
  readonly flaws: readonly Flaw[];
  /** Where running a text and coding it say different things. */
  readonly differing?: Differing;
}

/** What `casus history` can be asked about, with what it answers. */
export const TOPICS = {
  reliability: 'how often pacts were honoured, by era, promise and size; what made members honour',
  joins: "who joins the target's side of a dispute, with and without a pact",
  deterrence: 'whether a defence pact of the target deters, raw and adjusted',
  peacekeeping: 'whether peace lasts longer with peacekeepers, raw and adjusted',
  pacts: 'pacts of the library run over the panel of deterrence, beside how ATOP codes them',
  rivals: 'how often one of two rivals begins a dispute, uses force or makes war in a year',
  honour: 'whether our forecast of honouring beats the base rate, and what the record makes of our default',
  probit: 'a published estimate of a game, made again',
} as const;

/** One of the questions. */
export type Topic = keyof typeof TOPICS;

/** The files that each question reads, by their names without endings. */
export const FILES: Readonly<Record<Topic, readonly string[]>> = {
  reliability: ['atop_reliability_bf2018_dev', 'atop_reliability_leedsanac2005_dev'],
  joins: ['cow_states2016', 'atop_member_dev', 'mid5_a', 'mid5_b'],
  deterrence: ['ddy_deterrence_1816_2000'],
  peacekeeping: ['fortna_peacekeeping_peacekept'],
  pacts: ['cow_states2016', 'atop_member_dev', 'ddy_deterrence_1816_2000'],
  rivals: ['rivalries_tss', 'mid5_directed_dispute_years'],
  honour: HONOUR_FILES,
  probit: ['leblang2003_strategic_probit'],
};

/** Where the data lie, and how a question is narrowed. */
export interface Asking {
  readonly folder: string;
  readonly sweep: boolean;
  /** Which pacts reliability is asked of; all where nothing is said. */
  readonly kin?: Kin & { readonly words: string };
  /** The pacts of the library that are run; all that ATOP knows where none is named. */
  readonly pacts: readonly string[];
  /** Hears how far a long reckoning has come, from 0 to 1, and says whether to go on. */
  readonly tell?: (done: number) => Promise<boolean>;
}

/** Answers a question from the files of the data folder. */
export async function answerTo(topic: Topic, asking: Asking): Promise<Outcome<Answered>> {
  switch (topic) {
    case 'reliability':
      return reliability(asking);
    case 'joins':
      return joins(asking.folder);
    case 'deterrence':
      return deterrence(asking);
    case 'peacekeeping':
      return alone(asking.folder, 'fortna_peacekeeping_peacekept', peacekeepingOf);
    case 'pacts':
      return pactsRun(asking);
    case 'rivals':
      return rivals(asking.folder);
    case 'honour':
      return honour(asking.folder, asking.tell);
    case 'probit':
      return alone(asking.folder, 'leblang2003_strategic_probit', probitOf);
  }
}

function alone(folder: string, name: string, read: (data: DataFile) => Read<Study>): Outcome<Answered> {
  const study = taken(folder, name, read);
  return study.ok ? good({ studies: [study.value.value], flaws: study.value.flaws }) : study;
}

function reliability({ folder, kin }: Asking): Outcome<Answered> {
  const tested = taken(folder, 'atop_reliability_bf2018_dev', testedIn);
  if (!tested.ok) return tested;
  const { value: rows, flaws } = tested.value;
  if (kin !== undefined) {
    const { value, ...rest } = baseRateOf(rows, kin);
    const { k, n, share, spread } = value;
    const line = { of: kin.words, unit: 'share' as const, value: share, spread, k, n };
    return good({
      studies: [{ ...rest, title: 'How often such pacts were honoured in war', value: [line] }],
      flaws,
    });
  }
  const causes = taken(folder, 'atop_reliability_leedsanac2005_dev', causesOf);
  if (!causes.ok) return causes;
  return good({
    studies: [reliabilityOf(rows), causes.value.value],
    flaws: [...flaws, ...causes.value.flaws],
  });
}

function rivals(folder: string): Outcome<Answered> {
  const disputes = readData(folder, 'mid5_directed_dispute_years');
  if (!disputes.ok) return disputes;
  const study = taken(folder, 'rivalries_tss', (file) => rivalsIn(file, disputes.value));
  return study.ok ? good({ studies: [study.value.value], flaws: study.value.flaws }) : study;
}

function joins(folder: string): Outcome<Answered> {
  const states = taken(folder, 'cow_states2016', statesIn);
  if (!states.ok) return states;
  const members = taken(folder, 'atop_member_dev', membersIn);
  if (!members.ok) return members;
  const participants = readData(folder, 'mid5_b');
  if (!participants.ok) return participants;
  const disputes = taken(folder, 'mid5_a', (file) => disputesIn(file, participants.value));
  if (!disputes.ok) return disputes;
  const found = joinsIn(disputes.value.value, members.value.value, states.value.value);
  const unknown = unknownStates('atop_member_dev.csv', members.value.value, states.value.value);
  return good({
    studies: [joinStudy(found)],
    flaws: [...states.value.flaws, ...members.value.flaws, ...disputes.value.flaws, ...unknown],
  });
}

function deterrence({ folder, sweep }: Asking): Outcome<Answered> {
  const panel = taken(folder, 'ddy_deterrence_1816_2000', panelIn);
  if (!panel.ok) return panel;
  const { value, flaws } = panel.value;
  return good({ studies: sweep ? sweepOf(value) : deterrenceOf(value), flaws });
}

async function pactsRun({ folder, pacts }: Asking): Promise<Outcome<Answered>> {
  const library = openLibrary();
  if (!library.ok) return library;
  const states = taken(folder, 'cow_states2016', statesIn);
  if (!states.ok) return states;
  const members = taken(folder, 'atop_member_dev', membersIn);
  if (!members.ok) return members;
  const panel = taken(folder, 'ddy_deterrence_1816_2000', panelIn);
  if (!panel.ok) return panel;
  const run = await executedIn(library.value, states.value.value, pacts);
  const found = backtestOf(panel.value.value, members.value.value, run);
  return good({
    studies: [movedStudy(panel.value.value, found, run), coveredStudy(panel.value.value, found, run)],
    differing: {
      differences: found.differences,
      names: new Map(states.value.value.map(({ state, name }) => [state, name] as const)),
    },
    flaws: [
      ...states.value.flaws,
      ...members.value.flaws,
      ...unknownStates('atop_member_dev.csv', members.value.value, states.value.value),
      ...panel.value.flaws,
    ],
  });
}
