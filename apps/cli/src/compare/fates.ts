import {
  CITE,
  type Dispute,
  disputesIn,
  type Fate,
  fateOf,
  type FateKin,
  type Flaw,
  groupOf,
  type Membership,
  membersIn,
  SELECTION,
  type Share,
  stoodIn,
  type Tested,
  testedIn,
} from '@casus/history';
import { counted } from '@casus/views';
import type { Outcome } from '../exit.ts';
import { dataFolder, readData } from '../history/read.ts';
import { taken } from '../history/taken.ts';

/** What others counted of pacts in war and in disputes, as far as it was found; or why there is nothing. */
export type HistoryData =
  | {
      readonly ok: true;
      readonly tested: readonly Tested[];
      /** Absent where the files of disputes were not found, with why. */
      readonly disputes: Outcome<{
        readonly all: readonly Dispute[];
        readonly members: readonly Membership[];
      }>;
      readonly flaws: readonly Flaw[];
    }
  | { readonly ok: false; readonly why: string };

/** Reads the data of others. A folder that was asked for and is not there is a problem; else what is missing is said. */
export function historyData(asked: string | undefined): Outcome<HistoryData> {
  const folder = dataFolder(asked);
  if (!folder.ok)
    return asked === undefined ? missing('no data of others were found beside the repository') : folder;
  const tested = taken(folder.value, 'atop_reliability_bf2018_dev', testedIn);
  if (!tested.ok) return missing(tested.problem.says);
  const disputes = disputesOf(folder.value);
  return {
    ok: true,
    value: {
      ok: true,
      tested: tested.value.value,
      disputes: disputes.ok ? { ok: true, value: disputes.value } : disputes,
      flaws: [...tested.value.flaws, ...(disputes.ok ? disputes.value.flaws : [])],
    },
  };
}

const missing = (why: string): Outcome<HistoryData> => ({ ok: true, value: { ok: false, why } });

const disputesOf = (
  folder: string,
): Outcome<{
  readonly all: readonly Dispute[];
  readonly members: readonly Membership[];
  readonly flaws: readonly Flaw[];
}> => {
  const members = taken(folder, 'atop_member_dev', membersIn);
  if (!members.ok) return members;
  const participants = readData(folder, 'mid5_b');
  if (!participants.ok) return participants;
  const disputes = taken(folder, 'mid5_a', (file) => disputesIn(file, participants.value));
  if (!disputes.ok) return disputes;
  return {
    ok: true,
    value: {
      all: disputes.value.value,
      members: members.value.value,
      flaws: [...members.value.flaws, ...disputes.value.flaws],
    },
  };
};

/** What became of each relative, and of all of them and their sort together, in words. */
export interface Fates {
  readonly each: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

/** Whether one of some numbers of ATOP was tested in a war that the authors could decide. */
export const isTested = (tested: readonly Tested[], numbers: readonly number[]): boolean =>
  tested.some(({ atop, kept }) => kept !== 'not decided' && numbers.includes(atop));

/** Counts what became of the relatives of a text, and of pacts of its own sort. */
export const fatesIn = (
  { tested, disputes }: Extract<HistoryData, { readonly ok: true }>,
  kins: readonly FateKin[],
  own: FateKin,
): Fates => {
  const fates = kins.map((kin) => fateOf(tested, kin));
  const numbered = kins.filter(({ atop }) => atop.length > 0);
  return {
    each: new Map(fates.map((fate) => [fate.pact, fateWords(fate)])),
    lines: [
      `These ${counted(kins.length, 'relative')} together: ${shareWords(groupOf(tested, numbered))}. ${numbered.length === 0 ? 'None has' : `${numbered.length} ${numbered.length === 1 ? 'has' : 'have'}`} a number of ATOP, by which rows are found.`,
      `Pacts of the sort of ${own.pact} (${sortWords(own)}): ${shareWords(fateOf(tested, own).sort)}.`,
      stoodWords(disputes, numbered),
      'Estimated, not proved: the share of pact and war that the authors could decide, with Wilson\'s interval of 95 %; pacts of a sort are of one era, size and heaviest promise, each pact in each war is one case, and cases are taken as independent. "By sort": no decided war of its own is known.',
      `Beware. ${SELECTION}`,
      'Beware. Few of the relatives were ever tested, and they are near in structure, not in power, place or interest: none of these figures is a forecast for this text. About 30 % of the pacts are held back from the files.',
      `Data: ${CITE.reliability}${disputes.ok ? `; ${CITE.mid}; ${CITE.atop}` : ''}.`,
    ],
  };
};

const rounded = (value: number): string => String(Math.round(100 * value));

const percent = (value: number): string => `${rounded(value)} %`;

/** "honoured in 9 of 33 cases (27 %, interval 15 to 44 %)". */
const shareWords = ({ k, n, share, spread }: Share): string =>
  share === undefined
    ? 'none was tested in a war that could be decided'
    : `honoured in ${k} of ${counted(n, 'case')} (${percent(share)}; 95 %: ${rounded(spread.low)} to ${percent(spread.high)})`;

const sortWords = ({ promise, size, era }: FateKin): string =>
  [promise ?? 'none of the five promises', size, era].join(', ');

/** A relative in the table: its own wars, else those of its sort. */
const fateWords = ({ own, undecided, kin, sort }: Fate): string => {
  if (own.n > 0) return shareWords(own);
  const first =
    undecided > 0
      ? `${counted(undecided, 'war')}, none decided; `
      : kin.atop.length > 0
        ? 'never tested; '
        : '';
  const { k, n, spread } = sort;
  return `${first}by sort (${sortWords(kin)}): ${n === 0 ? 'none tested' : `${k} of ${n} (${rounded(spread.low)} to ${percent(spread.high)})`}`;
};

const stoodWords = (
  disputes: Extract<HistoryData, { readonly ok: true }>['disputes'],
  numbered: readonly FateKin[],
): string => {
  if (!disputes.ok) return `Disputes are not said: ${disputes.problem.says}.`;
  const atop = [...new Set(numbered.flatMap(({ atop: numbers }) => numbers))];
  const stood = stoodIn(disputes.value.all, disputes.value.members, atop);
  if (stood.disputes === 0)
    return 'Disputes: none in which a member of a relative was the target from outside, as far as these files know its members.';
  const { k, n, share, spread } = stood.joined;
  return `Disputes: in ${counted(stood.disputes, 'dispute')} of their time a member of a relative was the target from outside, ${counted(stood.wars, 'war')} among them; of those who owed it defence ${k} of ${n} joined its side${share === undefined ? '' : ` (${(100 * share).toFixed(1)} %; 95 %: ${(100 * spread.low).toFixed(1)} to ${(100 * spread.high).toFixed(1)} %)`}. The casus foederis was not checked: many an ally that stayed out owed nothing.`;
};
