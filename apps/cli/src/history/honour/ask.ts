import {
  berkemeierFuhrmannIn,
  casesOf,
  type Flaw,
  groundIn,
  leedsAnacIn,
  pledgesIn,
  statesIn,
  type Study,
  warsIn,
} from '@casus/history';
import { bad, EXIT, good, type Outcome } from '../../exit.ts';
import { numberedBy } from '../../forecast/profile.ts';
import { openLibrary } from '../../library/load.ts';
import { finderIn } from '../executed.ts';
import { readData } from '../read.ts';
import { outcomeOf, taken } from '../taken.ts';
import { FINENESS, type Fineness, foretell } from './foretell.ts';
import { honourStudies } from './tables.ts';
import { textedIn } from './texts.ts';
import { trialsOf } from './trials.ts';

/** The files that the question reads. */
export const HONOUR_FILES = [
  'atop_reliability_leedsanac2005_dev',
  'atop_reliability_bf2018_dev',
  'atop_member_dev',
  'cow_interstate_wars_v4',
  'cow_nmc_v7_cinc',
  'cow_states2016',
  'cow_capitals',
  'cow_contiguity_v32',
  'state_democracy',
] as const;

/** Whether our forecasts of honouring beat the base rate, and what the record makes of the default. */
export async function honour(
  folder: string,
  tell: (done: number) => Promise<boolean> = () => Promise.resolve(true),
  fineness: Fineness = FINENESS,
): Promise<Outcome<{ readonly studies: readonly Study[]; readonly flaws: readonly Flaw[] }>> {
  const flaws: Flaw[] = [];
  const kept = <T>(outcome: Outcome<{ readonly value: T; readonly flaws: readonly Flaw[] }>): Outcome<T> => {
    if (!outcome.ok) return outcome;
    flaws.push(...outcome.value.flaws);
    return good(outcome.value.value);
  };
  const first = kept(taken(folder, 'atop_reliability_leedsanac2005_dev', leedsAnacIn));
  if (!first.ok) return first;
  const second = kept(taken(folder, 'atop_reliability_bf2018_dev', berkemeierFuhrmannIn));
  if (!second.ok) return second;
  const pledges = kept(taken(folder, 'atop_member_dev', pledgesIn));
  if (!pledges.ok) return pledges;
  const wars = kept(taken(folder, 'cow_interstate_wars_v4', warsIn));
  if (!wars.ok) return wars;
  const capabilities = readData(folder, 'cow_nmc_v7_cinc');
  if (!capabilities.ok) return capabilities;
  const democracy = readData(folder, 'state_democracy');
  if (!democracy.ok) return democracy;
  const capitals = readData(folder, 'cow_capitals');
  if (!capitals.ok) return capitals;
  const contiguity = readData(folder, 'cow_contiguity_v32');
  if (!contiguity.ok) return contiguity;
  const ground = kept(
    outcomeOf(
      groundIn({
        capabilities: capabilities.value,
        democracy: democracy.value,
        capitals: capitals.value,
        contiguity: contiguity.value,
      }),
    ),
  );
  if (!ground.ok) return ground;
  const states = kept(taken(folder, 'cow_states2016', statesIn));
  if (!states.ok) return states;
  const library = openLibrary();
  if (!library.ok) return library;
  const numbered = await numberedBy(library.value, undefined, undefined);
  if (!numbered.ok)
    return 'problem' in numbered
      ? numbered
      : bad(EXIT.findings, 'The neutral default of the library has errors', 'casus fmt shows them');
  const { cases, uncast } = casesOf(
    [...first.value, ...second.value],
    wars.value,
    pledges.value,
    ground.value.capability,
  );
  const { profile } = numbered.value;
  const texts = await textedIn(library.value, cases, ground.value, finderIn(library.value, states.value));
  const byText = new Map(texts.map(({ row, worded }) => [row, worded]));
  const worded = trialsOf(cases, ground.value, profile, (row) => byText.get(row));
  const told = await foretell(
    cases,
    trialsOf(cases, ground.value, profile),
    texts.flatMap(({ row }) => {
      const trial = worded[row];
      return trial === undefined ? [] : [{ row, trial }];
    }),
    fineness,
    tell,
  );
  return told.ok ? good({ studies: honourStudies(told.value, texts, uncast.length), flaws }) : told;
}
